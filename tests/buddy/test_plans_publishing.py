"""Publishing makes proposals of a plan's pairs: once, in batches, going on after a kill, passing over what is stale."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from buddy.enums import PlanState
from buddy.models import Pair, Plan
from buddy.services import publishing
from buddy.services.plans import PlanChanged
from buddy.services.publishing import publish_plan, queue_publication, sweep_publications
from portal.models import AuditEntry, OutboxMessage
from tests.buddy.cities import city, fresh, made_plan

pytestmark = pytest.mark.django_db


@pytest.fixture
def plan(term):
    city(term, 6, 4)
    return made_plan(term)


def publish(plan, by, ids=None, **more):
    ids = list(plan.pairs.values_list("pk", flat=True)) if ids is None else ids
    return queue_publication(plan_id=plan.pk, version=fresh(plan).version, pair_ids=ids, by=by, **more)


def test_every_pair_is_proposed_and_both_sides_are_told_once(plan, coordinator):
    publish(plan, coordinator)
    assert not Pair.objects.exists()
    assert publish_plan.call(plan_id=plan.pk) == PlanState.PUBLISHED
    assert Pair.objects.filter(plan=plan, made_by=coordinator).count() == 4
    assert OutboxMessage.objects.filter(kind="proposed").count() == 4
    assert OutboxMessage.objects.filter(kind="asking").count() == 4
    planned = plan.pairs.select_related("pair").first()
    assert (planned.pair.score, planned.pair.parts) == (planned.score, planned.parts)
    assert AuditEntry.objects.filter(action="plan.published", actor=coordinator).count() == 1


def test_publishing_twice_does_nothing_more(plan, coordinator):
    publish(plan, coordinator)
    publish(plan, coordinator)
    assert DBTaskResult.objects.count() == 1
    publish_plan.call(plan_id=plan.pk)
    assert publish_plan.call(plan_id=plan.pk) == "not waiting"
    publish(plan, coordinator)
    assert fresh(plan).state == PlanState.PUBLISHED
    assert Pair.objects.count() == 4
    assert OutboxMessage.objects.count() == 8


def test_a_selection_leaves_the_rest_for_review(plan, coordinator):
    chosen = list(plan.pairs.order_by("pk").values_list("pk", flat=True)[:2])
    publish(plan, coordinator, chosen)
    assert publish_plan.call(plan_id=plan.pk) == PlanState.READY
    assert Pair.objects.count() == 2
    publish(plan, coordinator)
    assert publish_plan.call(plan_id=plan.pk) == PlanState.PUBLISHED
    assert Pair.objects.count() == 4


def test_stale_rows_are_passed_over_and_reported(plan, coordinator):
    row = plan.pairs.first()
    row.international.state = "withdrawn"
    row.international.save()
    publish(plan, coordinator)
    assert publish_plan.call(plan_id=plan.pk) == PlanState.READY
    assert Pair.objects.count() == 3
    row.refresh_from_db()
    assert (row.pair, row.selected) == (None, True)


def test_a_refusal_at_the_last_moment_stops_nobody_else(plan, coordinator, monkeypatch):
    row = plan.pairs.first()
    row.local.state = "paused"
    row.local.save()
    # As if the local had paused right after the check.
    monkeypatch.setattr(publishing, "stale_pairs", lambda plan: {})
    publish(plan, coordinator)
    publish_plan.call(plan_id=plan.pk)
    assert Pair.objects.count() == 3


def test_a_killed_publication_goes_on(plan, coordinator, monkeypatch):
    monkeypatch.setattr(publishing, "BATCH", 2)
    publish(plan, coordinator, enqueue=False)
    first = list(plan.pairs.order_by("pk").values_list("pk", flat=True)[:2])
    publishing._publish_batch(fresh(plan), first)
    long_ago = timezone.now() - timedelta(minutes=6)
    Plan.objects.filter(pk=plan.pk).update(attempt=1, heartbeat=long_ago)
    sweep_publications()
    sweep_publications()
    job = DBTaskResult.objects.get()
    assert publish_plan.call(plan_id=plan.pk) == "not waiting", "the job that was killed does not come back"
    assert publish_plan.call(**job.args_kwargs["kwargs"]) == PlanState.PUBLISHED
    assert Pair.objects.count() == 4
    assert OutboxMessage.objects.count() == 8


def test_a_job_that_was_lost_before_it_began_is_queued_again(plan, coordinator):
    publish(plan, coordinator, enqueue=False)
    Plan.objects.filter(pk=plan.pk).update(heartbeat=timezone.now() - timedelta(minutes=6))
    sweep_publications()
    assert DBTaskResult.objects.get().args_kwargs["kwargs"] == {"plan_id": plan.pk, "attempt": 0}


def test_after_three_interrupted_attempts_the_rest_is_handed_back(plan, coordinator):
    publish(plan, coordinator, enqueue=False)
    publishing._publish_batch(fresh(plan), [plan.pairs.first().pk])
    Plan.objects.filter(pk=plan.pk).update(attempt=3, heartbeat=timezone.now() - timedelta(minutes=6))
    sweep_publications()
    after = fresh(plan)
    assert (after.state, after.error) == (PlanState.READY, publishing.INTERRUPTED_TEXT)
    assert not DBTaskResult.objects.exists()
    publish(plan, coordinator)
    assert publish_plan.call(plan_id=plan.pk) == PlanState.PUBLISHED
    assert Pair.objects.count() == 4


def test_a_worker_that_was_only_slow_stops(plan, coordinator, monkeypatch):
    monkeypatch.setattr(publishing, "BATCH", 1)
    publish(plan, coordinator)
    original = publishing._publish_batch

    def overtaken(plan, ids):
        original(plan, ids)
        Plan.objects.filter(pk=plan.pk).update(attempt=2)

    monkeypatch.setattr(publishing, "_publish_batch", overtaken)
    assert publish_plan.call(plan_id=plan.pk) == "superseded"
    assert Pair.objects.count() == 1
    assert fresh(plan).state == PlanState.PUBLISHING


def test_a_plan_that_was_edited_meanwhile_is_not_published(plan, coordinator):
    Plan.objects.filter(pk=plan.pk).update(version=7)
    with pytest.raises(PlanChanged):
        queue_publication(plan_id=plan.pk, version=0, pair_ids=[plan.pairs.first().pk], by=coordinator)
    assert fresh(plan).state == PlanState.READY
