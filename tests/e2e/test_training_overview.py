"""The trainer's view in a browser: axe finds nothing, and a keyboard is enough to narrow it."""

from __future__ import annotations

import pytest

from portal.enums import Role
from portal.models import Membership
from tests.e2e.tour import SCREENS
from tests.factories.portal import UserFactory, granted
from tests.factories.training import completed
from tests.scope.world import factor
from training.models import Comment, ModulePage

pytestmark = [pytest.mark.e2e, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def module(portal):
    module = ModulePage.objects.filter(locale__language_code="en").order_by("path").first()
    for place in range(6):
        learner = UserFactory(first_name=f"Learner{place}")
        Membership.objects.create(user=learner, unit=portal.network.lille, kind="local")
        progress = completed(module, learner)
    lesson = module.lesson_list[0].key
    Comment.objects.create(progress=progress, lesson=lesson, language="en", text="Clear and short.")
    return module


@SCREENS
def test_the_overview_is_for_everybody(tour, module, portal, width, theme):
    trainer = tour(factor(granted(portal.network.root, Role.TRAINER)))
    trainer.open("training:overview")
    trainer.open("training:overview", query=f"?module={module.translation_key}")
    tour(factor(granted(portal.network.lille))).open("training:overview")


def test_a_keyboard_is_enough(visitor, module, portal):
    page = visitor(factor(granted(portal.network.root, Role.TRAINER)), width=360)
    page.goto("/en/training-overview/")
    page.locator("#id_module").focus()
    page.keyboard.press("ArrowDown")
    for _each in range(10):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.textContent").strip() == "Show":
            break
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: f"module={module.translation_key}" in url)
    assert page.locator(".chart").is_visible()
