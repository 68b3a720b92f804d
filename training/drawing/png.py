"""Drawings as PNG pictures, with smooth edges: each shape is laid on by how much of a pixel it covers."""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO

import numpy as np
from PIL import Image, ImageColor, ImageDraw, ImageFont

from training.drawing.letters import Weight, font_file, tracking, width_of
from training.drawing.qr import QUIET, modules
from training.drawing.shapes import INK, Box, Circle, Code, Drawing, Lens, Panel, Shape, Text


def png(drawing: Drawing, *, scale: float = 1, transparent: bool = False) -> bytes:
    """The picture, `scale` times as large as the drawing's unit says; `transparent` where nothing is drawn."""
    size = (round(drawing.width * scale), round(drawing.height * scale))
    ground = (*ImageColor.getrgb(drawing.ground), 0) if transparent else drawing.ground
    picture = Image.new("RGBA" if transparent else "RGB", size, ground)
    draw = ImageDraw.Draw(picture)
    for shape in drawing.shapes:
        _draw(picture, draw, shape, scale)
    file = BytesIO()
    picture.save(file, "PNG", compress_level=6)
    return file.getvalue()


def _draw(picture: Image.Image, draw: ImageDraw.ImageDraw, shape: Shape, scale: float) -> None:
    match shape:
        case Circle():
            _fill(picture, [_disc(shape, scale)], _around(shape, scale), shape.colour)
        case Lens():
            discs = [_disc(shape.left, scale), _disc(shape.right, scale)]
            _fill(picture, discs, _around(shape.left, scale), shape.colour)
        case Panel():
            _panel(picture, shape, scale)
        case Code():
            _code(picture, shape, scale)
        case Text():
            _text(draw, shape, scale)


def _disc(circle: Circle, scale: float) -> tuple[float, float, float]:
    return circle.x * scale, circle.y * scale, circle.radius * scale


def _around(circle: Circle, scale: float) -> Box:
    x, y, radius = _disc(circle, scale)
    return Box(x - radius, y - radius, 2 * radius, 2 * radius)


def _fill(picture: Image.Image, discs: list[tuple[float, float, float]], box: Box, colour: str) -> None:
    """Lay on what all of `discs` (x, y, radius) cover; `box` is around it."""
    left, top = max(0, int(box.x) - 1), max(0, int(box.y) - 1)
    right = min(picture.width, int(box.x + box.width) + 2)
    bottom = min(picture.height, int(box.y + box.height) + 2)
    if right <= left or bottom <= top:
        return
    across = np.arange(left, right, dtype=np.float32)[None, :] + 0.5
    down = np.arange(top, bottom, dtype=np.float32)[:, None] + 0.5
    covered = np.full((bottom - top, right - left), 1.0, dtype=np.float32)
    for x, y, radius in discs:
        distance = np.sqrt((across - np.float32(x)) ** 2 + (down - np.float32(y)) ** 2)
        np.minimum(covered, np.float32(radius + 0.5) - distance, out=covered)
    mask = Image.fromarray((covered.clip(0, 1) * 255).astype(np.uint8))
    picture.paste(colour, (left, top), mask)


def _panel(picture: Image.Image, panel: Panel, scale: float) -> None:
    """Drawn four times as large and made smaller: corners only are not straight."""
    width, height = round(panel.box.width * scale), round(panel.box.height * scale)
    mask = Image.new("L", (width, height), 255)
    radius = round(min(panel.radius * scale, width / 2, height / 2))
    if radius:
        corner = Image.new("L", (8 * radius, 8 * radius))
        ImageDraw.Draw(corner).ellipse((0, 0, 8 * radius - 1, 8 * radius - 1), fill=255)
        corner = corner.resize((2 * radius, 2 * radius), Image.Resampling.BOX)
        for x in (0, 1):
            for y in (0, 1):
                part = corner.crop((x * radius, y * radius, (x + 1) * radius, (y + 1) * radius))
                mask.paste(part, (x * (width - radius), y * (height - radius)))
    picture.paste(panel.colour, (round(panel.box.x * scale), round(panel.box.y * scale)), mask)


def _code(picture: Image.Image, code: Code, scale: float) -> None:
    """Whole pixels to a module, so that every reader's camera gets sharp edges; what is left over is quiet zone."""
    rows = modules(code.text)
    side = round(code.box.width * scale)
    step = max(1, side // (len(rows) + 2 * QUIET))
    dark = Image.fromarray(np.where(np.array(rows), 255, 0).astype(np.uint8))
    dark = dark.resize((len(rows) * step, len(rows) * step), Image.Resampling.NEAREST)
    x, y = round(code.box.x * scale), round(code.box.y * scale)
    inset = (side - dark.width) // 2
    picture.paste(INK, (x + inset, y + inset), dark)


@lru_cache(maxsize=64)
def _font(size: float, weight: Weight) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(font_file(weight), size, layout_engine=ImageFont.Layout.BASIC)


def _text(draw: ImageDraw.ImageDraw, text: Text, scale: float) -> None:
    """Letter by letter, each where the measure of `training.drawing.letters` puts it."""
    font = _font(text.size * scale, text.weight)
    x, y = text.x * scale, text.y * scale
    if not tracking(text.size, text.weight):
        draw.text((x, y), text.text, fill=text.colour, font=font, anchor="ls")
        return
    for letter in text.text:
        draw.text((x, y), letter, fill=text.colour, font=font, anchor="ls")
        x += width_of(letter, text.size, text.weight) * scale
