"""What the pages of "my semester" show of a standing: the line of steps, the open pairs, the cards."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from buddy.cards import card_for
from buddy.enums import PairState, ParticipantRole
from buddy.forms.topics import topics_for
from buddy.models import Pair, Participation
from buddy.queries.programmes import cities_of
from buddy.queries.standing import Standing, standings_of
from portal.queries.pages import reader_url

if TYPE_CHECKING:
    from portal.models import User
    from training.models import ModulePage


def listed(participations: Iterable[Participation]) -> list[dict[str, Any]]:
    """Rows for lists and panels: the participation, its city and its standing."""
    rows = list(participations)
    cities = cities_of([row.term.programme.unit for row in rows])
    standings = standings_of(rows)
    return [
        {
            "participation": row,
            "city": cities[row.term.programme.unit_id],
            "standing": standings[row.pk],
            "is_local": row.role == ParticipantRole.LOCAL,
        }
        for row in rows
    ]


def pair_rows(viewer: User, participation: Participation, standing: Standing) -> list[dict[str, Any]]:
    """The open pairs that `viewer` may know of, each with the card of the other one and where it leads.

    An international reads "we are asking someone" and sees nobody before their turn.
    """
    rows = []
    for pair in standing.pairs:
        asked = pair.state == PairState.PROPOSED and pair.asked == participation.role
        if not asked and not _known(pair, participation):
            continue
        other = pair.local if participation.role == ParticipantRole.INTERNATIONAL else pair.international
        card = card_for(viewer, other, pair=pair)
        url = reverse("buddy:proposal" if asked else "buddy:pair", args=[pair.uuid])
        rows.append({"pair": pair, "card": card, "url": url, "asked": asked})
    return rows


def _known(pair: Pair, participation: Participation) -> bool:
    return pair.state == PairState.ACTIVE or participation.role == ParticipantRole.LOCAL


def steps_of(participation: Participation, standing: Standing) -> list[dict[str, str]]:
    """The way of a semester for components/steps.html; empty once it is over."""
    order = {"unconfirmed": 0, "asking": 2, "agreed": 2, "your_turn": 2, "active": 3}
    order |= dict.fromkeys(("waiting", "ready", "untrained", "silent", "paused"), 1)
    if standing.code not in order:
        return []
    local = participation.role == ParticipantRole.LOCAL
    names = [_("Signed up"), pgettext("person", "Confirmed") if local else _("Next in line")]
    names += [_("We ask you") if local else _("We ask someone"), _("You have a buddy")]
    current = order[standing.code] if not local or standing.code != "unconfirmed" else 1
    return [
        {"label": name, "state": "done" if place < current else "current" if place == current else "todo"}
        for place, name in enumerate(names)
    ]


def tasks_of(participation: Participation, *, editable: bool) -> list[dict[str, Any]]:
    """The cards as rows for components/task_list.html, those that are answered last."""
    tasks = [
        {
            "title": topic.title,
            "text": topic.text,
            "icon": topic.icon,
            "done": topic.answered(participation),
            "basic": topic.basic,
            "url": reverse("buddy:topic", args=[participation.uuid, topic.key]),
        }
        for topic in topics_for(participation)
        if editable or not topic.for_matching
    ]
    return sorted(tasks, key=lambda task: (task["basic"], task["done"]))


def module_tasks(modules: Iterable[ModulePage]) -> list[dict[str, Any]]:
    """Modules to take as rows for components/task_list.html."""
    return [
        {
            "title": page.title,
            "text": ngettext("%(count)d minute", "%(count)d minutes", page.minutes) % {"count": page.minutes},
            "icon": "graduation-cap",
            "url": reader_url(page),
        }
        for page in modules
    ]
