"""The sign of the network: the two circles, alone or beside its name."""

from __future__ import annotations

from training.drawing.letters import printable, width_of
from training.drawing.shapes import CARD, CREAM, INK, MEET, MEET_AT_NIGHT, NIGHT, Drawing, Text, meeting

_HEIGHT, _AIR = 300.0, 30.0
_RADIUS, _APART = 120.0, 112.0
_MARK = 2 * _RADIUS + _APART
_SIZE = 128.0


def mark() -> Drawing:
    drawing = Drawing(_MARK + 2 * _AIR, _HEIGHT, CARD)
    drawing.add(*meeting(drawing.width / 2, _HEIGHT / 2, _RADIUS, _APART))
    return drawing


def logo(name: str, *, dark: bool = False) -> Drawing:
    """With the name, for a light ground or, `dark`, for a dark one."""
    name, gap = printable(name), 48.0
    width = _AIR + _MARK + gap + width_of(name, _SIZE, 800) + _AIR
    ground = NIGHT if dark else CARD
    drawing = Drawing(width, _HEIGHT, ground)
    lens = MEET_AT_NIGHT if dark else MEET
    drawing.add(*meeting(_AIR + _MARK / 2, _HEIGHT / 2, _RADIUS, _APART, lens))
    left = _AIR + _MARK + gap
    drawing.add(Text(name, left, _HEIGHT / 2 + _SIZE * 0.36, _SIZE, 800, CREAM if dark else INK, ground))
    return drawing
