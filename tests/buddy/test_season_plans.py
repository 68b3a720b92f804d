"""`manage.py match --all`: a plan for every open term, done by whatever workers there are."""

from __future__ import annotations

import io
from datetime import timedelta

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from buddy.enums import PlanState
from buddy.management.commands import match
from buddy.models import Plan
from buddy.queries.plans import terms_to_match
from buddy.services import planning
from buddy.services.planning import compute_plan, sweep_plans
from buddy.services.season_plans import queue_season, season_progress
from tests.buddy.cities import city, fresh, made_plan, pairs_of
from tests.factories.buddy import TermFactory

DAYS = (
    "international_opens",
    "international_closes",
    "local_opens",
    "local_closes",
    "arrival_from",
    "arrival_to",
    "ends",
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def season():
    """Three cities: five wait, two wait, nobody waits."""
    terms = [TermFactory() for _ in range(3)]
    for term, (internationals, locals_) in zip(terms, ((2, 2), (5, 3), (0, 2)), strict=True):
        city(term, internationals, locals_)
    return terms[1], terms[0], terms[2]


def test_open_terms_with_somebody_waiting_the_largest_first(season, django_assert_num_queries):
    large, small, _empty = season
    over = TermFactory()
    for name in DAYS:
        setattr(over, name, getattr(over, name) - timedelta(days=600))
    over.save()
    city(over, 1, 1)
    closed = TermFactory(programme__is_active=False)
    city(closed, 1, 1)
    with django_assert_num_queries(1):
        found = list(terms_to_match())
    assert [(term.pk, term.waiting) for term in found] == [(large.pk, 5), (small.pk, 2)]


def test_every_job_is_an_ordinary_plan(season):
    large, small, _empty = season
    plans = queue_season(seed=3)
    assert [(plan.term_id, plan.state, plan.seed) for plan in plans] == [
        (large.pk, PlanState.QUEUED, 3),
        (small.pk, PlanState.QUEUED, 3),
    ]
    assert queue_season() == []
    before = season_progress(plans)
    assert (before.whole, before.done) == (0, False)
    compute_plan.call(plan_id=plans[0].pk)
    half = season_progress(plans)
    assert (half.whole, half.done) == (1000 * 5 // 7, False)
    compute_plan.call(plan_id=plans[1].pk)
    after = season_progress(plans)
    assert (after.whole, after.done) == (1000, True)
    assert [fresh(plan).matched for plan in plans] == [3, 2]


def test_nobody_to_plan_for():
    assert queue_season() == []
    assert (season_progress([]).whole, season_progress([]).done) == (1000, True)


def test_the_job_of_a_killed_worker_is_done_again_with_the_same_result(season, monkeypatch):
    large, *_ = season
    undisturbed = made_plan(large)
    expected = pairs_of(undisturbed)
    undisturbed.delete()
    plan = queue_season()[0]

    def killed(*args, **more):
        raise SystemExit

    with monkeypatch.context() as patch:
        patch.setattr(planning, "store_plan", killed)
        with pytest.raises(SystemExit):
            compute_plan.call(plan_id=plan.pk)
    assert fresh(plan).state == PlanState.RUNNING
    Plan.objects.filter(pk=plan.pk).update(heartbeat=timezone.now() - timedelta(minutes=6))
    sweep_plans()
    assert fresh(plan).state == PlanState.QUEUED
    compute_plan.call(plan_id=plan.pk)
    done = fresh(plan)
    assert (done.state, done.attempt) == (PlanState.READY, 2)
    assert pairs_of(done) == expected


def run(*args):
    out = io.StringIO()
    call_command("match", "--all", *args, stdout=out)
    return out.getvalue()


def test_the_command_queues(season):
    assert run() == "Queued 2 plans.\n"
    assert Plan.objects.filter(state=PlanState.QUEUED).count() == 2


def test_the_command_shows_progress_until_workers_are_done(season, monkeypatch):
    def worker(_seconds):
        compute_plan.call(plan_id=Plan.objects.filter(state=PlanState.QUEUED).earliest("pk").pk)

    monkeypatch.setattr(match.time, "sleep", worker)
    lines = run("--wait").splitlines()
    assert lines[0] == "Queued 2 plans."
    assert [line for line in lines if line.startswith("All: ")] == ["All: 0 %", "All: 71 %", "All: 100 %"]
    assert sum(line.endswith("100 % (3 of 5)") for line in lines) == 1


@pytest.mark.parametrize(
    "args", [["--publish"], ["--by", "a@b.example"], ["--term", "x"], ["--unit", "lille"]]
)
def test_what_belongs_to_one_city_is_refused(args):
    with pytest.raises(CommandError):
        run(*args)
