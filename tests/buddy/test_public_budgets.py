"""What public pages ask of the database with the buddy plugin's panels: literally, and the same in a large network."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import translation

from buddy.models import Programme, Term
from home.models import CityPage, FaqPage, PublicationPage
from partners.models import Partner
from tests.e2e.world import World
from tests.factories.buddy import ProgrammeFactory, TermFactory
from tests.factories.home import article_of, event_of
from tests.factories.many import many_cities
from tests.factories.partners import PartnerFactory

# The shared cache, which is a table where it is no memory, takes three more: addresses of sites, header, figures.
BUDGETS = {
    "/en/": 17,
    "/fr/": 19,
    "/en/cities/": 13,
    "/en/cities/france/": 13,
    "/en/cities/france/lille/": 21,
    "/fr/villes/france/lille/": 22,
    "/en/partners/": 16,
    "/en/news/": 13,
    "/en/cities/france/lille/welcome/": 11,
    "/en/cities/france/lille/first-meeting/": 10,
    "publication": 9,
    "questions": 9,
}


@pytest.fixture
def world(db) -> World:
    with translation.override("en"):
        world = World(pages=True)
    lille = CityPage.objects.get(unit=world.network.lille, locale__language_code="en")
    event_of(lille, slug="welcome")
    article_of(lille, slug="first-meeting")
    world.fill(internationals=6, locals_=6)
    PartnerFactory(city=world.network.lille)
    return world


def more(world: World, number: int) -> None:
    """Open `number` cities more, each with an open programme and a partner."""
    country = CityPage.objects.get(unit=world.network.lille, locale__language_code="en").get_parent().specific
    cities = many_cities(country, number)
    programmes = Programme.objects.bulk_create(
        ProgrammeFactory.build(unit=city, name=f"Buddy {city}", slug=city.slug) for city in cities
    )
    Term.objects.bulk_create(TermFactory.build(programme=programme) for programme in programmes)
    Partner.objects.bulk_create(PartnerFactory.build(city=city) for city in cities)


def test_a_page_costs_the_same_with_three_and_with_30_cities(world):
    addresses = {
        "publication": PublicationPage.objects.live().filter(locale__language_code="en").first().url,
        "questions": FaqPage.objects.live().filter(locale__language_code="en").first().url,
    }
    few = {name: queries(addresses.get(name, name)) for name in BUDGETS}
    assert few == BUDGETS
    more(world, 27)
    assert {name: queries(addresses.get(name, name)) for name in BUDGETS} == few


def queries(url: str) -> int:
    assert Client().get(url).status_code == 200, url  # fills caches that live longer than a request
    with CaptureQueriesContext(connection) as asked:
        Client().get(url)
    return len(asked)
