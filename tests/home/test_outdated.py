"""The editor's start page in the CMS says what is outdated, with the way to mend it."""

from datetime import timedelta

import pytest
from django.utils import timezone
from wagtail.models import Page

from tests.factories.home import event_of
from tests.factories.portal import granted

pytestmark = pytest.mark.usefixtures("demo")
SIX_MONTHS = "has not changed for more than six months"
OVER = "All events are over"
TRANSLATION = "The page in English has changed since"


@pytest.fixture
def start(site, client_for):
    client = client_for(granted(site.network.lille, is_demo=True))

    def html() -> str:
        return client.get("/admin/").content.decode()

    return html


def published(page, days: int) -> None:
    Page.objects.filter(pk=page.pk).update(last_published_at=timezone.now() - timedelta(days=days))


@pytest.fixture
def pages(site):
    versions = site.city(site.network.lille), site.city(site.network.lille, "fr")
    for page in versions:
        published(page, 2)
    return versions


def test_nothing_is_said_while_all_is_well(start, pages):
    event_of(pages[0], day=timezone.localdate())
    html = start()
    assert "Your pages" in html
    assert not [text for text in (SIX_MONTHS, OVER, TRANSLATION, "To look at") if text in html]


def test_a_guide_older_than_six_months(start, pages):
    published(pages[0], 200)
    published(pages[1], 200)
    html = start()
    assert html.count(SIX_MONTHS) == 2
    assert f"/admin/pages/{pages[0].pk}/edit/#panel-child-guide-section" in html


def test_a_translation_older_than_its_original(start, pages):
    published(pages[1], 30)
    html = start()
    assert html.count(TRANSLATION) == 1
    assert "The page in French has changed" not in html


def test_events_that_are_all_over(start, pages):
    today = timezone.localdate()
    event_of(pages[0], day=today - timedelta(days=3), last_day=today - timedelta(days=1))
    html = start()
    assert html.count(OVER) == 1
    assert f"/admin/pages/add/home/eventpage/{pages[0].pk}/" in html


def test_empty_sections_of_the_guide(start, pages):
    page = pages[0]
    section = {"topic": "arrival", "title": "Arriving", "text": "<p> </p>"}
    page.guide = [("section", section), ("section", {**section, "text": "<p>Take the tram.</p>"})]
    page.save()
    assert "One section of the guide is empty." in start()
    page.guide = []
    page.save()
    assert "The local guide is empty." in start()


def test_it_costs_the_same_for_two_events_and_for_six(start, pages, django_assert_max_num_queries):
    counts = []
    for number in (2, 4):
        for _each in range(number):
            event_of(pages[0])
        start()
        with django_assert_max_num_queries(60) as queries:
            start()
        counts.append(len(queries))
    assert counts[0] == counts[1]
