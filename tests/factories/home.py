"""A small portal: home, city index, countries and cities of `tests.factories.portal.network()`."""

from __future__ import annotations

from dataclasses import dataclass, field
from unittest.mock import patch

from wagtail.models import Locale, Page

from home.models import CityPage
from home.services.seed import seed_pages
from portal.models import Unit
from tests.factories.portal import Network, network


@dataclass
class Portal:
    """The seeded pages: Lille in English and French, Kraków in English only."""

    network: Network = field(default_factory=network)

    def __post_init__(self) -> None:
        # What translators need is half of the time, and a test of its own.
        with patch("home.services.central_pages.record_translation"):
            seed_pages(network=self.network.root, names={"krakow": {"en": "Krakow"}})
        self.city(self.network.krakow, "fr").delete()

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
