"""The steps of a kit with their times, and the whole of it as a sheet to print."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import time
from html.parser import HTMLParser

from django.conf import settings
from django.utils.formats import time_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, override
from wagtail.rich_text import RichText

from training.drawing.pdf import pdf
from training.drawing.sheet import Paragraph, Part, SheetWords, Step, sheet
from training.models import KitPage


@dataclass(frozen=True)
class TimedStep:
    """One step; `clock` is when it begins: time of day, or hours and minutes since the start."""

    clock: str
    minutes: int
    title: str
    text: RichText


def timed_steps(page: KitPage, start: time | None) -> list[TimedStep]:
    steps, passed = [], 0
    for child in page.steps:
        value = child.value
        steps.append(TimedStep(_clock(passed, start), value["minutes"], value["title"], value["text"]))
        passed += value["minutes"]
    return steps


def end_of(page: KitPage, start: time | None) -> str:
    return _clock(sum(child.value["minutes"] for child in page.steps), start)


def _clock(minutes: int, start: time | None) -> str:
    if start is None:
        return f"{minutes // 60}:{minutes % 60:02}"
    # An evening may end after midnight.
    passed = (start.hour * 60 + start.minute + minutes) % (24 * 60)
    return time_format(time(passed // 60, passed % 60), "TIME_FORMAT")


def duration(minutes: int) -> str:
    return ngettext("%(minutes)s minute", "%(minutes)s minutes", minutes) % {"minutes": minutes}


def words_language(page: KitPage) -> str:
    """In which language the steps are."""
    return page.kit_language or page.locale.language_code


def sheet_pdf(page: KitPage, start: time | None, address: str) -> bytes:
    """The whole kit, headings in the language of its steps, so that who holds the sheet reads one language."""
    language = words_language(page)
    with override(language):
        facts = [(_("Duration"), duration(page.minutes)), (_("Group"), page.group)]
        facts += [(_("Who runs it"), page.crew), (_("Place"), page.place)]
        parts = [
            Part(_("What it is for"), _lines(page.aims)),
            Part(_("What you need"), _lines(page.material, box=True)),
            Part(_("Step by step"), steps=[_step(step) for step in timed_steps(page, start)]),
            Part(_("Variations"), _lines(page.variations)),
            Part(_("So that nobody is left out"), paragraphs(page.inclusion)),
            Part(_("Afterwards"), paragraphs(page.afterwards)),
        ]
        words = SheetWords(
            network=settings.WAGTAIL_SITE_NAME,
            title=page.title,
            introduction=page.introduction,
            facts=[(label, value) for label, value in facts if value],
            parts=[part for part in parts if part.paragraphs or part.steps],
            address=address,
        )
    return pdf(sheet(words), title=page.title, language=language)


def _lines(children: Iterable, *, box: bool = False) -> list[Paragraph]:
    return [Paragraph(child.value, "box" if box else "bullet") for child in children]


def _step(step: TimedStep) -> Step:
    return Step(step.clock, duration(step.minutes), step.title, paragraphs(step.text.source))


def paragraphs(html: str) -> list[Paragraph]:
    """Rich text without its marks: paragraphs and points."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.found


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[Paragraph] = []
        self._text: list[str] = []
        # The next number of each open list; 0 in one without numbers.
        self._lists: list[int] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _BLOCKS:
            self._finish()
        if tag in ("ol", "ul"):
            self._lists.append(1 if tag == "ol" else 0)
        elif tag == "br":
            self._text.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS:
            self._finish(is_point=tag == "li")
        if tag in ("ol", "ul") and self._lists:
            self._lists.pop()

    def handle_data(self, data: str) -> None:
        self._text.append(data)

    def close(self) -> None:
        super().close()
        self._finish()

    def _finish(self, *, is_point: bool = False) -> None:
        text = " ".join("".join(self._text).split(" ")).strip()
        self._text = []
        if not text:
            return
        if is_point and self._lists and self._lists[-1]:
            text = f"{self._lists[-1]}. {text}"
            self._lists[-1] += 1
            self.found.append(Paragraph(text))
        else:
            self.found.append(Paragraph(text, "bullet" if is_point else ""))


_BLOCKS = {"p", "li", "ol", "ul", "h2", "h3", "h4", "div"}
