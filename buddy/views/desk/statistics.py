"""A term in figures, and the university officer's own students."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from buddy.enums import PairState, ParticipantRole
from buddy.filters import STATUSES, FollowedFilter
from buddy.forms.plans import keys_of
from buddy.models import Participation, Term
from buddy.queries import dashboard
from buddy.queries import desk as queries
from buddy.services import confirmation
from buddy.views.desk.frame import of_term, render_desk, term_url
from buddy.views.desk.rows import STATUS_KINDS, arrival_of, name_of, university_of
from buddy.views.desk.tables import Column, columns, page_of
from portal.scope import can, may_anywhere, scope

IMPORTS_SHOWN = 20


@of_term("statistics", "statistics.see")
def statistics(request: HttpRequest, term: Term) -> HttpResponse:
    exact = can(request.user, "people.see", term)
    figures = dashboard.statistics(term, exact=exact)
    return render_desk(
        request,
        "buddy/desk/statistics.html",
        {
            "statistics": figures,
            "exact": exact,
            "smallest": dashboard.SMALLEST,
            "figures": [
                _figure(figures.not_served, _("left without a buddy"), "danger"),
                _figure(figures.internationals, _("international students"), "intl"),
                _figure(figures.locals, _("local students"), "local"),
                _figure(figures.served, _("got a buddy"), "meet"),
                _figure(figures.waiting, _("still waiting")),
            ],
            "states": _bars({PairState(key).label: n for key, n in figures.pair_states.items()}),
            "stays": _shares(figures.by_stay),
            "regions": _shares(figures.by_region),
        },
    )


def _figure(value: int | None, label: str, tone: str = "") -> dict[str, Any]:
    if value is None:
        return {"value": "–", "label": label, "tone": tone, "note": _("too few to show")}
    return {"value": value, "label": label, "tone": tone}


def _bars(numbers: dict[Any, int | None]) -> list[dict[str, Any]]:
    most = max((number for number in numbers.values() if number), default=0)
    return [
        {
            "label": label,
            "value": _("too few to show") if number is None else number,
            "percent": round(100 * number / most) if number and most else 0,
        }
        for label, number in numbers.items()
        if number != 0
    ]


def _shares(groups: list[dashboard.Group]) -> list[dict[str, Any]]:
    """Share served of each group; hidden ones keep their row, so that nobody seems to be missing."""
    return [
        {
            "label": group.label or _("not told"),
            "value": _("too few to show")
            if group.share is None
            else _("%(share)d %% of %(people)d") % {"share": group.share, "people": group.people},
            "percent": group.share or 0,
            "tone": "meet",
        }
        for group in groups
    ]


@login_required
def followed(request: HttpRequest) -> HttpResponse:
    """An officer's page: students of the own university who agreed, and its locals to confirm."""
    if not may_anywhere(request.user, "students.follow"):
        raise Http404
    found = FollowedFilter(request.GET, scope(queries.everyone(), request.user, "students.follow"))
    page = page_of(request, found.qs.order_by("-term__arrival_from", "student__user__last_name", "pk"))
    total = page.paginator.count
    to_confirm = scope(queries.everyone(), request.user, "locals.confirm").filter(status="unconfirmed")
    return render(
        request,
        "buddy/desk/followed.html",
        {
            "filter": found,
            "page_obj": page,
            "rows": [_followed_row(row) for row in page],
            "columns": columns(
                request,
                Column(label=_("Name")),
                Column(label=_("Where they stand")),
                Column(label=_("Programme")),
                Column(label=_("University")),
                Column(label=_("Arrival")),
            ),
            "count_text": ngettext("%(count)d student", "%(count)d students", total) % {"count": total},
            "reset_url": reverse("buddy:followed") if request.GET else "",
            "to_confirm": [_followed_row(row) for row in to_confirm.order_by("signed_up", "pk")[:100]],
            "section_items": [
                {
                    "label": _("Our students"),
                    "url": reverse("buddy:followed"),
                    "active": True,
                    "icon": "users",
                },
                *_imports(request),
            ],
        },
    )


def _imports(request: HttpRequest) -> list[dict[str, Any]]:
    """The way to import own nominees into each term that has not ended."""
    terms = scope(queries.terms(), request.user, "imports.run").filter(ends__gte=timezone.localdate())
    return [
        {
            "label": _("Import: %(term)s") % {"term": f"{term.programme.name}, {term.title}"},
            "url": term_url("desk_imports", term),
            "active": False,
            "icon": "upload",
        }
        for term in terms[:IMPORTS_SHOWN]
    ]


def _followed_row(row: Participation) -> dict[str, Any]:
    return {
        "pk": row.pk,
        "name": name_of(row),
        "email": row.student.user.email,
        "side": "local" if row.role == ParticipantRole.LOCAL else "intl",
        "role": row.get_role_display(),
        "status": dict(STATUSES)[row.status],
        "status_kind": STATUS_KINDS.get(row.status, ""),
        "programme": f"{row.term.programme.name}, {row.term.title}",
        "university": university_of(row),
        "arrival": arrival_of(row),
    }


@require_POST
@login_required
def followed_confirm(request: HttpRequest) -> HttpResponse:
    """An officer's yes to locals of the own university."""
    if not may_anywhere(request.user, "students.confirm"):
        raise Http404
    chosen = keys_of(request.POST.getlist("selected"))
    rows = scope(queries.everyone(), request.user, "locals.confirm").filter(
        pk__in=chosen, status="unconfirmed"
    )
    count = confirmation.confirm_locals(
        participation_ids=list(rows.values_list("pk", flat=True)), by=request.user
    )
    text = ngettext("%(count)d local student is confirmed.", "%(count)d local students are confirmed.", count)
    messages.success(request, text % {"count": count})
    return redirect("buddy:followed")
