"""The first pages of a new portal, in every language that has content. Made once; edited in the CMS."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping
from types import ModuleType

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from wagtail.models import Locale, Page, Site

from home.content import english, french, guides
from home.models import CitiesIndexPage, CityPage, ContentPage, CountryPage, HomePage
from home.navigation import forget_navigation
from home.services.rights import rebuild_page_rights
from home.services.streams import stream
from home.services.translations import record_translation
from portal.enums import UnitKind
from portal.models import Unit
from portal.names import country_name

CONTENT: dict[str, ModuleType] = {"en": english, "fr": french}
Names = Mapping[str, Mapping[str, str]]


@transaction.atomic
def seed_pages(*, network: Unit, names: Names | None = None) -> int:
    """Make the pages of the portal for `network` and the countries and cities below it; return how many.

    `names` gives a city's name by language where visitors do not use the unit's own:
    {"cologne": {"en": "Cologne", "fr": "Cologne"}}. Pages that exist are left alone, so that calling
    it again adds what is missing and never undoes an editor's work. The default language comes first;
    a city gets a page in another language only where there is a guide in it.
    """
    before = Page.objects.count()
    locales = [
        Locale.objects.get_or_create(language_code=code)[0]
        for code in [settings.LANGUAGE_CODE, *(code for code, _ in settings.LANGUAGES)]
        if code in CONTENT
    ]
    originals: dict[str, Page] = {}
    for locale in dict.fromkeys(locales):
        central = _central_pages(locale, originals)
        _unit_pages(locale, central["cities"], network, names or {}, originals)
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


def _central_pages(locale: Locale, originals: Mapping[str, Page]) -> dict[str, Page]:
    """Return the home page, the central pages and the city index of one language by key."""
    content = CONTENT[locale.language_code]
    home = HomePage.objects.filter(locale=locale).first() or _new_home(
        locale, content.HOME, originals.get("home")
    )
    pages: dict[str, Page] = {"home": home}
    new: set[str] = set()
    for key, fields, model in [
        *((key, fields, ContentPage) for key, fields in content.PAGES.items()),
        ("cities", content.CITIES, CitiesIndexPage),
    ]:
        page = model.objects.child_of(home).filter(slug=fields["slug"]).first()
        if page is None:
            page = _add(home, _central_page(model, fields, locale, originals.get(key)))
            new.add(key)
        pages[key] = page
    # Bodies come second: they link to pages that had to exist first.
    numbers = {key: page.pk for key, page in pages.items()}
    for key in new - {"cities"}:
        pages[key].body = stream(key, content.PAGES[key]["body"], numbers)
        pages[key].save()
    if not home.body:
        home.body = stream("home", content.HOME["body"], numbers)
        home.header_links = stream(
            "header", [("link", link) for link in content.HOME["header_links"]], numbers
        )
        home.footer_groups = stream(
            "footer", [("group", group) for group in content.HOME["footer_groups"]], numbers
        )
        home.save()
        new.add("home")
    for key in new & originals.keys():
        record_translation(type(pages[key]).objects.get(pk=originals[key].pk), pages[key])
    return pages


def _new_home(locale: Locale, fields: Mapping, original: Page | None) -> HomePage:
    root = Page.get_first_root_node()
    home = _add(
        root,
        HomePage(
            title=fields["title"],
            slug=fields["slug"],
            seo_title=fields["seo_title"],
            search_description=fields["search_description"],
            locale=locale,
            **_same_as(original),
        ),
    )
    if original is None:
        site = Site.objects.filter(is_default_site=True).first() or Site(
            hostname="localhost", is_default_site=True
        )
        welcome = site.root_page if site.pk else None
        site.root_page, site.site_name = home, settings.WAGTAIL_SITE_NAME
        site.save()
        if welcome is not None and welcome.specific_class is Page:
            welcome.delete()
    return home


def _central_page(model: type[Page], fields: Mapping, locale: Locale, original: Page | None) -> Page:
    return model(
        title=fields["title"],
        slug=fields["slug"],
        introduction=fields["introduction"],
        locale=locale,
        **_same_as(original),
    )


def _unit_pages(
    locale: Locale, index: Page, network: Unit, names: Names, originals: Mapping[str, Page]
) -> None:
    """Make a page for every country and city below `network` that has none in this language."""
    language = locale.language_code
    units = network.get_descendants().filter(kind__in=[UnitKind.COUNTRY, UnitKind.CITY]).order_by("path")
    countries = {page.unit_id: page for page in CountryPage.objects.filter(locale=locale)}
    cities = set(CityPage.objects.filter(locale=locale).values_list("unit", flat=True))
    keys = _translation_keys() if originals else {}
    parent: Page | None = None
    for unit in units:
        same = {"translation_key": keys[unit.pk]} if unit.pk in keys else {}
        if unit.kind == UnitKind.COUNTRY:
            parent = countries.get(unit.pk)
            if parent is None:
                parent = _add(index, _country_page(unit, locale, same))
        elif parent is not None and unit.pk not in cities and guides.has_guide(language, unit.country_code):
            name = names.get(unit.slug, {}).get(language, unit.name)
            _add(parent, _city_page(unit, name, locale, same))


def _country_page(unit: Unit, locale: Locale, same: dict) -> CountryPage:
    return CountryPage(
        title=country_name(unit.country_code, locale.language_code),
        slug=unit.slug,
        introduction=CONTENT[locale.language_code].COUNTRY_INTRODUCTION,
        unit=unit,
        locale=locale,
        **same,
    )


def _city_page(unit: Unit, name: str, locale: Locale, same: dict) -> CityPage:
    language = locale.language_code
    introductions = guides.INTRODUCTIONS[language]
    sections = guides.guide(language, city=name, country=unit.country_code)
    return CityPage(
        title=name,
        slug=unit.slug,
        introduction=introductions[zlib.crc32(unit.slug.encode()) % len(introductions)].format(city=name),
        guide=stream(unit.slug, [("section", section) for section in sections], {}),
        team_text=guides.TEAM_TEXTS[language],
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


def _same_as(original: Page | None) -> dict:
    return {"translation_key": original.translation_key} if original is not None else {}


def _add(parent: Page, page: Page) -> Page:
    now = timezone.now()
    page.live = True
    page.first_published_at = page.last_published_at = now
    return parent.add_child(instance=page)
