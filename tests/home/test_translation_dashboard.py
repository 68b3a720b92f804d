"""What is translated and what is not, by language and subtree, for those who hold more than one city."""

from datetime import timedelta

import polib
import pytest
from bs4 import BeautifulSoup
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test.client import BOUNDARY, MULTIPART_CONTENT, encode_multipart
from django.utils import timezone
from wagtail.models import Page
from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource

from home.models import CityPage
from home.services.translations import record_translation
from portal.enums import Role
from tests.factories.home import article_of, city_page, event_of
from tests.factories.portal import city, granted

pytestmark = pytest.mark.usefixtures("demo")
URL = "/admin/translations/"


@pytest.fixture
def editor(site, client_for):
    return client_for(granted(site.network.root, role=Role.EDITOR, is_demo=True))


@pytest.fixture(autouse=True)
def _all_published_together(site):
    Page.objects.update(last_published_at=timezone.now() - timedelta(days=9))


def table(client, language: str = "fr") -> dict[str, list[int]]:
    """By name of the subtree: up to date, outdated, draft, missing."""
    soup = BeautifulSoup(client.get(URL).content, "html.parser")
    rows = soup.select(f"table[aria-labelledby=language-{language}] tbody tr")
    return {row.th.get_text(strip=True): [int(cell.get_text()) for cell in row.select("td")] for row in rows}


def listed(client, subtree: str, state: str) -> BeautifulSoup:
    return BeautifulSoup(client.get(f"{URL}fr/{subtree}/{state}/").content, "html.parser")


def test_counts_tell_the_four_states_apart_and_open_their_lists(site, editor):
    before = table(editor)
    assert before["Central pages"][1:] == [0, 0, 0]
    assert before["France"] == [3, 0, 0, 0]
    assert before["Poland"] == [1, 0, 0, 1]
    Page.objects.filter(pk=site.city(site.network.lyon).pk).update(last_published_at=timezone.now())
    Page.objects.filter(pk=site.city(site.network.lille, "fr").pk).update(live=False)
    Page.objects.filter(pk=site.page("how-it-works").pk).update(last_published_at=timezone.now())
    after = table(editor)
    assert after["France"] == [1, 1, 1, 0]
    assert after["Central pages"][1] == 1
    soup = BeautifulSoup(editor.get(URL).content, "html.parser")
    for link in soup.select(".standings a"):
        rows = BeautifulSoup(editor.get(link["href"]).content, "html.parser").select("tbody tr")
        assert len(rows) == min(int(link.get_text()), 50)


def test_a_version_with_texts_that_nobody_has_translated_is_outdated(site, editor):
    before = table(editor)["Central pages"]
    original = site.page("how-it-works")
    version = original.get_translation(site.locale("fr")).specific
    record_translation(original, version, fields=["title"])
    assert table(editor)["Central pages"] == [before[0] - 1, before[1] + 1, *before[2:]]
    record_translation(original, version)
    assert table(editor)["Central pages"] == before


def test_a_list_leads_to_the_place_of_work(site, editor):
    how = site.page("how-it-works")
    Page.objects.filter(pk=how.pk).update(last_published_at=timezone.now())
    version = how.get_translation(site.locale("fr"))
    assert (
        listed(editor, "central", "outdated").select_one("tbody a")["href"]
        == f"/admin/pages/{version.pk}/edit/"
    )
    version.delete()
    link = listed(editor, "central", "missing").select_one("tbody a")["href"]
    assert link == f"/admin/localize/submit/page/{how.pk}/"
    assert editor.get(link).status_code == 200


def test_events_and_articles_count_like_other_pages(site, client_for):
    """What is over asks nobody for a translation; what a city wrote in one language is missing in the others."""
    client = client_for(granted(site.network.france, role=Role.NATIONAL, is_demo=True))
    current, outdated, draft, missing = table(client)["France"]
    lille = site.city(site.network.lille)
    today = timezone.localdate()
    ahead = event_of(lille, day=today + timedelta(days=9), title="Breakfast in the park")
    event_of(lille, day=today - timedelta(days=9))
    event_of(lille, day=today - timedelta(days=9), last_day=today + timedelta(days=9))
    article = article_of(lille)
    assert table(client)["France"] == [current, outdated, draft, missing + 3]
    subtree = site.page("france").translation_key
    rows = listed(client, subtree, "missing").select("tbody tr")
    link = next(row.a["href"] for row in rows if "Breakfast" in row.th.get_text())
    assert link == f"/admin/localize/submit/page/{ahead.pk}/"
    assert client.get(link).status_code == 200
    article.copy_for_translation(site.locale("fr"))
    assert table(client)["France"] == [current, outdated, draft + 1, missing + 2]


