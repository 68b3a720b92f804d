"""A plan is edited before anybody is told; what was decided stays, the rest is chosen anew around it."""

from __future__ import annotations

import pytest

from buddy.enums import PairState
from buddy.models import LeftOut, Pair
from buddy.queries.choices import choices_by_hand, choices_in_plan
from buddy.queries.instance import stale_pairs
from buddy.services import plans
from buddy.services.planning import compute_plan, queue_plan
from buddy.services.plans import PlanChanged, PlanRefused
from buddy.services.publishing import publish_plan, queue_publication
from buddy.services.transitions import PairRefused
from portal.models import AuditEntry, OutboxMessage
from tests.buddy.cities import city, fresh, made_plan, pairs_of
from tests.factories.buddy import LocalFactory, PairFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def people(term):
    return city(term, 5, 3)


@pytest.fixture
def plan(people, term):
    return made_plan(term)


def test_alternatives_cost_what_the_change_then_costs(plan, coordinator):
    pair = plan.pairs.first()
    found = choices_in_plan(plan, international_id=pair.international_id)
    assert not found.outdated
    assert 1 <= len(found.choices) <= 5
    choice = found.choices[0]
    assert choice.local.pk != pair.local_id
    before = plan.objective
    plans.move_person(
        plan_id=plan.pk,
        version=plan.version,
        international_id=pair.international_id,
        local_id=choice.local.pk,
        by=coordinator,
    )
    after = fresh(plan)
    assert pairs_of(after)[pair.international_id] == choice.local.pk
    assert after.pairs.get(international=pair.international_id).locked
    assert after.edited
    assert plan.matched - after.matched == choice.matches_lost
    assert before - after.objective == choice.objective_lost


def test_somebody_who_has_nobody_is_added(plan, coordinator):
    left = LeftOut.objects.filter(plan=plan).last()
    choice = choices_in_plan(plan, international_id=left.international_id).choices[0]
    plans.move_person(
        plan_id=plan.pk,
        version=plan.version,
        international_id=left.international_id,
        local_id=choice.local.pk,
        by=coordinator,
    )
    assert pairs_of(plan)[left.international_id] == choice.local.pk
    assert len(pairs_of(plan)) == 3


def test_others_for_a_local(plan):
    pair = plan.pairs.first()
    found = choices_in_plan(plan, local_id=pair.local_id)
    assert 1 <= len(found.choices) <= 5
    assert {choice.local.pk for choice in found.choices} == {pair.local_id}
    assert pair.international_id not in {choice.international.pk for choice in found.choices}


def test_who_is_taken_out_waits_and_gives_the_place_to_others(plan, coordinator):
    pair = plan.pairs.first()
    plans.remove_people(
        plan_id=plan.pk, version=plan.version, international_ids=[pair.international_id], by=coordinator
    )
    assert pair.international_id not in pairs_of(plan)
    assert len(pairs_of(plan)) == 3
    assert LeftOut.objects.get(plan=plan, international=pair.international_id).reason == "removed"
    after = fresh(plan)
    plans.return_people(
        plan_id=plan.pk, version=after.version, international_ids=[pair.international_id], by=coordinator
    )
    assert pair.international_id in pairs_of(plan)
    assert not LeftOut.objects.filter(plan=plan, reason="removed").exists()


def test_two_coordinators_at_once_lose_nothing(plan, coordinator):
    first = plan.pairs.order_by("pk").first()
    plans.lock_pairs(plan_id=plan.pk, version=plan.version, pair_ids=[first.pk], by=coordinator)
    with pytest.raises(PlanChanged):
        plans.remove_people(
            plan_id=plan.pk, version=plan.version, international_ids=[first.international_id], by=coordinator
        )
    assert fresh(plan).pairs.filter(locked=True).get().international_id == first.international_id


def test_a_new_run_keeps_what_was_decided(plan, term, coordinator):
    pair = plan.pairs.first()
    choice = choices_in_plan(plan, international_id=pair.international_id).choices[0]
    plans.move_person(
        plan_id=plan.pk,
        version=plan.version,
        international_id=pair.international_id,
        local_id=choice.local.pk,
        by=coordinator,
    )
    again = queue_plan(term=term, by=coordinator, earlier=fresh(plan), enqueue=False)
    compute_plan.call(plan_id=again.pk)
    row = again.pairs.get(international=pair.international_id)
    assert (row.local_id, row.locked, row.by_hand) == (choice.local.pk, True, True)
    assert again.pairs.count() == 3


def test_a_forbidden_pair_is_refused_with_its_reason(plan, term, coordinator):
    stranger = LocalFactory(term=term)
    stranger.student.languages.update(language="eo")
    with pytest.raises(PlanRefused) as refusal:
        plans.move_person(
            plan_id=plan.pk,
            version=plan.version,
            international_id=plan.pairs.first().international_id,
            local_id=stranger.pk,
            by=coordinator,
        )
    assert "common language" in refusal.value.message
    assert fresh(plan).version == plan.version


