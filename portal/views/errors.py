"""When something of ours broke: one page that needs nothing but itself."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseServerError
from django.template.loader import render_to_string
from django.utils.translation import get_language_from_request, override


def server_error(request: HttpRequest) -> HttpResponse:
    """In the reader's language, without database, session or the shell's context: any of them may be what broke.

    It may have broken before the language was known, so the address and the browser are asked again.
    """
    language = get_language_from_request(request, check_path=True)
    with override(language):
        return HttpResponseServerError(render_to_string("500.html", {"home_url": f"/{language}/"}))
