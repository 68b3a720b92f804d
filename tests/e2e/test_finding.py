"""A visitor finds a city on the map by keyboard alone, without JavaScript, and comes to its sign-up."""

from __future__ import annotations

import pytest

from portal.models import Unit
from tests.e2e.steps import said

pytestmark = [pytest.mark.e2e, pytest.mark.django_db(transaction=True)]


def press_until(page, label: str) -> None:
    """Tab on from the map's beginning to what is called `label`."""
    page.locator(".map__skip").focus()
    for _ in range(20):
        page.keyboard.press("Tab")
        if (page.locator(":focus").get_attribute("aria-label") or "").startswith(label):
            return
    pytest.fail(f"{label} is not on the way")


@pytest.mark.parametrize("cities", ["/en/cities/", "/fr/villes/"])
def test_from_the_country_on_the_map_to_the_sign_up_of_the_city(portal, visitor, cities):
    language = cities[1:3]
    page = visitor(None, width=360, theme="light", language=language, javascript=False)
    page.goto(cities)
    press_until(page, "France")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{cities}?country=FR")
    assert page.locator("#id_country").input_value() == "FR"
    press_until(page, "Lille")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{cities}france/lille/")
    page.get_by_role("link", name=said(language, "I am coming here")).first.click()
    page.wait_for_url(f"**/{language}/buddy/**lille**")
    assert "Lille" in page.locator("main").inner_text()


def test_every_country_can_be_pressed_on_a_small_screen(portal, visitor):
    """At least 24 pixels each way, on the map or by the name below it; the names are 44 pixels high."""
    Unit.objects.filter(country_code="PL").update(country_code="SI", latitude=46.05, longitude=14.5)
    page = visitor(None, width=360, theme="light")
    page.goto("/en/cities/")
    sizes: dict[str, float] = {}
    for link in page.locator("a.map__country, .map__small a").all():
        box = link.bounding_box()
        code = link.get_attribute("href").partition("country=")[2]
        sizes[code] = max(sizes.get(code, 0), min(box["width"], box["height"]))
    assert set(sizes) == {"FR", "SI"}
    assert min(sizes.values()) >= 24
    assert sizes["SI"] >= 44
    page.locator(".map__small a").click()
    page.wait_for_url("**/?country=SI")
