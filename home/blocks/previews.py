"""What a block looks like before anything is written in it: words of the portal's own first pages.

They exist in every language, so an editor sees each block in theirs.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.utils.translation import get_language

from home.content import content, guide, languages


@dataclass(frozen=True)
class Preview:
    """Asked when it is shown. No plain function, which would become a method of the block's Meta."""

    make: Callable[[], Any]

    def __call__(self) -> Any:
        return self.make()


def from_page(key: str, kind: str, part: str = "body") -> Preview:
    """The first block of `kind` in `part` of the page called `key`; "" is the home page."""

    def value() -> Any:
        written = _written()
        page = written.PAGES[key] if key else written.HOME
        return _reachable(next(value for name, value in page[part] if name == kind), written.PAGES)

    return Preview(value)


def from_list(of: Callable[[], Mapping], name: str) -> Preview:
    """The first member of the list `name` in the preview value of another block."""
    return Preview(lambda: of()[name][0])


@Preview
def a_footer_group() -> dict:
    written = _written()
    return _reachable(written.HOME["footer_groups"][0], written.PAGES)


@Preview
def a_guide_section() -> dict:
    return guide(_language(), city="Lille", country="FR")[0]


@Preview
def a_person() -> dict:
    story = from_page("", "stories")()["stories"][0]
    return {"name": story["name"], "role": story["about"]}


@Preview
def a_download() -> dict:
    study = _written().PAGES["study"]
    return {"title": study["title"], "language": _language(), "address": "https://example.org/study.pdf"}


def _written() -> Any:
    return content(_language())


def _language() -> str:
    language = get_language() or ""
    return language if language in languages() else settings.LANGUAGE_CODE


def _reachable(value: Any, pages: Mapping[str, Mapping]) -> Any:
    """`value` with links that need no page: a new portal may have none yet."""
    if isinstance(value, list):
        return [_reachable(part, pages) for part in value]
    if not isinstance(value, Mapping):
        return value
    if str(value.get("page", "")).startswith("@"):
        page = pages[value["page"][1:]]
        return {"page": None, "address": "/", "text": value.get("text") or page["title"]}
    return {key: _reachable(part, pages) for key, part in value.items()}
