"""Cities as visitors meet them: one light row each, however many there are."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from difflib import get_close_matches
from typing import NamedTuple

from django.conf import settings
from django.utils import translation

from home.models import CityPage, CountryPage
from portal.extensions import CityStatus, city_status
from portal.models import Unit
from portal.names import country_name
from portal.public_pages import kept_for_all
from portal.queries.pages import languages, reader_address, root_paths
from portal.text import search_form, search_words

_CLOSED = CityStatus(state="closed")


class ListedCity(NamedTuple):
    unit_id: int
    name: str
    # Set when the page is in another language than the reader's.
    language: str
    introduction: str
    url: str
    country_code: str
    country: str
    latitude: float | None
    longitude: float | None
    search_text: str
    state: str = "closed"
    opens_on: date | None = None
    closes_on: date | None = None


def listed_cities() -> list[ListedCity]:
    """Return all cities with a live page, by name, for a reader of the active language.

    Where a city has no page in that language, its page in the default language (or else any) stands
    for it. One query here and what the plugins' statuses take, for any number of cities; kept as long as public pages.
    """
    reader = translation.get_language() or settings.LANGUAGE_CODE
    return kept_for_all(f"cities:{reader}", lambda: _listed(reader))


def _listed(reader: str) -> list[ListedCity]:
    codes, roots = languages(), root_paths()
    order = {code: place for place, code in enumerate(dict.fromkeys([reader, *dict(settings.LANGUAGES)]))}
    rows = CityPage.objects.live().filter(alias_of=None).order_by().values_list(
        "locale_id", "unit_id", "title", "introduction", "url_path",
        "unit__country_code", "unit__latitude", "unit__longitude", "unit__search_text",
    )  # fmt: skip
    chosen: dict[int, tuple[str, tuple]] = {}
    titles: dict[int, str] = {}
    for locale, unit, title, *row in rows:
        code = codes[locale]
        if code not in roots:
            continue
        folded = search_form(title)
        titles[unit] = f"{titles[unit]} {folded}" if unit in titles else folded
        best = chosen.get(unit)
        if best is None or order.get(code, len(order)) < order.get(best[0], len(order)):
            chosen[unit] = code, (folded, title, *row)
    statuses = city_status(list(chosen))
    countries: dict[str, str] = {}
    cities: list[tuple[str, int, ListedCity]] = []
    for unit, (code, row) in chosen.items():
        folded, title, introduction, path, country, latitude, longitude, names = row
        if country not in countries:
            countries[country] = country_name(country)
        status = statuses.get(unit, _CLOSED)
        city = ListedCity(
            unit, title, code if code != reader else "", introduction,
            reader_address(path, code, roots[code], reader), country, countries[country], latitude, longitude,
            f"{names} {titles[unit]}", status.state, status.opens_on, status.closes_on,
        )  # fmt: skip
        cities.append((folded, unit, city))
    return [city for _folded, _unit, city in sorted(cities)]


def cities_called(cities: Sequence[ListedCity], query: str) -> list[ListedCity]:
    """Return those of `cities` that are called or spelt like `query`: "Koln", "Cologne", "Köln".

    Each word typed must begin a word of one of the city's names. When nothing does, the nearest
    spellings are returned ("Strasburg"), so that a slip of the pen is no dead end.
    """
    words = search_words(query)
    if not words:
        return list(cities)
    found = [city for city in cities if all(f" {word}" in f" {city.search_text}" for word in words)]
    if found:
        return found
    known = {word for city in cities for word in city.search_text.split() if len(word) > 3}
    near = get_close_matches(" ".join(words), known, n=3, cutoff=0.75)
    return [city for city in cities if set(near) & set(city.search_text.split())]


def country_pages() -> dict[str, str]:
    """Return the address of each country's page by country code for the reader. One query."""
    reader = translation.get_language() or settings.LANGUAGE_CODE
    codes, roots = languages(), root_paths()
    rows = (
        CountryPage.objects.live().order_by("path").values_list("locale_id", "url_path", "unit__country_code")
    )
    found: dict[str, str] = {}
    for locale, path, country in sorted(rows, key=lambda row: codes[row[0]] != reader):
        if codes[locale] in roots:
            found.setdefault(country, reader_address(path, codes[locale], roots[codes[locale]], reader))
    return found


def units_around(unit: Unit) -> dict[str, list[Unit]]:
    """Return the associations and universities below `unit` by kind, by name. One query."""
    found: dict[str, list[Unit]] = {}
    for below in unit.get_descendants().order_by("name"):
        found.setdefault(below.kind, []).append(below)
    return found
