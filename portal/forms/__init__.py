"""Forms of the portal."""

from __future__ import annotations

from django.http import HttpRequest, QueryDict


def posted(request: HttpRequest) -> QueryDict | None:
    """What a form is bound to: an empty POST is still one that must be answered with errors."""
    return request.POST if request.method == "POST" else None
