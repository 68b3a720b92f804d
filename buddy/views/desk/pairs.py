"""Pairs of a term, and those that need somebody to look."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from buddy.cards import card_for
from buddy.enums import EndReason, PairState
from buddy.filters import PairFilter
from buddy.forms.desk import EndPairForm
from buddy.labels import figures, for_desk
from buddy.models import Pair, Term
from buddy.queries import desk as queries
from buddy.services import contact
from buddy.services import pairs as services
from buddy.services.transitions import PairRefused
from buddy.views.desk.frame import of_term, render_desk, term_url
from buddy.views.desk.rows import name_of, pair_row
from buddy.views.desk.tables import Column, columns, page_of
from portal.scope import can, fetch, scope

UNANSWERED_SHOWN = 50


@of_term("pairs", "pairs.edit")
def pairs(request: HttpRequest, term: Term) -> HttpResponse:
    found = PairFilter(request.GET, scope(queries.pairs(term), request.user, "pairs.edit"))
    page = page_of(request, found.qs)
    total = page.paginator.count
    return render_desk(
        request,
        "buddy/desk/pairs.html",
        {
            "filter": found,
            "page_obj": page,
            "rows": [pair_row(pair, term) for pair in page],
            "columns": columns(
                request,
                Column(label=_("International student"), sort="international"),
                Column(label=_("Local student"), sort="local"),
                Column(label=_("State"), sort="state"),
                Column(label=_("Asked"), sort="proposed"),
                Column(label=_("Contact")),
            ),
            "count_text": ngettext("%(count)d pair", "%(count)d pairs", total) % {"count": total},
            "reset_url": term_url("desk_pairs", term) if request.GET else "",
        },
    )


@of_term("pairs", "pairs.edit")
def pair(request: HttpRequest, term: Term, uuid: UUID, form: EndPairForm | None = None) -> HttpResponse:
    row = fetch(queries.pairs(term), request.user, "pairs.edit", uuid=uuid)
    events = [
        {
            "title": PairState(event.after).label.capitalize(),
            "when": event.at,
            "text": _("by %(name)s") % {"name": event.by} if event.by else "",
            "icon": "hand-heart" if event.after == PairState.ACTIVE else "clock",
        }
        for event in row.events.select_related("by")
    ]
    return render_desk(
        request,
        "buddy/desk/pair.html",
        {
            "pair": row,
            "row": pair_row(row, term),
            "international": card_for(request.user, row.international),
            "local": card_for(request.user, row.local),
            "reasons": for_desk(row.parts),
            "figures": figures(row.parts),
            "events": events,
            "form": form or EndPairForm(),
            "may_rematch": row.state not in {PairState.PROPOSED, PairState.ACTIVE}
            and can(request.user, "pairs.edit", row.international),
        },
    )


def _two(pair: Pair) -> dict[str, str]:
    return {"a": name_of(pair.international), "b": name_of(pair.local)}


@require_POST
@of_term("pairs", "pairs.edit")
def end(request: HttpRequest, term: Term, uuid: UUID) -> HttpResponse:
    """End an active pair, or take a proposal back; both keep their history."""
    row = fetch(queries.pairs(term), request.user, "pairs.edit", uuid=uuid)
    form = EndPairForm(request.POST)
    if row.state != PairState.PROPOSED and not form.is_valid():
        return pair(request, term.programme.slug, term.slug, uuid=uuid, form=form)
    try:
        if row.state == PairState.PROPOSED:
            services.withdraw_pair(pair_id=row.pk, by=request.user, why=EndReason.COORDINATOR)
            messages.success(request, _("The proposal to %(a)s and %(b)s is withdrawn.") % _two(row))
        else:
            services.end_pair(
                pair_id=row.pk,
                by=request.user,
                reason=EndReason(form.cleaned_data["reason"]),
                look_again=form.cleaned_data["look_again"],
            )
            messages.success(request, _("The pair of %(a)s and %(b)s has ended; both are told.") % _two(row))
    except PairRefused as refusal:
        messages.warning(request, refusal.message)
    return redirect(term_url("desk_pair", term, uuid))


@of_term("attention", "pairs.edit")
def attention(request: HttpRequest, term: Term) -> HttpResponse:
    """What went quiet or wrong, longest waiting first; reports before all."""
    waiting = scope(queries.attention(term), request.user, "pairs.edit")
    page = page_of(request, waiting)
    reports = scope(queries.open_reports(), request.user, "reports.see").filter(
        pair__international__term=term
    )
    unanswered = scope(queries.unanswered(term), request.user, "pairs.edit")
    return render_desk(
        request,
        "buddy/desk/attention.html",
        {
            "page_obj": page,
            "rows": [pair_row(row, term) for row in page],
            "reports": reports,
            "unanswered": [pair_row(row, term) for row in unanswered[:UNANSWERED_SHOWN]],
            "failed_mails": queries.failed_mails(term.programme.unit).count(),
        },
    )


@require_POST
@of_term("attention", "pairs.edit")
def clear(request: HttpRequest, term: Term, uuid: UUID) -> HttpResponse:
    row = fetch(queries.pairs(term), request.user, "pairs.edit", uuid=uuid)
    contact.clear_attention(pair_id=row.pk, by=request.user)
    messages.success(request, _("%(a)s and %(b)s are off the list.") % _two(row))
    return redirect(term_url("desk_attention", term))
