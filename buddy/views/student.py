"""My semester: where one stands, what one told us, pause, leave, come back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from buddy.enums import ParticipantRole, ParticipationState, TextKey
from buddy.forms.profile import AddressForm, CodeForm
from buddy.forms.topics import TOPICS, topics_for
from buddy.models import Participation
from buddy.queries.choice import loosenings
from buddy.queries.participations import participation_in, participations_of
from buddy.queries.programmes import window_for
from buddy.queries.standing import narrowing_wishes, standing_of
from buddy.queries.texts import programme_text
from buddy.queries.training import modules_left
from buddy.semesters import listed, module_tasks, pair_rows, steps_of, tasks_of
from buddy.services import address_codes, participations, registration
from buddy.services.participations import RegistrationRefused
from buddy.views.answers import answer, own_participation
from portal.forms import posted
from portal.text import paragraphs


@login_required
def semesters(request: HttpRequest) -> HttpResponse:
    """All of one's own; straight to the only one."""
    rows = list(participations_of(request.user))
    if len(rows) == 1:
        return redirect("buddy:semester", uuid=rows[0].uuid)
    return render(request, "buddy/student/semesters.html", {"rows": listed(rows)})


@login_required
def semester(request: HttpRequest, uuid: UUID) -> HttpResponse:
    row = own_participation(request, uuid)
    if row.state == ParticipationState.DRAFT:
        return redirect("buddy:sign_up", uuid=uuid)
    standing = standing_of(row)
    live = row.state in {ParticipationState.OPEN, ParticipationState.PAUSED}
    editable = participations.may_change_wishes(row) if live else False
    frame = _frame(row)
    context = {
        **frame,
        "standing": standing,
        "here": {**frame, "standing": standing},
        "steps": steps_of(row, standing),
        "pairs": pair_rows(request.user, row, standing),
        "tasks": tasks_of(row, editable=editable) if live else [],
        "narrowing": narrowing_wishes(row) if standing.code in {"waiting", "ready"} else [],
        "texts": [] if row.role == ParticipantRole.LOCAL else _texts(row),
        "training": module_tasks(modules_left(row)) if standing.code == "untrained" else [],
        "live": live,
        "again": _next_window(row),
    }
    return render(request, "buddy/student/semester.html", context)


def _frame(row: Participation) -> dict:
    programme = row.term.programme
    return {
        "participation": row,
        "programme": programme,
        "city": programme.city,
        "is_local": row.role == ParticipantRole.LOCAL,
    }


def _texts(row: Participation) -> list[list[list[str] | str]]:
    """The programme's arrival pack and first steps as paragraphs, those that it has."""
    language = get_language() or "en"
    keys = (TextKey.ARRIVAL_PACK, TextKey.FIRST_STEPS)
    texts = (paragraphs(programme_text(row.term.programme, key, language)) for key in keys)
    return [text for text in texts if text]


def _next_window(row: Participation):
    """The term that one click could add; None while there is none, or it is this one."""
    window = window_for(row.term.programme, row.role)
    if not window.takes_sign_ups or window.term == row.term:
        return None
    return None if participation_in(row.student.user, window.term) else window


@login_required
def topic(request: HttpRequest, uuid: UUID, topic: str) -> HttpResponse:
    """One card: a small form, open as long as it can still count."""
    row = own_participation(request, uuid)
    card = TOPICS.get(topic)
    if card is None or card not in topics_for(row):
        raise Http404
    query = (request.POST or request.GET).get("q", "").strip()[:100]
    build = partial(_topic_form, card, row, query)
    form, refusal, saved = answer(request, row, build)
    if saved is not None:
        messages.success(request, _("Saved."))
        return redirect("buddy:semester", uuid=uuid)
    live = row.state in {ParticipationState.OPEN, ParticipationState.PAUSED}
    open_now = live and (not card.for_matching or participations.may_change_wishes(row))
    context = {
        **_frame(row),
        "topic": card,
        "form": form,
        "refusal": refusal,
        "open": open_now,
        "query": query,
    }
    return render(request, card.template, context)


def _topic_form(card, row: Participation, query: str, data):
    extra = {"query": query} if card.key == "field" else {}
    return card.form(data, participation=row, **extra)


