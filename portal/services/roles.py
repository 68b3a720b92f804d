"""Roles: grant, renew, revoke, invite, take over. Each leaves an audit row in the same transaction.

The caller has checked with portal.scope that `by` may do it; here stands what is true for everyone.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from allauth.account.models import EmailAddress
from django.core import signing
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from portal.enums import Role
from portal.models import RoleGrant, RoleInvitation, User
from portal.queries.units import coordinators_in_force, team_members
from portal.services import audit
from portal.services.lapsing import tell_if_orphaned
from portal.services.mail import queue_mail

if TYPE_CHECKING:
    from portal.models import Unit

INVITATION_DAYS = 30
TAKE_OVER_DAYS = 30
_SALT = "portal.roles.invitation"


class RoleRefused(Exception):
    """A rule of roles says no; the message is for the person who asked."""


def default_until(today: date | None = None) -> date:
    """30 September of next year: a grant outlives the academic year it was given in."""
    return date((today or timezone.localdate()).year + 1, 9, 30)


def grant_role(
    *, user: User, unit: Unit, role: Role, by: User | None, until: date | None = None, renewable: bool = True
) -> RoleGrant:
    """Give `user` the role on `unit`; a grant that is there is prolonged, never shortened."""
    until = until or default_until()
    with transaction.atomic():
        grant, created = RoleGrant.objects.select_for_update().get_or_create(
            user=user,
            unit=unit,
            role=role,
            defaults={"until": until, "granted_by": by, "renewable": renewable},
        )
        if not created:
            grant.until = max(grant.until, until)
            grant.renewable = grant.renewable or renewable
            grant.save(update_fields=["until", "renewable"])
        audit.record("role.granted", grant, actor=by, unit=unit)
    _forget_cached(user)
    return grant


def renew(grant: RoleGrant, *, by: User) -> RoleGrant:
    """Prolong to the next default end. Raises RoleRefused for a take-over, which ends by its date."""
    if not grant.renewable:
        raise RoleRefused(_("A take-over ends by its date. Invite a coordinator for this city instead."))
    with transaction.atomic():
        grant = RoleGrant.objects.select_for_update().get(pk=grant.pk)
        grant.until = max(grant.until, default_until())
        grant.save(update_fields=["until"])
        audit.record("role.renewed", grant, actor=by, unit=grant.unit)
    return grant


def revoke(grant: RoleGrant, *, by: User, reason: str = "") -> None:
    with transaction.atomic():
        audit.record("role.revoked", grant, actor=by, unit=grant.unit, reason=reason)
        grant.delete()
        if grant.role == Role.COORDINATOR:
            tell_if_orphaned(grant.unit, since=timezone.localdate())


def invite(
    *, email: str, unit: Unit, role: Role, by: User | None, language: str, until: date | None = None
) -> RoleInvitation:
    """Offer a role by mail; asking again replaces the first invitation and sends a new link.

    `by` is None for what an operator does at the machine: then the unit itself invites.
    """
    email = email.strip().lower()
    with transaction.atomic():
        RoleInvitation.objects.filter(email=email, unit=unit, role=role).delete()
        invitation = RoleInvitation.objects.create(
            email=email,
            unit=unit,
            role=role,
            until=until or default_until(),
            invited_by=by,
            expires=timezone.now() + timedelta(days=INVITATION_DAYS),
        )
        audit.record("role.invited", invitation, actor=by, unit=unit)
        queue_mail(
            key=f"role-invitation:{invitation.pk}",
            kind="role_invitation",
            template="portal/mail/role_invitation",
            to=email,
            context={
                "invitation": invitation,
                "token": invitation_token(invitation),
                "by": by or unit,
                "days": INVITATION_DAYS,
            },
            language=language,
            unit=unit,
            reply_to=unit.email,
            secret=True,
        )
    return invitation


def invitation_token(invitation: RoleInvitation) -> str:
    return signing.Signer(salt=_SALT).sign(invitation.pk)


def open_invitation(token: str) -> RoleInvitation | None:
    """The invitation behind a link, or None: wrong, taken back, expired or accepted are all alike."""
    try:
        pk = signing.Signer(salt=_SALT).unsign(token)
    except signing.BadSignature:
        return None
    return (
        RoleInvitation.objects.filter(pk=pk, expires__gt=timezone.now())
        .select_related("unit", "invited_by")
        .first()
    )


def accept_invitation(invitation: RoleInvitation, *, user: User) -> RoleGrant:
    """Turn the invitation into a grant of `user`, once.

    Raises RoleRefused unless the invited address is a verified one of `user`: the link alone may have
    been passed on.
    """
    with transaction.atomic():
        if not EmailAddress.objects.filter(user=user, email=invitation.email, verified=True).exists():
            raise RoleRefused(
                _("This invitation is for %(email)s. Please sign in with that address.")
                % {"email": invitation.email}
            )
        deleted, _rows = RoleInvitation.objects.filter(pk=invitation.pk).delete()
        if not deleted:
            raise RoleRefused(_("This invitation was already used."))
        return grant_role(
            user=user,
            unit=invitation.unit,
            role=Role(invitation.role),
            by=invitation.invited_by,
            until=invitation.until,
        )


def withdraw_invitation(invitation: RoleInvitation, *, by: User) -> None:
    with transaction.atomic():
        audit.record("role.invitation_withdrawn", invitation, actor=by, unit=invitation.unit)
        invitation.delete()


def take_over(*, unit: Unit, by: User, reason: str, days: int = TAKE_OVER_DAYS) -> RoleGrant:
    """Act as coordinator of an orphaned city for up to 30 days; logged, and told to its team.

    Raises RoleRefused while somebody else coordinates it.
    """
    with transaction.atomic():
        if coordinators_in_force(unit).exclude(user=by).exists():
            raise RoleRefused(_("This city has a coordinator. Write to them, or invite another one."))
        grant = grant_role(
            user=by,
            unit=unit,
            role=Role.COORDINATOR,
            by=by,
            until=timezone.localdate() + timedelta(days=min(days, TAKE_OVER_DAYS)),
            renewable=False,
        )
        entry = audit.record("unit.taken_over", unit, actor=by, unit=unit, reason=reason)
        for member in team_members(unit).exclude(pk=by.pk):
            queue_mail(
                key=f"take-over:{entry.pk}:{member.pk}",
                kind="take_over",
                template="portal/mail/take_over",
                user=member,
                context={"unit": unit, "by": by, "reason": reason, "until": grant.until},
                unit=unit,
            )
    return grant


def _forget_cached(user: User) -> None:
    """`portal.scope` keeps grants on the user object for the length of a request."""
    user.__dict__.pop("_grants", None)
