"""No public page asks more of the database when there are more cities, and none asks much."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.factories.many import many_cities

MOST = 25
SOME = ["/en/cities/france/lille/", "/fr/cities/poland/krakow/", "/en/cities/france/", "/en/search/?q=town"]


def addresses() -> list[str]:
    """Every page of the seeded portal in English, then some that are shown otherwise."""
    locations = Client().get("/sitemap-en.xml").content.decode().split("<loc>http://testserver")[1:]
    pages = [location.partition("<")[0] for location in locations]
    return list(dict.fromkeys([*(page for page in pages if "/many-" not in page), *SOME]))


def queries(url: str) -> int:
    assert Client().get(url).status_code == 200  # fills caches that live longer than a request
    with CaptureQueriesContext(
        connection,
    ) as asked:
        Client().get(url)
    return len(asked)


@pytest.fixture
def france(site):
    return site.city(site.network.lille).get_parent().specific


def test_every_page_costs_the_same_with_three_and_with_550_cities(site, france):
    pages = addresses()
    assert len(pages) > 15
    few = {url: queries(url) for url in pages}
    assert {url: number for url, number in few.items() if number > MOST} == {}
    many_cities(france, 547)
    assert Client().get("/en/cities/").content.count(b"city-row__name") == 550
    assert {url: queries(url) for url in pages} == few
