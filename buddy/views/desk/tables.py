"""Columns, sorting links and pages of the desk's tables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.core.paginator import Page, Paginator
from django.http import HttpRequest

PER_PAGE = 50


@dataclass(frozen=True, kw_only=True)
class Column:
    """One column of a table; `sort` names it in the address, empty where it cannot be sorted."""

    label: str
    sort: str = ""
    number: bool = False
    hidden: bool = False


def columns(request: HttpRequest, *wanted: Column) -> list[dict[str, Any]]:
    """Columns as `components/data_table.html` wants them; a second click turns the order round."""
    current = request.GET.get("sort", "")
    found = []
    for column in wanted:
        entry: dict[str, Any] = {"label": column.label, "number": column.number, "hidden": column.hidden}
        if column.sort:
            query = request.GET.copy()
            query.pop("page", None)
            query["sort"] = f"-{column.sort}" if current == column.sort else column.sort
            entry["sort_url"] = f"?{query.urlencode()}"
            if current.lstrip("-") == column.sort:
                entry["sorted"] = "descending" if current.startswith("-") else "ascending"
        found.append(entry)
    return found


def page_of(request: HttpRequest, rows: Any, per_page: int = PER_PAGE) -> Page:
    """The page that the address asks for; the last one where it asks for too much."""
    return Paginator(rows, per_page).get_page(request.GET.get("page"))
