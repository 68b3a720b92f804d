"""What never happens: hard rules, each with its own name, and which of them a person could loosen themselves."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from buddy.matching.criteria.base import Factors, Selector, one_hot_factors
from buddy.matching.criteria.dates import AROUND_DAYS, days_in_town
from buddy.matching.criteria.studies import university_profile
from buddy.matching.instance import MISSING, NO_DAY, Instance
from buddy.matching.problem import BoolArray, IntArray
from buddy.matching.rows import Id

MOST_BREACHES = 2


@dataclass(frozen=True)
class Constraint:
    """One hard rule.

    ``allowed(instance, start, stop)`` returns bool[stop - start, m]. ``loosened(instance, i)``, where the rule holds a
    wish of the international's own, returns bool[m] as it would be without that wish, or None when they have none.
    ``load`` is that of `Criterion`. ``breaches(instance)``, where there is one, says the same as a product that is 0 for
    allowed pairs and at least 1, at most `MOST_BREACHES`, for all others.
    """

    key: str
    allowed: Callable[[Instance, int, int], BoolArray]
    loosened: Callable[[Instance, int], BoolArray | None] = lambda _instance, _i: None
    load: Callable[[Sequence[Id]], Any] | None = None
    breaches: Callable[[Instance], Factors] | None = None


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


def _each(key: str, sides: Callable[[Instance], tuple[BoolArray | bool, BoolArray | bool]]) -> Constraint:
    """A rule that asks each side alone: ``sides(instance)`` are bool[n] and bool[m], or True where it asks nothing."""

    def both(instance: Instance) -> tuple[BoolArray, BoolArray]:
        mine, theirs = sides(instance)
        return np.broadcast_to(mine, instance.n), np.broadcast_to(theirs, instance.m)

    def allowed(instance: Instance, start: int, stop: int) -> BoolArray:
        mine, theirs = both(instance)
        return mine[start:stop, None] & theirs

    def breaches(instance: Instance) -> Factors:
        mine, theirs = both(instance)
        ones = np.ones_like(mine), np.ones_like(theirs)
        return Factors(
            np.stack([~mine, ones[0]], axis=1).astype(np.float32),
            np.stack([ones[1], ~theirs], axis=1).astype(np.float32),
        )

    return Constraint(key, allowed, breaches=breaches)


def _pairs(
    key: str,
    cells: Callable[[Instance, Selector, Selector], BoolArray],
    profile: Callable[[Instance], tuple[NDArray[np.integer], NDArray[np.integer]]],
    **more: Any,
) -> Constraint:
    """A rule on both whose people fall into few profiles, see `by_profile`."""
    return Constraint(
        key,
        lambda instance, start, stop: cells(instance, slice(start, stop), slice(None)),
        breaches=lambda instance: one_hot_factors(
            instance, lambda *where: ~cells(*where), *profile(instance)
        ),
        **more,
    )


def _adults(instance: Instance) -> tuple[BoolArray, BoolArray]:
    mine, theirs = instance.begins
    return instance.internationals.adult_from <= mine, instance.locals.adult_from <= theirs


def _common_language(instance: Instance, start: int, stop: int) -> BoolArray:
    level = instance.settings.language_level
    if level is None:
        return np.ones((stop - start, instance.m), bool)
    mine, theirs = instance.once(
        "common language",
        lambda: tuple(
            (each.levels >= level).astype(np.float32) for each in (instance.internationals, instance.locals)
        ),
    )
    return mine[start:stop] @ theirs.T > 0


def _gender_must(instance: Instance, rows: Selector, columns: Selector) -> BoolArray:
    mine, theirs = instance.internationals, instance.locals
    gender = mine.gender[rows][:, None]
    same = (gender == theirs.gender[columns]) & (gender != MISSING)
    return same | ~(mine.must[rows][:, None] | theirs.must[columns])


def _gender_profile(instance: Instance) -> tuple[IntArray, IntArray]:
    return tuple(
        np.stack([each.gender, each.must], axis=1) for each in (instance.internationals, instance.locals)
    )


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


def _present(instance: Instance, start: int, stop: int) -> BoolArray:
    allowed = _in_town(instance, start, stop)
    return np.logical_or(
        allowed, instance.internationals.online[start:stop, None] & instance.locals.online, out=allowed
    )


def _online_accepted(instance: Instance, i: int) -> BoolArray | None:
    if instance.internationals.online[i]:
        return None
    return _in_town(instance, i, i + 1)[0] | instance.locals.online


def _in_town(instance: Instance, start: int, stop: int) -> BoolArray:
    """Return whether the local is in town on a day of the whole stay; an unknown arrival can hold against nobody."""
    table, begin, end, unknown = instance.once("in town", lambda: _days_table(instance))
    allowed = np.greater(table[end[start:stop]], table[begin[start:stop]])
    allowed[unknown[start:stop]] = True
    return allowed


def _days_table(instance: Instance) -> tuple[NDArray[np.int32], IntArray, IntArray, BoolArray]:
    """Return days in town before each day that matters [days, m]; everybody's places of first day and day after."""
    arrival, around = instance.arrival, instance.around
    known = arrival != NO_DAY
    first = np.where(known, arrival - np.where(around, AROUND_DAYS, 0), 1)
    departure = instance.departure
    last = np.where(departure == NO_DAY, arrival + instance.settings.length_days, departure)
    last = np.maximum(np.where(known, last, 1), first)
    days, place = np.unique(np.concatenate([first, last + 1]), return_inverse=True)
    table = np.empty((days.size, instance.m), np.int32)
    for row in range(days.size):  # a day at a time: few days, many locals
        table[row] = days_in_town(instance, days[row : row + 1])[0]
    return table, *np.split(place.reshape(-1), 2), ~known


def _same_university(instance: Instance, rows: Selector, columns: Selector) -> BoolArray:
    mine, theirs = instance.internationals.university[rows][:, None], instance.locals.university[columns]
    return ((mine == theirs) & (mine != MISSING)) | (not instance.settings.university_only)


CONSTRAINTS = (
    _each("open", lambda each: (each.internationals.available, each.locals.available)),
    _each("paused", lambda each: (~each.internationals.paused, ~each.locals.paused)),
    _each("suspended", lambda each: (~each.internationals.suspended, ~each.locals.suspended)),
    _each("confirmed", lambda each: (True, each.confirmed)),
    _each("silent", lambda each: (True, ~each.silent)),
    _each("trained", lambda each: (True, each.trained | (not each.settings.training_required))),
    Constraint("common_language", _common_language),
    _pairs("gender_must", _gender_must, _gender_profile, loosened=_without_own_must),
    Constraint("apart", _not_apart),
    _each("adult", _adults),
    Constraint("presence", _present, loosened=_online_accepted),
    _pairs("university", _same_university, university_profile),
)
