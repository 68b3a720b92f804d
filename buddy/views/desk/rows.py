"""Rows of the desk's lists as templates show them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.utils.text import capfirst
from django.utils.translation import gettext as _

from buddy.cards import initials_of
from buddy.enums import ArrivalPrecision, PairState, ParticipantRole
from buddy.filters import STATUSES
from buddy.models import Pair, Participation, Term
from buddy.queries.pairs import participation_of
from buddy.views.desk.frame import term_url
from portal.days import long_day, short_day
from portal.names import language_name

STATUS_KINDS = {
    "waiting": "intl",
    "proposed": "meet",
    "active": "success",
    "free": "local",
    "unconfirmed": "warning",
    "silent": "warning",
    "not_served": "danger",
}
PAIR_KINDS = {
    PairState.PROPOSED: "meet",
    PairState.ACTIVE: "success",
    PairState.DECLINED: "warning",
    PairState.EXPIRED: "warning",
}


def name_of(participation: Participation) -> str:
    """Full name for the desk; who has erased their data has none."""
    return str(participation.student.user) if participation.student else _("somebody who left")


def arrival_of(participation: Participation) -> str:
    if participation.arrival is None:
        return _("not known yet") if participation.role == ParticipantRole.INTERNATIONAL else ""
    day = short_day(participation.arrival)
    if participation.arrival_precision == ArrivalPrecision.AROUND:
        return _("around %(day)s") % {"day": day}
    return day


def university_of(participation: Participation) -> str:
    return participation.university.name if participation.university else participation.university_other


def person_row(row: Participation, term: Term) -> dict[str, Any]:
    """`row` comes from `queries.desk.people`: with status, person and languages."""
    local = row.role == ParticipantRole.LOCAL
    return {
        "pk": row.pk,
        "name": name_of(row),
        "url": term_url("desk_person", term, row.uuid),
        "side": "local" if local else "intl",
        "role": row.get_role_display(),
        "initials": initials_of(row),
        "status": dict(STATUSES)[row.status],
        "status_kind": STATUS_KINDS.get(row.status, ""),
        "places": _("%(taken)d of %(capacity)d") % {"taken": row.taken, "capacity": row.capacity}
        if local
        else "",
        "university": university_of(row),
        "languages": capfirst(
            ", ".join(language_name(entry.language) for entry in row.student.languages.all())
        ),
        "arrival": arrival_of(row),
        "signed_up": row.signed_up,
        "front": row.front,
    }


def pair_row(pair: Pair, term: Term) -> dict[str, Any]:
    """`pair` comes from `queries.desk.pairs`."""
    return {
        "pk": pair.pk,
        "url": term_url("desk_pair", term, pair.uuid),
        "international": side_of_pair(pair.international, term),
        "local": side_of_pair(pair.local, term),
        "state": pair.get_state_display(),
        "kind": PAIR_KINDS.get(PairState(pair.state), ""),
        "proposed": pair.proposed,
        "due": pair.answer_due,
        "contact": pair.first_contact,
        "attention": pair.attention,
        "attention_text": attention_text(pair.attention),
        "attention_since": pair.attention_since,
    }


def side_of_pair(participation: Participation, term: Term) -> dict[str, Any]:
    """A chip of one side; of another term's local (their other places count too) there is no page here."""
    return {
        "name": name_of(participation),
        "detail": ", ".join(
            part for part in (university_of(participation), arrival_of(participation)) if part
        ),
        "url": term_url("desk_person", term, participation.uuid)
        if participation.student and participation.term_id == term.pk
        else "",
        "initials": initials_of(participation) if participation.student else "",
    }


def attention_text(code: str) -> str:
    return {
        "silence": _("Neither of them answered when we asked how it is going"),
        "no_answer": _("One of them gets no answer"),
        "problem": _("One of them says that something is wrong"),
        "second_no": _("A second no: ask what is missing"),
        "report": _("There is a report"),
    }.get(code, "")


def history(me: Participation, pairs: Iterable[Pair]) -> list[dict[str, Any]]:
    """Everything that happened to `me` in this term, newest first, for `components/timeline.html`."""
    events: list[dict[str, Any]] = []
    for pair in pairs:
        mine = pair.international_id == me.pk
        them = participation_of(pair, ParticipantRole.LOCAL if mine else ParticipantRole.INTERNATIONAL)
        events += [
            {
                "title": _("%(state)s: with %(name)s")
                % {"state": PairState(event.after).label.capitalize(), "name": name_of(them)},
                "at": event.at,
                "when": long_day(event.at, "DATETIME_FORMAT"),
                "icon": "hand-heart" if event.after == PairState.ACTIVE else "clock",
                "side": "local" if mine else "intl",
            }
            for event in pair.events.all()
        ]
    if me.signed_up:
        events.append(
            {
                "title": _("Signed up"),
                "at": me.signed_up,
                "when": long_day(me.signed_up, "DATETIME_FORMAT"),
                "icon": "user-plus",
                "side": "local" if me.role == ParticipantRole.LOCAL else "intl",
            }
        )
    return sorted(events, key=lambda event: event["at"], reverse=True)
