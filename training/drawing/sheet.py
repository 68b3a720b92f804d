"""A facilitation kit as a sheet to print: A4, as many pages as it takes, no step torn from its heading."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from training.drawing.letters import ASCENT, Weight, fit, printable
from training.drawing.shapes import CARD, INK, LINE, MEET, SOFT, Box, Circle, Drawing, Panel, Text, meeting

WIDTH, HEIGHT = 595.0, 842.0
_MARGIN, _TOP, _FOOT = 50.0, 56.0, 60.0
_WIDE = WIDTH - 2 * _MARGIN
_BODY, _LEADING = 10.5, 1.45
# Where the text of a step begins, right of its time.
_INDENT = 86.0
Mark = Literal["", "bullet", "box"]


@dataclass(frozen=True)
class Paragraph:
    text: str
    # "bullet", "box" to tick, or nothing; a numbered point has its number in the text.
    mark: Mark = ""


@dataclass(frozen=True)
class Step:
    clock: str
    duration: str
    title: str
    paragraphs: list[Paragraph]


@dataclass(frozen=True)
class Part:
    title: str
    paragraphs: list[Paragraph] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)


@dataclass(frozen=True)
class SheetWords:
    network: str
    title: str
    introduction: str
    facts: list[tuple[str, str]]
    parts: list[Part]
    address: str


def sheet(words: SheetWords) -> list[Drawing]:
    paper = _Paper(words)
    paper.head()
    for part in words.parts:
        paper.part(part)
    for number, page in enumerate(paper.pages, start=1):
        place = f"{number} / {len(paper.pages)}"
        page.add(
            Text(printable(f"{words.network} · {words.address}"), _MARGIN, HEIGHT - 32, 8, 500, SOFT, CARD)
        )
        page.add(Text(place, WIDTH - _MARGIN - 24, HEIGHT - 32, 8, 500, SOFT, CARD))
    return paper.pages


class _Paper:
    """The pages so far, and how far down the last one is written on."""

    def __init__(self, words: SheetWords) -> None:
        self.words = words
        self.pages: list[Drawing] = []
        self.y = 0.0
        self._turn()

    @property
    def page(self) -> Drawing:
        return self.pages[-1]

    def _turn(self) -> None:
        self.pages.append(Drawing(WIDTH, HEIGHT, CARD))
        self.y = _TOP

    def _keep(self, height: float) -> None:
        """Begin a new page where `height` does not fit on this one any more."""
        if self.y + height > HEIGHT - _FOOT and self.y > _TOP:
            self._turn()

    def head(self) -> None:
        words = self.words
        self.page.add(*meeting(WIDTH - 96, 74, 34, 36))
        self.lines(words.network, 11, 800, MEET, wide=330)
        self.y += 14
        self.lines(words.title, 30, 800, INK, wide=_WIDE - 110, leading=1.08)
        self.y += 6
        self.lines(words.introduction, 12, 500, SOFT)
        self.y += 12
        for label, value in words.facts:
            base = self.y + ASCENT * _BODY
            self.page.add(Text(printable(label), _MARGIN, base, _BODY, 500, SOFT, CARD))
            self.lines(value, _BODY, 800, INK, left=_INDENT + 24)
            self.y += 2

    def part(self, part: Part) -> None:
        self._keep(70)
        self.y += 16
        self.page.add(Panel(Box(_MARGIN, self.y, _WIDE, 0.8), 0, LINE))
        self.y += 12
        self.lines(part.title, 15, 800, MEET)
        self.y += 4
        for paragraph in part.paragraphs:
            self.paragraph(paragraph, 0)
        for step in part.steps:
            self.step(step)

    def step(self, step: Step) -> None:
        self._keep(64)
        self.y += 6
        top, page = self.y, self.page
        page.add(
            Text(printable(step.clock), _MARGIN, top + ASCENT * 12, 12, 800, MEET, CARD),
            Text(printable(step.duration), _MARGIN, top + ASCENT * 12 + 13, 8.5, 500, SOFT, CARD),
        )
        self.lines(step.title, 12, 800, INK, left=_INDENT)
        self.y = max(self.y, top + 12) + 2
        for paragraph in step.paragraphs:
            self.paragraph(paragraph, _INDENT)
        if self.page is page:
            self.y = max(self.y, top + 34)

    def paragraph(self, paragraph: Paragraph, left: float) -> None:
        self._keep(_BODY * 2 * _LEADING)
        middle = self.y + _BODY * 0.62
        if paragraph.mark == "bullet":
            self.page.add(Circle(_MARGIN + left + 3, middle, 1.8, MEET))
        elif paragraph.mark == "box":
            side = Box(_MARGIN + left, middle - 4.5, 9, 9)
            self.page.add(Panel(side, 1.5, MEET), Panel(Box(side.x + 1, side.y + 1, 7, 7), 1, CARD))
        self.lines(paragraph.text, _BODY, 500, INK, left=left + (16 if paragraph.mark else 0))
        self.y += 4

    def lines(
        self, text: str, size: float, weight: Weight, colour: str,
        *, left: float = 0, wide: float = _WIDE, leading: float = _LEADING,
    ) -> None:  # fmt: skip
        """Write `text` and go down by it, over to the next page where this one ends."""
        wide = min(wide, _WIDE - left)
        text = printable(text)
        size, lines = fit(
            text, width=wide, height=10**5, sizes=[size], weight=weight, leading=leading, even=False
        )
        for line in lines:
            self._keep(size * leading)
            self.page.add(Text(line, _MARGIN + left, self.y + ASCENT * size, size, weight, colour, CARD))
            self.y += size * leading
