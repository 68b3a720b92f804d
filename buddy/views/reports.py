"""A safety report, for those who answer for it."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from buddy.forms.pairs import HandleReportForm
from buddy.queries.pairs import reports_with_people
from buddy.services import contact
from portal.forms import posted
from portal.scope import fetch


@login_required
def report(request: HttpRequest, pk: int) -> HttpResponse:
    """Read a report and say what was done."""
    entry = fetch(reports_with_people(), request.user, "reports.see", pk=pk)
    form = HandleReportForm(posted(request))
    if request.method == "POST" and form.is_valid():
        contact.handle_report(report_id=entry.pk, by=request.user, **form.cleaned_data)
        messages.success(request, _("Thank you. The report is closed."))
        return redirect("buddy:report", pk=pk)
    return render(
        request,
        "buddy/pairs/report_desk.html",
        {"report": entry, "pair": entry.pair, "form": None if entry.handled else form},
    )
