"""Two-factor for management roles, and the CMS's own content security policy."""

from __future__ import annotations

from collections.abc import Callable

from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from portal.enums import MANAGEMENT_ROLES
from portal.scope import roles

_CMS_POLICY = {
    "script-src": ["'self'", "'unsafe-inline'", "'unsafe-eval'"],
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:", "blob:"],
    "frame-src": ["'self'"],
}
# What a person without a second factor still reaches: setting it up, leaving, files.
_OPEN_PREFIXES = ("/account/", "/static/", "/media/", "/jsi18n/")


def needs_two_factor(user) -> bool:
    """True when `user` holds a management role and has no second factor yet."""
    if not user.is_authenticated or (settings.DEMO and user.is_demo):
        return False
    managing = user.is_superuser or user.is_staff or roles(user) & MANAGEMENT_ROLES
    return bool(managing) and not is_mfa_enabled(user)


class TwoFactorMiddleware:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        path = request.path_info
        if not path.startswith(_OPEN_PREFIXES) and needs_two_factor(request.user):
            return redirect(reverse("mfa_index"))
        response = self.get_response(request)
        if path.startswith("/admin/"):
            response._csp_update = _CMS_POLICY
        return response
