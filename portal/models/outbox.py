from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from portal.enums import MailState
from portal.models.units import Unit


class OutboxMessage(models.Model):
    """A promised mail: written in the transaction that causes it, delivered by the clock.

    `key` is unique, so that causing the same mail twice sends it once. `message_id` is fixed when
    the row is made: a repeat after a killed worker carries the same one.
    """

    key = models.CharField(max_length=200, unique=True)
    kind = models.CharField(max_length=60)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="mails"
    )
    # Whose business it is: failures are shown to those who may see this unit.
    unit = models.ForeignKey(Unit, on_delete=models.SET_NULL, null=True, blank=True, related_name="mails")
    to = models.EmailField(blank=True)
    reply_to = models.EmailField(blank=True)
    language = models.CharField(max_length=12)
    subject = models.CharField(max_length=300)
    text = models.TextField(blank=True)
    html = models.TextField(blank=True)
    headers = models.JSONField(default=dict, blank=True)
    # Holds a code or link that opens an account: body cleared as soon as it is sent.
    secret = models.BooleanField(default=False)
    message_id = models.CharField(max_length=200)

    state = models.CharField(max_length=10, choices=MailState, default=MailState.QUEUED)
    attempts = models.PositiveSmallIntegerField(default=0)
    due = models.DateTimeField(default=timezone.now)
    claimed = models.DateTimeField(null=True, blank=True)
    # Of the worker that holds the row; only its holder may record the outcome.
    claim = models.CharField(max_length=40, blank=True)
    sent = models.DateTimeField(null=True, blank=True)
    error = models.CharField(max_length=500, blank=True)
    created = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("mail")
        verbose_name_plural = _("mails")
        indexes = [
            models.Index(fields=["state", "due"], name="outbox_due"),
            models.Index(fields=["unit", "state", "-created"], name="outbox_unit"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} ({self.state})"


class MailOptOut(models.Model):
    """An address that wants nothing but what is essential, kept as a keyed hash: no personal data."""

    address_hash = models.CharField(max_length=64, unique=True)
    created = models.DateTimeField(default=timezone.now)
