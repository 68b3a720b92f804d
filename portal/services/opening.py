"""Open many units from a table: how an operator brings countries, cities, universities and associations in."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from zoneinfo import available_timezones

from django.core.exceptions import ValidationError
from django.db import transaction

from portal.enums import UnitKind
from portal.models import Unit, UnitDomain
from portal.names import country_name
from portal.services.units import add_unit
from portal.signals import units_opened
from portal.text import search_form

COLUMNS = (
    "kind", "name", "above", "country", "time_zone", "latitude", "longitude", "other_names", "website", "email",
    "domains",
)  # fmt: skip
REQUIRED = ("kind", "name")
# Below which kind a unit may stand.
PLACES = {
    UnitKind.COUNTRY: UnitKind.NETWORK,
    UnitKind.CITY: UnitKind.COUNTRY,
    UnitKind.ASSOCIATION: UnitKind.CITY,
    UnitKind.UNIVERSITY: UnitKind.CITY,
}
Row = Mapping[str, str]


class OpeningRefused(Exception):
    """The file is wrong; `faults` has a line `row N: column: message` for each fault."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = faults


class Fault(Exception):
    """One cell is wrong: column, message."""


@dataclass(frozen=True)
class Opened:
    units: list[Unit]
    unchanged: int


def read_table(text: str) -> list[Row]:
    """Return the rows of a CSV text (comma or semicolon), stripped. Raises OpeningRefused for a wrong heading."""
    delimiter = ";" if text.partition("\n")[0].count(";") else ","
    reader = csv.DictReader(io.StringIO(text), delimiter=delimiter, restkey="")
    heading = [name.strip() for name in reader.fieldnames or []]
    reader.fieldnames = heading
    faults = [f"row 1: {name}: unknown column" for name in heading if name not in COLUMNS]
    faults += [f"row 1: {name}: column is missing" for name in REQUIRED if name not in heading]
    if faults:
        raise OpeningRefused(faults)
    return [{key: (value or "").strip() for key, value in row.items() if key in COLUMNS} for row in reader]


def open_units(*, network: Unit, rows: Iterable[Row]) -> Opened:
    """Open what is not there yet, all rows or none; a unit that is there (same kind and name, same unit
    above) keeps everything and is given the e-mail domains it lacks. Raises OpeningRefused."""
    opened: list[Unit] = []
    unchanged = 0
    faults: list[str] = []
    with transaction.atomic():
        for number, row in enumerate(rows, start=2):
            try:
                unit, new = _open(network, row)
            except Fault as fault:
                column, message = fault.args
                faults.append(f"row {number}: {column}: {message}")
                continue
            if new:
                opened.append(unit)
            else:
                unchanged += 1
        if faults:
            raise OpeningRefused(faults)
        if opened:
            # Paths and counts of children are the database's since then.
            opened = list(Unit.objects.filter(pk__in=[unit.pk for unit in opened]).order_by("path"))
            units_opened.send(Unit, units=opened)
    return Opened(opened, unchanged)


def _open(network: Unit, row: Row) -> tuple[Unit, bool]:
    kind = UnitKind(row["kind"]) if row["kind"] in PLACES else None
    if kind is None:
        raise Fault("kind", f"one of {', '.join(PLACES)}")
    if not row["name"]:
        raise Fault("name", "is empty")
    parent = _above(network, kind, row)
    fields = _fields(kind, row)
    domains = [domain.lower() for domain in row.get("domains", "").replace("|", " ").split()]
    if domains and kind != UnitKind.UNIVERSITY:
        raise Fault("domains", "only universities have e-mail domains")
    wanted = search_form(row["name"])
    there = [unit for unit in parent.get_children().filter(kind=kind) if search_form(unit.name) == wanted]
    unit = there[0] if there else add_unit(parent=parent, kind=kind, name=row["name"], by=None, **fields)
    for domain in domains:
        UnitDomain.objects.get_or_create(unit=unit, domain=domain)
    return unit, not there


def _above(network: Unit, kind: UnitKind, row: Row) -> Unit:
    """The unit named in the column `above`, by slug or by name."""
    if kind == UnitKind.COUNTRY:
        return Unit.objects.get(pk=network.pk)
    above = row.get("above", "")
    if not above:
        raise Fault("above", f"name the {PLACES[kind]}")
    below = Unit.objects.get(pk=network.pk).get_descendants().filter(kind=PLACES[kind])
    found = list(below.filter(slug=above) or below.filter(name=above))
    if len(found) > 1:
        raise Fault("above", f"several have the name {above!r}: give the slug")
    if not found:
        raise Fault("above", f"there is no {PLACES[kind]} {above!r}")
    return found[0]


def _fields(kind: UnitKind, row: Row) -> dict[str, object]:
    fields: dict[str, object] = {
        "other_names": "\n".join(
            name.strip() for name in row.get("other_names", "").split("|") if name.strip()
        ),
        "website": row.get("website", ""),
        "email": row.get("email", ""),
    }
    fields.update(_country(kind, row))
    for column, most in (("latitude", 90), ("longitude", 180)):
        if text := row.get(column, ""):
            fields[column] = _degrees(column, text, most)
    for column in ("website", "email"):
        if fields[column]:
            _check(column, fields[column])
    return fields


def _country(kind: UnitKind, row: Row) -> dict[str, str]:
    """Country and time zone, where given: what stands below a country takes over both."""
    code, zone = row.get("country", "").upper(), row.get("time_zone", "")
    if kind == UnitKind.COUNTRY and not code:
        raise Fault("country", "a country needs its ISO 3166 code of two letters")
    if code and (len(code) != 2 or country_name(code, "en") == code):
        raise Fault("country", f"{code!r} is no ISO 3166 code of two letters")
    if kind == UnitKind.COUNTRY and not zone:
        raise Fault("time_zone", "a country needs one, like Europe/Paris")
    if zone and zone not in available_timezones():
        raise Fault("time_zone", f"{zone!r} is unknown; write it like Europe/Paris")
    return {key: value for key, value in (("country_code", code), ("time_zone", zone)) if value}


def _check(column: str, value: object) -> None:
    try:
        Unit._meta.get_field(column).clean(value, None)
    except ValidationError as problem:
        raise Fault(column, " ".join(problem.messages)) from problem


def _degrees(column: str, text: str, most: int) -> float:
    try:
        number = float(text)
    except ValueError:
        number = float("nan")
    if not -most <= number <= most:
        raise Fault(column, f"{text!r} is no number of degrees")
    return number
