"""Who may do what with training: actions of roles, and how rows reach people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Q

from portal.enums import Role
from portal.extensions import Scope
from portal.scope import EVERYTHING, NOTHING, may_anywhere
from training.models import Certificate, Material
from training.queries.reach import AUTHOR, HOLD, PROGRESS

if TYPE_CHECKING:
    from portal.models import User


def role_actions() -> dict[Role, frozenset[str]]:
    return {
        Role.COORDINATOR: frozenset({PROGRESS}),
        Role.NATIONAL: frozenset({PROGRESS}),
        Role.CENTRAL: frozenset({AUTHOR, PROGRESS}),
        Role.TRAINER: frozenset({AUTHOR, PROGRESS}),
    }


def scopes() -> list[Scope]:
    return [
        Scope(model=Material, action=AUTHOR, rows=_all_for_authors),
        Scope(model=Certificate, action=AUTHOR, rows=_all_for_authors),
        Scope(model=Certificate, action=HOLD, rows=lambda user: Q(user=user.pk)),
    ]


def _all_for_authors(user: User) -> Q:
    """Material and certificates are the network's, as are the roles that look after them."""
    return EVERYTHING if may_anywhere(user, AUTHOR) else NOTHING
