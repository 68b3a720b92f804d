"""Who may do what with training: actions of roles, and how rows reach people."""

from __future__ import annotations

from django.db.models import Q

from portal.enums import Role
from portal.extensions import Scope
from portal.models import Membership, RoleGrant, User
from portal.scope import EVERYTHING, NOTHING, granted_units, may_anywhere, within
from training.models import Certificate, Material, Progress
from training.queries.overview import reach_of, rows_within
from training.queries.reach import AUTHOR, HOLD, PEOPLE, PROGRESS


def role_actions() -> dict[Role, frozenset[str]]:
    return {
        Role.COORDINATOR: frozenset({PROGRESS, PEOPLE}),
        Role.NATIONAL: frozenset({PROGRESS}),
        Role.CENTRAL: frozenset({AUTHOR, PROGRESS}),
        Role.TRAINER: frozenset({AUTHOR, PROGRESS}),
    }


def scopes() -> list[Scope]:
    return [
        Scope(model=Material, action=AUTHOR, rows=_all_for_authors),
        Scope(model=Certificate, action=AUTHOR, rows=_all_for_authors),
        Scope(model=Certificate, action=HOLD, rows=lambda user: Q(user=user.pk)),
        Scope(model=Progress, action=PROGRESS, rows=lambda user: rows_within(reach_of(user))),
        Scope(model=Progress, action=PEOPLE, rows=lambda user: _named(user, "user__")),
        Scope(model=User, action=PEOPLE, rows=_named),
    ]


def _named(user: User, prefix: str = "") -> Q:
    """People who belong to the unit of a coordinator's grant or hold a role there."""
    units = granted_units(user, PEOPLE)
    below = within(units, "unit")
    return Q(**{f"{prefix}pk__in": Membership.objects.filter(below).values("user")}) | Q(
        **{f"{prefix}pk__in": RoleGrant.objects.in_force().filter(below).values("user")}
    )


def _all_for_authors(user: User) -> Q:
    """Material and certificates are the network's, as are the roles that look after them."""
    return EVERYTHING if may_anywhere(user, AUTHOR) else NOTHING
