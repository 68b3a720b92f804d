"""Which languages a page lives in, and the address at which a reader meets it."""

from __future__ import annotations

from django.conf import settings
from django.utils import translation
from django.utils.translation import get_language_from_path
from wagtail.models import Page


def live_versions(page: Page) -> dict[str, Page]:
    """Return the live versions of `page` by language, default language first; aliases are no versions.

    One query.
    """
    rows = (
        page.get_translations(inclusive=True)
        .live()
        .filter(alias_of__isnull=True)
        .defer_streamfields()
        .select_related("locale")
    )
    found = {row.locale.language_code: row for row in rows}
    return {code: found[code] for code, _ in settings.LANGUAGES if code in found}


def in_language(url: str, language: str) -> str:
    """Return the address `url` with the language in its path replaced: /en/cities/ -> /fr/cities/."""
    current = get_language_from_path(url)
    return f"/{language}{url[len(current) + 1 :]}" if current else url


def reader_url(page: Page) -> str:
    """Return the address of `page` that keeps the reader in their language.

    For a page in another language this is its path under the reader's language, where the fallback
    of portal.views.pages shows it (or leads to its translation).
    """
    url = page.url or "/"
    language = translation.get_language() or settings.LANGUAGE_CODE
    return url if page.locale.language_code == language else in_language(url, language)
