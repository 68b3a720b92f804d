"""Where a place lies, and which open cities are near: the towns of Europe and the cities of the network."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from math import asin, cos, radians, sin, sqrt
from pathlib import Path

from home.queries.cities import ListedCity
from portal.text import search_form

_DATA = Path(__file__).parent.parent / "data" / "places.csv"
_EARTH_RADIUS_KM = 6371.0
NEAREST = 3


@dataclass(frozen=True, kw_only=True)
class Town:
    name: str
    country_code: str
    latitude: float
    longitude: float
    spellings: tuple[str, ...]


@cache
def _towns() -> dict[str, tuple[Town, ...]]:
    """Every town by each of its spellings, bigger ones of a country first. Read once per process (60 ms)."""
    found: dict[str, list[Town]] = {}
    with _DATA.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            town = Town(
                name=row["name"],
                country_code=row["country"],
                latitude=float(row["latitude"]),
                longitude=float(row["longitude"]),
                spellings=tuple(row["spellings"].split("|")),
            )
            for spelling in {search_form(town.name), *town.spellings}:
                found.setdefault(spelling, []).append(town)
    return {spelling: tuple(towns) for spelling, towns in found.items()}


def towns_called(place: str, country: str = "") -> tuple[Town, ...]:
    """Towns spelt like `place`, of `country` where its code is given."""
    towns = _towns().get(search_form(place), ())
    return tuple(town for town in towns if not country or town.country_code == country)


def place_key(place: str, country: str) -> str:
    """One key for all spellings of a place: that of the town where we know it, else the words themselves."""
    towns = towns_called(place, country)
    return search_form(towns[0].name if towns else place)[:200]


def same_place(name: str, country: str, key: str) -> bool:
    return place_key(name, country) == key


@dataclass(frozen=True, kw_only=True)
class Near:
    city: ListedCity
    # Kilometres as the crow flies; None where we do not know where the place is.
    distance: int | None


def nearest_open(cities: Iterable[ListedCity], *, town: Town | None, country: str) -> list[Near]:
    """The open cities nearest to `town`; without one, those of its country."""
    takes = [city for city in cities if city.state == "open"]
    if town is None:
        return [Near(city=city, distance=None) for city in takes if city.country_code == country][:NEAREST]
    placed = [
        Near(city=city, distance=round(distance(town, city.latitude, city.longitude)))
        for city in takes
        if city.latitude is not None and city.longitude is not None
    ]
    return sorted(placed, key=lambda near: (near.distance, near.city.name))[:NEAREST]


def distance(town: Town, latitude: float, longitude: float) -> float:
    """Kilometres between `town` and a place, on a sphere (haversine)."""
    south, north = radians(town.latitude), radians(latitude)
    half = sin((north - south) / 2) ** 2
    half += cos(south) * cos(north) * sin(radians(longitude - town.longitude) / 2) ** 2
    return 2 * _EARTH_RADIUS_KM * asin(sqrt(half))
