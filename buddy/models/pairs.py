from __future__ import annotations

import uuid

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from buddy.enums import (
    OPEN_PAIR_STATES,
    CheckInAnswer,
    CheckInKind,
    EndReason,
    PairState,
    ParticipantRole,
    ReportKind,
)
from buddy.models.participations import Participation
from buddy.models.plans import Plan


class Pair(models.Model):
    """Two participations and their state. Never deleted to be made again."""

    uuid = models.UUIDField(unique=True, default=uuid.uuid4, editable=False)
    international = models.ForeignKey(
        Participation, on_delete=models.PROTECT, related_name="pairs_as_international"
    )
    local = models.ForeignKey(Participation, on_delete=models.PROTECT, related_name="pairs_as_local")
    state = models.CharField(max_length=10, choices=PairState, default=PairState.PROPOSED)
    plan = models.ForeignKey(
        Plan, on_delete=models.SET_NULL, null=True, blank=True, related_name="published_pairs"
    )
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    score = models.PositiveIntegerField(null=True, blank=True)
    # As in PlannedPair.
    parts = models.JSONField(default=dict, blank=True)

    # Whose answer is awaited while proposed, since when and until when.
    asked = models.CharField(max_length=13, choices=ParticipantRole, blank=True)
    asked_since = models.DateTimeField(default=timezone.now)
    answer_due = models.DateTimeField(null=True, blank=True)
    reminded = models.DateTimeField(null=True, blank=True)
    proposed = models.DateTimeField(default=timezone.now)
    activated = models.DateTimeField(null=True, blank=True)
    closed = models.DateTimeField(null=True, blank=True)
    # Day on which an active pair is complete.
    completes = models.DateField(null=True, blank=True)
    end_reason = models.CharField(max_length=12, choices=EndReason, blank=True)
    # The first message of either side, sent here or told by a check-in.
    first_contact = models.DateTimeField(null=True, blank=True)
    met = models.DateTimeField(null=True, blank=True)
    # A safety report closes the channel at once.
    channel_closed = models.DateTimeField(null=True, blank=True)
    # Waits for a coordinator: silence of both, "no answer", a second own no.
    attention = models.CharField(max_length=20, blank=True)
    attention_since = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("pair")
        verbose_name_plural = _("pairs")
        constraints = [
            models.UniqueConstraint(
                fields=["international"],
                condition=Q(state__in=sorted(OPEN_PAIR_STATES)),
                name="pair_one_open_per_international",
            ),
            models.CheckConstraint(condition=~Q(international=models.F("local")), name="pair_of_two"),
        ]
        indexes = [
            models.Index(fields=["local", "state"], name="pair_local_state"),
            models.Index(fields=["state", "answer_due"], name="pair_due"),
            models.Index(fields=["state", "activated"], name="pair_activated"),
            models.Index(fields=["state", "completes"], name="pair_completes"),
            models.Index(fields=["attention"], name="pair_attention"),
        ]

    def __str__(self) -> str:
        return f"{self.uuid} ({self.state})"


class PairEvent(models.Model):
    """One transition of a pair: who, when and why. The first one has no state before."""

    pair = models.ForeignKey(Pair, on_delete=models.CASCADE, related_name="events")
    before = models.CharField(max_length=10, choices=PairState, blank=True)
    after = models.CharField(max_length=10, choices=PairState)
    # Null when the clock did it or the person is gone.
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    why = models.CharField(max_length=20, blank=True)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["at", "id"]

    def __str__(self) -> str:
        return f"{self.before} > {self.after}"


class Message(models.Model):
    """A message between the two of a pair, also sent to the other by mail."""

    pair = models.ForeignKey(Pair, on_delete=models.CASCADE, related_name="messages")
    # The author's side of the pair.
    side = models.CharField(max_length=13, choices=ParticipantRole)
    body = models.TextField(max_length=4000)
    sent = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["sent", "id"]

    def __str__(self) -> str:
        return f"{self.side}, {self.sent:%Y-%m-%d}"


class CheckIn(models.Model):
    """One "how is it going?" to one side of a pair."""

    uuid = models.UUIDField(unique=True, default=uuid.uuid4, editable=False)
    pair = models.ForeignKey(Pair, on_delete=models.CASCADE, related_name="checkins")
    side = models.CharField(max_length=13, choices=ParticipantRole)
    kind = models.CharField(max_length=8, choices=CheckInKind)
    asked = models.DateTimeField(default=timezone.now)
    answer = models.CharField(max_length=10, choices=CheckInAnswer, blank=True)
    answered = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["pair", "side", "kind"], name="checkin_once")]
        indexes = [models.Index(fields=["answer", "asked"], name="checkin_open")]

    def __str__(self) -> str:
        return f"{self.kind}, {self.side}: {self.answer}"


class Report(models.Model):
    """ "Something is wrong": told by one side, read by the coordinator and the level above."""

    pair = models.ForeignKey(Pair, on_delete=models.PROTECT, related_name="reports")
    side = models.CharField(max_length=13, choices=ParticipantRole)
    kind = models.CharField(max_length=14, choices=ReportKind)
    body = models.TextField(max_length=4000)
    # Set when it is about a coordinator, who then does not read it.
    about = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    created = models.DateTimeField(default=timezone.now)
    handled = models.DateTimeField(null=True, blank=True)
    handled_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    outcome = models.TextField(max_length=2000, blank=True)

    class Meta:
        indexes = [models.Index(fields=["handled", "created"], name="report_open")]

    def __str__(self) -> str:
        return f"{self.kind}, {self.created:%Y-%m-%d}"
