"""Whether cities take sign-ups, for all of them at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from itertools import chain
from typing import NamedTuple
from zoneinfo import ZoneInfo

from django.utils import timezone

from buddy.enums import ParticipantRole
from buddy.models import Term
from buddy.queries.programmes import Window, window_of
from portal.extensions import CityStatus
from portal.models import Unit

_OPENNESS = {"open": 2, "soon": 1, "late": 0, "closed": 0}
# A term that ended longer ago says nothing about its city any more.
_PAST = timedelta(days=366)


class _Days(NamedTuple):
    """What of a term `window_of` asks for: models of a whole network take ten times as long."""

    pk: int
    international_opens: date
    international_closes: date
    local_opens: date
    local_closes: date
    ends: date

    window = Term.window


def city_status(unit_ids: Sequence[int]) -> dict[int, CityStatus]:
    """Status of each unit with a term in a programme of its own or of a unit inside it; others are left out.

    Two queries for any number of units. A city is as open as its most open programme and role; one
    that takes internationals on its late list only counts as closed.
    """
    terms = _terms()
    paths = {path: _paths_to(path) for path, _zone in terms}
    asked = set(unit_ids)
    above = Unit.objects.filter(path__in=set(chain.from_iterable(paths.values()))).values_list("path", "pk")
    units = {path: pk for path, pk in above if pk in asked}
    today = {zone: timezone.localdate(timezone=ZoneInfo(zone)) for zone in {zone for _path, zone in terms}}
    windows: dict[int, list[Window]] = {}
    for (path, zone), days in terms.items():
        found = [window_of(days, role, today[zone]) for role in ParticipantRole]
        for start in paths[path]:
            if start in units:
                windows.setdefault(units[start], []).extend(found)
    return {unit_id: _most_open(found) for unit_id, found in windows.items()}


def _terms() -> dict[tuple[str, str], list[_Days]]:
    """Terms of active programmes by path and time zone of the unit that runs them. One query."""
    rows = Term.objects.filter(programme__is_active=True, ends__gte=timezone.localdate() - _PAST)
    found: dict[tuple[str, str], list[_Days]] = {}
    for path, zone, *days in rows.order_by().values_list(
        "programme__unit__path", "programme__unit__time_zone", *_Days._fields
    ):
        found.setdefault((path, zone), []).append(_Days(*days))
    return found


def _paths_to(path: str) -> list[str]:
    """Paths of the units above, and `path` itself."""
    return [path[:end] for end in range(Unit.steplen, len(path) + 1, Unit.steplen)]


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
