from __future__ import annotations

import uuid

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from buddy.enums import (
    ArrivalPrecision,
    ConfirmedHow,
    GenderWish,
    ParticipantRole,
    ParticipationState,
    StayKind,
    WishStrength,
)
from buddy.models.programmes import Term
from buddy.models.students import Student
from portal.models import Unit


class Participation(models.Model):
    """A student in one term, as international or as local.

    For a local, arrival and departure bound the time in town; empty means the whole term.
    """

    uuid = models.UUIDField(unique=True, default=uuid.uuid4, editable=False)
    # Null once the person has erased their data; states and dates stay for the counts.
    student = models.ForeignKey(Student, on_delete=models.SET_NULL, null=True, related_name="participations")
    term = models.ForeignKey(Term, on_delete=models.PROTECT, related_name="participations")
    role = models.CharField(max_length=13, choices=ParticipantRole)
    state = models.CharField(max_length=10, choices=ParticipationState, default=ParticipationState.DRAFT)
    # Goes up with every change a person makes; forms send it back to notice a second tab.
    version = models.PositiveIntegerField(default=0)

    university = models.ForeignKey(
        Unit, on_delete=models.SET_NULL, null=True, blank=True, related_name="participations"
    )
    university_other = models.CharField(_("name of my school"), max_length=200, blank=True)
    kind_of_stay = models.CharField(_("kind of stay"), max_length=14, choices=StayKind, blank=True)
    arrival = models.DateField(_("arrival"), null=True, blank=True)
    arrival_precision = models.CharField(
        max_length=7, choices=ArrivalPrecision, default=ArrivalPrecision.UNKNOWN
    )
    departure = models.DateField(_("departure"), null=True, blank=True)
    # Local only: [["2027-02-01", "2027-02-14"], ...], days included.
    absences = models.JSONField(default=list, blank=True)
    capacity = models.PositiveSmallIntegerField(
        _("how many students could you welcome?"),
        default=1,
        validators=[MinValueValidator(1), MaxValueValidator(10)],
    )

    # Codes of buddy.enums.Need: what an international needs or a local offers.
    needs = models.JSONField(default=list, blank=True)
    expectations = models.JSONField(default=list, blank=True)
    gender_wish = models.CharField(max_length=10, choices=GenderWish, blank=True, default=GenderWish.ANY)
    gender_wish_strength = models.CharField(max_length=6, choices=WishStrength, default=WishStrength.PREFER)
    # ISO-2 country codes and ISO 639 language codes that a local would love to meet.
    country_wishes = models.JSONField(default=list, blank=True)
    language_wishes = models.JSONField(default=list, blank=True)
    # International only: the language to speak with the buddy, if there is a wish.
    language_wish = models.CharField(max_length=8, blank=True)
    # An international accepts, a local offers to be, a buddy at a distance.
    online = models.BooleanField(default=False)
    support_wishes = models.JSONField(default=list, blank=True)
    support_words = models.CharField(max_length=300, blank=True)
    # Codes of support wishes (and "words") that the partner may read.
    support_shared = models.JSONField(default=list, blank=True)
    words = models.TextField(_("a few words to your buddy"), max_length=600, blank=True)

    signed_up = models.DateTimeField(null=True, blank=True)
    # Joined after the window closed.
    late = models.BooleanField(default=False)
    # A local's no or silence happened: this international stands at the front.
    front = models.BooleanField(default=False)
    confirmed = models.DateTimeField(null=True, blank=True)
    confirmed_how = models.CharField(max_length=12, choices=ConfirmedHow, blank=True)
    confirmed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    # A local let a proposal expire and has not clicked "I am here" since.
    silent_since = models.DateTimeField(null=True, blank=True)
    created = models.DateTimeField(default=timezone.now)
    closed = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("participation")
        verbose_name_plural = _("participations")
        constraints = [
            models.UniqueConstraint(fields=["student", "term"], name="participation_once"),
            models.CheckConstraint(
                condition=Q(capacity__gte=1, capacity__lte=10), name="participation_capacity"
            ),
            models.CheckConstraint(
                condition=Q(arrival=None) | Q(departure=None) | Q(departure__gt=models.F("arrival")),
                name="participation_dates_in_order",
            ),
            models.CheckConstraint(
                condition=~Q(gender_wish_strength=WishStrength.MUST) | Q(gender_wish=GenderWish.SAME),
                name="participation_must_is_same_gender",
            ),
        ]
        indexes = [
            models.Index(fields=["term", "role", "state", "arrival"], name="participation_desk"),
            models.Index(fields=["term", "state", "signed_up"], name="participation_signed_up"),
            models.Index(fields=["university", "role", "state"], name="participation_university"),
        ]

    def __str__(self) -> str:
        return f"{self.student} ({self.role}, {self.term})"


class Invitation(models.Model):
    """A nominated student from an import; becomes a participation only by their own confirmation."""

    uuid = models.UUIDField(unique=True, default=uuid.uuid4, editable=False)
    term = models.ForeignKey(Term, on_delete=models.CASCADE, related_name="invitations")
    role = models.CharField(max_length=13, choices=ParticipantRole)
    email = models.EmailField()
    # Cleaned answers of the row, by the import's column names.
    data = models.JSONField(default=dict)
    invited_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    # The university whose nominee this is, when an officer imported it.
    university = models.ForeignKey(Unit, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    created = models.DateTimeField(default=timezone.now)
    answered = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["term", "role", "email"], name="invitation_once")]
        indexes = [models.Index(fields=["email"], name="invitation_email")]

    def __str__(self) -> str:
        return f"{self.role}, {self.term}"


class Note(models.Model):
    """A coordinator's note about a participation; part of that person's own data export."""

    participation = models.ForeignKey(Participation, on_delete=models.CASCADE, related_name="notes")
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    body = models.TextField(max_length=2000)
    created = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["-created"]

    def __str__(self) -> str:
        return self.body[:40]
