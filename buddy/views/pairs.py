"""The pages of a pair, for the two in it: the question, the contact, and the ways out."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from buddy.cards import card_for, initials_of
from buddy.enums import EndReason, PairState, ParticipantRole
from buddy.forms.pairs import (
    CheckInForm,
    DeclineForm,
    EndForm,
    InternationalEndForm,
    MeetingForm,
    MessageForm,
    ReportForm,
)
from buddy.journey import first_weeks, steps_of
from buddy.labels import for_student
from buddy.mails import ready_first_message
from buddy.meeting import calendar_file
from buddy.models import Pair
from buddy.queries.pairs import other, participation_of, side_of, with_people
from buddy.queries.teams import coordinators
from buddy.services import contact, pairs
from buddy.services.transitions import PairRefused
from home.emergency import emergency_numbers
from portal.forms import posted
from portal.scope import fetch


def _own_pair(request: HttpRequest, uuid: UUID) -> tuple[Pair, ParticipantRole]:
    """The pair and the reader's side of it; 404 for everybody else.

    An international does not learn of a proposal that a local is still thinking about.
    """
    pair = fetch(with_people(), request.user, "own", uuid=uuid)
    return pair, side_of(pair, request.user)


def _knows(pair: Pair, side: ParticipantRole) -> bool:
    """May this side see the other one now?"""
    return pair.state in {PairState.ACTIVE, PairState.COMPLETED, PairState.ENDED} or (
        pair.state == PairState.PROPOSED and (side == ParticipantRole.LOCAL or pair.asked == side)
    )


def _first_name(pair: Pair, side: ParticipantRole) -> str:
    """ "" for somebody who has left."""
    student = participation_of(pair, side).student
    return student.user.first_name if student else ""


@login_required
def proposal(request: HttpRequest, uuid: UUID) -> HttpResponse:
    """The question "would you be their buddy?", for the one who is asked."""
    pair, side = _own_pair(request, uuid)
    if pair.state != PairState.PROPOSED or pair.asked != side:
        return redirect("buddy:pair", uuid=uuid)
    them = participation_of(pair, other(side))
    return render(
        request,
        "buddy/pairs/proposal.html",
        {
            "pair": pair,
            "side": side,
            "card": card_for(request.user, them, pair=pair),
            "reasons": for_student(pair.parts),
            "form": DeclineForm() if side == ParticipantRole.LOCAL else None,
        },
    )


@login_required
@require_POST
def accept(request: HttpRequest, uuid: UUID) -> HttpResponse:
    pair, _side = _own_pair(request, uuid)
    try:
        pairs.accept_pair(pair_id=pair.pk, by=request.user)
    except PairRefused as refusal:
        messages.warning(request, refusal.message)
    return redirect("buddy:pair", uuid=uuid)


@login_required
@require_POST
def decline(request: HttpRequest, uuid: UUID) -> HttpResponse:
    pair, side = _own_pair(request, uuid)
    form = DeclineForm(request.POST)
    offer = form.cleaned_data["offer"] if form.is_valid() and side == ParticipantRole.LOCAL else ""
    try:
        pairs.decline_pair(pair_id=pair.pk, by=request.user, offer=offer)
    except PairRefused as refusal:
        messages.warning(request, refusal.message)
    else:
        messages.success(request, _("Thank you for telling us. We ask someone else."))
    return redirect("start")


@login_required
def pair(request: HttpRequest, uuid: UUID, message_form: MessageForm | None = None) -> HttpResponse:
    """Who it is, how to reach each other, what comes next."""
    pair, side = _own_pair(request, uuid)
    if pair.state == PairState.PROPOSED and pair.asked == side:
        return redirect("buddy:proposal", uuid=uuid)
    if not _knows(pair, side):
        return redirect("start")
    them = participation_of(pair, other(side))
    thread = list(pair.messages.all())
    writing = pair.state == PairState.ACTIVE and not pair.channel_closed
    if writing and message_form is None:
        first = side == ParticipantRole.LOCAL and not thread
        message_form = MessageForm(
            initial={"body": ready_first_message(pair, them.student.user.language)}
            if first and them.student
            else {}
        )
    programme = pair.international.term.programme
    return render(
        request,
        "buddy/pairs/pair.html",
        {
            "pair": pair,
            "side": side,
            "me": card_for(request.user, participation_of(pair, side), pair=pair),
            "card": card_for(request.user, them, pair=pair),
            "reasons": for_student(pair.parts),
            "steps": steps_of(pair),
            "tasks": first_weeks(pair, get_language()),
            "pair_faces": {
                "international": {"initials": initials_of(pair.international)},
                "local": {"initials": initials_of(pair.local)},
            },
            "thread": thread,
            "message_form": message_form if writing else None,
            "meeting_form": MeetingForm() if writing else None,
            "checkin": pair.checkins.filter(side=side, answer="").first() if writing else None,
            "emergency": emergency_numbers(programme.unit.country_code),
            "city": programme.city,
        },
    )


@login_required
@require_POST
def send(request: HttpRequest, uuid: UUID) -> HttpResponse:
    own, side = _own_pair(request, uuid)
    form = MessageForm(request.POST)
    if not form.is_valid():
        return pair(request, uuid, message_form=form)
    try:
        contact.send_message(pair_id=own.pk, side=side, body=form.cleaned_data["body"])
    except PairRefused as refusal:
        messages.warning(request, refusal.message)
    else:
        messages.success(request, _("Sent. The answer comes here and by mail."))
    return redirect("buddy:pair", uuid=uuid)


@login_required
@require_POST
def met(request: HttpRequest, uuid: UUID) -> HttpResponse:
    own, _side = _own_pair(request, uuid)
    if own.state == PairState.ACTIVE:
        contact.mark_met(pair_id=own.pk)
    return redirect("buddy:pair", uuid=uuid)


@login_required
def meeting(request: HttpRequest, uuid: UUID) -> HttpResponse:
    """The first meeting as a calendar file."""
    own, side = _own_pair(request, uuid)
    if own.state != PairState.ACTIVE or own.channel_closed:
        raise Http404
    form = MeetingForm(request.GET or None)
    if not form.is_valid():
        return render(request, "buddy/pairs/meeting.html", {"pair": own, "form": form})
    return calendar_file(form, pair=own, name=_first_name(own, other(side)))


@login_required
def end(request: HttpRequest, uuid: UUID) -> HttpResponse:
    own, side = _own_pair(request, uuid)
    if own.state != PairState.ACTIVE:
        return redirect("buddy:pair", uuid=uuid)
    form_class = InternationalEndForm if side == ParticipantRole.INTERNATIONAL else EndForm
    form = form_class(posted(request))
    if request.method == "POST" and form.is_valid():
        try:
            pairs.end_pair(
                pair_id=own.pk,
                by=request.user,
                reason=EndReason(form.cleaned_data["reason"]),
                look_again=form.cleaned_data.get("look_again", True),
            )
        except PairRefused as refusal:
            messages.warning(request, refusal.message)
        else:
            messages.success(request, _("The pair has ended. Thank you for telling us."))
        return redirect("start")
    return render(
        request, "buddy/pairs/end.html", {"pair": own, "form": form, "name": _first_name(own, other(side))}
    )


@login_required
def block(request: HttpRequest, uuid: UUID) -> HttpResponse:
    own, side = _own_pair(request, uuid)
    if not _knows(own, side):
        raise Http404
    if request.method == "POST":
        contact.block(pair_id=own.pk, side=side)
        messages.success(request, _("Done. The two of you are never brought together again."))
        return redirect("start")
    return render(request, "buddy/pairs/block.html", {"pair": own, "name": _first_name(own, other(side))})


@login_required
def report(request: HttpRequest, uuid: UUID) -> HttpResponse:
    """ "Something is wrong": two fields, and the contact closes."""
    own, side = _own_pair(request, uuid)
    if not _knows(own, side):
        raise Http404
    programme = own.international.term.programme
    form = ReportForm(posted(request), coordinators=coordinators(programme))
    if request.method == "POST" and form.is_valid():
        contact.report(pair_id=own.pk, side=side, **form.cleaned_data)
        messages.success(request, _("Thank you. Your contact is closed, and somebody reads this today."))
        return redirect("buddy:pair", uuid=uuid)
    return render(
        request,
        "buddy/pairs/report.html",
        {"pair": own, "form": form, "emergency": emergency_numbers(programme.unit.country_code)},
    )


@login_required
def checkin(request: HttpRequest, uuid: UUID) -> HttpResponse:
    """One click from the mail's page: "how is it going?"."""
    own = fetch(with_people(), request.user, "own", checkins__uuid=uuid)
    entry = own.checkins.get(uuid=uuid)
    if entry.side != side_of(own, request.user):
        raise Http404
    form = CheckInForm(posted(request), initial={"answer": entry.answer})
    if request.method == "POST" and form.is_valid():
        contact.answer_checkin(checkin_id=entry.pk, answer=form.cleaned_data["answer"])
        messages.success(request, _("Thank you. That helps."))
        return redirect("buddy:pair", uuid=own.uuid)
    them = participation_of(own, other(entry.side))
    card = card_for(request.user, them, pair=own)
    return render(
        request,
        "buddy/pairs/checkin.html",
        {"pair": own, "form": form, "card": card},
    )
