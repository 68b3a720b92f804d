"""Where somebody stands in their semester: exactly one state at any time, and what comes next."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from buddy.enums import (
    Gender,
    PairState,
    ParticipantRole,
    ParticipationState,
    PlanState,
    WishStrength,
)
from buddy.models import LeftOut, Pair, Participation
from buddy.queries.participations import open_pairs_of
from buddy.queries.programmes import local_today
from buddy.queries.waiting import PlaceInLine, next_matching_day, place_in_line

_CLOSED = {
    ParticipationState.DRAFT,
    ParticipationState.WITHDRAWN,
    ParticipationState.COMPLETED,
    ParticipationState.NOT_SERVED,
}


@dataclass(frozen=True, kw_only=True)
class Standing:
    """`code` is one of: draft, waiting, asking, your_turn, agreed, active, unconfirmed, silent, ready,
    paused, withdrawn, completed, not_served, suspended.

    `pairs` are the open ones; `place` is known to internationals who wait; `left_out` tells that the last
    published plan had nobody whom their wishes allow.
    """

    code: str
    pairs: list[Pair] = field(default_factory=list)
    place: PlaceInLine | None = None
    next_day: date | None = None
    left_out: bool = False


def standing_of(participation: Participation) -> Standing:
    """At most five queries, whatever the state."""
    if participation.state in _CLOSED:
        return Standing(code=participation.state)
    pairs = open_pairs_of(participation)
    code = _code(participation, pairs)
    if code not in {"waiting", "ready", "unconfirmed", "silent"}:
        return Standing(code=code, pairs=pairs)
    waits = code == "waiting"
    today = local_today(participation.term.programme.unit)
    return Standing(
        code=code,
        pairs=pairs,
        next_day=next_matching_day(participation.term),
        place=place_in_line(participation, today) if waits else None,
        left_out=waits and _left_out(participation),
    )


def _code(participation: Participation, pairs: list[Pair]) -> str:
    proposed = [pair for pair in pairs if pair.state == PairState.PROPOSED]
    if participation.student.user.suspended_at:
        return "suspended"
    if any(pair.asked == participation.role for pair in proposed):
        return "your_turn"
    if len(proposed) < len(pairs):
        return "active"
    if proposed:
        return "asking" if participation.role == ParticipantRole.INTERNATIONAL else "agreed"
    if participation.state == ParticipationState.PAUSED:
        return "paused"
    if participation.role == ParticipantRole.INTERNATIONAL:
        return "waiting"
    if participation.confirmed is None:
        return "unconfirmed"
    return "silent" if participation.silent_since else "ready"


def _left_out(participation: Participation) -> bool:
    last = (
        LeftOut.objects.filter(international=participation, plan__state=PlanState.PUBLISHED)
        .order_by("-plan__published")
        .values_list("reason", flat=True)
        .first()
    )
    return last == "no_allowed_local"


def narrowing_wishes(participation: Participation) -> list[str]:
    """Which own answers make the choice smaller, by code and the hardest first: no_language, gender_must,
    gender_unknown, dates_unknown, away. One query at most, for the languages."""
    programme = participation.term.programme
    levels = [row.level for row in participation.student.languages.all()]
    found = []
    if programme.language_level and max(levels, default=0) < programme.language_level:
        found.append("no_language")
    if participation.gender_wish_strength == WishStrength.MUST:
        unknown = participation.student.gender == Gender.UNDISCLOSED
        found.append("gender_unknown" if unknown else "gender_must")
    if participation.role == ParticipantRole.INTERNATIONAL and participation.arrival is None:
        found.append("dates_unknown")
    if participation.role == ParticipantRole.LOCAL and participation.absences and not participation.online:
        found.append("away")
    return found
