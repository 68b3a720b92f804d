"""News: the list, tags, the articles of cities, feeds."""

from __future__ import annotations

from datetime import date, timedelta
from xml.etree import ElementTree

import pytest
from bs4 import BeautifulSoup
from django.utils import timezone

from home.models import ArticlePage, NewsIndexPage

# What the list of news costs.
BUDGET = 13
ATOM = "{http://www.w3.org/2005/Atom}"


def article(
    parent, title: str, *, day: date | None = None, tags: tuple[str, ...] = (), **fields
) -> ArticlePage:
    page = ArticlePage(title=title, day=day or timezone.localdate(), locale=parent.locale, **fields)
    parent.add_child(instance=page)
    page.tags.set(tags)
    page.save()
    return page


@pytest.fixture
def index(site) -> NewsIndexPage:
    return site.page("news")


def soup(client, url: str) -> BeautifulSoup:
    response = client.get(url)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def titles(page: BeautifulSoup) -> list[str]:
    return [link.get_text() for link in page.select(".article-card .card__link")]


def test_newest_first_and_no_drafts(client, index):
    article(index, "Old", day=date(2020, 1, 1))
    article(index, "New", day=date(2021, 1, 1))
    article(index, "Draft", live=False)
    assert titles(soup(client, index.url)) == ["New", "Old"]


def test_by_tag(client, index):
    article(index, "Season one", tags=("Season",))
    article(index, "Other", tags=("Ideas",))
    article(index, "Hidden", tags=("Secret",), live=False)
    page = soup(client, f"{index.url}?tag=season")
    assert titles(page) == ["Season one"]
    assert [link.get_text(strip=True) for link in page.select(".tabs__link")] == ["All", "Ideas", "Season"]
    assert page.select_one(".tabs__link[aria-current]").get_text(strip=True) == "Season"
    assert len(titles(soup(client, f"{index.url}?tag=nothing&page=zzz"))) == 2


def test_the_list_costs_the_same_for_any_number_of_articles(client, index, assert_list_budget):
    assert_list_budget(
        client, index.url, lambda: article(index, "One more", tags=("Season",)), queries=BUDGET
    )


def test_an_empty_list_leads_to_the_cities(client, index):
    assert soup(client, index.url).select_one(".empty-state a")["href"] == "/en/cities/"


def test_an_article_shows_its_day_and_tags(client, index):
    page = article(index, "Walks", day=date(2026, 3, 9), tags=("Ideas",))
    shown = soup(client, page.url)
    assert shown.select_one("time")["datetime"] == "2026-03-09"
    assert shown.select_one("a.tag")["href"] == f"{index.url}?tag=ideas"


def test_news_of_a_city_stand_on_its_page_in_the_language_they_have(client, site):
    lille_en, lille_fr = (site.city(site.network.lille, code) for code in ("en", "fr"))
    both = article(lille_en, "Tea for all")
    article(lille_fr, "Du thé pour tous", translation_key=both.translation_key)
    article(lille_fr, "En français seulement", slug="seulement")
    assert set(titles(soup(client, lille_en.url))) == {"Tea for all", "En français seulement"}
    assert set(titles(soup(client, lille_fr.url))) == {"Du thé pour tous", "En français seulement"}
    foreign = soup(client, lille_en.url).select_one(".article-card[lang=fr] a")
    assert foreign["href"].startswith("/fr/")
    assert client.get(foreign["href"]).status_code == 200
    assert titles(soup(client, site.page("news").url)) == []


def test_the_feed_is_atom_in_the_readers_language(client, site, index):
    article(index, "First <news>", introduction="What & why")
    entries = ElementTree.fromstring(client.get("/en/feeds/news/").content).findall(f"{ATOM}entry")
    assert [entry.find(f"{ATOM}title").text for entry in entries] == ["First <news>"]
    assert entries[0].find(f"{ATOM}link").get("href").endswith("/en/news/first-news/")
    # Nothing in French yet: the reader gets what there is, at an address that keeps the language.
    french = ElementTree.fromstring(client.get("/fr/feeds/news/").content).findall(f"{ATOM}entry")
    address = french[0].find(f"{ATOM}link").get("href")
    assert "/fr/news/first-news/" in address
    assert client.get(address).status_code == 200


def test_the_feed_of_a_city_has_its_news_only(client, site, index):
    article(index, "Network")
    article(site.city(site.network.lille), "Lille", day=timezone.localdate() - timedelta(days=2))
    entries = ElementTree.fromstring(client.get("/en/feeds/cities/lille/").content).findall(f"{ATOM}entry")
    assert [entry.find(f"{ATOM}title").text for entry in entries] == ["Lille"]
    assert client.get("/en/feeds/cities/nowhere/").status_code == 404
