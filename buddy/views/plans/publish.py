"""Publish a plan: see what goes out, choose which pairs, confirm."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _

from buddy import mails
from buddy.enums import PlanState
from buddy.forms.plans import PublishForm, ids_of
from buddy.models import Pair, Term
from buddy.queries import plans as queries
from buddy.queries.instance import stale_pairs
from buddy.queries.training import publisher_misses
from buddy.semesters import module_tasks
from buddy.services import planning, plans, publishing
from buddy.services.pairs import answer_due
from buddy.services.transitions import PairRefused
from buddy.views.desk.frame import of_term, render_desk
from buddy.views.plans.review import fetch_plan, plan_url
from buddy.views.plans.rows import planned_row
from portal.forms import posted

MAILS_SHOWN = 3


@of_term("plan", "plans.edit")
def publish(request: HttpRequest, term: Term, uuid: UUID) -> HttpResponse:
    """Everything that reaches people can be seen before it goes out."""
    plan = fetch_plan(request, term, uuid)
    if plan.state != PlanState.READY:
        return redirect(plan_url("plan", plan))
    stale = stale_pairs(plan)
    chosen = ids_of(request.POST.get("chosen", "") or request.GET.get("chosen", ""))
    today = term.programme.today
    kinds = ["all", "soon", *(["chosen"] if chosen else [])]
    ids = {
        kind: [
            pk
            for pk in queries.to_publish(plan, today=today, only=kind, chosen=chosen).values_list(
                "pk", flat=True
            )
            if pk not in stale
        ]
        for kind in kinds
    }
    form = PublishForm(
        posted(request),
        counts={kind: len(found) for kind, found in ids.items()},
        initial={"version": plan.version, "chosen": ",".join(map(str, chosen))},
    )
    if request.method == "POST" and form.is_valid():
        wanted = ids[form.cleaned_data["only"]]
        if not wanted:
            form.add_error("only", _("There is nobody among them. Nothing was published."))
        else:
            return _publish(request, plan, form, wanted)
    planned = queries.planned_pairs(plan)
    return render_desk(
        request,
        "buddy/plans/publish.html",
        {
            "plan": plan,
            "form": form,
            "training": module_tasks(publisher_misses(term.programme, request.user.pk)),
            "stale": [
                planned_row(row, plan, request.user, stale) for row in planned.filter(pk__in=list(stale))
            ],
            "mails": [
                mail
                for row in planned.filter(pk__in=ids["chosen" if chosen else "all"])[:MAILS_SHOWN]
                for mail in mails.preview(_as_pair(row, term))
            ],
        },
    )


def _publish(request: HttpRequest, plan, form: PublishForm, wanted: list[int]) -> HttpResponse:
    try:
        publishing.queue_publication(
            plan_id=plan.pk, version=form.cleaned_data["version"], pair_ids=wanted, by=request.user
        )
    except (plans.PlanChanged, planning.PlanBusy, PairRefused) as refusal:
        messages.warning(request, refusal.message)
    return redirect(plan_url("plan", plan))


def _as_pair(row, term: Term) -> Pair:
    """The pair that a planned one would become, for the preview of its mails; never stored."""
    row.international.term = row.local.term = term
    now = timezone.now()
    due = answer_due(now=now, days=term.programme.answer_days, arrival=row.international.arrival)
    return Pair(international=row.international, local=row.local, proposed=now, answer_due=due)
