"""What happens between the two of a pair: messages, meeting, "how is it going?", and what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from buddy import mails
from buddy.enums import CheckInAnswer, EndReason, PairState, ParticipantRole, ReportKind
from buddy.models import CheckIn, KeepApart, Message, Pair, Report
from buddy.queries.pairs import other, participation_of
from buddy.services.pairs import end_pair, withdraw_pair
from buddy.services.transitions import PairRefused, lock_pair
from portal.services import audit

if TYPE_CHECKING:
    from portal.models import User

MESSAGE_LENGTH = 4000


@transaction.atomic
def send_message(*, pair_id: int, side: ParticipantRole, body: str) -> Message:
    """Send a message to the other one, by mail and on the pair's page.

    It says that the two are in contact, so that open check-ins of this side need no answer.
    """
    pair = lock_pair(pair_id)
    if pair.state != PairState.ACTIVE or pair.channel_closed:
        raise PairRefused("closed", _("Messages are closed for this pair."))
    now = timezone.now()
    message = Message.objects.create(pair=pair, side=side, body=body, sent=now)
    if pair.first_contact is None:
        pair.first_contact = now
        pair.save(update_fields=["first_contact"])
    CheckIn.objects.filter(pair=pair, side=side, answer="").update(answer=CheckInAnswer.FINE, answered=now)
    mails.message(message, pair)
    return message


@transaction.atomic
def mark_met(*, pair_id: int) -> None:
    """The two have met; told once, by either."""
    pair = lock_pair(pair_id)
    now = timezone.now()
    if pair.met is None:
        pair.met = now
        pair.first_contact = pair.first_contact or now
        pair.save(update_fields=["met", "first_contact"])


@transaction.atomic
def answer_checkin(*, checkin_id: int, answer: CheckInAnswer) -> CheckIn:
    """Store one side's answer; it may be changed. What needs a coordinator reaches their list."""
    checkin = CheckIn.objects.get(pk=checkin_id)
    pair = lock_pair(checkin.pair_id)
    now = timezone.now()
    checkin.answer, checkin.answered = answer, now
    checkin.save(update_fields=["answer", "answered"])
    if answer == CheckInAnswer.FINE:
        pair.first_contact = pair.first_contact or now
        if pair.attention in {"silence", "no_answer"}:
            pair.attention, pair.attention_since = "", None
        pair.save(update_fields=["first_contact", "attention", "attention_since"])
    elif answer in {CheckInAnswer.NO_ANSWER, CheckInAnswer.PROBLEM} and pair.state == PairState.ACTIVE:
        need_attention(pair, "no_answer" if answer == CheckInAnswer.NO_ANSWER else "problem")
    return checkin


def need_attention(pair: Pair, why: str) -> None:
    """Put a locked `pair` on the coordinators' list: silence, no_answer, problem, second_no, report."""
    if pair.attention != "report":
        pair.attention, pair.attention_since = why, timezone.now()
        pair.save(update_fields=["attention", "attention_since"])


@transaction.atomic
def clear_attention(*, pair_id: int, by: User) -> None:
    """A coordinator has seen to it."""
    pair = lock_pair(pair_id)
    audit.record(
        "pair.attention_cleared",
        pair,
        actor=by,
        unit=pair.international.term.programme.unit,
        reason=pair.attention,
    )
    pair.attention, pair.attention_since = "", None
    pair.save(update_fields=["attention", "attention_since"])


@transaction.atomic
def report(
    *, pair_id: int, side: ParticipantRole, kind: ReportKind, body: str, about: User | None = None
) -> Report:
    """ "Something is wrong": closes the channel at once and tells the coordinators and the level above.

    A report `about` a coordinator skips that coordinator.
    """
    pair = lock_pair(pair_id)
    now = timezone.now()
    entry = Report.objects.create(pair=pair, side=side, kind=kind, body=body, about=about, created=now)
    pair.channel_closed = pair.channel_closed or now
    pair.attention, pair.attention_since = "report", now
    pair.save(update_fields=["channel_closed", "attention", "attention_since"])
    mails.reported(entry, pair)
    return entry


@transaction.atomic
def handle_report(*, report_id: int, by: User, outcome: str, reopen: bool = False) -> Report:
    """Close a report with what was done; `reopen` lets the two write to each other again."""
    entry = Report.objects.select_for_update().get(pk=report_id)
    pair = lock_pair(entry.pair_id)
    entry.handled, entry.handled_by, entry.outcome = timezone.now(), by, outcome
    entry.save(update_fields=["handled", "handled_by", "outcome"])
    if not pair.reports.filter(handled=None).exists():
        pair.attention, pair.attention_since = "", None
        if reopen:
            pair.channel_closed = None
        pair.save(update_fields=["attention", "attention_since", "channel_closed"])
    audit.record("report.handled", entry, actor=by, unit=pair.international.term.programme.unit)
    return entry


@transaction.atomic
def block(*, pair_id: int, side: ParticipantRole) -> None:
    """Never again these two, in any city. The pair ends; the other one is told that it ended, no more."""
    pair = lock_pair(pair_id)
    me, them = participation_of(pair, side), participation_of(pair, other(side))
    if me.student is None:
        raise PairRefused("gone", _("This account is gone."))
    if them.student is not None:
        KeepApart.objects.get_or_create(
            first=me.student.person_key, second=them.student.person_key, kind=KeepApart.Kind.BLOCK
        )
    if pair.state == PairState.ACTIVE:
        end_pair(pair_id=pair.pk, by=me.student.user, reason=EndReason.BLOCKED)
    elif pair.state == PairState.PROPOSED:
        withdraw_pair(pair_id=pair.pk, by=me.student.user, why=EndReason.BLOCKED)
