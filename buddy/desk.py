"""The way to the desk: in the account menu, and on the start page of those who coordinate."""

from __future__ import annotations

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _
from laces.components import Component

from buddy.panels import Panel
from buddy.queries import desk as queries
from portal.extensions import NavItem
from portal.scope import may_anywhere, scope

_MOST = 3


def nav_items(request: HttpRequest) -> list[NavItem]:
    user = request.user
    if may_anywhere(user, "people.see") or may_anywhere(user, "programme.settings"):
        return [
            NavItem(
                label=_("Desk"), url=reverse("buddy:desk"), place="account", icon="layout-dashboard", order=10
            )
        ]
    if may_anywhere(user, "students.follow"):
        return [
            NavItem(
                label=_("Our students"),
                url=reverse("buddy:followed"),
                place="account",
                icon="users",
                order=10,
            )
        ]
    return []


def dashboard_panels(request: HttpRequest) -> list[Component]:
    """What needs a coordinator, for each of their first few programmes; the way to their students for others."""
    if not may_anywhere(request.user, "people.see"):
        follows = may_anywhere(request.user, "students.follow")
        return [Panel("buddy/panels/followed.html", {})] if follows else []
    panels: list[Component] = []
    for programme in scope(queries.programmes(), request.user, "people.see").prefetch_related("terms")[
        :_MOST
    ]:
        term = queries.current_term(list(programme.terms.all()), programme.today)
        if term is None:
            panels.append(Panel("buddy/panels/first_term.html", {"programme": programme}))
            continue
        term.programme = programme
        numbers = queries.numbers(term, programme.today)
        panels.append(
            Panel("buddy/panels/desk.html", {"term": term, "programme": programme, "numbers": numbers})
        )
    return panels
