"""The calendar of a term: what is done when, on a page and as a file."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse

from buddy.models import Term
from buddy.season_calendar import Moment, calendar_file, moments_of
from buddy.views.desk.frame import of_term, render_desk
from portal.days import long_day


@of_term("overview", "people.see")
def calendar(request: HttpRequest, term: Term) -> HttpResponse:
    today = term.programme.today
    moments = _moments(term)
    rows = [{"moment": moment, "when": _when(moment)} for moment in moments]
    return render_desk(
        request,
        "buddy/desk/calendar.html",
        {
            "coming": [row for row in rows if row["moment"].last >= today],
            "past": [row for row in rows if row["moment"].last < today],
        },
    )


@of_term("overview", "people.see")
def calendar_ics(request: HttpRequest, term: Term) -> HttpResponse:
    response = HttpResponse(calendar_file(term, _moments(term)), content_type="text/calendar; charset=utf-8")
    name = f"{term.programme.slug}-{term.slug}.ics"
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


def _moments(term: Term) -> list[Moment]:
    return moments_of(term, list(term.matching_days.values_list("day", flat=True)))


def _when(moment: Moment) -> str:
    first = long_day(moment.first, "l, j F Y")
    return first if moment.last == moment.first else f"{first} – {long_day(moment.last, 'l, j F Y')}"
