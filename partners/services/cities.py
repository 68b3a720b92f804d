"""An enquiry becomes a city in one step: units, pages, programme, first invitation. Where a city lies."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db import transaction
from django.utils.translation import gettext as _

from partners.enums import EnquiryState
from partners.models import Enquiry
from partners.queries.places import Town, towns_called
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
    latitude: float | None = None
    longitude: float | None = None


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
    city = open_unit(
        parent=opening.country,
        kind=UnitKind.CITY,
        name=opening.city,
        by=by,
        latitude=opening.latitude,
        longitude=opening.longitude,
    )
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


def locate(units: Iterable[Unit]) -> None:
    """Put cities among `units` that were opened by their name alone on the map, where it is a town that we know.

    Its other spellings come along, so that it is found by them. What was given stays.
    """
    for unit in units:
        if unit.kind != UnitKind.CITY or unit.latitude is not None:
            continue
        towns = towns_called(unit.name, unit.country_code)
        if towns:
            town = towns[0]
            unit.latitude, unit.longitude = town.latitude, town.longitude
            unit.other_names = unit.other_names or _spellings(unit.name, town)
            unit.save(update_fields=["latitude", "longitude", "other_names"])


def _spellings(name: str, town: Town) -> str:
    others = [town.name] if search_form(town.name) != search_form(name) else []
    others += [word for word in town.spellings if word != search_form(name)]
    return "\n".join(dict.fromkeys(others))
