"""What all pages of the desk share: which term, who may, the column of links, the switcher of terms."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib.auth.decorators import login_required
from django.db.models import Model
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from buddy.models import Programme, Term
from buddy.queries import desk as queries
from portal.scope import can, fetch, scope

# A longer list is better searched on the page of all programmes.
SWITCHER_LENGTH = 12


def of_term(section: str, action: str) -> Callable:
    """A desk page of one term: the view gets `term` when the reader may perform `action` in it.

    Who may only see the programme's statistics is told so (403); anybody else finds nothing (404).
    """

    def decorate(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
        @login_required
        @wraps(view)
        def inner(request: HttpRequest, programme: str, term: str, **kwargs: Any) -> HttpResponse:
            row = fetch(
                queries.terms(),
                request.user,
                action,
                see="statistics.see",
                programme__slug=programme,
                slug=term,
            )
            request.desk = {"section": section, "programme": row.programme, "term": row}
            return view(request, row, **kwargs)

        return inner

    return decorate


def of_programme(section: str, action: str) -> Callable:
    """A desk page of one programme, whichever term; the frame shows its current term."""

    def decorate(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
        @login_required
        @wraps(view)
        def inner(request: HttpRequest, programme: str, **kwargs: Any) -> HttpResponse:
            row = fetch(queries.programmes(), request.user, action, see="statistics.see", slug=programme)
            term = queries.current_term(list(row.terms.all()), row.today)
            if term is not None:
                term.programme = row
            request.desk = {"section": section, "programme": row, "term": term}
            return view(request, row, **kwargs)

        return inner

    return decorate


def render_desk(
    request: HttpRequest, template: str, context: dict[str, Any], *, status: int = 200
) -> HttpResponse:
    """Render a page of the desk with its frame around it."""
    return render(request, template, {**_frame(request), **context}, status=status)


def term_url(name: str, term: Term, *args: Any) -> str:
    return reverse(f"buddy:{name}", args=[term.programme.slug, term.slug, *args])


def programme_url(name: str, programme: Programme, *args: Any) -> str:
    return reverse(f"buddy:{name}", args=[programme.slug, *args])


def _frame(request: HttpRequest) -> dict[str, Any]:
    programme, term, section = (request.desk[key] for key in ("programme", "term", "section"))
    mine = list(scope(queries.terms_with_first(term), request.user, "people.see")[:SWITCHER_LENGTH])
    works_here = term is not None and term in mine
    items: list[dict[str, Any]] = []
    if works_here:
        items += [
            _item(section, "overview", _("Overview"), term_url("desk_overview", term), "layout-dashboard"),
            _item(section, "people", _("People"), term_url("desk_people", term), "users"),
            _item(section, "plan", _("Plan"), term_url("plans", term), "route"),
            _item(section, "pairs", _("Pairs"), term_url("desk_pairs", term), "hand-heart"),
            _item(
                section,
                "attention",
                _("Attention"),
                term_url("desk_attention", term),
                "bell",
                count=queries.attention(term).count(),
            ),
        ]

    def may(action: str, row: Model | None) -> bool:
        return works_here or (row is not None and can(request.user, action, row))

    if term is not None and may("imports.run", term):
        items.append(_item(section, "imports", _("Imports"), term_url("desk_imports", term), "upload"))
    if term is not None and may("statistics.see", term):
        items.append(
            _item(section, "statistics", _("Statistics"), term_url("desk_statistics", term), "landmark")
        )
    if may("programme.settings", programme):
        items += [
            _item(section, "settings", _("Settings"), programme_url("desk_settings", programme), "settings"),
            _item(section, "terms", _("Terms and texts"), programme_url("desk_terms", programme), "calendar"),
        ]
    if may("team.see", programme.unit):
        team = reverse("team", args=[programme.unit.slug])
        items.append(_item(section, "team", _("Team"), team, "user-plus"))
    return {
        "programme": programme,
        "term": term,
        "section_items": items,
        "section_label": _("Desk"),
        "switcher": [
            {"label": str(row), "url": term_url("desk_overview", row), "active": row == term} for row in mine
        ],
        "works_here": works_here,
    }


def _item(section: str, key: str, label: str, url: str, icon: str, count: int = 0) -> dict[str, Any]:
    return {"label": label, "url": url, "icon": icon, "active": section == key, "count": count or ""}
