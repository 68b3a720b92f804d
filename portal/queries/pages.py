"""Which languages a page lives in, and the address at which a reader meets it."""

from __future__ import annotations

from typing import TypeVar

from django.conf import settings
from django.utils import translation
from django.utils.translation import get_language_from_path
from wagtail.models import Page
from wagtail.query import PageQuerySet

P = TypeVar("P", bound=Page)


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


def public_pages(language: str, root_path: str) -> PageQuerySet:
    """Live pages in `language` below `root_path` that everybody may read, in the order of the tree; no aliases."""
    pages = Page.objects.live().public()
    return pages.filter(
        locale__language_code=language, url_path__startswith=root_path, alias_of=None
    ).order_by("path")


def for_reader(pages: PageQuerySet) -> list[Page]:
    """Return each of `pages` in the reader's language where it has a live version in it, else as it is. Two queries."""
    rows = list(pages.select_related("locale"))
    versions = Page.objects.live().filter(
        translation_key__in=[page.translation_key for page in rows],
        locale__language_code=translation.get_language(),
    )
    found = {page.translation_key: page for page in versions.select_related("locale")}
    return [found.get(page.translation_key, page) for page in rows]


def in_reader_language(model: type[P]) -> P | None:
    """Return the live page of `model`, of which there is one in each language: the reader's, else the default. One query."""
    codes = [translation.get_language(), settings.LANGUAGE_CODE]
    pages = {page.locale.language_code: page for page in model.objects.live().select_related("locale")}
    return next((pages[code] for code in codes if code in pages), None)


def in_language(url: str, language: str) -> str:
    """Return the address `url` with the language in its path replaced: /en/cities/ -> /fr/cities/."""
    current = get_language_from_path(url)
    return f"/{language}{url[len(current) + 1 :]}" if current else url


def reader_url(page: Page) -> str:
    """Return the address of `page` that keeps the reader in their language.

    For a page in the default language this is its path under the reader's, where the fallback of
    portal.views.pages shows it (or leads to its translation). A page in a third language has no
    fallback: its own address.
    """
    url = page.url or "/"
    language = translation.get_language() or settings.LANGUAGE_CODE
    return in_language(url, language) if page.locale.language_code == settings.LANGUAGE_CODE else url


def language_links(page: Page, versions: dict[str, Page], here: str) -> list[dict]:
    """Return `page` in every language: its version, else its fallback, never a dead link.

    `versions` are those of `live_versions`, `here` the address that the reader is at. Each link has
    code, label, url and active.
    """
    active = translation.get_language()
    return [
        {
            "code": code,
            "label": label,
            "url": here if code == active else _address(page, versions, code),
            "active": code == active,
        }
        for code, label in settings.LANGUAGES
    ]


def _address(page: Page, versions: dict[str, Page], code: str) -> str:
    if code in versions:
        return versions[code].url
    if original := versions.get(settings.LANGUAGE_CODE):
        return in_language(original.url, code)
    # Neither translated nor in the default language: the nearest page above that can be read.
    for ancestor in page.get_ancestors().filter(depth__gt=1).order_by("-depth"):
        above = live_versions(ancestor)
        if code in above or settings.LANGUAGE_CODE in above:
            return _address(ancestor, above, code)
    return f"/{code}/"
