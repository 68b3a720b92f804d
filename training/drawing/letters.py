"""Words measured as they will be drawn: which letters the font has, how wide a line is, which size fits."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Literal
from unicodedata import normalize

from anyascii import anyascii
from fontTools.ttLib import TTFont

Weight = Literal[500, 800]
FONTS = Path(__file__).resolve().parent.parent.parent / "static" / "fonts" / "manrope"
# Share of the size above and below the base line that letters of any language take.
ASCENT, DESCENT = 0.95, 0.25
# From this size on, bold letters stand closer, by a share of the size.
_TIGHT_FROM, _TIGHT = 24, -0.025
_SPACES = str.maketrans({"\u202f": "\u00a0", "\t": " ", "\u2011": "-"})


def font_file(weight: Weight) -> Path:
    return FONTS / f"{weight}.ttf"


@cache
def _advances(weight: Weight) -> dict[str, float]:
    """How far each letter of the font moves on, as a share of the size."""
    font = TTFont(font_file(weight), lazy=True)
    widths, units = font["hmtx"].metrics, font["head"].unitsPerEm
    return {chr(code): widths[glyph][0] / units for code, glyph in font.getBestCmap().items()}


def printable(text: str) -> str:
    """`text` with what the font has: other scripts are written in Latin letters rather than as empty boxes."""
    known = _advances(500)
    letters = normalize("NFC", text).translate(_SPACES)
    words = [
        word if all(letter in known for letter in word) else anyascii(word) for word in letters.split(" ")
    ]
    return " ".join("".join(letter for letter in word if letter in known) for word in words)


def tracking(size: float, weight: Weight) -> float:
    """What comes between two letters more than the font says, in the unit of `size`."""
    return _TIGHT * size if weight == 800 and size >= _TIGHT_FROM else 0.0


def width_of(text: str, size: float, weight: Weight) -> float:
    advances = _advances(weight)
    return size * sum(advances[letter] for letter in text) + len(text) * tracking(size, weight)


def lines_of(text: str, width: float, size: float, weight: Weight) -> list[str] | None:
    """`text` broken at its spaces into lines of at most `width`; None where one word alone is wider."""
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width_of(longer, size, weight) <= width:
            lines[-1] = longer
        elif width_of(word, size, weight) <= width:
            lines.append(word)
        else:
            return None
    return lines


def fit(
    text: str,
    *,
    width: float,
    height: float,
    sizes: Iterable[float],
    weight: Weight,
    leading: float,
    even: bool = True,
) -> tuple[float, list[str]]:
    """The first of `sizes` (the largest first) at which `text` fits into the box, and its lines, which are `even` or as long as they come.

    What does not fit even at the last of them is broken within words and, at the end of the box, cut with an ellipsis.
    """
    for size in sizes:
        lines = lines_of(text, width, size, weight)
        if lines is not None and size * (leading * (len(lines) - 1) + ASCENT + DESCENT) <= height:
            return size, _even(text, lines, size, weight) if even else lines
    most = max(1, int((height / size - ASCENT - DESCENT) / leading) + 1)
    lines = _broken(text, width, size, weight)
    return size, lines if len(lines) <= most else [*lines[: most - 1], f"{lines[most - 1][:-1]}…"]


def _even(text: str, lines: list[str], size: float, weight: Weight) -> list[str]:
    """As many lines as `lines`, as even as they come: no word stands alone on the last one if it need not."""
    if len(lines) == 1:
        return lines
    widest = max(width_of(line, size, weight) for line in lines)
    for step in range(50, 100, 2):
        even = lines_of(text, widest * step / 100, size, weight)
        if even is not None and len(even) == len(lines):
            return even
    return lines


def _broken(text: str, width: float, size: float, weight: Weight) -> list[str]:
    lines = [""]
    for letter in text:
        if lines[-1] and width_of(lines[-1] + letter, size, weight) > width:
            lines.append("")
        lines[-1] += letter
    return [line.strip() for line in lines]
