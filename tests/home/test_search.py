"""The search over everything public: languages, kinds, drafts, what a plugin adds."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from wagtail import hooks

from home.models import ArticlePage, ContentPage
from home.search import page_source
from tests.plugins.sample import plugin

# Whatever is found, this many.
BUDGET = 22


@pytest.fixture(autouse=True)
def _page_source(monkeypatch):
    monkeypatch.setitem(hooks._hooks, "register_search_source", [(page_source, 0)])


def soup(client, url: str) -> BeautifulSoup:
    response = client.get(url)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def hits(client, query: str, language: str = "en") -> list[str]:
    return [link.get_text() for link in soup(client, f"/{language}/search/?{query}").select(".hit a")]


@pytest.fixture
def article(site) -> ArticlePage:
    index = site.page("news")
    page = ArticlePage(title="Élodie walks", introduction="Zebras everywhere", locale=index.locale)
    return index.add_child(instance=page)


@pytest.mark.parametrize("query", ["q=zebras", "q=ELODIE", "q=%C3%A9lodie+zebras", "q=walks"])
def test_words_are_found_without_accents_in_any_order(client, article, query):
    assert "Élodie walks" in hits(client, query)


def test_all_words_must_stand_there(client, article):
    assert hits(client, "q=zebras+nowhere") == []
    assert soup(client, "/en/search/?q=zebras+nowhere").select_one(".empty-state a")["href"] == "/en/cities/"


def test_a_draft_is_not_found(client, article):
    article.unpublish()
    assert hits(client, "q=zebras") == []


def test_each_page_once_in_the_readers_language(client, site):
    assert hits(client, "q=Lille&kind=city").count("Lille") == 1
    assert "Krakow" in hits(client, "q=krakow", "fr")
    assert hits(client, "q=accessibility", "fr") == []
    foreign = soup(client, "/fr/search/?q=krakow").select_one(".hit a[lang=en]")
    assert foreign["href"] == "/fr/cities/poland/krakow/"


@pytest.mark.postgres
def test_stems_of_the_pages_own_language(client, site):
    index = site.page("actualites", "fr")
    page = ArticlePage(title="Les étudiantes voyageaient", locale=index.locale)
    index.add_child(instance=page)
    assert "Les étudiantes voyageaient" in hits(client, "q=etudiante+voyage", "fr")


def test_kinds_narrow_and_keep_the_words(client, article):
    home = article.get_parent().get_parent()
    home.add_child(instance=ContentPage(title="Zebras explained", locale=home.locale))
    page = soup(client, "/en/search/?q=zebras")
    tabs = {tab.find(string=True).strip(): tab["href"] for tab in page.select(".tabs__link")}
    assert tabs["News"] == "/en/search/?q=zebras&kind=news"
    assert hits(client, "q=zebras&kind=news") == ["Élodie walks"]
    assert len(hits(client, "q=zebras&kind=nonsense")) == 2


def test_a_plugin_is_found_too(client, site, monkeypatch):
    monkeypatch.setitem(hooks._hooks, "register_search_source", [(plugin.search_source, 0)])
    assert hits(client, "q=rain") == ["Postcard about rain"]


def test_suggestions_begin_like_what_is_typed(client, site):
    links = soup(client, "/en/suggestions/search/?q=lil").select("a")
    assert [(link.get_text(), link["href"]) for link in links] == [("Lille", "/en/cities/france/lille/")]
    assert client.get("/en/suggestions/search/").content.strip() == b""


@pytest.mark.parametrize(
    "query", ["", "q=", "q=%00", "q='%22)*:-(", "q=AND+OR+NOT", "q=" + "a+" * 3000, "q=lille&page=x&kind=%27"]
)
def test_hostile_words_are_answered(client, site, query):
    assert client.get(f"/en/search/?{query}").status_code in (200, 400)
    assert client.get(f"/en/suggestions/search/?{query}").status_code in (200, 400)


def test_it_costs_the_same_for_any_number_of_hits(client, article, django_assert_max_num_queries):
    index = article.get_parent()
    for number in range(5):
        index.add_child(instance=ArticlePage(title=f"Zebras {number}", locale=index.locale))
    client.get("/en/search/?q=zebras")
    with django_assert_max_num_queries(BUDGET):
        assert len(hits(client, "q=zebras")) == 6
