"""Criteria of people: what they like, need, expect and wish for."""

from math import isqrt
from typing import Any

import numpy as np
from numpy.typing import NDArray

from buddy.matching.criteria.base import (
    BEST,
    MISSING_VALUE,
    Reason,
    Selector,
    Values,
    answered,
    common,
    share,
)
from buddy.matching.instance import MISSING, Instance
from buddy.matching.problem import BoolArray, IntArray
from buddy.matching.rows import EXPECTATIONS, GENDERS, NEEDS

NOTHING_NAMED = 2000.0  # per total; one interest weighs at least 100
HALF_UP = 0.5 + 2.0**-27
RAREST = 2000  # an interest counts at most as much as twenty that everybody has


def interest_weights(instance: Instance) -> IntArray:
    """Return int64[interests]: 100 times the root of (everybody / those who have it), at most 2000."""
    holders = instance.internationals.interests.sum(axis=0) + instance.locals.interests.sum(axis=0)
    people = instance.n + instance.m
    return np.array(
        [min(RAREST, isqrt(10_000 * people // max(int(count), 1))) for count in holders], np.int64
    )


def interests_values(instance: Instance, start: int, stop: int) -> Values:
    """The weight of the common interests as a share of all interests of the one who named less."""
    mine, theirs, per_mine, per_theirs = instance.once("interests", lambda: _interest_codes(instance))
    value = np.maximum(per_mine[start:stop, None], per_theirs)
    value *= mine[start:stop] @ theirs.T
    value += HALF_UP
    return answered(value, per_mine[start:stop] < NOTHING_NAMED, per_theirs < NOTHING_NAMED)


def _interest_codes(instance: Instance) -> tuple[NDArray[Any], ...]:
    """Return weighted interests of either side, float32 [n, interests] and [m, interests], and 1000 / everybody's total.

    Thousandths of the smaller total: of two reciprocals the larger. Totals are below 2^24, so that what is rounded lies
    at least 2^-25 from the next half unless it is one: the float64 errors are far smaller than `HALF_UP` - 0.5.
    """
    weights = instance.once("interest weights", lambda: interest_weights(instance))
    mine, theirs = (each.interests.astype(np.float32) for each in (instance.internationals, instance.locals))
    per = [BEST / np.maximum(each @ weights.astype(float), BEST / NOTHING_NAMED) for each in (mine, theirs)]
    return mine * weights.astype(np.float32), theirs, *per


def interests_reason(instance: Instance, i: int, j: int) -> Reason:
    """The common interests, the rarest first."""
    mine, theirs = instance.internationals.interests[i], instance.locals.interests[j]
    if not mine.any() or not theirs.any():
        return Reason("interests.unknown")
    shared = np.flatnonzero(mine & theirs)
    if not shared.size:
        return Reason("interests.none")
    weights = instance.once("interest weights", lambda: interest_weights(instance))
    rarest = shared[np.argsort(-weights[shared], kind="stable")]
    return Reason("interests.common", {"interests": [instance.interests[k] for k in rarest]})


def needs_cells(instance: Instance, rows: Selector, columns: Selector) -> Values:
    """The share of the international's needs that the local offers."""
    mine, theirs = instance.internationals.needs[rows], instance.locals.needs[columns]
    whole = np.maximum(mine.sum(axis=1), 1).astype(np.int32)
    value = share(common(mine, theirs), whole[:, None])
    return answered(value, mine.any(axis=1), theirs.any(axis=1))


def needs_profile(instance: Instance) -> tuple[IntArray, IntArray]:
    """What `needs_cells` depends on."""
    return _packed(instance.internationals.needs), _packed(instance.locals.needs)


def needs_reason(instance: Instance, i: int, j: int) -> Reason:
    """The needs that are met and those that are not."""
    mine, theirs = instance.internationals.needs[i], instance.locals.needs[j]
    if not mine.any() or not theirs.any():
        return Reason("needs.unknown")
    met, unmet = _codes(NEEDS, mine & theirs), _codes(NEEDS, mine & ~theirs)
    if not met:
        return Reason("needs.none", {"unmet": unmet})
    return Reason("needs.some" if unmet else "needs.all", {"met": met, "unmet": unmet})


def expectations_cells(instance: Instance, rows: Selector, columns: Selector) -> Values:
    """The expectations that both have as a share of those that either has."""
    mine, theirs = instance.internationals.expectations[rows], instance.locals.expectations[columns]
    both = common(mine, theirs)
    either = mine.sum(axis=1)[:, None].astype(np.int32) + theirs.sum(axis=1).astype(np.int32) - both
    return answered(share(both, np.maximum(either, 1)), mine.any(axis=1), theirs.any(axis=1))


def expectations_profile(instance: Instance) -> tuple[IntArray, IntArray]:
    """What `expectations_cells` depends on."""
    return _packed(instance.internationals.expectations), _packed(instance.locals.expectations)


def expectations_reason(instance: Instance, i: int, j: int) -> Reason:
    """The expectations that both have."""
    mine, theirs = instance.internationals.expectations[i], instance.locals.expectations[j]
    if not mine.any() or not theirs.any():
        return Reason("expectations.unknown")
    shared = _codes(EXPECTATIONS, mine & theirs)
    return Reason("expectations.common", {"expectations": shared}) if shared else Reason("expectations.none")


def gender_cells(instance: Instance, rows: Selector, columns: Selector) -> Values:
    """500 for each of the two whose wish is met, 250 for one without a wish or with an unstated other, else 0."""
    mine, theirs = instance.internationals, instance.locals
    wish, gender = mine.wish[rows][:, None], mine.gender[rows][:, None]
    return _met(wish, theirs.gender[columns]) + _met(theirs.wish[columns], gender)


def gender_profile(instance: Instance) -> tuple[IntArray, IntArray]:
    """What `gender_cells` depends on."""
    return tuple(
        np.stack([each.wish, each.gender], axis=1) for each in (instance.internationals, instance.locals)
    )


def gender_reason(instance: Instance, i: int, j: int) -> Reason:
    """Whose wish is met; ``wishes`` names the genders wished for, with an empty code where there is no wish."""
    mine, theirs = instance.internationals, instance.locals
    wishes = {"international": _gender(mine.wish[i]), "local": _gender(theirs.wish[j])}
    if not any(wishes.values()):
        return Reason("gender.no_wish")
    value = int(gender_cells(instance, [i], [j])[0, 0])
    code = (
        "gender.met" if value > MISSING_VALUE else "gender.half" if value == MISSING_VALUE else "gender.unmet"
    )
    return Reason(code, wishes)


def country_values(instance: Instance, start: int, stop: int) -> Values:
    """1000 where the local wished for the international's country or a language they speak at B2, otherwise 0."""
    mine, theirs, known, wishes = instance.once("country", lambda: _country_codes(instance))
    return answered((mine[start:stop] @ theirs.T > 0) * np.int16(BEST), known[start:stop], wishes)


def country_reason(instance: Instance, i: int, j: int) -> Reason:
    """Which wish of the local's is met: the country, or else the language."""
    _, _, known, wishes = instance.once("country", lambda: _country_codes(instance))
    if not known[i] or not wishes[j]:
        return Reason("country.unknown")
    if instance.nationality[i] != MISSING and instance.wished_countries[j, instance.nationality[i]]:
        return Reason("country.country", {"country": instance.rows[0][i].nationality})
    spoken = np.flatnonzero(instance.speaks_well[i] & instance.locals.wished_languages[j])
    if spoken.size:
        return Reason("country.language", {"language": instance.languages[spoken[0]]})
    return Reason("country.none")


def _met(wish: IntArray, gender: IntArray) -> IntArray:
    met = np.where(wish == gender, np.int16(500), np.int16(0))
    return np.where((wish == MISSING) | (gender == MISSING), np.int16(250), met)


def _gender(place: int) -> str:
    return "" if place == MISSING else GENDERS[place]


def _codes(names: tuple[str, ...], flags: BoolArray) -> list[str]:
    return [names[k] for k in np.flatnonzero(flags)]


def _country_codes(instance: Instance) -> tuple[NDArray[Any], ...]:
    """Return what internationals are and what locals wish for, float32 [n, codes] and [m, codes], and who said anything.

    Codes are first the countries, then the languages.
    """
    countries = np.arange(instance.wished_countries.shape[1])
    mine = np.hstack([instance.nationality[:, None] == countries, instance.speaks_well])
    theirs = np.hstack([instance.wished_countries, instance.locals.wished_languages])
    known = (instance.nationality != MISSING) | instance.internationals.levels.any(axis=1)
    used = mine.any(axis=0) & theirs.any(axis=0)
    wishes = theirs.any(axis=1)
    return mine[:, used].astype(np.float32), theirs[:, used].astype(np.float32), known, wishes


def _packed(flags: BoolArray) -> IntArray:
    """Return int64[people, 1]: the flags as the bits of one number."""
    return (flags @ (1 << np.arange(flags.shape[1])))[:, None]
