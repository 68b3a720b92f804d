"""Names of countries and languages in the reader's language, from CLDR."""

from functools import cache

from babel import Locale
from django.utils.text import capfirst
from django.utils.translation import get_language, to_locale

from portal.text import search_form

# Languages that people may speak, by ISO 639 code.
LANGUAGE_CODES = frozenset(
    (
        "af am ar as az be bg bn bo br bs ca ceb co cs cy da de el en eo es et eu fa ff fi fo fr fy ga gd gl gn gu "
        "ha he hi hr ht hu hy id ig is it ja jv ka kk km kn ko ku ky lb ln lo lt lv mg mi mk ml mn mr ms mt my nb "
        "ne nl nn ny oc om or pa pl ps pt qu rm ro ru rw sa sc sd se si sk sl sm sn so sq sr ss st sv sw ta te tg "
        "th ti tk tl tn to tr ts tt ug uk ur uz vi wo xh yi yo yue zh zu"
    ).split()
)


@cache
def _territories(language: str) -> dict[str, str]:
    return dict(Locale.parse(to_locale(language)).territories)


def country_name(code: str, language: str | None = None) -> str:
    """Return the name of the country with ISO code `code`, in `language` or the active one."""
    return _territories(language or get_language() or "en").get(code, code)


@cache
def _languages(language: str) -> dict[str, str]:
    return dict(Locale.parse(to_locale(language)).languages)


def language_name(code: str, language: str | None = None) -> str:
    """Return the name of the language `code`, in `language` or the active one, as it stands in a sentence."""
    return _languages(language or get_language() or "en").get(code, code)


def language_choices() -> list[tuple[str, str]]:
    """Codes and names in the reader's language, by name."""
    choices = [(code, capfirst(language_name(code))) for code in LANGUAGE_CODES]
    return sorted(choices, key=lambda choice: search_form(choice[1]))
