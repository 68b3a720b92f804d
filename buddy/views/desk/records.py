"""One person's record, for the central role: after a reason, which is logged, and never as a list."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache

from buddy.cards import record_card
from buddy.enums import PairState
from buddy.filters import STATUSES
from buddy.forms.desk import RecordForm
from buddy.models import Participation, Student
from buddy.queries import records as queries
from buddy.queries.desk import pairs_of
from buddy.services import records
from portal.scope import may_anywhere, scope


@login_required
@never_cache
def record(request: HttpRequest) -> HttpResponse:
    """The record is the answer to the form and has no address: whoever comes back gives a reason again."""
    if not may_anywhere(request.user, "people.open_record"):
        raise Http404
    form = RecordForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        found = scope(queries.students_at(form.cleaned_data["email"]), request.user, "people.open_record")
        student = found.first()
        if student is not None:
            records.note_opening(student=student, by=request.user, reason=form.cleaned_data["reason"])
            return _opened(request, student)
        form.add_error("email", _("Nobody who takes part has this address."))
    return render(request, "buddy/desk/record.html", {"form": form})


def _opened(request: HttpRequest, student: Student) -> HttpResponse:
    rows = scope(queries.semesters_of(student), request.user, "people.open_record")
    context = {"student": student, "semesters": [_semester(request, row) for row in rows]}
    return render(request, "buddy/desk/record.html", context)


def _semester(request: HttpRequest, row: Participation) -> dict[str, Any]:
    """States of pairs without the other one's name: the reason was given for one person."""
    return {
        "title": f"{row.term.programme.name}, {row.term.title}",
        "status": dict(STATUSES)[row.status],
        "role": row.get_role_display(),
        "card": record_card(request.user, row),
        "notes": row.notes.all(),
        "events": [
            {
                "title": PairState(event.after).label.capitalize(),
                "when": event.at,
                "icon": "hand-heart" if event.after == PairState.ACTIVE else "clock",
            }
            for pair in pairs_of(row)
            for event in pair.events.all()
        ],
    }
