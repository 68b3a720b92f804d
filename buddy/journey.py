"""The way of a pair as a line of steps."""

from __future__ import annotations

from datetime import timedelta

from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from buddy.enums import PairState, TextKey
from buddy.models import Pair
from buddy.queries.texts import programme_text

SETTLED_AFTER = timedelta(days=28)


def steps_of(pair: Pair) -> list[dict[str, str]]:
    """Steps for `components/steps.html`: all that is done, the current one, what comes."""
    settled = pair.met is not None and timezone.now() - pair.met > SETTLED_AFTER
    reached = [
        (_("Signed up"), True),
        (_("Matched"), pair.activated is not None),
        (_("First contact"), pair.first_contact is not None),
        (_("Met"), pair.met is not None),
        (_("Settled in"), settled or pair.state == PairState.COMPLETED),
    ]
    steps, current_seen = [], False
    for label, done in reached:
        state = "done" if done else "todo" if current_seen else "current"
        current_seen = current_seen or not done
        steps.append({"label": label, "state": state})
    return steps


def first_weeks(pair: Pair, language: str) -> list[dict[str, object]]:
    """Tasks for `components/task_list.html`: the two steps of every pair, then the city's first steps
    (lines with a dash in the programme's own text)."""
    tasks: list[dict[str, object]] = [
        {"title": _("Write to each other"), "done": pair.first_contact is not None, "icon": "message-circle"},
        {"title": _("Meet for the first time"), "done": pair.met is not None, "icon": "coffee"},
    ]
    own = programme_text(pair.international.term.programme, TextKey.FIRST_STEPS, language)
    lines = [line.strip("-* ") for line in own.splitlines() if line.lstrip().startswith(("-", "*"))] or [
        _("Register at the university and get the student card"),
        _("Sort out home, insurance and the residence papers"),
        _("Find out how to get about: ticket, bicycle, night bus"),
        _("Get a phone number and, if needed, a bank account"),
    ]
    return [*tasks, *({"title": capfirst(line), "later": True, "icon": "map-pin"} for line in lines)]