def test_news_of_the_network_counts_among_the_central_pages(site, editor):
    before = table(editor)["Central pages"]
    article_of(site.page("news"))
    after = table(editor)["Central pages"]
    assert [new - old for new, old in zip(after, before, strict=True)] == [0, 0, 0, 1]


def test_a_national_admin_sees_the_own_country(site, client_for):
    client = client_for(granted(site.network.france, role=Role.NATIONAL, is_demo=True))
    assert set(table(client)) == {"France"}
    assert client.get(f"{URL}fr/central/missing/", follow=True).status_code == 404
    poland = site.page("poland").translation_key
    assert client.get(f"{URL}fr/{poland}/missing/", follow=True).status_code == 404
    assert URL in client.get("/admin/").content.decode()


def test_a_single_city_has_no_dashboard(site, client_for):
    client = client_for(granted(site.network.lille, is_demo=True))
    assert client.get(URL, follow=True).status_code == 404
    assert URL not in client.get("/admin/").content.decode()


def test_an_unknown_state_or_subtree_is_not_there(editor):
    assert editor.get(f"{URL}fr/central/some/", follow=True).status_code == 404
    assert editor.get(f"{URL}fr/some/missing/", follow=True).status_code == 404


def test_it_costs_the_same_with_3_and_with_60_pages_more(site, editor, django_assert_max_num_queries):
    parent = site.page("poland")
    missing = f"{URL}fr/{parent.translation_key}/missing/"
    counts = []
    for number in (3, 57):
        for each in range(number):
            unit = city(
                type(site.network.poland).objects.get(pk=site.network.poland.pk), f"Town {number} {each}"
            )
            city_page(Page.objects.get(pk=parent.pk).specific, unit)
        for url in (URL, missing):
            editor.get(url)
            with django_assert_max_num_queries(40) as queries:
                editor.get(url)
            counts.append(len(queries))
    assert CityPage.objects.count() > 60
    assert counts[:2] == counts[2:]


def test_an_editor_takes_a_central_page_out_as_po_and_brings_it_back(site, editor):
    original = site.page("how-it-works")
    version = original.get_translation(site.locale("fr")).specific
    record_translation(original, version)
    translation = Translation.objects.get(source__object_id=original.translation_key)
    url = f"/admin/localize/translate/{translation.pk}/pofile"
    response = editor.get(f"{url}/download/")
    assert response.status_code == 200
    po = polib.pofile(response.content.decode())
    entry = next(entry for entry in po if entry.msgid == original.title)
    entry.msgstr = "Comment cela se passe"
    upload = SimpleUploadedFile("fr.po", str(po).encode())
    assert editor.post(f"{url}/upload/", {"file": upload, "next": "/admin/"}).status_code == 302
    assert StringTranslation.objects.filter(data="Comment cela se passe", locale=version.locale).exists()


def test_the_editor_of_translations_saves_a_text_and_takes_it_back(site, editor):
    """As its script does, which sends no form."""
    article = article_of(site.page("news"), title="Tea on Tuesdays")
    source, _created = TranslationSource.get_or_create_from_instance(article)
    translation = Translation.objects.create(source=source, target_locale=site.locale("fr"))
    translation.save_target(publish=False)
    segment = StringSegment.objects.get(source=source, string__data=article.title)
    url = f"/admin/localize/translate/{translation.pk}/strings/{segment.pk}/edit/"
    sent = encode_multipart(BOUNDARY, {"value": "Le thé du mardi"})
    assert editor.put(url, sent, MULTIPART_CONTENT).status_code == 201
    assert StringTranslation.objects.filter(data="Le thé du mardi", locale__language_code="fr").exists()
    assert editor.delete(url).status_code == 200
    assert not StringTranslation.objects.filter(data="Le thé du mardi").exists()


def test_the_editor_of_pages_forgets_a_preview(site, editor):
    assert editor.delete(f"/admin/pages/{site.page('news').pk}/edit/preview/").status_code == 200


def test_no_form_of_the_cms_is_sent_in_another_way(site, editor):
    """Django's own classes take a PUT for a form that was sent."""
    for method in ("put", "patch", "delete"):
        assert getattr(editor, method)(f"/admin/pages/{site.page('news').pk}/edit/").status_code == 405
        assert getattr(editor, method)("/admin/images/add/").status_code == 405


def test_the_po_of_a_central_page_is_not_a_national_admins(site, client_for):
    original = site.page("how-it-works")
    record_translation(original, original.get_translation(site.locale("fr")).specific)
    translation = Translation.objects.get(source__object_id=original.translation_key)
    client = client_for(granted(site.network.france, role=Role.NATIONAL, is_demo=True))
    url = f"/admin/localize/translate/{translation.pk}/pofile/download/"
    assert client.get(url, follow=True).status_code == 404
