"""Every language on a phone: axe finds nothing, long words stay on the page, and the menu of languages fits."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from django.conf import settings
from playwright.sync_api import expect

from home.models import CitiesIndexPage
from partners.models import PartnersPage
from tests.e2e.axe import faults
from tests.e2e.steps import address

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = [pytest.mark.e2e, pytest.mark.django_db(transaction=True)]
# English is looked at page by page in test_accessibility.py.
TRANSLATED = pytest.mark.parametrize("language", [code for code, _name in settings.LANGUAGES[1:]])
# Words that are wider than the box they stand in, unless the box scrolls by itself.
TOO_WIDE = """() => [...document.querySelectorAll("main *, header *, footer *")].filter((box) =>
    box.checkVisibility({ visibilityProperty: true }) && box.scrollWidth > box.clientWidth + 1 && box.clientWidth > 1
    && box.childElementCount === 0 && !box.closest("thead") && getComputedStyle(box).display !== "inline"
    && getComputedStyle(box).overflowX === "visible").map((box) => box.outerHTML.slice(0, 160))"""


def look(page: Page, url: str) -> list[str]:
    """What is wrong on the page at `url`."""
    page.goto(url)
    wide = page.evaluate("() => document.documentElement.scrollWidth - innerWidth")
    found = [f"{url}: {wide} pixels wider than the screen"] if wide > 0 else []
    return found + [f"{url}: {box}" for box in page.evaluate(TOO_WIDE)] + faults(page)


@TRANSLATED
def test_pages_of_a_visitor(visitor, portal, language):
    page = visitor(width=360, language=language)
    cities = CitiesIndexPage.objects.get(locale__language_code=language).url
    # Written in English and French only: others read it with a note in their language.
    city = f"{cities}france/lille/"
    urls = [
        f"/{language}/",
        cities,
        city,
        PartnersPage.objects.get(locale__language_code=language).url,
        address(language, "buddy:join"),
        address(language, "account_login"),
    ]
    assert [fault for url in urls for fault in look(page, url)] == []

    page.goto(city)
    menu = page.locator(".language-menu").first
    menu.locator("summary").click()
    names = menu.locator(".menu__panel a")
    expect(names).to_have_text([name for _code, name in settings.LANGUAGES])
    for name in names.all():
        box = name.bounding_box()
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 360


@TRANSLATED
def test_pages_of_a_student_and_of_the_desk(visitor, world, language):
    world.fill(internationals=3, locals_=2, language=language)
    student = world.international(language=language)
    page = visitor(student.student.user, width=360, language=language)
    found = look(page, address(language, "start"))
    found += look(page, address(language, "buddy:semester", student.uuid))
    page = visitor(world.coordinator(language=language), width=360, theme="dark", language=language)
    for name in ("overview", "people", "pairs", "settings"):
        found += look(
            page, address(language, f"buddy:desk_{name}", world.programme.slug, *desk_term(world, name))
        )
    assert found == []


def desk_term(world, name: str) -> list[str]:
    return [] if name == "settings" else [world.term.slug]
