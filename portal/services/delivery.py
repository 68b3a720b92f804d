"""Deliver what the outbox promises.

A row is claimed by a conditional update and committed, sent outside any transaction, and its outcome
recorded only while the claim is still ours. Promise: no mail is lost, none is doubled by an outage,
and a worker that is killed while sending causes at most one repeat, with the same Message-ID.
"""

from __future__ import annotations

import logging
from datetime import datetime, timedelta
from smtplib import SMTPRecipientsRefused
from uuid import uuid4

from django.core.mail import EmailMultiAlternatives, get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.db.models import F, Q
from django.utils import timezone

from portal.enums import MailState
from portal.models import OutboxMessage
from portal.services.mail import opted_out

logger = logging.getLogger(__name__)

# Minutes to wait after each failure, together exactly 48 hours; then the mail has failed.
BACKOFF = (1, 4, 15, 40, 60, 240, *[360] * 7)
# A claim as old as this belongs to a worker that was killed.
STUCK = timedelta(minutes=10)
KEEP = timedelta(days=30)


def deliver_due(limit: int = 50) -> int:
    """Send up to `limit` mails that are due and return how many went out.

    Stops at the first mail that the server itself cannot take (an outage), so that an outage costs
    one attempt of one mail per call and not a timeout for each.
    """
    now = timezone.now()
    OutboxMessage.objects.filter(state=MailState.SENDING, claimed__lt=now - STUCK).update(
        state=MailState.QUEUED, claim=""
    )
    due = OutboxMessage.objects.filter(state=MailState.QUEUED, due__lte=now).order_by("due", "pk")
    sent = 0
    connection = get_connection()
    try:
        for pk in list(due.values_list("pk", flat=True)[:limit]):
            message = claim(pk)
            if message is None:
                continue
            problem = _send(message, connection)
            if problem is None:
                sent += 1
                _record_sent(message)
                continue
            _record_failure(message, problem)
            if not isinstance(problem, SMTPRecipientsRefused):
                break
    finally:
        connection.close()
    return sent


def claim(pk: int) -> OutboxMessage | None:
    """Take one queued row for this worker, or return None when another one was quicker."""
    token = uuid4().hex
    taken = OutboxMessage.objects.filter(pk=pk, state=MailState.QUEUED).update(
        state=MailState.SENDING, claim=token, claimed=timezone.now(), attempts=F("attempts") + 1
    )
    return OutboxMessage.objects.get(pk=pk) if taken else None


def _send(message: OutboxMessage, connection: BaseEmailBackend) -> Exception | None:
    if "List-Unsubscribe" in message.headers and opted_out(message.to):
        return None  # unsubscribed while it waited: kept as done, nothing goes out
    mail = EmailMultiAlternatives(
        subject=message.subject,
        body=message.text,
        to=[message.to],
        reply_to=[message.reply_to] if message.reply_to else None,
        headers={**message.headers, "Message-ID": message.message_id},
        connection=connection,
    )
    mail.attach_alternative(message.html, "text/html")
    try:
        connection.open()  # once for all mails of this call
        mail.send()
    except Exception as problem:  # noqa: BLE001 - whatever a backend raises, the row must be put back
        logger.warning("Mail %s (%s) was not taken: %s", message.pk, message.kind, type(problem).__name__)
        return problem
    return None


def _record_sent(message: OutboxMessage) -> None:
    values = {"state": MailState.SENT, "sent": timezone.now(), "claim": "", "error": ""}
    if message.secret:
        values |= {"text": "", "html": "", "subject": ""}
    _while_ours(message).update(**values)


def _record_failure(message: OutboxMessage, problem: Exception) -> None:
    values = {"claim": "", "error": _reason(problem)}
    if message.attempts > len(BACKOFF) or _is_permanent(problem):
        values["state"] = MailState.FAILED
        if message.secret:
            values |= {"text": "", "html": "", "subject": ""}
    else:
        wait = timedelta(minutes=BACKOFF[message.attempts - 1])
        values |= {"state": MailState.QUEUED, "due": timezone.now() + wait}
    _while_ours(message).update(**values)


def _while_ours(message: OutboxMessage):
    return OutboxMessage.objects.filter(pk=message.pk, state=MailState.SENDING, claim=message.claim)


def _is_permanent(problem: Exception) -> bool:
    """The receiving server knows no such mailbox: trying again would not help."""
    return isinstance(problem, SMTPRecipientsRefused) and all(
        code >= 500 for code, _text in problem.recipients.values()
    )


def _reason(problem: Exception) -> str:
    """One line for the coordinator's list; addresses stay out of it."""
    if isinstance(problem, SMTPRecipientsRefused):
        problem = Exception("; ".join(f"{code} {text!r}" for code, text in problem.recipients.values()))
    return f"{type(problem).__name__}: {problem}"[:500]


def forget_old(now: datetime) -> int:
    """Clear bodies, subjects and addresses 30 days after sending or giving up; counts stay."""
    old = OutboxMessage.objects.filter(
        Q(state=MailState.SENT, sent__lt=now - KEEP) | Q(state=MailState.FAILED, claimed__lt=now - KEEP)
    )
    return old.exclude(to="").update(
        to="", reply_to="", subject="", text="", html="", headers={}, error="", user=None
    )
