from django.conf import settings
from django.db import models
from django.utils import timezone

from portal.enums import ConsentKind
from portal.models.units import Unit


class AuditEntry(models.Model):
    """Who did what to whom, when and why. Never changed; kept for twelve months."""

    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    action = models.CharField(max_length=60)
    unit = models.ForeignKey(Unit, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    object_type = models.CharField(max_length=60)
    object_id = models.CharField(max_length=60)
    reason = models.TextField(blank=True)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        indexes = [
            models.Index(fields=["object_type", "object_id"], name="audit_object"),
            models.Index(fields=["unit", "-at"], name="audit_unit"),
            models.Index(fields=["at"], name="audit_at"),
        ]

    def __str__(self) -> str:
        return f"{self.action} {self.object_type} {self.object_id}"


class Consent(models.Model):
    """One consent to one version of one text, dated when given and when withdrawn."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="consents")
    kind = models.CharField(max_length=20, choices=ConsentKind)
    version = models.CharField(max_length=20)
    given = models.DateTimeField(default=timezone.now)
    withdrawn = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["user", "kind"], condition=models.Q(withdrawn=None), name="consent_in_force_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.version}"


class PeriodicRun(models.Model):
    """When a periodic job last started; the claim that keeps two clocks from running it twice."""

    name = models.CharField(max_length=100, unique=True)
    last_started = models.DateTimeField(null=True, blank=True)
    last_error = models.TextField(blank=True)

    def __str__(self) -> str:
        return self.name
