"""The toolkit: found by purpose, kind and language, counted; posters for one's own city; what the project makes itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from urllib.parse import urlencode

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.test import Client
from PIL import Image
from pypdf import PdfReader
from wagtail.documents import get_document_model
from wagtail.images import get_image_model

from home.models import CityPage
from tests.factories.home import Portal
from tests.factories.portal import UserFactory
from tests.factories.toolkit import MaterialFactory, document
from tests.scope.conftest import undone
from training import content
from training.enums import Licence, MaterialKind, Purpose
from training.models import Material, ToolkitPage
from training.services.materials import count_download
from training.services.toolkit import seed_toolkit
from training.views.toolkit import MOST_DRAWINGS

LANGUAGES = [code for code, _name in settings.LANGUAGES]
ASKED = {"template": "be_a_buddy", "format": "a4", "city": "lille", "language": "fr", "day": "2027-09-12"}


@pytest.fixture(scope="module")
def everything(django_db_setup: None, django_db_blocker) -> Iterator[Portal]:
    with django_db_blocker.unblock(), undone():
        yield Portal()


@pytest.fixture
def portal(db: None, everything: Portal) -> Portal:
    return everything


@pytest.fixture
def toolkit(portal) -> str:
    return ToolkitPage.objects.get(locale__language_code="en").url


def titles(client: Client, url: str, **query: str) -> list[str]:
    soup = BeautifulSoup(client.get(url, query).content, "html.parser")
    return [title.get_text(strip=True) for title in soup.select(".material-card .card__title")]


def choices(client: Client, url: str, name: str, **query: str) -> list[str]:
    soup = BeautifulSoup(client.get(url, query).content, "html.parser")
    return [option.get_text(strip=True) for option in soup.select(f"select[name={name}] option")]


@pytest.fixture
def things(portal) -> None:
    MaterialFactory(title="Poster EN")
    MaterialFactory(title="Affiche", language="fr")
    MaterialFactory(title="Sign", language="", kind=MaterialKind.LOGO, purpose=Purpose.PARTNERS)
    MaterialFactory(
        title="Invitation", kind=MaterialKind.MAIL, purpose=Purpose.EVENT, document=None, subject="Come",
        text="Hello,\n\n<b>[city]</b> waits.",
    )  # fmt: skip


def test_found_by_language_kind_and_purpose(client, toolkit, things):
    assert titles(client, toolkit) == ["Poster EN", "Invitation", "Sign"]
    assert titles(client, toolkit, language="") == ["Poster EN", "Invitation", "Sign", "Affiche"]
    assert titles(client, toolkit, language="fr") == ["Sign", "Affiche"]
    assert titles(client, toolkit, language="fr", kind="logo") == ["Sign"]
    assert titles(client, toolkit, purpose="event") == ["Invitation"]
    assert titles(client, toolkit, purpose="thanks") == []
    french = ToolkitPage.objects.get(locale__language_code="fr").url
    assert titles(client, french) == ["Affiche", "Sign"]


def test_each_choice_says_how_many_it_would_show(client, toolkit, things):
    assert choices(client, toolkit, "language") == ["All languages", "English (3)", "French (2)"]
    assert "Logo (1)" in choices(client, toolkit, "kind")
    assert "Poster (0)" in choices(client, toolkit, "kind", purpose="event")
    assert choices(client, toolkit, "language", kind="poster")[1:] == ["English (1)", "French (1)"]


@pytest.mark.parametrize(
    "query", ["kind=x", "language=%00", "language=zz", "purpose=&page=99", "page=x", "kind=poster&kind=logo"]
)
def test_a_wrong_address_shows_a_page(client, toolkit, things, query):
    assert client.get(f"{toolkit}?{query}").status_code == 200


def test_a_thing_says_licence_size_format_and_how_often_it_was_taken(client, toolkit, portal):
    row = MaterialFactory(document=document("a.pdf", b"x" * 2048), licence=Licence.CC0, downloads=7)
    text = (
        BeautifulSoup(client.get(toolkit).content, "html.parser")
        .select_one(f"#material-{row.pk}")
        .get_text(" ")
    )
    assert re.search(r"PDF, 2\.0\s*KB", text)
    for part in (str(Licence.CC0.label), "7 downloads", "English"):
        assert part in text


def test_a_mail_can_be_selected_and_is_only_text(client, toolkit, things):
    part = BeautifulSoup(client.get(toolkit).content, "html.parser").select_one("[data-copy-text]")
    assert "<b>[city]</b> waits." in part.get_text()
    assert part.find("b") is None
    assert part.find_parent("details") is not None


def test_downloads_are_counted_and_lead_to_the_file(client, portal):
    row = MaterialFactory()
    url = f"/en/toolkit/{row.pk}/download/"
    assert client.get(url)["Location"] == row.document.url
    client.head(url)
    count_download(material=row)
    row.refresh_from_db()
    assert row.downloads == 2
    assert b"".join(client.get(row.document.url).streaming_content) == b"%PDF-1.4"


def test_what_has_no_file_cannot_be_downloaded(client, things):
    mail = Material.objects.get(kind="mail")
    assert client.get(f"/en/toolkit/{mail.pk}/download/").status_code == 404
    assert client.get("/en/toolkit/999999/download/").status_code == 404


def test_the_list_costs_the_same_for_one_and_three(client, toolkit, assert_list_budget):
    assert_list_budget(client, toolkit, MaterialFactory, queries=13)


def make(client: Client, toolkit: str, **change: str):
    return client.get(f"{toolkit}make/", ASKED | change)


def file(client: Client, **change: str):
    return client.get("/en/toolkit/poster/", ASKED | change)


def test_first_the_form_then_what_it_looks_like(client, toolkit, portal):
    empty = client.get(f"{toolkit}make/")
    assert "Here it will stand" in empty.content.decode()
    assert "data-error-summary" not in empty.content.decode()
    soup = BeautifulSoup(make(client, toolkit).content, "html.parser")
    assert soup.select_one(".maker__picture img")["alt"] == "Find local buddies: Lille"
    link = soup.select_one(".maker__result a.button")["href"]
    assert link == f"/en/toolkit/poster/?{urlencode(ASKED)}"
    preview = client.get(soup.select_one(".maker__picture img")["src"])
    assert Image.open(BytesIO(preview.content)).size == (791, 1120)


def test_cities_stand_in_the_list_under_their_countries(client, toolkit, portal):
    soup = BeautifulSoup(client.get(f"{toolkit}make/").content, "html.parser")
    groups = {
        group["label"]: [option.get_text() for option in group.find_all("option")]
        for group in soup.select("select[name=city] optgroup")
    }
    assert groups == {"France": ["Lille", "Lyon"], "Poland": ["Krakow"]}


@pytest.mark.parametrize(("size", "width"), [("a4", 595), ("a3", 841)])
def test_a_poster_says_the_city_the_day_and_its_address(client, portal, size, width):
    answer = file(client, format=size)
    assert answer["Content-Type"] == "application/pdf"
    assert answer["Content-Disposition"] == f'attachment; filename="lille-be_a_buddy-{size}-fr.pdf"'
    (page,) = PdfReader(BytesIO(answer.content)).pages
    assert round(page.mediabox[2]) == width
    text = " ".join(page.extract_text().replace("\u00a0", " ").split())
    words = content.poster_words("fr")["be_a_buddy"]
    city = CityPage.objects.get(unit__slug="lille", locale__language_code="fr")
    for part in (words["headline"], "Lille", "12 septembre 2027", f"testserver{city.url}"):
        assert " ".join(part.replace("\u00a0", " ").split()) in text


@pytest.mark.parametrize(("size", "pixels"), [("square", (1080, 1080)), ("story", (1080, 1920))])
def test_a_picture_has_its_size(client, portal, size, pixels):
    answer = file(client, format=size, template="welcome_evening", time="18:30")
    assert answer["Content-Type"] == "image/png"
    assert Image.open(BytesIO(answer.content)).size == pixels


def test_a_city_without_a_page_in_that_language_has_its_name_and_address_as_they_are(client, portal):
    text = PdfReader(BytesIO(file(client, city="krakow").content)).pages[0].extract_text()
    assert "Krakow" in text
    assert "testserver/fr/" in text


def test_an_evening_says_its_time(client, portal):
    said = file(client, template="welcome_evening", time="18:30", language="de").content
    assert "18:30" in PdfReader(BytesIO(said)).pages[0].extract_text().replace("\u00a0", " ")
    other = file(client, time="18:30", language="de").content
    assert "18:30" not in PdfReader(BytesIO(other)).pages[0].extract_text()


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"city": "atlantis"}, "This city has no page here. Choose one from the list."),
        ({"city": ""}, "This field is required."),
        ({"day": "12.9.2027"}, "Write the day like 2027-09-12."),
        ({"day": "0001-01-01"}, "Please look at the year again."),
        ({"template": "welcome_evening", "day": ""}, "An evening needs its day."),
        ({"time": "evening"}, "Write the time like 18:30."),
        ({"template": "../secret"}, "Select a valid choice."),
        ({"format": "svg"}, "Select a valid choice."),
        ({"language": "xx"}, "Select a valid choice."),
    ],
)
def test_what_is_wrong_is_said_where_one_asks(client, toolkit, portal, change, message):
    html = make(client, toolkit, **change).content.decode()
    assert message in html
    assert "This is yours" not in html
    answer = file(client, **change)
    assert answer.status_code == 302
    assert answer["Location"].startswith(f"{toolkit}make/?")


def test_posters_cannot_be_made_for_ever(client, portal, monkeypatch):
    monkeypatch.setattr("training.views.toolkit.MOST_DRAWINGS", 3)
    assert MOST_DRAWINGS > 100
    assert [file(client).status_code for _again in range(4)] == [200, 200, 200, 429]
    client.force_login(UserFactory())
    assert file(client).status_code == 200


def test_a_file_costs_few_queries(client, portal, django_assert_max_num_queries):
    file(client)
    with django_assert_max_num_queries(6):
        file(client)


def test_a_page_of_many_cities_costs_no_more_queries(client, toolkit, portal, django_assert_num_queries):
    client.get(f"{toolkit}make/")
    with django_assert_num_queries(10):
        client.get(f"{toolkit}make/")
    CityPage.objects.filter(unit__slug="lyon").first().delete()
    client.get(f"{toolkit}make/")
    with django_assert_num_queries(10):
        client.get(f"{toolkit}make/")


class TestSeed:
    """What the project makes itself."""

    @pytest.fixture(scope="class")
    def seeded(self, everything: Portal, django_db_blocker) -> Iterator[None]:
        with django_db_blocker.unblock(), undone():
            assert seed_toolkit() > 0
            yield

    @pytest.fixture
    def made(self, db: None, seeded: None) -> None:
        """Everything of the toolkit."""

    def test_a_dozen_in_every_language_each_with_its_file_or_text(self, made):
        for language in LANGUAGES:
            rows = Material.objects.filter(language=language)
            assert rows.count() >= 12
            assert set(rows.values_list("kind", flat=True)) == set(MaterialKind.values)
            for row in rows:
                assert row.text or (row.document.file.size == row.document.file_size and row.preview_id)
        assert get_document_model().objects.exclude(collection__name="Toolkit").count() == 0

    def test_posters_speak_their_language(self, made):
        row = Material.objects.get(key="poster-be-a-buddy", language="de")
        text = PdfReader(row.document.file).pages[0].extract_text()
        assert content.poster_words("de")["be_a_buddy"]["headline"].split()[-1] in text
        assert "{city}" not in text

    def test_logos_are_one_file_for_all(self, made):
        logos = Material.objects.filter(key="logo-light-png")
        assert logos.count() == len(LANGUAGES)
        assert len({row.document_id for row in logos}) == 1

    def test_again_makes_nothing_and_undoes_nothing(self, made):
        Material.objects.filter(key="logo-mark-pdf", language="en").delete()
        before = (
            Material.objects.count(),
            get_document_model().objects.count(),
            get_image_model().objects.count(),
        )
        assert seed_toolkit() == 0
        assert before == (
            Material.objects.count(), get_document_model().objects.count(), get_image_model().objects.count(),
        )  # fmt: skip

    def test_a_new_language_gets_its_own(self, made):
        Material.objects.filter(language="es").delete()
        assert seed_toolkit() >= 12
