"""Certificates, sheets of kits, slides and logos as files."""

from __future__ import annotations

from io import BytesIO
from itertools import combinations

import pytest
from PIL import Image
from pypdf import PdfReader

from tests.training.drawing.test_posters import LANGUAGES, meet
from training import content
from training.drawing.certificate import CertificateWords, certificate
from training.drawing.letters import fit, printable, width_of
from training.drawing.logo import logo, mark
from training.drawing.pdf import pdf
from training.drawing.png import png
from training.drawing.sheet import HEIGHT, Paragraph, Part, SheetWords, Step, sheet
from training.drawing.slides import Slide, slides

URL = "https://buddy.example.org/en/certificate/BS-7KQX-M4TP-9WHA/"
NAMES = [
    "Łukasz Ağaoğlu", "Þór Jónsson", "Елена Иванова", "Νίκος Παππάς", "Ñuño Ōe",
    "María del Carmen Fernández-Castelló y de la Rosa Wolfeschlegelsteinhausen", "x" * 200,
]  # fmt: skip


def words(holder: str, module: str = "What a buddy is, and is not") -> CertificateWords:
    facts = [
        ("Duration", "25 minutes"),
        ("Issued on", "27 November 2026"),
        ("Valid until", "27 November 2028"),
        ("Number", "BS-7KQX-M4TP-9WHA"),
    ]
    return CertificateWords(
        "Buddy System",
        "Certificate",
        holder,
        "has completed the module",
        module,
        facts,
        "Check it at",
        URL[8:],
        URL,
    )


def read(file: bytes) -> str:
    text = " ".join(page.extract_text() for page in PdfReader(BytesIO(file)).pages)
    return " ".join(text.replace("\u00a0", " ").split())


@pytest.mark.parametrize("name", NAMES)
def test_a_certificate_says_who_what_and_until_when(name):
    drawing = certificate(words(name))
    text = read(pdf([drawing], title="Certificate", language="en"))
    assert name in text or name in text.replace(" ", "")
    for part in (
        "What a buddy is, and is not",
        "25 minutes",
        "27 November 2028",
        "BS-7KQX-M4TP-9WHA",
        URL[8:],
    ):
        assert part in text
    lines = drawing.texts()
    assert not [pair for pair in combinations(lines, 2) if meet(pair[0].box, pair[1].box)]
    assert all(line.x + line.width <= drawing.codes()[0].box.x for line in lines)


def test_letters_the_font_has_not_are_written_in_latin_ones():
    assert printable("王小明 Елена") == "WangXiaoMing Елена"
    assert printable("a\u202fb") == "a\u00a0b"
    assert "□" not in read(pdf([certificate(words("王小明"))], title="", language="zh"))


def test_what_is_too_long_is_broken_and_then_cut():
    size, lines = fit("a" * 90, width=100, height=40, sizes=[20, 10], weight=500, leading=1.2)
    assert size == 10
    assert all(width_of(line[:-1], size, 500) <= 100 for line in lines)
    assert lines[-1].endswith("…")


@pytest.mark.parametrize("language", LANGUAGES)
def test_slides_show_every_point_and_end_with_what_one_says(language):
    talk = [Slide(slide["title"], slide["points"], slide["notes"]) for slide in content.slides(language)]
    drawings = slides(talk, network="Buddy System", notes_title="Notes", url=URL)
    assert len(drawings) == len(talk) + 2
    text = read(pdf(drawings, title="Slides", language=language))
    for slide in talk:
        for part in (slide.title, *slide.points, slide.notes):
            assert " ".join(part.replace("\u00a0", " ").split()) in text
    assert [bool(drawing.codes()) for drawing in drawings].index(True) == len(talk) - 1
    for drawing in drawings:
        lines = drawing.texts()
        assert not [pair for pair in combinations(lines, 2) if meet(pair[0].box, pair[1].box)]


def test_a_sheet_goes_over_pages_without_losing_a_line():
    steps = [
        Step(f"{hour}:00", "60 minutes", f"Step {hour}", [Paragraph("Do this. " * 30)]) for hour in range(20)
    ]
    parts = [
        Part("What you need", [Paragraph("A room", "box"), Paragraph("Soup", "bullet")]),
        Part("Step by step", steps=steps),
    ]
    pages = sheet(
        SheetWords("Buddy System", "An evening", "Long.", [("Group", "8 to 30")], parts, "example.org")
    )
    assert len(pages) > 2
    text = read(pdf(pages, title="Kit", language="en"))
    assert text.count("Do this.") == 20 * 30
    assert f"{len(pages)} / {len(pages)}" in text
    for page in pages:
        lines = page.texts()
        assert all(line.y < HEIGHT - 20 for line in lines)
        assert not [pair for pair in combinations(lines, 2) if meet(pair[0].box, pair[1].box)]


def test_logos_leave_the_ground_free():
    for drawing in (logo("Buddy System"), logo("Buddy System", dark=True), mark()):
        picture = Image.open(BytesIO(png(drawing, transparent=True)))
        assert picture.mode == "RGBA"
        assert picture.getpixel((1, 1))[3] == 0
        assert picture.getpixel((int(picture.height * 0.3), picture.height // 2))[3] == 255
