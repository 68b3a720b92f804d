"""My semester: one state at any time, an honest place, and what comes next."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from buddy.enums import ParticipationState, PlanState, PriorityRule
from buddy.models import LeftOut, Participation
from buddy.queries.standing import narrowing_wishes
from tests.buddy.pages import page, pair_for, standing, url
from tests.factories.buddy import (
    LocalFactory,
    MatchingDayFactory,
    ParticipationFactory,
    PlanFactory,
    StudentFactory,
)
from tests.factories.portal import UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def client(client_for, mine):
    return client_for(mine.student.user)


def test_an_international_who_waits_reads_place_and_next_day(client, mine, term):
    MatchingDayFactory(term=term, day=timezone.localdate() - timedelta(days=3))
    day = MatchingDayFactory(term=term, day=timezone.localdate() + timedelta(days=9)).day
    earlier = ParticipationFactory(term=term, signed_up=timezone.now() - timedelta(days=2))
    ParticipationFactory(term=term, arrival=mine.arrival + timedelta(days=21))
    ParticipationFactory()  # another city's
    html = page(client, mine)
    assert f"Lille matches next on {day.day} {day.strftime('%B')}." in html
    assert "1 student comes before you." in html
    assert standing(earlier).place.before == 0
    assert standing(mine).place.total == 3


@pytest.mark.parametrize(
    ("rule", "before", "alike"),
    [(PriorityRule.STRICT, 2, 1), (PriorityRule.WEEK, 1, 2), (PriorityRule.NONE, 0, 4)],
)
def test_the_place_follows_the_programmes_priority(mine, term, rule, before, alike):
    term.programme.priority = rule
    term.programme.save()
    day = mine.arrival
    ParticipationFactory(term=term, arrival=day - timedelta(days=14))
    ParticipationFactory(term=term, arrival=day, signed_up=mine.signed_up - timedelta(hours=1))
    ParticipationFactory(term=term, arrival=None, arrival_precision="unknown")
    place = standing(mine).place
    assert (place.before, place.alike, place.total) == (before, alike, 4)


def test_who_kept_their_place_stands_at_the_front(mine, term):
    ParticipationFactory(term=term, arrival=timezone.localdate() - timedelta(days=5))
    assert standing(mine).place.before == 1
    mine.front = True
    mine.save()
    assert standing(mine).place.before == 0


@pytest.mark.parametrize(
    ("fields", "code", "words"),
    [
        ({}, "asking", "We are asking someone for you"),
        ({"asked": "international"}, "your_turn", "We found someone: it is your turn"),
        ({"active": True}, "active", "You have a buddy"),
    ],
)
def test_states_with_a_pair(client, mine, fields, code, words):
    pair = pair_for(mine, **fields)
    pair.local.student.user.first_name = "Camille"
    pair.local.student.user.save()
    html = page(client, mine)
    assert standing(mine).code == code
    assert words in html
    assert ("Camille" in html) == (code != "asking")
    assert (reverse("buddy:proposal", args=[pair.uuid]) in html) == (code == "your_turn")
    assert (str(pair.uuid) in html) == (code != "asking")


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (ParticipationState.PAUSED, "You are on a break"),
        (ParticipationState.WITHDRAWN, "You have left"),
        (ParticipationState.COMPLETED, "This semester is complete"),
        (ParticipationState.NOT_SERVED, "We did not find anyone this time"),
    ],
)
def test_states_without_a_pair(client, mine, state, words):
    Participation.objects.filter(pk=mine.pk).update(state=state)
    assert words in page(client, mine)


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({}, "ready"),
        ({"confirmed": None, "confirmed_how": ""}, "unconfirmed"),
        ({"silent_since": timezone.now()}, "silent"),
        ({"state": "paused"}, "paused"),
    ],
)
def test_states_of_a_local(term, fields, code):
    assert standing(LocalFactory(term=term, **fields)).code == code


@pytest.mark.parametrize(
    ("fields", "code"),
    [({}, "your_turn"), ({"asked": "international"}, "agreed"), ({"active": True}, "active")],
)
def test_states_of_a_local_with_a_pair(term, fields, code):
    local = LocalFactory(term=term)
    pair_for(local, **fields)
    assert standing(local).code == code


def test_a_draft_leads_back_to_its_sign_up(client_for, term):
    draft = ParticipationFactory(draft=True, term=term)
    client = client_for(draft.student.user)
    assert client.get(url("semester", draft)).url == url("sign_up", draft)
    assert "not finished yet" in client.get(reverse("start")).content.decode()


def test_no_score_and_no_word_of_rejection(client, mine, term):
    pair_for(ParticipationFactory(term=term), active=True, score=87_654)
    for fields in ({}, {"state": "not_served"}):
        Participation.objects.filter(pk=mine.pk).update(**fields)
        text = page(client, mine).lower()
        for word in ("score", "rejected", "unmatched", "rank", "87"):
            assert f" {word}" not in text


def test_which_own_wishes_narrow_the_choice(client, mine, term):
    assert narrowing_wishes(mine) == []
    mine.student.languages.update(level=2)
    mine.gender_wish, mine.gender_wish_strength = "same", "must"
    mine.arrival, mine.arrival_precision = None, "unknown"
    mine.save()
    LeftOut.objects.create(
        plan=PlanFactory(term=term, state=PlanState.PUBLISHED, published=timezone.now()),
        international=mine,
        reason="no_allowed_local",
    )
    assert narrowing_wishes(mine) == ["no_language", "gender_must", "dates_unknown"]
    assert "Nobody fitted your conditions last time" in page(client, mine)


def test_what_a_condition_costs_is_counted_by_the_matching_and_small_numbers_are_hidden(client, mine, term):
    Participation.objects.filter(pk=mine.pk).update(gender_wish="same", gender_wish_strength="must")
    for _ in range(4):
        LocalFactory(term=term, student__gender="man")
    LocalFactory(term=term, student__gender="woman")
    html = client.get(url("choice", mine)).content.decode()
    assert "a few more local students" in html
    LocalFactory(term=term, student__gender="man")
    assert "5 more local students" in client.get(url("choice", mine)).content.decode()
    Participation.objects.filter(pk=mine.pk).update(gender_wish_strength="prefer")
    assert "keeps anybody away" in client.get(url("choice", mine)).content.decode()


def test_a_semester_costs_a_fixed_number_of_queries(client, mine, term, django_assert_num_queries):
    def load(queries):
        with django_assert_num_queries(queries):
            client.get(url("semester", mine))

    MatchingDayFactory(term=term)
    client.get(url("semester", mine))
    load(14)
    for _ in range(2):
        ParticipationFactory(term=term)
    load(14)


def test_semesters_of_others_are_not_there(client_for, mine, term):
    LocalFactory(term=term)  # something of the same city that could leak
    stranger = client_for(UserFactory())
    for name in (
        "semester",
        "pause",
        "resume",
        "here",
        "withdraw",
        "again",
        "choice",
        "confirm",
        "confirm_code",
    ):
        assert stranger.get(url(name, mine)).status_code in {404, 405}
        assert stranger.post(url(name, mine)).status_code in {404, 405}
    assert stranger.get(url("topic", mine, "words")).status_code == 404
    mine.refresh_from_db()
    assert mine.state == "open"


def test_the_list_of_semesters(client_for, mine):
    user = mine.student.user
    client = client_for(user)
    assert client.get(reverse("buddy:semesters")).url == url("semester", mine)
    other = LocalFactory(student=mine.student)
    html = client.get(reverse("buddy:semesters")).content.decode()
    assert url("semester", mine) in html
    assert url("semester", other) in html
    assert (
        "do not take part anywhere"
        in client_for(UserFactory()).get(reverse("buddy:semesters")).content.decode()
    )


def test_the_list_of_semesters_has_a_fixed_price(client_for, assert_list_budget):
    student = StudentFactory()

    def add():
        row = LocalFactory(student=student)
        MatchingDayFactory(term=row.term)
        return pair_for(row, active=True)

    ParticipationFactory(student=student)
    assert_list_budget(client_for(student.user), reverse("buddy:semesters"), add, queries=9)
