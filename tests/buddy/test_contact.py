"""Messages, check-ins, reports and blocks between the two of a pair, and what the clock does for them."""

from __future__ import annotations

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from buddy.enums import AnswerMode, CheckInAnswer, CheckInKind, PairState, ReportKind
from buddy.models import CheckIn, KeepApart, Pair
from buddy.services import contact, pairs, reminders
from buddy.services.transitions import PairRefused
from portal.enums import Role
from portal.models import AuditEntry, OutboxMessage
from tests.factories.buddy import PairFactory, ParticipationFactory
from tests.factories.portal import RoleGrantFactory, network

pytestmark = pytest.mark.django_db


def kinds() -> list[str]:
    return list(OutboxMessage.objects.order_by("pk").values_list("kind", flat=True))


def days_later(days: float):
    return time_machine.travel(timezone.now() + timedelta(days=days), tick=False)


def test_a_message_goes_to_the_other_one_and_says_that_they_are_in_contact():
    pair = PairFactory(active=True)
    contact.send_message(pair_id=pair.pk, side="local", body="Hello <b>you</b>, when do you arrive?")
    mail = OutboxMessage.objects.get()
    assert mail.to == pair.international.student.user.email
    assert mail.reply_to == pair.local.student.user.email
    assert "Hello <b>you</b>" in mail.text
    assert "<b>you</b>" not in mail.html
    pair.refresh_from_db()
    assert pair.first_contact


def test_who_does_not_share_the_address_is_not_named_by_it_in_a_mail():
    pair = PairFactory(active=True)
    pair.local.student.share_email = False
    pair.local.student.save()
    contact.send_message(pair_id=pair.pk, side="local", body="Hello")
    mail = OutboxMessage.objects.get()
    assert pair.local.student.user.email not in mail.reply_to + mail.text + mail.html


@pytest.mark.parametrize("state", [PairState.PROPOSED, PairState.ENDED])
def test_nobody_writes_before_or_after(state):
    pair = PairFactory(state=state)
    with pytest.raises(PairRefused, match="closed"):
        contact.send_message(pair_id=pair.pk, side="local", body="Hello")
    assert kinds() == []


def test_checkins_are_asked_when_due_once_and_a_message_spares_them():
    pair = PairFactory(active=True, international__arrival=timezone.localdate() + timedelta(days=60))
    assert reminders.ask_checkins() == 0
    with days_later(4.1):
        contact.send_message(pair_id=pair.pk, side="local", body="Hello")
        assert reminders.ask_checkins() == 1
        assert reminders.ask_checkins() == 0
    assert list(CheckIn.objects.values_list("side", "kind")) == [("international", CheckInKind.FIRST)]
    with days_later(10.2):
        assert reminders.ask_checkins() == 2
    with days_later(66):
        assert reminders.ask_checkins() == 2
    assert CheckIn.objects.filter(kind=CheckInKind.ARRIVAL).count() == 2


def test_silence_of_both_reaches_the_coordinator_and_one_answer_prevents_it():
    silent, spoken = PairFactory(active=True), PairFactory(active=True)
    with days_later(4.1):
        reminders.ask_checkins()
        contact.answer_checkin(checkin_id=spoken.checkins.first().pk, answer=CheckInAnswer.NOT_YET)
    with days_later(7.5):
        assert reminders.find_silence() == 1
        assert reminders.find_silence() == 0
    silent.refresh_from_db()
    spoken.refresh_from_db()
    assert (silent.attention, spoken.attention) == ("silence", "")


def test_no_answer_from_one_reaches_the_coordinator_and_all_good_takes_it_back():
    pair = PairFactory(active=True)
    checkin = CheckIn.objects.create(pair=pair, side="international", kind=CheckInKind.FIRST)
    contact.answer_checkin(checkin_id=checkin.pk, answer=CheckInAnswer.NO_ANSWER)
    pair.refresh_from_db()
    assert pair.attention == "no_answer"
    contact.answer_checkin(checkin_id=checkin.pk, answer=CheckInAnswer.FINE)
    pair.refresh_from_db()
    assert (pair.attention, pair.attention_since) == ("", None)


