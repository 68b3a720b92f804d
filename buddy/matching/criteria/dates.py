"""Criteria of time: who is in town when it matters, and who is of an age."""

import numpy as np

from buddy.matching.criteria.base import BEST, Reason, Values, answered, share
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
    start = np.maximum(instance.arrival, 1)
    stay = np.where(instance.departure == NO_DAY, FIRST_WEEKS, instance.departure - start)
    return start, np.clip(stay, 1, FIRST_WEEKS), np.where(instance.around, AROUND_DAYS, 0)


def presence_values(instance: Instance, start: int, stop: int) -> Values:
    """Share of the first four weeks that the local is in town, averaged over the possible days of arrival."""
    table, place = instance.once("presence", lambda: _presence_table(instance))
    before_from, after_from, before_end, after_end = (table[each[start:stop]] for each in place)
    in_town = (after_end - before_end) - (after_from - before_from)
    _, length, around = (each[start:stop] for each in window(instance))
    value = share(in_town.astype(np.int32), (length * (2 * around + 1)).astype(np.int32)[:, None])
    return answered(value, instance.arrival[start:stop] != NO_DAY, np.ones(instance.m, bool))


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
    mine, theirs = instance.internationals.born[start:stop], instance.locals.born
    apart = np.abs(np.maximum(mine, 0).astype(np.int32)[:, None] - np.maximum(theirs, 0).astype(np.int32))
    value = share(np.maximum(TEN_YEARS - apart, 0), np.int32(TEN_YEARS))
    return answered(value, mine != NO_DAY, theirs != NO_DAY)


def age_reason(instance: Instance, i: int, j: int) -> Reason:
    """How many years lie between the two, rounded down."""
    mine, theirs = int(instance.internationals.born[i]), int(instance.locals.born[j])
    if NO_DAY in (mine, theirs):
        return Reason("age.unknown")
    return Reason("age.years", {"years": int(abs(mine - theirs) / 365.25)})


def _passed(instance: Instance, days: IntArray) -> tuple[IntArray, IntArray]:
    """Return days since the beginning of each period in town [days, m, periods] and the periods' lengths."""
    return days[:, None, None] - instance.town_from, instance.town_until - instance.town_from


def _presence_table(instance: Instance) -> tuple[IntArray, list[IntArray]]:
    """Return the sum of `days_in_town` over all days before each day that matters, and everybody's four such days.

    Summed over the arrivals a - h .. a + h, the days in town from a to a + length are
    T(a + length + h + 1) - T(a + length - h) - T(a + h + 1) + T(a - h), where T(x) is the sum of days_in_town before x.
    """
    first, length, around = window(instance)
    wanted = [first - around, first + around + 1, first + length - around, first + length + around + 1]
    days, place = np.unique(np.concatenate(wanted), return_inverse=True)
    total = np.empty((days.size, instance.m), np.int64)
    for row in range(days.size):  # a day at a time: few days, many locals
        passed, span = _passed(instance, days[row : row + 1])
        inside = np.clip(passed, 0, span)
        total[row] = (inside * (inside - 1) // 2 + span * np.maximum(passed - span, 0)).sum(axis=2)[0]
    return total, np.split(place.reshape(-1), 4)
