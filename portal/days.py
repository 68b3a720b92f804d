"""Days as short as a table or a tag needs them, as each language writes them: "8 Jan 2027", "8 janv. 2027"."""

from __future__ import annotations

from datetime import date, datetime

from babel import Locale
from babel.dates import format_skeleton
from django.utils import timezone
from django.utils.translation import get_language, to_locale

_EUROPEAN = {"en": "en_GB"}  # CLDR's plain English writes the month first


def short_day(value: date | datetime | None, *, year: bool = True) -> str:
    """Return the day with its month cut short, in the active language; a moment counts in local time."""
    if not value:
        return ""
    if isinstance(value, datetime) and timezone.is_aware(value):
        value = timezone.localtime(value)
    language = get_language() or "en"
    locale = Locale.parse(_EUROPEAN.get(language, to_locale(language)))
    return format_skeleton("yMMMd" if year else "MMMd", value, locale=locale)
