from collections.abc import Iterator
from copy import deepcopy

import pytest
from django.db import transaction
from django.utils import translation
from wagtail import hooks

from tests.factories.home import Portal


@pytest.fixture(autouse=True)
def _no_plugins(monkeypatch) -> None:
    """The pages by themselves: what plugins add is tested with the plugins."""
    hooks.search_for_hooks()
    for name in ("city_status", "city_panels", "sign_up", "page_widget"):
        monkeypatch.setitem(hooks._hooks, f"register_{name}", [])


@pytest.fixture(scope="module")
def seeded(django_db_setup, django_db_blocker) -> Iterator[Portal]:
    """The pages are made once for each module; what a test writes on top is undone after it."""
    with django_db_blocker.unblock(), translation.override("en"), transaction.atomic():
        yield Portal()
        transaction.set_rollback(True)


@pytest.fixture
def site(seeded: Portal, db: None) -> Portal:
    return deepcopy(seeded)


@pytest.fixture
def demo(settings) -> None:
    """People of the demo enter the CMS without a second factor."""
    settings.DEMO = True
    settings.ROOT_URLCONF = "tests.portal.demo_urls"
