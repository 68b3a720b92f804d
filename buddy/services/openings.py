"""What a city needs from its first day: a programme, shared with its associations and universities."""

from __future__ import annotations

from collections.abc import Iterable

from babel.languages import get_official_languages
from django.utils.text import slugify

from buddy.enums import AgreementKind
from buddy.models import Agreement, Programme
from portal.enums import UnitKind
from portal.models import Unit
from portal.names import LANGUAGE_CODES
from portal.services.roles import default_until

# What a unit below a city may do in the city's programme.
SHARES = {
    UnitKind.ASSOCIATION: AgreementKind.COORDINATE,
    UnitKind.UNIVERSITY: AgreementKind.FOLLOW,
}


def begin_programmes(units: Iterable[Unit]) -> None:
    """Give every city of `units` its programme and every association and university a share in its city's.

    In the caller's transaction. A programme without a term takes nobody yet: its coordinators look at the
    settings and open the first one. Who is there already is left alone.
    """
    units = list(units)
    for unit in units:
        if unit.kind == UnitKind.CITY:
            _open_programme(unit)
    for unit in units:
        if unit.kind in SHARES:
            _share(unit)


def _open_programme(city: Unit) -> None:
    spoken = get_official_languages(city.country_code, de_facto=True) if city.country_code else ()
    Programme.objects.get_or_create(
        unit=city,
        defaults={
            "name": f"Buddy {city.name}",
            "slug": _free_slug(city),
            "city_languages": [code for code in spoken if code in LANGUAGE_CODES][:4],
        },
    )


def _free_slug(city: Unit) -> str:
    """From the unit's slug, which is unique; another programme may have been named so all the same."""
    base = slugify(f"buddy-{city.slug}")[:90]
    taken = set(Programme.objects.filter(slug__startswith=base).values_list("slug", flat=True))
    return next(
        slug for slug in (base, *(f"{base}-{number}" for number in range(2, 1000))) if slug not in taken
    )


def _share(unit: Unit) -> None:
    programme = Programme.objects.filter(unit=unit.get_parent()).first()
    if programme is not None:
        Agreement.objects.get_or_create(
            programme=programme, unit=unit, kind=SHARES[unit.kind], defaults={"until": default_until()}
        )
