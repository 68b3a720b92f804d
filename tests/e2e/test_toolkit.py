"""Toolkit, kits and certificates in the browser: axe finds nothing; by keyboard alone; without JavaScript."""

from __future__ import annotations

from datetime import date

import pytest

from portal.enums import Role
from tests.e2e.tour import SCREENS
from tests.factories.portal import UserFactory, granted
from tests.factories.toolkit import CertificateFactory, MaterialFactory
from tests.scope.world import factor
from training.models import KitsPage, ToolkitPage

pytestmark = [pytest.mark.e2e, pytest.mark.django_db(transaction=True)]


def toolkit() -> str:
    MaterialFactory(title="Poster for the library")
    MaterialFactory(
        title="A mail",
        kind="mail",
        purpose="event",
        document=None,
        subject="Come",
        text="Hello,\n\n[city] waits.",
    )
    return ToolkitPage.objects.get(locale__language_code="en").url


@SCREENS
def test_axe_finds_nothing(tour, portal, width, theme):
    url, visit = toolkit(), tour()
    french = KitsPage.objects.get(locale__language_code="fr")
    asked = "template=find_a_buddy&format=story&city=lille&language=fr"
    for address in (
        url, f"{url}?kind=logo", f"{url}make/?{asked}", f"{url}make/?{asked}&day=x&city=atlantis",
        french.url, f"{french.get_children().first().url}?start=18:30",
    ):  # fmt: skip
        visit.page.goto(address)
        visit.look()
    holder = UserFactory()
    rows = [
        CertificateFactory(user=holder, issued=date(2026, 1, day), expires=expires)
        for day, expires in ((1, None), (2, date(2026, 2, 2)))
    ]
    for row in rows:
        visit.open("training:certificate", row.number)
    visit.open("training:certificate_check", query="?number=BS-1")
    tour(holder).open("training:certificates")
    trainer = factor(granted(portal.network.root, role=Role.TRAINER))
    tour(trainer).open("training:certificate", rows[0].number)


@pytest.mark.parametrize("javascript", [True, False])
def test_a_poster_is_made_by_keyboard_alone(visitor, portal, javascript):
    page = visitor(javascript=javascript)
    page.goto(toolkit())
    page.get_by_role("link", name="Choose city and format").press("Enter")
    page.get_by_label("Invite to a welcome evening").press("Space")
    page.get_by_label("Square picture (PNG, 1080 × 1080)").press("Space")
    page.locator("select[name=city]").press_sequentially("Lil")
    page.get_by_label("Day", exact=False).first.fill("2027-09-12")
    page.get_by_role("button", name="Show it to me").press("Enter")
    shown = page.locator(".maker__picture img")
    shown.wait_for()
    assert (
        page.evaluate("image => image.decode().then(() => image.naturalWidth)", shown.element_handle())
        == 1120
    )
    with page.expect_download() as taken:
        page.get_by_role("link", name="Download").press("Enter")
    assert taken.value.suggested_filename == "lille-welcome_evening-square-en.png"


def test_a_mail_can_be_read_and_selected_without_javascript(visitor, portal):
    page = visitor(javascript=False)
    page.goto(toolkit())
    page.get_by_text("Read and copy the text").click()
    assert page.get_by_text("[city] waits.").is_visible()
    assert not page.get_by_role("button", name="Copy the text").is_visible()


def test_a_mail_is_copied_with_one_press(visitor, portal):
    page = visitor()
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(toolkit())
    page.get_by_text("Read and copy the text").press("Enter")
    page.get_by_role("button", name="Copy the text").press("Enter")
    page.get_by_text("Copied.").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == "Hello,\n\n[city] waits."
