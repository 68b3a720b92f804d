"""What search engines and those who share a link are told: JSON-LD, Open Graph, pictures."""

from __future__ import annotations

import json
from datetime import date, time
from io import BytesIO

import pytest
from bs4 import BeautifulSoup
from PIL import Image

from home.models import ArticlePage, EventPage
from home.pictures import SIZE, share_picture
from portal.templatetags.head import with_territory


def soup(client, url: str) -> BeautifulSoup:
    response = client.get(url)
    assert response.status_code == 200, url
    return BeautifulSoup(response.content, "html.parser")


def things(page: BeautifulSoup) -> dict[str, dict]:
    """What a page says it is about, by kind; read as a search engine does."""
    found = page.head.select('script[type="application/ld+json"]')
    data = [json.loads(script.string) for script in found]
    assert all(each["@context"] == "https://schema.org" for each in data)
    return {thing["@type"]: thing for each in data for thing in each["@graph"]}


def graph(page: BeautifulSoup) -> dict[str, str]:
    return {tag["property"]: tag["content"] for tag in page.head.select('meta[property^="og:"]')}


@pytest.fixture
def lille(site):
    return site.city(site.network.lille)


@pytest.fixture
def evening(lille) -> EventPage:
    page = EventPage(
        title="Tea </script><b> & cake",
        introduction='Come as you "are"',
        day=date(2026, 9, 4),
        starts=time(18, 30),
        ends=time(21),
        place="Student house",
        address="1 Rue Neuve",
        locale=lille.locale,
    )
    return lille.add_child(instance=page)


def test_the_home_page_names_the_organisation_and_has_no_way_to_it(client, site):
    found = things(soup(client, "/en/"))
    assert list(found) == ["Organization"]
    organisation = found["Organization"]
    assert organisation["name"] == "Buddy System"
    assert organisation["url"] == "http://testserver/"
    assert organisation["logo"].startswith("http://testserver/static/icons/app-512")


def test_a_page_says_the_way_to_it(client, site):
    page = soup(client, "/fr/villes/france/lille/")
    way = things(page)["BreadcrumbList"]["itemListElement"]
    assert [item["position"] for item in way] == [1, 2, 3]
    shown = [item.get_text(strip=True) for item in page.select(".breadcrumbs li")]
    assert [item["name"] for item in way] == shown
    assert [item["item"].removeprefix("http://testserver") for item in way] == [
        "/fr/villes/",
        "/fr/villes/france/",
        "/fr/villes/france/lille/",
    ]


def test_an_event_says_when_and_where(client, evening):
    event = things(soup(client, evening.url))["Event"]
    assert event["name"] == "Tea </script><b> & cake"
    assert event["startDate"] == "2026-09-04T18:30:00+02:00"
    assert event["endDate"] == "2026-09-04T21:00:00+02:00"
    assert event["location"]["name"] == "Student house"
    assert event["location"]["address"] == {
        "@type": "PostalAddress",
        "streetAddress": "1 Rue Neuve",
        "addressLocality": "Lille",
        "addressCountry": "FR",
    }


def test_a_whole_day_has_no_hours(client, evening):
    EventPage.objects.filter(pk=evening.pk).update(starts=None, ends=None, last_day=date(2026, 9, 6))
    event = things(soup(client, evening.url))["Event"]
    assert (event["startDate"], event["endDate"]) == ("2026-09-04", "2026-09-06")


def test_no_title_ends_the_script_it_stands_in(client, evening):
    text = client.get(evening.url).content.decode()
    assert "Tea </script>" not in text
    assert "Tea \\u003C/script\\u003E" in text
    assert graph(soup(client, evening.url))["og:description"] == 'Come as you "are"'


def test_the_questions_are_those_that_are_shown(client, site):
    page = soup(client, "/en/questions/")
    asked = [item["name"] for item in things(page)["FAQPage"]["mainEntity"]]
    assert asked == [item.get_text(strip=True) for item in page.select("main summary")]
    assert len(asked) > 3
    answers = [item["acceptedAnswer"]["text"] for item in things(page)["FAQPage"]["mainEntity"]]
    assert all(answer.startswith("<") and len(answer) > 20 for answer in answers)


def test_an_article_says_who_published_it_and_when(client, site):
    index = site.page("news")
    page = index.add_child(
        instance=ArticlePage(title="Élodie walks", day=date(2026, 5, 1), locale=index.locale)
    )
    shown = soup(client, page.url)
    article = things(shown)["NewsArticle"]
    assert (article["headline"], article["datePublished"]) == ("Élodie walks", "2026-05-01")
    assert article["publisher"]["name"] == "Buddy System"
    assert graph(shown)["og:type"] == "article"


def test_a_fallback_says_nothing_of_its_own(client, site):
    assert things(soup(client, "/fr/cities/poland/krakow/")) == {}


@pytest.mark.parametrize(
    ("url", "title", "locale"),
    [
        ("/en/", "Buddy System", "en_US"),
        ("/fr/villes/", "Villes", "fr_FR"),
        ("/en/search/?q=zebra", "Search: zebra", "en_US"),
    ],
)
def test_every_public_page_can_be_shared(client, site, url, title, locale):
    page = soup(client, url)
    said = graph(page)
    assert page.title.get_text().startswith(said["og:title"])
    assert title in page.title.get_text()
    assert said["og:description"] == page.head.select_one("meta[name=description]")["content"] != ""
    assert said["og:url"] == f"http://testserver{url.partition('?')[0]}"
    assert said["og:locale"] == locale
    assert said["og:site_name"] == "Buddy System"
    picture = client.get(said["og:image"])
    assert picture["Content-Type"] == said["og:image:type"]
    assert (said["og:image:width"], said["og:image:height"]) == ("1200", "630")
    assert said["og:image:alt"]


def test_a_city_and_its_events_have_its_picture(client, evening):
    for url in ("/en/cities/france/lille/", evening.url):
        assert graph(soup(client, url))["og:image"] == "http://testserver/en/share/lille.png"


def test_a_picture_is_drawn_in_its_size_and_may_be_kept(client, site):
    response = client.get("/en/share/lille.png")
    assert response["Cache-Control"] == "public, max-age=604800"
    assert not response.cookies
    picture = Image.open(BytesIO(response.content))
    assert (picture.format, picture.size) == ("PNG", SIZE)
    assert len(response.content) < 60_000
    assert client.get("/en/share/nowhere.png").status_code == 404


def test_each_city_has_another_picture(client, site):
    pictures = {client.get(f"/en/share/{name}.png").content for name in ("lille", "krakow")}
    assert len({*pictures, client.get("/en/share.png").content}) == 3


@pytest.mark.parametrize(
    "name", ["Łódź", "Θεσσαλονίκη", "София", "Villeneuve-d’Ascq et sa métropole lilloise"]
)
def test_names_are_drawn_in_any_script_and_fit(name):
    picture = Image.open(BytesIO(share_picture(name, "·"))).convert("RGB")
    # Right of what may be written there is paper only.
    right = picture.crop((1130, 340, 1200, 630))
    assert right.getcolors() == [(70 * 290, right.getpixel((0, 0)))]
    # A letter that the font lacks would be the same box for all.
    assert share_picture(name, "·") != share_picture("\u0e01" * len(name), "·")


@pytest.mark.parametrize(("language", "tag"), [("en", "en_US"), ("pt-br", "pt_BR"), ("es", "es_ES")])
def test_languages_as_open_graph_has_them(language, tag):
    assert with_territory(language) == tag
