"""Where a coordinator starts: which programme, and the numbers that need action."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from buddy.models import Programme, Term
from buddy.queries import dashboard
from buddy.queries import desk as queries
from buddy.views.desk.frame import of_programme, of_term, render_desk, term_url
from buddy.views.desk.tables import page_of
from portal.scope import may_anywhere, scope


@login_required
def desk(request: HttpRequest) -> HttpResponse:
    """All programmes in reach with their figures; straight on to the one where there is only one."""
    rows = scope(queries.programmes(), request.user, "statistics.see")
    if not rows.exists():
        if may_anywhere(request.user, "students.follow"):
            return redirect("buddy:followed")
        raise Http404
    mine = scope(Programme, request.user, "people.see")
    own = list(mine[:2])
    if len(own) == 1 and "all" not in request.GET:
        return redirect("buddy:desk_programme", own[0].slug)
    page = page_of(request, rows)
    sees_people = set(mine.filter(pk__in=[row.pk for row in page]).values_list("pk", flat=True))
    figures = dashboard.by_programme(list(page), exact=sees_people)
    context = {
        "page_obj": page,
        "figures": figures,
        "may_open_record": may_anywhere(request.user, "people.open_record"),
    }
    return render(request, "buddy/desk/programmes.html", context)


@of_programme("overview", "statistics.see")
def programme(request: HttpRequest, row: Programme) -> HttpResponse:
    """On to the current term; a programme without one starts with its first term."""
    term = request.desk["term"]
    if term is None:
        return redirect("buddy:desk_term_new", row.slug)
    sees = scope(Term, request.user, "people.see").filter(pk=term.pk).exists()
    return redirect(term_url("desk_overview" if sees else "desk_statistics", term))


@of_term("overview", "people.see")
def overview(request: HttpRequest, term: Term) -> HttpResponse:
    today = term.programme.today
    figures = queries.numbers(term, today)
    failed = queries.failed_mails(term.programme.unit).count()
    return render_desk(
        request,
        "buddy/desk/overview.html",
        {
            "numbers": figures,
            "figures": _figures(term, figures),
            "tasks": _tasks(term, figures, failed),
            "next_day": figures.next_day,
            "days_left": (figures.next_day - today).days if figures.next_day else None,
            "plan": dashboard.latest_plan(term),
        },
    )


def _figures(term: Term, numbers: queries.Numbers) -> list[dict[str, Any]]:
    """The numbers on top, each with the list behind it; not served comes first."""

    def people(**filters: str) -> str:
        return term_url("desk_people", term) + "?" + "&".join(f"{k}={v}" for k, v in filters.items())

    pairs = term_url("desk_pairs", term)
    return [
        {
            "value": numbers.not_served,
            "label": _("left without a buddy"),
            "url": people(status="not_served"),
            "tone": "danger" if numbers.not_served else "",
        },
        {
            "value": numbers.waiting,
            "label": _("waiting for somebody"),
            "url": people(role="international", status="waiting"),
            "tone": "intl",
        },
        {
            "value": numbers.free_places,
            "label": _("free places"),
            "note": ngettext(
                "offered by %(count)d local student",
                "offered by %(count)d local students",
                numbers.free_locals,
            )
            % {"count": numbers.free_locals},
            "url": people(role="local", status="free"),
            "tone": "local",
        },
        {
            "value": numbers.proposed,
            "label": _("proposals without an answer"),
            "url": f"{pairs}?state=proposed",
            "tone": "meet",
        },
        {"value": numbers.active, "label": _("pairs"), "url": f"{pairs}?state=active", "tone": "meet"},
    ]


def _tasks(term: Term, numbers: queries.Numbers, failed_mails: int) -> list[dict[str, Any]]:
    """What to do now, most urgent first; nothing is listed that needs nobody."""
    people = term_url("desk_people", term)
    wanted = [
        (
            numbers.attention,
            ngettext(
                "%(count)d pair needs somebody to look",
                "%(count)d pairs need somebody to look",
                numbers.attention,
            ),
            _("No answer, silence, or something is wrong."),
            term_url("desk_attention", term),
            "bell",
        ),
        (
            numbers.in_town,
            ngettext("%(count)d is in town and waits", "%(count)d are in town and wait", numbers.in_town),
            _("They have arrived and have nobody yet."),
            f"{people}?role=international&status=waiting&arrival=here",
            "map-pin",
        ),
        (
            numbers.waiting_soon,
            ngettext(
                "%(count)d who waits arrives within 30 days",
                "%(count)d who wait arrive within 30 days",
                numbers.waiting_soon,
            ),
            _("A plan finds out for whom there is somebody."),
            f"{people}?role=international&status=waiting&arrival=soon",
            "calendar",
        ),
        (
            numbers.unconfirmed,
            ngettext(
                "%(count)d local student is to be confirmed",
                "%(count)d local students are to be confirmed",
                numbers.unconfirmed,
            ),
            _("They are planned once somebody has said yes."),
            f"{people}?role=local&status=unconfirmed",
            "user-check",
        ),
        (
            numbers.silent,
            ngettext(
                "%(count)d local student did not answer",
                "%(count)d local students did not answer",
                numbers.silent,
            ),
            _("They are not planned until they say that they are here."),
            f"{people}?role=local&status=silent",
            "clock",
        ),
        (
            failed_mails,
            ngettext(
                "%(count)d mail could not be delivered",
                "%(count)d mails could not be delivered",
                failed_mails,
            ),
            _("An address may be wrong."),
            reverse("mails_sent", args=[term.programme.unit.slug]) + "?state=failed",
            "mail",
        ),
    ]
    return [
        {"title": title % {"count": count}, "text": text, "url": url, "icon": icon}
        for count, title, text, url, icon in wanted
        if count
    ]
