"""Written content as StreamField values."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable, Mapping
from typing import Any


def stream(name: str, blocks: Iterable[tuple[str, Any]], pages: Mapping[str, int]) -> str:
    """Return the JSON of a StreamField for `blocks` (type and value), to be assigned to the field.

    A list in a value becomes a list block, or one of blocks where it holds pairs like `blocks`; "@key" under "page" becomes the number of the page with
    that key in `pages`. Block ids depend on `name` and place only: the same content in two languages
    has the same ids, which is how wagtail-localize knows which text translates which.
    """
    rows = []
    for place, (kind, value) in enumerate(blocks):
        path = f"{name}/{place}"
        rows.append({"type": kind, "value": _value(value, path, pages), "id": _id(path)})
    return json.dumps(rows)


def _value(value: Any, path: str, pages: Mapping[str, int]) -> Any:
    if isinstance(value, Mapping):
        return {key: _value(part, f"{path}/{key}", pages) for key, part in value.items()}
    if isinstance(value, list):
        return [_item(part, f"{path}/{place}", pages) for place, part in enumerate(value)]
    if isinstance(value, str) and value.startswith("@"):
        return pages[value[1:]]
    return value


def _item(part: Any, path: str, pages: Mapping[str, int]) -> dict:
    kind, value = part if isinstance(part, tuple) else ("item", part)
    return {"type": kind, "value": _value(value, path, pages), "id": _id(path)}


def _id(path: str) -> str:
    return str(uuid.uuid5(uuid.NAMESPACE_URL, f"buddy-system:{path}"))
