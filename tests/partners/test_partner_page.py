"""One partner: in every language an address, in some a text; on the city's page, on the home page."""

import pytest
from bs4 import BeautifulSoup
from django.core.files.images import ImageFile
from wagtail.images.models import Image
from wagtail.images.tests.utils import get_test_image_file

from partners.enums import PartnerKind
from partners.models import Partner
from tests.factories.partners import PartnerFactory


def parsed(response) -> BeautifulSoup:
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def logo() -> Image:
    return Image.objects.create(
        title="Logo", file=ImageFile(get_test_image_file(size=(640, 480)).file, "l.png")
    )


@pytest.fixture
def brique(site) -> Partner:
    return PartnerFactory(
        name="Brique & Co <b>",
        slug="brique",
        city=site.network.lille,
        website="https://www.brique.example/a/",
        since=2016,
        logo=logo(),
        texts={"en": "Rooms near you. And keys.", "fr": "Des chambres près de vous."},
    )


def test_what_it_says(brique, client):
    page = parsed(client.get("/en/partners/brique/"))
    assert page.h1.get_text() == "Brique & Co <b>"
    assert page.title.get_text() == "Brique & Co <b>, Company in Lille · Buddy System"
    assert page.select_one("meta[name=description]")["content"] == "Rooms near you. And keys."
    assert "brique.example" in page.select_one("aside").get_text()
    assert page.select_one(".partner-head__logo img")["src"].startswith("/media/images/")
    assert page.select_one('.lead a[href="/en/cities/france/lille/"]')
    assert [card.get_text() for card in page.select(".partner-card__title")] == [
        "ESN Lille",
        "Université de Lille",
    ]


def test_every_language_has_its_address(brique, client):
    page = parsed(client.get("/fr/partenaires/brique/"))
    assert "Des chambres près de vous." in page.get_text()
    assert page.select_one("link[rel=canonical]")["href"].endswith("/fr/partenaires/brique/")
    hreflang = {link["hreflang"]: link["href"] for link in page.select("link[hreflang]")}
    assert {code: href.split("testserver")[1] for code, href in hreflang.items()} == {
        "en": "/en/partners/brique/",
        "fr": "/fr/partenaires/brique/",
        "x-default": "/en/partners/brique/",
    }
    assert page.select_one("a[hreflang=en], a[lang=en]")["href"] == "/en/partners/brique/"


def test_a_text_in_another_language_is_marked_and_sends_search_engines_there(site, client):
    PartnerFactory(slug="one", city=site.network.lille, texts={"fr": "Seulement en français."})
    page = parsed(client.get("/en/partners/one/"))
    assert page.select_one(".prose")["lang"] == "fr"
    assert page.select_one("link[rel=canonical]")["href"].endswith("/fr/partenaires/one/")
    assert page.select_one("meta[name=robots]")["content"] == "noindex"
    assert not page.select("link[hreflang]")
    card = parsed(client.get("/en/partners/?kind=company")).select_one(".partner-card__text")
    assert (card["lang"], card.get_text()) == ("fr", "Seulement en français.")


def test_the_default_languages_path_leads_on_to_the_same_partner(brique, client):
    response = client.get("/fr/partners/brique/?from=here")
    assert response.status_code == 302
    assert response["Location"] == "/fr/partenaires/brique/?from=here"


def test_what_is_not_there_is_404(site, client):
    PartnerFactory(slug="hidden", is_shown=False)
    for slug in ("nosuch", "hidden", "a/b", "x" * 300):
        assert client.get(f"/en/partners/{slug}/").status_code == 404, slug


def test_a_lost_file_of_a_logo_breaks_nothing(brique, client):
    brique.logo.file.delete(save=False)
    assert client.get("/en/partners/brique/").status_code == 200
    assert client.get("/en/partners/").status_code == 200


def test_a_citys_page_shows_its_organisations(site, brique, client):
    PartnerFactory(name="Elsewhere", city=site.network.lyon)
    page = parsed(client.get("/fr/villes/france/lille/"))
    cards = page.select(".city-partners .partner-card__title a")
    assert [(card.get_text(), card["href"]) for card in cards] == [
        ("Brique & Co <b>", "/fr/partenaires/brique/")
    ]
    assert not parsed(client.get("/en/cities/poland/krakow/")).select(".city-partners")


def test_logos_on_the_home_page(site, brique, client):
    assert not parsed(client.get("/en/")).select(".logos")
    Partner.objects.filter(pk=brique.pk).update(on_home_page=True)
    PartnerFactory(name="No logo", on_home_page=True)
    image = parsed(client.get("/fr/")).select_one(".logos a img")
    assert image["alt"] == "Brique & Co <b>"
    assert image.find_parent("a")["href"] == "/fr/partenaires/brique/"


@pytest.mark.parametrize(
    ("url", "place"),
    [
        ("/en/", ".logos"),
        ("/en/partners/", ".partner-card"),
        ("/en/partners/brique/", ".partner-head__logo"),
        ("/en/cities/france/lille/", ".city-partners"),
    ],
)
def test_a_logo_comes_in_modern_formats_and_sizes(brique, client, url, place):
    Partner.objects.filter(pk=brique.pk).update(on_home_page=True)
    picture = parsed(client.get(url)).select_one(f"{place} picture")
    assert [source["type"] for source in picture.select("source")] == ["image/avif", "image/webp"]
    assert [len(source["srcset"].split(", ")) for source in picture.select("source[sizes]")] == [2, 2]
    assert picture.img["src"].endswith(".png")
    assert picture.img.has_attr("alt")


def test_header_and_footer_lead_there(site, client):
    page = parsed(client.get("/fr/"))
    links = {link["href"] for link in page.select("footer a[href]")}
    assert {"/fr/partenaires/", "/fr/devenir-partenaire/", "/fr/pas-encore-dans-votre-ville/"} <= links
    assert page.select('header a[href="/fr/partenaires/"]')


def test_a_page_costs_the_same_with_few_and_many_neighbours(
    site, brique, client, django_assert_num_queries, django_assert_max_num_queries
):
    client.get("/en/partners/brique/")
    with django_assert_max_num_queries(25) as few:
        client.get("/en/partners/brique/")
    for _number in range(20):
        PartnerFactory(city=site.network.lille, kind=PartnerKind.FUNDER, texts={"en": "Text."})
    with django_assert_num_queries(len(few)):
        client.get("/en/partners/brique/")


def test_search_engines_find_it_in_the_languages_it_is_written_in(
    site, client, django_assert_num_queries, django_assert_max_num_queries
):
    PartnerFactory(slug="both", texts={"en": "Rooms.", "fr": "Des chambres."})
    PartnerFactory(slug="english", texts={"en": "Rooms."})
    PartnerFactory(slug="wordless")
    PartnerFactory(slug="hidden", is_shown=False)

    def slugs(url: str, listing: str) -> set[str]:
        locations = [tag.get_text() for tag in BeautifulSoup(client.get(url).content, "html.parser")("loc")]
        below = [place.split(listing)[1].strip("/") for place in locations if listing in place]
        return {"both", "english", "wordless", "hidden"} & set(below)

    assert slugs("/sitemap-en.xml", "/en/partners/") == {"both", "english", "wordless"}
    assert slugs("/sitemap-fr.xml", "/fr/partenaires/") == {"both", "wordless"}
    with django_assert_max_num_queries(12) as few:
        client.get("/sitemap-en.xml")
    for _number in range(10):
        PartnerFactory(texts={"en": "Text."})
    with django_assert_num_queries(len(few)):
        client.get("/sitemap-en.xml")
