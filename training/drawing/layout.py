"""Posters and pictures for a city: where the circles meet, and room for the words of any language."""

from __future__ import annotations

from dataclasses import dataclass

from training.drawing.letters import ASCENT, DESCENT, Weight, fit, printable, width_of
from training.drawing.shapes import (
    CARD,
    CREAM,
    INK,
    INTERNATIONAL_INK,
    LINE,
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
    Text,
    meeting,
)


@dataclass(frozen=True)
class PosterWords:
    """All in one language. `call` may be empty; `url` goes into the code, `address` is the same in letters."""

    network: str
    city: str
    headline: str
    line: str
    call: str
    scan: str
    address: str
    url: str


@dataclass(frozen=True)
class Look:
    """Colours of a template; `pill` and `on_pill` are those of the city's name, `edge` goes around the card."""

    ground: str
    ink: str
    soft: str
    network: str
    lens: str
    dots: str
    pill: str
    on_pill: str
    edge: str


LOOKS = {
    "be_a_buddy": Look(PAPER, INK, SOFT, MEET, MEET, MEET, MEET, CARD, LINE),
    "find_a_buddy": Look(SCENE, INK, "#4d4560", MEET, MEET, INTERNATIONAL_INK, MEET, CARD, "#f5d6a6"),
    "welcome_evening": Look(NIGHT, CREAM, "#d9cdea", SUN, MEET_AT_NIGHT, SUN, SUN, INK, CARD),
}


@dataclass(frozen=True)
class Frame:
    """Places of one format, in its unit. Rows are (top, height), circles x, y, radius and distance of the centres."""

    width: float
    height: float
    margin: float
    network: tuple[float, float]
    circles: tuple[float, float, float, float]
    pill: tuple[float, float]
    headline: tuple[float, float]
    line: tuple[float, float]
    card: tuple[float, float]
    # Of headline, line and the words in the card; each may become smaller until it fits.
    sizes: tuple[float, float, float]
    # More circles, where nothing else may stand.
    foot: tuple[float, float, float, float] | None = None


# A4 in points; A3 is the same, larger by the root of two. Pictures are in pixels; apps cover the first 250 and the
# last 340 of a story with their own buttons.
FRAMES = {
    "print": Frame(595, 842, 44, (62, 18), (298, 222, 138, 154), (352, 54), (428, 136), (576, 74), (664, 134),
                   (62, 20, 17)),
    "square": Frame(1080, 1080, 64, (96, 30), (676, 176, 226, 248), (384, 84), (494, 190), (694, 100), (812, 204),
                    (92, 34, 28)),
    "story": Frame(1080, 1920, 72, (296, 36), (540, 580, 250, 276), (806, 96), (938, 236), (1190, 126), (1340, 236),
                   (112, 38, 32), (540, 1930, 190, 210)),
}  # fmt: skip
A3 = 2**0.5


def poster(words: PosterWords, *, template: str, frame: str) -> Drawing:
    look, place = LOOKS[template], FRAMES[frame]
    drawing = Drawing(place.width, place.height, look.ground)
    for circles in filter(None, (place.circles, place.foot)):
        drawing.add(*meeting(*circles, look.lens))
    y, size = place.network
    drawing.add(Text(printable(words.network), place.margin, y, size, 800, look.network, look.ground))
    _pill(drawing, words.city, look, place)
    _said(drawing, words, look, place)
    _card(drawing, words, look, place)
    return drawing


def _pill(drawing: Drawing, city: str, look: Look, place: Frame) -> None:
    """The city's name where the circles meet, and the dotted way that leads there."""
    top, height = place.pill
    padding, wide = height * 0.5, place.width - 2 * place.margin
    size, (name, *_more) = _fit(city, wide - 2 * padding, height, height * 0.66, 800, _ONE_LINE)
    width = width_of(name, size, 800) + 2 * padding
    middle = min(max(place.circles[0], place.margin + width / 2), place.width - place.margin - width / 2)
    box = Box(middle - width / 2, top, width, height)
    # Room around it, so that it stands off the circles.
    ring = height * 0.09
    around = Box(box.x - ring, box.y - ring, box.width + 2 * ring, box.height + 2 * ring)
    dot = place.width / 150
    for step in range(int(wide / (5 * dot)) + 1):
        x = place.margin + dot + step * 5 * dot
        if not around.x - 2 * dot < x < around.x + around.width + 2 * dot:
            drawing.add(Circle(x, top + height / 2, dot, look.dots))
    drawing.add(Panel(around, around.height / 2, drawing.ground), Panel(box, height / 2, look.pill))
    drawing.add(
        Text(name, box.x + padding, top + height / 2 + size * 0.36, size, 800, look.on_pill, look.pill)
    )


