"""Shared reads on pairs."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from django.db.models import Count, Q, QuerySet

from buddy.enums import OPEN_PAIR_STATES, PairState, ParticipantRole
from buddy.models import KeepApart, Pair, Participation, Report

if TYPE_CHECKING:
    from portal.models import User

OPEN = sorted(OPEN_PAIR_STATES)


def with_people(pairs: QuerySet[Pair] | None = None) -> QuerySet[Pair]:
    """`pairs` (default: all) with what cards, mails and rights of one pair need, in the same query."""
    return (Pair.objects.all() if pairs is None else pairs).select_related(
        "international__student__user",
        "international__university",
        "international__term__programme__unit",
        "local__student__user",
        "local__university",
    )


def reports_with_people() -> QuerySet[Report]:
    """All reports with the two people of their pair and the city, in the same query."""
    return Report.objects.select_related(
        "pair__international__student__user",
        "pair__international__term__programme__unit",
        "pair__local__student__user",
        "handled_by",
    )


def open_pair_of(participation: Participation) -> Pair | None:
    """The open pair of an international's participation."""
    return Pair.objects.filter(international=participation, state__in=OPEN).first()


def taken(student_ids: Iterable[int]) -> dict[int, int]:
    """Open pairs of each local, by `Student.pk`, over all terms and programmes; 0 is left out."""
    rows = (
        Pair.objects.filter(local__student__in=list(student_ids), state__in=OPEN)
        .values("local__student")
        .annotate(n=Count("pk"))
    )
    return {row["local__student"]: row["n"] for row in rows}


def kept_apart(first: str, second: str) -> bool:
    """Do these two `Student.person_key`s stand in a block or a former pair, in either order?"""
    return KeepApart.objects.filter(Q(first=first, second=second) | Q(first=second, second=first)).exists()


def own_refusals(participation: Participation) -> int:
    """How often an international said no, or nothing, when it was their turn to answer."""
    return Pair.objects.filter(
        international=participation,
        state__in=[PairState.DECLINED, PairState.EXPIRED],
        asked=ParticipantRole.INTERNATIONAL,
    ).count()


def overdue(now: datetime) -> QuerySet[Pair]:
    """Proposals whose time to answer is over."""
    return Pair.objects.filter(state=PairState.PROPOSED, answer_due__lte=now).order_by("answer_due")


def side_of(pair: Pair, user: User) -> ParticipantRole | None:
    """Which side of `pair` is `user`? None for everybody else."""
    for role, participation in (
        (ParticipantRole.INTERNATIONAL, pair.international),
        (ParticipantRole.LOCAL, pair.local),
    ):
        if participation.student_id and participation.student.user_id == user.pk:
            return role
    return None


def participation_of(pair: Pair, side: ParticipantRole | str) -> Participation:
    return pair.international if side == ParticipantRole.INTERNATIONAL else pair.local


def other(side: ParticipantRole | str) -> ParticipantRole:
    return ParticipantRole.LOCAL if side == ParticipantRole.INTERNATIONAL else ParticipantRole.INTERNATIONAL
