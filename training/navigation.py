"""What training adds to the account menu."""

from __future__ import annotations

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from home.services.rights import ACTION as EVERY_PAGE
from portal.extensions import NavItem
from portal.scope import may_anywhere
from training.queries.reach import AUTHOR, PROGRESS


def nav_items(request: HttpRequest) -> list[NavItem]:
    # An error before anybody could be recognised shows the header, too.
    user = getattr(request, "user", None)
    if user is None:
        return []
    items = []
    if may_anywhere(user, PROGRESS):
        url = reverse("training:overview")
        label = _("Training overview")
        items.append(NavItem(label=label, url=url, place="account", icon="graduation-cap", order=80))
    # Who edits every page has the way there from home.
    if may_anywhere(user, AUTHOR) and not may_anywhere(user, EVERY_PAGE):
        url = reverse("wagtailadmin_home")
        items.append(NavItem(label=_("Edit modules"), url=url, place="account", icon="file-text", order=90))
    return items
