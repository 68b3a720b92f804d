"""Live the demo's past: waves of proposals, answers, pairs that go well and some that do not.

The outcome is what the services would have written day by day, without the mails.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from random import Random

from buddy.demo.logins import is_login
from buddy.demo.people import draw, sentence
from buddy.demo.seasons import Stage
from buddy.demo.semesters import moment, new_uuid
from buddy.demo.talks import Talks
from buddy.enums import (
    EndReason,
    Gender,
    PairState,
    ParticipantRole,
    ParticipationState,
    WishStrength,
)
from buddy.models import KeepApart, Note, Pair, PairEvent, Participation, StudentLanguage, Term
from portal.models import User

_OUTCOMES = {PairState.ACTIVE: 80, PairState.DECLINED: 10, PairState.EXPIRED: 8, PairState.WITHDRAWN: 2}
_END_REASONS = {
    EndReason.NO_REASON: 3,
    EndReason.NO_CONTACT: 3,
    EndReason.DID_NOT_FIT: 2,
    EndReason.NO_TIME: 2,
    EndReason.LEFT: 1,
}
ENDS_EARLY = 0.09
NOTED = 0.05
# CEFR level of a common language below which nobody is paired: the default of a programme.
B1 = 3


@dataclass
class Matchmaker:
    """Lives through the past of one term after the other of one city."""

    rng: Random
    coordinator: User
    today: date
    languages: dict[int, dict[str, int]] = field(default_factory=dict)

    @property
    def now(self) -> datetime:
        return moment(self.today, 5)

    def live_through(self, term: Term, stage: Stage) -> int:
        """Write what happened in `term` until today; returns how many pairs were made."""
        people = list(Participation.objects.filter(term=term).select_related("student__user").order_by("pk"))
        self._note(people)
        if stage not in {Stage.FIRST_WAVE, Stage.MID, Stage.LATE}:
            return 0
        self.languages = defaultdict(dict)
        for student, language, level in StudentLanguage.objects.filter(
            student__participations__term=term
        ).values_list("student", "language", "level"):
            self.languages[student][language] = level

        past = Past(people)
        for matching_day in term.matching_days.filter(day__lt=self.today):
            self._wave(past, moment(matching_day.day, 9))
        self._close(past, term, late=stage == Stage.LATE)
        past.write()
        Talks(self.rng, self.now).write(past.pairs, with_report=stage == Stage.MID)
        return len(past.pairs)

    def _note(self, people: list[Participation]) -> None:
        noted = [row for row in people if row.signed_up and self.rng.random() < NOTED]
        Note.objects.bulk_create(
            Note(
                participation=row,
                author=self.coordinator,
                body=sentence(self.rng, "note", "en"),
                created=min(row.signed_up + timedelta(days=2), self.now),
            )
            for row in noted
        )

    def _wave(self, past: Past, at: datetime) -> None:
        """Ask a local for everybody who waits at `at`, as far as places go, demo logins first."""
        waiting = sorted(
            (row for row in past.internationals if past.waits(row, at)),
            key=lambda row: (not is_login(row), row.arrival or date.max, row.pk),
        )
        for international in waiting:
            places = [
                row
                for row in past.locals
                if past.has_place(row, at) and self._allowed(past, international, row)
            ]
            if places:
                local = max(places, key=lambda row: (self._liking(international, row), -row.pk))
                self._propose(past, international, local, at)

    def _allowed(self, past: Past, international: Participation, local: Participation) -> bool:
        first, second = international.student, local.student
        must = WishStrength.MUST in {international.gender_wish_strength, local.gender_wish_strength}
        if must and (first.gender != second.gender or first.gender == Gender.UNDISCLOSED):
            return False
        return (international.pk, local.pk) not in past.met and self._common_level(first.pk, second.pk) >= B1

    def _common_level(self, first: int, second: int) -> int:
        mine, theirs = self.languages[first], self.languages[second]
        return max(
            (min(mine[language], theirs[language]) for language in mine.keys() & theirs.keys()), default=0
        )

    def _liking(self, international: Participation, local: Participation) -> int:
        """Good enough for a past that nobody will check: logins together, then what they share."""
        first, second = international.student, local.student
        return (
            100 * (is_login(international) and is_login(local))
            + 4 * len(set(first.interests) & set(second.interests))
            + 5 * (international.university_id == local.university_id)
            + 3 * (first.field == second.field)
            + 2 * self._common_level(first.pk, second.pk)
            + len(set(international.needs) & set(local.needs))
        )

    def _propose(self, past: Past, international: Participation, local: Participation, at: datetime) -> None:
        """Make one pair and everything that has become of it until now."""
        pair = Pair(
            uuid=new_uuid(self.rng),
            international=international,
            local=local,
            made_by=self.coordinator,
            asked=ParticipantRole.LOCAL,
            proposed=at,
        )
        past.add(pair, by=self.coordinator, at=at)
        due = at + timedelta(days=5)
        half = at + (due - at) / 2
        login = is_login(international)
        outcome = PairState.ACTIVE if login else draw(self.rng, _OUTCOMES)
        answered = due if outcome == PairState.EXPIRED else at + timedelta(hours=self.rng.uniform(3, 110))
        if min(answered, self.now) > half:
            pair.reminded = half
        if answered > self.now:
            pair.answer_due = due
            return
        if outcome == PairState.ACTIVE:
            self._activate(past, pair, answered, stays=login)
            return
        by = {PairState.DECLINED: local.student.user, PairState.WITHDRAWN: self.coordinator}.get(outcome)
        past.change(pair, outcome, by=by, at=answered)
        international.front = outcome != PairState.WITHDRAWN
        if outcome == PairState.EXPIRED:
            local.silent_since = answered
        elif outcome == PairState.DECLINED and self.rng.random() < 0.3:
            local.state = ParticipationState.PAUSED

    def _activate(self, past: Past, pair: Pair, at: datetime, *, stays: bool) -> None:
        international = pair.international
        past.change(pair, PairState.ACTIVE, by=pair.local.student.user, at=at)
        international.front = False
        pair.completes = international.departure or max(
            at.date(), international.arrival or at.date()
        ) + timedelta(days=182)
        ended = at + timedelta(days=self.rng.uniform(6, 32))
        if not stays and self.rng.random() < ENDS_EARLY and ended < self.now:
            pair.end_reason = draw(self.rng, _END_REASONS)
            by = self.rng.choice((international.student.user, pair.local.student.user, self.coordinator))
            past.change(pair, PairState.ENDED, by=by, at=ended, why=pair.end_reason)
            international.front = by != international.student.user
        elif pair.completes < self.today:
            closed = moment(pair.completes, 3)
            past.change(pair, PairState.COMPLETED, by=None, at=closed)
            international.state, international.closed = ParticipationState.COMPLETED, closed

    def _close(self, past: Past, term: Term, *, late: bool) -> None:
        """Those whose stay is over have completed it, or nobody was found; late in a term, whoever
        still waits has been told that nobody will be."""
        told = moment(term.arrival_to + timedelta(days=35), 9)
        for row in past.internationals:
            pairs = past.of_international[row.pk]
            if row.state != ParticipationState.OPEN or any(pair.closed is None for pair in pairs):
                continue
            met = any(pair.activated for pair in pairs)
            if row.departure and row.departure < self.today:
                row.state = ParticipationState.COMPLETED if met else ParticipationState.NOT_SERVED
                row.closed = moment(row.departure + timedelta(days=1), 3)
            elif late and not met:
                row.state, row.closed = ParticipationState.NOT_SERVED, told


class Past:
    """Pairs and participations of one term while their past is being lived, before they are written."""

    def __init__(self, people: list[Participation]) -> None:
        self.internationals = [row for row in people if row.role == ParticipantRole.INTERNATIONAL]
        self.locals = [row for row in people if row.role == ParticipantRole.LOCAL]
        self.pairs: list[Pair] = []
        self.events: list[PairEvent] = []
        self.met: set[tuple[int, int]] = set()
        self.of_international: dict[int, list[Pair]] = defaultdict(list)
        self.of_local: dict[int, list[Pair]] = defaultdict(list)

    def waits(self, row: Participation, at: datetime) -> bool:
        return (
            row.state == ParticipationState.OPEN
            and row.signed_up < at
            and not any(_is_open(pair, at) for pair in self.of_international[row.pk])
        )

    def has_place(self, row: Participation, at: datetime) -> bool:
        return (
            row.state == ParticipationState.OPEN
            and row.confirmed is not None
            and row.confirmed < at
            and row.silent_since is None
            and sum(_is_open(pair, at) for pair in self.of_local[row.pk]) < row.capacity
        )

    def add(self, pair: Pair, *, by: User, at: datetime) -> None:
        self.pairs.append(pair)
        self.met.add((pair.international.pk, pair.local.pk))
        self.of_international[pair.international.pk].append(pair)
        self.of_local[pair.local.pk].append(pair)
        self.events.append(PairEvent(pair=pair, after=PairState.PROPOSED, by=by, at=at))

    def change(self, pair: Pair, after: PairState, *, by: User | None, at: datetime, why: str = "") -> None:
        self.events.append(PairEvent(pair=pair, before=pair.state, after=after, by=by, at=at, why=why))
        pair.state = after
        if after == PairState.ACTIVE:
            pair.activated = at
        else:
            pair.closed = at

    def write(self) -> None:
        Pair.objects.bulk_create(self.pairs)
        for event in self.events:
            event.pair = event.pair  # takes over the key that the pair has now
        PairEvent.objects.bulk_create(self.events)
        Participation.objects.bulk_update(
            [*self.internationals, *self.locals], ["state", "closed", "front", "silent_since"], batch_size=200
        )
        KeepApart.objects.bulk_create(
            KeepApart(
                first=pair.international.student.person_key,
                second=pair.local.student.person_key,
                kind=KeepApart.Kind.FORMER,
            )
            for pair in self.pairs
            if pair.state in {PairState.ENDED, PairState.COMPLETED}
        )


def _is_open(pair: Pair, at: datetime) -> bool:
    return pair.closed is None or pair.closed > at
