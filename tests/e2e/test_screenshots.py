"""`make screenshots`: the two pictures of the README, from the demo's own people and places."""

from __future__ import annotations

import os

import pytest
from django.core.management import call_command
from playwright.sync_api import expect

from buddy.models import Term
from portal.models import User
from tests.e2e.steps import address, work

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif("SCREENSHOTS" not in os.environ, reason="make screenshots asks for them"),
]


@pytest.fixture
def demo(live_server, settings) -> Term:
    """Lille, where people wait; nobody has been planned yet."""
    settings.DEMO = True
    call_command("load_demo", students=1500, verbosity=0)
    return Term.objects.filter(programme__unit__slug="lille").latest("arrival_from")


def test_home(visitor, demo, picture):
    page = visitor()
    page.goto("/en/")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    picture(page, "home")


def test_plan(visitor, demo, picture):
    page = visitor(User.objects.get(email="coordinator@demo.example"))
    page.goto(address("en", "buddy:plans", demo.programme.slug, demo.slug))
    page.locator("form[action$='/start/'] button").click()
    expect(page.locator("progress")).to_be_visible()
    work()
    page.set_viewport_size({"width": 1440, "height": 1200})
    expect(page.locator(".plan-row").first).to_be_visible()
    picture(page, "plan")