def test_a_report_closes_the_channel_and_reaches_the_coordinator_and_the_level_above():
    units = network()
    pair = PairFactory(active=True, term__programme__unit=units.association)
    here = RoleGrantFactory(unit=units.association).user
    above = RoleGrantFactory(unit=units.france, role=Role.NATIONAL).user
    RoleGrantFactory(unit=units.lyon)
    RoleGrantFactory(unit=units.poland, role=Role.NATIONAL)
    contact.report(pair_id=pair.pk, side="international", kind=ReportKind.HARASSMENT, body="Private words")
    told = dict(OutboxMessage.objects.values_list("to", "text"))
    assert set(told) == {here.email, above.email}
    assert "Private words" not in "".join(told.values())
    with pytest.raises(PairRefused, match="closed"):
        contact.send_message(pair_id=pair.pk, side="local", body="Hello")
    pair.refresh_from_db()
    assert pair.attention == "report"


def test_a_report_about_a_coordinator_skips_that_coordinator():
    units = network()
    pair = PairFactory(active=True, term__programme__unit=units.association)
    about = RoleGrantFactory(unit=units.association).user
    colleague = RoleGrantFactory(unit=units.association).user
    contact.report(pair_id=pair.pk, side="local", kind=ReportKind.COORDINATOR, body="...", about=about)
    assert set(OutboxMessage.objects.values_list("to", flat=True)) == {colleague.email}


def test_a_coordinator_in_the_pair_gets_no_mail_about_their_own_report():
    units = network()
    pair = PairFactory(active=True, term__programme__unit=units.association)
    RoleGrantFactory(unit=units.association, user=pair.local.student.user)
    contact.report(pair_id=pair.pk, side="international", kind=ReportKind.OTHER, body="...")
    assert kinds() == []


def test_closing_a_report_may_open_the_contact_again_and_leaves_a_trace():
    pair = PairFactory(active=True)
    by = RoleGrantFactory(unit=pair.international.term.programme.unit).user
    entry = contact.report(pair_id=pair.pk, side="local", kind=ReportKind.OTHER, body="...")
    contact.handle_report(report_id=entry.pk, by=by, outcome="Spoke with both.", reopen=True)
    pair.refresh_from_db()
    assert (pair.attention, pair.channel_closed) == ("", None)
    assert AuditEntry.objects.filter(action="report.handled", actor=by).exists()


def test_a_block_is_never_announced():
    pair = PairFactory(active=True)
    contact.block(pair_id=pair.pk, side="international")
    pair.refresh_from_db()
    assert pair.state == PairState.ENDED
    mail = OutboxMessage.objects.get()
    assert (mail.kind, mail.to) == ("ended_local", pair.local.student.user.email)
    assert "block" not in (mail.subject + mail.text).lower()
    assert KeepApart.objects.filter(kind="block", first=pair.international.student.person_key).count() == 1


def test_who_is_asked_is_reminded_once_at_half_time():
    PairFactory()
    assert reminders.remind_asked() == 0
    with days_later(2.6):
        assert reminders.remind_asked() == 1
        assert reminders.remind_asked() == 0
    assert kinds() == ["answer_reminder"]


def test_the_clock_expires_completes_and_invites():
    asked = PairFactory()
    quiet = PairFactory(active=True)
    with days_later(3.1):
        assert reminders.invite_to_write() == 1
        assert reminders.invite_to_write() == 0
    with days_later(6):
        assert reminders.expire_proposals() == 1
        assert reminders.expire_proposals() == 0
    with days_later(181):
        reminders.tend_pairs()
        reminders.tend_pairs()
    states = dict(Pair.objects.values_list("pk", "state"))
    assert states == {asked.pk: PairState.EXPIRED, quiet.pk: PairState.COMPLETED}


def test_who_has_erased_their_data_gets_no_mail():
    pair = PairFactory(active=True)
    pair.local.student.delete()
    contact.send_message(pair_id=pair.pk, side="international", body="Hello")
    assert kinds() == []
    assert ParticipationFactory(student=None).student is None


def test_where_both_answer_each_is_reminded_at_half_of_their_own_time():
    pair = PairFactory()
    programme = pair.international.term.programme
    programme.answer_mode = AnswerMode.BOTH
    programme.save()
    with days_later(3):
        assert reminders.remind_asked() == 1
        pairs.accept_pair(pair_id=pair.pk, by=pair.local.student.user)
        assert reminders.remind_asked() == 0
    with days_later(5):
        assert reminders.remind_asked() == 0
    with days_later(5.6):
        assert reminders.remind_asked() == 1
    reminded = OutboxMessage.objects.filter(kind="answer_reminder").order_by("pk")
    assert [mail.to for mail in reminded] == [
        pair.local.student.user.email,
        pair.international.student.user.email,
    ]
