"""What every test may lean on: clean caches, the database as it was after migrating, a few short helpers."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import hypothesis
import pytest
from django.core.cache import cache
from django.db import connection, connections
from django.test import Client
from django.utils import translation
from pytest_django.plugin import blocking_manager_key

from tests import migrated

if TYPE_CHECKING:
    from portal.models import User

# The browser library keeps an event loop running beside the test; Django would refuse the database there.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"

hypothesis.settings.register_profile("local", deadline=None)
# Under CI the same examples every time: a change lands or fails for what it changed.
hypothesis.settings.register_profile("ci", deadline=None, derandomize=True)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") == "true" else "local")

MIGRATED = pytest.StashKey[str]()
TRANSACTIONAL = {"transactional_db", "live_server"}


def is_transactional(item: pytest.Item) -> bool:
    """True for a test that commits, so that the database is emptied after it."""
    marker = item.get_closest_marker("django_db")
    asked = bool(marker and marker.kwargs.get("transaction"))
    return asked or bool(TRANSACTIONAL & set(getattr(item, "fixturenames", ())))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if is_transactional(item):
            # Emptying then leaves out the signals that would fill half of the tables again.
            item.fixturenames.append("django_db_serialized_rollback")
        if item.get_closest_marker("postgres") and connection.vendor != "postgresql":
            item.add_marker(pytest.mark.skip(reason="needs PostgreSQL"))


@pytest.fixture(scope="session")
def django_db_keepdb(django_db_modify_db_settings: None) -> bool:
    """True: Django finds a migrated database and only looks whether it is up to date."""
    return migrated.restore()


@pytest.fixture(scope="session")
def django_db_setup(
    request: pytest.FixtureRequest, django_db_setup: None, django_db_keepdb: bool, django_db_blocker
) -> None:
    """Keep what migrations wrote (Wagtail's site, locale and root page, permissions) to restore it later."""
    with django_db_blocker.unblock():
        if not django_db_keepdb:
            migrated.keep()
        rows = json.loads(connection.creation.serialize_db_to_string())
        # Content types first: saving other rows would make them anew, under other numbers.
        rows.sort(key=lambda row: row["model"] != "contenttypes.contenttype")
        request.config.stash[MIGRATED] = json.dumps(rows)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item, nextitem: pytest.Item | None) -> Iterator[None]:
    """After a test that commits, bring the rows of the migrations back.

    `connection` is not the one of `django_db_setup` once the browser library's loop runs in this thread:
    Django then keeps another one, which has to be told of the kept rows and closed.
    """
    rows = item.config.stash.get(MIGRATED, None)
    if rows is None or nextitem is None or not is_transactional(item):
        yield
        return
    connection._test_serialized_contents = rows
    yield
    with item.config.stash[blocking_manager_key].unblock():
        connection.creation.deserialize_db_from_string(rows)
        connections.close_all()


@pytest.fixture(autouse=True)
def _clean_slate() -> Iterator[None]:
    """No test meets another one's rate limits, cached pages or language."""
    cache.clear()
    with translation.override("en"):
        yield


@pytest.fixture
def client_for() -> Callable[..., Client]:
    """`client_for(user)`: a client signed in as `user`; `client_for()`: a visitor."""

    def make(user: User | None = None, **headers: str) -> Client:
        client = Client(headers=headers)
        if user is not None:
            client.force_login(user)
        return client

    return make


@pytest.fixture
def assert_list_budget(django_assert_num_queries) -> Callable[..., None]:
    """`assert_list_budget(client, url, add_row, queries=9)`: the list costs `queries` with 1 row and with 3.

    `add_row()` makes one more row that the list shows.
    """

    def check(client: Client, url: str, add_row: Callable[[], object], *, queries: int) -> None:
        add_row()
        assert client.get(url).status_code == 200  # fills caches that live longer than a request
        with django_assert_num_queries(queries, info="with 1 row"):
            client.get(url)
        add_row()
        add_row()
        with django_assert_num_queries(queries, info="with 3 rows"):
            client.get(url)

    return check
