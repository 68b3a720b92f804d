"""Routing in every language, the fallback's three branches, the switcher, what search engines read."""

from xml.etree import ElementTree

import pytest
from bs4 import BeautifulSoup
from django.conf import settings

from portal.queries.pages import in_language

LILLE_EN = "/en/cities/france/lille/"
LILLE_FR = "/fr/villes/france/lille/"


def soup(client, url: str, status: int = 200) -> BeautifulSoup:
    response = client.get(url)
    assert response.status_code == status, (url, response.status_code)
    return BeautifulSoup(response.content, "html.parser")


def alternates(page: BeautifulSoup) -> dict[str, str]:
    return {link["hreflang"]: link["href"] for link in page.head.select('link[rel="alternate"][hreflang]')}


def switcher(page: BeautifulSoup) -> dict[str, str]:
    return {link["lang"]: link["href"] for link in page.select(".language-menu a")}


@pytest.mark.parametrize(
    ("url", "title"),
    [
        ("/en/", "Someone is waiting for you there."),
        ("/fr/", "Là-bas, quelqu’un vous attend."),
        ("/en/how-it-works/", "How it works"),
        ("/fr/comment-ca-marche/", "Comment ça marche"),
        ("/en/cities/", "Cities"),
        ("/fr/villes/", "Villes"),
        ("/en/cities/poland/", "Poland"),
        ("/fr/villes/poland/", "Pologne"),
        ("/de/", "Dort wartet jemand auf dich."),
        ("/de/so-funktioniert-es/", "So funktioniert es"),
        ("/de/staedte/poland/", "Polen"),
        ("/es/", "Alguien te espera allí."),
        ("/es/como-funciona/", "Cómo funciona"),
        ("/es/ciudades/poland/", "Polonia"),
        (LILLE_EN, "Lille"),
        (LILLE_FR, "Lille"),
    ],
)
def test_pages_route_in_every_language(site, client, url, title):
    page = soup(client, url)
    assert page.h1.get_text() == title
    assert page.html["lang"] == url[1:3]
    assert page.head.select_one('link[rel="canonical"]')["href"] == f"http://testserver{url}"
    assert not page.head.select('meta[name="robots"]')


def test_untranslated_page_is_shown_and_marked(site, client):
    page = soup(client, "/fr/cities/poland/krakow/")
    assert page.html["lang"] == "fr"
    assert page.h1["lang"] == "en"
    assert page.h1.get_text() == "Krakow"
    assert page.head.select_one('meta[name="robots"]')["content"] == "noindex"
    canonical = page.head.select_one('link[rel="canonical"]')["href"]
    assert canonical == "http://testserver/en/cities/poland/krakow/"
    assert alternates(page) == {}
    assert page.select_one(".notice")


def test_path_of_the_default_language_leads_to_the_translation(site, client):
    response = client.get("/fr/cities/france/lille/?from=mail")
    assert response.status_code == 302
    assert response["Location"] == f"{LILLE_FR}?from=mail"


@pytest.mark.parametrize("url", ["/fr/no/such/page/", "/en/no/such/page/", "/en/villes/"])
def test_path_of_nobody_is_missing(site, client, url):
    assert client.get(url).status_code == 404


def test_draft_in_the_readers_language_is_not_shown_but_falls_back(site, client):
    site.city(site.network.lille, "fr").unpublish()
    assert client.get(LILLE_FR).status_code == 404
    page = soup(client, "/fr/cities/france/lille/")
    assert page.h1["lang"] == "en"


def test_unpublished_original_has_no_fallback(site, client):
    site.city(site.network.krakow).unpublish()
    assert client.get("/fr/cities/poland/krakow/").status_code == 404


def test_hreflang_names_real_translations_only(site, client):
    both = {
        "en": f"http://testserver{LILLE_EN}",
        "fr": f"http://testserver{LILLE_FR}",
        "x-default": f"http://testserver{LILLE_EN}",
    }
    assert alternates(soup(client, LILLE_EN)) == both
    assert alternates(soup(client, LILLE_FR)) == both
    assert alternates(soup(client, "/en/cities/poland/krakow/")) == {}


@pytest.mark.parametrize(
    ("url", "there"),
    [
        ("/en/", "/fr/"),
        ("/en/how-it-works/", "/fr/comment-ca-marche/"),
        (LILLE_EN, LILLE_FR),
        (LILLE_FR, LILLE_EN),
        ("/en/cities/poland/krakow/", "/fr/cities/poland/krakow/"),
        ("/fr/cities/poland/krakow/", "/en/cities/poland/krakow/"),
    ],
)
def test_switcher_keeps_the_page_and_is_never_dead(site, client, url, there):
    links = switcher(soup(client, url))
    other = there[1:3]
    assert links[other] == there
    assert client.get(there).status_code == 200


def test_switcher_of_a_page_in_one_other_language_leads_to_the_page_above(site, client):
    site.city(site.network.lille).delete()
    links = switcher(soup(client, LILLE_FR))
    assert links["en"] == "/en/cities/france/"
    assert client.get(links["en"]).status_code == 200


def test_no_link_of_any_page_is_dead(site, client):
    seen: set[str] = set()
    waiting = [f"/{code}/" for code, _name in settings.LANGUAGES]
    internal = ", ".join(f"a[href^='{home}']" for home in waiting)
    while waiting:
        url = waiting.pop()
        seen.add(url)
        response = client.get(url, follow=True)
        assert response.status_code == 200, url
        page = BeautifulSoup(response.content, "html.parser")
        for link in page.select(internal):
            address = link["href"].split("#")[0]
            if "/account/" not in address and address not in seen:
                waiting.append(address)
                seen.add(address)
    assert "/fr/cities/poland/krakow/" in seen


@pytest.mark.parametrize(
    ("accept", "cookie", "there"),
    [
        ("fr-CA,fr;q=0.9", None, "/fr/"),
        ("ja,ko;q=0.5", None, "/en/"),
        ("fr", "en", "/en/"),
        ("en", "fr", "/fr/"),
    ],
)
def test_front_door_follows_the_browser_at_the_first_visit_only(site, client, accept, cookie, there):
    if cookie:
        client.get(f"/{cookie}/how-it-works/" if cookie == "en" else "/fr/comment-ca-marche/")
    response = client.get("/", headers={"accept-language": accept})
    assert response.status_code == 302
    assert response["Location"] == there


def test_missing_pages_do_not_change_the_remembered_language(site, client):
    client.get("/fr/")
    client.get("/en/nothing/here/")
    assert client.cookies["django_language"].value == "fr"


def test_sitemaps_list_each_languages_own_pages(site, client):
    def locations(url: str) -> list[str]:
        return [loc.text for loc in ElementTree.fromstring(client.get(url).content).findall(".//{*}loc")]

    assert locations("/sitemap.xml") == [
        f"http://testserver/sitemap-{code}.xml" for code, _name in settings.LANGUAGES
    ]
    french = locations("/sitemap-fr.xml")
    assert f"http://testserver{LILLE_FR}" in french
    assert not [url for url in french if "/fr/" not in url or "krakow" in url]
    assert client.get("/sitemap-ja.xml").status_code == 404
    robots = client.get("/robots.txt").content.decode()
    assert "Sitemap: http://testserver/sitemap.xml" in robots


@pytest.mark.parametrize(
    ("url", "language", "expected"),
    [("/en/cities/", "fr", "/fr/cities/"), ("/en/", "fr", "/fr/"), ("/account/", "fr", "/account/")],
)
def test_in_language_replaces_the_prefix(url, language, expected):
    assert in_language(url, language) == expected
