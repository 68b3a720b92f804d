"""What stands on a map by the hundred: written here, as a template takes many times as long."""

from __future__ import annotations

from html import escape

from django import template
from django.utils.safestring import SafeString, mark_safe

register = template.Library()

# So near the edge of the map, 1000 wide, a name stands on the inner side of its place.
_END, _START = 800, 200


@register.simple_tag
def map_dots(points: list[dict]) -> SafeString:
    """Dots to look at. Numbers and states are the map's own."""
    dots = (f'<circle class="is-{p["state"]}" cx="{p["x"]}" cy="{p["y"]}" r="5"/>' for p in points)
    return mark_safe("".join(dots))  # noqa: S308 - no text of anybody


@register.simple_tag
def map_cities(points: list[dict]) -> SafeString:
    """Places to press, what is open last and so above the others.

    Each has `x`, `y`, `state`, `url` and `label`, which is its name; `status` is read out with it.
    """
    in_order = sorted(points, key=lambda point: point["state"] == "open")
    return mark_safe("".join(_city(point) for point in in_order))  # noqa: S308 - every text is escaped


def _city(point: dict) -> str:
    x, y, name = point["x"], point["y"], escape(point["label"])
    side = " at-end" if x > _END else " at-start" if x < _START else ""
    words = f"{name}, {escape(point['status'])}" if point.get("status") else name
    return (
        f'<a class="map__city is-{point["state"]}{side}" href="{escape(point["url"])}" aria-label="{words}"'
        f' transform="translate({x} {y})"><circle r="20"/><circle r="8"/><text y="-17">{name}</text></a>'
    )
