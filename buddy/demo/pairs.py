"""Live the demo's past: waves of proposals, answers, pairs that go well and some that do not.

The outcome is what the services would have written day by day, without the mails.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random

from buddy.demo.logins import is_login
from buddy.demo.past import Past
from buddy.demo.people import draw, sentence
from buddy.demo.seasons import Stage
from buddy.demo.semesters import moment, new_uuid
from buddy.demo.talks import Talks
from buddy.enums import EndReason, PairState, ParticipantRole, ParticipationState, PlanState
from buddy.models import Note, Pair, Participation, Plan, PlannedPair, Term
from buddy.services.planning import solve_plan, store_plan
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


@dataclass
class Matchmaker:
    """Lives through the past of one term after the other of one city."""

    rng: Random
    coordinator: User
    today: date

    @property
    def now(self) -> datetime:
        return moment(self.today, 5)

    def live_through(self, term: Term, stage: Stage) -> int:
        """Write what happened in `term` until today; returns how many pairs were made."""
        past = Past(term)
        self._note(past.people)
        if stage not in {Stage.FIRST_WAVE, Stage.MID, Stage.LATE}:
            return 0
        for matching_day in term.matching_days.filter(day__lt=self.today):
            self._wave(past, moment(matching_day.day, 9))
        self._close(past, late=stage == Stage.LATE)
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
        """Plan who waits at `at` as the desk would have done, publish all of it, and see what comes of it."""
        rows = past.as_it_was(at)
        if not rows.internationals or not rows.places:
            return
        programme = past.term.programme
        plan = Plan.objects.create(
            uuid=new_uuid(self.rng),
            term=past.term,
            state=PlanState.PUBLISHED,
            attempt=1,
            progress=1000,
            fair=programme.fair,
            spread=programme.spread,
            created=at - timedelta(minutes=40),
            created_by=self.coordinator,
            finished=at - timedelta(minutes=39),
            published=at,
            published_by=self.coordinator,
        )
        logins = [next(filter(is_login, people), None) for people in (rows.internationals, rows.locals)]
        together, _impossible = rows.possible([(logins[0].pk, logins[1].pk)] if all(logins) else [])
        found = solve_plan(plan, rows, locks=together)
        store_plan(plan, found, by_hand=together)
        people = {row.pk: row for row in (*rows.internationals, *rows.locals)}
        for planned in found.pairs:
            self._propose(past, planned, people[planned.international_id], people[planned.local_id], at)

    def _propose(
        self,
        past: Past,
        planned: PlannedPair,
        international: Participation,
        local: Participation,
        at: datetime,
    ) -> None:
        """Make one pair and everything that has become of it until now."""
        pair = Pair(
            uuid=new_uuid(self.rng),
            international=international,
            local=local,
            plan=planned.plan,
            score=planned.score,
            parts=planned.parts,
            made_by=self.coordinator,
            asked=ParticipantRole.LOCAL,
            asked_since=at,
            proposed=at,
        )
        past.add(pair, planned, by=self.coordinator, at=at)
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

    def _close(self, past: Past, *, late: bool) -> None:
        """Those whose stay is over have completed it, or nobody was found; late in a term, whoever
        still waits has been told that nobody will be."""
        told = moment(past.term.arrival_to + timedelta(days=35), 9)
        for row in past.of_role(ParticipantRole.INTERNATIONAL):
            pairs = past.pairs_of(row)
            if row.state != ParticipationState.OPEN or any(pair.closed is None for pair in pairs):
                continue
            met = any(pair.activated for pair in pairs)
            if row.departure and row.departure < self.today:
                row.state = ParticipationState.COMPLETED if met else ParticipationState.NOT_SERVED
                row.closed = moment(row.departure + timedelta(days=1), 3)
            elif late and not met:
                row.state, row.closed = ParticipationState.NOT_SERVED, told
