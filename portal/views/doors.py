"""One login door: whatever else could sign people in or up leads to allauth's pages."""

from __future__ import annotations

from allauth.account.views import logout
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.http import url_has_allowed_host_and_scheme

from portal.extensions import sign_up_url


def cms_login(request: HttpRequest) -> HttpResponse:
    """Wagtail sends here who is not signed in, and also who is but may not enter: the latter is told."""
    if request.user.is_authenticated:
        raise PermissionDenied
    after = request.GET.get("next", "")
    if not url_has_allowed_host_and_scheme(after, allowed_hosts={request.get_host()}):
        after = "/admin/"
    return redirect_to_login(after)


def cms_logout(request: HttpRequest) -> HttpResponse:
    return logout(request)


def password_reset(request: HttpRequest) -> HttpResponse:
    return redirect("account_reset_password")


def sign_up(request: HttpRequest) -> HttpResponse:
    """Signing up starts where a plugin takes people in; without one, on the home page."""
    return redirect(sign_up_url() or "/")
