"""Rights: which rows may this person act on, and may they do this to this row.

`RoleGrant` is the only source of rights; a grant reaches the whole subtree of its unit. What an
action means for a model is registered (hook `register_scopes`); which role has which action, too
(hook `register_role_actions`). `can` is defined by `scope`, so a list and a check never disagree.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypeVar

from django.core.exceptions import PermissionDenied
from django.db.models import Model, Q, QuerySet
from django.http import Http404

from portal.enums import ROLE_PLACES, Role
from portal.extensions import role_actions, scopes
from portal.models import RoleGrant, Unit

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser

    from portal.models import User

M = TypeVar("M", bound=Model)

NOTHING = Q(pk__in=[])
EVERYTHING = ~Q(pk__in=[])


def grants(user: User | AnonymousUser) -> list[RoleGrant]:
    """Grants of `user` in force today with their units, read once per request (kept on the user)."""
    if not user.is_authenticated or not user.is_active:
        return []
    if not hasattr(user, "_grants"):
        user._grants = list(RoleGrant.objects.in_force().filter(user=user).select_related("unit"))
    return user._grants


def roles(user: User | AnonymousUser) -> set[Role]:
    return {Role(grant.role) for grant in grants(user)}


def granted_units(user: User | AnonymousUser, action: str) -> list[Unit]:
    """Units on which a grant gives `action`, without those that lie below them."""
    allowed = {role for role, actions in role_actions().items() if action in actions}
    return [grant.unit for grant in grants(user) if grant.role in allowed]


def within(units: Iterable[Unit], field: str = "") -> Q:
    """Rows whose unit lies in the subtree of any of `units`.

    `field` is the lookup path to the unit, e.g. "programme__unit"; empty for units themselves.
    """
    prefix = f"{field}__" if field else ""
    found = NOTHING
    for unit in units:
        found |= Q(**{f"{prefix}path__startswith": unit.path})
    return found


def reach(user: User | AnonymousUser, action: str, field: str = "") -> Q:
    """Rows whose unit (`field`, see `within`) lies where a grant of `user` gives `action`."""
    return within(granted_units(user, action), field)


def scope(rows: type[M] | QuerySet[M], user: User | AnonymousUser, action: str) -> QuerySet[M]:
    """Rows of a model or queryset on which `user` may perform `action`. Nothing registered: nothing."""
    queryset = rows if isinstance(rows, QuerySet) else rows._default_manager.all()
    allowed = NOTHING
    for entry in scopes():
        if entry.model is queryset.model and entry.action == action:
            allowed |= entry.rows(user)
    return queryset.filter(pk__in=queryset.model._base_manager.filter(allowed).values("pk"))


def can(user: User | AnonymousUser, action: str, obj: Model) -> bool:
    """May `user` perform `action` on `obj`? Creating asks for the parent row."""
    return scope(type(obj)._base_manager.filter(pk=obj.pk), user, action).exists()


def may_anywhere(user: User | AnonymousUser, action: str) -> bool:
    """Does any grant of `user` give `action`? For menus only; rows are asked with `scope`."""
    return bool(granted_units(user, action))


def grantable_roles(user: User | AnonymousUser, unit: Unit) -> list[Role]:
    """Roles that `user` may offer on `unit`: any that has its place there for who grants roles there,
    otherwise the further coordinators whom a coordinator may invite to their own unit."""
    fitting = [role for role in Role if unit.kind in ROLE_PLACES[role]]
    if can(user, "roles.grant", unit):
        return fitting
    if Role.COORDINATOR in fitting and can(user, "team.invite", unit):
        return [Role.COORDINATOR]
    return []


def may_reset_factor(user: User | AnonymousUser, person: User) -> bool:
    """Only the level above may: `user` grants roles strictly above every role of `person` (for roles
    of the root, which has no level above, at the root itself), and never for their own account."""
    if not user.is_authenticated or user.pk == person.pk or person.is_superuser or person.is_staff:
        return False
    mine = [unit.path for unit in granted_units(user, "roles.grant")]

    def is_above(unit: Unit) -> bool:
        return any(unit.path.startswith(path) and (path != unit.path or unit.is_root()) for path in mine)

    held = list(RoleGrant.objects.in_force().filter(user=person).select_related("unit"))
    return bool(held) and all(is_above(grant.unit) for grant in held)


def fetch(
    rows: type[M] | QuerySet[M],
    user: User | AnonymousUser,
    action: str,
    *,
    see: str | None = None,
    **lookup: Any,
) -> M:
    """Return the one row for `lookup` on which `user` may perform `action`.

    Raises Http404 when it is missing or out of reach (alike, so that nothing is revealed) and
    PermissionDenied when `user` may perform `see` on it but not `action`.
    """
    row = scope(rows, user, action).filter(**lookup).first()
    if row is not None:
        return row
    if see and scope(rows, user, see).filter(**lookup).exists():
        raise PermissionDenied
    raise Http404
