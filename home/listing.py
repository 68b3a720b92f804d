"""The list of cities as one request asks for it: filtered, grouped by country, placed on the map."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import groupby

from django.http import QueryDict
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from home.forms import CityFilter
from home.map_projection import VIEW_BOX, WIDTH, on_map, project
from home.map_small import SMALL
from home.queries.cities import ListedCity, cities_called, listed_cities
from portal.days import short_day
from portal.models import Unit
from portal.text import search_form

# With more cities than this, those of the whole map are dots, and one chooses the country first: closer together
# nobody could press one, or walk through them by keyboard.
MOST_LINKS = 80
# How far a country's map reaches beyond its outermost cities, in units of the map.
_MARGIN = 45
# From this width on, in the same units, a part of the map is drawn as a large one.
_WIDE = 240


@dataclass(frozen=True)
class Listing:
    form: CityFilter
    # Those asked for, by country in the reader's alphabet.
    groups: list[tuple[str, str, list[ListedCity]]]
    found: int
    total: int
    points: list[dict]
    countries: list[str]
    view_box: str
    # The map shows a part of Europe.
    zoomed: bool
    # Ways to one country's part of the map: code, query, label, name; for a small one what to press (x, y, r).
    country_links: list[dict]

    @property
    def count_text(self) -> str:
        return ngettext("%(found)s city", "%(found)s cities", self.found) % {"found": self.found}

    @property
    def wide(self) -> bool:
        """Whether the part of the map is a large one: what stands on it is drawn larger to look the same."""
        return self.zoomed and float(self.view_box.split()[2]) > _WIDE

    @property
    def dots(self) -> bool:
        """Whether cities on the map are dots to look at, not links."""
        return not self.zoomed and len(self.points) > MOST_LINKS

    @property
    def small_links(self) -> list[dict]:
        """Ways to the countries that are hard to press on a small screen."""
        return [link for link in self.country_links if link["small"]]

    @property
    def filtered(self) -> bool:
        return self.form.is_bound and any(self.form.data.get(name) for name in self.form.fields)


def city_listing(asked: QueryDict, *, country: str = "") -> Listing:
    """Return the cities that `asked` (q, country, state) names; with `country`, only that country's."""
    cities = [city for city in listed_cities() if not country or city.country_code == country]
    names = {city.country_code: city.country for city in cities}
    form = CityFilter(asked, countries=sorted(names.items(), key=lambda item: search_form(item[1])))
    found = cities
    if form.is_valid():
        found = cities_called(cities, form.cleaned_data["q"])
        if form.cleaned_data["country"]:
            found = [city for city in found if city.country_code == form.cleaned_data["country"]]
        if form.cleaned_data["state"]:
            found = [city for city in found if city.state == form.cleaned_data["state"]]
    # By country in the reader's alphabet; within one they are by name already.
    places = {code: search_form(name) for code, name in names.items()}
    in_order = sorted(found, key=lambda city: (places[city.country_code], city.country_code))
    words = status_texts(found)
    points = [point for city in found if (point := _point(city, words))]
    zoomed = bool(country or (form.is_valid() and form.cleaned_data["country"]))
    return Listing(
        form=form,
        groups=[
            (code, names[code], list(group))
            for code, group in groupby(in_order, lambda city: city.country_code)
        ],
        found=len(found),
        total=len(cities),
        points=points,
        countries=sorted({city.country_code for city in found}),
        view_box=_view_box(points) if zoomed else VIEW_BOX,
        zoomed=zoomed,
        country_links=[] if zoomed else _country_links(points, names, asked),
    )


def _country_links(points: list[dict], names: dict[str, str], asked: QueryDict) -> list[dict]:
    """By name in the reader's alphabet; other filters stay as they are."""
    counts = Counter(point["country"] for point in points)
    kept = {name: asked[name] for name in ("q", "state") if asked.get(name)}
    return [
        {
            "code": code,
            "query": f"?{urlencode({**kept, 'country': code})}",
            "label": ngettext("%(country)s, %(count)s city", "%(country)s, %(count)s cities", counts[code])
            % {"country": names[code], "count": counts[code]},
            "name": names[code],
            "small": dict(zip("xyr", SMALL[code], strict=True)) if code in SMALL else None,
        }
        for code in sorted(counts, key=lambda code: search_form(names[code]))
    ]


def status_text(city: ListedCity) -> str:
    """Say in words whether and when a city takes sign-ups."""
    if city.state == "open" and city.closes_on:
        return _("Open until %(day)s") % {"day": short_day(city.closes_on, year=False)}
    if city.state == "open":
        return _("Open")
    if city.opens_on:
        return _("Opens on %(day)s") % {"day": short_day(city.opens_on, year=False)}
    return _("Opens soon") if city.state == "soon" else _("Closed")


def status_texts(cities: list[ListedCity]) -> dict[tuple, str]:
    """`status_text` of `cities` by their last three fields, state and days: of hundreds most say the same."""
    return {status: status_text(city) for status, city in {city[-3:]: city for city in cities}.items()}


def _point(city: ListedCity, words: dict[tuple, str]) -> dict | None:
    if city.latitude is None or city.longitude is None or not on_map(city.longitude, city.latitude):
        return None
    x, y = project(city.longitude, city.latitude)
    return {
        "x": x,
        "y": y,
        "country": city.country_code,
        "label": city.name,
        "url": city.url,
        "state": city.state,
        "status": words[city[-3:]],
    }


def spot(unit: Unit) -> dict | None:
    """Return where `unit` lies (x, y, country) and the part of the map around it; None off the map."""
    if unit.latitude is None or unit.longitude is None or not on_map(unit.longitude, unit.latitude):
        return None
    x, y = project(unit.longitude, unit.latitude)
    return {"x": x, "y": y, "country": unit.country_code, "view_box": f"{x - 120:.0f} {y - 85:.0f} 240 150"}


def _view_box(points: list[dict]) -> str:
    """Return the part of the map that holds `points` with some air around, never narrower than a region."""
    if not points:
        return VIEW_BOX
    left, right = min(point["x"] for point in points), max(point["x"] for point in points)
    top, bottom = min(point["y"] for point in points), max(point["y"] for point in points)
    side = min(max(right - left, bottom - top, 110) + 2 * _MARGIN, WIDTH)
    return (
        f"{(left + right - side) / 2:.0f} {(top + bottom - side * 0.8) / 2:.0f} {side:.0f} {side * 0.8:.0f}"
    )
