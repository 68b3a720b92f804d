"""Posters and pictures: whatever the language and the city's name, words fit, meet nothing and can be read."""

from __future__ import annotations

from io import BytesIO
from itertools import combinations

import numpy as np
import pytest
from PIL import Image
from pypdf import PdfReader

from training.content import poster_words
from training.drawing.layout import A3, FRAMES, LOOKS, PosterWords, poster
from training.drawing.pdf import pdf
from training.drawing.png import png
from training.drawing.qr import QUIET, modules
from training.drawing.shapes import Box, Drawing, Panel

LANGUAGES = ["en", "fr", "de", "es"]
CITIES = [
    "Lille",
    "Frankfurt am Main",
    "Castelló de la Plana",
    "Łódź",
    "Αθήνα",
    "Clermont-Ferrand et ses environs",
]
DAYS = {
    "en": "12 September 2027, 6:30 p.m.",
    "fr": "12 septembre 2027, 18:30",
    "de": "12. September 2027, 18:30",
    "es": "12 de septiembre de 2027, 18:30",
}
URL = "https://buddy.example.org/en/cities/spain/castello-de-la-plana/"


def words(language: str, template: str, city: str, *, dated: bool = True) -> PosterWords:
    said = poster_words(language)[template]
    return PosterWords(
        network="Buddy System",
        city=city,
        headline=said["headline"],
        line=said["line"].format(city=city),
        call=said["call"].format(date=DAYS[language].replace(" ", "\u00a0")) if dated else "",
        scan=said["scan"],
        address=URL.partition("://")[2],
        url=URL,
    )


def drawn(
    language: str = "en", template: str = "be_a_buddy", frame: str = "print", city: str = "Lille"
) -> Drawing:
    return poster(words(language, template, city), template=template, frame=frame)


def faults(drawing: Drawing, margin: float) -> list[str]:
    """Words that meet each other or the code, leave the margins, or are cut."""
    texts, (code,) = drawing.texts(), drawing.codes()
    inside = Box(margin - 1, 0, drawing.width - 2 * margin + 2, drawing.height)
    found = [
        f"{one.text} / {other.text}" for one, other in combinations(texts, 2) if meet(one.box, other.box)
    ]
    found += [f"{text.text} / code" for text in texts if text.box.meets(code.box)]
    found += [f"{text.text}: outside" for text in texts if not inside.holds(text.box)]
    return found + [f"{text.text}: cut" for text in texts if text.text.endswith("…")]


def meet(one: Box, other: Box) -> bool:
    """Lines of one text stand closer than letters of any language may be high: compare what Latin ones take."""
    return lower(one).meets(lower(other))


def lower(box: Box) -> Box:
    return Box(box.x, box.y + box.height * 0.16, box.width, box.height * 0.72)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("frame", FRAMES)
def test_words_fit_and_meet_nothing(language, frame):
    for template in LOOKS:
        for city in CITIES:
            for dated in (True, False):
                said = words(language, template, city, dated=dated)
                drawing = poster(said, template=template, frame=frame)
                assert faults(drawing, FRAMES[frame].margin) == [], (template, city)


def test_a_name_too_long_for_any_poster_is_cut_and_not_an_error():
    drawing = drawn(city="Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch" * 3)
    assert any(text.text.endswith("…") for text in drawing.texts())


def test_a_story_keeps_free_what_apps_cover():
    drawing = drawn(frame="story")
    boxes = [text.box for text in drawing.texts()] + [code.box for code in drawing.codes()]
    assert all(box.y >= 250 and box.y + box.height <= 1920 - 340 for box in boxes)


@pytest.mark.parametrize("template", LOOKS)
def test_words_can_be_read_on_what_is_behind_them(template):
    drawing = drawn(template=template)
    panels = [shape for shape in drawing.shapes if isinstance(shape, Panel)]
    for text in drawing.texts():
        behind = [panel.colour for panel in panels if panel.box.meets(text.box)]
        assert text.ground == (behind[-1] if behind else drawing.ground)
        assert contrast(text.colour, text.ground) >= 4.5, text


def contrast(one: str, other: str) -> float:
    """As WCAG defines it, of two colours like #221b33."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    parts = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pdf_says_the_words_in_the_paper_s_size(language):
    said = words(language, "welcome_evening", "Castelló de la Plana")
    drawing = poster(said, template="welcome_evening", frame="print")
    file = PdfReader(BytesIO(pdf([drawing], title="Poster", language=language, scale=A3)))
    (page,) = file.pages
    assert [round(side) for side in page.mediabox[2:]] == [841, 1191]
    text = " ".join(page.extract_text().replace("\u00a0", " ").split())
    for part in (said.headline, said.line, said.call, said.scan, said.address):
        assert " ".join(part.replace("\u00a0", " ").split()) in text
    assert file.metadata.title == "Poster"
    assert file.trailer["/Root"]["/Lang"] == language


@pytest.mark.parametrize(("frame", "size"), [("square", (1080, 1080)), ("story", (1080, 1920))])
def test_the_picture_has_its_size_and_its_code(frame, size):
    drawing = drawn(frame=frame)
    picture = Image.open(BytesIO(png(drawing)))
    assert (picture.format, picture.size) == ("PNG", size)
    assert read_modules(picture, drawing.codes()[0].box) == [list(row) for row in modules(URL)]


def read_modules(picture: Image.Image, box: Box) -> list[list[bool]]:
    """Which modules are dark, seen as a camera sees them: by the brightness in the middle of each."""
    count = len(modules(URL))
    side = round(box.width)
    step = side // (count + 2 * QUIET)
    inset = (side - step * count) // 2
    grey = np.asarray(picture.convert("L"))
    left, top = round(box.x) + inset + step // 2, round(box.y) + inset + step // 2
    return [[bool(grey[top + y * step, left + x * step] < 128) for x in range(count)] for y in range(count)]
