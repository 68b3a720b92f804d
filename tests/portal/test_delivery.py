"""None lost, none doubled in an outage, at most one repeat per killed worker."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from smtplib import SMTPRecipientsRefused, SMTPServerDisconnected
from threading import Barrier

import pytest
import time_machine
from django.core import mail
from django.core.mail.backends import locmem
from django.db import connection
from django.utils import timezone

from portal.enums import MailState
from portal.models import OutboxMessage
from portal.services import delivery
from portal.services.delivery import BACKOFF, STUCK, claim, deliver_due, forget_old
from portal.services.mail import queue_mail

pytestmark = pytest.mark.django_db
NOON = datetime(2026, 8, 10, 12, tzinfo=UTC)


def queue(key: str = "k1", *, secret: bool = False, to: str = "ines@example.org") -> OutboxMessage:
    return queue_mail(
        key=key, kind="test", template="account/mail/notice", to=to, context={"what": "Hi"}, secret=secret
    )


@pytest.fixture
def server(monkeypatch):
    """A mail server whose behaviour a test can change: `server.problem = SMTPException(...)`."""

    class Server:
        problem: Exception | None = None

    def send(backend, messages):
        if Server.problem:
            raise Server.problem
        return locmem_send(backend, messages)

    locmem_send = locmem.EmailBackend.send_messages
    monkeypatch.setattr(locmem.EmailBackend, "send_messages", send)
    return Server


def test_a_mail_is_sent_once_with_its_headers():
    row = queue()
    assert deliver_due() == 1
    assert deliver_due() == 0
    [sent] = mail.outbox
    row.refresh_from_db()
    assert (row.state, row.attempts, row.claim) == (MailState.SENT, 1, "")
    assert sent.to == ["ines@example.org"]
    assert sent.message()["Message-ID"] == row.message_id
    assert sent.alternatives[0].mimetype == "text/html"


def test_a_mail_for_later_waits():
    with time_machine.travel(NOON, tick=False) as clock:
        queue_mail(
            key="later", kind="test", template="account/mail/notice", to="a@example.org",
            due=NOON + timedelta(hours=1),
        )  # fmt: skip
        assert deliver_due() == 0
        clock.shift(timedelta(hours=1))
        assert deliver_due() == 1


def test_a_server_that_refuses_for_an_hour_loses_and_doubles_nothing(server):
    server.problem = SMTPServerDisconnected("gone")
    with time_machine.travel(NOON, tick=False) as clock:
        for number in range(5):
            queue(f"k{number}")
        for _minute in range(60):
            assert deliver_due() == 0
            clock.shift(timedelta(minutes=1))
        assert OutboxMessage.objects.filter(state=MailState.QUEUED).count() == 5
        assert all("gone" in row.error for row in OutboxMessage.objects.all())
        server.problem = None
        for _minute in range(60):
            deliver_due()
            clock.shift(timedelta(minutes=1))
    assert OutboxMessage.objects.filter(state=MailState.SENT, error="").count() == 5
    assert sorted(message.extra_headers["Message-ID"] for message in mail.outbox) == sorted(
        OutboxMessage.objects.values_list("message_id", flat=True)
    )


def test_an_outage_costs_one_attempt_per_call(server):
    server.problem = SMTPServerDisconnected("gone")
    for number in range(5):
        queue(f"k{number}")
    deliver_due()
    assert sum(OutboxMessage.objects.values_list("attempts", flat=True)) == 1


def test_it_gives_up_after_48_hours_and_says_so(server):
    server.problem = SMTPServerDisconnected("gone")
    with time_machine.travel(NOON, tick=False) as clock:
        row = queue(secret=True)
        while row.state != MailState.FAILED:
            deliver_due()
            row.refresh_from_db()
            if row.state == MailState.QUEUED:
                assert timedelta(minutes=1) <= row.due - timezone.now() <= timedelta(hours=6)
                clock.move_to(row.due)
        assert timezone.now() - NOON == timedelta(hours=48)
    assert row.attempts == len(BACKOFF) + 1
    assert row.error
    assert (row.text, row.html) == ("", ""), "a code does not outlive its use"


def test_an_unknown_mailbox_fails_at_once_and_stops_nobody_else(server, monkeypatch):
    bad = queue("bad", to="nobody@example.org")
    good = queue("good")

    def send(backend, messages):
        if messages[0].to == ["nobody@example.org"]:
            raise SMTPRecipientsRefused({"nobody@example.org": (550, b"no such user")})
        return 1

    monkeypatch.setattr(locmem.EmailBackend, "send_messages", send)
    assert deliver_due() == 1
    bad.refresh_from_db()
    good.refresh_from_db()
    assert (bad.state, good.state) == (MailState.FAILED, MailState.SENT)
    assert "550" in bad.error
    assert "nobody@" not in bad.error


def test_a_full_mailbox_is_tried_again(server):
    server.problem = SMTPRecipientsRefused({"ines@example.org": (452, b"full")})
    row = queue()
    deliver_due()
    row.refresh_from_db()
    assert row.state == MailState.QUEUED


def test_a_worker_killed_between_send_and_record_repeats_once_with_the_same_id(monkeypatch):
    with time_machine.travel(NOON, tick=False) as clock:
        row = queue()
        with monkeypatch.context() as killed:
            killed.setattr(delivery, "_record_sent", lambda message: (_ for _ in ()).throw(KeyboardInterrupt))
            with pytest.raises(KeyboardInterrupt):
                deliver_due()
        assert len(mail.outbox) == 1
        assert deliver_due() == 0, "still claimed: nobody else sends it"
        clock.shift(STUCK + timedelta(seconds=1))
        assert deliver_due() == 1
        clock.shift(STUCK + timedelta(seconds=1))
        assert deliver_due() == 0
    assert len(mail.outbox) == 2
    assert len({message.extra_headers["Message-ID"] for message in mail.outbox}) == 1
    row.refresh_from_db()
    assert row.state == MailState.SENT


def test_a_worker_that_lost_its_claim_records_nothing(monkeypatch):
    with time_machine.travel(NOON, tick=False) as clock:
        row = queue()
        slow = claim(row.pk)
        clock.shift(STUCK + timedelta(seconds=1))
        deliver_due()
        delivery._record_failure(slow, SMTPServerDisconnected("too late"))
    row.refresh_from_db()
    assert (row.state, row.error) == (MailState.SENT, "")


def test_only_one_worker_gets_a_row():
    row = queue()
    assert claim(row.pk) is not None
    assert claim(row.pk) is None


def test_a_body_with_a_code_is_cleared_when_sent():
    row = queue(secret=True)
    plain = queue("plain")
    deliver_due()
    row.refresh_from_db()
    plain.refresh_from_db()
    assert (row.text, row.html, row.subject) == ("", "", "")
    assert plain.text


def test_bodies_and_addresses_go_after_thirty_days():
    with time_machine.travel(NOON, tick=False):
        row = queue()
        deliver_due()
    forget_old(NOON + timedelta(days=29))
    row.refresh_from_db()
    assert row.to
    assert forget_old(NOON + timedelta(days=31)) == 1
    row.refresh_from_db()
    assert (row.to, row.subject, row.text, row.html, row.headers) == ("", "", "", "", {})
    assert row.state == MailState.SENT
    assert forget_old(NOON + timedelta(days=31)) == 0


@pytest.mark.postgres
@pytest.mark.django_db(transaction=True)
def test_two_workers_at_once_send_every_mail_once():
    for number in range(40):
        queue(f"k{number}")
    together = Barrier(2)

    def work() -> int:
        try:
            together.wait(timeout=10)
            return deliver_due(limit=100)
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as pool:
        sent = [future.result(timeout=60) for future in [pool.submit(work), pool.submit(work)]]
    assert sum(sent) == 40
    assert len({message.extra_headers["Message-ID"] for message in mail.outbox}) == len(mail.outbox) == 40


@pytest.mark.postgres
@pytest.mark.django_db(transaction=True)
def test_two_at_once_with_the_same_key_queue_one_mail():
    together = Barrier(4)

    def work() -> int:
        try:
            together.wait(timeout=10)
            return queue("double").pk
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as pool:
        found = {future.result(timeout=60) for future in [pool.submit(work) for _ in range(4)]}
    assert len(found) == 1
    assert OutboxMessage.objects.count() == 1
