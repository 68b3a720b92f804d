"""Reads on units and their teams, shared by services and views."""

from __future__ import annotations

from django.db.models import Count, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.utils import timezone

from portal.enums import Role, UnitKind
from portal.models import RoleGrant, RoleInvitation, Unit, User
from portal.text import search_form


def coordinators_in_force(unit: Unit) -> QuerySet[RoleGrant]:
    """Coordinator grants that look after `unit`: on itself, inside it, or above it (a city's coordinator
    reaches its associations)."""
    reaching = Q(unit__path__startswith=unit.path) | Q(unit__path__in=_paths_above(unit))
    return RoleGrant.objects.in_force().filter(reaching, role=Role.COORDINATOR)


def grants() -> QuerySet[RoleGrant]:
    return RoleGrant.objects.select_related("unit", "user")


def invitations() -> QuerySet[RoleInvitation]:
    return RoleInvitation.objects.select_related("unit")


def team(unit: Unit) -> QuerySet[RoleGrant]:
    """Grants on `unit` itself, those that ended included, with their people."""
    return (
        RoleGrant.objects.filter(unit=unit)
        .select_related("user", "granted_by")
        .order_by("role", "user__last_name", "pk")
    )


def pending_invitations(unit: Unit) -> QuerySet[RoleInvitation]:
    return (
        RoleInvitation.objects.filter(unit=unit, expires__gt=timezone.now())
        .select_related("invited_by")
        .order_by("email")
    )


def team_members(unit: Unit) -> QuerySet[User]:
    """Everyone who has, or had, a role on `unit` or inside it: who is told what happens to it."""
    return User.objects.filter(
        is_active=True, pk__in=RoleGrant.objects.filter(unit__path__startswith=unit.path).values("user")
    )


def with_coordinators(units: QuerySet[Unit]) -> QuerySet[Unit]:
    """`units` in tree order with `coordinators`: how many coordinate there, or on a unit inside it."""
    in_force = (
        RoleGrant.objects.in_force()
        .filter(role=Role.COORDINATOR, unit__path__startswith=OuterRef("path"))
        .order_by()
        .values("role")
        .annotate(count=Count("user", distinct=True))
        .values("count")
    )
    return units.annotate(coordinators=Coalesce(Subquery(in_force), 0)).order_by("path")


def filtered(units: QuerySet[Unit], *, q: str = "", kind: str = "", orphaned: bool = False) -> QuerySet[Unit]:
    """Narrow what `with_coordinators` returned; orphaned is a city that nobody coordinates."""
    if q:
        units = units.filter(search_text__contains=search_form(q))
    if kind:
        units = units.filter(kind=kind)
    return units.filter(kind=UnitKind.CITY, coordinators=0) if orphaned else units


def countries(units: QuerySet[Unit]) -> QuerySet[Unit]:
    return units.filter(kind=UnitKind.COUNTRY).order_by("name", "pk")


def _paths_above(unit: Unit) -> list[str]:
    """Paths of the units above `unit`, without its own, from the root down."""
    return [unit.path[:end] for end in range(Unit.steplen, len(unit.path), Unit.steplen)]


def responsible_above(unit: Unit) -> QuerySet[User]:
    """National admins over `unit`; where there are none, the central ones."""
    holders = RoleGrant.objects.in_force().filter(unit__path__in=_paths_above(unit))
    national = holders.filter(role=Role.NATIONAL)
    chosen = national if national.exists() else holders.filter(role=Role.CENTRAL)
    return User.objects.filter(pk__in=chosen.values("user"))
