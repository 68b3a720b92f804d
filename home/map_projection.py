"""Where a place lies on the map of Europe (`static/map/europe.svg`, component `components/map.html`).

Lambert's azimuthal equal-area projection of the sphere, centred on 52 degrees north and 10 degrees east as in
ETRS89-LAEA (J. P. Snyder, *Map Projections: A Working Manual*, USGS 1987, equations 24-2 to 24-4). `scripts/build_map.py`
draws the countries with the same function, so that dots and borders cannot drift apart.
"""

from __future__ import annotations

from functools import lru_cache
from math import cos, radians, sin, sqrt

_CENTRE_LON = radians(10)
_CENTRE_LAT = radians(52)
_EARTH_RADIUS_KM = 6371.0

# Edges of the picture in kilometres from the centre: Iceland in the west, Cyprus in the south-east, the North Cape.
_WEST, _EAST, _SOUTH, _NORTH = -2150.0, 2650.0, -2080.0, 2300.0

WIDTH = 1000.0
_SCALE = WIDTH / (_EAST - _WEST)
HEIGHT = round((_NORTH - _SOUTH) * _SCALE, 1)
VIEW_BOX = f"0 0 {WIDTH:.0f} {HEIGHT:g}"


@lru_cache(maxsize=2_000)
def project(lon: float, lat: float) -> tuple[float, float]:
    """Return `(x, y)` in the units of `VIEW_BOX` for a place in decimal degrees (east and north positive).

    Places outside Europe get coordinates outside the picture; `on_map` tells.
    """
    away = radians(lon) - _CENTRE_LON
    phi = radians(lat)
    k = sqrt(2 / (1 + sin(_CENTRE_LAT) * sin(phi) + cos(_CENTRE_LAT) * cos(phi) * cos(away)))
    east = _EARTH_RADIUS_KM * k * cos(phi) * sin(away)
    north = _EARTH_RADIUS_KM * k * (cos(_CENTRE_LAT) * sin(phi) - sin(_CENTRE_LAT) * cos(phi) * cos(away))
    return round((east - _WEST) * _SCALE, 1), round((_NORTH - north) * _SCALE, 1)


def on_map(lon: float, lat: float) -> bool:
    """Tell whether a place lies inside the picture."""
    x, y = project(lon, lat)
    return 0 <= x <= WIDTH and 0 <= y <= HEIGHT
