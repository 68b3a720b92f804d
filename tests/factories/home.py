"""A small portal: home, city index, countries and cities of `tests.factories.portal.network()`."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import date
from itertools import count
from unittest.mock import patch

from wagtail.models import Locale, Page

import training.content
from home.models import ArticlePage, CityPage, EventPage
from home.services.reviews import trust
from home.services.seed import seed_pages
from portal.models import Unit
from tests.factories.portal import Network, network

_numbers = count(1)


@dataclass
class Portal:
    """The seeded pages: Lille, trusted, in English and French, Kraków in English only; of training's modules and
    kits the first."""

    network: Network = field(default_factory=network)

    def __post_init__(self) -> None:
        with ExitStack() as stack:
            # What translators need is half of the time, and a test of its own.
            for app in ("home.services.central_pages", "partners.services.seed", "training.services.seed"):
                stack.enter_context(patch(f"{app}.record_translation"))
            for name in ("MODULES", "KITS"):
                stack.enter_context(patch.object(training.content, name, getattr(training.content, name)[:1]))
            seed_pages(network=self.network.root, names={"krakow": {"en": "Krakow"}})
        kept = {self.network.lille.pk: ["en", "fr"], self.network.krakow.pk: ["en"]}
        for unit, languages in kept.items():
            others = CityPage.objects.filter(unit=unit).exclude(locale__language_code__in=languages)
            for page in others:
                page.delete()
        trust(unit=self.network.lille)

    def city(self, unit: Unit, language: str = "en") -> CityPage:
        return CityPage.objects.get(unit=unit, locale__language_code=language)

    def page(self, slug: str, language: str = "en") -> Page:
        return Page.objects.get(slug=slug, locale__language_code=language).specific

    def locale(self, language: str) -> Locale:
        return Locale.objects.get(language_code=language)


def city_page(parent: Page, unit: Unit, **fields) -> CityPage:
    """A live page of `unit` below the country page `parent`."""
    page = CityPage(title=unit.name, slug=unit.slug, unit=unit, locale=parent.locale, **fields)
    return parent.add_child(instance=page)


def event_of(city: CityPage, **fields) -> EventPage:
    """A live event below the page of a city."""
    slug = f"event-{next(_numbers)}"
    given = {"title": "Welcome evening", "slug": slug, "day": date(2027, 9, 2), "place": "Café", **fields}
    return city.add_child(instance=EventPage(locale=city.locale, **given))


def article_of(city: CityPage, **fields) -> ArticlePage:
    """A live article below the page of a city."""
    given = {"title": "First meeting", "slug": f"article-{next(_numbers)}", **fields}
    return city.add_child(instance=ArticlePage(locale=city.locale, **given))
