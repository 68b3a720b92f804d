"""Who waits, and in which order they come: the programme's priority in one place."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from django.db.models import Exists, OuterRef, QuerySet

from buddy.enums import OPEN_PAIR_STATES, ParticipantRole, ParticipationState, PriorityRule
from buddy.models import MatchingDay, Pair, Participation, Term

# Arrivals that nobody knows yet come after those that are known.
_NO_WEEK = (9999, 99)


class Waiting(Protocol):
    """What the order looks at; a Participation has it, and so has a row of values."""

    pk: int
    front: bool
    arrival: date | None
    signed_up: datetime | None


def waiting_internationals(term: Term | OuterRef) -> QuerySet[Participation]:
    """Internationals of `term` (in a subquery, of its outer term) who are signed up and have nobody, neither proposed nor active."""
    paired = Pair.objects.filter(international=OuterRef("pk"), state__in=sorted(OPEN_PAIR_STATES))
    return Participation.objects.filter(
        ~Exists(paired),
        term=term,
        role=ParticipantRole.INTERNATIONAL,
        state=ParticipationState.OPEN,
        student__user__is_active=True,
        student__user__suspended_at=None,
    )


def priority_key(row: Waiting, rule: PriorityRule | str, today: date) -> tuple:
    """Sort key of one who waits; smaller comes first, equal keys are one class.

    Whoever kept their place because a local said no or nothing stands at the front under every rule.
    Then `strict`: already here, week of arrival, sign-up; `week`: already here or week of arrival;
    `none`: everyone alike.
    """
    front = 0 if row.front else 1
    if rule == PriorityRule.NONE:
        return (front,)
    week = row.arrival.isocalendar()[:2] if row.arrival else _NO_WEEK
    here = row.arrival is not None and row.arrival <= today
    if rule == PriorityRule.WEEK:
        return (front, 0 if here else 1, (0, 0) if here else week)
    signed_up = row.signed_up.timestamp() if row.signed_up else float("inf")
    return (front, 0 if here else 1, week, signed_up, row.pk)


def priority_classes(rows: Iterable[Waiting], rule: PriorityRule | str, today: date) -> list[int]:
    """Class of each row for the matching: larger is more urgent, equal keys share one."""
    keys = [priority_key(row, rule, today) for row in rows]
    rank = {key: place for place, key in enumerate(sorted(set(keys), reverse=True))}
    return [rank[key] for key in keys]


@dataclass(frozen=True)
class PlaceInLine:
    """How many come before, how many stand on the same step (oneself included), how many wait in all."""

    before: int
    alike: int
    total: int


def place_in_line(participation: Participation) -> PlaceInLine | None:
    """Where somebody who waits stands in the programme's order; None for who does not wait. One query."""
    programme = participation.term.programme
    rows = list(waiting_internationals(participation.term).only("front", "arrival", "signed_up"))
    keys = {row.pk: priority_key(row, programme.priority, programme.today) for row in rows}
    own = keys.get(participation.pk)
    if own is None:
        return None
    return PlaceInLine(
        before=sum(key < own for key in keys.values()),
        alike=sum(key == own for key in keys.values()),
        total=len(keys),
    )


def next_matching_day(term: Term) -> date | None:
    """The next day on which `term` is matched, today included. One query."""
    return next_matching_days([term]).get(term.pk)


def next_matching_days(terms: Iterable[Term]) -> dict[int, date]:
    """The next day of each term, by its key; terms without one are left out. At most one query."""
    today = {term.pk: term.programme.today for term in terms}
    if not today:
        return {}
    rows = MatchingDay.objects.filter(term__in=list(today), day__gte=min(today.values())).order_by("-day")
    return {row.term_id: row.day for row in rows if row.day >= today[row.term_id]}
