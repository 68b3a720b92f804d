"""Publish a plan: its pairs become proposals, fifty in a transaction, and only then anybody is told.

A job in the background: it can be killed and goes on where it was, and doing it twice does nothing more,
because a planned pair that has become a pair is passed over and each pair is unique. Each attempt is a job
of its own that names the attempt before it, so that of two jobs only one goes on.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from typing import TYPE_CHECKING

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext_noop
from django_tasks import task

from buddy.enums import PlanState
from buddy.models import Participation, Plan, PlannedPair, Student
from buddy.queries.instance import stale_pairs
from buddy.queries.plans import waiting_to_be_published
from buddy.services.pairs import propose_pair
from buddy.services.planning import MAX_ATTEMPTS, SILENT_AFTER, PlanBusy
from buddy.services.plans import PlanChanged
from buddy.services.training import check_trained
from buddy.services.transitions import PairRefused
from portal.services import audit

if TYPE_CHECKING:
    from portal.models import User

logger = logging.getLogger(__name__)

BATCH = 50
INTERRUPTED_TEXT = gettext_noop(
    "Publishing was interrupted. What was published stays; please publish the rest again."
)


def queue_publication(
    *, plan_id: int, version: int, pair_ids: Iterable[int], by: User, enqueue: bool = True
) -> Plan:
    """Promise that the planned pairs `pair_ids` of a plan in review are published.

    Raises PlanChanged when it was edited since `version`, PlanBusy when another plan of the term is at
    work, PairRefused when `by` misses training. A plan that is being published already is left alone: pressing twice does nothing more.
    """
    try:
        with transaction.atomic():
            plan = Plan.objects.select_for_update().select_related("term__programme__unit").get(pk=plan_id)
            if plan.state in {PlanState.PUBLISHING, PlanState.PUBLISHED}:
                return plan
            if plan.state != PlanState.READY or plan.version != version:
                raise PlanChanged
            check_trained(programme=plan.term.programme, by=by)
            own = PlannedPair.objects.filter(plan=plan, pair=None)
            own.update(selected=False)
            own.filter(pk__in=list(pair_ids)).update(selected=True)
            plan.state = PlanState.PUBLISHING
            plan.published_by = by
            plan.version += 1
            plan.attempt, plan.heartbeat, plan.progress = 0, timezone.now(), 0
            plan.save()
            audit.record("plan.published", plan, actor=by, unit=plan.term.programme.unit)
            if enqueue:
                publish_plan.enqueue(plan_id=plan.pk)
    except IntegrityError as problem:
        raise PlanBusy from problem
    return plan


@task(backend="jobs")
def publish_plan(plan_id: int, attempt: int = 0) -> str:
    """The job: claim the publication after `attempt` attempts, make pairs in batches, report what could not be."""
    waiting = Plan.objects.filter(pk=plan_id, state=PlanState.PUBLISHING, attempt=attempt)
    if not waiting.update(attempt=attempt + 1, heartbeat=timezone.now()):
        return "not waiting"
    plan = Plan.objects.select_related("term__programme__unit", "published_by").get(pk=plan_id)
    stale = stale_pairs(plan)
    todo = [pk for pk in waiting_to_be_published(plan).values_list("pk", flat=True) if pk not in stale]
    for start in range(0, len(todo), BATCH):
        _publish_batch(plan, todo[start : start + BATCH])
        done = min(start + BATCH, len(todo))
        still_own = Plan.objects.filter(pk=plan_id, state=PlanState.PUBLISHING, attempt=plan.attempt).update(
            heartbeat=timezone.now(), progress=1000 * done // max(1, len(todo))
        )
        if not still_own:
            return "superseded"
    return _finish(plan)


def sweep_publications() -> None:
    """Go on with publications whose worker has been silent; after three attempts hand the plan back."""
    limit = timezone.now() - SILENT_AFTER
    silent = Plan.objects.filter(state=PlanState.PUBLISHING, heartbeat__lt=limit)
    for plan in silent:
        own = silent.filter(pk=plan.pk, attempt=plan.attempt)
        if plan.attempt >= MAX_ATTEMPTS:
            own.update(state=PlanState.READY, error=INTERRUPTED_TEXT)
            continue
        with transaction.atomic():
            # The heartbeat keeps the next sweep from queueing it once more.
            if own.update(heartbeat=timezone.now()):
                publish_plan.enqueue(plan_id=plan.pk, attempt=plan.attempt)


def _publish_batch(plan: Plan, ids: list[int]) -> None:
    """One transaction. All people of the batch are locked first and in key order, as every writer of
    pairs does, so that two of them wait for each other instead of dead-locking."""
    with transaction.atomic():
        rows = list(PlannedPair.objects.select_for_update().filter(pk__in=ids, pair=None).order_by("pk"))
        people = {row.international_id for row in rows} | {row.local_id for row in rows}
        students = Participation.objects.filter(pk__in=people).values("student")
        list(Student.objects.select_for_update().filter(pk__in=students).order_by("pk"))
        list(Participation.objects.select_for_update().filter(pk__in=people).order_by("pk"))
        for row in rows:
            try:
                with transaction.atomic():
                    row.pair = propose_pair(
                        international_id=row.international_id,
                        local_id=row.local_id,
                        by=plan.published_by,
                        plan_id=plan.pk,
                        score=row.score,
                        parts=row.parts,
                    )
            except (PairRefused, IntegrityError) as refusal:
                logger.info("Planned pair %s is not published: %s", row.pk, refusal)
                continue
            row.save(update_fields=["pair"])


def _finish(plan: Plan) -> str:
    """Published when nothing is left, else back in review with what was not published."""
    with transaction.atomic():
        row = Plan.objects.select_for_update().get(pk=plan.pk)
        if row.state != PlanState.PUBLISHING or row.attempt != plan.attempt:
            return "superseded"
        rest = PlannedPair.objects.filter(plan=plan, pair=None).exists()
        row.state = PlanState.READY if rest else PlanState.PUBLISHED
        row.published = row.heartbeat = timezone.now()
        row.progress = 1000
        row.error = ""
        row.save()
        return row.state