@login_required
def choice(request: HttpRequest, uuid: UUID) -> HttpResponse:
    """Which own wishes narrow the choice, and by how much."""
    row = own_participation(request, uuid)
    if row.role != ParticipantRole.INTERNATIONAL or row.state != ParticipationState.OPEN:
        return redirect("buddy:semester", uuid=uuid)
    context = {**_frame(row), "narrowing": narrowing_wishes(row), "loosenings": loosenings(row)}
    return render(request, "buddy/student/choice.html", context)


def _change(
    request: HttpRequest, uuid: UUID, change: Callable[[Participation], object], done: str
) -> HttpResponse:
    row = own_participation(request, uuid)
    try:
        change(row)
    except RegistrationRefused as refused:
        messages.error(request, refused.message)
    else:
        messages.success(request, done)
    return redirect("buddy:semester", uuid=uuid)


@login_required
@require_POST
def pause(request: HttpRequest, uuid: UUID) -> HttpResponse:
    done = _("You are on a break. Come back with one click whenever you like.")
    return _change(request, uuid, lambda row: participations.pause(participation_id=row.pk), done)


@login_required
@require_POST
def resume(request: HttpRequest, uuid: UUID) -> HttpResponse:
    done = _("Welcome back. You have your old place.")
    return _change(request, uuid, lambda row: participations.resume(participation_id=row.pk), done)


@login_required
@require_POST
def here(request: HttpRequest, uuid: UUID) -> HttpResponse:
    done = _("Good to have you. We count on you at the next matching.")
    return _change(request, uuid, lambda row: participations.i_am_here(participation_id=row.pk), done)


@login_required
@require_http_methods(["GET", "POST"])
def withdraw(request: HttpRequest, uuid: UUID) -> HttpResponse:
    """Asked once more, because others are told."""
    row = own_participation(request, uuid)
    if request.method == "GET":
        return render(request, "buddy/student/withdraw.html", {**_frame(row), "standing": standing_of(row)})
    done = _("You have left. Thank you for telling us.")
    return _change(
        request, uuid, lambda row: participations.withdraw(participation_id=row.pk, by=request.user), done
    )


@login_required
@require_POST
def again(request: HttpRequest, uuid: UUID) -> HttpResponse:
    """Next term, with the answers of this one."""
    row = own_participation(request, uuid)
    try:
        new = registration.sign_up_again(participation_id=row.pk)
    except RegistrationRefused as refused:
        messages.error(request, refused.message)
        return redirect("buddy:semester", uuid=uuid)
    if new.state == ParticipationState.OPEN:
        messages.success(
            request, _("You are signed up with the answers you gave last time. Change what has changed.")
        )
    return redirect("buddy:sign_up", uuid=new.uuid)


@login_required
def confirm(request: HttpRequest, uuid: UUID) -> HttpResponse:
    """A local shows by a code to their university address that they study there."""
    row = own_participation(request, uuid)
    if row.role != ParticipantRole.LOCAL or not row.term.programme.confirm_by_domain:
        raise Http404
    if row.confirmed:
        return redirect("buddy:semester", uuid=uuid)
    form = AddressForm(posted(request))
    if request.method == "POST" and form.is_valid():
        try:
            address_codes.send_code(request, row, form.cleaned_data["email"])
        except ValidationError as problem:
            form.add_error("email", problem)
        else:
            return redirect("buddy:confirm_code", uuid=uuid)
    return render(request, "buddy/student/confirm.html", {**_frame(row), "form": form})


@login_required
def confirm_code(request: HttpRequest, uuid: UUID) -> HttpResponse:
    row = own_participation(request, uuid)
    address = address_codes.asked_address(request, row)
    if not address:
        return redirect("buddy:confirm", uuid=uuid)
    form = CodeForm(posted(request))
    if request.method == "POST" and form.is_valid():
        try:
            address_codes.check_code(request, row, form.cleaned_data["code"])
        except ValidationError as problem:
            form.add_error("code", problem)
        else:
            messages.success(request, _("Your university address is confirmed."))
            return redirect("buddy:semester", uuid=uuid)
    return render(
        request, "buddy/student/confirm_code.html", {**_frame(row), "form": form, "address": address}
    )
