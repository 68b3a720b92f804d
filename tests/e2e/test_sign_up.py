"""Signing up in a browser: an international who leaves in the middle, a local and two ways to be confirmed."""

from __future__ import annotations

import pytest
from django.conf import settings
from playwright.sync_api import Page, expect

from buddy.enums import ConfirmedHow, ParticipationState
from buddy.models import Participation
from tests.e2e.steps import address, day, desk, fill, send, type_code
from tests.e2e.world import UNIVERSITY_DOMAIN

pytestmark = [pytest.mark.e2e, pytest.mark.django_db(transaction=True)]
LANGUAGES = pytest.mark.parametrize("language", ["en", "fr"])
EVERY_LANGUAGE = pytest.mark.parametrize("language", [code for code, _name in settings.LANGUAGES])


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


def speak(page: Page, **levels: str) -> None:
    """Fill one row for each language, with its level from 1 to 6."""
    for number, (language, level) in enumerate(levels.items()):
        page.locator(f"[name='languages-{number}-language']").select_option(language)
        page.locator(f"[name='languages-{number}-level']").select_option(level)


def agree(page: Page) -> None:
    page.locator("[name=terms]").check()
    page.locator("[name=privacy]").check()
    send(page)


@EVERY_LANGUAGE
def test_an_international_signs_up_leaves_comes_back_and_waits(visitor, world, language):
    page = visitor(language=language)
    begin(page, language, "international", "ines@example.org")
    page.locator("[name=arrival_precision][value=around]").check()
    fill(page, arrival=day(40))
    send(page)
    speak(page, en="5")

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
    speak(page, en="5", pt="6")
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


@LANGUAGES
def test_a_local_signs_up_and_is_confirmed_by_their_university_address(visitor, world, language):
    page = visitor(language=language)
    begin(page, language, "local", "ines@example.org")
    speak(page, fr="6", en="4")
    send(page)
    page.locator("[name=university]").select_option(str(world.network.university.pk))
    fill(page, capacity="2")
    send(page)
    agree(page)

    row = Participation.objects.get()
    page.wait_for_url(f"**/semester/{row.uuid}/")
    page.locator(f"main a[href$='/{row.uuid}/confirm/']").click()
    fill(page, email="ines@elsewhere.example")
    send(page)
    expect(page.locator(".field--error [name=email]")).to_be_visible()
    expect(page.locator("[name=email]")).to_have_value("ines@elsewhere.example")
    fill(page, email=f"ines@{UNIVERSITY_DOMAIN}")
    send(page)
    page.wait_for_url("**/confirm/code/")
    type_code(page, f"ines@{UNIVERSITY_DOMAIN}")

    page.wait_for_url(f"**/semester/{row.uuid}/")
    expect(page.locator(".standing__text")).to_contain_text(str(world.matching_day.day))
    row.refresh_from_db()
    assert (row.confirmed_how, row.capacity) == (ConfirmedHow.DOMAIN, 2)


@LANGUAGES
def test_a_coordinator_confirms_several_at_once(visitor, world, language):
    rows = [world.local(name, confirmed=None, confirmed_how="") for name in ("Camille", "Sasha", "Noor")]
    page = visitor(world.coordinator(language=language), language=language)
    desk(page, world, language, "overview")
    page.locator("main a[href*='status=unconfirmed']").first.click()
    for row in rows[:2]:
        page.locator(f"[name=selected][value='{row.pk}']").check()
    page.locator("main button[name=action][value=confirm]").click()

    # Back in the same list, in which one is left.
    expect(page.locator("tbody tr")).to_have_count(1)
    expect(page.locator("tbody")).to_contain_text("Noor")
    assert set(Participation.objects.exclude(confirmed=None)) == set(rows[:2])
    assert rows[2].student.user.first_name == "Noor"


def test_signing_up_needs_no_javascript(visitor, world):
    page = visitor(javascript=False, width=360)
    begin(page, "en", "international", "ines@example.org")
    page.locator("[name=arrival_precision][value=unknown]").check()
    fill(page, arrival=day(40))
    send(page)
    # A contradiction is told beside the field, and what was typed is kept.
    expect(page.locator(".field--error [name=arrival]")).to_have_value(day(40))
    fill(page, arrival="")
    send(page)
    speak(page, en="5")
    send(page)
    page.locator("[name=university]").select_option("other")
    fill(page, university_other="École du Nord")
    send(page)
    agree(page)
    page.wait_for_url("**/semester/**")
    expect(page.locator(".facts")).to_contain_text("École du Nord")
    assert Participation.objects.get().state == ParticipationState.OPEN
