"""Every list and dashboard of the desk costs the same number of queries for 1, 3 and 60 rows."""

from __future__ import annotations

import pytest
from django.urls import reverse

from buddy.models import LeftOut, Note, PairEvent
from portal.enums import Role
from portal.models import Consent
from tests.buddy.cities import made_plan, with_second_factor
from tests.factories.buddy import (
    LocalFactory,
    PairFactory,
    ParticipationFactory,
    PlanFactory,
    PlannedPairFactory,
    ProgrammeFactory,
    TermFactory,
)
from tests.factories.portal import UnitFactory, UserFactory, granted

pytestmark = pytest.mark.django_db


@pytest.fixture
def client(coordinator, client_for):
    return client_for(with_second_factor(coordinator))


@pytest.fixture
def assert_budget(assert_list_budget, django_assert_num_queries):
    """As `assert_list_budget`, and with 60 rows."""

    def check(client, url, add_row, *, queries):
        assert_list_budget(client, url, add_row, queries=queries)
        for _ in range(57):
            add_row()
        with django_assert_num_queries(queries, info="with 60 rows"):
            client.get(url)

    return check


def of(term, name, *more):
    return reverse(f"buddy:{name}", args=[term.programme.slug, term.slug, *more])


def somebody(term, net):
    """One more on either side, at a university, with what a row may show."""

    def add():
        ParticipationFactory(term=term, university=net.university)
        LocalFactory(term=term, university=net.university, capacity=2)
        PairFactory(term=term, active=True)

    return add


def test_overview(client, term, net, assert_budget):
    assert_budget(client, of(term, "desk_overview"), somebody(term, net), queries=14)


def test_people(client, term, net, assert_budget):
    assert_budget(client, of(term, "desk_people"), somebody(term, net), queries=13)


def test_export(client, term, net, assert_budget):
    assert_budget(client, of(term, "desk_people_export"), somebody(term, net), queries=9)


def test_one_person(client, term, coordinator, assert_budget):
    person = ParticipationFactory(term=term)

    def add():
        pair = PairFactory(term=term, international=person, state="declined")
        PairEvent.objects.create(pair=pair, before="proposed", after="declined", by=coordinator)
        Note.objects.create(participation=person, author=UserFactory(), body="Called.")

    assert_budget(client, of(term, "desk_person", person.uuid), add, queries=17)


@pytest.mark.parametrize("query", ["", "?state=proposed", "?q=first&sort=-local"])
def test_pairs(client, term, assert_budget, query):
    assert_budget(client, of(term, "desk_pairs") + query, lambda: PairFactory(term=term), queries=10)


def test_one_pair(client, term, assert_budget):
    pair = PairFactory(term=term)
    assert_budget(
        client,
        of(term, "desk_pair", pair.uuid),
        lambda: PairEvent.objects.create(pair=pair, after="proposed", by=UserFactory()),
        queries=14,
    )


def test_attention(client, term, assert_budget):
    def add():
        PairFactory(term=term, active=True, attention="silence")
        PairFactory(term=term, state="expired")

    assert_budget(client, of(term, "desk_attention"), add, queries=13)


def test_statistics(client, term, net, assert_budget):
    assert_budget(client, of(term, "desk_statistics"), somebody(term, net), queries=11)


def test_terms(client, term, assert_budget):
    url = reverse("buddy:desk_terms", args=[term.programme.slug])
    assert_budget(client, url, lambda: TermFactory(programme=term.programme), queries=11)


def test_programmes(term, net, client_for, assert_budget):
    client = client_for(with_second_factor(granted(net.france, Role.NATIONAL)))

    def add():
        ParticipationFactory(
            term=TermFactory(programme=ProgrammeFactory(unit=UnitFactory(parent=net.france, kind="city")))
        )

    assert_budget(client, reverse("buddy:desk"), add, queries=9)


def test_plans(client, term, coordinator, assert_budget):
    assert_budget(
        client, of(term, "plans"), lambda: PlanFactory(term=term, created_by=UserFactory()), queries=14
    )


def test_pairs_of_a_plan(client, term, net, assert_budget):
    plan = PlanFactory(term=term)

    def add():
        row = PlannedPairFactory(plan=plan)
        row.local.university = net.university
        row.local.save()

    assert_budget(client, of(term, "plan", plan.uuid), add, queries=20)


def test_people_without_somebody(client, term, assert_budget):
    plan = PlanFactory(term=term)

    def add():
        LeftOut.objects.create(
            plan=plan, international=ParticipationFactory(term=term), reason="no_capacity", place=1
        )

    assert_budget(client, of(term, "plan", plan.uuid) + "?show=without", add, queries=19)


def test_publishing(client, term, assert_budget):
    plan = PlanFactory(term=term)
    for _ in range(2):
        PlannedPairFactory(plan=plan)

    def add():
        PlannedPairFactory(plan=plan)
        PlannedPairFactory(plan=plan, international__state="withdrawn")

    assert_budget(client, of(term, "plan_publish", plan.uuid), add, queries=19)


def test_alternatives(client, term, assert_budget):
    ParticipationFactory(term=term)
    LocalFactory(term=term)
    plan = made_plan(term)
    url = of(term, "planned_pair", plan.uuid, plan.pairs.get().pk)
    assert_budget(client, url, lambda: LocalFactory(term=term), queries=27)


def test_a_pair_by_hand(client, term, assert_budget):
    person = ParticipationFactory(term=term)
    url = of(term, "hand_pair", person.uuid) + "?q=first"
    assert_budget(client, url, lambda: LocalFactory(term=term), queries=17)


def test_students_of_a_university(term, net, client_for, assert_budget):
    client = client_for(with_second_factor(granted(net.university, Role.OFFICER)))

    def add():
        row = ParticipationFactory(term=term, university=net.university)
        Consent.objects.create(user=row.student.user, kind="university", version="1")
        LocalFactory(term=term, university=net.university, confirmed=None, confirmed_how="")

    assert_budget(client, reverse("buddy:followed"), add, queries=10)


def test_the_start_page_of_a_coordinator(client, term, net, assert_budget):
    assert_budget(client, reverse("start"), somebody(term, net), queries=15)
