"""Which methods there are, two-factor for management roles, and the CMS's own content security policy."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from allauth.mfa.models import Authenticator
from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.shortcuts import redirect

from portal.enums import MANAGEMENT_ROLES
from portal.scope import roles

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser

    from portal.models import User

_CMS_POLICY = {
    "script-src": ["'self'", "'unsafe-inline'", "'unsafe-eval'"],
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:", "blob:"],
    "frame-src": ["'self'"],
}
_METHODS = {"GET", "HEAD", "OPTIONS", "POST"}
# Recovery codes alone are no second factor: they only stand in for one that is lost.
_FACTORS = [Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN]
# What a person without a second factor still reaches: setting it up, and leaving.
_OPEN_NAMES = {"account_logout", "account_reauthenticate", "javascript-catalog"}


def needs_two_factor(user: User | AnonymousUser) -> bool:
    """True when `user` holds a management role and has no second factor yet."""
    if not user.is_authenticated or (settings.DEMO and user.is_demo):
        return False
    managing = user.is_superuser or user.is_staff or roles(user) & MANAGEMENT_ROLES
    return bool(managing) and not is_mfa_enabled(user, _FACTORS)


class MethodsMiddleware:
    """Pages are read and forms are sent; no other method means anything here, whoever asks.

    A view that gives more a meaning says so: `view.methods = {"GET", "PATCH"}`.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Callable[..., HttpResponse], *_arguments: Any
    ) -> HttpResponse | None:
        allowed = getattr(view, "methods", _METHODS)
        return None if request.method in allowed else HttpResponseNotAllowed(sorted(allowed))


class TwoFactorMiddleware:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if request.path_info.startswith("/admin/"):
            response._csp_update = _CMS_POLICY
        return response

    def process_view(self, request: HttpRequest, *_view: Any) -> HttpResponse | None:
        name = request.resolver_match.url_name or ""
        if name in _OPEN_NAMES or name.startswith("mfa_") or not needs_two_factor(request.user):
            return None
        return redirect("mfa_index")
