"""The main job in a browser: a plan is made, changed and published; people answer and meet."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Page, expect

from buddy.enums import PairState, PlanState
from buddy.models import Pair, Participation, Plan, PlannedPair
from portal.models import OutboxMessage
from tests.e2e.steps import address, desk, said, send, work

if TYPE_CHECKING:
    from portal.models import User
    from tests.e2e.world import World

pytestmark = [pytest.mark.e2e, pytest.mark.django_db(transaction=True)]
LANGUAGES = pytest.mark.parametrize("language", [pytest.param("en", marks=pytest.mark.smoke), "fr"])


def user_of(row: Participation) -> User:
    return row.student.user


def start(page: Page, world: World, language: str) -> Plan:
    """From the desk to a plan in review; the page follows the work by itself."""
    desk(page, world, language, "overview")
    page.locator("nav a[href$='/plan/']").first.click()
    send(page, "plan/start")
    expect(page.locator("progress")).to_be_visible()
    assert Plan.objects.latest("pk").state == PlanState.QUEUED
    work()
    expect(page.locator(".plan-summary")).to_be_visible()
    return Plan.objects.latest("pk")


def move(page: Page, planned: PlannedPair) -> int:
    """Give the international of `planned` the second of the others that are offered; return that local."""
    page.locator(f"#pair-{planned.pk} .pair-row__end a").click()
    choice = page.locator("#others [name=pair]").nth(1)
    _international, local = choice.get_attribute("value").split("-")
    choice.check()
    send(page, "move")
    expect(page.locator(".plan-summary")).to_be_visible()
    expect(page.locator(".pair-row--locked")).to_have_count(1)
    return int(local)


def publish(page: Page) -> None:
    page.locator("main a[href$='/publish/']").click()
    expect(page.locator(".mail-preview").first).to_be_visible()
    send(page)


def tells(page: Page, language: str, row: Participation, headline: str) -> None:
    """`row`'s own page says in one line where they stand."""
    page.goto(address(language, "buddy:semester", row.uuid))
    expect(page.locator(".standing__title")).to_have_text(said(language, headline))


@LANGUAGES
def test_a_city_goes_from_waiting_to_pairs_in_contact(visitor, world, language):
    world.fill(internationals=6, locals_=4, language=language)
    office = visitor(world.coordinator(language=language), language=language)
    first = start(office, world, language)

    # One is moved: locked, and the rest is chosen anew around it.
    planned = PlannedPair.objects.filter(plan=first).order_by("pk").first()
    local_id = move(office, planned)
    moved = PlannedPair.objects.get(plan=first, international=planned.international_id)
    assert (moved.local_id, moved.locked) == (local_id, True)

    # Somebody else is locked by the box in front, then all is chosen anew.
    other = PlannedPair.objects.filter(plan=first, locked=False).first()
    office.locator(f"#pair-{other.pk} [name=selected]").check()
    office.locator("main button[name=action][value=lock]").click()
    expect(office.locator(".pair-row--locked")).to_have_count(2)
    kept = set(PlannedPair.objects.filter(plan=first, locked=True).values_list("international", "local"))
    world.international("Late", language)
    send(office, "again")
    expect(office.locator("progress")).to_be_visible()
    work()
    expect(office.locator(".plan-summary")).to_be_visible()
    expect(office.locator(".pair-row--locked")).to_have_count(2)
    plan = Plan.objects.exclude(pk=first.pk).get()
    assert kept <= set(PlannedPair.objects.filter(plan=plan).values_list("international", "local"))
    assert plan.waiting == 7

    # Nobody has been told so far.
    international, local = moved.international, moved.local
    theirs = visitor(user_of(international), language=language, width=360)
    ours = visitor(user_of(local), language=language, width=360, theme="dark")
    tells(theirs, language, international, "You are next in line")
    tells(ours, language, local, "You are ready to welcome someone")
    assert not OutboxMessage.objects.exists()
    assert not Pair.objects.exists()

    publish(office)
    work()
    expect(office.locator(".plan-row .badge--success").first).to_be_visible()
    assert Pair.objects.count() == plan.matched
    pair = Pair.objects.get(international=international)
    mails = OutboxMessage.objects.all()
    assert mails.filter(to=user_of(local).email, text__contains=pair.uuid).count() == 1
    to_them = mails.get(to=user_of(international).email)
    assert user_of(local).first_name not in to_them.subject + to_them.text

    # The local sees who it is and says yes; until then the international sees nobody.
    tells(theirs, language, international, "We are asking someone for you")
    expect(theirs.locator("main")).not_to_contain_text(user_of(local).first_name)
    ours.goto(address(language, "buddy:proposal", pair.uuid))
    expect(ours.locator("main")).to_contain_text(user_of(international).first_name)
    expect(ours.locator("main")).not_to_contain_text(user_of(international).email)
    send(ours, "accept")

    # Both see the contact, and the first message is ready to be changed and sent.
    expect(ours.locator("main")).to_contain_text(user_of(international).email)
    ready = ours.locator("main [name=body]")
    expect(ready).to_have_value(re.compile(user_of(international).first_name))
    ready.fill(ready.input_value() + "\nCafé Jumanji?")
    send(ours, "message")
    expect(ours.locator(".messages-thread")).to_contain_text("Café Jumanji?")
    tells(theirs, language, international, "You have a buddy")
    theirs.locator(f"main a[href*='{pair.uuid}']").first.click()
    expect(theirs.locator("main")).to_contain_text(user_of(local).email)
    expect(theirs.locator(".messages-thread")).to_contain_text("Café Jumanji?")
    pair.refresh_from_db()
    assert pair.state == PairState.ACTIVE


