"""Rows of the database as the arrays of the matching: the right people, their answers, and few queries."""

from __future__ import annotations

from datetime import date

import pytest
from django.utils import timezone

from buddy.models import KeepApart
from buddy.queries.instance import load_instance
from buddy.vocabulary.languages import Level
from tests.buddy.cities import city
from tests.buddy.pages import today
from tests.factories.buddy import (
    LocalFactory,
    PairFactory,
    ParticipationFactory,
    ProgrammeFactory,
    StudentFactory,
    TermFactory,
)

pytestmark = pytest.mark.django_db


def test_a_city_of_any_size_costs_the_same_queries(term, django_assert_num_queries):
    # Both sides with their languages, open pairs, who is kept apart.
    city(term, 1, 1)
    with django_assert_num_queries(5):
        load_instance(term).matrix.sum()
    city(term, 60, 40)
    with django_assert_num_queries(5):
        rows = load_instance(term)
        rows.matrix.sum()
    assert rows.matrix.shape == (61, 41)


def test_only_who_waits_and_who_can_be_asked_is_there(term):
    waits = ParticipationFactory(term=term)
    free, silent = LocalFactory(term=term), LocalFactory(term=term, silent_since=timezone.now())
    PairFactory(term=term), PairFactory(term=term, active=True)
    for state in ("paused", "withdrawn", "completed", "not_served"):
        ParticipationFactory(term=term, state=state)
        LocalFactory(term=term, state=state)
    ParticipationFactory(term=term, draft=True)
    gone = ParticipationFactory(term=term)
    gone.student.user.is_active = False
    gone.student.user.save()
    ParticipationFactory(term=TermFactory(programme=term.programme))
    rows = load_instance(term)
    assert [row.pk for row in rows.internationals] == [waits.pk]
    assert {row.pk for row in rows.locals} >= {free.pk, silent.pk}
    # The silent one and the two in pairs have no place to give.
    assert rows.places == 1
    assert rows.forbidden_by(0, rows.column[silent.pk]) == ["silent"]
    assert rows.possible([(waits.pk, free.pk)]) == ({waits.pk: free.pk}, [])


def test_answers_arrive_as_they_were_given(term, net):
    student = StudentFactory(
        languages={"en": Level.C1, "it": Level.B2}, field="0421", degree="master", interests=["chess"]
    )
    ParticipationFactory(
        term=term, student=student, arrival=date(2026, 9, 1), departure=date(2027, 1, 31), needs=["housing"],
        language_wish="it", university=net.university, front=True,
    )  # fmt: skip
    LocalFactory(
        term=term, needs=["housing", "paperwork"], absences=[["2026-09-03", "2026-09-10"]], capacity=3,
        country_wishes=["IT"], language_wishes=["it"], university=net.university,
    )  # fmt: skip
    [mine], [theirs] = load_instance(term).scores.instance.rows
    assert mine.languages == {"en": Level.C1, "it": Level.B2}
    assert (mine.arrival, mine.departure) == (date(2026, 9, 1), date(2027, 1, 31))
    assert (mine.needs, mine.wished_languages) == ({"housing"}, {"it"})
    assert (mine.field, mine.degree, mine.interests) == ("0421", "master", {"chess"})
    assert (mine.university, theirs.university) == (net.university.pk, net.university.pk)
    assert theirs.offers == {"housing", "paperwork"}
    assert theirs.absences == ((date(2026, 9, 3), date(2026, 9, 10)),)
    assert (theirs.wished_countries, theirs.wished_languages) == ({"IT"}, {"it"})
    assert not hasattr(mine, "first_name")


def test_open_pairs_of_all_programmes_take_places(term):
    local = LocalFactory(term=term, capacity=3)
    PairFactory(term=term, local=local, active=True)
    elsewhere = TermFactory(programme=ProgrammeFactory())
    PairFactory(term=elsewhere, local=LocalFactory(term=elsewhere, student=local.student))
    PairFactory(term=term, local=local, state="ended")
    rows = load_instance(term)
    j = rows.column[local.pk]
    assert (rows.taken[j], rows.capacity[j]) == (2, 1)


@pytest.mark.parametrize("turned", [False, True])
def test_blocks_and_former_pairs_are_kept_apart_in_either_order(term, turned):
    waiting, offering = city(term, 2, 2)
    keys = [waiting[0].student.person_key, offering[1].student.person_key]
    first, second = reversed(keys) if turned else keys
    KeepApart.objects.create(first=first, second=second, kind=KeepApart.Kind.BLOCK)
    rows = load_instance(term)
    forbidden = [
        (rows.internationals[i].pk, rows.locals[j].pk)
        for i in range(2)
        for j in range(2)
        if rows.matrix[i, j] < 0
    ]
    assert forbidden == [(waiting[0].pk, offering[1].pk)]
    assert rows.forbidden_by(rows.row[waiting[0].pk], rows.column[offering[1].pk]) == ["apart"]


def test_a_place_is_given_once_among_locks(term):
    waiting, offering = city(term, 3, 1, capacity=2)
    wanted = [(row.pk, offering[0].pk) for row in waiting]
    good, bad = load_instance(term).possible([*wanted, (0, offering[0].pk)])
    assert list(good.items()) == wanted[:2]
    assert bad == [wanted[2], (0, offering[0].pk)]


def test_a_fit_below_the_programmes_floor_is_named(term):
    city(term, 1, 1)
    term.programme.score_floor = 100_000
    rows = load_instance(term)
    assert rows.forbidden_by(0, 0) == ["score_floor"]


def test_who_is_alike_shares_a_place_in_line(term):
    for arrival in (today(50), today(20), today(20)):
        ParticipationFactory(term=term, arrival=arrival)
    term.programme.priority = "week"
    assert load_instance(term).places_in_line() == [3, 1, 1]
    term.programme.priority = "none"
    assert load_instance(term).places_in_line() == [1, 1, 1]
    term.programme.priority = "strict"
    assert load_instance(term).places_in_line() == [3, 1, 2]


def test_some_internationals_among_all_locals(term):
    waiting, _offering = city(term, 3, 2)
    rows = load_instance(term, only={waiting[1].pk})
    assert (list(rows.row), rows.matrix.shape) == ([waiting[1].pk], (1, 2))
    rows = load_instance(term, without={waiting[1].pk})
    assert list(rows.row) == [waiting[0].pk, waiting[2].pk]


def test_a_term_that_is_over_forbids_everything(term):
    city(term, 2, 2)
    term.ends = today(-1)
    rows = load_instance(term)
    assert (rows.matrix < 0).all()
    assert rows.places == 0
