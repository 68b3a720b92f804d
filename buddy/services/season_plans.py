"""A plan for every city at once: ordinary jobs, one for each open term, done by as many workers as there are."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from buddy.enums import PlanState
from buddy.models import Plan
from buddy.queries.plans import terms_to_match
from buddy.services.planning import PlanBusy, queue_plan

if TYPE_CHECKING:
    from portal.models import User


@dataclass(frozen=True, kw_only=True)
class SeasonProgress:
    """How far the plans of a season are: of each city in thousandths, and of all by how many wait there."""

    cities: list[tuple[Plan, int]]
    whole: int
    done: bool


def queue_season(*, by: User | None = None, seed: int = 0) -> list[Plan]:
    """Queue a plan for every open term in which somebody waits, the largest first, so that no worker ends last with it.

    Terms with a plan at work are left out. A job of a killed worker is queued again by `planning.sweep_plans`, and the
    same people and seed give the same plan.
    """
    plans = []
    for term in terms_to_match():
        try:
            plan = queue_plan(term=term, by=by, seed=seed)
        except PlanBusy:
            continue
        Plan.objects.filter(pk=plan.pk).update(waiting=term.waiting)
        plans.append(plan)
    return plans


def season_progress(plans: Iterable[Plan]) -> SeasonProgress:
    """How far these plans are now, in their order. One query."""
    keys = [plan.pk for plan in plans]
    found = Plan.objects.select_related("term__programme__unit").in_bulk(keys)
    rows = [found[key] for key in keys if key in found]
    open_states = {PlanState.QUEUED, PlanState.RUNNING}
    cities = [(row, row.progress if row.state in open_states else 1000) for row in rows]
    weight = sum(row.waiting for row in rows)
    whole = sum(row.waiting * part for row, part in cities) // weight if weight else 1000
    return SeasonProgress(cities=cities, whole=whole, done=all(row.state not in open_states for row in rows))
