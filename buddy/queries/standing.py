"""Where somebody stands in their semester: exactly one state at any time, and what comes next."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from buddy.enums import (
    Gender,
    PairState,
    ParticipantRole,
    ParticipationState,
    PlanState,
    WishStrength,
)
from buddy.models import LeftOut, Pair, Participation, Programme
from buddy.queries.participations import open_pairs_of
from buddy.queries.training import untrained
from buddy.queries.waiting import PlaceInLine, next_matching_days, place_in_line

_CLOSED = {
    ParticipationState.DRAFT,
    ParticipationState.WITHDRAWN,
    ParticipationState.COMPLETED,
    ParticipationState.NOT_SERVED,
}
# States in which somebody looks forward to the next matching day.
_EXPECTING = {"waiting", "ready", "unconfirmed", "untrained", "silent"}


@dataclass(frozen=True, kw_only=True)
class Standing:
    """`code` is one of: draft, waiting, asking, your_turn, agreed, active, unconfirmed, untrained,
    silent, ready, paused, withdrawn, completed, not_served, suspended.

    `pairs` are the open ones; `place` is known to internationals who wait; `left_out` tells that the last
    published plan had nobody whom their wishes allow.
    """

    code: str
    pairs: list[Pair] = field(default_factory=list)
    place: PlaceInLine | None = None
    next_day: date | None = None
    left_out: bool = False


def standing_of(participation: Participation) -> Standing:
    """The standing of one with its place and whether wishes left them out. At most nine queries."""
    standing = standings_of([participation])[participation.pk]
    if standing.code != "waiting":
        return standing
    return replace(standing, place=place_in_line(participation), left_out=_left_out(participation))


def standings_of(participations: Sequence[Participation]) -> dict[int, Standing]:
    """Standings by the participation's key, without place. At most four queries for any number of rows, and two
    for each programme that requires training.

    Rows come from `buddy.queries.participations.with_term`.
    """
    live = [row for row in participations if row.state not in _CLOSED]
    pairs: dict[int, list[Pair]] = {row.pk: [] for row in live}
    for pair in open_pairs_of(*live) if live else []:
        for pk in (pair.international_id, pair.local_id):
            if pk in pairs:
                pairs[pk].append(pair)
    codes = {row.pk: _code(row, pairs[row.pk]) for row in live}
    codes |= dict.fromkeys(_held_up(row for row in live if codes[row.pk] == "ready"), "untrained")
    days = next_matching_days(row.term for row in live if codes[row.pk] in _EXPECTING)
    closed = {row.pk: Standing(code=row.state) for row in participations if row.state in _CLOSED}
    return closed | {
        row.pk: Standing(code=codes[row.pk], pairs=pairs[row.pk], next_day=days.get(row.term_id))
        for row in live
    }


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


def _held_up(locals_: Iterable[Participation]) -> list[int]:
    """Keys of those of `locals_` who miss training that their programme requires."""
    by_programme: dict[Programme, list[Participation]] = {}
    for row in locals_:
        by_programme.setdefault(row.term.programme, []).append(row)
    return [pk for programme, rows in by_programme.items() for pk in untrained(programme, rows)]


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
