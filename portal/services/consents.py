"""Consents: separate, dated, versioned, withdrawn as easily as given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction
from django.utils import timezone

from portal.enums import ConsentKind
from portal.models import Consent

if TYPE_CHECKING:
    from portal.models import User

# Version of each text that people consent to today: raised when its meaning changes.
VERSIONS = dict.fromkeys(ConsentKind, "2026-11")


def give(user: User, kind: ConsentKind, *, version: str = "") -> Consent:
    """Record consent to today's text (or `version`). Giving the same version again changes nothing;
    a newer version closes the older consent and opens one of its own."""
    version = version or VERSIONS[kind]
    with transaction.atomic():
        in_force = Consent.objects.select_for_update().filter(user=user, kind=kind, withdrawn=None)
        in_force.exclude(version=version).update(withdrawn=timezone.now())
        # A conditional unique constraint stands behind it: of two at once one row remains.
        Consent.objects.bulk_create([Consent(user=user, kind=kind, version=version)], ignore_conflicts=True)
        return Consent.objects.get(user=user, kind=kind, withdrawn=None)


def withdraw(user: User, kind: ConsentKind) -> bool:
    """End the consent in force. Returns False when there was none.

    Terms and privacy notice cannot be withdrawn by themselves: that is erasing the account.
    """
    return bool(Consent.objects.filter(user=user, kind=kind, withdrawn=None).update(withdrawn=timezone.now()))


def has_consent(user: User, kind: ConsentKind) -> bool:
    """Is any version in force? Whether a newer text must be shown is the asking page's question."""
    return Consent.objects.filter(user=user, kind=kind, withdrawn=None).exists()
