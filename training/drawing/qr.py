"""QR codes as squares to fill."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import segno

from training.drawing.shapes import Box, Code

# Modules that stay white around the code, as the standard asks.
QUIET = 4


@lru_cache(maxsize=32)
def modules(text: str) -> tuple[tuple[bool, ...], ...]:
    """The code for `text`, row by row, dark modules True; a seventh of it may be dirty or torn."""
    code = segno.make(text, error="m", micro=False, boost_error=False)
    return tuple(tuple(bool(module) for module in row) for row in code.matrix)


def squares(code: Code) -> Iterator[Box]:
    """Dark runs of each row, within the quiet zone of the code's box."""
    rows = modules(code.text)
    side = code.box.width / (len(rows) + 2 * QUIET)
    for y, row in enumerate(rows):
        start = None
        for x, dark in enumerate((*row, False)):
            if dark and start is None:
                start = x
            elif not dark and start is not None:
                left = code.box.x + (QUIET + start) * side
                yield Box(left, code.box.y + (QUIET + y) * side, (x - start) * side, side)
                start = None
