"""What visitors are answered from memory, and when it is made anew."""

from __future__ import annotations

import pytest
from django.conf import settings as project
from django.core.cache import caches
from django.test import Client

from portal import public_pages
from portal.models import User
from portal.public_pages import forget_public_pages
from tests.factories.portal import UserFactory

URL = "/en/how-it-works/"


@pytest.fixture(autouse=True)
def _kept(settings, site):
    settings.PUBLIC_PAGE_SECONDS = 300
    caches["pages"].clear()
    public_pages._stamp.write()


def change(site, word: str) -> None:
    """Change the page without anybody being told, as figures do."""
    type(site.page("how-it-works")).objects.filter(slug="how-it-works").update(title=word)


def test_a_second_visitor_asks_the_database_nothing(client, django_assert_num_queries):
    first = client.get(URL)
    with django_assert_num_queries(0):
        second = Client().get(URL)
    assert second.content == first.content
    assert dict(second.items()) == dict(first.items())


def test_the_language_is_remembered_all_the_same(client):
    client.get(URL)
    assert Client().get(URL).cookies[project.LANGUAGE_COOKIE_NAME].value == "en"


def test_publishing_shows_at_once(site, client, django_capture_on_commit_callbacks):
    client.get(URL)
    page = site.page("how-it-works")
    page.title = "Zebras"
    with django_capture_on_commit_callbacks(execute=True):
        page.save_revision().publish()
    assert b"Zebras" in Client().get(URL).content


def test_what_changes_quietly_is_kept_until_somebody_says_so(
    site, client, django_capture_on_commit_callbacks
):
    client.get(URL)
    change(site, "Zebras")
    assert b"Zebras" not in Client().get(URL).content
    with django_capture_on_commit_callbacks(execute=True):
        forget_public_pages()
    assert b"Zebras" in Client().get(URL).content


def test_who_is_signed_in_is_served_afresh_and_nothing_of_it_is_kept(site, client_for):
    user: User = UserFactory(first_name="Zacharias")
    change(site, "Zebras")
    assert b"Zacharias" in client_for(user).get(URL).content
    change(site, "Giraffes")
    visitor = Client().get(URL).content
    assert b"Giraffes" in visitor
    assert b"Zacharias" not in visitor
    assert b"Zacharias" in client_for(user).get(URL).content


@pytest.mark.parametrize(
    "url", ["/en/buddy/join/", "/en/account/login/", "/en/search/?q=lille", "/en/nowhere/"]
)
def test_forms_searches_and_errors_are_not_kept(client, url):
    client.get(url)
    assert not caches["pages"]._cache


def test_each_query_is_another_page(client):
    assert b"Krakow" in client.get("/en/cities/?q=krakow").content
    assert b"Krakow" not in client.get("/en/cities/?q=lille").content
