"""The plan: start it, watch it, read it."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST
from django_htmx.http import HttpResponseClientRefresh

from buddy.enums import PlanState
from buddy.filters import LeftOutFilter, PlannedPairFilter
from buddy.models import Plan, Term
from buddy.models.plans import BUSY_PLAN_STATES
from buddy.queries import desk as desk_queries
from buddy.queries import plans as queries
from buddy.queries.instance import stale_pairs
from buddy.queries.training import untrained_of
from buddy.services import planning
from buddy.views.desk.frame import of_term, render_desk, term_url
from buddy.views.desk.tables import page_of
from buddy.views.plans.rows import left_out_row, planned_row, summary
from portal.scope import fetch, scope

PER_PAGE = 40


def fetch_plan(request: HttpRequest, term: Term, uuid: UUID) -> Plan:
    return fetch(queries.plans(term), request.user, "plans.edit", uuid=uuid)


def plan_url(name: str, plan: Plan, *args: Any) -> str:
    return term_url(name, plan.term, plan.uuid, *args)


@of_term("plan", "plans.edit")
def index(request: HttpRequest, term: Term) -> HttpResponse:
    """Start a plan, and all plans of the term."""
    rows = scope(queries.plans(term), request.user, "plans.edit")
    numbers = desk_queries.numbers(term, term.programme.today)
    page = page_of(request, rows, 20)
    return render_desk(
        request,
        "buddy/plans/index.html",
        {
            "numbers": numbers,
            "untrained": len(untrained_of(term)),
            "page_obj": page,
            "busy": next((row for row in page if row.state in BUSY_PLAN_STATES), None),
            "review": next((row for row in page if row.state == PlanState.READY), None),
        },
    )


@require_POST
@of_term("plan", "plans.edit")
def start(request: HttpRequest, term: Term) -> HttpResponse:
    try:
        plan = planning.queue_plan(term=term, by=request.user)
    except planning.PlanBusy as refusal:
        messages.info(request, refusal.message)
        return redirect(term_url("plans", term))
    return redirect(plan_url("plan", plan))


@of_term("plan", "plans.edit")
def plan(request: HttpRequest, term: Term, uuid: UUID) -> HttpResponse:
    """One address for a plan in every state: at work, in review, published."""
    row = fetch_plan(request, term, uuid)
    if row.state in BUSY_PLAN_STATES:
        return render_desk(request, "buddy/plans/progress.html", {"plan": row, **_progress(row)})
    if row.state in {PlanState.FAILED, PlanState.CANCELLED}:
        return render_desk(request, "buddy/plans/over.html", {"plan": row})
    if request.GET.get("show") == "without":
        return _without(request, row)
    return _pairs(request, row)


@of_term("plan", "plans.edit")
def progress(request: HttpRequest, term: Term, uuid: UUID) -> HttpResponse:
    """The bar alone, asked for every two seconds; at the end the page is loaded anew."""
    row = fetch_plan(request, term, uuid)
    if not request.htmx:
        return redirect(plan_url("plan", row))
    if row.state not in BUSY_PLAN_STATES:
        return HttpResponseClientRefresh()
    return render(request, "components/progress.html", _progress(row))


def _progress(plan: Plan) -> dict[str, Any]:
    url = plan_url("plan_progress", plan)
    if plan.state == PlanState.PUBLISHING:
        counts = queries.counts(plan)
        total, done = counts["selected"], counts["selected_done"]
        count = _("%(done)d of %(total)d") % {"done": done, "total": total}
        text = _("You may leave this page; publishing goes on by itself.")
        return {
            "label": _("Publishing"), "value": done, "total": total or 1, "count": count, "text": text,
            "poll_url": url,
        }  # fmt: skip
    if plan.state == PlanState.QUEUED:
        label, value = _("Waiting for its turn"), None
    else:
        label, value = _("Looking for the best possible plan"), plan.progress
    count = (
        _("%(waiting)d waiting, %(places)d places") % {"waiting": plan.waiting, "places": plan.places}
        if plan.waiting
        else ""
    )
    text = _("You may leave this page and come back. Nobody is told before you publish.")
    return {"label": label, "value": value, "total": 1000, "count": count, "text": text, "poll_url": url}


@require_POST
@of_term("plan", "plans.edit")
def cancel(request: HttpRequest, term: Term, uuid: UUID) -> HttpResponse:
    row = fetch_plan(request, term, uuid)
    if planning.cancel_plan(plan_id=row.pk):
        messages.info(request, _("The plan is being stopped."))
    return redirect(plan_url("plan", row))


@require_POST
@of_term("plan", "plans.edit")
def again(request: HttpRequest, term: Term, uuid: UUID) -> HttpResponse:
    """Choose anew around the locked pairs, with everybody who has signed up since; few others move."""
    row = fetch_plan(request, term, uuid)
    try:
        plan = planning.queue_plan(term=term, by=request.user, earlier=row)
    except planning.PlanBusy as refusal:
        messages.info(request, refusal.message)
        return redirect(plan_url("plan", row))
    return redirect(plan_url("plan", plan))


def _review(request: HttpRequest, plan: Plan, show: str) -> dict[str, Any]:
    """What both tabs of a plan in review show."""
    stale = stale_pairs(plan) if plan.state == PlanState.READY else {}
    changed = queries.changed_pairs(plan) if plan.figures.get("moved") else []
    return {
        "plan": plan,
        "stale": stale,
        "changed": changed,
        "summary": summary(plan, queries.counts(plan), stale),
        "tabs": [
            {
                "label": _("Pairs"),
                "url": plan_url("plan", plan),
                "active": show == "pairs",
                "icon": "hand-heart",
                "count": queries.planned_pairs(plan).count(),
            },
            {
                "label": _("Without somebody"),
                "url": plan_url("plan", plan) + "?show=without",
                "active": show == "without",
                "icon": "users",
                "count": queries.left_out(plan).count(),
            },
        ],
        "in_review": plan.state == PlanState.READY,
        "untrained": len(untrained_of(plan.term)) if plan.state == PlanState.READY else 0,
    }


def _pairs(request: HttpRequest, plan: Plan) -> HttpResponse:
    context = _review(request, plan, "pairs")
    found = PlannedPairFilter(
        request.GET,
        queries.planned_pairs(plan),
        stale=context["stale"],
        changed=context["changed"],
        today=plan.term.programme.today,
    )
    page = page_of(request, found.qs, PER_PAGE)
    total = page.paginator.count
    return render_desk(
        request,
        "buddy/plans/pairs.html",
        {
            **context,
            "filter": found,
            "page_obj": page,
            "rows": [
                planned_row(row, plan, request.user, context["stale"], context["changed"]) for row in page
            ],
            "count_text": ngettext("%(count)d pair", "%(count)d pairs", total) % {"count": total},
            "reset_url": plan_url("plan", plan) if request.GET else "",
        },
    )


def _without(request: HttpRequest, plan: Plan) -> HttpResponse:
    context = _review(request, plan, "without")
    found = LeftOutFilter(request.GET, queries.left_out(plan), today=plan.term.programme.today)
    page = page_of(request, found.qs, PER_PAGE)
    total = page.paginator.count
    return render_desk(
        request,
        "buddy/plans/without.html",
        {
            **context,
            "filter": found,
            "page_obj": page,
            "rows": [left_out_row(row, plan) for row in page],
            "count_text": ngettext("%(count)d person", "%(count)d people", total) % {"count": total},
            "reset_url": plan_url("plan", plan) + "?show=without" if len(request.GET) > 1 else "",
        },
    )
