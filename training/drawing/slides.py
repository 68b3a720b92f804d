"""A talk as slides, and what one says to them on pages of their own at the end."""

from __future__ import annotations

from dataclasses import dataclass

from training.drawing.letters import ASCENT, Weight, fit, printable
from training.drawing.shapes import (
    CARD,
    CREAM,
    INK,
    INTERNATIONAL,
    INTERNATIONAL_INK,
    LOCAL,
    LOCAL_INK,
    MEET,
    MEET_AT_NIGHT,
    NIGHT,
    PAPER,
    SCENE,
    SOFT,
    SUN,
    Box,
    Circle,
    Code,
    Drawing,
    Panel,
    Shape,
    Text,
    meeting,
)

WIDTH, HEIGHT = 960.0, 540.0
_MARGIN = 72.0
# Ground, ink and dots of one slide after the other.
_GROUNDS = ((PAPER, INK, INTERNATIONAL_INK), (SCENE, INK, LOCAL_INK), (NIGHT, CREAM, SUN))
_NOTES_ON_A_PAGE = 3
_RADIUS = 104.0
# Words end where the circles begin.
_POINTS = 470.0


@dataclass(frozen=True)
class Slide:
    title: str
    points: list[str]
    notes: str


def slides(talk: list[Slide], *, network: str, notes_title: str, url: str) -> list[Drawing]:
    """The last slide shows the code for `url`."""
    last = len(talk) - 1
    pages = [
        _slide(slide, number, network, url if number == last else "") for number, slide in enumerate(talk)
    ]
    starts = range(0, len(talk), _NOTES_ON_A_PAGE)
    return pages + [
        _notes(talk[first : first + _NOTES_ON_A_PAGE], first + 1, notes_title) for first in starts
    ]


def _slide(slide: Slide, number: int, network: str, url: str) -> Drawing:
    ground, ink, dot = _GROUNDS[number % len(_GROUNDS)]
    page = Drawing(WIDTH, HEIGHT, ground)
    page.add(*(_code(url) if url else _circles(number, ground)))
    y = _block(page, slide.title, (_MARGIN, 62), (560, 130), range(54, 20, -1), 800, 1.05, ink)
    y = max(y + 48, 196)
    for point in slide.points:
        size, lines = fit(
            printable(point), width=_POINTS, height=70, sizes=range(26, 12, -1), weight=500, leading=1.25
        )
        page.add(Circle(_MARGIN + 7, y - size * 0.34, 6, dot))
        for line in lines:
            page.add(Text(line, _MARGIN + 34, y, size, 500, ink, ground))
            y += size * 1.25
        y += 20
    page.add(Text(printable(network), _MARGIN, HEIGHT - 34, 14, 800, ink, ground))
    return page


def _circles(number: int, ground: str) -> list[Shape]:
    """From slide to slide the two come nearer, and meet."""
    x, apart = 800.0, 250.0 - 36 * min(number, 4)
    if apart < 2 * _RADIUS:
        return meeting(x, HEIGHT / 2, _RADIUS, apart, MEET_AT_NIGHT if ground == NIGHT else MEET)
    x = 930.0
    return [
        Circle(x - apart / 2, HEIGHT / 2, _RADIUS, INTERNATIONAL),
        Circle(x + apart / 2, HEIGHT / 2, _RADIUS, LOCAL),
    ]


def _code(url: str) -> list[Shape]:
    side = 260.0
    box = Box(WIDTH - _MARGIN - side, (HEIGHT - side) / 2, side, side)
    return [Panel(box, 28, CARD), Code(box, url)]


def _notes(talk: list[Slide], first: int, title: str) -> Drawing:
    page = Drawing(WIDTH, HEIGHT, CARD)
    page.add(Text(printable(title), _MARGIN, 56, 14, 800, MEET, CARD))
    for place, slide in enumerate(talk):
        top = 78.0 + place * 150
        y = _block(page, f"{first + place}. {slide.title}", (_MARGIN, top), (WIDTH - 2 * _MARGIN, 26),
                   range(16, 9, -1), 800, 1.2, INK)  # fmt: skip
        _block(
            page,
            slide.notes,
            (_MARGIN, y + 4),
            (WIDTH - 2 * _MARGIN, 112),
            [15, 14, 13, 12, 11, 10, 9],
            500,
            1.4,
            SOFT,
        )
    return page


def _block(
    page: Drawing, text: str, at: tuple[float, float], box: tuple[float, float], sizes, weight: Weight,
    leading: float, colour: str,
) -> float:  # fmt: skip
    """Lines from the top of a box down; returns where they end."""
    even = weight == 800
    size, lines = fit(
        printable(text), width=box[0], height=box[1], sizes=sizes, weight=weight, leading=leading, even=even
    )
    for number, line in enumerate(lines):
        page.add(
            Text(line, at[0], at[1] + size * (ASCENT + leading * number), size, weight, colour, page.ground)
        )
    return at[1] + size * leading * len(lines)
