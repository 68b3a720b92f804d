"""Edit a plan in review: one pair, one person, many ticked rows. All of it works without JavaScript."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from buddy.enums import PlanState
from buddy.forms.plans import MoveForm, SelectionForm
from buddy.labels import figures, for_desk
from buddy.models import Plan, PlannedPair, Term
from buddy.queries import plans as queries
from buddy.queries.choices import choices_in_plan
from buddy.queries.instance import stale_pairs
from buddy.services import plans
from buddy.views.answers import posted_version
from buddy.views.desk.frame import of_term, render_desk
from buddy.views.plans.review import fetch_plan, plan_url
from buddy.views.plans.rows import choice_row, left_out_row, narrowing_row, planned_row


@of_term("plan", "plans.edit")
def pair(request: HttpRequest, term: Term, uuid: UUID, pk: int) -> HttpResponse:
    """One pair of a plan: why these two, and up to five others for either side."""
    plan = fetch_plan(request, term, uuid)
    planned = queries.planned_pairs(plan).filter(pk=pk).first()
    if planned is None:
        return _gone(request, plan)
    editable = plan.state == PlanState.READY and planned.pair_id is None
    for_local = request.GET.get("for") == "local"
    context: dict[str, Any] = {
        "plan": plan,
        "planned": planned,
        "row": planned_row(planned, plan, request.user, stale_pairs(plan) if editable else {}),
        "reasons": for_desk(planned.parts, limit=20),
        "figures": figures(planned.parts),
        "tabs": _sides(plan, planned, for_local=for_local),
        "for_local": for_local,
        "editable": editable,
    }
    if editable:
        side = {"local_id": planned.local_id} if for_local else {"international_id": planned.international_id}
        context |= _choices(plan, request.GET.get("chosen", ""), for_local=for_local, **side)
    return render_desk(request, "buddy/plans/pair.html", context)


def _gone(request: HttpRequest, plan: Plan) -> HttpResponse:
    """Somebody's edit gave this person somebody, or took them out: on to the plan as it is now."""
    messages.info(request, _("This has changed since you looked. Here is the plan as it is now."))
    return redirect(plan_url("plan", plan))


def _sides(plan: Plan, planned: PlannedPair, *, for_local: bool) -> list[dict[str, Any]]:
    url = plan_url("planned_pair", plan, planned.pk)
    names = planned.international.student, planned.local.student
    labels = [_("Others for %(name)s") % {"name": student.user.first_name} for student in names]
    return [
        {"label": labels[0], "url": f"{url}#others", "active": not for_local},
        {"label": labels[1], "url": f"{url}?for=local#others", "active": for_local},
    ]


@of_term("plan", "plans.edit")
def person(request: HttpRequest, term: Term, uuid: UUID, pk: int) -> HttpResponse:
    """Somebody for whom the plan has nobody: why, what narrows the choice, whom one could give them."""
    plan = fetch_plan(request, term, uuid)
    left = queries.left_out(plan).filter(pk=pk).first()
    if left is None:
        return _gone(request, plan)
    editable = plan.state == PlanState.READY
    context: dict[str, Any] = {
        "plan": plan,
        "left": left,
        "row": left_out_row(left, plan),
        "editable": editable,
        "removed": left.reason == queries.REMOVED,
    }
    if editable:
        context |= _choices(
            plan,
            request.GET.get("chosen", ""),
            for_local=False,
            international_id=left.international_id,
        )
    return render_desk(request, "buddy/plans/person.html", context)


def _choices(plan: Plan, chosen: str, *, for_local: bool, **side: int) -> dict[str, Any]:
    found = choices_in_plan(plan, **side)
    return {
        "choices": [choice_row(choice, for_local=for_local, chosen=chosen) for choice in found.choices],
        "outdated": found.outdated,
        "keep_points": plan.keep_bonus // 1000,
        "narrowing": [narrowing_row(rule) for rule in found.narrowing],
    }


