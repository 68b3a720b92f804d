"""Addresses of a module: the page itself, and the places below it."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import get_language

from portal.queries.pages import in_language, reader_url
from training.models import ModulePage


def address(page: ModulePage, place: str | int = "") -> str:
    """`place` is the number of a lesson, "quiz" or "result-<number>"; the reader stays in their language."""
    return reader_url(page) + (f"{place}/" if place else "")


def place_context(request: HttpRequest, page: ModulePage, place: str, title: str) -> dict:
    """What a page below a module says of itself: the way up, its address, and the same place in each language."""
    context = page.get_context(request)
    above = page.breadcrumbs()[:-1]
    return context | {
        "place_title": title,
        "module_url": address(page),
        "breadcrumbs": [
            *above,
            {"label": page.title, "url": address(page)},
            {"label": title, "url": ""},
        ],
        "canonical_url": f"{context['canonical_url']}{place}/",
        "alternates": [],
        "language_links": _language_links(page, place),
        "lessons_lang": lessons_lang(page),
        # On words of ours that stand between those of the lessons.
        "ui_lang": get_language() if lessons_lang(page) else "",
    }


def _language_links(page: ModulePage, place: str) -> list[dict]:
    here = get_language()
    original = page.versions.get(settings.LANGUAGE_CODE, page)
    links = []
    for code, label in settings.LANGUAGES:
        version = page.versions.get(code)
        url = version.url if version is not None else in_language(original.url, code)
        links.append({"code": code, "label": label, "url": f"{url}{place}/", "active": code == here})
    return links


def lessons_lang(page: ModulePage) -> str:
    """The language of lessons and quiz where it is another one than the reader's, for the attribute `lang`."""
    return page.words_language if page.words_language != get_language() else ""
