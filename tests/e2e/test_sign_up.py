"""Signing up in a browser: an international who leaves in the middle, a local and two ways to be confirmed."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from buddy.enums import ParticipationState
from buddy.models import Participation
from tests.e2e.steps import address, day, fill, send, type_code

pytestmark = [pytest.mark.e2e, pytest.mark.django_db(transaction=True)]
LANGUAGES = pytest.mark.parametrize("language", ["en", "fr"])


def begin(page: Page, language: str, role: str, email: str) -> None:
    """From the search for a city to the first step behind the mailed code."""
    page.goto(address(language, "buddy:join"))
    fill(page, q="villeneuve d ascq")
    page.locator("main form[role=search] button").click()
    page.get_by_role("link", name="Villeneuve-d’Ascq").click()
    page.locator(f"main a[href*='role={role}']").click()
    fill(page, first_name="Inês", last_name="Carvalho", email=email)
    send(page)
    type_code(page, email)
    fill(page, birth_date="2004-03-01")
    send(page)


def speak(page: Page, number: int, language: str, level: str) -> None:
    page.locator(f"[name='languages-{number}-language']").select_option(language)
    page.locator(f"[name='languages-{number}-level']").select_option(level)


def agree(page: Page) -> None:
    page.locator("[name=terms]").check()
    page.locator("[name=privacy]").check()
    send(page)


@LANGUAGES
def test_an_international_signs_up_leaves_comes_back_and_waits(visitor, world, language):
    page = visitor(language=language)
    begin(page, language, "international", "ines@example.org")
    page.locator("[name=arrival_precision][value=around]").check()
    fill(page, arrival=day(40))
    send(page)
    speak(page, 0, "en", "5")

    # Left before this step was sent; another day, on another device, with another code.
    page.context.close()
    page = visitor(language=language, width=360)
    page.goto(address(language, "account_login"))
    fill(page, email="ines@example.org")
    send(page, "login/code")
    type_code(page, "ines@example.org")
    row = Participation.objects.get()
    assert row.state == ParticipationState.DRAFT
    page.locator(f"main a[href*='{row.uuid}']").first.click()
    page.wait_for_url("**/languages/")
    expect(page.locator("html")).to_have_attribute("lang", language)
    speak(page, 0, "en", "5")
    speak(page, 1, "pt", "6")
    send(page)
    page.locator("[name=university]").select_option(str(world.network.university.pk))
    send(page)
    agree(page)

    page.wait_for_url(f"**/semester/{row.uuid}/")
    expect(page.locator(".standing__text")).to_contain_text(str(world.matching_day.day))
    expect(page.locator(".facts")).to_contain_text("Université de Lille")
    row.refresh_from_db()
    assert (row.state, row.arrival_precision) == (ParticipationState.OPEN, "around")
    assert dict(row.student.languages.values_list("language", "level")) == {"en": 5, "pt": 6}
