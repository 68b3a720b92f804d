"""Public pages kept for visitors: what everybody sees alike is made once in a while, not for each of them.

Kept in the memory of each process, under a stamp that all processes share: changing it (`forget_public_pages`) makes
everything kept out of date, in this process at once and in the others within a second. Figures and dates that change
without anybody calling are never older than `PUBLIC_PAGE_SECONDS`.
"""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable
from typing import Any, TypeVar

from django.conf import settings
from django.core.cache import caches
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.utils.translation import get_language_from_path

T = TypeVar("T")

_STAMP = "public-pages"
_STAMP_SECONDS = 1
# Those of security are the same for every public page; SecurityMiddleware, which stands before, sets its own anew.
_KEPT_HEADERS = (
    "Content-Type",
    "Content-Language",
    "Content-Length",
    "Content-Security-Policy",
    "Link",
    "Vary",
    "X-Frame-Options",
)


class _Stamp:
    """The shared stamp, asked for once a second."""

    def __init__(self) -> None:
        self.value = ""
        self.asked = float("-inf")

    def read(self) -> str:
        if time.monotonic() - self.asked > _STAMP_SECONDS:
            self.value = caches["default"].get(_STAMP) or self.write()
            self.asked = time.monotonic()
        return self.value

    def write(self) -> str:
        self.value = uuid.uuid4().hex
        caches["default"].set(_STAMP, self.value, None)
        return self.value


_stamp = _Stamp()


def forget_public_pages(**_signal: Any) -> None:
    """Let no visitor see what was kept until now, once the transaction has committed. Also a receiver of signals."""
    if settings.PUBLIC_PAGE_SECONDS:
        transaction.on_commit(_stamp.write, robust=True)


def kept_for_all(name: str, make: Callable[[], T]) -> T:
    """Return what `make` gives, which is alike for everybody, kept and forgotten as finished pages are.

    For what takes long and stands on pages that are not kept, too: of somebody signed in, of a search.
    """
    if not settings.PUBLIC_PAGE_SECONDS:
        return make()
    key = f"{_stamp.read()}:{name}"
    found = caches["pages"].get(key)
    if found is None:
        found = make()
        caches["pages"].set(key, found, settings.PUBLIC_PAGE_SECONDS)
    return found


def for_everybody(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Mark a view whose answer to visitors depends on the address only."""
    view.for_everybody = True
    return view


class PublicPages:
    """Answers visitors from what was kept. Stands before sessions, so that a kept page asks the database nothing,
    and before whatever else takes time and says the same each time.

    A visitor has no session and no message waiting; whoever has is served afresh, and nothing of it is kept. An
    answer that sets a cookie (a form does, against forgery) or is no page is not kept either.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if not settings.PUBLIC_PAGE_SECONDS or not _is_visitor(request):
            return self.get_response(request)
        pages = caches["pages"]
        key = f"{_stamp.read()}:{request.get_host()}:{request.is_secure()}:{request.get_full_path()}"
        kept = pages.get(key)
        if kept is not None:
            content, headers = kept
            return HttpResponse(content, headers=headers)
        response = self.get_response(request)
        if _is_alike_for_all(request, response):
            headers = {name: response[name] for name in _KEPT_HEADERS if name in response}
            pages.set(key, (response.content, headers), settings.PUBLIC_PAGE_SECONDS)
        return response


def _is_visitor(request: HttpRequest) -> bool:
    personal = {settings.SESSION_COOKIE_NAME, "messages"}
    return (
        request.method in ("GET", "HEAD")
        and not personal & request.COOKIES.keys()
        and "HX-Request" not in request.headers
        and get_language_from_path(request.path_info) is not None
        and len(request.META.get("QUERY_STRING", "")) < 200
    )


def _is_alike_for_all(request: HttpRequest, response: HttpResponse) -> bool:
    match = request.resolver_match
    return (
        request.method == "GET"
        and response.status_code == 200
        and not response.streaming
        and not response.cookies
        and match is not None
        and getattr(match.func, "for_everybody", False)
    )
