"""The first pages of a new portal, in every language that has content. Made once; edited in the CMS."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping

from django.conf import settings
from django.db import transaction
from wagtail.models import Locale, Page

from home.content import content, guide, languages
from home.models import CityPage, CountryPage, HomePage
from home.navigation import forget_navigation
from home.services.central_pages import add, central_pages, record
from home.services.rights import rebuild_page_rights
from home.services.streams import stream
from portal.enums import UnitKind
from portal.models import Unit
from portal.names import country_name
from portal.signals import pages_seeded

Names = Mapping[str, Mapping[str, str]]


@transaction.atomic
def seed_pages(*, network: Unit, names: Names | None = None) -> int:
    """Make the pages of the portal for `network` and the countries and cities below it; return how many.

    `names` gives a city's name by language where visitors do not use the unit's own:
    {"cologne": {"en": "Cologne", "fr": "Cologne"}}. Pages that exist are left alone, so that calling
    it again adds what is missing and never undoes an editor's work. The default language comes first.
    """
    before = Page.objects.count()
    originals: dict[str, Page] = {}
    for code in languages():
        locale, _created = Locale.objects.get_or_create(language_code=code)
        central, new = central_pages(locale, originals)
        pages_seeded.send(HomePage, home=central["home"])
        record(central, new, originals)
        _unit_pages(locale, central["cities"], network, names or {}, translated=bool(originals))
        originals = originals or central
    rebuild_page_rights()
    forget_navigation()
    return Page.objects.count() - before


def seed_units(units: Iterable[Unit]) -> None:
    """Give countries and cities that have just been opened their pages. Without a portal's pages around them
    there is nothing to do: `seed_pages` makes theirs with all others."""
    placed = [unit for unit in units if unit.kind in (UnitKind.COUNTRY, UnitKind.CITY)]
    if placed and HomePage.objects.exists():
        seed_pages(network=placed[0].get_root())


def _unit_pages(locale: Locale, index: Page, network: Unit, names: Names, *, translated: bool) -> None:
    """Make a page for every country and city below `network` that has none in this language."""
    units = network.get_descendants().filter(kind__in=[UnitKind.COUNTRY, UnitKind.CITY]).order_by("path")
    countries = {page.unit_id: page for page in CountryPage.objects.filter(locale=locale)}
    cities = set(CityPage.objects.filter(locale=locale).values_list("unit", flat=True))
    keys = _translation_keys() if translated else {}
    parent: Page | None = None
    for unit in units:
        same = {"translation_key": keys[unit.pk]} if unit.pk in keys else {}
        if unit.kind == UnitKind.COUNTRY:
            parent = countries.get(unit.pk)
            if parent is None:
                parent = add(index, _country_page(unit, locale, same))
        elif parent is not None and unit.pk not in cities:
            name = names.get(unit.slug, {}).get(locale.language_code, unit.name)
            add(parent, _city_page(unit, name, locale, same))


def _country_page(unit: Unit, locale: Locale, same: dict) -> CountryPage:
    return CountryPage(
        title=country_name(unit.country_code, locale.language_code),
        slug=unit.slug,
        introduction=content(locale.language_code).COUNTRY_INTRODUCTION,
        unit=unit,
        locale=locale,
        **same,
    )


def _city_page(unit: Unit, name: str, locale: Locale, same: dict) -> CityPage:
    written = content(locale.language_code)
    introductions = written.INTRODUCTIONS
    sections = guide(locale.language_code, city=name, country=unit.country_code)
    return CityPage(
        title=name,
        slug=unit.slug,
        introduction=introductions[zlib.crc32(unit.slug.encode()) % len(introductions)].format(city=name),
        guide=stream(unit.slug, [("section", section) for section in sections], {}),
        team_text=written.TEAM_TEXT,
        unit=unit,
        locale=locale,
        **same,
    )


def _translation_keys() -> dict[int, str]:
    models: Iterable[type[CityPage | CountryPage]] = (CountryPage, CityPage)
    return dict(
        pair
        for model in models
        for pair in model.objects.filter(locale__language_code=settings.LANGUAGE_CODE).values_list(
            "unit", "translation_key"
        )
    )
