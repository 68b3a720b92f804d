"""Reads on people, shared by services and views."""

from __future__ import annotations

from datetime import datetime

from allauth.account.models import EmailAddress
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.db.models.functions import Coalesce

from portal.models import Consent, RoleGrant, User
from portal.models.users import ERASED_DOMAIN


def consents_in_force(user: User) -> QuerySet[Consent]:
    return Consent.objects.filter(user=user, withdrawn=None).order_by("kind")


def unverified_since(before: datetime) -> QuerySet[User]:
    """Accounts made before `before` whose address was never confirmed and who never signed in."""
    verified = EmailAddress.objects.filter(user=OuterRef("pk"), verified=True)
    return User.objects.filter(
        ~Exists(verified), date_joined__lt=before, last_login=None, is_superuser=False, is_demo=False
    ).exclude(email__endswith=f"@{ERASED_DOMAIN}")


def idle_since(before: datetime) -> QuerySet[User]:
    """Living accounts without a role in force that nobody has used since `before`."""
    return (
        User.objects.annotate(used=Coalesce("last_login", "date_joined"))
        .filter(
            Q(used__lt=before),
            ~Exists(RoleGrant.objects.in_force().filter(user=OuterRef("pk"))),
            is_superuser=False,
            is_demo=False,
        )
        .exclude(email__endswith=f"@{ERASED_DOMAIN}")
    )
