"""The CMS as editors meet it: their own pages first, nothing they cannot use."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext_lazy
from laces.components import Component
from wagtail.admin.menu import MenuItem
from wagtail.models import Page

from home.cms_reviews import state_of
from home.models import CityPage, CountryPage, HomePage
from home.queries.freshness import outdated
from home.queries.reviews import must_ask, waiting
from home.queries.rights import holds_several_cities, holds_whole_tree, missing_languages, own_roots
from home.services.reviews import hours
from portal.models import User

# Menu entries for those who look after the whole portal.
_WIDE_MENUS = {"reports", "help"}


class OwnPages(Component):
    """The pages on which a person holds rights, with the way to edit and to see each, and what is outdated there."""

    template_name = "home/cms/own_pages.html"
    order = 10

    def __init__(self, pages: list[Page], user: User) -> None:
        self.pages = pages
        self.user = user

    def get_context_data(self, parent_context: Any) -> dict:
        return {
            "pages": self.pages,
            "missing": missing_languages(self.pages),
            "outdated": outdated(self.pages),
            "waiting": [(review, state_of(review)) for review in waiting(self.user)],
            "asks_first": not holds_several_cities(self.user) and must_ask(self.user, self.pages[0].specific),
            "hours": hours(),
            "csrf_token": parent_context.get("csrf_token"),
        }


class TranslationsMenuItem(MenuItem):
    """The dashboard of all languages, for those who look after more than one city."""

    def __init__(self) -> None:
        super().__init__(
            gettext_lazy("Translations"),
            reverse("translations"),
            name="translations",
            icon_name="site",
            order=220,
        )

    def is_shown(self, request: HttpRequest) -> bool:
        return holds_several_cities(request.user)


def start_panels(user: User, panels: list[Component]) -> None:
    # Pages of apps above are theirs to show.
    pages = [
        page for page in own_roots(user) if issubclass(page.specific_class, (HomePage, CountryPage, CityPage))
    ]
    if pages:
        panels.insert(0, OwnPages(pages, user))


def narrow_menu(user: User, items: list) -> None:
    if not holds_whole_tree(user):
        items[:] = [item for item in items if item.name not in _WIDE_MENUS]


def narrow_summary(user: User, items: list) -> None:
    """Counts of pages and files mean nothing to a single city."""
    if not holds_whole_tree(user):
        items.clear()
