"""Draw ``static/map/europe.svg`` from Natural Earth's 1:50m countries (npm package world-atlas).

    .venv/bin/python -m scripts.build_map

One ``<path>`` per country, its ``id`` the ISO 3166-1 alpha-2 code, all inside ``<g id="land">``; coordinates are those of
``home.map_projection``. Borders are simplified arc by arc, so that neighbours still share theirs. The disputed north of
Cyprus is drawn as part of Cyprus (Natural Earth gives it no ISO code); Kosovo has the user-assigned code XK.
"""

import json
import re
import tempfile
from pathlib import Path

from home.map_projection import HEIGHT, VIEW_BOX, WIDTH, project
from scripts.vendor_frontend import STATIC, unpack

Point = tuple[float, float]

TOLERANCE = 0.7  # units of the picture that a simplified border may stray
SMALLEST_ISLAND = 2.5  # square units; smaller rings go unless they are all a country has
MARGIN = 4.0

# ISO 3166-1 numeric (what world-atlas has) to alpha-2: everything that touches the picture.
ISO_2 = {
    "008": "AL", "020": "AD", "031": "AZ", "040": "AT", "051": "AM", "056": "BE", "070": "BA", "100": "BG", "112": "BY",
    "191": "HR", "196": "CY", "203": "CZ", "208": "DK", "233": "EE", "234": "FO", "246": "FI", "248": "AX", "250": "FR",
    "268": "GE", "276": "DE", "300": "GR", "304": "GL", "336": "VA", "348": "HU", "352": "IS", "368": "IQ", "372": "IE",
    "376": "IL", "380": "IT", "398": "KZ", "400": "JO", "422": "LB", "428": "LV", "434": "LY", "438": "LI", "440": "LT",
    "442": "LU", "470": "MT", "492": "MC", "498": "MD", "499": "ME", "504": "MA", "528": "NL", "578": "NO", "616": "PL",
    "620": "PT", "642": "RO", "643": "RU", "674": "SM", "688": "RS", "703": "SK", "705": "SI", "724": "ES", "752": "SE",
    "756": "CH", "760": "SY", "788": "TN", "792": "TR", "804": "UA", "807": "MK", "818": "EG", "826": "GB", "831": "GG",
    "832": "JE", "833": "IM", "012": "DZ", "364": "IR", "275": "PS", "682": "SA",
}  # fmt: skip
BY_NAME = {"N. Cyprus": "CY", "Kosovo": "XK"}


def decode_arcs(atlas: dict) -> list[list[Point]]:
    """Undo TopoJSON's quantisation and delta coding, then project and simplify each arc."""
    (scale_x, scale_y), (left, bottom) = atlas["transform"]["scale"], atlas["transform"]["translate"]
    arcs = []
    for arc in atlas["arcs"]:
        x = y = 0
        points = []
        for step_x, step_y in arc:
            x, y = x + step_x, y + step_y
            points.append(project(x * scale_x + left, y * scale_y + bottom))
        arcs.append(simplify(points))
    return arcs


def simplify(points: list[Point]) -> list[Point]:
    """Douglas and Peucker's reduction of a line; its ends stay."""
    if len(points) < 3:
        return points
    (ax, ay), (bx, by) = points[0], points[-1]
    length = ((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5

    def distance(point: Point) -> float:
        if not length:
            return ((point[0] - ax) ** 2 + (point[1] - ay) ** 2) ** 0.5
        return abs((bx - ax) * (ay - point[1]) - (ax - point[0]) * (by - ay)) / length

    farthest = max(range(1, len(points) - 1), key=lambda index: distance(points[index]))
    if distance(points[farthest]) <= TOLERANCE:
        return [points[0], points[-1]]
    return simplify(points[: farthest + 1])[:-1] + simplify(points[farthest:])


def ring_of(indices: list[int], arcs: list[list[Point]]) -> list[Point]:
    ring: list[Point] = []
    for index in indices:
        arc = arcs[index] if index >= 0 else arcs[~index][::-1]
        ring.extend(arc[1:] if ring else arc)
    return ring


def clip(ring: list[Point]) -> list[Point]:
    """Sutherland and Hodgman's clipping to the picture and a small margin."""
    edges = ((0, 1, -MARGIN), (0, -1, WIDTH + MARGIN), (1, 1, -MARGIN), (1, -1, HEIGHT + MARGIN))
    for axis, sign, limit in edges:
        kept: list[Point] = []
        for start, end in zip(ring, ring[1:] + ring[:1], strict=True):
            start_in, end_in = sign * start[axis] >= sign * limit, sign * end[axis] >= sign * limit
            if start_in:
                kept.append(start)
            if start_in != end_in:
                share = (limit - start[axis]) / (end[axis] - start[axis])
                kept.append(tuple(s + share * (e - s) for s, e in zip(start, end, strict=True)))
        ring = kept
        if not ring:
            break
    return ring


def area(ring: list[Point]) -> float:
    return (
        abs(sum(ax * by - bx * ay for (ax, ay), (bx, by) in zip(ring, ring[1:] + ring[:1], strict=True))) / 2
    )


def path_data(rings: list[list[Point]]) -> str:
    """Relative path commands with one decimal, rounded so that errors do not add up."""
    parts = []
    for ring in rings:
        at = (round(ring[0][0], 1), round(ring[0][1], 1))
        parts.append(f"M{at[0]:g} {at[1]:g}l")
        steps = []
        for point in ring[1:]:
            to = (round(point[0], 1), round(point[1], 1))
            step = (round(to[0] - at[0], 1), round(to[1] - at[1], 1))
            if step != (0, 0):
                steps.append(" ".join(f"{number:g}" for number in step))
            at = to
        parts.append(re.sub(r"\b0\.", ".", " ".join(steps)).replace(" -", "-") + "z")
    return "".join(parts)


def draw(atlas: dict) -> str:
    arcs = decode_arcs(atlas)
    rings_of: dict[str, list[list[Point]]] = {}
    for geometry in atlas["objects"]["countries"]["geometries"]:
        code = ISO_2.get(geometry.get("id", "")) or BY_NAME.get(geometry["properties"]["name"])
        if not code:
            continue
        polygons = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
        rings = [clip(ring_of(indices, arcs)) for polygon in polygons for indices in polygon]
        rings_of.setdefault(code, []).extend(ring for ring in rings if len(ring) > 2)
    paths = []
    for code, rings in sorted(rings_of.items()):
        if not rings:
            continue
        rings.sort(key=area, reverse=True)
        kept = [ring for ring in rings if area(ring) >= SMALLEST_ISLAND] or rings[:1]
        paths.append(f'<path id="{code}" d="{path_data(kept)}"/>')
    land = "\n".join(paths)
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{VIEW_BOX}"><g id="land">\n{land}\n</g></svg>\n'


def main() -> None:
    target = STATIC / "map"
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        package = unpack("world-atlas", Path(folder))
        atlas = json.loads((package / "countries-50m.json").read_text())
        licence = (package / "LICENSE").read_text()
    (target / "LICENSE").write_text(
        f"Map data: Natural Earth, public domain. Packaged as world-atlas:\n\n{licence}"
    )
    picture = draw(atlas)
    (target / "europe.svg").write_text(picture)
    print(f"{len(picture):,} bytes, {picture.count('<path')} countries")


if __name__ == "__main__":
    main()
