"""What tests of accessibility share: a person who opens pages, and whether any page was left out."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from django.conf import settings
from django.test.signals import template_rendered

from tests.e2e.axe import faults
from tests.e2e.steps import address

if TYPE_CHECKING:
    from playwright.sync_api import Page

SCREENS = pytest.mark.parametrize(("width", "theme"), [(360, "light"), (1440, "dark")])
# Frames that other pages extend, and what is no page.
FRAMES = {
    "buddy/desk/base.html", "buddy/plans/review.html", "buddy/signup/frame.html", "buddy/signup/step.html",
    "buddy/student/frame.html", "home/base_page.html", "partners/page_with_form.html",
}  # fmt: skip


def page_templates(*folders: str) -> set[str]:
    """Names of the templates below `folders` that are whole pages."""
    return {
        str(path).split("/templates/")[1]
        for folder in folders
        for path in (Path(settings.BASE_DIR) / folder).rglob("*.html")
        if "{% extends" in path.read_text()
    } - FRAMES


@contextmanager
def all_opened(*folders: str, but: frozenset[str] = frozenset()) -> Iterator[None]:
    """Fail when a page template below `folders` was not rendered within."""
    seen: set[str] = set()

    def note(template: Any, **kwargs: Any) -> None:
        seen.add(template.name)

    template_rendered.connect(note)
    try:
        yield
    finally:
        template_rendered.disconnect(note)
    assert page_templates(*folders) - seen - but == set(), "Pages that no row opens"


class Tour:
    """Opens pages as one person and keeps what axe finds on them."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.found: list[str] = []

    def look(self) -> None:
        self.found += faults(self.page)

    def open(self, name: str, *args: object, query: str = "") -> None:
        self.page.goto(address("en", name, *args) + query)
        self.look()
