"""A plan chosen anew from an unpublished one moves few people, and the desk says how many and what for."""

from __future__ import annotations

import json

import numpy as np
import pytest
from django.urls import reverse
from django.utils.translation import override

from buddy.models import Plan
from buddy.queries.choices import choices_in_plan
from buddy.queries.instance import load_instance
from buddy.queries.plans import as_json, changed_pairs
from buddy.services import planning, plans
from buddy.services.planning import KEEP_BONUS
from buddy.views.plans.rows import fairness_words, moved_words
from tests.buddy.cities import city, fresh, made_plan, pairs_of, with_second_factor
from tests.factories.buddy import LocalFactory, ParticipationFactory, StudentFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def people(term):
    term.programme.fair = False
    term.programme.save()
    return city(term, 5, 3)


@pytest.fixture
def plan(people, term):
    return made_plan(term)


def newcomer(term, person, *, days=0):
    """A local of the same age as `person`, or some days older."""
    born = person.student.birth_date
    return LocalFactory(
        term=term, student=StudentFactory(birth_date=born.replace(year=born.year - days // 365))
    )


def test_one_more_international_moves_nobody(plan, term):
    ParticipationFactory(term=term)
    again = made_plan(term, earlier=plan)
    assert pairs_of(again) == pairs_of(plan)
    assert moved_words(again) == "All 3 pairs of the plan before stay as they were."
    assert again.optimal
    assert (plan.keep_bonus, again.keep_bonus) == (0, KEEP_BONUS)
    assert again.objective == plan.objective + 3 * KEEP_BONUS


def test_who_would_fit_a_little_better_with_a_newcomer_is_not_moved_for_it(plan, term, monkeypatch):
    """Without the bonus the same newcomer moves somebody: each pair is some years apart from the best age."""
    before = pairs_of(plan)
    gap = plan.pairs.order_by("score").first().international
    newcomer(term, gap)
    again = made_plan(term, earlier=plan)
    assert {key: again_with for key, again_with in pairs_of(again).items() if key in before} == before
    assert len(pairs_of(again)) == 4, "the newcomer welcomes somebody who had nobody"
    monkeypatch.setattr(planning, "KEEP_BONUS", 0)
    free = pairs_of(made_plan(term, earlier=plan))
    assert any(free[key] != local for key, local in before.items())


def test_who_cannot_stay_moves_and_the_desk_says_so(plan, term):
    pair = plan.pairs.order_by("international").last()  # the last in line who is served
    pair.local.state = "paused"
    pair.local.save()
    again = made_plan(term, earlier=plan)
    assert moved_words(again) == "1 of 3 pairs of the plan before changes. 1 of them could not stay."
    others = {key: local for key, local in pairs_of(plan).items() if key != pair.international_id}
    assert {key: local for key, local in pairs_of(again).items() if key in others} == others


def test_whoever_comes_before_is_served_although_a_pair_is_lost(plan, term):
    """The bonus weighs fits, never who is served."""
    left = plan.left_out.order_by("place").first().international
    left.front = True
    left.save()
    again = made_plan(term, earlier=plan)
    assert left.pk in pairs_of(again)
    assert "By that, somebody who comes before gets a buddy." in moved_words(again)


def test_locks_hold_and_count_as_kept_only_where_they_are(plan, term, coordinator):
    pair = plan.pairs.order_by("pk").first()
    choice = choices_in_plan(plan, international_id=pair.international_id).choices[-1]
    edited = dict(
        plan_id=plan.pk,
        version=0,
        international_id=pair.international_id,
        local_id=choice.local.pk,
        by=coordinator,
    )
    plans.move_person(**edited)
    again = made_plan(term, earlier=fresh(plan))
    row = again.pairs.get(locked=True)
    assert (row.international_id, row.local_id, row.by_hand) == (pair.international_id, choice.local.pk, True)
    assert pairs_of(again) == pairs_of(plan)
    assert again.figures["moved"]["changed"] == 0


def test_alternatives_and_edits_cost_what_the_stored_plan_then_loses(plan, term, coordinator):
    again = made_plan(term, earlier=plan)
    pair = again.pairs.order_by("pk").first()
    found = choices_in_plan(again, international_id=pair.international_id)
    assert not found.outdated
    choice = found.choices[0]
    assert choice.objective_lost >= KEEP_BONUS
    plans.move_person(
        plan_id=again.pk,
        version=0,
        international_id=pair.international_id,
        local_id=choice.local.pk,
        by=coordinator,
    )
    after = fresh(again)
    assert again.objective - after.objective == choice.objective_lost
    assert after.figures["moved"]["changed"] >= 1
    assert pair.international_id in dict(
        after.pairs.filter(pk__in=changed_pairs(after)).values_list("international", "pk")
    )


def test_editing_the_plan_before_later_changes_nothing(plan, term, coordinator):
    again = made_plan(term, earlier=plan)
    pair = plan.pairs.order_by("pk").first()
    plans.remove_people(plan_id=plan.pk, version=0, international_ids=[pair.international_id], by=coordinator)
    assert not choices_in_plan(fresh(again), international_id=pair.international_id).outdated
    assert dict(fresh(again).earlier)[pair.international_id] == pair.local_id


def test_the_same_seed_gives_the_same_plan(plan, term):
    newcomer(term, plan.pairs.first().international)
    first, second = (made_plan(term, earlier=plan, seed=3) for _ in range(2))
    assert pairs_of(first) == pairs_of(second)
    assert (first.objective, first.figures) == (second.objective, second.figures)


def test_the_objective_in_json_can_be_added_up(plan, term):
    newcomer(term, plan.pairs.first().international)
    again = made_plan(term, earlier=plan)
    found = json.loads(json.dumps(as_json(again)))
    rows = load_instance(term)
    load = np.bincount([rows.column[local] for local in pairs_of(again).values()])
    further = found["spread"] * int((load * (load - 1) // 2).sum())
    kept = sum(pair["kept"] for pair in found["pairs"])
    assert found["keep_bonus"] == KEEP_BONUS
    assert kept == 3
    assert found["objective"] == found["score"] + KEEP_BONUS * kept - further
    assert not any(pair["kept"] for pair in as_json(plan)["pairs"])


def test_the_page_says_what_changes_and_shows_it(plan, term, client_for, coordinator):
    client = client_for(with_second_factor(coordinator))
    left = plan.left_out.order_by("place").first().international
    left.front = True
    left.save()
    client.post(reverse("buddy:plan_again", args=[term.programme.slug, term.slug, plan.uuid]))
    again = Plan.objects.latest("pk")
    planning.compute_plan.call(plan_id=again.pk)
    url = reverse("buddy:plan", args=[term.programme.slug, term.slug, again.uuid])
    page = client.get(url).content.decode()
    assert "of 3 pairs of the plan before change" in page
    changed = client.get(url, {"mark": "changed"})
    assert {row["pk"] for row in changed.context["rows"]} == set(changed_pairs(fresh(again)))
    pair = reverse(
        "buddy:planned_pair", args=[term.programme.slug, term.slug, again.uuid, again.pairs.first().pk]
    )
    assert "includes 5 points for each pair of the plan before" in client.get(pair).content.decode()
    first = client.get(reverse("buddy:plan", args=[term.programme.slug, term.slug, plan.uuid]))
    assert "of the plan before" not in first.content.decode()


def moved(**figures):
    found = {
        "pairs": 209,
        "changed": 3,
        "forced": 0,
        "matched": 0,
        "urgent": False,
        "weakest": 0,
        "objective": 0,
    }
    return Plan(figures={"moved": {**found, **figures}})


@pytest.mark.parametrize(
    ("figures", "words"),
    [
        ({"objective": 10_400}, " By that, the plan gains 10.4 points of fit in all."),
        ({"objective": -5, "weakest": 3_100}, " By that, the weakest pair fits 3.1 points better."),
        ({"urgent": True, "weakest": -9}, " By that, somebody who comes before gets a buddy."),
        ({"matched": 2, "urgent": True}, " By that, 2 people more get a buddy."),
        ({"forced": 3}, " 3 of them could not stay."),
        ({"forced": 2, "matched": 1}, " 2 of them could not stay. By that, 1 person more gets a buddy."),
    ],
)
def test_what_moving_gains_in_words(figures, words):
    assert moved_words(moved(**figures)) == "3 of 209 pairs of the plan before change." + words


def test_in_french():
    with override("fr"):
        assert "10,4 points" in moved_words(moved(objective=10_400))
        assert "209" in moved_words(moved(changed=0))
        assert moved_words(moved()) != "3 of 209 pairs of the plan before change."


def test_fairness_never_has_a_negative_price():
    """Without the floor more pairs may be kept than with it, at a worse fit."""
    words = fairness_words(
        Plan(score=1_000_000, figures={"floor_price": {"objective": -4_000, "weakest": 900}})
    )
    assert words == "The weakest pair fits 0.9 points better than without the fair choice."
