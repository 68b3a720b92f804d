"""What a visitor without a connection sees, and the service worker that keeps it for them."""

from __future__ import annotations

import hashlib
import json
from functools import cache

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.templatetags.static import static
from django.urls import reverse
from django.utils import translation
from django.utils.cache import add_never_cache_headers
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

# What the page looks like; see its template.
_FILES = ("css/site.css", "js/theme.js", "fonts/manrope/latin.woff2", "icons/favicon.svg")


@cache
def _page(language: str) -> str:
    """Made without a request: nobody's name can be in it."""
    with translation.override(language):
        return render_to_string("portal/offline.html")


@cache
def _worker() -> str:
    """Browsers fetch everything anew when one letter of it is another one, so it names a version."""
    languages = [settings.LANGUAGE_CODE, *dict(settings.LANGUAGES)]
    pages = {}
    for language in languages:
        with translation.override(language):
            pages[language] = reverse("offline")
    files = [static(name) for name in _FILES]
    content = "".join([*map(_page, pages), *files])
    context = {
        "pages": json.dumps(pages),
        "files": json.dumps(files),
        "version": hashlib.sha256(content.encode()).hexdigest()[:12],
    }
    return render_to_string("portal/sw.js", context)


@require_safe
def offline(request: HttpRequest) -> HttpResponse:
    return HttpResponse(_page(get_language()))


@require_safe
def service_worker(request: HttpRequest) -> HttpResponse:
    """At the root, so that it answers for every page."""
    response = HttpResponse(_worker(), content_type="text/javascript; charset=utf-8")
    add_never_cache_headers(response)
    return response
