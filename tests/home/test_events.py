"""Events of a city: days in the city's own time, what is over, calendar files."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError
from icalendar import Calendar

from home.events import when
from home.models import EventPage


def event(city, title: str, day: date, **fields) -> EventPage:
    page = EventPage(title=title, day=day, place="Student house", locale=city.locale, **fields)
    return city.add_child(instance=page)


@pytest.fixture
def lille(site):
    return site.city(site.network.lille)


@pytest.fixture
def _in_september(time_machine):
    time_machine.move_to(datetime.fromisoformat("2026-09-10T22:30:00+00:00"), tick=False)


@pytest.mark.usefixtures("_in_september")
def test_coming_events_soonest_first_by_the_citys_own_day(client, lille):
    # 22:30 UTC is half past midnight in Lille: the tenth is over there.
    event(lille, "Yesterday", date(2026, 9, 10))
    event(lille, "Long", date(2026, 9, 9), last_day=date(2026, 9, 12))
    event(lille, "Late", date(2026, 9, 11), starts=time(20))
    event(lille, "Early", date(2026, 9, 11), starts=time(9))
    event(lille, "Draft", date(2026, 9, 12), live=False)
    page = BeautifulSoup(client.get(lille.url).content, "html.parser")
    assert [link.get_text() for link in page.select(".event__title a")] == ["Long", "Early", "Late"]


@pytest.mark.usefixtures("_in_september")
def test_an_event_says_when_and_that_it_is_over(client, lille):
    page = event(
        lille, "Walk", date(2026, 9, 4), starts=time(18, 30), ends=time(21), link="https://example.org/"
    )
    shown = BeautifulSoup(client.get(page.url).content, "html.parser")
    text = shown.select_one("main").get_text(" ", strip=True)
    assert "Friday, 4 September 2026, 18:30 to 21:00" in text
    assert "This is over." in text
    assert not shown.select("a[href='https://example.org/']")


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, "Friday, 4 September 2026"),
        ({"starts": time(18)}, "Friday, 4 September 2026, at 18:00"),
        ({"last_day": date(2026, 9, 6)}, "4 September to 6 September 2026"),
    ],
)
def test_when_in_words(fields, expected):
    assert when(EventPage(day=date(2026, 9, 4), **fields)) == expected


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"last_day": date(2026, 9, 3)}, "last_day"),
        ({"ends": time(20)}, "starts"),
        ({"starts": time(20), "ends": time(19)}, "ends"),
    ],
)
def test_contradictions_are_named_beside_the_field(lille, fields, wrong):
    page = EventPage(
        title="Walk", slug="walk", day=date(2026, 9, 4), place="Here", locale=lille.locale, **fields
    )
    with pytest.raises(ValidationError) as problem:
        page.clean()
    assert set(problem.value.error_dict) == {wrong}


def entries(client, url: str) -> list:
    response = client.get(url)
    assert response["Content-Type"].startswith("text/calendar")
    return Calendar.from_ical(response.content).walk("VEVENT")


def test_a_calendar_file_is_in_the_citys_time(client, lille):
    page = event(lille, "Walk; with, signs", date(2026, 9, 4), starts=time(18, 30))
    (entry,) = entries(client, f"/en/calendar/events/{page.pk}.ics")
    assert entry.decoded("dtstart").isoformat() == "2026-09-04T18:30:00+02:00"
    assert entry["summary"] == "Walk; with, signs"
    assert client.get("/en/calendar/events/999999.ics").status_code == 404


def test_a_whole_day_ends_on_the_next(client, lille):
    page = event(lille, "Fair", date(2026, 9, 4), last_day=date(2026, 9, 5))
    (entry,) = entries(client, f"/en/calendar/events/{page.pk}.ics")
    assert (entry.decoded("dtstart"), entry.decoded("dtend")) == (date(2026, 9, 4), date(2026, 9, 6))


@pytest.mark.usefixtures("_in_september")
def test_a_citys_calendar_has_its_coming_events_once(client, site, lille):
    page = event(lille, "Tea", date(2026, 9, 20))
    event(site.city(site.network.lille, "fr"), "Thé", date(2026, 9, 20), translation_key=page.translation_key)
    event(site.city(site.network.krakow), "Elsewhere", date(2026, 9, 20))
    assert [entry["summary"] for entry in entries(client, "/en/calendar/cities/lille.ics")] == ["Tea"]
    assert [entry["summary"] for entry in entries(client, "/fr/calendar/cities/lille.ics")] == ["Thé"]
    assert client.get("/en/calendar/cities/nowhere.ics").status_code == 404