def test_a_no_keeps_the_place_and_the_next_plan_finds_somebody_else(visitor, world):
    mei = world.international("Mei")
    camille, sasha = world.local("Camille", capacity=2), world.local("Sasha", student={"interests": []})
    office = visitor(world.coordinator())
    start(office, world, "en")
    publish(office)
    work()
    expect(office.locator(".plan-row .badge--success")).to_have_count(1)

    ours = visitor(user_of(camille), width=360)
    tells(ours, "en", camille, "Would you be their buddy?")
    ours.locator(".pair-card a").click()
    ours.locator("[name=offer][value=later]").check()
    send(ours, "decline")
    expect(ours.locator(".messages")).to_contain_text("We ask someone else")
    tells(ours, "en", camille, "You are on a break")

    # Mei never hears who it was, stands at the front, and is planned again.
    theirs = visitor(user_of(mei), width=360)
    tells(theirs, "en", mei, "You are next in line")
    expect(theirs.locator("main")).not_to_contain_text("Camille")
    desk(office, world, "en", "people")
    expect(office.locator("tbody tr", has_text="Mei")).to_contain_text("kept at the front")
    start(office, world, "en")
    expect(office.locator(".plan-row")).to_contain_text("Sasha")
    publish(office)
    work()
    expect(office.locator(".plan-row .badge--success")).to_have_count(1)

    # Sasha has enough to do: nobody to welcome yet, so a break it is; one click ends it.
    ours = visitor(user_of(sasha))
    tells(ours, "en", sasha, "Would you be their buddy?")
    ours.locator(".pair-card a").click()
    ours.locator("[name=offer][value=fewer]").check()
    send(ours, "decline")
    tells(ours, "en", sasha, "You are on a break")
    send(ours, "resume")
    expect(ours.locator(".standing__title")).to_have_text("You are ready to welcome someone")
    assert [pair.state for pair in Pair.objects.all()] == [PairState.DECLINED, PairState.DECLINED]


def test_planning_publishing_and_answering_need_no_javascript(visitor, world):
    world.fill(internationals=3, locals_=3)
    office = visitor(world.coordinator(), javascript=False)
    desk(office, world, "en", "plans")
    send(office, "plan/start")
    expect(office.locator("progress")).to_be_visible()
    work()
    office.get_by_role("link", name="Look again").click()
    planned = PlannedPair.objects.order_by("pk").first()
    office.locator(f"#pair-{planned.pk} [name=selected]").check()
    office.locator("main button[name=action][value=lock]").click()
    expect(office.locator(".pair-row--locked")).to_have_count(1)

    # Only the ticked one is published.
    office.locator(".pair-row--locked [name=selected]").check()
    office.locator("main button[name=action][value=publish]").click()
    expect(office.locator("[name=only][value=chosen]")).to_be_checked()
    send(office)
    expect(office.locator("progress")).to_be_visible()
    work()
    office.get_by_role("link", name="Look again").click()
    expect(office.locator(".plan-row .badge--success")).to_have_count(1)

    pair = Pair.objects.get()
    ours = visitor(user_of(pair.local), javascript=False, width=360)
    ours.goto(address("en", "buddy:proposal", pair.uuid))
    send(ours, "accept")
    send(ours, "message")
    expect(ours.locator(".messages-thread")).to_contain_text(user_of(pair.international).first_name)
    pair.refresh_from_db()
    assert pair.state == PairState.ACTIVE
