"""The world is built once for each module that asks for it; every request in it is undone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from django.conf import settings
from django.db import transaction
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from django.utils import translation

from tests.scope.table import PEOPLE
from tests.scope.world import World


@contextmanager
def undone() -> Iterator[None]:
    """Whatever is written inside is taken back."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


@pytest.fixture(scope="module")
def world(django_db_setup: None, django_db_blocker) -> Iterator[World]:
    with django_db_blocker.unblock(), translation.override("en"), undone():
        yield World()


@pytest.fixture(scope="module")
def sessions(world: World) -> dict[str, str]:
    """Cookie of each person's session; the unverified tried to sign in and got no further."""
    found = {}
    for person in PEOPLE:
        client = Client()
        if person == "unverified":
            data = {"login": world.people[person].email, "password": "secret-pass-1"}
            assert client.post(reverse("account_login"), data).status_code == 302
        elif person != "visitor":
            client.force_login(world.people[person])
        cookie = client.cookies.get(settings.SESSION_COOKIE_NAME)
        found[person] = cookie.value if cookie else ""
    return found


@pytest.fixture
def client_of(db: None, sessions: dict[str, str]) -> Callable[[str], Client]:
    def make(person: str) -> Client:
        client = Client()
        if sessions[person]:
            client.cookies[settings.SESSION_COOKIE_NAME] = sessions[person]
        return client

    return make


@pytest.fixture
def ask(client_of: Callable[[str], Client]) -> Callable[..., HttpResponse]:
    """`ask("coordinator", "get", url)`: the answer, and nothing remains of the request."""

    def request(person: str, method: str, url: str, data: dict | None = None) -> HttpResponse:
        with undone():
            return getattr(client_of(person), method)(url, data)

    return request
