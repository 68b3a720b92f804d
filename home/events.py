"""When an event is, in words and as a calendar file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from zoneinfo import ZoneInfo

from django.utils import timezone
from django.utils.html import strip_tags
from django.utils.translation import gettext as _
from icalendar import Calendar, Event

from home.models import EventPage
from portal.days import long_day
from portal.models import Unit


@dataclass(frozen=True)
class EventFacts:
    when: str
    over: bool
    unit: Unit


def facts_of(event: EventPage) -> EventFacts:
    unit = event.unit
    today = timezone.localdate(timezone=ZoneInfo(unit.time_zone))
    return EventFacts(when=when(event), over=(event.last_day or event.day) < today, unit=unit)


def when(event: EventPage) -> str:
    """Day or days, and the city's own time of day: "Friday, 4 September 2026, 18:00 to 21:00"."""
    day = long_day(event.day, "l, j F Y") if not event.last_day else long_day(event.day, "j F")
    if event.last_day:
        day = _("%(first)s to %(last)s") % {"first": day, "last": long_day(event.last_day, "j F Y")}
    if not event.starts:
        return day
    start = long_day(event.starts, "TIME_FORMAT")
    if not event.ends:
        return _("%(day)s, at %(time)s") % {"day": day, "time": start}
    end = long_day(event.ends, "TIME_FORMAT")
    return _("%(day)s, %(start)s to %(end)s") % {"day": day, "start": start, "end": end}


def calendar_of(events: Iterable[EventPage], *, unit: Unit, name: str) -> bytes:
    """Return `events` of `unit` as an iCalendar file called `name`."""
    calendar = Calendar()
    calendar.add("prodid", "-//Buddy System//")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", name)
    for event in events:
        calendar.add_component(_entry(event, unit))
    return calendar.to_ical()


def _entry(event: EventPage, unit: Unit) -> Event:
    entry = Event()
    entry.add("uid", f"{event.translation_key}@buddy-system")
    entry.add("dtstamp", event.last_published_at or timezone.now())
    entry.add("summary", event.title)
    entry.add("location", ", ".join(part for part in (event.place, event.address, unit.name) if part))
    entry.add("description", event.introduction or strip_tags(event.text))
    entry.add("url", event.full_url)
    start, end = event.times(unit.time_zone)
    if event.starts:
        entry.add("dtstart", start)
        entry.add("dtend", end or start + timedelta(hours=2))
    else:
        entry.add("dtstart", event.day)
        # The end of a whole day is the next one, which does not belong to it (RFC 5545, 3.6.1).
        entry.add("dtend", (event.last_day or event.day) + timedelta(days=1))
    return entry