def _said(drawing: Drawing, words: PosterWords, look: Look, place: Frame) -> None:
    """Headline and line, together in the middle of their room."""
    wide = place.width - 2 * place.margin
    headline = _fit(words.headline, wide, place.headline[1], place.sizes[0], 800, _TIGHT)
    line = _fit(words.line, wide, place.line[1], place.sizes[1], 500, _OPEN)
    gap = place.line[0] - place.headline[0] - place.headline[1]
    room = place.line[0] + place.line[1] - place.headline[0]
    free = room - _height(headline, _TIGHT) - gap - _height(line, _OPEN)
    top = place.headline[0] + free / 2
    _write(drawing, headline, place.margin, top, 800, _TIGHT, look.ink, look.ground)
    top += _height(headline, _TIGHT) + gap
    _write(drawing, line, place.margin, top, 500, _OPEN, look.soft, look.ground)


def _card(drawing: Drawing, words: PosterWords, look: Look, place: Frame) -> None:
    """The code, and beside it what to do until when, and the address in letters."""
    top, height = place.card
    wide, edge = place.width - 2 * place.margin, height * 0.012
    outside = Box(place.margin - edge, top - edge, wide + 2 * edge, height + 2 * edge)
    drawing.add(Panel(outside, height * 0.2, look.edge))
    drawing.add(Panel(Box(place.margin, top, wide, height), height * 0.19, CARD))
    drawing.add(Code(Box(place.margin, top, height, height), words.url))
    left = place.margin + height
    width = place.margin + wide - height * 0.16 - left
    size = place.sizes[2]
    rows: list[tuple[str, float, Weight, str, float]] = [
        (words.call, size * 1.2, 800, INTERNATIONAL_INK, 0.44),
        (words.scan, size, 800, INK, 0.27),
        (words.address, size * 0.8, 500, SOFT, 0.29),
    ]
    shown = [row for row in rows if row[0]]
    gap = height * 0.05
    room = (height * 0.78 - gap * (len(shown) - 1)) / sum(share for *_row, share in shown)
    blocks = [
        (_fit(text, width, room * share, large, weight, _CLOSE), weight, colour)
        for text, large, weight, colour, share in shown
    ]
    taken = sum(_height(fitted, _CLOSE) for fitted, _weight, _colour in blocks) + gap * (len(blocks) - 1)
    y = top + (height - taken) / 2
    for fitted, weight, colour in blocks:
        _write(drawing, fitted, left, y, weight, _CLOSE, colour, CARD)
        y += _height(fitted, _CLOSE) + gap


# Leading of the headline, of the line below it and of the words in the card.
_TIGHT, _OPEN, _CLOSE = 1.02, 1.35, 1.14
# So far apart that no second one fits.
_ONE_LINE = 9
Fitted = tuple[float, list[str]]


def _height(fitted: Fitted, leading: float) -> float:
    size, lines = fitted
    return size * (leading * (len(lines) - 1) + ASCENT + DESCENT)


def _fit(text: str, width: float, height: float, size: float, weight: Weight, leading: float) -> Fitted:
    """From `size` down to a third of it."""
    sizes = [size * (1 - step / 60) for step in range(41)]
    return fit(printable(text), width=width, height=height, sizes=sizes, weight=weight, leading=leading)


def _write(
    drawing: Drawing,
    fitted: Fitted,
    x: float,
    top: float,
    weight: Weight,
    leading: float,
    colour: str,
    ground: str,
) -> None:
    size, lines = fitted
    for number, line in enumerate(lines):
        drawing.add(Text(line, x, top + size * (ASCENT + leading * number), size, weight, colour, ground))
