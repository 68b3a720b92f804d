"""Who is responsible for a programme."""

from __future__ import annotations

from django.db.models import Q, QuerySet
from django.utils import timezone

from buddy.enums import AgreementKind
from buddy.models import Programme
from portal.enums import Role
from portal.models import RoleGrant, Unit, User


def coordinators(programme: Programme) -> QuerySet[User]:
    """People who coordinate `programme` today: of its unit, of one above, or under an agreement."""
    shared = programme.agreements.filter(kind=AgreementKind.COORDINATE, until__gte=timezone.localdate())
    paths = _up(programme.unit)
    for agreement in shared.select_related("unit"):
        paths |= _up(agreement.unit)
    return _holders(Role.COORDINATOR, paths)


def level_above(programme: Programme) -> QuerySet[User]:
    """National admins above `programme`; where there are none, central admins."""
    nationals = _holders(Role.NATIONAL, _up(programme.unit))
    return nationals if nationals.exists() else _holders(Role.CENTRAL, _up(programme.unit))


def _up(unit: Unit) -> set[str]:
    """Paths of `unit` and of everything above it."""
    return {unit.path[:end] for end in range(Unit.steplen, len(unit.path) + 1, Unit.steplen)}


def _holders(role: Role, paths: set[str]) -> QuerySet[User]:
    grants = RoleGrant.objects.in_force().filter(Q(role=role), unit__path__in=paths)
    return User.objects.filter(pk__in=grants.values("user")).order_by("pk")
