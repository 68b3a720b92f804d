"""Whether cities take sign-ups, for all of them at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain

from buddy.enums import ParticipantRole
from buddy.models import Programme
from buddy.queries.programmes import Window, active_programmes, window_of
from portal.extensions import CityStatus
from portal.models import Unit

_OPENNESS = {"open": 2, "soon": 1, "late": 0, "closed": 0}


def city_status(unit_ids: Sequence[int]) -> dict[int, CityStatus]:
    """Status of each unit with a programme of its own or of a unit inside it; others are left out.

    Three queries for any number of units. A city is as open as its most open programme and role; one
    that takes internationals on its late list only counts as closed.
    """
    asked = set(unit_ids)
    around = {programme: _paths_to(programme.unit.path) for programme in active_programmes()}
    above = Unit.objects.filter(path__in=set(chain.from_iterable(around.values()))).values_list("path", "pk")
    units = {path: pk for path, pk in above if pk in asked}
    windows: dict[int, list[Window]] = {}
    for programme, paths in around.items():
        for path in paths:
            if path in units:
                windows.setdefault(units[path], []).extend(_windows(programme))
    return {unit_id: _most_open(found) for unit_id, found in windows.items()}


def _paths_to(path: str) -> list[str]:
    """Paths of the units above, and `path` itself."""
    return [path[:end] for end in range(Unit.steplen, len(path) + 1, Unit.steplen)]


def _windows(programme: Programme) -> list[Window]:
    today = programme.today
    terms = programme.terms.all()
    return [window_of(terms, role, today) for role in ParticipantRole]


def _most_open(windows: Iterable[Window]) -> CityStatus:
    windows = list(windows)
    best = max(_OPENNESS[window.state] for window in windows)
    chosen = [window for window in windows if _OPENNESS[window.state] == best]
    opens = min((window.opens for window in chosen if window.opens), default=None)
    closes = max((window.closes for window in chosen if window.closes), default=None)
    if best == _OPENNESS["open"]:
        return CityStatus(state="open", opens_on=opens, closes_on=closes)
    if best == _OPENNESS["soon"]:
        return CityStatus(state="soon", opens_on=opens, closes_on=closes)
    return CityStatus(state="closed", closes_on=closes)
