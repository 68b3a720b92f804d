"""Streams and rich text of a module on their way out and in: every reference is exchanged, every text is cleaned."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any
from uuid import UUID

from bs4 import BeautifulSoup, Tag
from bs4.dammit import EntitySubstitution
from bs4.formatter import HTMLFormatter
from django.utils.translation import gettext as _
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageChooserBlock
from wagtail.whitelist import check_url

from training.services.exchange_archive import ImportRefused

Leaf = Callable[[blocks.Block, Any, str], Any]
_TAGS = {"bold": {"b", "strong"}, "italic": {"i", "em"}, "link": {"a"}, "document-link": {"a"}}
_LISTS = {"ul": {"ul", "li"}, "ol": {"ol", "li"}, "h2": {"h2"}, "h3": {"h3"}, "hr": {"hr"}}
_GONE = ["script", "style", "iframe", "object", "embed", "template", "svg", "math"]
_BLOCK_KEY = re.compile(r"[a-z0-9]{1,40}")


class _AsWritten(HTMLFormatter):
    """Attributes keep their order, so that a text that was all right comes back letter by letter."""

    def attributes(self, tag: Tag) -> list[tuple[str, str]]:
        return list(tag.attrs.items())


_AS_WRITTEN = _AsWritten(entity_substitution=EntitySubstitution.substitute_xml)


def walk(block: blocks.Block, raw: Any, leaf: Leaf, path: str) -> Any:
    """Return `raw` (the JSON of a stream) with each single value exchanged by `leaf(block, value, path)`.

    Raises ImportRefused where it has not the shape of `block`: a kind that is not known, a missing or further
    field, an id that is none.
    """
    if isinstance(block, blocks.BaseStreamBlock):
        return [
            {
                "type": row["type"],
                "value": walk(block.child_blocks[row["type"]], row["value"], leaf, f"{path}/{place}"),
                "id": row["id"],
            }
            for place, row in enumerate(_rows(raw, path), start=1)
            if _known(row["type"], block, f"{path}/{place}")
        ]
    if isinstance(block, blocks.ListBlock):
        return [
            {
                "type": "item",
                "value": walk(block.child_block, row["value"], leaf, f"{path}/{place}"),
                "id": row["id"],
            }
            for place, row in enumerate(_rows(raw, path), start=1)
        ]
    if isinstance(block, blocks.BaseStructBlock):
        if not isinstance(raw, dict):
            raise ImportRefused(_wrong(path))
        _same_fields(raw, block, path)
        return {
            name: walk(child, raw[name], leaf, f"{path}/{name}")
            for name, child in block.child_blocks.items()
            if name in raw
        }
    return leaf(block, raw, path)


def _rows(raw: Any, path: str) -> list[dict[str, Any]]:
    if not isinstance(raw, list):
        raise ImportRefused(_wrong(path))
    for place, row in enumerate(raw, start=1):
        if not isinstance(row, dict) or row.keys() != {"type", "value", "id"} or not is_id(row["id"]):
            raise ImportRefused(_wrong(f"{path}/{place}"))
    return raw


def is_id(value: Any) -> bool:
    try:
        return isinstance(value, str) and str(UUID(value)) == value
    except ValueError:
        return False


def _known(kind: Any, block: blocks.BaseStreamBlock, path: str) -> bool:
    if not isinstance(kind, str) or kind not in block.child_blocks:
        raise ImportRefused(
            _("%(path)s: there is no block of the kind “%(kind)s” here.")
            % {"path": path, "kind": str(kind)[:60]}
        )
    return True


def _same_fields(raw: dict, block: blocks.BaseStructBlock, path: str) -> None:
    further = raw.keys() - block.child_blocks.keys()
    # An optional single value may be left out, as it is where nobody ever filled it in.
    missing = {
        name
        for name, child in block.child_blocks.items()
        if name not in raw and (child.required or not isinstance(child, blocks.FieldBlock))
    }
    if further:
        name = min(map(str, further))[:60]
        raise ImportRefused(_("%(path)s: “%(name)s” is not known here.") % {"path": path, "name": name})
    if missing:
        raise ImportRefused(_("%(path)s: “%(name)s” is missing.") % {"path": path, "name": min(missing)})


def _wrong(path: str) -> str:
    return _("%(path)s has not the form of a module.") % {"path": path}


def checked(block: blocks.Block, value: Any, path: str) -> Any:
    """Raise ImportRefused unless `value` has the type that `block` keeps; whether it is allowed says `block.clean`."""
    if value is None and not block.required:
        return value
    if isinstance(block, blocks.BooleanBlock):
        fits = isinstance(value, bool)
    elif isinstance(block, blocks.IntegerBlock):
        fits = isinstance(value, int) and not isinstance(value, bool) and abs(value) < 10**6
    else:
        fits = isinstance(value, str) and "\0" not in value
    if not fits:
        raise ImportRefused(_("%(path)s: the value is of another kind than expected.") % {"path": path})
    return value


def is_media(block: blocks.Block) -> bool:
    return isinstance(block, ImageChooserBlock | DocumentChooserBlock)


def linked(html: str, exchange: Callable[[Tag], None]) -> str:
    """`html` after `exchange(link)` has changed each link of it; as it was where there is none."""
    if "<a" not in html:
        return html
    soup = BeautifulSoup(html, "html.parser")
    for link in soup.find_all("a"):
        exchange(link)
    return soup.decode(formatter=_AS_WRITTEN)


def cleaned(html: str, features: list[str]) -> str:
    """`html` with the elements of `features` only: no scripts, no styles, no addresses that run anything."""
    allowed = {"p", "br"}.union(*((_TAGS | _LISTS).get(feature, set()) for feature in features))
    soup = BeautifulSoup(html, "html.parser")
    for element in soup.find_all(_GONE):
        element.decompose()
    for node in soup.find_all(string=lambda text: type(text).__name__ != "NavigableString"):
        node.extract()
    for element in soup.find_all(True):
        if element.name not in allowed:
            element.unwrap()
        else:
            element.attrs = _attributes(element)
    return soup.decode(formatter=_AS_WRITTEN)


def _attributes(element: Tag) -> dict[str, str]:
    kept = {}
    key = element.get("data-block-key")
    if isinstance(key, str) and _BLOCK_KEY.fullmatch(key):
        kept["data-block-key"] = key
    if element.name == "a":
        address = element.get("href")
        if isinstance(address, str) and check_url(address):
            kept["href"] = address
        kept |= {
            name: element[name] for name in ("linktype", "id", "key") if isinstance(element.get(name), str)
        }
    return kept
