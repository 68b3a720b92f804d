"""The list of partners: filters with their counts, spellings, order, paging, what it costs."""

import pytest
from bs4 import BeautifulSoup

from partners.enums import PartnerKind
from partners.models import Partner
from tests.factories.partners import PartnerFactory

URL = "/en/partners/"
# For any number of partners, logos included.
BUDGET = 24


@pytest.fixture
def partners(site):
    lille, krakow = site.network.lille, site.network.krakow
    PartnerFactory(name="Brique", slug="brique", city=lille, since=2016)
    PartnerFactory(name="Élan Mobilité", slug="elan", city=lille, since=2020, kind=PartnerKind.FUNDER)
    PartnerFactory(name="Smok", slug="smok", city=krakow, country_code="PL", since=2018)
    PartnerFactory(name="SECRET", slug="secret", city=lille, is_shown=False)
    return site


def names(client, query="") -> list[str]:
    page = BeautifulSoup(client.get(f"{URL}{query}").content, "html.parser")
    return [title.get_text() for title in page.select(".partner-card__title")]


def choices(client, field, query="") -> list[str]:
    page = BeautifulSoup(client.get(f"{URL}{query}").content, "html.parser")
    return [option.get_text() for option in page.select(f"select[name={field}] option")][1:]


def test_units_of_the_tree_stand_beside_what_was_written_here(partners, client):
    assert names(client) == ["Brique", "Élan Mobilité", "ESN Lille", "Smok", "Université de Lille"]


FOUND = {
    "?q=elan": ["Élan Mobilité"],
    "?q=ÉLAN mob": ["Élan Mobilité"],
    "?q=Krakow": ["Smok"],
    "?q=KRAKÓW": ["Smok"],
    "?q=universite": ["Université de Lille"],
    "?kind=funder": ["Élan Mobilité"],
    "?country=PL": ["Smok"],
    "?city=lille&kind=company": ["Brique"],
    "?country=PL&city=lille": [],
    "?q=secret": [],
    "?city=nowhere": [],
}


def test_filters(partners, client):
    assert {query: names(client, query) for query in FOUND} == FOUND


def test_each_choice_says_what_it_would_show(partners, client):
    assert choices(client, "kind") == [
        "University (1)", "Association (1)", "Institution (0)", "Company (2)", "Funder (1)",
    ]  # fmt: skip
    assert choices(client, "kind", "?country=PL") == [
        "University (0)", "Association (0)", "Institution (0)", "Company (1)", "Funder (0)",
    ]  # fmt: skip
    assert choices(client, "country") == ["France (4)", "Poland (1)"]
    assert choices(client, "country", "?kind=company") == ["France (1)", "Poland (1)"]
    assert choices(client, "city", "?kind=company") == ["Kraków (1)", "Lille (1)"]
    assert choices(client, "city", "?q=elan") == ["Lille (1)"]


def test_what_is_chosen_stays_a_choice_where_nobody_is_left(partners, client):
    assert choices(client, "country", "?country=PL&kind=funder") == ["France (1)", "Poland (0)"]
    assert choices(client, "country", "?country=DE") == ["France (4)", "Poland (1)", "Germany (0)"]


def test_order(partners, client):
    assert names(client, "?sort=newest")[:3] == ["Élan Mobilité", "Smok", "Brique"]
    assert names(client, "?sort=country")[-1] == "Smok"


def test_hostile_addresses_are_answered(partners, client):
    hostile = [
        "?q=%00",
        "?kind=x",
        "?city=%00",
        f"?country={'x' * 300}",
        "?sort=a;drop",
        "?page=99",
        "?page=x",
    ]
    assert {client.get(URL + query).status_code for query in hostile} == {200}


def test_pages_keep_the_filters(partners, client):
    for number in range(30):
        PartnerFactory(name=f"Many {number:02}", slug=f"many-{number}")
    page = BeautifulSoup(client.get(f"{URL}?q=many").content, "html.parser")
    following = page.select_one("a[rel=next]")["href"]
    assert len(names(client, "?q=many")) == 24
    assert names(client, following) == [f"Many {number}" for number in range(24, 30)]


def test_the_map_has_a_dot_for_each_city_that_is_asked_for(partners, client):
    page = BeautifulSoup(client.get(f"{URL}?kind=company").content, "html.parser")
    dots = {dot["aria-label"]: dot["href"] for dot in page.select("a.map__city")}
    assert dots == {
        "Kraków, 1 partner": f"{URL}?kind=company&city=krakow#partners",
        "Lille, 1 partner": f"{URL}?kind=company&city=lille#partners",
    }


def test_the_list_in_another_language(partners, client):
    body = client.get("/fr/partenaires/?kind=company").content.decode()
    assert "Entreprise (2)" in body
    assert "2 partenaires" in body


@pytest.mark.parametrize("query", ["", "?q=company&kind=company&country=FR&city=lille"])
def test_three_hundred_cost_as_much_as_three(
    site, client, django_assert_num_queries, django_assert_max_num_queries, query
):
    def more(first, last):
        for number in range(first, last):
            PartnerFactory(name=f"Company {number}", city=site.network.lille, texts={"en": "Hello. More."})

    more(0, 3)
    client.get(URL + query)
    with django_assert_max_num_queries(BUDGET) as few:
        client.get(URL + query)
    more(3, 300)
    with django_assert_num_queries(len(few)):
        client.get(URL + query)
    assert Partner.objects.count() == 302
