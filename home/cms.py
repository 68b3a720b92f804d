"""The CMS as editors meet it: their own pages first, nothing they cannot use."""

from __future__ import annotations

from typing import Any

from laces.components import Component
from wagtail.models import Page

from home.queries.rights import holds_whole_tree, missing_languages, own_roots
from portal.models import User

# Menu entries for those who look after the whole portal.
_WIDE_MENUS = {"reports", "help"}


class OwnPages(Component):
    """The pages on which a person holds rights, with the way to edit and to see each."""

    template_name = "home/cms/own_pages.html"
    order = 10

    def __init__(self, pages: list[Page]) -> None:
        self.pages = pages

    def get_context_data(self, parent_context: Any) -> dict:
        return {
            "pages": self.pages,
            "missing": missing_languages(self.pages),
            "csrf_token": parent_context.get("csrf_token"),
        }


def start_panels(user: User, panels: list[Component]) -> None:
    pages = own_roots(user)
    if pages:
        panels.insert(0, OwnPages(pages))


def narrow_menu(user: User, items: list) -> None:
    if not holds_whole_tree(user):
        items[:] = [item for item in items if item.name not in _WIDE_MENUS]


def narrow_summary(user: User, items: list) -> None:
    """Counts of pages and files mean nothing to a single city."""
    if not holds_whole_tree(user):
        items.clear()
