"""Reads on people, shared by services and views."""

from __future__ import annotations

from datetime import datetime

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.db.models.functions import Coalesce

from portal.models import Consent, RoleGrant, User
from portal.models.users import ERASED_DOMAIN


def consents_in_force(user: User) -> QuerySet[Consent]:
    return Consent.objects.filter(user=user, withdrawn=None).order_by("kind")


def primary_address(user: User) -> EmailAddress | None:
    return EmailAddress.objects.get_primary(user)


def factor_types(user: User) -> list[str]:
    """The type of each second factor of `user` (allauth's Authenticator.Type), recovery codes included."""
    return list(Authenticator.objects.filter(user=user).values_list("type", flat=True))


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
