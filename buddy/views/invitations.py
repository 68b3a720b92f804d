"""The invitation of a nominated student: looked at, confirmed with consents, or turned down."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from buddy.forms.registration import AgreeForm, NameForm
from buddy.labels_import import told
from buddy.models import Invitation
from buddy.queries.participations import invitation_by, pending_invitations
from buddy.services.invitations import accept_invitation, decline_invitation
from buddy.services.participations import RegistrationRefused
from portal.forms import posted
from portal.services.accounts import start_sign_up


def invitation(request: HttpRequest, uuid: UUID) -> HttpResponse:
    """Visitors sign in (or up) with the address that was invited; only its owner sees what came along."""
    row = invitation_by(uuid)
    if row is None or row.answered:
        return render(request, "buddy/signup/invitation_over.html", status=404 if row is None else 200)
    if not request.user.is_authenticated:
        return _who_are_you(request, row)
    if not pending_invitations(request.user).filter(pk=row.pk).exists():
        return _page(request, row, "invitation_other")
    form = AgreeForm(posted(request), role=row.role)
    refusal = ""
    if request.method == "POST" and form.is_valid():
        try:
            participation = accept_invitation(invitation_id=row.pk, user=request.user, agreed=form.agreed())
        except RegistrationRefused as refused:
            refusal = refused.message
        else:
            return redirect("buddy:sign_up", uuid=participation.uuid)
    return _page(request, row, "invitation", form=form, refusal=refusal, told=told(row.data))


def _who_are_you(request: HttpRequest, row: Invitation) -> HttpResponse:
    form = NameForm(posted(request))
    if request.method == "POST" and form.is_valid():
        try:
            return start_sign_up(
                request, **form.cleaned_data, language=get_language() or "en", next_url=request.path
            )
        except ValidationError as problem:
            form.add_error("email", problem)
    return _page(request, row, "invitation_name", form=form)


def _page(request: HttpRequest, row: Invitation, name: str, **more) -> HttpResponse:
    programme = row.term.programme
    context = {
        "invitation": row,
        "programme": programme,
        "city": programme.city,
        "role": row.role,
        **more,
    }
    return render(request, f"buddy/signup/{name}.html", context)


@login_required
@require_POST
def decline(request: HttpRequest, uuid: UUID) -> HttpResponse:
    row = pending_invitations(request.user).filter(uuid=uuid).first()
    if row is None:
        raise Http404
    decline_invitation(invitation_id=row.pk)
    messages.success(
        request, _("Thank you for telling us. What your university told us about you is deleted.")
    )
    return redirect("start")
