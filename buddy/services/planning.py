"""Compute a plan: queue it, run it in the background, cancel it, start it again after a kill.

A plan is computed outside any transaction. It checks in by a heartbeat; one that has been silent for
five minutes is queued again, at most three times. What an attempt has found is stored only while it is
still the plan's own, so that two workers on one plan do no harm.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from django.db import DatabaseError, IntegrityError, transaction
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop
from django_tasks import task

from buddy.enums import PlanState
from buddy.matching import Solution, ranks, solve, verify
from buddy.models import LeftOut, Plan, PlannedPair, Term
from buddy.queries.instance import TermInstance, load_instance
from buddy.queries.plan_figures import figures_of
from buddy.queries.plans import REMOVED, kept_by_hand, unpublished

if TYPE_CHECKING:
    from portal.models import User

logger = logging.getLogger(__name__)

SILENT_AFTER = timedelta(minutes=5)
MAX_ATTEMPTS = 3
BEAT_SECONDS = 1.0
BATCH = 500
# What each pair of an unpublished plan adds to the objective (thousandths of a point of fit) when it stays in the
# plan chosen anew from it: nobody moves for less. Of 210 people about 10 move instead of 50 after ten have come,
# and the plan loses a fifth of a percent.
KEEP_BONUS = 5_000
# Share of the bar for loading and for solving; the rest is storing.
LOADED, SOLVED = 100, 900

FAILED_TEXT = gettext_noop("The plan could not be made. Please start it again; if it happens twice, tell us.")
DROPPED_TEXT = gettext_noop("Some locked pairs were not possible any more and have been chosen anew.")
KILLED_TEXT = gettext_noop("The plan was interrupted three times. Please start it again.")


class PlanBusy(Exception):
    """Another plan of the term is being made or published. `message` is for the person asking."""

    def __init__(self) -> None:
        super().__init__("busy")
        self.message = _("Another plan of this term is being made or published just now.")


class _Cancelled(Exception):
    """Somebody asked to stop."""


class _Superseded(Exception):
    """Another attempt has taken over."""


def queue_plan(
    *, term: Term, by: User | None, seed: int = 0, earlier: Plan | None = None, enqueue: bool = True
) -> Plan:
    """Promise a plan of `term` with the programme's present settings.

    `earlier`: locked pairs of that plan stay, and all others are chosen anew around them; of these, too,
    each that is kept counts in favour of the new plan, so that few people move. Raises PlanBusy while another plan of the term is at work. `enqueue=False` for who runs it at once.
    """
    programme = term.programme
    try:
        with transaction.atomic():
            plan = Plan.objects.create(
                term=term, created_by=by, seed=seed, fair=programme.fair, spread=programme.spread
            )
            if earlier is not None:
                _copy_choices(earlier, plan)
            if enqueue:
                compute_plan.enqueue(plan_id=plan.pk)
    except IntegrityError as problem:
        raise PlanBusy from problem
    return plan


def _copy_choices(source: Plan, plan: Plan) -> None:
    """What a coordinator has decided in `source` holds in `plan`, too: locks, and who was taken out. Its pairs are
    noted as they are now, since it may be edited later."""
    plan.earlier = list(unpublished(source).values_list("international_id", "local_id"))
    plan.keep_bonus = KEEP_BONUS
    plan.save(update_fields=["earlier", "keep_bonus"])
    locks, removed = kept_by_hand(source)
    for row in locks:
        row.pk, row.plan, row.selected = None, plan, False
    PlannedPair.objects.bulk_create(locks, batch_size=BATCH)
    LeftOut.objects.bulk_create(
        [LeftOut(plan=plan, international_id=pk, reason=REMOVED) for pk in sorted(removed)]
    )


def cancel_plan(*, plan_id: int) -> bool:
    """Stop a plan that is waiting or at work; False when it was done before."""
    waiting = Plan.objects.filter(pk=plan_id, state=PlanState.QUEUED).update(
        state=PlanState.CANCELLED, finished=timezone.now()
    )
    running = Plan.objects.filter(pk=plan_id, state=PlanState.RUNNING).update(cancel_requested=True)
    return bool(waiting or running)


@task(backend="jobs")
def compute_plan(plan_id: int) -> str:
    """The job: claim the plan, compute it, store it. Returns the state it left behind."""
    attempt = _claim(plan_id)
    if attempt is None:
        return "not queued"
    try:
        _compute(plan_id, attempt)
    except _Superseded:
        return "superseded"
    except _Cancelled:
        return _close(plan_id, attempt, PlanState.CANCELLED)
    except DatabaseError:
        # The database is away: silent from here on, so that the sweep queues the plan again.
        logger.exception("Plan %s lost the database", plan_id)
        raise
    except Exception:
        logger.exception("Plan %s failed", plan_id)
        return _close(plan_id, attempt, PlanState.FAILED, error=FAILED_TEXT)
    return PlanState.READY


def sweep_plans() -> None:
    """Queue plans again whose worker has been silent; give up after three attempts."""
    limit = timezone.now() - SILENT_AFTER
    silent = Q(heartbeat__lt=limit) | Q(heartbeat=None, created__lt=limit)
    stale = Plan.objects.filter(silent, state__in=[PlanState.QUEUED, PlanState.RUNNING])
    for plan in stale:
        own = Plan.objects.filter(pk=plan.pk, state=plan.state, attempt=plan.attempt)
        if plan.cancel_requested:
            own.update(state=PlanState.CANCELLED, finished=timezone.now())
        elif plan.attempt >= MAX_ATTEMPTS:
            own.update(state=PlanState.FAILED, error=KILLED_TEXT, finished=timezone.now())
        else:
            # The heartbeat keeps the next sweep from queueing it once more.
            with transaction.atomic():
                if own.filter(silent).update(state=PlanState.QUEUED, heartbeat=timezone.now()):
                    compute_plan.enqueue(plan_id=plan.pk)


def _claim(plan_id: int) -> int | None:
    """Take a queued plan; of several workers the one whose update hits the row gets it."""
    claimed = Plan.objects.filter(pk=plan_id, state=PlanState.QUEUED).update(
        state=PlanState.RUNNING, attempt=F("attempt") + 1, heartbeat=timezone.now(), progress=0
    )
    return Plan.objects.values_list("attempt", flat=True).get(pk=plan_id) if claimed else None


def _close(plan_id: int, attempt: int, state: PlanState, error: str = "") -> str:
    Plan.objects.filter(pk=plan_id, attempt=attempt, state=PlanState.RUNNING).update(
        state=state, error=error, finished=timezone.now()
    )
    return state


class _Pulse:
    """Check in about once a second; tells the worker when to stop."""

    def __init__(self, plan_id: int, attempt: int) -> None:
        self.own = Plan.objects.filter(pk=plan_id, attempt=attempt, state=PlanState.RUNNING)
        self.last = 0.0

    def solving(self, fraction: float) -> None:
        self.beat(int(LOADED + fraction * (SOLVED - LOADED)))

    def beat(self, progress: int) -> None:
        if time.monotonic() - self.last < BEAT_SECONDS:
            return
        self.last = time.monotonic()
        if not self.own.filter(cancel_requested=False).update(heartbeat=timezone.now(), progress=progress):
            self.stop()

    def stop(self) -> None:
        raise _Cancelled if self.own.exists() else _Superseded


def _compute(plan_id: int, attempt: int) -> None:
    plan = Plan.objects.select_related("term__programme__unit").get(pk=plan_id)
    pulse = _Pulse(plan_id, attempt)
    pulse.beat(0)
    wanted, removed = kept_by_hand(plan)
    rows = load_instance(plan.term, without=removed)
    locks, dropped = rows.possible((row.international_id, row.local_id) for row in wanted)
    Plan.objects.filter(pk=plan_id, attempt=attempt).update(
        waiting=len(rows.internationals), places=rows.places
    )
    found = solve_plan(plan, rows, locks=locks, progress=pulse.solving)
    with transaction.atomic():
        row = Plan.objects.select_for_update().get(pk=plan_id)
        if row.attempt != attempt or row.state != PlanState.RUNNING:
            raise _Superseded
        if row.cancel_requested:
            raise _Cancelled
        row.state = PlanState.READY
        row.finished = row.heartbeat = timezone.now()
        row.progress = 1000
        row.error = DROPPED_TEXT if dropped else ""
        store_plan(row, found, by_hand={lock.international_id for lock in wanted if lock.by_hand})


@dataclass(frozen=True, kw_only=True, eq=False)
class Found:
    """A proven plan before it is stored."""

    rows: TermInstance
    solution: Solution
    locks: Mapping[int, int]
    pairs: list[PlannedPair]
    left_out: list[LeftOut]
    figures: dict[str, Any]


def solve_plan(
    plan: Plan,
    rows: TermInstance,
    *,
    locks: Mapping[int, int],
    progress: Callable[[float], None] | None = None,
) -> Found:
    """The best plan for `rows` around `locks` (international to local), proven and explained; nothing is
    written. Raises NotProven rather than return a plan without proof."""
    problem = rows.problem(plan, locks=locks)
    solution = solve(problem, seed=plan.seed, fair=plan.fair, progress=progress)
    verify(problem, solution, fair=plan.fair)
    place = ranks(problem, solution.assignment)
    matched = [(i, int(j)) for i, j in enumerate(solution.assignment) if j >= 0]
    pairs = [
        PlannedPair(
            plan=plan,
            international_id=rows.internationals[i].pk,
            local_id=rows.locals[j].pk,
            score=int(rows.matrix[i, j]),
            parts=explained,
            rank_for_international=int(place.for_international[i]),
            rank_for_local=int(place.for_local[i]),
            locked=rows.internationals[i].pk in locks,
        )
        for (i, j), explained in zip(matched, rows.explained(matched), strict=True)
    ]
    line = rows.places_in_line()
    left_out = [
        LeftOut(plan=plan, international_id=row.pk, reason=solution.reasons[i], place=line[i])
        for i, row in enumerate(rows.internationals)
        if solution.assignment[i] < 0
    ]
    figures = figures_of(rows, problem, solution, plan=plan)
    return Found(rows=rows, solution=solution, locks=locks, pairs=pairs, left_out=left_out, figures=figures)


def store_plan(plan: Plan, found: Found, *, by_hand: Collection[int]) -> None:
    """Write what was found in the caller's transaction, which holds the lock on `plan`: all or nothing.

    Pairs that are published stay, and so does who was taken out by hand. Rows keep their keys from one edit to
    the next, because a second coordinator may be looking at them.
    """
    pairs = PlannedPair.objects.filter(plan=plan, pair=None)
    without = LeftOut.objects.filter(plan=plan).exclude(reason=REMOVED)
    for rows, new in ((pairs, found.pairs), (without, found.left_out)):
        keys = dict(rows.values_list("international_id", "pk"))
        rows.delete()
        for row in new:
            row.pk = keys.get(row.international_id)
    for row in found.pairs:
        row.by_hand = row.international_id in by_hand
    PlannedPair.objects.bulk_create(found.pairs, batch_size=BATCH)
    LeftOut.objects.bulk_create(found.left_out, batch_size=BATCH)
    solution = found.solution
    plan.matched, plan.score, plan.objective = solution.matched, solution.score, solution.objective
    plan.bound, plan.optimal, plan.floor = solution.bound, solution.optimal, solution.floor
    plan.figures = found.figures
    plan.waiting, plan.places = len(found.rows.internationals), found.rows.places
    plan.edited = bool(by_hand) or LeftOut.objects.filter(plan=plan, reason=REMOVED).exists()
    plan.save()
