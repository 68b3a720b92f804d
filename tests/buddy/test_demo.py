"""The demo: real places, invented people, the same ones every time."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime
from io import StringIO
from itertools import pairwise
from statistics import mean

import pytest
from allauth.account.models import EmailAddress
from django.core.management import call_command
from django.db import transaction

from buddy.demo.load import DemoRefused, invent
from buddy.demo.logins import PASSWORD, logins
from buddy.demo.places import RESERVED, cities, universities
from buddy.demo.seasons import CLOSED_CITY, OPENINGS
from buddy.enums import OPEN_PAIR_STATES, Gender, PairState, ParticipantRole, ParticipationState, PlanState
from buddy.models import (
    CheckIn,
    KeepApart,
    Message,
    Note,
    Pair,
    PairEvent,
    Participation,
    Plan,
    PlannedPair,
    Student,
    Term,
)
from buddy.queries.status import city_status
from portal.enums import Role, UnitKind
from portal.models import OutboxMessage, RoleGrant, Unit, UnitDomain, User

TODAY = date(2026, 11, 24)
STUDENTS = 900


@pytest.fixture(scope="module")
def demo(django_db_setup, django_db_blocker):
    """The demo, loaded once for this module and taken back after it."""
    with django_db_blocker.unblock(), transaction.atomic():
        loaded = invent(students=STUDENTS, seed=7, today=TODAY)
        yield loaded
        transaction.set_rollback(True)


# People.


def test_the_tree_is_complete(demo, db):
    kinds = Counter(Unit.objects.values_list("kind", flat=True))
    assert kinds == {
        UnitKind.NETWORK: 1,
        UnitKind.COUNTRY: 30,
        UnitKind.CITY: len(cities()),
        UnitKind.ASSOCIATION: len(cities()),
        UnitKind.UNIVERSITY: sum(map(len, universities().values())),
    }
    assert Unit.find_problems() == ([], [], [], [], [])
    lille = Unit.objects.get(slug="lille")
    assert lille.get_parent().slug == "france"
    assert "rijsel" in lille.search_text
    assert UnitDomain.objects.filter(
        unit__slug="universite-de-lille", domain="univ-lille.fr.example"
    ).exists()


def test_as_many_students_as_asked_for(demo, db):
    assert Student.objects.count() == Participation.objects.count() == STUDENTS
    in_lille = Counter(
        Participation.objects.filter(term__programme__unit__slug="lille").values_list("role", flat=True)
    )
    assert in_lille == {ParticipantRole.INTERNATIONAL: STUDENTS / 10, ParticipantRole.LOCAL: STUDENTS / 20}
    assert not Pair.objects.filter(international__term__programme__unit__slug="lille").exists()


def test_people_are_like_exchange_students(demo, db):
    students = list(Student.objects.all())
    assert 0.55 < mean(student.gender == Gender.WOMAN for student in students) < 0.67
    assert 21 < mean((TODAY - student.birth_date).days / 365.25 for student in students) < 23
    assert min((TODAY - student.birth_date).days for student in students) > 18 * 365.25
    assert len({student.nationality for student in students}) > 70
    stays = Participation.objects.filter(
        role=ParticipantRole.INTERNATIONAL, arrival__isnull=False, departure__isnull=False
    )
    assert 150 < mean((stay.departure - stay.arrival).days for stay in stays) < 210
    arrivals = [
        (stay.arrival - stay.term.arrival_from).days for stay in stays.select_related("term")
    ]  # the term starts on day 21
    assert mean(7 <= arrival <= 21 for arrival in arrivals) > 0.65
    capacities = Counter(
        Participation.objects.filter(role=ParticipantRole.LOCAL).values_list("capacity", flat=True)
    )
    assert set(capacities) <= {1, 2, 3, 4}
    assert capacities[1] + capacities[2] > 5 * (capacities[3] + capacities[4])


def test_no_address_can_receive_mail_and_none_was_sent(demo, db):
    emails = list(User.objects.values_list("email", flat=True))
    assert all(email.endswith(f".{RESERVED}") for email in emails)
    assert not OutboxMessage.objects.exists()
    assert not User.objects.filter(is_demo=False).exists()


def test_rows_are_as_the_models_would_have_saved_them(demo, db):
    for user in User.objects.order_by("pk")[::40]:
        before = user.search_text
        user.save()
        assert user.search_text == before
    for unit in Unit.objects.order_by("pk")[::40]:
        before = unit.search_text
        unit.save()
        assert unit.search_text == before


def test_every_row_passes_its_own_checks(demo, db):
    for model, every in (
        (Participation, 7),
        (Student, 7),
        (Pair, 3),
        (PairEvent, 9),
        (CheckIn, 9),
        (Message, 9),
        (Note, 1),
        (Term, 3),
    ):
        found = model.objects.order_by("pk")[::every]
        assert found, model
        for row in found:
            # The clock has no account: who did it is null, which a form could not say.
            row.full_clean(exclude={"by"} if model is PairEvent else None)


# Pairs.


def test_cities_stand_where_they_should(demo, db):
    def states(city: str) -> set[str]:
        return set(
            Pair.objects.filter(international__term__programme__unit__slug=city).values_list(
                "state", flat=True
            )
        )

    assert states("porto") >= {PairState.ACTIVE, PairState.PROPOSED, PairState.DECLINED, PairState.EXPIRED}
    assert PairState.ENDED in states("porto") | states("krakow")
    assert PairState.COMPLETED in states("krakow")
    assert states("vienna") >= {PairState.ACTIVE, PairState.PROPOSED}
    late = Participation.objects.filter(term__programme__unit__slug="krakow")
    assert late.filter(state=ParticipationState.NOT_SERVED).exists()


def test_pairs_keep_the_rules(demo, db):
    """Nobody over capacity, nobody waits twice, and the history tells how a pair became what it is."""
    pairs = list(Pair.objects.select_related("international__term", "local", "local__student__user"))
    assert len(pairs) == demo.pairs > 50
    assert (
        max(Counter(pair.international_id for pair in pairs if pair.state in OPEN_PAIR_STATES).values()) == 1
    )
    held = Counter(pair.local_id for pair in pairs if pair.state in OPEN_PAIR_STATES)
    for pair in pairs:
        assert held[pair.local_id] <= pair.local.capacity
        assert pair.local.confirmed is not None
        assert pair.international.term_id == pair.local.term_id
        steps = list(pair.events.order_by("at", "id"))
        assert steps[0].before == ""
        assert steps[-1].after == pair.state
        for one, following in pairwise(steps):
            assert one.after == following.before
            assert PairState(one.after).may_become(PairState(following.after))
        assert (pair.activated is not None) == any(step.after == PairState.ACTIVE for step in steps)
        assert (pair.closed is None) == (pair.state in OPEN_PAIR_STATES)
        assert (pair.answer_due is not None) == (pair.state == PairState.PROPOSED)
    former = sum(pair.state in {PairState.ENDED, PairState.COMPLETED} for pair in pairs)
    assert KeepApart.objects.count() == former
    assert not Message.objects.filter(pair__activated=None).exists()
    assert not CheckIn.objects.filter(pair__activated=None).exists()


def test_past_plans_were_the_best_possible_and_are_explained(demo, db):
    plans = list(Plan.objects.all())
    assert len(plans) > 8
    assert all(plan.state == PlanState.PUBLISHED and plan.optimal and not plan.error for plan in plans)
    assert sum(plan.matched for plan in plans) == PlannedPair.objects.count() == demo.pairs
    for planned in PlannedPair.objects.select_related("pair"):
        assert planned.pair.plan_id == planned.plan_id
        assert (planned.pair.score, planned.pair.parts) == (planned.score, planned.parts)
        assert planned.parts["presence"]["weight"] == 5


# Logins.


def test_one_login_for_each_role(demo, client, db):
    people = {user.email: user for user in User.objects.filter(email__in=[login.email for login in logins()])}
    assert {login.role for login in logins()} == {*Role, *ParticipantRole}
    for login in logins():
        user = people[login.email]
        assert user.check_password(PASSWORD)
        if login.is_student:
            mine = Participation.objects.get(student__user=user)
            assert (mine.role, mine.term.programme.unit.slug, mine.state) == (login.role, login.unit, "open")
        else:
            assert RoleGrant.objects.filter(user=user, role=login.role, unit__slug=login.unit).exists()
    pair = Pair.objects.get(international__student__user=people["international.porto@demo.example"])
    assert pair.state == PairState.ACTIVE
    assert pair.local.student.user == people["local.porto@demo.example"]
    assert pair.messages.count() == 2

    out = StringIO()
    call_command("demo_logins", stdout=out)
    for login in logins():
        assert any(login.email in line and PASSWORD in line for line in out.getvalue().splitlines())


def test_a_coordinator_is_often_a_buddy_too(demo, db):
    colleague = User.objects.get(email="team.lille@demo.example")
    assert colleague.student.participations.get().role == ParticipantRole.LOCAL
    assert RoleGrant.objects.get(user=colleague).unit.slug == "buddy-lille-association"
    assert EmailAddress.objects.filter(user=colleague).count() == 1


# Loading.


def test_it_is_loaded_once(demo, db):
    with pytest.raises(DemoRefused, match="already"):
        invent(students=10, seed=7, today=TODAY)
    call_command("load_demo", "--if-empty")
    assert Student.objects.count() == STUDENTS


def test_open_and_closed_cities_on_the_map(demo, db, time_machine):
    """Fifteen cities take sign-ups, one opens on a day that is known, some do not know yet."""
    time_machine.move_to(datetime(2026, 11, 24, 10, tzinfo=UTC))
    ids = dict(Unit.objects.filter(kind=UnitKind.CITY).values_list("pk", "slug"))
    status = {ids[pk]: found for pk, found in city_status(list(ids)).items()}
    assert {slug for slug, found in status.items() if found.state == "open"} == {
        opening.city for opening in OPENINGS
    }
    assert status[CLOSED_CITY].state == "soon"
    assert date(2026, 12, 1) < status[CLOSED_CITY].opens_on < date(2026, 12, 31)
    # Who does not know yet has no term; such a city counts as closed.
    assert {found.state for found in status.values()} == {"open", "soon"}
    assert len(status) < len(ids)
