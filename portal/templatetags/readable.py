"""Data for people's eyes: shapes of JSON values, dates in it, names of browsers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime

from django import template
from django.utils import timezone
from django.utils.translation import gettext as _

from portal.days import long_day, short_day

register = template.Library()

_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d")
_DAY = re.compile(r"\d{4}-\d\d-\d\d\Z")
# The first that is named in a browser's line is it: Edge also says Chrome, Chrome also says Safari.
_BROWSERS = {"Edg": "Edge", "OPR": "Opera", "Firefox": "Firefox", "Chrome": "Chrome", "Safari": "Safari"}
_SYSTEMS = {
    "Android": "Android", "iPhone": "iPhone", "iPad": "iPad",
    "Windows": "Windows", "Mac OS": "macOS", "Linux": "Linux",
}  # fmt: skip


@register.filter
def is_mapping(value: object) -> bool:
    return isinstance(value, dict)


@register.filter
def is_list(value: object) -> bool:
    return isinstance(value, (list, tuple))


@register.filter
def words(key: str, names: Mapping[str, str]) -> str:
    """A key of the export as `names` call it, else as it is written: "first_name" -> "First name"."""
    return names.get(key) or str(key).replace("_", " ").capitalize()


@register.filter
def plain(value: object) -> object:
    """Dates and times of the export as people write them; everything else as it is."""
    if isinstance(value, str) and _MOMENT.match(value):
        return long_day(timezone.localtime(datetime.fromisoformat(value)), "SHORT_DATETIME_FORMAT")
    if isinstance(value, str) and _DAY.match(value):
        return long_day(datetime.fromisoformat(value).date(), "SHORT_DATE_FORMAT")
    return value


@register.filter
def brief(value: date | None, year: str = "year") -> str:
    """ "8 Jan 2027" for tables and tags; with the argument "day" without its year."""
    return short_day(value, year=year != "day")


@register.filter
def browser(user_agent: str) -> str:
    """ "Firefox, Linux" for the line by which a browser names itself."""
    name = next((name for sign, name in _BROWSERS.items() if sign in user_agent), _("A browser"))
    system = next((name for sign, name in _SYSTEMS.items() if sign in user_agent), "")
    return f"{name}, {system}" if system else name
