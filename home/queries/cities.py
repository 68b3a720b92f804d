"""Cities as visitors meet them: one light row each, however many there are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from difflib import get_close_matches

from django.conf import settings
from django.utils import translation
from wagtail.models import Site

from home.models import CityPage, CountryPage
from portal.extensions import city_status
from portal.models import Unit
from portal.names import country_name
from portal.queries.pages import in_language, reader_url
from portal.text import search_form, search_words


@dataclass(frozen=True, kw_only=True)
class ListedCity:
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
    for it. One query here and what the plugins' statuses take, for any number of cities.
    """
    reader = translation.get_language() or settings.LANGUAGE_CODE
    roots = {root.language_code: root.root_path for root in Site.get_site_root_paths()}
    order = {code: place for place, code in enumerate(dict.fromkeys([reader, *dict(settings.LANGUAGES)]))}
    rows = CityPage.objects.live().filter(alias_of__isnull=True).values(
        "unit_id", "title", "introduction", "url_path", "locale__language_code",
        "unit__country_code", "unit__latitude", "unit__longitude", "unit__search_text",
    )  # fmt: skip
    chosen: dict[int, dict] = {}
    titles: dict[int, list[str]] = {}
    for row in sorted(rows, key=lambda row: order.get(row["locale__language_code"], len(order))):
        if row["locale__language_code"] in roots:
            chosen.setdefault(row["unit_id"], row)
            titles.setdefault(row["unit_id"], []).append(row["title"])
    statuses = city_status(list(chosen))
    cities = [
        _listed(row, reader=reader, root=roots[row["locale__language_code"]], titles=titles[unit_id])
        for unit_id, row in chosen.items()
    ]
    for place, city in enumerate(cities):
        if status := statuses.get(city.unit_id):
            cities[place] = replace(
                city, state=status.state, opens_on=status.opens_on, closes_on=status.closes_on
            )
    return sorted(cities, key=lambda city: search_form(city.name))


def _listed(row: dict, *, reader: str, root: str, titles: list[str]) -> ListedCity:
    language = row["locale__language_code"]
    url = f"/{language}/{row['url_path'][len(root) :]}"
    if language == settings.LANGUAGE_CODE:
        url = in_language(url, reader)
    code = row["unit__country_code"]
    return ListedCity(
        unit_id=row["unit_id"],
        name=row["title"],
        language=language if language != reader else "",
        introduction=row["introduction"],
        url=url,
        country_code=code,
        country=country_name(code),
        latitude=row["unit__latitude"],
        longitude=row["unit__longitude"],
        search_text=search_form(row["unit__search_text"], *titles),
    )


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
    reader = translation.get_language()
    rows = CountryPage.objects.live().select_related("locale", "unit")
    found: dict[str, str] = {}
    for page in sorted(rows, key=lambda page: page.language != reader):
        found.setdefault(page.unit.country_code, reader_url(page))
    return found


def units_around(unit: Unit) -> dict[str, list[Unit]]:
    """Return the associations and universities below `unit` by kind, by name. One query."""
    found: dict[str, list[Unit]] = {}
    for below in unit.get_descendants().order_by("name"):
        found.setdefault(below.kind, []).append(below)
    return found
