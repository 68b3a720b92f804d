"""A visitor finds a city on the map by keyboard alone, without JavaScript, and comes to its sign-up."""

from __future__ import annotations

import pytest

pytestmark = [pytest.mark.e2e, pytest.mark.django_db(transaction=True)]


def press_until(page, label: str) -> None:
    """Tab on from the map's beginning to what is called `label`."""
    page.locator(".map__skip").focus()
    for _ in range(20):
        page.keyboard.press("Tab")
        if (page.locator(":focus").get_attribute("aria-label") or "").startswith(label):
            return
    pytest.fail(f"{label} is not on the way")


def test_from_the_country_on_the_map_to_the_sign_up_of_the_city(portal, visitor):
    page = visitor(None, width=360, theme="light", javascript=False)
    page.goto("/en/cities/")
    press_until(page, "France")
    page.keyboard.press("Enter")
    page.wait_for_url("**/en/cities/?country=FR")
    assert page.locator("#id_country").input_value() == "FR"
    press_until(page, "Lille")
    page.keyboard.press("Enter")
    page.wait_for_url("**/en/cities/france/lille/")
    page.get_by_role("link", name="I am coming here").first.click()
    page.wait_for_url("**/en/buddy/**lille**")
    assert "Lille" in page.locator("main").inner_text()
