"""Rows and pages of training as files to keep or print: words in the reader's language, put into drawings."""

from __future__ import annotations

from urllib.parse import urlsplit

from django.conf import settings
from django.utils.formats import date_format
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from training.drawing.certificate import CertificateWords, certificate
from training.drawing.pdf import pdf
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
        facts=[*facts, (_("Number"), row.number)],
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
