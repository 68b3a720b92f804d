"""Locals who cannot be planned before they have taken their training, and the nudge to them."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from buddy.forms.plans import keys_of
from buddy.models import Term
from buddy.queries.training import untrained_of
from buddy.services.training import nudge
from buddy.views.desk.frame import of_term, render_desk, term_url


@of_term("plan", "plans.edit")
def training(request: HttpRequest, term: Term) -> HttpResponse:
    """Who misses what; POST reminds all of them, or the one whose button it was."""
    if request.method == "POST":
        one = keys_of(request.POST.getlist("person"))
        count = nudge(term=term, participation_ids=one or None, by=request.user)
        text = ngettext(
            "%(count)d person is reminded, once a week at most.",
            "%(count)d people are reminded, once a week at most.",
            count,
        )
        messages.success(request, text % {"count": count})
        return redirect(term_url("desk_training", term))
    rows = [
        {
            "pk": row.participation.pk,
            "name": str(row.participation.student.user),
            "url": term_url("desk_person", term, row.participation.uuid),
            "modules": ", ".join(page.title for page in row.modules),
        }
        for row in untrained_of(term)
    ]
    return render_desk(
        request,
        "buddy/desk/training.html",
        {"rows": rows, "required": bool(term.programme.local_training), "title": _("Training")},
    )
