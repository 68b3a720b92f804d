"""The certificate of a module: A4, landscape."""

from __future__ import annotations

from dataclasses import dataclass
from math import pi, sin

from training.drawing.letters import ASCENT, DESCENT, Weight, fit, printable, width_of
from training.drawing.shapes import (
    CARD,
    INK,
    LINE,
    MEET,
    PAPER,
    SOFT,
    Box,
    Code,
    Drawing,
    Panel,
    Text,
    dotted,
    meeting,
)

WIDTH, HEIGHT = 842.0, 595.0
_LEFT = 64.0
# Words end where the circles begin, below them where the code begins.
_BESIDE, _BELOW = 452.0, 546.0
_FREE_FROM = 268.0
_CODE = 116.0


@dataclass(frozen=True)
class CertificateWords:
    """Everything that stands on it, in one language. `facts` are labels with their values; `url` goes into the code."""

    network: str
    kicker: str
    holder: str
    sentence: str
    module: str
    facts: list[tuple[str, str]]
    check: str
    address: str
    url: str


def certificate(words: CertificateWords) -> Drawing:
    drawing = Drawing(WIDTH, HEIGHT, PAPER)
    drawing.add(*meeting(736, 122, 130, 142))
    drawing.add(*dotted(_way(), 3, MEET))
    drawing.add(Text(printable(words.network), _LEFT, 82, 17, 800, MEET))
    drawing.add(Text(printable(words.kicker), _LEFT, 158, 19, 500, SOFT))
    y = _block(drawing, words.holder, 170, 130, 800, range(54, 15, -1), 1.05, INK)
    y = _block(drawing, words.sentence, y + 20, 44, 500, range(17, 9, -1), 1.2, SOFT)
    _block(drawing, words.module, y + 12, 440 - y - 12, 800, range(28, 9, -1), 1.12, INK)
    _facts(drawing, words.facts)
    _checked(drawing, words)
    return drawing


def _way() -> list[tuple[float, float]]:
    """From below the circles down to the code, in a bow."""
    return [(738 - 46 * sin(step / 10 * pi), 276 + 152 * step / 10) for step in range(11)]


def _block(
    drawing: Drawing,
    text: str,
    top: float,
    height: float,
    weight: Weight,
    sizes: range,
    leading: float,
    colour: str,
) -> float:
    """Lines below `top` as large as fits; returns where they end."""
    width = _BESIDE if top < _FREE_FROM else _BELOW
    size, lines = fit(
        printable(text), width=width, height=height, sizes=sizes, weight=weight, leading=leading
    )
    y = top + ASCENT * size
    for number, line in enumerate(lines):
        drawing.add(Text(line, _LEFT, y + number * size * leading, size, weight, colour))
    return y + size * (leading * (len(lines) - 1) + DESCENT)


def _facts(drawing: Drawing, facts: list[tuple[str, str]]) -> None:
    """Side by side above the lower edge, label over value, all of one size."""
    drawing.add(Panel(Box(_LEFT, 458, _BELOW, 1), 0, LINE))
    labels = [(printable(label), printable(value)) for label, value in facts]
    for size in (15.0, 14.0, 13.0, 12.0, 11.0, 10.0, 9.0, 8.0):
        widths = [max(width_of(label, 11, 500), width_of(value, size, 800)) for label, value in labels]
        if sum(widths) + 20 * (len(widths) - 1) <= _BELOW:
            break
    gap = min(44.0, (_BELOW - sum(widths)) / max(1, len(widths) - 1))
    x = _LEFT
    for (label, value), width in zip(labels, widths, strict=True):
        drawing.add(Text(label, x, 482, 11, 500, SOFT), Text(value, x, 503, size, 800, INK))
        x += width + gap


def _checked(drawing: Drawing, words: CertificateWords) -> None:
    """The code to the public page that says whether it holds, and the same address in letters."""
    side = _CODE + 16
    box = Box(WIDTH - _LEFT - side, HEIGHT - 36 - side, side, side)
    drawing.add(Panel(box, 16, CARD), Code(Box(box.x + 8, box.y + 8, _CODE, _CODE), words.url))
    _block(drawing, f"{words.check} {words.address}", 522, 34, 500, range(11, 5, -1), 1.3, SOFT)
