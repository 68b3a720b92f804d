"""The list of cities: spellings, filters, states, the map, what it costs."""

from datetime import date

import pytest
from bs4 import BeautifulSoup
from wagtail import hooks

from home.listing import city_listing
from home.models import CityPage, CountryPage
from home.queries.cities import cities_called, listed_cities
from home.services.streams import stream
from portal.extensions import CityStatus
from portal.models import Unit
from tests.factories.home import city_page
from tests.factories.portal import city

# The list costs this many, for any number of cities.
BUDGET = 11


@pytest.fixture
def germany(site) -> CountryPage:
    root = Unit.objects.get(pk=site.network.root.pk)
    unit = root.add_child(kind="country", name="Germany", slug="germany", country_code="DE")
    index = site.page("cities")
    page = CountryPage(title="Germany", slug="germany", unit=unit, locale=index.locale)
    return index.add_child(instance=page)


@pytest.fixture
def cologne(site, germany):
    unit = city(germany.unit, "Köln", slug="cologne")
    unit.other_names = "Cologne\nColonia\nKeulen"
    unit.save()
    return city_page(germany, unit)


@pytest.mark.parametrize(
    "query", ["Koln", "Köln", "köln", "KÖLN", "Cologne", "colog", "  keulen ", "Kolln", "Colgne"]
)
def test_any_spelling_finds_the_city(site, cologne, query):
    assert [found.name for found in cities_called(listed_cities(), query)] == ["Köln"]


@pytest.mark.parametrize("query", ["ille", "zzz", "lille cologne"])
def test_other_words_do_not(site, cologne, query):
    assert "Köln" not in [found.name for found in cities_called(listed_cities(), query)]


def names_on(client, url: str) -> list[str]:
    page = BeautifulSoup(client.get(url).content, "html.parser")
    return [link.get_text() for link in page.select(".city-row__name")]


def statuses(states: dict[int, str]):
    def answer(unit_ids):
        return {
            pk: CityStatus(state=states[pk], opens_on=date(2031, 3, 1), closes_on=date(2031, 4, 2))
            for pk in unit_ids
            if pk in states
        }

    return hooks.register_temporarily("register_city_status", answer)


def test_filters_by_country_and_state(site, client):
    tree = site.network
    with statuses({tree.lille.pk: "open", tree.krakow.pk: "soon"}):
        assert names_on(client, "/en/cities/") == ["Lille", "Lyon", "Krakow"]
        assert names_on(client, "/en/cities/?country=PL") == ["Krakow"]
        assert names_on(client, "/en/cities/?state=open") == ["Lille"]
        assert names_on(client, "/en/cities/?state=soon&country=FR") == []
        page = BeautifulSoup(client.get("/en/cities/").content, "html.parser")
    words = {
        row.a.get_text(): row.select_one(".city-row__state").get_text() for row in page.select(".city-row")
    }
    assert words == {"Lille": "Open until 2 Apr", "Krakow": "Opens on 1 Mar", "Lyon": "Closed"}
    dots = {dot["aria-label"] for dot in page.select(".map__city")}
    assert dots == {"Lille, Open until 2 Apr", "Krakow, Opens on 1 Mar", "Lyon, Closed"}


def test_empty_list_offers_a_way_back(site, client):
    page = BeautifulSoup(client.get("/en/cities/?q=zzzzzz").content, "html.parser")
    assert page.select_one(".empty-state a")["href"] == "/en/cities/"


@pytest.mark.parametrize(
    "query", ["?country=XX", "?state=maybe", "?q=" + "x" * 3000, "?q=%00", "?q=<script>"]
)
def test_hostile_queries_are_answered(site, client, query):
    response = client.get("/en/cities/" + query)
    assert response.status_code == 200
    assert b"<script>" not in response.content.split(b"<main", 1)[1].split(b"</main>", 1)[0]


