"""Reads on plans: their pairs and those left out, what became stale, what publishing would do."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from django.db.models import Count, Exists, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.utils import timezone

from buddy.models import LeftOut, Plan, PlannedPair, Term
from buddy.queries.waiting import waiting_internationals

ARRIVES_WITHIN = timedelta(days=30)
# LeftOut.reason of somebody whom a coordinator took out of the plan.
REMOVED = "removed"


def plans(term: Term) -> QuerySet[Plan]:
    return (
        Plan.objects.filter(term=term)
        .select_related("term__programme__unit", "created_by", "published_by")
        .defer("earlier")
        .order_by("-created", "-pk")
    )


def terms_to_match() -> QuerySet[Term]:
    """Terms of active programmes that are not over and in which somebody waits, most people first.

    Each has `waiting`: how many internationals have nobody. One query.
    """
    people = waiting_internationals(OuterRef("pk")).order_by().values("term")
    count = people.annotate(count=Count("pk")).values("count")
    return (
        Term.objects.filter(programme__is_active=True, ends__gte=timezone.localdate())
        .select_related("programme__unit")
        .annotate(waiting=Coalesce(Subquery(count), 0))
        .filter(waiting__gt=0)
        .order_by("-waiting", "pk")
    )


def kept_by_hand(plan: Plan) -> tuple[list[PlannedPair], set[int]]:
    """What coordinators have decided in `plan`: locked pairs that are not published, in a fixed order, and
    the keys of internationals whom they took out."""
    locks = PlannedPair.objects.filter(plan=plan, locked=True, pair=None).order_by("pk")
    removed = LeftOut.objects.filter(plan=plan, reason=REMOVED).values_list("international_id", flat=True)
    return list(locks), set(removed)


def people_of(plan: Plan) -> set[int]:
    """Keys of the internationals whom `plan` is about and who are not published."""
    planned = PlannedPair.objects.filter(plan=plan, pair=None).values_list("international_id", flat=True)
    return set(planned) | set(LeftOut.objects.filter(plan=plan).values_list("international_id", flat=True))


def planned_pairs(plan: Plan) -> QuerySet[PlannedPair]:
    """Pairs of `plan` with their people, in the order of the list: unpublished first, best fit first."""
    return (
        PlannedPair.objects.filter(plan=plan)
        .select_related(
            "international__student__user",
            "international__university",
            "local__student__user",
            "local__university",
            "pair",
        )
        .order_by("-score", "pk")
    )


def left_out(plan: Plan) -> QuerySet[LeftOut]:
    """Those without anybody in `plan`, the first in line first. Each knows whether they are `waiting` still."""
    waiting = waiting_internationals(plan.term).filter(pk=OuterRef("international"))
    return (
        LeftOut.objects.filter(plan=plan)
        .select_related("international__student__user", "international__university")
        .annotate(waiting=Exists(waiting.order_by()))
        .order_by("place", "pk")
    )


def to_publish(
    plan: Plan, *, today: date, only: str = "", chosen: list[int] | None = None
) -> QuerySet[PlannedPair]:
    """Unpublished pairs of `plan`: all, those who arrive `soon`, or the `chosen` ones."""
    rows = PlannedPair.objects.filter(plan=plan, pair=None)
    if only == "soon":
        return rows.filter(international__arrival__lte=today + ARRIVES_WITHIN)
    if only == "chosen":
        return rows.filter(pk__in=chosen or [])
    return rows


def changed_pairs(plan: Plan) -> list[int]:
    """Keys of the pairs of `plan` whose international had somebody else in the plan that it was chosen anew from."""
    earlier = dict(plan.earlier)
    rows = PlannedPair.objects.filter(plan=plan).values_list("pk", "international_id", "local_id")
    return [pk for pk, international, local in rows if earlier.get(international, local) != local]


def unpublished(plan: Plan) -> QuerySet[PlannedPair]:
    return PlannedPair.objects.filter(plan=plan, pair=None).order_by("pk")


def counts(plan: Plan) -> dict[str, int]:
    """Pairs of a plan: all, locked, published, unpublished, and those whose publication did not work. One query."""
    return PlannedPair.objects.filter(plan=plan).aggregate(
        pairs=Count("pk"),
        locked=Count("pk", filter=Q(locked=True, pair=None)),
        published=Count("pair"),
        unpublished=Count("pk", filter=Q(pair=None)),
        selected_done=Count("pair", filter=Q(selected=True)),
        # Last: the names of aggregates hide the columns of those that follow.
        selected=Count("pk", filter=Q(selected=True)),
    )


def waiting_to_be_published(plan: Plan) -> QuerySet[PlannedPair]:
    """Pairs that were selected for publication and are not pairs yet."""
    return PlannedPair.objects.filter(Q(plan=plan), selected=True, pair=None).order_by("pk")


def as_json(plan: Plan) -> dict[str, Any]:
    """A plan for other programs: no names, people by the uuid of their participation, pairs sorted by it."""
    pairs = planned_pairs(plan)
    earlier = dict(plan.earlier)
    return {
        "version": 1,
        "unit": plan.term.programme.unit.slug,
        "term": plan.term.slug,
        "seed": plan.seed,
        "fair": plan.fair,
        "spread": plan.spread,
        "keep_bonus": plan.keep_bonus,
        "matched": plan.matched,
        "score": plan.score,
        "objective": plan.objective,
        "bound": plan.bound,
        "optimal": plan.optimal,
        "floor": plan.floor,
        "pairs": sorted(
            (
                {
                    "international": str(row.international.uuid),
                    "local": str(row.local.uuid),
                    "score": row.score,
                    "locked": row.locked,
                    "kept": earlier.get(row.international_id) == row.local_id,
                    "parts": {
                        key: {name: part[name] for name in ("value", "weight", "contribution")}
                        for key, part in row.parts.items()
                    },
                }
                for row in pairs
            ),
            key=lambda pair: pair["international"],
        ),
        "unmatched": sorted(
            ({"international": str(row.international.uuid), "reason": row.reason} for row in left_out(plan)),
            key=lambda row: row["international"],
        ),
    }
