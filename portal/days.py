"""Days as short as a table or a tag needs them, as each language writes them: "8 Jan 2027", "8 janv. 2027".

The first of a month has a word of its own in French, "1er janvier", which neither CLDR nor Django's formats
know; `long_day` and the filter `date` of all our templates write it.
"""

from __future__ import annotations

import re
from datetime import date, datetime

from babel import Locale
from babel.dates import format_skeleton
from django.utils import formats, timezone
from django.utils.translation import get_language, to_locale

_EUROPEAN = {"en": "en_GB"}  # CLDR's plain English writes the month first
_FRENCH_FIRST = re.compile(r"(?<!\d)1(?=\s[^\W\d])")


def short_day(value: date | datetime | None, *, year: bool = True) -> str:
    """Return the day with its month cut short, in the active language; a moment counts in local time."""
    if not value:
        return ""
    if isinstance(value, datetime) and timezone.is_aware(value):
        value = timezone.localtime(value)
    language = get_language() or "en"
    locale = Locale.parse(_EUROPEAN.get(language, to_locale(language)))
    return ordinal(format_skeleton("yMMMd" if year else "MMMd", value, locale=locale))


def long_day(value: date | datetime, form: str = "DATE_FORMAT") -> str:
    """As Django's `date_format`, for texts made in Python."""
    return ordinal(formats.date_format(value, native(form)))


def native(form: str) -> str:
    """Return a format of ours with day and month joined as the active language joins them: "10 de agosto"."""
    for written, name in (("j F Y", "DATE_FORMAT"), ("j F", "MONTH_DAY_FORMAT")):
        if written in form:
            return form.replace(written, formats.get_format(name))
    return form


def ordinal(text: str) -> str:
    """A written date with the first of the month as the active language says it: "1er décembre 2027"."""
    return _FRENCH_FIRST.sub("1er", text) if (get_language() or "").startswith("fr") else text
