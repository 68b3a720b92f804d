"""Countries, cities and universities of the demo, read from `buddy/demo/data`.

Coordinates and time zones are those of GeoNames, names and domains of universities those of a public
list of facts, corrected where a university has changed its name since.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from django.conf import settings
from django.utils.text import slugify

from portal.text import search_form

DATA = Path(__file__).parent / "data"
# No address below it can ever be registered (RFC 2606).
RESERVED = "example"


@dataclass(frozen=True)
class Country:
    code: str
    slug: str
    # How a local association is called there: "Buddy {city}".
    association: str


@dataclass(frozen=True)
class City:
    country: str
    slug: str
    # As its people write it, in Latin letters; `names` by language as visitors do.
    name: str
    names: dict[str, str]
    other_names: tuple[str, ...]
    # Towns, districts and campuses whose students belong here.
    served: tuple[str, ...]
    # ISO 639 codes, the most common language first.
    languages: tuple[str, ...]
    # Share of the country's incoming students, relative to its other cities.
    weight: float
    latitude: float
    longitude: float
    time_zone: str


@dataclass(frozen=True)
class University:
    city: str
    name: str
    other_names: tuple[str, ...]
    domains: tuple[str, ...]
    weight: int

    @property
    def slug(self) -> str:
        return slugify(search_form(self.name))[:100].strip("-")

    @property
    def reserved_domain(self) -> str:
        """Where its invented members have their addresses: "univ-lille.fr.example"."""
        return f"{self.domains[0]}.{RESERVED}"


@cache
def countries() -> tuple[Country, ...]:
    return tuple(Country(**row) for row in rows("countries"))


@cache
def cities() -> dict[str, City]:
    """All cities by slug, in the order of their countries."""
    return {
        row["slug"]: City(
            country=row["country"],
            slug=row["slug"],
            name=row["name"],
            names={code: row[code] for code, _name in settings.LANGUAGES if row.get(code)},
            other_names=parts(row["other_names"]),
            served=parts(row["served"]),
            languages=parts(row["languages"]),
            weight=float(row["weight"]),
            latitude=float(row["latitude"]),
            longitude=float(row["longitude"]),
            time_zone=row["time_zone"],
        )
        for row in rows("cities")
    }


@cache
def universities() -> dict[str, tuple[University, ...]]:
    """Universities by the slug of their city."""
    found = defaultdict(list)
    for row in rows("universities"):
        found[row["city"]].append(
            University(
                city=row["city"],
                name=row["name"],
                other_names=parts(row["other_names"]),
                domains=parts(row["domains"]),
                weight=int(row["weight"]),
            )
        )
    return {city: tuple(here) for city, here in found.items()}


@cache
def universities_of_country(code: str) -> tuple[University, ...]:
    return tuple(
        university
        for city in cities().values()
        if city.country == code
        for university in universities()[city.slug]
    )


def rows(name: str) -> Iterator[dict[str, str]]:
    """Rows of one data file. Lists in a cell are separated by "|"."""
    with (DATA / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def parts(cell: str) -> tuple[str, ...]:
    return tuple(part for part in cell.split("|") if part)
