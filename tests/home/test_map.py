"""The map above the list of cities: closer by country, without JavaScript, for any number of cities."""

import gzip
import re
from datetime import date
from random import Random

from bs4 import BeautifulSoup
from django.conf import settings

from home import listing
from home.listing import city_listing
from home.map_projection import VIEW_BOX
from home.map_small import SMALL
from home.queries.cities import ListedCity
from portal.models import Unit


def page(client, url: str) -> BeautifulSoup:
    return BeautifulSoup(client.get(url).content, "html.parser")


def test_a_country_on_the_map_leads_to_its_part_of_it(site, client):
    whole = page(client, "/en/cities/?state=closed")
    assert whole.select_one(".map > svg")["viewbox"] == VIEW_BOX
    countries = whole.select(".map__country")
    assert [link["aria-label"] for link in countries] == ["France, 2 cities", "Poland, 1 city"]
    assert countries[0]["href"] == "/en/cities/?state=closed&country=FR"
    closer = page(client, countries[0]["href"])
    assert closer.select_one(".map > svg")["viewbox"] != VIEW_BOX
    assert "map--zoomed" in closer.select_one(".map")["class"]
    assert [dot["aria-label"].split(",")[0] for dot in closer.select(".map__city")] == ["Lille", "Lyon"]
    assert closer.select(".map__country") == []
    assert closer.select_one(".map__back")["href"] == "/en/cities/"


def boxes() -> dict[str, tuple[float, float, float, float]]:
    """Middle, width and height of each country's largest part (the one with the largest box)."""
    found = {}
    svg = (settings.BASE_DIR / "static/map/europe.svg").read_text()
    for code, path in re.findall(r'id="(\w\w)" d="([^"]+)"', svg):
        for part in path.split("z"):
            start, _, steps = part.removeprefix("M").partition("l")
            x, y = map(float, start.split()) if start else (0, 0)
            points = [(x, y)]
            numbers = [float(number) for number in re.findall(r"-?(?:\d+\.?\d*|\.\d+)", steps)]
            for dx, dy in zip(numbers[::2], numbers[1::2], strict=True):
                x, y = x + dx, y + dy
                points.append((x, y))
            xs, ys = zip(*points, strict=True)
            box = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2, max(xs) - min(xs), max(ys) - min(ys)
            if code not in found or box[2] * box[3] > found[code][2] * found[code][3]:
                found[code] = box
    return found


def test_what_cannot_be_pressed_on_a_small_screen_is_known():
    """24 pixels are 73 units where the map is 328 pixels wide, as on a telephone of 360."""
    there = boxes()
    ours = (
        "AT BE BG CH CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LT LU LV MT NL NO PL PT RO SE SI SK CY".split()
    )
    assert {code for code in ours if min(there[code][2:]) < 73} <= set(SMALL)
    for code, (x, y, around) in SMALL.items():
        assert max(abs(there[code][0] - x), abs(there[code][1] - y)) < 8, code
        for other, (x2, y2, around2) in SMALL.items():
            assert code == other or (x - x2) ** 2 + (y - y2) ** 2 > (around + around2 - 2) ** 2, (code, other)


def test_a_small_country_is_pressed_nearby_or_by_its_name(site, client):
    Unit.objects.filter(country_code="PL").update(country_code="SI", latitude=46.05, longitude=14.5)
    shown = page(client, "/en/cities/")
    countries = [link["aria-label"] for link in shown.select(".map > svg a.map__country")]
    [near] = shown.select(".map__near")
    assert near["href"] == "/en/cities/?country=SI"
    # Nothing that a keyboard or a screen reader meets twice.
    assert (near["tabindex"], near["aria-hidden"]) == ("-1", "true")
    assert [link["href"] for link in shown.select(".map__small a")] == [near["href"]]
    assert len(countries) == 2
    assert page(client, "/en/cities/?country=SI").select(".map__near, .map__small") == []


def test_a_large_country_is_drawn_larger(site):
    assert not city_listing({"country": "PL"}).wide
    Unit.objects.filter(slug="lyon").update(latitude=43.3, longitude=5.4)
    assert city_listing({"country": "FR"}).wide
    assert not city_listing({}).wide


def test_the_home_pages_map_leads_to_the_index(site, client):
    links = page(client, "/fr/").select(".map__country")
    assert [link["href"] for link in links] == ["/fr/villes/?country=FR", "/fr/villes/?country=PL"]


def test_a_country_without_places_shows_the_whole_map(site):
    Unit.objects.filter(country_code="PL").update(latitude=None, longitude=None)
    assert city_listing({"country": "PL"}).view_box == VIEW_BOX
    assert [link["code"] for link in city_listing({}).country_links] == ["FR"]


def test_many_cities_are_dots_until_a_country_is_chosen(site, client, monkeypatch):
    monkeypatch.setattr(listing, "MOST_LINKS", 2)
    whole = page(client, "/en/cities/")
    assert len(whole.select(".map__dots circle")) == 3
    assert whole.select(".map__city") == []
    assert len(whole.select(".map__country")) == 2
    assert len(page(client, "/en/cities/?country=FR").select("a.map__city")) == 2


def test_the_list_of_a_whole_network_stays_light(site, client, monkeypatch):
    """40 kB are what style sheets, fonts, scripts and the outline of Europe leave the page of 200 kB."""
    random = Random(7)
    codes = (
        "AT BE BG CH CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LT LU LV MT NL NO PL PT RO SE SI SK".split()
    )

    def town(number: int) -> ListedCity:
        code = codes[number % 30]
        name = f"Town {random.randbytes(4).hex()}"
        return ListedCity(
            unit_id=number,
            name=name,
            language="",
            introduction="",
            url=f"/en/cities/{code.lower()}/{name.lower().replace(' ', '-')}/",
            country_code=code,
            country=code,
            latitude=40 + 15 * random.random(),
            longitude=25 * random.random(),
            search_text=name.lower(),
            state=random.choice(["open", "soon", "closed"]),
            opens_on=date(2031, 1, 1 + number % 28),
        )

    monkeypatch.setattr(listing, "listed_cities", lambda: [town(number) for number in range(550)])
    response = client.get("/en/cities/")
    shown = BeautifulSoup(response.content, "html.parser")
    assert len(shown.select(".city-row")) == len(shown.select(".map__dots circle")) == 550
    assert len(gzip.compress(response.content, 6)) < 40_000
    assert len(shown.find_all(True)) < 6 * 550
    assert response.content.count(b"hx-get") <= 3
