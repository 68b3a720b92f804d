"""What a drawing is made of. Lengths are in the drawing's own unit (a point in PDF files, a pixel in pictures); y grows downwards."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import acos, cos, hypot, pi, sin

from training.drawing.letters import ASCENT, DESCENT, Weight, width_of

PAPER, CARD, INK, SOFT, LINE = "#fffaf3", "#ffffff", "#221b33", "#6a6279", "#eadfd2"
SCENE, NIGHT, CREAM = "#ffe8c7", "#2d1f4d", "#f6f0e8"
# The meeting's colour where the ground is dark.
MEET_AT_NIGHT = "#6a45ab"
INTERNATIONAL, LOCAL, MEET, SUN = "#f07a55", "#3fb6aa", "#4a2a7b", "#ffc247"
INTERNATIONAL_INK, LOCAL_INK, MEET_SOFT = "#c93f1f", "#0b7d77", "#ece3fb"


@dataclass(frozen=True)
class Box:
    x: float
    y: float
    width: float
    height: float

    def meets(self, other: Box) -> bool:
        return (
            self.x < other.x + other.width
            and other.x < self.x + self.width
            and self.y < other.y + other.height
            and other.y < self.y + self.height
        )

    def holds(self, other: Box) -> bool:
        return (
            self.x <= other.x
            and self.y <= other.y
            and other.x + other.width <= self.x + self.width
            and other.y + other.height <= self.y + self.height
        )


@dataclass(frozen=True)
class Circle:
    x: float
    y: float
    radius: float
    colour: str


@dataclass(frozen=True)
class Lens:
    """Where two circles overlap."""

    left: Circle
    right: Circle
    colour: str = MEET

    def outline(self, steps: int = 90) -> list[tuple[float, float]]:
        """Points all around, in order. The circles lie side by side or not, and may differ in size."""
        apart = hypot(self.right.x - self.left.x, self.right.y - self.left.y)
        points: list[tuple[float, float]] = []
        for one, other in ((self.left, self.right), (self.right, self.left)):
            cosine = (apart**2 + one.radius**2 - other.radius**2) / (2 * apart * one.radius)
            half = acos(max(-1.0, min(1.0, cosine)))
            towards = _angle(other.x - one.x, other.y - one.y)
            points += [
                (one.x + one.radius * cos(turn), one.y + one.radius * sin(turn))
                for turn in (towards - half + 2 * half * step / steps for step in range(steps + 1))
            ]
        return points


def _angle(x: float, y: float) -> float:
    length = hypot(x, y)
    return acos(x / length) if y >= 0 else 2 * pi - acos(x / length)


@dataclass(frozen=True)
class Panel:
    """A rectangle with round corners."""

    box: Box
    radius: float
    colour: str


@dataclass(frozen=True)
class Code:
    """A QR code for `text` with its quiet zone, drawn in ink: lay it on white."""

    box: Box
    text: str


@dataclass(frozen=True)
class Text:
    """One line. `x` is its left end, `y` its base line; `ground` the colour behind it, for who checks contrast."""

    text: str
    x: float
    y: float
    size: float
    weight: Weight = 500
    colour: str = INK
    ground: str = PAPER

    @property
    def width(self) -> float:
        return width_of(self.text, self.size, self.weight)

    @property
    def box(self) -> Box:
        return Box(self.x, self.y - ASCENT * self.size, self.width, (ASCENT + DESCENT) * self.size)


Shape = Circle | Lens | Panel | Code | Text


@dataclass
class Drawing:
    """Shapes from back to front. `margin` is what words keep free at the edges."""

    width: float
    height: float
    ground: str
    shapes: list[Shape] = field(default_factory=list)

    def add(self, *shapes: Shape) -> None:
        self.shapes += shapes

    def texts(self) -> list[Text]:
        return [shape for shape in self.shapes if isinstance(shape, Text)]

    def codes(self) -> list[Code]:
        return [shape for shape in self.shapes if isinstance(shape, Code)]


def meeting(x: float, y: float, radius: float, apart: float, lens: str = MEET) -> list[Shape]:
    """Two circles of `radius` whose centres are `apart`, around `x`, `y`: the sign of the network."""
    left = Circle(x - apart / 2, y, radius, INTERNATIONAL)
    right = Circle(x + apart / 2, y, radius, LOCAL)
    return [left, right, Lens(left, right, lens)]


def dotted(points: list[tuple[float, float]], radius: float, colour: str) -> list[Shape]:
    """A dotted line through `points`: the way to each other."""
    return [Circle(x, y, radius, colour) for x, y in points]
