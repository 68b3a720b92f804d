"""What the pairs of the demo have said: messages, first meetings, check-ins and one report."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from buddy.demo.logins import is_login
from buddy.demo.people import draw, sentence
from buddy.demo.semesters import moment, new_uuid
from buddy.enums import CheckInAnswer, CheckInKind, PairState, ParticipantRole, ReportKind
from buddy.models import CheckIn, Message, Pair, Report
from buddy.services.reminders import ARRIVAL_CHECKIN, FIRST_CHECKIN, SECOND_CHECKIN, SILENCE_AFTER

# Neither of the two ever says a word: these reach the coordinators' list.
QUIET = 0.06
WRITES = 0.75
REPLIES = 0.85
MEETS = 0.8
_ANSWERS = {
    CheckInAnswer.FINE: 74,
    CheckInAnswer.NOT_YET: 8,
    CheckInAnswer.NO_ANSWER: 4,
    CheckInAnswer.PROBLEM: 1,
    "": 13,
}
# A coordinator has seen to what is older.
SEEN_TO_AFTER = timedelta(days=14)
_REPORT = (
    "The messages have become too personal for me. I said that I only want help with the city, and it went on. "
    "I would like somebody else, please."
)


@dataclass
class Talks:
    rng: Random
    now: datetime

    def write(self, pairs: list[Pair], *, with_report: bool) -> None:
        """Add to saved `pairs`, all of one term, what their two people have told since."""
        messages: list[Message] = []
        checkins: list[CheckIn] = []
        begun = [pair for pair in pairs if pair.activated]
        for pair in begun:
            quiet = not is_login(pair.international) and self.rng.random() < QUIET
            written = [] if quiet else self._messages(pair)
            messages += written
            self._meet(pair)
            checkins += self._checkins(pair, written, quiet=quiet)
        active = [pair for pair in begun if pair.state == PairState.ACTIVE and pair.first_contact]
        if with_report and len(active) > 1:
            self._report(active[1])
        Message.objects.bulk_create(messages)
        CheckIn.objects.bulk_create(checkins)
        Pair.objects.bulk_update(
            begun, ["first_contact", "met", "channel_closed", "attention", "attention_since"], batch_size=200
        )

    def _messages(self, pair: Pair) -> list[Message]:
        """The local writes first, within two days; most internationals reply."""
        until = pair.closed or self.now
        login = is_login(pair.international)
        found = []
        at = pair.activated + timedelta(hours=self.rng.uniform(1, 46))
        if at < until and (login or self.rng.random() < WRITES):
            found.append(self._message(pair, ParticipantRole.LOCAL, at))
            at += timedelta(hours=self.rng.uniform(1, 30))
            if at < until and (login or self.rng.random() < REPLIES):
                found.append(self._message(pair, ParticipantRole.INTERNATIONAL, at))
            pair.first_contact = found[0].sent
        return found

    def _message(self, pair: Pair, side: ParticipantRole, at: datetime) -> Message:
        users = [pair.international.student.user, pair.local.student.user]
        me, you = users if side == ParticipantRole.INTERNATIONAL else reversed(users)
        language = me.language if me.language == you.language else "en"
        body = sentence(self.rng, f"message_{side}", language).format(name=you.first_name, me=me.first_name)
        return Message(pair=pair, side=side, body=body, sent=at)

    def _meet(self, pair: Pair) -> None:
        arrival = pair.international.arrival
        if arrival and pair.first_contact and self.rng.random() < MEETS:
            met = max(moment(arrival), pair.first_contact) + timedelta(days=self.rng.uniform(1, 6))
            if met < (pair.closed or self.now):
                pair.met = met

    def _checkins(self, pair: Pair, written: list[Message], *, quiet: bool) -> list[CheckIn]:
        due = {
            CheckInKind.FIRST: pair.activated + FIRST_CHECKIN,
            CheckInKind.SECOND: pair.activated + SECOND_CHECKIN,
        }
        if pair.international.arrival:
            due[CheckInKind.ARRIVAL] = max(
                moment(pair.international.arrival) + ARRIVAL_CHECKIN, pair.activated + timedelta(days=1)
            )
        found = []
        for kind, asked in due.items():
            if asked >= (pair.closed or self.now):
                continue
            spared = {
                message.side for message in written if asked - timedelta(days=6) <= message.sent <= asked
            }
            found += [
                self._checkin(pair, kind, side, asked, quiet=quiet)
                for side in ParticipantRole
                if side not in spared
            ]
        if pair.state == PairState.ACTIVE:
            self._notice(pair, found)
        return found

    def _checkin(
        self, pair: Pair, kind: CheckInKind, side: ParticipantRole, asked: datetime, *, quiet: bool
    ) -> CheckIn:
        row = CheckIn(uuid=new_uuid(self.rng), pair=pair, side=side, kind=kind, asked=asked)
        answered = asked + timedelta(hours=self.rng.uniform(1, 60))
        answer = "" if quiet else draw(self.rng, _ANSWERS)
        if pair.first_contact and answer == CheckInAnswer.NO_ANSWER:
            answer = CheckInAnswer.FINE
        if answer and answered < (pair.closed or self.now):
            row.answer, row.answered = answer, answered
            if answer == CheckInAnswer.FINE:
                pair.first_contact = min(pair.first_contact or answered, answered)
        return row

    def _notice(self, pair: Pair, checkins: list[CheckIn]) -> None:
        """What has reached the coordinators' list and has not been seen to."""
        for row in checkins:
            needs_somebody = row.answer in {CheckInAnswer.NO_ANSWER, CheckInAnswer.PROBLEM}
            if needs_somebody and row.answered > self.now - SEEN_TO_AFTER:
                pair.attention = "no_answer" if row.answer == CheckInAnswer.NO_ANSWER else "problem"
                pair.attention_since = row.answered
        silent = {row.side for row in checkins if not row.answer and row.asked < self.now - SILENCE_AFTER}
        if pair.first_contact is None and not pair.attention and len(silent) == len(ParticipantRole):
            pair.attention = "silence"
            pair.attention_since = max(row.asked for row in checkins) + SILENCE_AFTER

    def _report(self, pair: Pair) -> None:
        at = self.now - timedelta(hours=20)
        Report.objects.create(
            pair=pair,
            side=ParticipantRole.INTERNATIONAL,
            kind=ReportKind.UNCOMFORTABLE,
            body=_REPORT,
            created=at,
        )
        pair.channel_closed = pair.attention_since = at
        pair.attention = "report"
