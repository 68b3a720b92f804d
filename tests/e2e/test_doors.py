"""The one login door, the CMS behind it for a city's own page, and the keyboard as the only tool."""

from __future__ import annotations

import re

import pytest
from allauth.mfa.totp.internal.auth import (
    TOTP,
    format_hotp_value,
    generate_totp_secret,
    hotp_value,
    yield_hotp_counters_from_time,
)
from playwright.sync_api import Locator, Page, expect

from buddy.enums import PairState
from home.models import CityPage
from tests.e2e.steps import address, fill
from tests.factories.buddy import PairFactory
from tests.factories.portal import granted

pytestmark = [pytest.mark.e2e, pytest.mark.django_db(transaction=True)]
PASSWORD = "secret-pass-1"


def factor_code(secret: str) -> str:
    """What the app on somebody's telephone shows now."""
    return format_hotp_value(hotp_value(secret, next(yield_hotp_counters_from_time())))


def test_a_coordinator_signs_in_with_two_factors_and_edits_the_own_page_only(visitor, portal, page):
    coordinator, secret = granted(portal.network.lille), generate_totp_secret()
    TOTP.activate(coordinator, secret)
    lille = CityPage.objects.get(unit=portal.network.lille, locale__language_code="en")
    krakow = CityPage.objects.get(unit=portal.network.krakow, locale__language_code="en")

    # The CMS has no door of its own, and the password alone opens none.
    page.goto("/admin/")
    expect(page).to_have_url(re.compile("/account/login/"))
    page.locator("main details summary").click()
    fill(page, login=coordinator.email, password=PASSWORD)
    page.locator("main [name=password]").press("Enter")
    expect(page.locator("main [name=code]")).to_be_visible()
    page.goto("/admin/")
    expect(page).to_have_url(re.compile("2fa/authenticate/"))
    fill(page, code=factor_code(secret))
    page.locator("main [name=code]").press("Enter")
    expect(page).to_have_url(re.compile("/admin/$"))

    # The own pages, and neither another city's nor anything about people.
    expect(page.locator(".own-pages__title")).to_have_text(["Lille", "Lille"])
    expect(page.locator("body")).not_to_contain_text("Krak")
    links = page.locator("#wagtail-sidebar a[href^='/admin/']")
    expect(links.first).to_be_visible()
    offered = {link.get_attribute("href") for link in links.all()}
    assert {"/admin/images/", "/admin/documents/"} <= offered
    assert offered <= {"/admin/", "/admin/images/", "/admin/documents/", "/admin/account/", "/admin/pages/"}
    page.goto(f"/admin/pages/{krakow.pk}/edit/")
    expect(page.locator("[name=title]")).to_have_count(0)

    # An edit is seen by everybody once it is published.
    page.goto("/admin/")
    page.locator(f".own-pages__title[href*='/{lille.pk}/']").click()
    page.locator("[name=team_text]").fill("Find us on Tuesdays at the Café Jumanji.")
    page.locator("footer [data-w-dropdown-target=toggle]").click()
    page.locator("button[name=action-publish]").click()
    expect(page.locator(".messages")).to_contain_text("published")
    reader = visitor(width=360)
    reader.goto(lille.url)
    expect(reader.locator("main")).to_contain_text("Tuesdays at the Café Jumanji")


def tab_to(page: Page, wanted: Locator) -> None:
    """Press Tab until `wanted` has the focus, which must then be seen."""
    for _press in range(60):
        page.keyboard.press("Tab")
        if wanted.evaluate("element => element === document.activeElement"):
            expect(wanted).to_be_in_viewport()
            outline = wanted.evaluate("element => getComputedStyle(element).outlineStyle")
            assert outline != "none", f"The focus is not seen on {wanted}"
            return
    pytest.fail(f"The keyboard does not reach {wanted} on {page.url}")


def test_the_keyboard_alone_signs_in_accepts_and_writes(visitor, world):
    pair = PairFactory(international=world.international("Mei"), local=world.local("Camille"))
    page = visitor(width=768)
    page.goto(address("en", "buddy:proposal", pair.uuid))
    tab_to(page, page.locator("main details summary"))
    page.keyboard.press("Enter")
    tab_to(page, page.locator("[name=login]"))
    page.keyboard.type(pair.local.student.user.email)
    tab_to(page, page.locator("[name=password]"))
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("question/$"))
    expect(page.get_by_role("heading", level=1)).to_be_visible()

    # The first stop leads past the header, straight to what the page is for.
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_attribute("href", re.compile("^#"))
    page.keyboard.press("Enter")
    tab_to(page, page.locator("form[action*=accept] button"))
    page.keyboard.press("Space")
    expect(page).to_have_url(re.compile(f"{pair.uuid}/$"))
    tab_to(page, page.locator("[name=body]"))
    page.keyboard.press("Control+End")
    page.keyboard.type(" Welcome!")
    tab_to(page, page.locator("form[action*=message] button"))
    page.keyboard.press("Enter")
    expect(page.locator(".messages-thread")).to_contain_text("Welcome!")

    # A menu opens, and Escape closes it and gives the focus back.
    summary = page.locator(".account-menu summary")
    tab_to(page, summary)
    page.keyboard.press("Enter")
    expect(page.locator(".account-menu .menu__panel")).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    expect(page.locator(".account-menu .menu__panel")).to_be_hidden()
    expect(summary).to_be_focused()
    pair.refresh_from_db()
    assert pair.state == PairState.ACTIVE
