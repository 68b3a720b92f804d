"""Addresses that come with Wagtail and allauth, by prefix: as a visitor and as a student.

What a foreign editor reads and writes in the CMS is asked address by address in tests/home/test_cms_rights.py.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from tests.home.cms import address, admin_patterns, parameters
from tests.scope.addresses import OWN_MODULES
from tests.scope.leaks import words
from tests.scope.table import METHODS

pytestmark = pytest.mark.django_db
# Needed to draw the login page of the CMS, and without a word about anybody.
DRAWING = {"admin/jsi18n/", "admin/sprite/"}
ANSWERS = {200, 302, 400, 401, 403, 404, 405, 410}


def third_party(patterns: list, before: str = "") -> Iterator[str]:
    for pattern in patterns:
        here = before + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            yield from third_party(pattern.url_patterns, here)
        elif isinstance(pattern, URLPattern) and not pattern.callback.__module__.startswith(OWN_MODULES):
            yield here


def values(pattern: str, number: int = 1) -> dict[str, object]:
    """Something for each parameter; "key", "token" and the like belong to nobody."""
    return {name: number if name.endswith(("id", "pk")) else "some" for name in parameters(pattern)}


def test_no_prefix_is_forgotten():
    found = {pattern.split("/")[0] for pattern in third_party(get_resolver().url_patterns)}
    assert found == {"admin", "documents", "en"}
    below = {p.split("/")[1] for p in third_party(get_resolver().url_patterns) if p.startswith("en/")}
    assert below <= {"account", "_util", "^((?:[\\w\\-]+"}, below


@pytest.mark.parametrize("person", ["visitor", "international", "officer"])
def test_the_cms_is_closed_to_whoever_has_no_page(person, world, ask):
    door = reverse("wagtailadmin_login")
    for pattern in admin_patterns():
        if pattern in DRAWING:
            continue
        url = address(pattern, values(pattern))
        for method in METHODS:
            response = ask(person, method, url)
            assert response.status_code in ANSWERS - {200}, f"{method} {url}"
            leads = response.get("Location", "")
            if leads == f"/en{url}":  # Django looks whether a missing address is there in a language
                assert ask(person, "get", leads).status_code == 404, url
            elif leads:
                assert leads.startswith((door, "/en/account/", "/account/")), f"{method} {url}: {leads}"


@pytest.mark.parametrize("person", ["visitor", "international", "coordinator elsewhere"])
def test_accounts_and_files_tell_of_nobody_else(person, world, ask):
    own = {"international": world.here.names("friend")}.get(person, set())
    for pattern in third_party(get_resolver().url_patterns):
        if pattern.startswith(("en/account/", "documents/")):
            url = address(pattern, values(pattern))
            for method in METHODS:
                response = ask(person, method, url)
                assert response.status_code in ANSWERS, f"{method} {url}"
                assert not words(world, response) - own, f"{method} {url}"
