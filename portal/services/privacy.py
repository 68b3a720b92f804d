"""Download my data, erase me, and what is forgotten by itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.contrib.sessions.models import Session
from django.db import transaction
from django.utils import timezone

from portal.data_words import CODES, WORDS
from portal.enums import Role
from portal.extensions import personal_data
from portal.models import (
    AuditEntry,
    Consent,
    Membership,
    OutboxMessage,
    RoleGrant,
    RoleInvitation,
    Unit,
    User,
)
from portal.models.users import ERASED_DOMAIN
from portal.queries.people import idle_since, unverified_since
from portal.services import audit
from portal.services.delivery import forget_old
from portal.services.lapsing import tell_if_orphaned
from portal.services.mail import queue_mail

if TYPE_CHECKING:
    from portal.extensions import PersonalData

UNVERIFIED = timedelta(days=7)
AUDIT = timedelta(days=365)
IDLE = timedelta(days=730)
IDLE_NOTICES = (30, 7)


def export(user: User) -> dict[str, Any]:
    """Everything known about `user`, JSON-ready: {key: {"label": str, "data": Any}}, plugins included."""
    return {
        part.key: {"label": str(part.label), "data": part.export(user)}
        for part in (own_part(), *personal_data())
    }


def readable(user: User) -> list[dict[str, Any]]:
    """The same for the page "My data": parts with "label", "data" and the "names" of its keys.

    Codes are words in the reader's language here; in the file they stay codes, which programmes can read.
    """
    parts = (own_part(), *personal_data())
    codes = {key: word for part in parts for key, word in part.codes.items()}
    return [
        {
            "label": part.label,
            "data": _in_words(part.export(user), {**codes, **part.codes}),
            "names": {**WORDS, **part.words},
        }
        for part in parts
    ]


def _in_words(
    value: Any, codes: Mapping[str, Callable[[Any], object]], inside: str = "", key: str = ""
) -> Any:
    if isinstance(value, (list, tuple)):
        return [_in_words(item, codes, inside, key) for item in value]
    if word := codes.get(f"{inside}.{key}") or codes.get(key):
        return word(value) if value not in (None, "") else value
    if isinstance(value, dict):
        return {name: _in_words(item, codes, key, name) for name, item in value.items()}
    return value


def own_part() -> PersonalData:
    """What the kernel itself stores; kept first, so that an export starts with the person."""
    from django.utils.translation import gettext_lazy as _

    from portal.extensions import PersonalData

    return PersonalData(
        key="account",
        label=_("Account"),
        export=_export_account,
        erase=_erase_account,
        retain=retain,
        words=WORDS,
        codes=CODES,
    )


def _export_account(user: User) -> dict[str, Any]:
    return {
        "e-mail": user.email,
        "addresses": list(EmailAddress.objects.filter(user=user).values("email", "verified", "primary")),
        "first_name": user.first_name,
        "last_name": user.last_name,
        "language": user.language,
        "joined": user.date_joined.isoformat(),
        "last_login": user.last_login and user.last_login.isoformat(),
        "second_factors": list(Authenticator.objects.filter(user=user).values_list("type", flat=True)),
        "sessions": [
            {"ip": row.ip, "browser": row.user_agent, "since": row.created_at.isoformat()}
            for row in UserSession.objects.filter(user=user)
        ],
        "consents": [
            {
                "kind": row.kind,
                "version": row.version,
                "given": row.given.isoformat(),
                "withdrawn": row.withdrawn and row.withdrawn.isoformat(),
            }
            for row in Consent.objects.filter(user=user).order_by("given")
        ],
        "roles": [
            {"role": row.role, "unit": row.unit.name, "until": row.until.isoformat()}
            for row in RoleGrant.objects.filter(user=user).select_related("unit")
        ],
        "belongs_to": [
            {"kind": row.kind, "unit": row.unit.name}
            for row in Membership.objects.filter(user=user).select_related("unit")
        ],
        "mails": [
            {
                "kind": row.kind,
                "subject": row.subject,
                "state": row.state,
                "at": row.created.isoformat(),
                "text": row.text,
            }
            for row in OutboxMessage.objects.filter(user=user).order_by("created")
        ],
        "actions": [
            {"action": row.action, "at": row.at.isoformat(), "reason": row.reason}
            for row in AuditEntry.objects.filter(actor=user).order_by("at")
        ],
    }


def erase(user: User) -> None:
    """Erase `user` at once and for good, in one transaction.

    Plugins remove or scrub what is theirs (certificates stay with their holder's code only); then
    addresses, factors, consents, roles, mails and sessions go and the row itself keeps no name and an
    address that cannot exist. Certificates and counts that point to the row stay valid.
    """
    with transaction.atomic():
        user = User.objects.select_for_update().get(pk=user.pk)
        for part in personal_data():
            part.erase(user)
        audit.record("person.erased", user, actor=None)
        _erase_account(user)


def _erase_account(user: User) -> None:
    end_sessions(user)
    EmailAddress.objects.filter(user=user).delete()
    Authenticator.objects.filter(user=user).delete()
    Consent.objects.filter(user=user).delete()
    coordinated = list(Unit.objects.filter(grants__user=user, grants__role=Role.COORDINATOR))
    RoleGrant.objects.filter(user=user).delete()
    for unit in coordinated:
        tell_if_orphaned(unit, since=timezone.localdate())
    RoleInvitation.objects.filter(email=user.email).delete()
    Membership.objects.filter(user=user).delete()
    OutboxMessage.objects.filter(user=user).delete()
    OutboxMessage.objects.filter(to=user.email).delete()
    user.groups.clear()
    user.user_permissions.clear()
    user.email = f"erased-{user.pk}@{ERASED_DOMAIN}"
    user.first_name = user.last_name = ""
    user.language = User._meta.get_field("language").default
    user.is_active = user.is_staff = user.is_superuser = False
    user.last_login = None
    user.set_unusable_password()
    user.save()


def end_sessions(user: User) -> None:
    """Sign `user` out everywhere."""
    sessions = UserSession.objects.filter(user=user)
    Session.objects.filter(session_key__in=list(sessions.values_list("session_key", flat=True))).delete()
    sessions.delete()


def retain(now: datetime) -> int:
    """Apply the kernel's retention periods and return how many rows went."""
    gone = forget_old(now)
    for user in unverified_since(now - UNVERIFIED)[:500]:
        for part in personal_data():
            part.erase(user)
        user.delete()
        gone += 1
    gone += AuditEntry.objects.filter(at__lt=now - AUDIT).delete()[0]
    gone += RoleInvitation.objects.filter(expires__lt=now).delete()[0]
    for user in idle_since(now - IDLE)[:500]:
        if _was_warned(user, now):
            erase(user)
            gone += 1
    return gone


def retain_all() -> None:
    """The daily job: the kernel's periods, then each plugin's."""
    now = timezone.now()
    warn_idle(now)
    for part in (own_part(), *personal_data()):
        part.retain(now)


def warn_idle(now: datetime) -> None:
    """Tell people 30 and 7 days before their unused account goes; signing in is all it takes to keep it."""
    for days in IDLE_NOTICES:
        for user in idle_since(now - IDLE + timedelta(days=days)):
            queue_mail(
                key=_idle_key(user, days),
                kind="idle_account",
                template="portal/mail/idle_account",
                user=user,
                context={"days": days},
            )


def _idle_key(user: User, days: int) -> str:
    """One notice of each kind per period without use."""
    used = user.last_login or user.date_joined
    return f"idle:{user.pk}:{used:%Y%m%d}:{days}"


def _was_warned(user: User, now: datetime) -> bool:
    """True once the last notice is as old as it said: nobody goes unwarned when the clock was off."""
    last = min(IDLE_NOTICES)
    return OutboxMessage.objects.filter(
        key=_idle_key(user, last), created__lte=now - timedelta(days=last)
    ).exists()
