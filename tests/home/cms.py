"""Every address of the CMS, filled with the rows of a neighbour."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bs4 import BeautifulSoup
from django.urls import URLPattern, URLResolver, get_resolver

# Django's two ways to write a parameter: <int:page_id> and (?P<page_id>\d+).
_PARAMETER = re.compile(r"<(?:\w+:)?(\w+)>|\(\?P<(\w+)>[^)]*\)")


def admin_patterns() -> list[str]:
    """Return all address patterns below /admin/, as Django writes them."""

    def walk(patterns: list, before: str = "") -> Iterator[str]:
        for pattern in patterns:
            here = before + str(pattern.pattern)
            if isinstance(pattern, URLResolver):
                yield from walk(pattern.url_patterns, here)
            elif isinstance(pattern, URLPattern):
                yield here

    found = {pattern for pattern in walk(get_resolver().url_patterns) if pattern.startswith("admin/")}
    # The catch-all for addresses that lack a slash or do not exist, and signing out.
    return sorted(p for p in found if "logout" not in p and not re.search(r"\.\*|\[\^/\]", p))


def parameters(pattern: str) -> list[str]:
    return [first or second for first, second in _PARAMETER.findall(pattern)]


def address(pattern: str, values: dict[str, object]) -> str:
    """Return the path for `pattern` with `values`. Raises KeyError for a parameter that has none."""
    path = _PARAMETER.sub(lambda found: str(values[found[1] or found[2]]), pattern)
    return "/" + re.sub(r"[\^$\\]|\?:", "", path)


def form_data(response) -> dict[str, str]:
    """Return what a browser would send back for the page editor of `response`, with empty StreamFields."""
    form = BeautifulSoup(response.content, "html.parser").select_one(
        "form#w-editor-form, form[data-edit-form]"
    )
    data = {}
    for field in form.select("input[name], textarea[name], select[name]"):
        if field.name == "select":
            chosen = field.select_one("option[selected]")
            data[field["name"]] = chosen["value"] if chosen else ""
        elif field.name == "textarea":
            data[field["name"]] = field.get_text().removeprefix("\n")
        elif field.get("type") not in {"checkbox", "radio", "submit"} or field.has_attr("checked"):
            data[field["name"]] = field.get("value", "")
    return data | {"guide-count": "0", "team-count": "0", "gallery-count": "0"}
