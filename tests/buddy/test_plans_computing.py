"""A plan is computed in the background: once, by the attempt that owns it, proven, or not at all."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from buddy.enums import PlanState
from buddy.matching import solve
from buddy.models import LeftOut, Plan, PlannedPair
from buddy.services import planning
from buddy.services.planning import PlanBusy, cancel_plan, compute_plan, queue_plan, sweep_plans
from tests.buddy.cities import city, fresh, made_plan, pairs_of
from tests.factories.buddy import LocalFactory

pytestmark = pytest.mark.django_db


def test_everybody_is_in_the_plan_or_reads_why_not(term):
    _, offering = city(term, 5, 2, capacity=2)
    plan = made_plan(term)
    assert plan.state == PlanState.READY
    assert (plan.waiting, plan.places, plan.matched, plan.optimal) == (5, 4, 4, True)
    assert set(plan.pairs.values_list("local_id", flat=True)) == {row.pk for row in offering}
    left = plan.left_out.get()
    assert left.reason == "no_capacity"
    assert left.place == 5
    pair = plan.pairs.first()
    assert pair.parts["language"]["reason"][0] == "language.common"
    assert sum(part["contribution"] for part in pair.parts.values()) == pair.score
    assert pair.rank_for_international >= 1


def test_who_fits_nobody_is_told_apart(term):
    waiting, _offering = city(term, 2, 3)
    waiting[0].student.languages.all().delete()
    plan = made_plan(term)
    assert LeftOut.objects.get(plan=plan).international == waiting[0]
    assert LeftOut.objects.get(plan=plan).reason == "no_allowed_local"


def test_locals_who_cannot_be_planned_are_not(term):
    city(term, 3, 0)
    LocalFactory(term=term, confirmed=None, confirmed_how="")
    LocalFactory(term=term, silent_since=timezone.now())
    LocalFactory(term=term, state="paused")
    plan = made_plan(term)
    assert plan.matched == plan.places == 0


def test_one_plan_of_a_term_at_a_time(term):
    queue_plan(term=term, by=None)
    with pytest.raises(PlanBusy) as refusal:
        queue_plan(term=term, by=None)
    assert "being made" in refusal.value.message
    assert Plan.objects.count() == 1
    assert DBTaskResult.objects.count() == 1


def test_a_second_worker_leaves_a_claimed_plan_alone(term):
    city(term, 2, 2)
    plan = made_plan(term)
    assert compute_plan.call(plan_id=plan.pk) == "not queued"
    assert plan.pairs.count() == 2


def test_cancelled_before_it_begins(term):
    plan = queue_plan(term=term, by=None)
    assert cancel_plan(plan_id=plan.pk)
    assert compute_plan.call(plan_id=plan.pk) == "not queued"
    assert fresh(plan).state == PlanState.CANCELLED


def test_cancelled_while_it_runs(term, monkeypatch):
    city(term, 3, 3)
    plan = queue_plan(term=term, by=None)

    def slowly(problem, *, progress, **more):
        cancel_plan(plan_id=plan.pk)
        return solve(problem, progress=progress, **more)

    monkeypatch.setattr(planning, "solve", slowly)
    assert compute_plan.call(plan_id=plan.pk) == PlanState.CANCELLED
    assert fresh(plan).state == PlanState.CANCELLED
    assert not PlannedPair.objects.exists()


def test_a_tampered_solution_is_refused_and_nothing_stored(term, monkeypatch):
    city(term, 3, 3)

    def worse(problem, **more):
        found = solve(problem, **more)
        assignment = found.assignment.copy()
        assignment[0] = -1
        return replace(found, assignment=assignment)

    monkeypatch.setattr(planning, "solve", worse)
    plan = made_plan(term)
    assert plan.state == PlanState.FAILED
    assert plan.error == planning.FAILED_TEXT
    assert not PlannedPair.objects.exists()
    assert not LeftOut.objects.exists()


def test_a_killed_worker_is_replaced_and_finds_the_same(term):
    city(term, 6, 4)
    expected = pairs_of(made_plan(term))
    plan = queue_plan(term=term, by=None, enqueue=False)
    # Killed at work: claimed, then silent.
    long_ago = timezone.now() - timedelta(minutes=6)
    Plan.objects.filter(pk=plan.pk).update(state=PlanState.RUNNING, attempt=1, heartbeat=long_ago)
    sweep_plans()
    assert fresh(plan).state == PlanState.QUEUED
    assert DBTaskResult.objects.count() == 1
    sweep_plans()
    assert DBTaskResult.objects.count() == 1
    assert compute_plan.call(plan_id=plan.pk) == PlanState.READY
    assert fresh(plan).attempt == 2
    assert pairs_of(plan) == expected


def test_an_attempt_that_is_no_longer_the_plans_own_stores_nothing(term, monkeypatch):
    city(term, 3, 3)
    plan = queue_plan(term=term, by=None)

    def overtaken(problem, **more):
        Plan.objects.filter(pk=plan.pk).update(attempt=2)
        return solve(problem, **more)

    monkeypatch.setattr(planning, "solve", overtaken)
    assert compute_plan.call(plan_id=plan.pk) == "superseded"
    assert fresh(plan).state == PlanState.RUNNING
    assert not PlannedPair.objects.exists()


def test_three_interrupted_attempts_are_enough(term):
    plan = queue_plan(term=term, by=None)
    long_ago = timezone.now() - timedelta(minutes=6)
    Plan.objects.filter(pk=plan.pk).update(state=PlanState.RUNNING, attempt=3, heartbeat=long_ago)
    sweep_plans()
    assert fresh(plan).state == PlanState.FAILED


def test_a_city_of_three_hundred(term):
    city(term, 300, 150, capacity=1)
    plan = made_plan(term)
    assert (plan.matched, plan.optimal, plan.left_out.count()) == (150, True, 150)
    first_come = list(plan.left_out.order_by("place").values_list("place", flat=True))
    assert first_come == list(range(151, 301))
