"""What one request has found out: asked for once, however many parts of its page want to know."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from contextvars import ContextVar
from typing import Any, TypeVar

from django.http import HttpRequest, HttpResponse

T = TypeVar("T")

_found: ContextVar[dict[Hashable, Any] | None] = ContextVar("found", default=None)


def once(key: Hashable, ask: Callable[[], T]) -> T:
    """Return what `ask` gives, the same for the rest of the request.

    `key` names the question with all that its answer depends on. Outside a request, and in one that may change
    something, `ask` is called each time.
    """
    found = _found.get()
    if found is None:
        return ask()
    if key not in found:
        found[key] = ask()
    return found[key]


class Memo:
    """Begins a memo for each request that only reads, and forgets it with the answer."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.method not in ("GET", "HEAD"):
            return self.get_response(request)
        token = _found.set({})
        try:
            return self.get_response(request)
        finally:
            _found.reset(token)
