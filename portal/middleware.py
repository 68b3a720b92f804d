"""What is a request at all, which methods there are, two-factor for management roles, and the CMS's own content security policy."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from allauth.mfa.models import Authenticator
from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings
from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed, QueryDict
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
_MORE_METHODS = {"PUT", "PATCH", "DELETE"}
# The editor's previews of pages, whose views do not show what they define: forgetting one is a DELETE.
_PREVIEWS = {"preview_on_add", "preview_on_edit"}
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


class ReadableMiddleware:
    """A NUL, which PostgreSQL refuses, never reaches a view but in a form, which says so beside the field.

    In an address it is answered 400; in a query or a cookie it is left out, as no browser sends it.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if "\x00" in request.path_info:
            raise BadRequest
        if any("\x00" in part for key, values in request.GET.lists() for part in (key, *values)):
            request.GET = QueryDict(request.META["QUERY_STRING"].replace("%00", ""))
        request.COOKIES = {key: value for key, value in request.COOKIES.items() if "\x00" not in value}
        return self.get_response(request)


class MethodsMiddleware:
    """Pages are read and forms are sent; no other method means anything here, whoever asks.

    A view that gives more a meaning says so: `view.methods = {"GET", "PATCH"}`. Classes say it by what they define,
    as the CMS's do for what its editors' scripts send; what Django's own classes have for all forms is no meaning.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Callable[..., HttpResponse], *_arguments: Any
    ) -> HttpResponse | None:
        allowed = getattr(view, "methods", None) or _METHODS | _defined(view)
        if request.resolver_match.url_name in _PREVIEWS:
            allowed = allowed | {"DELETE"}
        return None if request.method in allowed else HttpResponseNotAllowed(sorted(allowed))


def _defined(view: Callable[..., HttpResponse]) -> set[str]:
    answers = {name: getattr(getattr(view, "view_class", None), name.lower(), None) for name in _MORE_METHODS}
    return {name for name, do in answers.items() if do and not do.__module__.startswith("django.")}


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
