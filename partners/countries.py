"""Countries to choose from, in the reader's language."""

from django_countries.data import COUNTRIES

from portal.names import country_name
from portal.text import search_form


def country_choices() -> list[tuple[str, str]]:
    """Every country of ISO 3166-1 and Kosovo, in the reader's alphabet."""
    names = [(code, country_name(code)) for code in {*COUNTRIES, "XK"}]
    return sorted(names, key=lambda pair: search_form(pair[1]))
