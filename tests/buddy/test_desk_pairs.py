"""Pairs at the desk: list, one pair, ending and taking back, what needs somebody to look."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from buddy.models import Pair, Report
from portal.models import OutboxMessage
from tests.buddy.cities import with_second_factor
from tests.factories.buddy import PairFactory, StudentFactory, TermFactory
from tests.factories.portal import UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def client(coordinator, client_for):
    return client_for(with_second_factor(coordinator))


def of(term, name, *more):
    return reverse(f"buddy:{name}", args=[term.programme.slug, term.slug, *more])


def couple(term, mine, theirs, **fields):
    def student(name):
        return StudentFactory(user=UserFactory(first_name="X", last_name=name))

    return PairFactory(
        term=term, international__student=student(mine), local__student=student(theirs), **fields
    )


@pytest.fixture
def pairs(term):
    couple(term, "Ångström", "Moreau")
    couple(term, "Berg", "Nowak", active=True)
    couple(term, "Cruz", "Okafor", active=True, first_contact=timezone.now())
    couple(term, "Dias", "Petit", state="expired", closed=timezone.now())
    couple(TermFactory(), "Foreign", "Stranger")


def listed(client, term, **query):
    rows = client.get(of(term, "desk_pairs"), query).context["rows"]
    return [row["international"]["name"].removeprefix("X ") for row in rows]


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ({}, {"Ångström", "Berg", "Cruz", "Dias"}),
        ({"q": "angstrom"}, {"Ångström"}),
        ({"q": "okafor"}, {"Cruz"}),
        ({"q": "stranger"}, set()),
        ({"state": "active"}, {"Berg", "Cruz"}),
        ({"state": "expired"}, {"Dias"}),
        ({"contact": "yes"}, {"Cruz"}),
        ({"contact": "no"}, {"Berg"}),
    ],
)
def test_filters(pairs, term, client, query, names):
    assert set(listed(client, term, **query)) == names


@pytest.mark.parametrize("sort", ["international", "local", "state", "proposed"])
def test_every_order_turns_round(pairs, term, client, sort):
    up, down = listed(client, term, sort=sort), listed(client, term, sort=f"-{sort}")
    assert sorted(up) == sorted(down)
    assert up != down


def test_a_proposal_is_taken_back(term, client):
    pair = PairFactory(term=term)
    html = client.post(of(term, "desk_pair_end", pair.uuid), follow=True).content.decode()
    assert "is withdrawn." in html
    pair.refresh_from_db()
    assert pair.state == "withdrawn"


def test_a_pair_is_ended_and_both_are_told_but_not_why(term, client, coordinator):
    pair = PairFactory(term=term, active=True)
    url = of(term, "desk_pair_end", pair.uuid)
    refused = client.post(url, {"reason": "because"})
    assert refused.status_code == 200
    assert refused.context["form"].errors["reason"]
    html = client.post(url, {"reason": "no_contact", "look_again": "on"}, follow=True).content.decode()
    assert "has ended; both are told." in html
    pair.refresh_from_db()
    assert (pair.state, pair.end_reason, pair.international.front) == ("ended", "no_contact", True)
    assert {mail.user_id for mail in OutboxMessage.objects.all()} == {
        pair.international.student.user_id,
        pair.local.student.user_id,
    }
    page = client.get(of(term, "desk_pair", pair.uuid))
    assert page.context["may_rematch"]
    assert f"by {coordinator}" in page.content.decode()
    again = client.post(url, {"reason": "no_contact"}, follow=True)
    assert again.status_code == 200
    assert OutboxMessage.objects.count() == 2


def test_a_pair_that_is_over_cannot_be_ended(term, client):
    pair = PairFactory(term=term, state="declined")
    url = of(term, "desk_pair_end", pair.uuid)
    html = client.post(url, {"reason": "no_contact"}, follow=True).content.decode()
    assert "This pair is not active any more." in html
    assert client.post(url).status_code == 200
    assert Pair.objects.get().state == "declined"


def test_attention_longest_first_and_off_the_list(term, client):
    now = timezone.now()
    short = PairFactory(term=term, active=True, attention="silence", attention_since=now)
    long = PairFactory(term=term, active=True, attention="no_answer", attention_since=now - timedelta(days=9))
    PairFactory(term=term, active=True)
    PairFactory(active=True, attention="silence", attention_since=now)
    page = client.get(of(term, "desk_attention"))
    assert [row["pk"] for row in page.context["rows"]] == [long.pk, short.pk]
    assert "One of them gets no answer" in page.content.decode()
    html = client.post(of(term, "desk_pair_clear", long.uuid), follow=True).content.decode()
    assert "are off the list." in html
    page = client.get(of(term, "desk_attention"))
    assert [row["pk"] for row in page.context["rows"]] == [short.pk]


def test_answers_that_did_not_come_and_whose_student_still_waits(term, client):
    waits = PairFactory(term=term, state="expired", closed=timezone.now())
    again = PairFactory(term=term, state="declined", closed=timezone.now())
    PairFactory(term=term, international=again.international)
    PairFactory(term=term, state="declined", closed=timezone.now() - timedelta(days=20))
    PairFactory(term=term, state="declined", closed=timezone.now(), international__state="withdrawn")
    assert [row["pk"] for row in client.get(of(term, "desk_attention")).context["unanswered"]] == [waits.pk]


def test_a_report_about_a_coordinator_is_not_theirs_to_read(term, client, coordinator):
    mine = PairFactory(term=term, active=True, local__student=StudentFactory(user=coordinator))
    other = PairFactory(term=term, active=True)

    def report(pair, **fields):
        return Report.objects.create(pair=pair, side="international", kind="other", body="Odd", **fields)

    report(mine)
    shown = report(other)
    report(other, about=coordinator)
    page = client.get(of(term, "desk_attention"))
    assert list(page.context["reports"]) == [shown]


def test_pairs_of_another_city_are_not_there(term, client):
    pair = PairFactory(active=True)
    for name in ("desk_pair", "desk_pair_end", "desk_pair_clear"):
        url = of(term, name, pair.uuid)
        assert client.post(url, {"reason": "no_contact"}).status_code == 404
    assert client.get(of(term, "desk_pair", pair.uuid)).status_code == 404
    pair.refresh_from_db()
    assert pair.state == "active"
