"""Who may do what with partners, enquiries and demand: actions of roles, and how rows reach people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Q

from partners.models import Enquiry, Partner
from partners.queries.reach import DESCRIBE, MANAGE
from portal.enums import Role, UnitKind
from portal.extensions import Scope
from portal.models import Unit
from portal.scope import EVERYTHING, NOTHING, granted_units, reach

if TYPE_CHECKING:
    from portal.models import User


def role_actions() -> dict[Role, frozenset[str]]:
    return {
        Role.COORDINATOR: frozenset({DESCRIBE}),
        Role.OFFICER: frozenset({DESCRIBE}),
        Role.NATIONAL: frozenset({MANAGE}),
        Role.CENTRAL: frozenset({MANAGE}),
    }


def scopes() -> list[Scope]:
    return [
        Scope(model=Partner, action=MANAGE, rows=_of_country),
        Scope(model=Enquiry, action=MANAGE, rows=_of_country),
        Scope(model=Unit, action=MANAGE, rows=lambda user: reach(user, MANAGE)),
        Scope(model=Partner, action=DESCRIBE, rows=_own_listing),
    ]


def _of_country(user: User) -> Q:
    """Rows of the countries in reach, whether they stand in the tree or not; the network's people reach all."""
    units = granted_units(user, MANAGE)
    if any(unit.is_root() for unit in units):
        return EVERYTHING
    codes = {unit.country_code for unit in units if unit.kind == UnitKind.COUNTRY and unit.country_code}
    return Q(country_code__in=codes) if codes else NOTHING


def _own_listing(user: User) -> Q:
    """The very unit of a grant, and the associations of a coordinator's city; never its universities."""
    own = {unit.pk for unit in granted_units(user, DESCRIBE)}
    associations = reach(user, DESCRIBE, "unit") & Q(unit__kind=UnitKind.ASSOCIATION)
    return Q(unit__in=own) | associations
