"""Criteria of people: what they like, need, expect and wish for."""

from math import isqrt

import numpy as np

from buddy.matching.criteria.base import BEST, MISSING_VALUE, Reason, Values, answered, common, share
from buddy.matching.instance import MISSING, Instance
from buddy.matching.problem import BoolArray, IntArray
from buddy.matching.rows import EXPECTATIONS, GENDERS, NEEDS

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
    weights = instance.once("interest weights", lambda: interest_weights(instance))
    mine, theirs = instance.internationals.interests[start:stop], instance.locals.interests
    less = np.minimum((mine @ weights)[:, None], theirs @ weights).astype(np.int32)
    value = share(common(mine, theirs, weights), np.maximum(less, 1))
    return answered(value, mine.any(axis=1), theirs.any(axis=1))


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


def needs_values(instance: Instance, start: int, stop: int) -> Values:
    """The share of the international's needs that the local offers."""
    mine, theirs = instance.internationals.needs[start:stop], instance.locals.needs
    whole = np.maximum(mine.sum(axis=1), 1).astype(np.int32)
    value = share(common(mine, theirs), whole[:, None])
    return answered(value, mine.any(axis=1), theirs.any(axis=1))


def needs_reason(instance: Instance, i: int, j: int) -> Reason:
    """The needs that are met and those that are not."""
    mine, theirs = instance.internationals.needs[i], instance.locals.needs[j]
    if not mine.any() or not theirs.any():
        return Reason("needs.unknown")
    met, unmet = _codes(NEEDS, mine & theirs), _codes(NEEDS, mine & ~theirs)
    if not met:
        return Reason("needs.none", {"unmet": unmet})
    return Reason("needs.some" if unmet else "needs.all", {"met": met, "unmet": unmet})


def expectations_values(instance: Instance, start: int, stop: int) -> Values:
    """The expectations that both have as a share of those that either has."""
    mine, theirs = instance.internationals.expectations[start:stop], instance.locals.expectations
    both = common(mine, theirs)
    either = mine.sum(axis=1)[:, None].astype(np.int32) + theirs.sum(axis=1).astype(np.int32) - both
    return answered(share(both, np.maximum(either, 1)), mine.any(axis=1), theirs.any(axis=1))


def expectations_reason(instance: Instance, i: int, j: int) -> Reason:
    """The expectations that both have."""
    mine, theirs = instance.internationals.expectations[i], instance.locals.expectations[j]
    if not mine.any() or not theirs.any():
        return Reason("expectations.unknown")
    shared = _codes(EXPECTATIONS, mine & theirs)
    return Reason("expectations.common", {"expectations": shared}) if shared else Reason("expectations.none")


def gender_values(instance: Instance, start: int, stop: int) -> Values:
    """500 for each of the two whose wish is met, 250 for one without a wish or with an unstated other, else 0."""
    mine, theirs = instance.internationals, instance.locals
    wish, gender = mine.wish[start:stop, None], mine.gender[start:stop, None]
    return _met(wish, theirs.gender) + _met(theirs.wish, gender)


def gender_reason(instance: Instance, i: int, j: int) -> Reason:
    """Whose wish is met; ``wishes`` names the genders wished for, with an empty code where there is no wish."""
    mine, theirs = instance.internationals, instance.locals
    wishes = {"international": _gender(mine.wish[i]), "local": _gender(theirs.wish[j])}
    if not any(wishes.values()):
        return Reason("gender.no_wish")
    value = int(gender_values(instance, i, i + 1)[0, j])
    code = (
        "gender.met" if value > MISSING_VALUE else "gender.half" if value == MISSING_VALUE else "gender.unmet"
    )
    return Reason(code, wishes)


def country_values(instance: Instance, start: int, stop: int) -> Values:
    """1000 where the local wished for the international's country or a language they speak at B2, otherwise 0."""
    known = (instance.nationality[start:stop] != MISSING) | instance.internationals.levels[start:stop].any(
        axis=1
    )
    met = _country_met(instance, start, stop) | _language_met(instance, start, stop)
    return answered(met * np.int16(BEST), known, _wishes_the_world(instance))


def country_reason(instance: Instance, i: int, j: int) -> Reason:
    """Which wish of the local's is met: the country, or else the language."""
    value_known = (instance.nationality[i] != MISSING) | instance.internationals.levels[i].any()
    if not value_known or not _wishes_the_world(instance)[j]:
        return Reason("country.unknown")
    if _country_met(instance, i, i + 1)[0, j]:
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


def _wishes_the_world(instance: Instance) -> BoolArray:
    return instance.wished_countries.any(axis=1) | instance.locals.wished_languages.any(axis=1)


def _country_met(instance: Instance, start: int, stop: int) -> BoolArray:
    nationality = instance.nationality[start:stop, None]
    wished = instance.wished_countries
    if not wished.shape[1]:
        return np.zeros((len(nationality), len(wished)), bool)
    return wished.T[nationality[:, 0]] & (nationality != MISSING)


def _language_met(instance: Instance, start: int, stop: int) -> BoolArray:
    return common(instance.speaks_well[start:stop], instance.locals.wished_languages) > 0
