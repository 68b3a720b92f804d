"""My data: read it, take it along, erase it. At once and without asking anybody."""

from __future__ import annotations

import time

from allauth.account.adapter import get_adapter
from allauth.account.internal.flows.login import get_authentication_records
from allauth.core.exceptions import ReauthenticationRequired
from django.contrib import messages
from django.contrib.auth import logout
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from portal.forms import posted
from portal.forms.account import EraseForm
from portal.services import privacy

FRESH_SECONDS = 15 * 60


@login_required
@never_cache
@require_GET
def data(request: HttpRequest) -> HttpResponse:
    return render(request, "portal/account/data.html", {"parts": privacy.readable(request.user)})


@login_required
@never_cache
@require_GET
def download(request: HttpRequest) -> HttpResponse:
    response = JsonResponse(
        privacy.export(request.user), json_dumps_params={"indent": 2, "ensure_ascii": False}
    )
    response["Content-Disposition"] = 'attachment; filename="my-data.json"'
    return response


@login_required
@never_cache
def erase(request: HttpRequest) -> HttpResponse:
    if not _signed_in_just_now(request):
        return _sign_in_again(request)
    form = EraseForm(posted(request))
    if request.method == "POST" and form.is_valid():
        user = request.user
        logout(request)
        privacy.erase(user)
        messages.success(request, _("Your account and your data are erased. We wish you all the best."))
        return redirect("/")
    return render(request, "portal/account/erase.html", {"form": form})


def _signed_in_just_now(request: HttpRequest) -> bool:
    records = get_authentication_records(request, request.user)
    return bool(records) and time.time() - records[-1]["at"] < FRESH_SECONDS


def _sign_in_again(request: HttpRequest) -> HttpResponse:
    """Ask for password or second factor; who has neither signs in anew with a code."""
    if get_adapter().get_reauthentication_methods(request.user):
        raise ReauthenticationRequired
    logout(request)
    messages.info(request, _("Please sign in once more, then you can erase your account."))
    query = urlencode({"next": reverse("account_data_erase")})
    return redirect(f"{reverse('account_request_login_code')}?{query}")
