"""Unsubscribe by one click, and the mails that a unit has sent."""

from __future__ import annotations

from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.core.signing import BadSignature
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from portal.enums import MailState, Role
from portal.models import OutboxMessage, Unit, User
from portal.scope import fetch, grants, scope
from portal.services import audit
from portal.services.mail import check_token, opt_in, opt_out

PER_PAGE = 50


@csrf_exempt  # mail providers post here without a page of ours (RFC 8058); the token is what counts
@require_http_methods(["GET", "POST"])
def unsubscribe(request: HttpRequest, token: str) -> HttpResponse:
    try:
        check_token(token)
    except BadSignature as problem:
        raise Http404 from problem
    done = ""
    if request.method == "POST":
        done = "in" if "again" in request.POST else "out"
        (opt_in if done == "in" else opt_out)(token)
    return render(request, "portal/unsubscribe.html", {"done": done})


@login_required
def sent(request: HttpRequest, slug: str) -> HttpResponse:
    """Mails of one unit and of those inside it, with the number of failures on top.

    That somebody who does not coordinate there (a central admin) has looked is logged.
    """
    unit = fetch(Unit, request.user, "mails.see", see="team.see", slug=slug)
    if not _coordinates(request.user, unit):
        audit.record("mails.seen", unit, actor=request.user, unit=unit)
    rows = scope(OutboxMessage, request.user, "mails.see").filter(unit__path__startswith=unit.path)
    failed = rows.filter(state=MailState.FAILED).count()
    state = request.GET.get("state", "")
    if state in MailState:
        rows = rows.filter(state=state)
    page = Paginator(rows.select_related("user").order_by("-created", "-pk"), PER_PAGE).get_page(
        request.GET.get("page")
    )
    context = {"unit": unit, "page_obj": page, "failed": failed, "state": state, "states": MailState}
    return render(request, "portal/teams/mails.html", context)


def _coordinates(user: User, unit: Unit) -> bool:
    return any(
        grant.role == Role.COORDINATOR and unit.path.startswith(grant.unit.path) for grant in grants(user)
    )
