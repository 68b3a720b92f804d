"""The calendar of a term: days that follow the term's own, on the desk and as a file."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.urls import reverse
from icalendar import Calendar

from buddy.models import MatchingDay
from buddy.season_calendar import moments_of
from tests.buddy.cities import with_second_factor

pytestmark = pytest.mark.django_db


@pytest.fixture
def days(term):
    days = [term.arrival_from - timedelta(days=20), term.arrival_from + timedelta(days=5)]
    MatchingDay.objects.bulk_create(MatchingDay(term=term, day=day) for day in days)
    return days


def address(term, name):
    return reverse(f"buddy:{name}", args=[term.programme.slug, term.slug])


def test_moments_follow_the_days_of_the_term(term, days):
    moments = moments_of(term, days)
    by_key = {moment.key: moment for moment in moments}
    assert [moment.first for moment in moments] == sorted(moment.first for moment in moments)
    assert (by_key["locals"].first, by_key["locals"].last) == (term.local_opens, term.local_closes)
    assert (by_key["arrivals"].first, by_key["arrivals"].last) == (term.arrival_from, term.arrival_to)
    assert [by_key["matching-1"].first, by_key["matching-2"].first] == days
    assert by_key["answers-1"].first == days[0] + timedelta(days=term.programme.answer_days + 1)
    assert by_key["hand-over"].first == term.ends + timedelta(days=14)

    term.ends += timedelta(days=10)
    assert {m.key: m for m in moments_of(term, days)}["ends"].first == term.ends


def test_a_short_term_has_its_moments_inside_of_it(term):
    term.arrival_from = term.arrival_to = date(2027, 9, 1)
    term.ends = date(2027, 9, 5)
    by_key = {moment.key: moment for moment in moments_of(term, [])}
    for key in ("quiet", "middle", "goodbye"):
        assert term.arrival_to <= by_key[key].first <= term.ends


def test_the_page_and_the_file_say_the_same(term, days, coordinator, client_for):
    client = client_for(with_second_factor(coordinator))
    text = client.get(address(term, "desk_calendar")).content.decode()
    answer = client.get(address(term, "desk_calendar_ics"))
    assert answer["Content-Type"].startswith("text/calendar")
    events = Calendar.from_ical(answer.content).walk("VEVENT")
    assert len(events) == len(moments_of(term, days))
    assert len({str(event["uid"]) for event in events}) == len(events)
    for event in events:
        assert str(event["summary"]) in text.replace("&#x27;", "'")
        assert event["dtend"].dt > event["dtstart"].dt
        assert str(event["url"]).startswith("http")


def test_every_moment_leads_somewhere(term, days, coordinator, client_for):
    client = client_for(with_second_factor(coordinator))
    for moment in moments_of(term, days):
        assert client.get(moment.url, follow=True).status_code == 200, moment.key


def test_another_language_is_spoken(term, days, coordinator, client_for):
    client = client_for(with_second_factor(coordinator))
    text = client.get(address(term, "desk_calendar").replace("/en/", "/fr/")).content.decode()
    assert "Les étudiant·e·s internationaux·ales arrivent" in text
    assert "Matching day" not in text