def test_list_stays_in_the_readers_language(site, client):
    page = BeautifulSoup(client.get("/fr/villes/").content, "html.parser")
    links = {link.get_text(): link for link in page.select(".city-row__name")}
    assert links["Lille"]["href"] == "/fr/villes/france/lille/"
    assert links["Krakow"]["href"] == "/fr/cities/poland/krakow/"
    assert links["Krakow"]["lang"] == "en"
    assert not links["Lille"].has_attr("lang")


def test_unpublished_city_is_not_listed(site, client):
    for page in CityPage.objects.filter(unit=site.network.lyon):
        page.unpublish()
    assert names_on(client, "/en/cities/") == ["Lille", "Krakow"]


def test_list_costs_the_same_for_any_number_of_cities(site, germany, client, assert_list_budget):
    numbers = iter(range(1000))

    def add_city():
        number = next(numbers)
        city_page(
            germany, city(Unit.objects.get(pk=germany.unit_id), f"Town {number}", slug=f"town-{number}")
        )

    assert_list_budget(client, "/en/cities/", add_city, queries=BUDGET)
    for _ in range(150):
        add_city()
    assert_list_budget(client, "/en/cities/", add_city, queries=BUDGET)


def test_country_page_shows_its_own_cities_only(site, client):
    page = BeautifulSoup(client.get("/en/cities/france/").content, "html.parser")
    assert [link.get_text() for link in page.select(".city-row__name")] == ["Lille", "Lyon"]
    assert len(page.select(".map__city")) == 2


def test_view_of_a_country_without_places_is_the_whole_map(site):
    Unit.objects.filter(country_code="PL").update(latitude=None, longitude=None)
    listing = city_listing({}, country="PL")
    assert listing.points == []
    assert listing.found == 1


def test_suggestions(site, cologne, client):
    body = client.get("/en/suggestions/cities/?q=koln").content.decode()
    assert 'href="/en/cities/germany/cologne/"' in body
    assert b"<li" not in client.get("/en/suggestions/cities/?q=zzzzzz").content
    assert client.get("/en/suggestions/cities/?q=").content.strip() == b""


def test_city_page_names_those_of_its_own_tree(site, client):
    page = BeautifulSoup(client.get("/en/cities/france/lille/").content, "html.parser")
    aside = page.select_one("aside").get_text()
    assert "ESN Lille" in aside
    assert "Université de Lille" in aside
    other = BeautifulSoup(client.get("/en/cities/france/lyon/").content, "html.parser")
    assert "ESN Lille" not in other.get_text()
    assert "Call 112" in page.select_one(".guide__section--emergency").get_text()


def test_jump_links_lead_to_each_section_of_the_guide_and_readers_find_the_feed(site, client):
    city_page = site.city(site.network.lille)
    city_page.guide = stream(
        "x", [("section", {"topic": "life", "title": name, "text": ""}) for name in "ABC"], {}
    )
    city_page.save()
    page = BeautifulSoup(client.get("/en/cities/france/lille/").content, "html.parser")
    links = page.select(".jump-links a")
    assert [link.get_text(strip=True) for link in links] == ["A", "B", "C"]
    for link in links:
        assert link.get_text(strip=True) in page.select_one(link["href"]).get_text()
    ids = [tag["id"] for tag in page.select("[id]")]
    assert len(ids) == len(set(ids))
    assert client.get(page.select_one("link[type='application/atom+xml']")["href"]).status_code == 200


def test_city_page_offers_sign_up_for_exactly_this_city(site, client):
    def sign_up(*, unit, side):
        return f"/join/{unit.slug if unit else 'any'}/{side or 'either'}/"

    with hooks.register_temporarily("register_sign_up", sign_up):
        page = BeautifulSoup(client.get("/en/cities/france/lille/").content, "html.parser")
    links = [link["href"] for link in page.select("main .button")]
    assert links == ["/join/lille/international/", "/join/lille/local/"]
