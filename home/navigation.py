"""Header and footer as edited on the home page of each language, kept in the cache until a page changes."""

from __future__ import annotations

from dataclasses import dataclass, field

from django.conf import settings
from django.core.cache import cache
from django.utils import translation

from home.models import HomePage
from portal.memo import once
from portal.queries.pages import language_of

_KEY = "home.navigation.{language}"
_SECONDS = 3600


@dataclass(frozen=True)
class Link:
    label: str
    url: str


@dataclass(frozen=True)
class FooterGroup:
    title: str
    links: list[Link] = field(default_factory=list)


@dataclass(frozen=True)
class Navigation:
    header: list[Link] = field(default_factory=list)
    footer: list[FooterGroup] = field(default_factory=list)


def navigation() -> Navigation:
    """Return header and footer for the active language; those of the default language where it has none."""
    language = translation.get_language() or settings.LANGUAGE_CODE
    return once(("navigation", language), lambda: _kept(language))


def _kept(language: str) -> Navigation:
    key = _KEY.format(language=language)
    found = cache.get(key)
    if found is None:
        found = _read(language)
        cache.set(key, found, _SECONDS)
    return found


def forget_navigation(**_signal) -> None:
    cache.delete_many([_KEY.format(language=code) for code, _ in settings.LANGUAGES])


def _read(language: str) -> Navigation:
    codes = [language, settings.LANGUAGE_CODE]
    found = {
        language_of(page): page for page in HomePage.objects.live().filter(locale__language_code__in=codes)
    }
    page = found.get(language) or found.get(settings.LANGUAGE_CODE)
    if page is None:
        return Navigation()
    return Navigation(
        header=_links(block.value for block in page.header_links),
        footer=[
            FooterGroup(block.value["title"], _links(block.value["links"])) for block in page.footer_groups
        ],
    )


def _links(values) -> list[Link]:
    return [Link(value.label, value.url) for value in values if value.url and value.label]
