"""Signing up: a city, who one is, the mailed code, then one thing per step."""

from __future__ import annotations

from functools import partial
from typing import Any
from uuid import UUID

from allauth.core import ratelimit
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as _lazy
from django.views.decorators.http import require_POST

from buddy.enums import ParticipantRole, ParticipationState
from buddy.forms.registration import (
    AgreeForm,
    BeginForm,
    BirthForm,
    DatesForm,
    LanguagesFormSet,
    LocalUniversityForm,
    NameForm,
    ReminderForm,
    UniversityForm,
)
from buddy.models import Participation, Programme
from buddy.queries.participations import (
    AGREE,
    BIRTH,
    DATES,
    LANGUAGES,
    STEPS,
    UNIVERSITY,
    answered_steps,
    next_step,
    participation_in,
)
from buddy.queries.programmes import Window, window_for
from buddy.services import registration
from buddy.services.participations import RegistrationRefused
from buddy.views.answers import answer, own_participation, posted_version
from buddy.views.choosing import programme_called, remembered_university
from portal.forms import posted
from portal.services.accounts import start_sign_up
from portal.services.consents import has_consent

STEP_NAMES = {
    BIRTH: _lazy("Age"),
    DATES: _lazy("Dates"),
    LANGUAGES: _lazy("Languages"),
    UNIVERSITY: _lazy("University"),
    AGREE: _lazy("Agree"),
}
# Where an unfinished sign-up was begun, so that the start page can lead back.
SESSION_KEY = "buddy.join"


def join_programme(request: HttpRequest, programme: str, role: str) -> HttpResponse:
    """Who are you? Visitors give name and address, people signed in begin at once."""
    chosen, side = programme_called(programme), ParticipantRole(role)
    window = window_for(chosen, side)
    if request.user.is_authenticated and window.term:
        known = participation_in(request.user, window.term)
        if known is not None and known.role == side and known.state != ParticipationState.WITHDRAWN:
            return redirect("buddy:sign_up", uuid=known.uuid)
    if not window.takes_sign_ups:
        return _closed(request, chosen, side, window)
    if request.user.is_authenticated:
        return _begin(request, chosen, side, window)
    form = NameForm(posted(request))
    if request.method == "POST" and form.is_valid():
        request.session[SESSION_KEY] = request.path
        try:
            return start_sign_up(
                request, **form.cleaned_data, language=get_language() or "en", next_url=request.path
            )
        except ValidationError as problem:
            form.add_error("email", problem)
    return _page(request, "name", chosen, side, window, form=form)


def _begin(request: HttpRequest, programme: Programme, role: ParticipantRole, window: Window) -> HttpResponse:
    """The first step, before there is a draft; without a question for somebody whose age is known."""
    student = getattr(request.user, "student", None) or registration.new_student(request.user)
    blank = Participation(term=window.term, role=role, student=student)
    form = BeginForm(posted(request), participation=blank)
    refusal = ""
    if request.method == "POST" and (form.is_valid() or not form.fields):
        try:
            row = registration.begin(
                user=request.user,
                programme=programme,
                role=role,
                **(form.cleaned_data if form.fields else {}),
            )
        except RegistrationRefused as refused:
            refusal = refused.message
        else:
            request.session.pop(SESSION_KEY, None)
            return redirect("buddy:sign_up", uuid=row.uuid)
    return _page(request, "begin", programme, role, window, form=form, refusal=refusal)


def _closed(
    request: HttpRequest, programme: Programme, role: ParticipantRole, window: Window
) -> HttpResponse:
    form = ReminderForm(posted(request), initial={"email": getattr(request.user, "email", "")})
    asked = request.method == "POST" and form.is_valid() and ratelimit.consume(request, action="signup")
    if asked:
        registration.remind_of_opening(
            programme=programme,
            role=role,
            email=form.cleaned_data["email"],
            language=get_language() or "en",
        )
    return _page(request, "closed", programme, role, window, form=form, asked=asked)


