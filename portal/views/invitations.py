"""Accept a role that was offered by mail."""

from __future__ import annotations

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache

from portal.scope import may_anywhere
from portal.services import roles
from portal.services.accounts import start_sign_up


@never_cache
def accept(request: HttpRequest, token: str) -> HttpResponse:
    """The link lands on a page with a button; a visitor first proves the address with a code."""
    invitation = roles.open_invitation(token)
    context = {"invitation": invitation, "is_me": _is_for(request, invitation)}
    if invitation is None:
        return render(request, "portal/teams/invitation_gone.html", status=404)
    if request.method != "POST":
        return render(request, "portal/teams/invitation.html", context)
    if not request.user.is_authenticated:
        try:
            return start_sign_up(
                request,
                email=invitation.email,
                first_name="",
                last_name="",
                language=get_language(),
                next_url=request.path,
            )
        except ValidationError as problem:
            return render(request, "portal/teams/invitation.html", {**context, "refusal": problem.message})
    try:
        grant = roles.accept_invitation(invitation, user=request.user)
    except roles.RoleRefused as refusal:
        return render(request, "portal/teams/invitation.html", {**context, "refusal": str(refusal)})
    messages.success(request, _("Welcome to the team of %(unit)s.") % {"unit": grant.unit})
    return (
        redirect("team", slug=grant.unit.slug)
        if may_anywhere(request.user, "team.see")
        else redirect("start")
    )


def _is_for(request: HttpRequest, invitation: object) -> bool:
    return request.user.is_authenticated and request.user.email == getattr(invitation, "email", None)
