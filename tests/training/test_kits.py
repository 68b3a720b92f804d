"""Facilitation kits: listed, with running times, and whole on a sheet to print."""

from __future__ import annotations

from io import BytesIO

import pytest
from bs4 import BeautifulSoup
from pypdf import PdfReader
from wagtail.models import Locale

from home.services.streams import stream
from tests.factories.training import School
from training.kits import paragraphs
from training.models import KitPage, KitsPage, TrainingPage

pytestmark = pytest.mark.django_db
STEPS = [
    (
        "step",
        {"minutes": 30, "title": "Arrive", "text": "<p>Say hello.</p><ul><li>Badges</li><li>Tea</li></ul>"},
    ),
    (
        "step",
        {
            "minutes": 45,
            "title": "Play",
            "text": "<ol><li>Stand in a circle</li><li>Say a <b>name</b></li></ol>",
        },
    ),
]


def kits_page(school: School, language: str = "en") -> KitsPage:
    parent = TrainingPage.objects.get(pk=school.pages[language].pk)
    there = KitsPage.objects.child_of(parent).first()
    page = there or KitsPage(title="Kits", slug="kits", locale=Locale.objects.get(language_code=language))
    if there is None:
        other = KitsPage.objects.first()
        if other is not None:
            page.translation_key = other.translation_key
        parent.add_child(instance=page)
    return KitsPage.objects.get(pk=page.pk)


def kit(school: School, *, language: str = "en", like: KitPage | None = None, **fields) -> KitPage:
    number = KitPage.objects.count()
    given = {
        "title": f"Evening {number}", "slug": f"evening-{number}", "introduction": "For those who are new.",
        "group": "8 to 30 people", "crew": "2 hosts", "place": "A room", "minutes": 75,
        "inclusion": "<p>No alcohol.</p>", "afterwards": "<p>Write to everybody.</p>",
    }  # fmt: skip
    lines = {
        name: stream(f"{number}/{name}", [("line", f"One {name}")], {})
        for name in ("aims", "material", "variations")
    }
    page = KitPage(
        locale=Locale.objects.get(language_code=language),
        steps=stream("steps", STEPS, {}),
        **lines,
        **{**given, **({"translation_key": like.translation_key} if like else {}), **fields},
    )
    kits_page(school, language).add_child(instance=page)
    return KitPage.objects.get(pk=page.pk)


def soup(client, url: str, **query: str) -> BeautifulSoup:
    return BeautifulSoup(client.get(url, query).content, "html.parser")


def times(client, page: KitPage, **query: str) -> list[str]:
    return [mark.get_text() for mark in soup(client, page.url, **query).select(".kit-step__time strong")]


def sheet_of(client, page: KitPage, **query: str) -> str:
    answer = client.get(f"/en/kit-sheets/{page.pk}.pdf", query)
    assert answer["Content-Type"] == "application/pdf"
    text = " ".join(part.extract_text() for part in PdfReader(BytesIO(answer.content)).pages)
    return " ".join(text.replace("\u00a0", " ").split())


def test_listed_with_group_and_time_each_once(client, school):
    first = kit(school)
    kit(school, language="fr", like=first, title="Soirée")
    kit(school, title="Only in English")
    cards = soup(client, kits_page(school).url).select(".kit-card")
    assert [card.h2.get_text() for card in cards] == [first.title, "Only in English"]
    assert "75 minutes" in cards[0].get_text()
    assert "8 to 30 people" in cards[0].get_text()
    french = soup(client, kits_page(school, "fr").url).select(".kit-card h2")
    assert [title.get_text() for title in french] == ["Soirée", "Only in English"]
    assert french[1]["lang"] == "en"


def test_each_step_says_when_it_begins(client, school):
    page = kit(school)
    assert times(client, page) == ["0:00", "0:30", "1:15"]
    assert times(client, page, start="18:30") == ["18:30", "19:00", "19:45"]
    assert times(client, page, start="23:45")[-1] == "01:00"


@pytest.mark.parametrize("start", ["late", "25:00", "18:30:00.1"])
def test_a_wrong_time_is_told(client, school, start):
    page = kit(school)
    html = soup(client, page.url, start=start)
    assert html.select_one("[data-error-summary]") or html.select_one(".field__error")
    assert times(client, page, start=start)[1] == "0:30"
    assert "0:30" in sheet_of(client, page, start=start)


def test_the_sheet_holds_everything(client, school):
    page = kit(school)
    text = sheet_of(client, page, start="18:30")
    for part in (
        page.title, page.introduction, "8 to 30 people", "2 hosts", "A room", "75 minutes", "One aims", "One material",
        "One variations", "No alcohol.", "Write to everybody.", "19:00", "30 minutes", "Arrive", "Say hello.", "Badges",
        "1. Stand in a circle", "2. Say a name", f"testserver{page.url}",
    ):  # fmt: skip
        assert part in text


def test_a_kit_whose_steps_are_in_another_language_says_so(client, school):
    page = kit(school, language="fr", kit_language="en")
    html = soup(client, page.url)
    assert html.select_one(".kit .notice") is not None
    assert html.select_one(".kit-step__words")["lang"] == "en"
    assert "What you need" in sheet_of(client, page)
    assert soup(client, kit(school).url).select_one(".kit .notice") is None


def test_no_sheet_of_what_is_not_published(client, school):
    page = kit(school)
    KitPage.objects.filter(pk=page.pk).update(live=False)
    assert client.get(f"/en/kit-sheets/{page.pk}.pdf").status_code == 404


def test_the_list_costs_the_same_for_one_and_three(client, school, assert_list_budget):
    assert_list_budget(client, kits_page(school).url, lambda: kit(school), queries=10)


def test_rich_text_becomes_paragraphs_and_points():
    found = paragraphs(
        "<p>One <b>two</b><br>three</p><ul><li>a</li></ul><ol><li>b</li><li>c</li></ol>loose &amp; end"
    )
    assert [(row.text, row.mark) for row in found] == [
        ("One two three", ""), ("a", "bullet"), ("1. b", ""), ("2. c", ""), ("loose & end", ""),
    ]  # fmt: skip
