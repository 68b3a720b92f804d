"""Drawings as PDF files."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from fpdf import FPDF
from fpdf.enums import RenderStyle

from training.drawing.letters import font_file, tracking
from training.drawing.qr import squares
from training.drawing.shapes import INK, Box, Circle, Code, Drawing, Lens, Panel, Shape, Text

_FAMILY = "Manrope"


def new_file(title: str, language: str, *, made: datetime | None = None) -> FPDF:
    """An empty file with our font, its title and language, which screen readers and shelves read."""
    file = FPDF(unit="pt")
    file.set_auto_page_break(auto=False)
    file.set_margin(0)
    file.add_font(_FAMILY, "", font_file(500))
    file.add_font(_FAMILY, "B", font_file(800))
    file.set_title(title)
    file.set_lang(language)
    file.set_creation_date(made or datetime.now(UTC))
    return file


def pdf(drawings: Iterable[Drawing], *, title: str, language: str, scale: float = 1) -> bytes:
    """One page for each of `drawings`, `scale` times as large."""
    file = new_file(title, language)
    for drawing in drawings:
        add_page(file, drawing, scale=scale)
    return bytes(file.output())


def add_page(file: FPDF, drawing: Drawing, *, scale: float = 1) -> None:
    width, height = drawing.width * scale, drawing.height * scale
    file.add_page(orientation="L" if width > height else "P", format=(min(width, height), max(width, height)))
    with file.local_context():
        file.set_fill_color(drawing.ground)
        file.rect(0, 0, width, height, style="F")
        for shape in drawing.shapes:
            _draw(file, shape, scale)


def _draw(file: FPDF, shape: Shape, scale: float) -> None:
    match shape:
        case Circle():
            file.set_fill_color(shape.colour)
            file.circle(shape.x * scale, shape.y * scale, shape.radius * scale, style="F")
        case Lens():
            file.set_fill_color(shape.colour)
            file.polygon([(x * scale, y * scale) for x, y in shape.outline()], style=RenderStyle.F)
        case Panel():
            _panel(file, shape.box, shape.radius, shape.colour, scale)
        case Code():
            _code(file, shape, scale)
        case Text():
            _text(file, shape, scale)


def _panel(file: FPDF, box: Box, radius: float, colour: str, scale: float) -> None:
    file.set_fill_color(colour)
    place = (box.x * scale, box.y * scale, box.width * scale, box.height * scale)
    # At exactly half a side the library draws square corners.
    most = 0.499 * min(box.width, box.height)
    file.rect(*place, style="F", round_corners=radius > 0, corner_radius=min(radius, most) * scale)


def _code(file: FPDF, shape: Code, scale: float) -> None:
    file.set_fill_color(INK)
    for box in squares(shape):
        file.rect(box.x * scale, box.y * scale, box.width * scale, box.height * scale, style="F")


def _text(file: FPDF, shape: Text, scale: float) -> None:
    file.set_font(_FAMILY, "B" if shape.weight == 800 else "", shape.size * scale)
    file.set_char_spacing(tracking(shape.size, shape.weight) * scale)
    file.set_text_color(shape.colour)
    file.text(shape.x * scale, shape.y * scale, shape.text)
