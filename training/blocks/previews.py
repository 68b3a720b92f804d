"""What a block looks like before anything is written in it: words of the first modules and kits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

from django.conf import settings
from django.utils.translation import get_language
from wagtail.blocks import Block

from home.blocks.previews import Preview
from training import content

B = TypeVar("B", bound=Block)


def first(kind: str) -> Preview:
    """The first block of `kind` in the first modules: of their lessons, within a lesson, or of a quiz."""
    return Preview(lambda: next(value for name, value in _written() if name == kind))


@Preview
def a_kit_step() -> Mapping[str, Any]:
    return _kit()["steps"][0]


@Preview
def an_aim() -> str:
    return _kit()["aims"][0]


def with_preview(block: B, *, value: Any, template: str, description: str) -> B:
    """`block` with a preview. Set afterwards: what is given to a block when it is made ends in migrations."""
    for name, given in (("value", value), ("template", template)):
        setattr(block.meta, f"preview_{name}", given)
    block.meta.description = description
    return block


def _written() -> Iterator[tuple[str, Any]]:
    for name in content.MODULES:
        for language in (get_language() or "", settings.LANGUAGE_CODE):
            module = content.module(name, language)
            # In some languages only the heads are written.
            if module and "lessons" in module:
                for kind, value in module["lessons"]:
                    yield kind, value
                    yield from value["body"] if kind == "lesson" else ()
                yield from module["quiz"]
                break


def _kit() -> Mapping[str, Any]:
    for name in content.KITS:
        kit = content.kit(name, get_language() or "")
        if kit and "steps" in kit:
            return kit
    return content.kit(content.KITS[0], settings.LANGUAGE_CODE) or {}
