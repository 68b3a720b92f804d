"""French spaces: no line breaks before : ; ? ! » nor after «, whatever was typed."""

from __future__ import annotations

import re
from typing import Any

_SPACE = re.compile(r"(?<=\S) (?=[:;!?»](?:\s|$|[<,.)]))|(?<=«) ")


def typeset(value: Any) -> Any:
    """`value`, text or any nesting of lists, tuples and mappings of texts, with spaces that do not break."""
    if isinstance(value, str):
        return _SPACE.sub("\N{NO-BREAK SPACE}", value)
    if isinstance(value, dict):
        return {key: typeset(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return type(value)(typeset(item) for item in value)
    return value
