"""Stop a person: take a confirmation back, suspend the account, lift that again."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from buddy.forms.desk import StopForm
from buddy.models import Participation, Term
from buddy.queries import desk as queries
from buddy.services import confirmation, safety
from buddy.services.transitions import PairRefused
from buddy.views.desk.frame import of_term, render_desk, term_url
from portal.forms import posted
from portal.scope import fetch

_SERVICES = {
    "take_back": confirmation.take_back_confirmation,
    "suspend": safety.suspend,
    "lift": safety.lift,
}


def choices_for(person: Participation) -> list[tuple[str, str]]:
    """What can be done about `person` as things stand; its user is loaded."""
    if person.student.user.suspended_at:
        return [("lift", _("Lift the suspension: they are planned again"))]
    choices = [("suspend", _("Suspend the account: open pairs end, nobody is planned for them anywhere"))]
    if person.confirmed:
        choices.insert(
            0,
            (
                "take_back",
                _("Take the confirmation back: nobody is planned for them until they are confirmed again"),
            ),
        )
    return choices


@of_term("people", "people.see")
def stop(request: HttpRequest, term: Term, uuid: UUID) -> HttpResponse:
    person = fetch(queries.person(term), request.user, "people.stop", see="people.see", uuid=uuid)
    form = StopForm(posted(request), actions=choices_for(person))
    if request.method == "POST" and form.is_valid():
        act = _SERVICES[form.cleaned_data["action"]]
        try:
            act(participation_id=person.pk, by=request.user, reason=form.cleaned_data["reason"])
        except PairRefused as refusal:
            form.add_error(None, refusal.message)
        else:
            messages.success(request, _("Done. They are told by mail, without your reason."))
            return redirect(term_url("desk_person", term, uuid))
    return render_desk(request, "buddy/desk/stop.html", {"person": person, "form": form})
