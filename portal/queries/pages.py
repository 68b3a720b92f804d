"""Which languages a page lives in, and the address at which a reader meets it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from django.conf import settings
from django.utils import translation
from django.utils.translation import get_language_from_path
from wagtail.models import Locale, Page, PageViewRestriction
from wagtail.query import PageQuerySet

from portal.memo import once

P = TypeVar("P", bound=Page)


class _Roots:
    """Stands for a request to Wagtail's `get_url`: holds the roots of sites, and favours no site."""

    _wagtail_site = None


def root_paths() -> dict[str, str]:
    """Return the path of the home page of each language. One query a request."""
    roots = once("roots", _Roots)
    return {root.language_code: root.root_path for root in Page()._get_site_root_paths(roots)}


def languages() -> dict[int, str]:
    """Return the language code of each locale by its key. One query a request."""
    return once("languages", lambda: dict(Locale.objects.values_list("pk", "language_code")))


def language_of(page: Page) -> str:
    return languages().get(page.locale_id) or page.locale.language_code


def address(page: Page) -> str:
    """Return the address of `page`, "" where it has none. One query a request for all pages."""
    return page.get_url(once("roots", _Roots)) or ""


def public(pages: PageQuerySet) -> PageQuerySet:
    """Keep of `pages` those that everybody may read. One query a request."""
    private = once("private", lambda: list(PageViewRestriction.objects.select_related("page")))
    for restriction in private:
        pages = pages.not_descendant_of(restriction.page, inclusive=True)
    return pages


def live_versions(page: Page) -> dict[str, Page]:
    """Return the live versions of `page` by language, default language first; aliases are no versions.

    One query.
    """
    rows = page.get_translations(inclusive=True).live().filter(alias_of__isnull=True).defer_streamfields()
    found = {language_of(row): row for row in rows}
    return {code: found[code] for code, _ in settings.LANGUAGES if code in found}


def public_pages(language: str, root_path: str) -> PageQuerySet:
    """Live pages in `language` below `root_path` that everybody may read, in the order of the tree; no aliases."""
    pages = public(Page.objects.live())
    return pages.filter(
        locale__language_code=language, url_path__startswith=root_path, alias_of=None
    ).order_by("path")


def for_reader(pages: Iterable[Page]) -> list[Page]:
    """Return each of `pages` in the reader's language where it has a live version in it, else as it is. One query."""
    rows = list(pages)
    versions = Page.objects.live().filter(
        translation_key__in=[page.translation_key for page in rows],
        locale__language_code=translation.get_language(),
    )
    found = {page.translation_key: page for page in versions}
    return [found.get(page.translation_key, page) for page in rows]


def for_this_reader(page: Page) -> Page:
    """`for_reader` for one page, which costs nothing where it is in the reader's language already."""
    language = translation.get_language()
    if language_of(page) == language:
        return page
    return once(("for reader", page.translation_key, language), lambda: for_reader([page])[0])


def by_language(model: type[P]) -> dict[str, P]:
    """Return the live pages of `model`, of which there is one in each language. One query a request."""
    pages = model.objects.live().defer_streamfields()
    return once(("by language", model), lambda: {language_of(page): page for page in pages})


def in_reader_language(model: type[P]) -> P | None:
    """Return the live page of `model` in the reader's language, else in the default one. One query a request."""
    pages = by_language(model)
    codes = [translation.get_language(), settings.LANGUAGE_CODE]
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
    url = address(page) or "/"
    language = translation.get_language() or settings.LANGUAGE_CODE
    return in_language(url, language) if language_of(page) == settings.LANGUAGE_CODE else url


def reader_address(path: str, language: str, root: str, reader: str) -> str:
    """As `reader_url`, for many pages of which only `url_path` and language are at hand, below the home page `root`."""
    return f"/{reader if language == settings.LANGUAGE_CODE else language}/{path[len(root) :]}"


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
            "url": here if code == active else _nearest(page, versions, code),
            "active": code == active,
        }
        for code, label in settings.LANGUAGES
    ]


def _nearest(page: Page, versions: dict[str, Page], code: str) -> str:
    if code in versions:
        return address(versions[code])
    if original := versions.get(settings.LANGUAGE_CODE):
        return in_language(address(original), code)
    # Neither translated nor in the default language: the nearest page above that can be read.
    for ancestor in page.get_ancestors().filter(depth__gt=1).order_by("-depth"):
        above = live_versions(ancestor)
        if code in above or settings.LANGUAGE_CODE in above:
            return _nearest(ancestor, above, code)
    return f"/{code}/"
