"""Countries by ISO 3166-1 code; their names come from CLDR."""

from __future__ import annotations

from django_countries.data import COUNTRIES

from portal.names import country_name
from portal.text import search_form

# Kosovo has students abroad and no ISO code of its own.
COUNTRY_CODES = frozenset(COUNTRIES) | {"XK"}


def country_choices() -> list[tuple[str, str]]:
    """Codes and names in the reader's language, by name."""
    choices = [(code, country_name(code)) for code in COUNTRY_CODES]
    return sorted(choices, key=lambda choice: search_form(choice[1]))
