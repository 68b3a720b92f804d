"""Pictures drawn for links that are shared elsewhere: two circles that meet, and a name."""

from __future__ import annotations

from functools import cache, lru_cache
from io import BytesIO

from django.conf import settings
from PIL import Image, ImageDraw, ImageFont

SIZE = (1200, 630)
# Circles are drawn larger and made smaller: Pillow's own edges are jagged.
_SCALE = 3
_PAPER, _INK, _SOFT = "#fffaf3", "#221b33", "#6a6279"
_INTERNATIONAL, _LOCAL, _MEET = "#f07a55", "#3fb6aa", "#4a2a7b"
_LEFT, _WIDEST = 80, 1040
_FONTS = settings.BASE_DIR / "static" / "fonts" / "manrope"
# Where the subsets begin and end that hold no Latin letters; see static/css/base.css.
_SCRIPTS = {"greek": range(0x370, 0x400), "cyrillic": range(0x400, 0x530)}


@lru_cache(maxsize=64)
def share_picture(name: str, line: str) -> bytes:
    """Return a PNG of `SIZE` with `name` large, made smaller until it fits, and `line` below it."""
    picture = _circles().copy()
    draw = ImageDraw.Draw(picture)
    size = next((size for size in range(148, 40, -4) if _width(name, size, 800) <= _WIDEST), 40)
    _write(draw, name, (_LEFT, 470), size, 800, _INK)
    _write(draw, line, (_LEFT, 545), 38, 500, _SOFT)
    _write(draw, settings.WAGTAIL_SITE_NAME, (_LEFT, 112), 38, 700, _MEET)
    file = BytesIO()
    picture.quantize(64, dither=Image.Dither.NONE).save(file, "PNG", optimize=True)
    return file.getvalue()


@cache
def _circles() -> Image.Image:
    big = (SIZE[0] * _SCALE, SIZE[1] * _SCALE)
    picture = Image.new("RGB", big, _PAPER)
    left, right = (Image.new("1", big) for _ in range(2))
    for mask, x in ((left, 870), (right, 1000)):
        ImageDraw.Draw(mask).circle((x * _SCALE, 200 * _SCALE), 125 * _SCALE, fill=1)
    for mask, colour in ((left, _INTERNATIONAL), (right, _LOCAL)):
        picture.paste(colour, mask=mask)
    both = Image.new("1", big)
    both.paste(left, mask=right)
    picture.paste(_MEET, mask=both)
    return picture.resize(SIZE, Image.Resampling.LANCZOS)


def _subset(letter: str) -> str:
    number = ord(letter)
    for name, numbers in _SCRIPTS.items():
        if number in numbers:
            return name
    return "latin" if number < 0x100 or 0x2000 <= number < 0x2070 else "latin-ext"


@cache
def _font(subset: str, size: int, weight: int) -> ImageFont.FreeTypeFont:
    font = ImageFont.truetype(_FONTS / f"{subset}.woff2", size)
    font.set_variation_by_axes([weight])
    return font


def _width(text: str, size: int, weight: int) -> float:
    return sum(_font(_subset(letter), size, weight).getlength(letter) for letter in text)


def _write(
    draw: ImageDraw.ImageDraw, text: str, at: tuple[float, float], size: int, weight: int, colour: str
) -> None:
    """Letter by letter, each from the subset that has it, all on the base line through `at`."""
    x, y = at
    for letter in text:
        font = _font(_subset(letter), size, weight)
        draw.text((x, y), letter, fill=colour, font=font, anchor="ls")
        x += font.getlength(letter)
