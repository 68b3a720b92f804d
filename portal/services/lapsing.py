"""Roles end by themselves; nobody, and no city, is surprised by it."""

from __future__ import annotations

from datetime import date, timedelta

from django.db.models import QuerySet
from django.utils import timezone

from portal.enums import Role
from portal.models import RoleGrant, Unit
from portal.queries.units import coordinators_in_force, responsible_above
from portal.services.mail import queue_mail

NOTICES = (30, 7)


def warn() -> None:
    """Tell holders 30 and 7 days before their role ends, with a link that renews it; and where the
    last coordinator would go, or has gone, those responsible above."""
    today = timezone.localdate()
    for days, closer in zip(NOTICES, (*NOTICES[1:], -1), strict=True):
        for grant in _ending(today, after=closer, within=days):
            _tell_holder(grant, days)
    soon = today + timedelta(days=max(NOTICES))
    for grant in _coordinators(today).filter(until__lte=soon):
        if grant.until < today:
            tell_if_orphaned(grant.unit, since=grant.until)
        elif not coordinators_in_force(grant.unit).filter(until__gt=grant.until).exists():
            _tell_above(grant)


def _ending(today: date, *, after: int, within: int) -> QuerySet[RoleGrant]:
    """Renewable grants that end in more than `after` and at most `within` days."""
    return (
        RoleGrant.objects.in_force()
        .filter(
            renewable=True,
            until__gt=today + timedelta(days=after),
            until__lte=today + timedelta(days=within),
        )
        .select_related("user", "unit")
    )


def _coordinators(today: date) -> QuerySet[RoleGrant]:
    """Coordinator grants in force, and those that ended in the last month (the clock may have been off)."""
    return RoleGrant.objects.filter(
        role=Role.COORDINATOR, until__gte=today - timedelta(days=30), user__is_active=True
    ).select_related("user", "unit")


def _tell_holder(grant: RoleGrant, days: int) -> None:
    queue_mail(
        key=f"role-lapses:{grant.pk}:{grant.until}:{days}",
        kind="role_lapses",
        template="portal/mail/role_lapses",
        user=grant.user,
        context={"grant": grant},
        unit=grant.unit,
    )


def _tell_above(grant: RoleGrant) -> None:
    for person in responsible_above(grant.unit):
        queue_mail(
            key=f"last-coordinator:{grant.pk}:{grant.until}:{person.pk}",
            kind="last_coordinator",
            template="portal/mail/last_coordinator",
            user=person,
            context={"grant": grant},
            unit=grant.unit,
        )


def tell_if_orphaned(unit: Unit, *, since: date) -> None:
    """Tell those responsible above, once for each day on which `unit` was left without a coordinator."""
    if coordinators_in_force(unit).exists():
        return
    for person in responsible_above(unit):
        queue_mail(
            key=f"orphaned:{unit.pk}:{since}:{person.pk}",
            kind="orphaned",
            template="portal/mail/orphaned",
            user=person,
            context={"unit": unit},
            unit=unit,
        )
