"""A plugin's criterion and constraint in a city's plan: the sample plugin, whose postcards count."""

from __future__ import annotations

from contextlib import ExitStack

import pytest
from django.urls import reverse
from wagtail import hooks

from buddy.labels import criterion_label, for_desk, for_student
from buddy.models import LeftOut, PlannedPair
from buddy.queries.choices import choices_in_plan
from buddy.queries.instance import load_instance
from buddy.services import plans
from buddy.services.plans import PlanRefused
from buddy.views.plans.rows import narrowing_row
from portal.models import Membership
from tests.buddy.cities import city, fresh, made_plan, pairs_of, with_second_factor
from tests.plugins.sample import plugin

pytestmark = pytest.mark.django_db


@pytest.fixture
def sample():
    with ExitStack() as stack:
        for name, function in plugin.HOOKS.items():
            if name.startswith("register_matching_"):
                stack.enter_context(hooks.register_temporarily(name, function))
        yield


@pytest.fixture
def usual(term):
    """Two and two: the plan without the plugin, as {international: local}."""
    city(term, 2, 2)
    return pairs_of(made_plan(term))


def keep(unit, *people, kind="postcard"):
    for row in people:
        Membership.objects.create(user=row.student.user, unit=unit, kind=kind)


@pytest.fixture
def crossed(usual, term, net):
    """Each international and the local whom the usual plan gives to the other keep a postcard of one city."""
    rows = {row.pk: row for row in term.participations.select_related("student__user")}
    (first, first_local), (second, second_local) = usual.items()
    keep(net.lyon, rows[first], rows[second_local])
    keep(net.krakow, rows[second], rows[first_local])
    return {first: second_local, second: first_local}


def test_postcards_change_the_plan_and_are_named_as_the_reason(sample, usual, crossed, term):
    plan = made_plan(term)
    assert plan.optimal
    assert pairs_of(plan) == crossed != usual
    parts = PlannedPair.objects.get(plan=plan, international=next(iter(crossed))).parts
    assert (parts["postcard"]["value"], parts["postcard"]["weight"]) == (1000, 5)
    assert parts["postcard"]["reason"] == ["postcard.same", {"city": "Lyon"}]
    assert (
        sum(part["contribution"] for part in parts.values())
        == plan.pairs.get(international=next(iter(crossed))).score
    )
    assert "Both keep a postcard from Lyon" in for_desk(parts)
    assert "Both keep a postcard from Lyon" not in for_student(parts, limit=20)


def test_without_the_plugin_the_plan_is_the_usual_one(usual, crossed, term):
    plan = made_plan(term)
    assert pairs_of(plan) == usual
    assert "postcard" not in plan.pairs.first().parts


def test_a_programme_may_let_postcards_not_count(sample, usual, crossed, term):
    term.programme.weights = {"postcard": 0}
    term.programme.save()
    plan = made_plan(term)
    assert pairs_of(plan) == usual
    assert "postcard" not in plan.pairs.first().parts


def test_coordinators_weigh_it_and_read_it(sample, crossed, term, coordinator, client_for):
    client = client_for(with_second_factor(coordinator))
    settings = client.get(reverse("buddy:desk_settings", args=[term.programme.slug]))
    assert criterion_label("postcard") == "Postcards"
    field = settings.context["form"]["weight_postcard"]
    assert (field.label, field.initial) == ("Postcards", 5)
    plan = made_plan(term)
    pair = plan.pairs.get(international=next(iter(crossed)))
    url = reverse("buddy:planned_pair", args=[term.programme.slug, term.slug, plan.uuid, pair.pk])
    page = client.get(url).content.decode()
    assert "Both keep a postcard from Lyon" in page
    assert "Postcards" in page


def test_a_constraint_forbids_and_says_so(sample, term, net, coordinator):
    waiting, offering = city(term, 2, 2)
    keep(net.lyon, waiting[0])
    keep(net.lyon, *offering, kind="no-postcards")
    plan = made_plan(term)
    assert plan.matched == 1
    left = LeftOut.objects.get(plan=plan)
    assert (left.international, left.reason) == (waiting[0], "no_allowed_local")
    found = choices_in_plan(plan, international_id=waiting[0].pk)
    assert found.choices == []
    assert narrowing_row(found.narrowing[0]) == {
        "label": "One of them wants no postcards.",
        "text": "rules out 2",
    }
    with pytest.raises(PlanRefused) as refusal:
        plans.move_person(
            plan_id=plan.pk,
            version=plan.version,
            international_id=waiting[0].pk,
            local_id=offering[0].pk,
            by=coordinator,
        )
    assert refusal.value.message == "One of them wants no postcards."
    assert fresh(plan).version == plan.version


def test_a_plugin_adds_as_many_queries_to_a_big_city(sample, term, net, django_assert_num_queries):
    # Six as without it, and two for either side.
    waiting, offering = city(term, 3, 2)
    keep(net.lyon, *waiting, *offering)
    with django_assert_num_queries(9):
        load_instance(term)
    waiting, offering = city(term, 30, 20)
    keep(net.lyon, *waiting, *offering)
    with django_assert_num_queries(9):
        load_instance(term)
