"""Pages that hold what a visitor looks for."""

from __future__ import annotations

from django.conf import settings
from django.utils import translation
from wagtail.models import Locale, Page

from portal.extensions import MOST_HITS


def pages_with(query: str, language: str) -> list[Page]:
    """Return live pages in `language` with all words of `query`, best first, then such pages of the default language
    that are not in `language`. Not yet of their own types: see `Page.specific`. At most five queries.
    """
    codes = dict.fromkeys([language, settings.LANGUAGE_CODE])
    locales = {locale.language_code: locale for locale in Locale.objects.filter(language_code__in=codes)}
    found: list[Page] = []
    for code in codes:
        if code in locales:
            found += _found(query, locales[code])
    return _without_translated(found, language)[:MOST_HITS]


def _found(query: str, locale: Locale) -> list[Page]:
    # What a language's dictionaries make of a word is decided by the language that is active.
    with translation.override(locale.language_code):
        pages = Page.objects.live().public().filter(locale=locale, depth__gt=2)
        return list(pages.select_related("locale", "content_type").search(query, operator="and")[:MOST_HITS])


def _without_translated(found: list[Page], language: str) -> list[Page]:
    """Leave out pages whose version in `language` is live: the reader finds that one, or its words are not in it."""
    others = [page.translation_key for page in found if page.locale.language_code != language]
    has = set(
        Page.objects.live()
        .filter(translation_key__in=others, locale__language_code=language)
        .values_list("translation_key", flat=True)
    )
    return [
        page for page in found if page.locale.language_code == language or page.translation_key not in has
    ]


def pages_called(beginning: str, language: str, count: int) -> list[Page]:
    """Return live pages in `language` in whose title a word begins like the last one typed."""
    locale = Locale.objects.filter(language_code=language).first()
    if locale is None:
        return []
    pages = Page.objects.live().public().filter(locale=locale, depth__gt=2).select_related("locale")
    return list(pages.autocomplete(beginning, operator="and")[:count])
