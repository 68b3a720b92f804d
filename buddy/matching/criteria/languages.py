"""The language criterion: what the two can speak with each other, and how well."""

import numpy as np

from buddy.matching.criteria.base import Reason, Values, answered
from buddy.matching.instance import Instance
from buddy.matching.problem import BoolArray

# By the level of the weaker speaker, A1 to C2: in the city's language or one the international wishes for ...
POINTS = np.array([0, 150, 350, 600, 800, 950, 1000], np.int16)
# ... and in any other common language, such as English alone.
OTHER_POINTS = np.array([0, 120, 280, 480, 640, 760, 800], np.int16)


def favoured(instance: Instance) -> BoolArray:
    """Return bool[n, languages]: the city's own languages and those that each international wishes to speak."""
    city = np.isin(np.array(instance.languages, dtype=object), instance.settings.city_languages)
    return instance.internationals.wished_languages | city


def language_values(instance: Instance, start: int, stop: int) -> Values:
    """The best common language: points by the level of the weaker speaker, fewer outside the favoured languages."""
    mine, theirs = instance.internationals.levels[start:stop], instance.locals.levels
    wanted = instance.once("favoured languages", lambda: favoured(instance))[start:stop]
    values = np.zeros((len(mine), len(theirs)), np.int16)
    for language in range(len(instance.languages)):
        rows, columns = np.flatnonzero(mine[:, language]), np.flatnonzero(theirs[:, language])
        for points, part in (
            (POINTS, rows[wanted[rows, language]]),
            (OTHER_POINTS, rows[~wanted[rows, language]]),
        ):
            if part.size and columns.size:
                level = np.minimum(mine[part, language][:, None], theirs[columns, language])
                cell = np.ix_(part, columns)
                values[cell] = np.maximum(values[cell], points[level])
    return answered(values, mine.any(axis=1), theirs.any(axis=1))


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
