"""What is translated and what is not, for those who look after more than one city."""

from __future__ import annotations

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from wagtail.coreutils import get_content_languages

from home.enums import TranslationState
from home.queries.rights import holds_several_cities
from home.queries.translations import counts, standings

_HINTS = {
    TranslationState.OUTDATED: lambda: _(
        "Some texts are not translated, or the original has been published again since: look what is left to do."
    ),
    TranslationState.FALLBACK: lambda: _("Begun, not published: readers meet the original with a note."),
    TranslationState.MISSING: lambda: _("Nobody has begun: readers meet the original with a note."),
}


@require_safe
def translations(request: HttpRequest) -> HttpResponse:
    """Counts by language and subtree; each opens its list."""
    if not holds_several_cities(request.user):
        raise Http404
    subtrees, found = standings(request.user)
    numbers = counts(found)
    names = get_content_languages()
    languages = list(dict.fromkeys(code for _key, code, _state in numbers))
    tables = [
        {
            "code": code,
            "name": names.get(code, code),
            "rows": [
                {
                    "subtree": subtree,
                    "cells": [(state, numbers[subtree.key, code, state]) for state in TranslationState],
                }
                for subtree in subtrees
                if any(numbers[subtree.key, code, state] for state in TranslationState)
            ],
        }
        for code in sorted(languages)
    ]
    context = {"tables": tables, "states": list(TranslationState)}
    return TemplateResponse(request, "home/cms/translations.html", context)


@require_safe
def translation_list(request: HttpRequest, code: str, subtree: str, state: str) -> HttpResponse:
    """The pages behind one number, each with the place where one works on it."""
    if not holds_several_cities(request.user) or state not in TranslationState.values:
        raise Http404
    subtrees, found = standings(request.user)
    shown = next((row for row in subtrees if row.key == subtree), None)
    if shown is None:
        raise Http404
    rows = [row for row in found if (row.subtree, row.language, row.state) == (subtree, code, state)]
    state = TranslationState(state)
    context = {
        "subtree": shown,
        "language": get_content_languages().get(code, code),
        "state": state,
        "hint": _HINTS[state]() if state in _HINTS else "",
        "page": Paginator(rows, 50).get_page(request.GET.get("p")),
    }
    return TemplateResponse(request, "home/cms/translation_list.html", context)
