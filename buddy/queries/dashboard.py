"""Figures about programmes and terms for those who steer, with small numbers hidden where people are not seen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Exists, OuterRef, Q

from buddy.enums import PairState, ParticipantRole, ParticipationState, StayKind
from buddy.models import Pair, Participation, Plan, Programme, Term
from buddy.vocabulary.regions import region_name, region_of

# Below this nobody who does not see the people themselves reads a figure.
SMALLEST = 5
HAD_BUDDY = [PairState.ACTIVE, PairState.COMPLETED, PairState.ENDED]
_COUNTED = [
    ParticipationState.OPEN,
    ParticipationState.PAUSED,
    ParticipationState.COMPLETED,
    ParticipationState.NOT_SERVED,
]


@dataclass(frozen=True, kw_only=True)
class Group:
    """Internationals of one kind and how many of them got a buddy; None where a number is hidden."""

    label: str
    people: int | None
    served: int | None

    @property
    def share(self) -> int | None:
        """Served of 100."""
        if self.people is None or self.served is None or not self.people:
            return None
        return round(100 * self.served / self.people)


@dataclass(frozen=True, kw_only=True)
class Statistics:
    """One term in figures; None is a number too small to be shown."""

    internationals: int | None
    locals: int | None
    served: int | None
    not_served: int | None
    waiting: int | None
    withdrawn: int | None
    pair_states: dict[str, int | None] = field(default_factory=dict)
    by_stay: list[Group] = field(default_factory=list)
    by_region: list[Group] = field(default_factory=list)


def shown(number: int, *, exact: bool) -> int | None:
    """`number`, or None when it is too small for this reader. Nought reveals nobody."""
    return number if exact or number == 0 or number >= SMALLEST else None


def statistics(term: Term, *, exact: bool) -> Statistics:
    """Figures of `term` in two queries. `exact`: the reader sees the people themselves.

    For all others every number under five is hidden, and with it every other that would give it away
    by subtraction: a group table with a hidden row hides its next smallest row, too, and with the served
    of one group those of others, until their sum says nothing of single people.
    """
    served = Exists(Pair.objects.filter(international=OuterRef("pk"), state__in=HAD_BUDDY))
    rows = list(
        Participation.objects.filter(term=term)
        .exclude(state=ParticipationState.DRAFT)
        .annotate(served=served)
        .values_list("role", "state", "served", "kind_of_stay", "student__nationality")
    )
    mine = [row for row in rows if row[0] == ParticipantRole.INTERNATIONAL and row[1] in _COUNTED]
    states = Counter(Pair.objects.filter(international__term=term).values_list("state", flat=True))
    total, got = len(mine), sum(row[2] for row in mine)
    not_served = sum(row[1] == ParticipationState.NOT_SERVED for row in mine)
    waiting = total - got - not_served
    figures = _together({"served": got, "not_served": not_served, "waiting": waiting}, exact=exact)
    withdrawn = sum(row[1] == ParticipationState.WITHDRAWN for row in rows)
    return Statistics(
        internationals=shown(total, exact=exact),
        locals=shown(
            sum(row[0] == ParticipantRole.LOCAL and row[1] in _COUNTED for row in rows), exact=exact
        ),
        served=figures["served"],
        not_served=figures["not_served"],
        waiting=figures["waiting"],
        withdrawn=shown(withdrawn, exact=exact),
        pair_states=_together({state.value: states[state] for state in PairState}, exact=exact),
        by_stay=_groups(((row[3], row[2]) for row in mine), dict(StayKind.choices).get, exact=exact),
        by_region=_groups(((region_of(row[4]), row[2]) for row in mine), region_name, exact=exact),
    )


def _together(numbers: dict[str, int], *, exact: bool) -> dict[str, int | None]:
    """Numbers that add up to one that is known: hidden ones take the next smallest along until what
    subtraction could reveal is five or more."""
    found = {key: shown(number, exact=exact) for key, number in numbers.items()}
    hidden = sum(numbers[key] for key, number in found.items() if number is None)
    for key in sorted(numbers, key=lambda key: numbers[key]):
        if found[key] and 0 < hidden < SMALLEST:
            found[key] = None
            hidden += numbers[key]
    return found


def _groups(rows: Iterable[tuple[str, bool]], label: Callable[[str], Any], *, exact: bool) -> list[Group]:
    """One table whose rows add up to figures that are known: how many people, and how many of them served."""
    people: Counter[str] = Counter()
    served: Counter[str] = Counter()
    for key, got in rows:
        people[key] += 1
        served[key] += got
    sizes = _together(dict(people), exact=exact)
    hidden = set() if exact else _hidden_shares(people, served, {k for k, n in sizes.items() if n is None})
    return [
        Group(label=str(label(key) or ""), people=sizes[key], served=None if key in hidden else served[key])
        for key, _size in sorted(people.items(), key=lambda item: (-item[1], item[0]))
    ]


def _hidden_shares(people: Counter[str], served: Counter[str], hidden: set[str]) -> set[str]:
    """Groups whose served are not told: the `hidden` ones, those with one to four people on either side,
    and the next smallest until the sums that subtraction leaves of them are not small either."""

    def small(keys: Iterable[str]) -> bool:
        got = sum(served[key] for key in keys)
        return any(0 < number < SMALLEST for number in (got, sum(people[key] for key in keys) - got))

    found = hidden | {key for key in people if small([key])}
    for key in sorted(people, key=lambda key: (people[key], key)):
        if len(found) == 1 or small(found):
            found.add(key)
    return found


def by_programme(programmes: Sequence[Programme], *, exact: set[int]) -> list[dict]:
    """One line per programme for people who steer several, in one query.

    `exact`: keys of programmes whose people the reader sees. Counts are of terms that have not ended.
    """
    ids = [programme.pk for programme in programmes]
    running = Q(term__programme__in=ids, term__ends__gte=min((p.today for p in programmes), default=None))
    if not ids:
        return []
    paired = Exists(Pair.objects.filter(international=OuterRef("pk"), state__in=HAD_BUDDY))
    counts: dict[int, Counter[str]] = {pk: Counter() for pk in ids}
    for programme, role, state, served in (
        Participation.objects.filter(running, state__in=_COUNTED)
        .annotate(served=paired)
        .values_list("term__programme", "role", "state", "served")
    ):
        own = counts[programme]
        own[role] += 1
        if role == ParticipantRole.INTERNATIONAL:
            own["served"] += served
            own["not_served"] += state == ParticipationState.NOT_SERVED
    found = []
    for programme in programmes:
        own, sees = counts[programme.pk], programme.pk in exact
        total = own[ParticipantRole.INTERNATIONAL]
        parts = _together(
            {
                "served": own["served"],
                "not_served": own["not_served"],
                "waiting": total - own["served"] - own["not_served"],
            },
            exact=sees,
        )
        found.append(
            {
                "programme": programme,
                "internationals": shown(total, exact=sees),
                "locals": shown(own[ParticipantRole.LOCAL], exact=sees),
                **parts,
            }
        )
    return found


def latest_plan(term: Term) -> Plan | None:
    return Plan.objects.filter(term=term).order_by("-created", "-pk").first()
