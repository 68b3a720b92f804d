"""Browser journeys: a live server, Chromium, and three promises kept on every page that a journey opens.

Nothing is asked of a third party, the content security policy is not violated, no script fails.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import patch
from urllib.parse import urlsplit

import pytest
from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.contrib.staticfiles.views import serve
from django.http import HttpRequest, HttpResponse
from django.test import Client
from playwright.sync_api import expect

from portal.static_files import ENTRY, bundle
from scripts.chromium import ARGUMENTS, chromium
from tests.e2e.axe import faults
from tests.e2e.tour import Tour
from tests.e2e.watch import Watch
from tests.e2e.world import World

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, Page

    from portal.models import User

# Shared machines can be slow; what is there at once is not waited for.
TIMEOUT_MS = 60_000
HEIGHTS = {360: 780, 768: 1024, 1440: 900}


expect.set_options(timeout=TIMEOUT_MS)


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, object]:
    path = chromium()
    if path is None:
        message = "Chromium is not installed (scripts/install_system_packages.sh)"
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(message)
    return {"executable_path": path, "args": ARGUMENTS}


@pytest.fixture(scope="session", autouse=True)
def _static_as_deployed() -> Iterator[None]:
    """The style sheet in one piece, and browsers keep it: without, each page asks for seventy files."""
    paths = {path: (storage, path) for finder in get_finders() for path, storage in finder.list([])}
    style = bundle(paths, ENTRY)

    def serve_kept(request: HttpRequest, path: str, **options: bool) -> HttpResponse:
        if path == ENTRY:
            response = HttpResponse(style, content_type="text/css")
        else:
            response = serve(request, path, **options)
        response["Cache-Control"] = "max-age=3600"
        return response

    with patch("django.contrib.staticfiles.handlers.serve", serve_kept):
        yield


@pytest.fixture
def visitor(live_server, new_context) -> Iterator[Callable[..., Page]]:
    """`visitor(user=None, width=1440, theme="light", language="en", javascript=True)`: a page of a new person.

    Each call is a browser profile of its own, so that a journey may have several people in it.
    Addresses are relative to the live server. The promises above are checked when the test ends. Without
    `worker=True` no service worker asks for pages beside the journey.
    """
    watches: list[Watch] = []

    def make(
        user: User | None = None,
        *,
        width: int = 1440,
        theme: str = "light",
        language: str = "en",
        javascript: bool = True,
        worker: bool = False,
    ) -> Page:
        context = new_context(
            base_url=live_server.url,
            viewport={"width": width, "height": HEIGHTS.get(width, 900)},
            color_scheme=theme,
            locale=language,
            reduced_motion="reduce",
            java_script_enabled=javascript,
            service_workers="allow" if worker else "block",
        )
        context.set_default_timeout(TIMEOUT_MS)
        if user is not None:
            sign_in(context, user, live_server.url)
        watches.append(Watch(context, host=urlsplit(live_server.url).netloc))
        return context.new_page()

    yield make
    problems = [problem for watch in watches for problem in watch.problems]
    assert not problems, "\n".join(problems)


@pytest.fixture
def page(visitor) -> Page:
    """A visitor at a desk: 1440 pixels wide, light, English."""
    return visitor()


@pytest.fixture
def world(live_server) -> World:
    """An open programme in Lille; see World for who can be added."""
    return World()


@pytest.fixture
def portal(live_server) -> World:
    """The same with the public pages around it."""
    return World(pages=True)


def sign_in(context: BrowserContext, user: User, url: str) -> None:
    """Give the browser the session that a login would have left."""
    client = Client()
    client.force_login(user)
    name = settings.SESSION_COOKIE_NAME
    context.add_cookies([{"name": name, "value": client.cookies[name].value, "url": url}])


@pytest.fixture
def axe() -> Callable[[Page], None]:
    """`axe(page)`: fail with every accessibility fault that axe finds on the page as it stands."""

    def check(page: Page) -> None:
        found = faults(page)
        assert not found, "\n".join(found)

    return check


@pytest.fixture
def picture() -> Callable[..., None]:
    """`picture(page, "home-light")`: save a screenshot where SCREENSHOTS names a folder, else do nothing."""
    folder = os.environ.get("SCREENSHOTS")

    def take(page: Page, name: str, *, full_page: bool = False) -> None:
        if folder:
            page.evaluate("() => document.fonts.ready.then(() => true)")
            page.screenshot(path=Path(folder) / f"{name}.png", full_page=full_page)

    return take


@pytest.fixture
def tour(visitor, width, theme) -> Iterator[Callable[..., Tour]]:
    """`tour(user=None)`: begin one on the screen of the test; what was found fails it at its end."""
    begun: list[Tour] = []

    def begin(user: User | None = None) -> Tour:
        begun.append(Tour(visitor(user, width=width, theme=theme)))
        return begun[-1]

    yield begin
    found = [fault for each in begun for fault in each.found]
    assert not found, "\n".join(found)
