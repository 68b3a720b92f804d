"""Criteria of time: who is in town when it matters, and who is of an age."""

import numpy as np
from numpy.typing import NDArray

from buddy.matching.criteria.base import BEST, MISSING_VALUE, Reason, Values, share
from buddy.matching.instance import NO_DAY, Instance
from buddy.matching.problem import IntArray

FIRST_WEEKS = 28  # days
AROUND_DAYS = 7  # "around" means up to so many days before or after: half a month
TEN_YEARS = 3652  # days


def days_in_town(instance: Instance, days: IntArray) -> IntArray:
    """Return int64[days, m]: how many days each local is in town before each of these days."""
    passed, length = _passed(instance, days)
    return np.clip(passed, 0, length).sum(axis=2)


def window(instance: Instance) -> tuple[IntArray, IntArray, IntArray]:
    """Return int64[n] each: first day, length (at most 28 days) and uncertainty in days of everybody's first weeks."""
    return instance.once("window", lambda: _window(instance))


def _window(instance: Instance) -> tuple[IntArray, IntArray, IntArray]:
    start = np.maximum(instance.arrival, 1)
    stay = np.where(instance.departure == NO_DAY, FIRST_WEEKS, instance.departure - start)
    return start, np.clip(stay, 1, FIRST_WEEKS), np.where(instance.around, AROUND_DAYS, 0)


def presence_values(instance: Instance, start: int, stop: int) -> Values:
    """Share of the first four weeks that the local is in town, averaged over the possible days of arrival."""
    table, place = instance.once("presence", lambda: _presence_table(instance))
    return table[place[start:stop]]


def presence_reason(instance: Instance, i: int, j: int) -> Reason:
    """How many of the first days the local is in town."""
    if instance.arrival[i] == NO_DAY:
        return Reason("presence.unknown")
    _, length, around = (int(each[i]) for each in window(instance))
    value = int(presence_values(instance, i, i + 1)[0, j])
    days = (2 * value * length + BEST) // (2 * BEST)
    if days in (0, length):
        return Reason("presence.away" if days == 0 else "presence.all", {"of": length})
    return Reason("presence.around" if around else "presence.part", {"days": days, "of": length})


def age_values(instance: Instance, start: int, stop: int) -> Values:
    """1000 at the same age, falling evenly to 0 at ten years apart."""
    table, mine, theirs = instance.once("age", lambda: _age_table(instance))
    return table.take(theirs - mine[start:stop, None], mode="clip")


def _age_table(instance: Instance) -> tuple[Values, NDArray[np.int32], NDArray[np.int32]]:
    """Return the value of every difference of birth dates, and the dates whose difference is the place in it.

    Whoever gave none is so far away that only the last entry is left, which is the one of unknown ages.
    """
    born = [instance.internationals.born, instance.locals.born]
    known = [each[each != NO_DAY] for each in born]
    both = np.concatenate([*known, [1]] if not any(each.size for each in known) else known)
    first, span = int(both.min()), int(both.max() - both.min())
    apart = np.arange(-span, span + 1)
    table = np.append(share(np.maximum(TEN_YEARS - np.abs(apart), 0), TEN_YEARS), MISSING_VALUE)
    far = 2 * span + 2
    mine, theirs = (each - first for each in born)
    mine[born[0] == NO_DAY] = -2 * far
    theirs[born[1] == NO_DAY] = 2 * far
    return table.astype(np.int16), (mine - span).astype(np.int32), theirs.astype(np.int32)


def age_reason(instance: Instance, i: int, j: int) -> Reason:
    """How many years lie between the two, rounded down."""
    mine, theirs = int(instance.internationals.born[i]), int(instance.locals.born[j])
    if NO_DAY in (mine, theirs):
        return Reason("age.unknown")
    return Reason("age.years", {"years": int(abs(mine - theirs) / 365.25)})


def _passed(instance: Instance, days: IntArray) -> tuple[IntArray, IntArray]:
    """Return days since the beginning of each period in town [days, m, periods] and the periods' lengths."""
    return days[:, None, None] - instance.town_from, instance.town_until - instance.town_from


def _presence_table(instance: Instance) -> tuple[Values, IntArray]:
    """Return the values int16[windows, m] of every different first weeks, and everybody's place int64[n] among them.

    With T(x) the sum over all days before x of the days in town before that day, the days in town of the arrivals
    a - h .. a + h, from a to a + length, are
    T(a + length + h + 1) - T(a + length - h) - T(a + h + 1) + T(a - h).
    """
    windows = np.stack([*window(instance), instance.arrival != NO_DAY], axis=1)
    windows, place = np.unique(windows, axis=0, return_inverse=True)
    first, length, around, known = windows.T
    ends = [first - around, first + around + 1, first + length - around, first + length + around + 1]
    days, at = np.unique(np.concatenate(ends), return_inverse=True)
    total = np.empty((days.size, instance.m), np.int64)
    for row in range(days.size):  # a day at a time: few days, many locals
        passed, span = _passed(instance, days[row : row + 1])
        inside = np.clip(passed, 0, span)
        total[row] = (inside * (inside - 1) // 2 + span * np.maximum(passed - span, 0)).sum(axis=2)[0]
    values = np.empty((len(windows), instance.m), np.int16)
    at = at.reshape(4, -1)
    for row in range(len(windows)):
        before_from, after_from, before_end, after_end = (total[each[row]] for each in at)
        in_town = (after_end - before_end) - (after_from - before_from)
        value = share(in_town, length[row] * (2 * around[row] + 1))
        values[row] = value if known[row] else MISSING_VALUE
    return values, place.reshape(-1)
