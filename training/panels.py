"""What training shows on the start page."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import get_language
from laces.components import Component

from portal.queries.pages import in_language
from training.enums import State
from training.models import ModulePage
from training.queries.mine import Mine, my_modules

_MOST = 3
# What waits for somebody comes first.
_ORDER = [State.BEGUN, State.EXPIRED, State.NEW]


class TrainingPanel(Component):
    """What one has begun and what is new for one; or that all of it is done."""

    template_name = "training/panels/mine.html"

    def __init__(self, rows: list[Mine]) -> None:
        self.rows = rows

    def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
        waiting = sorted(
            (row for row in self.rows if row.state in _ORDER),
            key=lambda row: (
                _ORDER.index(row.state),
                -(row.progress.seen.timestamp() if row.progress else 0),
            ),
        )
        return {
            "modules": [
                {
                    "title": row.page.title,
                    "lang": ""
                    if row.page.locale.language_code == get_language()
                    else row.page.locale.language_code,
                    "minutes": row.page.minutes,
                    "url": _url(row.page),
                    "state": row.state,
                    "label": row.state.label,
                }
                for row in waiting[:_MOST]
            ],
            "done": sum(row.state == State.COMPLETE for row in self.rows),
            "total": len(self.rows),
            "url": _parent_url(self.rows[0]),
        }


def dashboard_panels(request: HttpRequest) -> list[Component]:
    rows = my_modules(request.user)
    return [TrainingPanel(rows)] if rows else []


def _parent_url(row: Mine) -> str:
    """The list of modules, which stands above each of them: no query for it."""
    return _url(row.page).removesuffix(f"{row.page.slug}/")


def _url(page: ModulePage) -> str:
    """As `reader_url`, without asking for the language, which came with the page."""
    return (
        in_language(page.url, get_language())
        if page.locale.language_code == settings.LANGUAGE_CODE
        else page.url
    )