def test_unlocking_leaves_the_pair_to_the_plan_again(plan, coordinator):
    best = pairs_of(plan)
    pair = plan.pairs.first()
    choice = choices_in_plan(plan, international_id=pair.international_id).choices[-1]
    plans.move_person(
        plan_id=plan.pk,
        version=0,
        international_id=pair.international_id,
        local_id=choice.local.pk,
        by=coordinator,
    )
    locked = plan.pairs.get(locked=True)
    plans.unlock_pairs(plan_id=plan.pk, version=1, pair_ids=[locked.pk], by=coordinator)
    assert pairs_of(plan) == best
    assert not fresh(plan).edited


def test_what_became_stale_is_marked_row_by_row(plan, term):
    gone, paused, paired = plan.pairs.order_by("pk")
    gone.international.state = "withdrawn"
    gone.international.save()
    paused.local.state = "paused"
    paused.local.save()
    PairFactory(term=term, local=paired.local)
    assert stale_pairs(fresh(plan)) == {
        gone.pk: ["international_gone"],
        paused.pk: ["local_gone"],
        paired.pk: ["no_place"],
    }


def test_alternatives_of_an_outdated_plan_say_so(plan, term):
    left = plan.left_out.first()
    LocalFactory(term=term)
    found = choices_in_plan(fresh(plan), international_id=left.international_id)
    assert found.outdated
    assert found.choices


def test_one_better_local_for_one_person_makes_a_plan_outdated(term):
    [mine], [local] = city(term, 1, 1, needs=[])
    local.student.interests = []
    local.student.save()
    plan = made_plan(term)
    assert not choices_in_plan(plan, international_id=mine.pk).outdated
    better = LocalFactory(term=term, student__birth_date=mine.student.birth_date)
    found = choices_in_plan(plan, international_id=mine.pk)
    assert found.outdated
    # Told against today's best, which is the newcomer.
    assert [choice.local.pk for choice in found.choices] == [local.pk]
    assert found.choices[0].objective_lost > 0
    assert pairs_of(plan) == {mine.pk: local.pk} != {mine.pk: better.pk}


def test_after_a_partial_publication_the_rest_is_still_the_best(plan, coordinator):
    done = plan.pairs.order_by("pk").first()
    queue_publication(plan_id=plan.pk, version=0, pair_ids=[done.pk], by=coordinator, enqueue=False)
    publish_plan.call(plan_id=plan.pk)
    rest = fresh(plan)
    for row in rest.pairs.filter(pair=None):
        assert not choices_in_plan(rest, international_id=row.international_id).outdated


def test_a_lock_that_cannot_stay_is_told(plan, coordinator):
    first, second, _third = plan.pairs.order_by("pk")
    plans.lock_pairs(plan_id=plan.pk, version=0, pair_ids=[first.pk], by=coordinator)
    edit = plans.move_person(
        plan_id=plan.pk,
        version=1,
        international_id=second.international_id,
        local_id=first.local_id,
        by=coordinator,
    )
    assert edit.unlocked == 1
    assert pairs_of(plan)[second.international_id] == first.local_id
    assert [row.international_id for row in plan.pairs.filter(locked=True)] == [second.international_id]


def test_who_edited_is_written_down(plan, coordinator):
    plans.lock_pairs(plan_id=plan.pk, version=0, pair_ids=[plan.pairs.first().pk], by=coordinator)
    entry = AuditEntry.objects.get(action="plan.edited")
    assert (entry.actor, entry.object_id) == (coordinator, str(plan.pk))


def test_editing_tells_nobody(plan, coordinator):
    pair = plan.pairs.first()
    plans.lock_pairs(plan_id=plan.pk, version=plan.version, pair_ids=[pair.pk], by=coordinator)
    assert not OutboxMessage.objects.exists()
    assert not Pair.objects.exists()


def test_a_pair_by_hand_follows_the_same_rules(people, term, coordinator):
    waiting, offering = people
    choice = choices_by_hand(term, waiting[0])[0]
    pair = plans.pair_by_hand(
        term=term, international_id=waiting[0].pk, local_id=choice.local.pk, by=coordinator
    )
    assert (pair.state, pair.score) == (PairState.PROPOSED, choice.score)
    with pytest.raises(PairRefused):
        plans.pair_by_hand(
            term=term, international_id=waiting[1].pk, local_id=choice.local.pk, by=coordinator
        )
    other = next(row for row in offering if row.pk != choice.local.pk)
    other.student.languages.update(language="eo")
    with pytest.raises(PairRefused) as refusal:
        plans.pair_by_hand(term=term, international_id=waiting[1].pk, local_id=other.pk, by=coordinator)
    assert "common language" in refusal.value.message
