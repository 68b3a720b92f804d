"""A single pair made by hand, under the same rules as a plan's."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from buddy.enums import ParticipantRole
from buddy.filters import any_spelling
from buddy.forms.plans import HandPairForm
from buddy.models import Participation, Term
from buddy.queries import desk as desk_queries
from buddy.queries.choices import choices_by_hand
from buddy.services.plans import pair_by_hand
from buddy.services.transitions import PairRefused
from buddy.views.desk.frame import of_term, render_desk, term_url
from buddy.views.desk.rows import person_row
from buddy.views.plans.rows import choice_row
from portal.forms import posted
from portal.scope import fetch, scope

MOST_FOUND = 10


@of_term("people", "pairs.edit")
def hand_pair(request: HttpRequest, term: Term, uuid: UUID) -> HttpResponse:
    """Whom one could ask for this person: up to five who fit, or anybody found by name."""
    person = fetch(desk_queries.person(term), request.user, "pairs.edit", see="people.see", uuid=uuid)
    form = HandPairForm(posted(request))
    is_local = person.role == ParticipantRole.LOCAL
    if request.method == "POST" and form.is_valid():
        other = fetch(desk_queries.people(term), request.user, "pairs.edit", pk=form.cleaned_data["other"])
        international, local = (other, person) if is_local else (person, other)
        try:
            pair = pair_by_hand(
                term=term, international_id=international.pk, local_id=local.pk, by=request.user
            )
        except PairRefused as refusal:
            form.add_error(None, refusal.message)
        else:
            messages.success(request, _("They are asked. Nobody is told more than in any other proposal."))
            return redirect(term_url("desk_pair", term, pair.uuid))
    query = request.GET.get("q", "").strip()[:100]
    return render_desk(
        request,
        "buddy/plans/hand.html",
        {
            "person": person,
            "row": person_row(person, term),
            "form": form,
            "is_local": is_local,
            "query": query,
            "found": [person_row(row, term) for row in _called(request, term, person, query)]
            if query
            else [],
            "choices": [
                choice_row(choice, for_local=is_local, chosen=request.POST.get("other", ""))
                for choice in choices_by_hand(term, person)
            ],
        },
    )


def _called(request: HttpRequest, term: Term, person: Participation, query: str) -> list[Participation]:
    """People of the other side who could be asked at all, by name in any spelling."""
    role, status = (
        (ParticipantRole.INTERNATIONAL, "waiting")
        if person.role == ParticipantRole.LOCAL
        else (ParticipantRole.LOCAL, "free")
    )
    rows = scope(desk_queries.people(term), request.user, "pairs.edit").filter(role=role, status=status)
    return list(
        any_spelling(rows, query, "student__user__search_text").order_by("student__user__last_name", "pk")[
            :MOST_FOUND
        ]
    )
