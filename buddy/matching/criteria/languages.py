"""The language criterion: what the two can speak with each other, and how well."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from buddy.matching.criteria.base import Reason, Values, answered
from buddy.matching.instance import Instance
from buddy.matching.problem import BoolArray

# By the level of the weaker speaker, A1 to C2: in the city's language or one the international wishes for ...
POINTS = np.array([0, 150, 350, 600, 800, 950, 1000], np.int16)
# ... and in any other common language, such as English alone.
OTHER_POINTS = np.array([0, 120, 280, 480, 640, 760, 800], np.int16)

LOWEST_EXPONENT = -120
MANTISSA_BITS, EXPONENT_BIAS = 23, 127  # of float32


def favoured(instance: Instance) -> BoolArray:
    """Return bool[n, languages]: the city's own languages and those that each international wishes to speak."""
    city = np.isin(np.array(instance.languages, dtype=object), instance.settings.city_languages)
    return instance.internationals.wished_languages | city


def language_values(instance: Instance, start: int, stop: int) -> Values:
    """The best common language: points by the level of the weaker speaker, fewer outside the favoured languages."""
    code = instance.once("language", lambda: _encoded(instance))
    found = code.rows[start:stop] @ code.columns.T
    values = code.points.take(found.view(np.int32) >> MANTISSA_BITS)
    return answered(values, code.known[0][start:stop], code.known[1])


@dataclass(frozen=True, eq=False)
class _Code:
    """A product whose size alone tells the best language.

    A common language of the r-th smallest number of points adds 2 * base^r, where base is a power of two above twice the
    number of languages that anybody has. All together are then between base^r and base^(r + 1) for the largest r, so
    that the exponent of the float32 gives r, far from where the order of summation could matter. A pair's weaker level
    is the number of thresholds that both reach: each threshold is one column, and carries the growth.
    """

    rows: NDArray[np.float32]
    columns: NDArray[np.float32]
    points: NDArray[np.int16]  # [256] points by the exponent of the sum
    known: tuple[BoolArray, BoolArray]


def _encoded(instance: Instance) -> _Code:
    mine, theirs = instance.internationals.levels, instance.locals.levels
    known = (mine.any(axis=1), theirs.any(axis=1))
    ranked = np.unique(np.concatenate([POINTS, OTHER_POINTS]))
    shared = np.flatnonzero(mine.any(axis=0) & theirs.any(axis=0))
    most = int(min((each[:, shared] > 0).sum(axis=1).max(initial=0) for each in (mine, theirs)))
    width = most.bit_length() + 1
    first = LOWEST_EXPONENT
    if first + width * ranked.size > -LOWEST_EXPONENT:
        raise ValueError(f"languages: nobody can speak {most} of them")
    size = np.ldexp(2.0, first + width * np.arange(ranked.size))
    size[0] = 0  # no points
    growth = np.stack([np.diff(size[np.searchsorted(ranked, each)]) for each in (OTHER_POINTS, POINTS)])
    thresholds = np.arange(1, POINTS.size)
    rows = (mine[:, shared, None] >= thresholds) * growth[favoured(instance)[:, shared].astype(int)]
    columns = theirs[:, shared, None] >= thresholds
    points = np.zeros(256, np.int16)
    for rank in range(1, ranked.size):
        begin = EXPONENT_BIAS + first + width * rank
        points[begin : begin + width] = ranked[rank]
    used = np.flatnonzero(rows.any(axis=0).ravel() & columns.any(axis=0).ravel())
    return _Code(
        rows.reshape(len(mine), -1)[:, used].astype(np.float32),
        columns.reshape(len(theirs), -1)[:, used].astype(np.float32),
        points,
        known,
    )


def language_reason(instance: Instance, i: int, j: int) -> Reason:
    """The language that counts for this pair; of several, a favoured one, then the first by code."""
    mine, theirs = instance.internationals.levels[i], instance.locals.levels[j]
    if not mine.any() or not theirs.any():
        return Reason("language.unknown")
    level = np.minimum(mine, theirs)
    if not level.any():
        return Reason("language.none")
    wanted = instance.once("favoured languages", lambda: favoured(instance))[i]
    points = np.where(wanted, POINTS[level], OTHER_POINTS[level])
    best = int(np.lexsort((~wanted, -points))[0])
    return Reason("language.common", {"language": instance.languages[best], "level": int(level[best])})
