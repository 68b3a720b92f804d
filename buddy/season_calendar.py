"""A term as a coordinator lives it: what is done when, with days computed from the term's own.

Shown on the desk, and handed out as a calendar file for one's own calendar.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from icalendar import Calendar, Event

from buddy.models import Term
from portal.queries.pages import in_reader_language, reader_url
from portal.services.mail import absolute
from training.models import KitsPage, ToolkitPage

DAY, WEEK = timedelta(days=1), timedelta(weeks=1)


@dataclass(frozen=True, kw_only=True)
class Moment:
    """One thing to do, or something that begins: from `first` to `last`, both included. `url` is where it is done."""

    key: str
    first: date
    last: date
    title: str
    text: str
    url: str
    icon: str
    side: str = ""


def moments_of(term: Term, matching_days: Sequence[date]) -> list[Moment]:
    """All moments of `term` by their day. Two queries, for the pages of the toolkit and the kits."""
    found = [*_before(term), *_matching(term, matching_days), *_together(term)]
    return sorted(found, key=lambda moment: (moment.first, moment.last, moment.key))


def calendar_file(term: Term, moments: Sequence[Moment]) -> bytes:
    """Return `moments` as an iCalendar file of whole days."""
    calendar = Calendar()
    calendar.add("prodid", "-//Buddy System//")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", str(term))
    for moment in moments:
        entry = Event()
        entry.add("uid", f"term-{term.pk}-{moment.key}@buddy-system")
        entry.add("dtstamp", timezone.now())
        entry.add("summary", moment.title)
        entry.add("description", moment.text)
        entry.add("url", absolute(moment.url))
        entry.add("dtstart", moment.first)
        # The end of a whole day is the next one, which does not belong to it (RFC 5545, 3.6.1).
        entry.add("dtend", moment.last + DAY)
        calendar.add_component(entry)
    return calendar.to_ical()


def _before(term: Term) -> Iterator[Moment]:
    """Until everybody has signed up."""
    toolkit = _page(ToolkitPage)
    opens = min(term.local_opens, term.international_opens)
    yield _moment(
        "prepare",
        opens - 6 * WEEK,
        _("Prepare the semester"),
        _(
            "Look through the settings, set the matching days, invite new people to your team, and plan your training."
        ),
        _programme(term, "desk_terms"),
        "settings",
    )
    yield _moment(
        "recruit",
        term.local_opens - 3 * WEEK,
        _("Get ready to recruit local students"),
        _(
            "Make posters and pictures with your city’s name, ask the university to forward your call, agree on a lecture to speak in."
        ),
        toolkit,
        "send",
        side="local",
    )
    yield _moment(
        "locals",
        term.local_opens,
        _("Local students sign up"),
        _("Confirm who is to be confirmed once a week: a quick yes keeps people with you."),
        _term(term, "desk_people") + "?role=local&status=unconfirmed",
        "users",
        last=term.local_closes,
        side="local",
    )
    yield _moment(
        "internationals",
        term.international_opens,
        _("International students sign up"),
        _(
            "Tell your university’s international office on the first day: its mail reaches everybody who comes."
        ),
        _term(term, "desk_people") + "?role=international",
        "users",
        last=term.international_closes,
        side="intl",
    )
    yield _moment(
        "last-call",
        max(term.local_closes - WEEK, term.local_opens),
        _("Last call for local students"),
        _("Compare who waits with the places that are free, and ask once more where they are fewer."),
        toolkit,
        "bell",
        side="local",
    )


def _matching(term: Term, days: Sequence[date]) -> Iterator[Moment]:
    answers = timedelta(days=term.programme.answer_days)
    for number, day in enumerate(days, start=1):
        yield _moment(
            f"matching-{number}",
            day,
            _("Matching day"),
            _("Make a plan, look at it, publish it. It takes half an hour."),
            _term(term, "plans"),
            "route",
        )
        yield _moment(
            f"answers-{number}",
            day + answers + DAY,
            _("See who has not answered"),
            _(
                "By now everybody has said yes or no, or their time is over. Who is free again is planned next time."
            ),
            _term(term, "desk_attention"),
            "bell",
        )


def _together(term: Term) -> Iterator[Moment]:
    """From the first arrival to the hand-over."""
    kits = _page(KitsPage)
    yield _moment(
        "welcome-prepare",
        term.arrival_from - 3 * WEEK,
        _("Prepare the welcome evening"),
        _("Find a room, two hosts and a date in the first days; put it on your city’s page and invite."),
        kits,
        "calendar",
    )
    yield _moment(
        "arrivals",
        term.arrival_from,
        _("International students arrive"),
        _("Keep the weeks free of other plans: this is when a message that nobody answers hurts most."),
        _term(term, "desk_overview"),
        "map-pin",
        last=term.arrival_to,
        side="intl",
    )
    yield _moment(
        "quiet",
        min(term.arrival_to + 2 * WEEK, term.ends),
        _("See who is quiet"),
        _("Pairs that have not met show up under Attention. One friendly message is often enough."),
        _term(term, "desk_attention"),
        "bell",
    )
    middle = term.arrival_to + (term.ends - term.arrival_to) / 2
    yield _moment(
        "middle",
        middle,
        _("Bring everybody together once more"),
        _(
            "A language café, a rally through the city or an evening of cooking: half of the semester is left."
        ),
        kits,
        "calendar",
    )
    yield _moment(
        "goodbye",
        max(term.ends - 2 * WEEK, term.arrival_to),
        _("Say goodbye and thank you"),
        _("Invite both sides, thank the local students by name, and ask who stays on your team."),
        kits,
        "hand-heart",
    )
    yield _moment(
        "ends",
        term.ends,
        _("The semester ends"),
        _(
            "Pairs complete by themselves. Look at the statistics, and write down what the next team should know."
        ),
        _term(term, "desk_statistics"),
        "landmark",
    )
    yield _moment(
        "hand-over",
        term.ends + 2 * WEEK,
        _("Hand over"),
        _("Invite those who go on to the team, and end the roles of those who leave."),
        reverse("team", args=[term.programme.unit.slug]),
        "user-plus",
    )


def _moment(
    key: str,
    first: date,
    title: str,
    text: str,
    url: str,
    icon: str,
    *,
    last: date | None = None,
    side: str = "",
) -> Moment:
    return Moment(
        key=key, first=first, last=last or first, title=title, text=text, url=url, icon=icon, side=side
    )


def _term(term: Term, name: str) -> str:
    return reverse(f"buddy:{name}", args=[term.programme.slug, term.slug])


def _programme(term: Term, name: str) -> str:
    return reverse(f"buddy:{name}", args=[term.programme.slug])


def _page(model: type[KitsPage | ToolkitPage]) -> str:
    """Where training's page is; the start page on a portal that has none."""
    page = in_reader_language(model)
    return reader_url(page) if page is not None else reverse("start")
