"""Header and footer as editors write them."""

import pytest
from bs4 import BeautifulSoup

from home.models import HomePage
from portal.enums import Role
from tests.factories.portal import granted


def header(client, url: str) -> dict[str, str]:
    page = BeautifulSoup(client.get(url).content, "html.parser")
    return {link.get_text(): link["href"] for link in page.select(".header__nav a")}


def test_header_and_footer_speak_the_readers_language(site, client):
    assert header(client, "/en/")["Cities"] == "/en/cities/"
    assert header(client, "/fr/")["Villes"] == "/fr/villes/"
    footer = BeautifulSoup(client.get("/fr/").content, "html.parser").select_one(".footer")
    assert footer.select_one('a[href="/fr/confidentialite/"]').get_text() == "Confidentialité"


def test_links_follow_what_is_published(site, client):
    assert "How it works" in header(client, "/en/")
    site.page("how-it-works").unpublish()
    assert "How it works" not in header(client, "/en/")


def test_a_page_without_translation_is_linked_through_its_fallback(site, client):
    site.page("comment-ca-marche", "fr").unpublish()
    links = header(client, "/fr/")
    assert "/fr/how-it-works/" not in links.values()
    home = HomePage.objects.get(locale__language_code="fr")
    how = site.page("how-it-works")
    home.header_links = f'[{{"type": "link", "id": "a", "value": {{"page": {how.pk}}}}}]'
    home.save_revision().publish()
    assert header(client, "/fr/") == {"How it works": "/fr/how-it-works/"}


def test_editors_changes_show_at_once(site, client):
    header(client, "/en/")
    home = HomePage.objects.get(locale__language_code="en")
    home.header_links = '[{"type": "link", "id": "a", "value": {"address": "/en/start/", "text": "Mine"}}]'
    home.save_revision().publish()
    assert header(client, "/en/") == {"Mine": "/en/start/"}


@pytest.mark.usefixtures("demo")
@pytest.mark.parametrize(("role", "shown"), [(Role.COORDINATOR, True), (Role.OFFICER, False)])
def test_those_who_have_pages_find_the_way_to_edit_them(site, client_for, role, shown):
    client = client_for(granted(site.network.lille, role=role, is_demo=True))
    menu = BeautifulSoup(client.get("/en/").content, "html.parser").select_one(".account-menu")
    assert bool(menu.select('a[href="/admin/"]')) == shown


def test_visitors_are_not_led_to_the_cms(site, client):
    assert b'"/admin/"' not in client.get("/en/").content
