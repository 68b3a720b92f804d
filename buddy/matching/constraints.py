"""What never happens: hard rules, each with its own name, and which of them a person could loosen themselves."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from buddy.matching.criteria.base import common
from buddy.matching.criteria.dates import AROUND_DAYS, days_in_town
from buddy.matching.instance import MISSING, NO_DAY, Instance
from buddy.matching.problem import BoolArray
from buddy.matching.rows import Id


@dataclass(frozen=True)
class Constraint:
    """One hard rule.

    ``allowed(instance, start, stop)`` returns bool[stop - start, m]. ``loosened(instance, i)``, where the rule holds a
    wish of the international's own, returns bool[m] as it would be without that wish, or None when they have none.
    ``load`` is that of `Criterion`.
    """

    key: str
    allowed: Callable[[Instance, int, int], BoolArray]
    loosened: Callable[[Instance, int], BoolArray | None] = lambda _instance, _i: None
    load: Callable[[Sequence[Id]], Any] | None = None


@dataclass(frozen=True)
class Narrowing:
    """How one rule narrows one international's choice: locals it forbids, and locals that loosening would add."""

    key: str
    forbids: int
    would_add: int


def narrowing(instance: Instance, i: int, constraints: Sequence[Constraint]) -> list[Narrowing]:
    """Return the rules that forbid international ``i`` somebody, those first whose loosening would add most.

    ``would_add`` counts the locals that every other rule allows and that only an own wish of the international's
    forbids; it is 0 where the rule is not theirs to loosen.
    """
    rows = [constraint.allowed(instance, i, i + 1)[0] for constraint in constraints]
    every = np.logical_and.reduce(rows, axis=0) if rows else np.ones(instance.m, bool)
    found = []
    for place, constraint in enumerate(constraints):
        if rows[place].all():
            continue
        others = np.logical_and.reduce([*rows[:place], *rows[place + 1 :], np.ones(instance.m, bool)], axis=0)
        loosened = constraint.loosened(instance, i)
        added = 0 if loosened is None else int((others & loosened & ~every).sum())
        found.append(Narrowing(constraint.key, int((~rows[place]).sum()), added))
    return sorted(found, key=lambda each: (-each.would_add, -each.forbids, each.key))


def _sides(rows: BoolArray, columns: BoolArray) -> BoolArray:
    return rows[:, None] & columns


def _open(instance: Instance, start: int, stop: int) -> BoolArray:
    return _sides(instance.internationals.available[start:stop], instance.locals.available)


def _not_paused(instance: Instance, start: int, stop: int) -> BoolArray:
    return _sides(~instance.internationals.paused[start:stop], ~instance.locals.paused)


def _not_suspended(instance: Instance, start: int, stop: int) -> BoolArray:
    return _sides(~instance.internationals.suspended[start:stop], ~instance.locals.suspended)


def _locals_only(columns: BoolArray, start: int, stop: int) -> BoolArray:
    return np.broadcast_to(columns, (stop - start, columns.size))


def _confirmed(instance: Instance, start: int, stop: int) -> BoolArray:
    return _locals_only(instance.confirmed, start, stop)


def _not_silent(instance: Instance, start: int, stop: int) -> BoolArray:
    return _locals_only(~instance.silent, start, stop)


def _trained(instance: Instance, start: int, stop: int) -> BoolArray:
    required = instance.settings.training_required
    return _locals_only(instance.trained | (not required), start, stop)


def _common_language(instance: Instance, start: int, stop: int) -> BoolArray:
    level = instance.settings.language_level
    mine, theirs = instance.internationals.levels[start:stop], instance.locals.levels
    if level is None:
        return np.ones((len(mine), len(theirs)), bool)
    return common(mine >= level, theirs >= level) > 0


def _gender_must(instance: Instance, start: int, stop: int) -> BoolArray:
    mine, theirs = instance.internationals, instance.locals
    gender = mine.gender[start:stop, None]
    same = (gender == theirs.gender) & (gender != MISSING)
    return same | ~(mine.must[start:stop, None] | theirs.must)


def _without_own_must(instance: Instance, i: int) -> BoolArray | None:
    mine, theirs = instance.internationals, instance.locals
    if not mine.must[i]:
        return None
    return ~theirs.must | ((mine.gender[i] == theirs.gender) & (mine.gender[i] != MISSING))


def _not_apart(instance: Instance, start: int, stop: int) -> BoolArray:
    rows, columns = instance.apart
    here = (rows >= start) & (rows < stop)
    allowed = np.ones((stop - start, instance.m), bool)
    allowed[rows[here] - start, columns[here]] = False
    return allowed


def _adults(instance: Instance, start: int, stop: int) -> BoolArray:
    mine, theirs = instance.begins
    of_age = instance.internationals.adult_from[start:stop] <= mine[start:stop]
    return _sides(of_age, instance.locals.adult_from <= theirs)


def _present(instance: Instance, start: int, stop: int) -> BoolArray:
    online = _sides(instance.internationals.online[start:stop], instance.locals.online)
    return _in_town(instance, start, stop) | online


def _online_accepted(instance: Instance, i: int) -> BoolArray | None:
    if instance.internationals.online[i]:
        return None
    return _in_town(instance, i, i + 1)[0] | instance.locals.online


def _in_town(instance: Instance, start: int, stop: int) -> BoolArray:
    """Return whether the local is in town on a day of the whole stay; an unknown arrival can hold against nobody."""
    arrival, around = instance.arrival[start:stop], instance.around[start:stop]
    known = arrival != NO_DAY
    first = np.where(known, arrival - np.where(around, AROUND_DAYS, 0), 1)
    departure = instance.departure[start:stop]
    last = np.where(departure == NO_DAY, arrival + instance.settings.length_days, departure)
    last = np.maximum(np.where(known, last, 1), first)
    days, place = np.unique(np.concatenate([first, last + 1]), return_inverse=True)
    table = np.concatenate(
        [days_in_town(instance, days[k : k + 1]) for k in range(days.size)] or [np.empty((0, instance.m))]
    )
    begin, end = np.split(place.reshape(-1), 2)
    return (table[end] > table[begin]) | ~known[:, None]


def _same_university(instance: Instance, start: int, stop: int) -> BoolArray:
    mine, theirs = instance.internationals.university[start:stop, None], instance.locals.university
    if not instance.settings.university_only:
        return np.ones((len(mine), len(theirs)), bool)
    return (mine == theirs) & (mine != MISSING)


CONSTRAINTS = (
    Constraint("open", _open),
    Constraint("paused", _not_paused),
    Constraint("suspended", _not_suspended),
    Constraint("confirmed", _confirmed),
    Constraint("silent", _not_silent),
    Constraint("trained", _trained),
    Constraint("common_language", _common_language),
    Constraint("gender_must", _gender_must, loosened=_without_own_must),
    Constraint("apart", _not_apart),
    Constraint("adult", _adults),
    Constraint("presence", _present, loosened=_online_accepted),
    Constraint("university", _same_university),
)
