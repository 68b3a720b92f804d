"""An enquiry becomes a city in one step: units, pages, programme, first invitation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db import transaction
from django.utils.translation import gettext as _

from partners.enums import EnquiryState
from partners.models import Enquiry
from partners.queries.places import towns_called
from partners.services.enquiries import EnquiryRefused, close, locked
from portal.enums import Role, UnitKind
from portal.models import Unit
from portal.services import roles
from portal.services.units import open_unit
from portal.text import search_form

if TYPE_CHECKING:
    from portal.models import User

# Kinds of organisations that stand in the tree below their city.
UNIT_KINDS = {"university": UnitKind.UNIVERSITY, "association": UnitKind.ASSOCIATION}


@dataclass(frozen=True, kw_only=True)
class Opening:
    """What the national admin decides."""

    country: Unit
    city: str
    # Name of the unit below the city; "" opens none.
    organisation: str
    email: str
    language: str


@transaction.atomic
def open_city_for(enquiry: Enquiry, opening: Opening, *, by: User) -> Unit:
    """Open the city that `enquiry` asks for and invite its first coordinator; all of it or nothing.

    Whatever else a city needs is added by those who listen to `portal.signals.units_opened`: home makes its
    pages in every language, plugins begin their programmes, partners list its units. Where the place is a
    town that we know, the city is on the map and found by its other spellings. Raises EnquiryRefused.
    """
    row = locked(enquiry)
    there = [
        city
        for city in opening.country.get_children().filter(kind=UnitKind.CITY)
        if search_form(city.name) == search_form(opening.city)
    ]
    if there:
        raise EnquiryRefused(_("This city is open already. Invite a coordinator from its team."))
    city = open_unit(parent=opening.country, kind=UnitKind.CITY, name=opening.city, by=by, **_where(opening))
    kind = UNIT_KINDS.get(row.organisation_kind)
    if kind and opening.organisation:
        open_unit(
            parent=city,
            kind=kind,
            name=opening.organisation,
            by=by,
            website=row.website,
            latitude=city.latitude,
            longitude=city.longitude,
        )
    roles.invite(email=opening.email, unit=city, role=Role.COORDINATOR, by=by, language=opening.language)
    row.city = city
    close(row, state=EnquiryState.DONE, by=by)
    return city


def _where(opening: Opening) -> dict[str, object]:
    towns = towns_called(opening.city, opening.country.country_code)
    if not towns:
        return {}
    town = towns[0]
    others = [town.name] if search_form(town.name) != search_form(opening.city) else []
    others += [word for word in town.spellings if word != search_form(opening.city)]
    return {
        "latitude": town.latitude,
        "longitude": town.longitude,
        "other_names": "\n".join(dict.fromkeys(others)),
    }
