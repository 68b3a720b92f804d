"""Names of countries and languages in the reader's language, from CLDR."""

from functools import cache

from babel import Locale
from django.utils.translation import get_language, to_locale


@cache
def _territories(language: str) -> dict[str, str]:
    return dict(Locale.parse(to_locale(language)).territories)


def country_name(code: str, language: str | None = None) -> str:
    """Return the name of the country with ISO code `code`, in `language` or the active one."""
    return _territories(language or get_language() or "en").get(code, code)