def _page(
    request: HttpRequest, name: str, programme: Programme, role: ParticipantRole, window: Window, **more: Any
) -> HttpResponse:
    context = {"programme": programme, "city": programme.city, "role": role, "window": window, **more}
    return render(request, f"buddy/signup/{name}.html", context)


@login_required
def sign_up(request: HttpRequest, uuid: UUID) -> HttpResponse:
    """The link back: to the first step without an answer, or to the semester once signed up."""
    row = own_participation(request, uuid)
    if row.state != ParticipationState.DRAFT:
        return redirect("buddy:semester", uuid=uuid)
    return redirect("buddy:sign_up_step", uuid=uuid, step=next_step(row))


@login_required
def step(request: HttpRequest, uuid: UUID, step: str) -> HttpResponse:
    row = own_participation(request, uuid)
    if step not in STEPS[row.role]:
        raise Http404
    if row.state != ParticipationState.DRAFT:
        return redirect("buddy:semester", uuid=uuid)
    if step == AGREE:
        return _agree(request, row)
    form, refusal, saved = answer(request, row, partial(_form, row, step, request))
    if saved is not None:
        return redirect("buddy:sign_up_step", uuid=uuid, step=next_step(saved, after=step))
    return _step_page(request, row, step, form=form, refusal=refusal)


def _form(row: Participation, step: str, request: HttpRequest, data: Any) -> Any:
    university = LocalUniversityForm if row.role == ParticipantRole.LOCAL else UniversityForm
    forms = {BIRTH: BirthForm, DATES: DatesForm, LANGUAGES: LanguagesFormSet, UNIVERSITY: university}
    if step == UNIVERSITY:
        return university(data, participation=row, initial={"chosen": remembered_university(request)})
    return forms[step](data, participation=row)


def _agree(request: HttpRequest, row: Participation) -> HttpResponse:
    missing = next_step(row)
    if missing != AGREE:
        return redirect("buddy:sign_up_step", uuid=row.uuid, step=missing)
    agreed = {kind: has_consent(request.user, kind) for kind in AgreeForm.base_fields}
    form = AgreeForm(posted(request), role=row.role, initial=agreed)
    refusal = ""
    if request.method == "POST" and form.is_valid():
        try:
            done = registration.finish(
                participation_id=row.pk, version=posted_version(request), agreed=form.agreed()
            )
        except RegistrationRefused as refused:
            refusal = refused.message
            row.refresh_from_db(fields=["version", "state"])
        else:
            text = _("You are signed up, on the late list.") if done.late else _("You are signed up.")
            messages.success(request, text)
            return redirect("buddy:semester", uuid=row.uuid)
    return _step_page(request, row, AGREE, form=form, refusal=refusal)


def _step_page(request: HttpRequest, row: Participation, step: str, **more: Any) -> HttpResponse:
    order = STEPS[row.role]
    place, done = order.index(step), answered_steps(row)
    progress = [
        {
            "label": STEP_NAMES[key],
            "state": "current" if key == step else "done" if key in done else "todo",
        }
        for key in order
    ]
    context = {
        "participation": row,
        "programme": row.term.programme,
        "city": row.term.programme.city,
        "role": row.role,
        "step": step,
        "steps": progress,
        "number": place + 1,
        "total": len(order),
        "previous": order[place - 1] if place else "",
        **more,
    }
    return render(request, f"buddy/signup/step_{step}.html", context)


@login_required
@require_POST
def discard(request: HttpRequest, uuid: UUID) -> HttpResponse:
    row = own_participation(request, uuid)
    try:
        registration.discard_draft(participation_id=row.pk)
    except RegistrationRefused as refused:
        messages.error(request, refused.message)
        return redirect("buddy:semester", uuid=uuid)
    messages.success(request, _("Your answers are deleted. You can begin again whenever you like."))
    return redirect("start")
