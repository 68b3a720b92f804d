"""Rows and pages of training as files to keep or print: words in the reader's language, put into drawings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from urllib.parse import urlsplit

from django.conf import settings
from django.utils.formats import date_format, time_format
from django.utils.translation import get_language, ngettext, pgettext
from django.utils.translation import gettext as _

from training.content import poster_words
from training.drawing.certificate import CertificateWords, certificate
from training.drawing.layout import A3, PosterWords, poster
from training.drawing.pdf import pdf
from training.drawing.png import png
from training.drawing.shapes import Drawing
from training.enums import PosterFormat
from training.queries.certificates import Shown


def certificate_pdf(shown: Shown, url: str) -> bytes:
    """`url` is where anybody can check it."""
    row = shown.certificate
    minutes = ngettext("%(minutes)s minute", "%(minutes)s minutes", row.minutes) % {"minutes": row.minutes}
    facts = [(_("Duration"), minutes), (_("Issued on"), date_format(row.issued, "DATE_FORMAT"))]
    if row.expires:
        facts.append((_("Valid until"), date_format(row.expires, "DATE_FORMAT")))
    words = CertificateWords(
        network=settings.WAGTAIL_SITE_NAME,
        kicker=_("Certificate"),
        holder=row.holder,
        sentence=_("has completed the module"),
        module=shown.title,
        facts=[*facts, (pgettext("identifier", "Number"), row.number)],
        check=_("Check it at"),
        address=in_letters(url),
        url=url,
    )
    title = _("Certificate of %(name)s: %(module)s") % {"name": row.holder, "module": shown.title}
    return pdf([certificate(words)], title=title, language=get_language() or settings.LANGUAGE_CODE)


def in_letters(url: str) -> str:
    """An address as people type it: without its scheme."""
    parts = urlsplit(url)
    return f"{parts.netloc}{parts.path}"


def poster_drawing(
    *, template: str, frame: str, city: str, url: str, language: str, when: str = ""
) -> Drawing:
    """`when` is the day in words; without one the call to sign up until then is left out."""
    words = poster_words(language)[template]
    return poster(
        PosterWords(
            network=settings.WAGTAIL_SITE_NAME,
            city=city,
            headline=words["headline"],
            line=words["line"].format(city=city),
            # A day is not torn over two lines.
            call=words["call"].format(date=when.replace(" ", "\u00a0")) if when else "",
            scan=words["scan"],
            address=in_letters(url),
            url=url,
        ),
        template=template,
        frame=frame,
    )


@dataclass(frozen=True)
class File:
    content: bytes
    type: str
    extension: str


def poster_file(drawing: Drawing, *, kind: PosterFormat, title: str, language: str) -> File:
    if kind in (PosterFormat.A3, PosterFormat.A4):
        scale = A3 if kind == PosterFormat.A3 else 1
        return File(pdf([drawing], title=title, language=language, scale=scale), "application/pdf", "pdf")
    return File(png(drawing), "image/png", "png")


def frame_of(kind: PosterFormat) -> str:
    return "print" if kind in (PosterFormat.A3, PosterFormat.A4) else kind.value


def in_words(day: date | None, moment: time | None) -> str:
    """A day, and a time of it, in the language that is active."""
    if day is None:
        return ""
    written = date_format(day, "DATE_FORMAT")
    return f"{written}, {time_format(moment, 'TIME_FORMAT')}" if moment else written