@require_POST
@of_term("plan", "plans.edit")
def move(request: HttpRequest, term: Term, uuid: UUID) -> HttpResponse:
    """Put two people together; the rest of the plan is chosen anew around them."""
    plan = fetch_plan(request, term, uuid)
    data = request.POST.copy()
    # One radio button names both: "international-local".
    international, _dash, local = data.get("pair", "").partition("-")
    data["international"], data["local"] = international, local
    form = MoveForm(data)
    back = _back(request, plan)
    if not form.is_valid():
        messages.warning(request, _("Please choose somebody."))
        return redirect(back)
    cleaned = form.cleaned_data
    done = _try(
        request,
        lambda: plans.move_person(
            plan_id=plan.pk,
            version=cleaned["version"],
            international_id=cleaned["international"],
            local_id=cleaned["local"],
            by=request.user,
        ),
        _("These two are together now, and locked."),
    )
    if done:
        return redirect(plan_url("plan", plan))
    # Back to the same choice as it is now, with what was chosen still ticked.
    query = "&" if "?" in back else "?"
    return redirect(f"{back}{query}chosen={international}-{local}#others")


def _back(request: HttpRequest, plan: Plan) -> str:
    """The page that asked, if it is one of this plan, else the plan."""
    own = plan_url("plan", plan)
    back = request.POST.get("back", "")
    return back if back.startswith(own) and "chosen=" not in back else own


@require_POST
@of_term("plan", "plans.edit")
def selected(request: HttpRequest, term: Term, uuid: UUID) -> HttpResponse:
    """Lock, unlock, take out or publish the ticked pairs."""
    plan = fetch_plan(request, term, uuid)
    rows = {row.pk: row.international_id for row in queries.unpublished(plan)}
    form = SelectionForm(request.POST, ids=list(rows))
    back = plan_url("plan", plan)
    if request.GET:
        back += f"?{request.GET.urlencode()}"
    if not form.is_valid():
        unticked = "selected" in form.errors and not request.POST.getlist("selected")
        text = _("Please tick at least one row.") if unticked else plans.PlanChanged().message
        messages.warning(request, text)
        return redirect(back)
    action, ids, version = (form.cleaned_data[key] for key in ("action", "selected", "version"))
    if action == "publish":
        return redirect(plan_url("plan_publish", plan) + "?chosen=" + ",".join(map(str, ids)))
    edits: dict[str, tuple[Callable[[], plans.Edit], str]] = {
        "lock": (
            lambda: plans.lock_pairs(plan_id=plan.pk, version=version, pair_ids=ids, by=request.user),
            ngettext("%(count)d pair is locked.", "%(count)d pairs are locked.", len(ids)),
        ),
        "unlock": (
            lambda: plans.unlock_pairs(plan_id=plan.pk, version=version, pair_ids=ids, by=request.user),
            ngettext("%(count)d pair is unlocked.", "%(count)d pairs are unlocked.", len(ids)),
        ),
        "remove": (
            lambda: plans.remove_people(
                plan_id=plan.pk,
                version=version,
                international_ids=[rows[pk] for pk in ids],
                by=request.user,
            ),
            ngettext(
                "%(count)d person is out of this plan and goes on waiting.",
                "%(count)d people are out of this plan and go on waiting.",
                len(ids),
            ),
        ),
    }
    edit, text = edits[action]
    _try(request, edit, text % {"count": len(ids)})
    return redirect(back)


@require_POST
@of_term("plan", "plans.edit")
def bring_back(request: HttpRequest, term: Term, uuid: UUID, pk: int) -> HttpResponse:
    """Let somebody who was taken out take part again."""
    plan = fetch_plan(request, term, uuid)
    left = queries.left_out(plan).filter(pk=pk).first()
    if left is None:
        return _gone(request, plan)
    _try(
        request,
        lambda: plans.return_people(
            plan_id=plan.pk,
            version=posted_version(request),
            international_ids=[left.international_id],
            by=request.user,
        ),
        _("They take part again."),
    )
    return redirect(plan_url("plan", plan) + "?show=without")


def _try(request: HttpRequest, edit: Callable[[], plans.Edit], text: str) -> bool:
    """Make an edit and say what it did beside itself, or why it cannot be."""
    try:
        done = edit()
    except plans.PlanChanged as refusal:
        messages.warning(request, refusal.message)
        return False
    except plans.PlanRefused as refusal:
        messages.error(request, refusal.message)
        return False
    if done.others_changed:
        text += " " + ngettext(
            "%(count)d other person changed with it.",
            "%(count)d other people changed with it.",
            done.others_changed,
        ) % {"count": done.others_changed}
    if done.unlocked:
        text += " " + ngettext(
            "%(count)d earlier lock had to give way.",
            "%(count)d earlier locks had to give way.",
            done.unlocked,
        ) % {"count": done.unlocked}
    messages.success(request, text)
    return True
