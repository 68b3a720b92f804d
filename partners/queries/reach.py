"""What somebody may choose for a partner: countries and cities in their reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import QuerySet

from partners.models import Partner
from portal.enums import UnitKind
from portal.models import Unit
from portal.scope import granted_units, scope

if TYPE_CHECKING:
    from portal.models import User

# All of a partner, in the CMS; what organisations of the country ask for (see partners.rights).
MANAGE = "partners.manage"
# The text, contact and year of the own association or university.
DESCRIBE = "partners.describe"


def countries_in_reach(user: User) -> set[str] | None:
    """Codes of the countries whose partners `user` manages; None means all."""
    units = granted_units(user, MANAGE)
    if any(unit.is_root() for unit in units):
        return None
    return {unit.country_code for unit in units}


def cities_in_reach(user: User) -> QuerySet[Unit]:
    return scope(Unit, user, MANAGE).filter(kind=UnitKind.CITY).order_by("name", "pk")


def own_listings(user: User) -> list[Partner]:
    """Partners that `user` describes: the association or university of a grant, a city's associations."""
    return list(scope(Partner, user, DESCRIBE).filter(is_shown=True).order_by("name", "pk"))
