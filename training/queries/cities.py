"""Cities as they stand on posters: the name in the poster's language, and where the code leads."""

from __future__ import annotations

from dataclasses import dataclass

from django.conf import settings
from django.utils import translation

from home.models import CityPage
from portal.names import country_name
from portal.queries.pages import reader_url
from portal.text import search_form


@dataclass(frozen=True)
class PrintedCity:
    name: str
    # The path of its page, in the poster's language where it has one.
    path: str


def choices() -> list[tuple[str, list[tuple[str, str]]]]:
    """Cities with a live page by country, for the reader: slugs of units with names. One query."""
    reader = translation.get_language() or settings.LANGUAGE_CODE
    rows = CityPage.objects.live().filter(alias_of=None).values_list(
        "unit__slug", "title", "unit__country_code", "locale__language_code"
    )  # fmt: skip
    names: dict[str, tuple[str, str]] = {}
    for slug, title, country, _code in sorted(rows, key=lambda row: _rank(row[3], reader)):
        names.setdefault(slug, (title, country))
    groups: dict[str, list[tuple[str, str]]] = {}
    for slug, (title, country) in names.items():
        groups.setdefault(country_name(country), []).append((slug, title))
    return [
        (country, sorted(cities, key=lambda city: search_form(city[1])))
        for country, cities in sorted(groups.items(), key=lambda group: search_form(group[0]))
    ]


def printed_city(slug: str, language: str) -> PrintedCity | None:
    """The city of the unit `slug` in `language`, else as its page in the default language has it. Few queries."""
    pages = CityPage.objects.live().filter(unit__slug=slug, alias_of=None).select_related("locale")
    found = sorted(pages, key=lambda page: _rank(page.locale.language_code, language))
    if not found:
        return None
    with translation.override(language):
        return PrintedCity(found[0].title, reader_url(found[0]))


def _rank(code: str, first: str) -> int:
    return [first, settings.LANGUAGE_CODE].index(code) if code in (first, settings.LANGUAGE_CODE) else 2
