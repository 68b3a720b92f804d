"""Universities and associations of the unit tree as partners: a row each, which follows its unit."""

from __future__ import annotations

from collections.abc import Iterable

from django.db import transaction

from partners.enums import PartnerKind
from partners.models import Partner
from portal.enums import UnitKind
from portal.models import Unit

KINDS = {UnitKind.UNIVERSITY: PartnerKind.UNIVERSITY, UnitKind.ASSOCIATION: PartnerKind.ASSOCIATION}
_FOLLOWS = ["name", "kind", "country_code", "city", "website", "search_text"]


@transaction.atomic
def follow_units(units: Iterable[Unit] | None = None) -> int:
    """Make partners of `units`, or of all, and bring those that are there up to date; return how many changed.

    What is no university or association is left out. The address of a partner's page is kept when its unit
    is renamed. Four queries for any number of units.
    """
    wanted = _with_kind(units)
    there = {row.unit_id: row for row in Partner.objects.filter(unit__in=[unit.pk for unit in wanted])}
    cities = {city.path: city for city in Unit.objects.filter(kind=UnitKind.CITY, path__in=_above(wanted))}
    taken = set(Partner.objects.values_list("slug", flat=True))
    new, changed = [], []
    for unit in wanted:
        row = there.get(unit.pk) or Partner(unit=unit, slug=_free(unit.slug, taken))
        before = _state(row)
        city = next((cities[path] for path in _paths(unit) if path in cities), None)
        row.unit, row.city = unit, city
        row.name, row.kind = unit.name, KINDS[UnitKind(unit.kind)]
        row.country_code = unit.country_code or (city.country_code if city else "")
        # A website that was written here stands until the tree knows one.
        row.website = unit.website or row.website
        row.search_text = row.searched()
        if row.pk is None:
            new.append(row)
        elif before != _state(row):
            changed.append(row)
    Partner.objects.bulk_create(new)
    Partner.objects.bulk_update(changed, _FOLLOWS, batch_size=200)
    return len(new) + len(changed)


def follow_unit(unit: Unit) -> None:
    """After `unit` was changed: its own row, or for a city those below it, whose place it is."""
    if unit.kind in KINDS:
        follow_units([unit])
    elif unit.kind == UnitKind.CITY:
        follow_units(unit.get_descendants())
        for row in Partner.objects.filter(city=unit, unit=None).select_related("city"):
            row.save(update_fields=["search_text", "changed"])


def _with_kind(units: Iterable[Unit] | None) -> list[Unit]:
    rows = Unit.objects.filter(kind__in=KINDS).order_by("path") if units is None else units
    return [unit for unit in rows if unit.kind in KINDS]


def _state(row: Partner) -> list:
    return [row.city_id if name == "city" else getattr(row, name) for name in _FOLLOWS]


def _paths(unit: Unit) -> list[str]:
    """Paths of the units above `unit`, nearest first."""
    return [unit.path[:end] for end in range(len(unit.path) - Unit.steplen, 0, -Unit.steplen)]


def _above(units: Iterable[Unit]) -> set[str]:
    return {path for unit in units for path in _paths(unit)[:1]}


def _free(slug: str, taken: set[str]) -> str:
    name = next(
        name
        for name in (slug, *(f"{slug}-{number}" for number in range(2, len(taken) + 3)))
        if name not in taken
    )
    taken.add(name)
    return name
