"""The first meeting of a pair as a calendar file."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from django.http import HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from icalendar import Calendar, Event

if TYPE_CHECKING:
    from buddy.forms.pairs import MeetingForm
    from buddy.models import Pair


def calendar_file(form: MeetingForm, *, pair: Pair, name: str) -> HttpResponse:
    """An .ics with one event, in the city's time zone, without any address of a person."""
    start, end = form.times(ZoneInfo(pair.international.term.programme.unit.time_zone))
    event = Event()
    event.add("uid", f"meeting-{pair.uuid}@buddy-system")
    event.add("dtstamp", timezone.now())
    event.add("dtstart", start)
    event.add("dtend", end)
    event.add("summary", _("Meeting %(name)s") % {"name": name})
    if form.cleaned_data["place"]:
        event.add("location", form.cleaned_data["place"])
    calendar = Calendar()
    calendar.add("prodid", "-//Buddy System//")
    calendar.add("version", "2.0")
    calendar.add_component(event)
    response = HttpResponse(calendar.to_ical(), content_type="text/calendar; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="meeting.ics"'
    return response
