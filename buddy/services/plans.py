"""Edit a plan before anybody is told: move, add, remove, lock, unlock, and pair by hand.

Every edit is a decision of a coordinator (a locked pair, or somebody taken out) around which the rest is
chosen anew, so that a plan is always the best possible one under the decisions made, and what a change
costs the whole is what was told before. An edit says which version of the plan it was made on: a second
coordinator gets a message, and nobody's work is overwritten.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Set
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from django.db import transaction
from django.utils.translation import gettext as _

from buddy.enums import PlanState
from buddy.labels import constraint_label
from buddy.models import LeftOut, Pair, Plan, PlannedPair, Term
from buddy.queries.instance import FORBIDDEN, TermInstance, load_instance
from buddy.queries.plans import REMOVED, kept_by_hand, people_of
from buddy.services.pairs import propose_pair
from buddy.services.planning import Found, solve_plan, store_plan
from buddy.services.training import check_trained
from buddy.services.transitions import PairRefused
from portal.services import audit

if TYPE_CHECKING:
    from portal.models import User


class PlanChanged(Exception):
    """Somebody else has changed the plan meanwhile, or it is not in review any more."""

    def __init__(self) -> None:
        super().__init__("changed")
        self.message = _(
            "Somebody has changed this plan in the meantime. Here it is as it is now; please look again."
        )


class PlanRefused(Exception):
    """A rule stands against the edit; `message` says which one to the person asking."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


@dataclass(frozen=True, kw_only=True)
class Edit:
    """What an edit did beside itself: how many other people got somebody else or nobody, and how many
    earlier locks are impossible by now or had to give way."""

    others_changed: int
    unlocked: int


def move_person(*, plan_id: int, version: int, international_id: int, local_id: int, by: User) -> Edit:
    """Give an international of the plan this local, and lock the two; also for somebody who has nobody."""
    return _edit(plan_id, version, by, lock={international_id: local_id}, by_hand={international_id})


def remove_people(*, plan_id: int, version: int, international_ids: Collection[int], by: User) -> Edit:
    """Take internationals out of the plan; they go on waiting, and their places go to others."""
    return _edit(plan_id, version, by, remove=set(international_ids))


def return_people(*, plan_id: int, version: int, international_ids: Collection[int], by: User) -> Edit:
    """Let internationals who were taken out take part again."""
    return _edit(plan_id, version, by, back=set(international_ids))


def lock_pairs(*, plan_id: int, version: int, pair_ids: Collection[int], by: User) -> Edit:
    """Keep these planned pairs whatever else is changed."""
    return _edit(plan_id, version, by, lock=_couples(plan_id, pair_ids))


def unlock_pairs(*, plan_id: int, version: int, pair_ids: Collection[int], by: User) -> Edit:
    """Leave these pairs to the plan again."""
    return _edit(plan_id, version, by, unlock=set(_couples(plan_id, pair_ids)))


def _couples(plan_id: int, pair_ids: Collection[int] | None = None) -> dict[int, int]:
    """Unpublished pairs of a plan, all or some, as {international: local}."""
    rows = PlannedPair.objects.filter(plan=plan_id, pair=None)
    if pair_ids is not None:
        rows = rows.filter(pk__in=pair_ids)
    return dict(rows.values_list("international_id", "local_id"))


def _edit(
    plan_id: int,
    version: int,
    by: User,
    *,
    lock: Mapping[int, int] = MappingProxyType({}),
    by_hand: Set[int] = frozenset(),
    unlock: Set[int] = frozenset(),
    remove: Set[int] = frozenset(),
    back: Set[int] = frozenset(),
) -> Edit:
    """Compute the plan with the changed decisions, then store it if it is still the plan that was edited."""
    plan = Plan.objects.select_related("term__programme__unit").get(pk=plan_id)
    _check(plan, version)
    if PlannedPair.objects.filter(plan=plan, international__in=lock).exclude(pair=None).exists():
        raise PlanRefused(_("This person was published with this plan. Please make a new plan for them."))
    kept, removed = kept_by_hand(plan)
    removed = (removed | remove) - back - lock.keys()
    wanted = {row.international_id: row.local_id for row in kept if row.international_id not in unlock}
    hand = {row.international_id for row in kept if row.by_hand} | by_hand
    wanted = {key: local for key, local in {**wanted, **lock}.items() if key not in removed}
    rows = load_instance(plan.term, only=(people_of(plan) | lock.keys() | back) - removed)
    # The newest decision first: where places are too few, an older lock gives way and not the new one.
    locks, gone = rows.possible(sorted(wanted.items(), key=lambda item: item[0] not in lock))
    for pair in gone:
        if pair[0] in lock:
            raise PlanRefused(_why_not(rows, *pair))
    found = solve_plan(plan, rows, locks=locks)
    before = _store(plan, version, by, found, removed=removed, by_hand=hand & locks.keys())
    after = {pair.international_id: pair.local_id for pair in found.pairs}
    others = (before.keys() | after.keys()) - lock.keys() - remove - back - unlock
    return Edit(others_changed=sum(before.get(key) != after.get(key) for key in others), unlocked=len(gone))


def _store(
    plan: Plan, version: int, by: User, found: Found, *, removed: Set[int], by_hand: Set[int]
) -> dict[int, int]:
    """Write the edited plan unless somebody else was quicker; returns the pairs it had before."""
    with transaction.atomic():
        row = Plan.objects.select_for_update().get(pk=plan.pk)
        _check(row, version)
        before = _couples(plan.pk)
        out = LeftOut.objects.filter(plan=row)
        out.filter(reason=REMOVED).exclude(international__in=removed).delete()
        out.filter(international__in=removed).exclude(reason=REMOVED).delete()
        there = set(out.values_list("international_id", flat=True))
        LeftOut.objects.bulk_create(
            LeftOut(plan=row, international_id=pk, reason=REMOVED) for pk in sorted(removed - there)
        )
        row.version += 1
        store_plan(row, found, by_hand=by_hand)
        audit.record("plan.edited", row, actor=by, unit=plan.term.programme.unit)
    return before


def _check(plan: Plan, version: int) -> None:
    if plan.version != version or plan.state != PlanState.READY:
        raise PlanChanged


def _why_not(rows: TermInstance, international_id: int, local_id: int) -> str:
    """A sentence on why these two cannot be put together."""
    i, j = rows.row.get(international_id), rows.column.get(local_id)
    if i is None:
        return _("This international student is not waiting any more.")
    if j is None:
        return _("This local student is not available any more.")
    if rows.matrix[i, j] == FORBIDDEN:
        return " ".join(constraint_label(key) for key in rows.forbidden_by(i, j))
    return _("All places of this local student are taken or locked for others.")


def pair_by_hand(*, term: Term, international_id: int, local_id: int, by: User) -> Pair:
    """Ask two people directly, without a plan, under the same rules.

    Raises PairRefused where a constraint forbids it, the life of a pair does, or `by` misses training.
    """
    check_trained(programme=term.programme, by=by)
    rows = load_instance(term, only={international_id})
    _good, refused = rows.possible([(international_id, local_id)])
    if refused:
        raise PairRefused("forbidden", _why_not(rows, international_id, local_id))
    i, j = rows.row[international_id], rows.column[local_id]
    return propose_pair(
        international_id=international_id,
        local_id=local_id,
        by=by,
        score=int(rows.matrix[i, j]),
        parts=rows.explained([(i, j)])[0],
    )
