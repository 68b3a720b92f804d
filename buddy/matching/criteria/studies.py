"""Criteria of study: field, degree and university."""

import numpy as np

from buddy.matching.criteria.base import BEST, Reason, Values, answered
from buddy.matching.instance import MISSING, Instance
from buddy.matching.rows import DEGREES

HALF = BEST // 2
OTHER_DEGREE = DEGREES.index("other")


def field_values(instance: Instance, start: int, stop: int) -> Values:
    """ISCED-F: 1000 in the same narrow field, 500 in the same broad field, otherwise 0."""
    mine, theirs = instance.internationals, instance.locals
    narrow, broad = mine.narrow[start:stop, None], mine.broad[start:stop, None]
    same_narrow = (narrow == theirs.narrow) & (narrow != MISSING)
    value = np.maximum(same_narrow * np.int16(BEST), (broad == theirs.broad) * np.int16(HALF))
    return answered(value, mine.broad[start:stop] != MISSING, theirs.broad != MISSING)


def field_reason(instance: Instance, i: int, j: int) -> Reason:
    """The field that both share, as an ISCED-F code."""
    mine, theirs = instance.internationals, instance.locals
    if MISSING in (mine.broad[i], theirs.broad[j]):
        return Reason("field.unknown")
    if mine.narrow[i] == theirs.narrow[j] != MISSING:
        return Reason("field.narrow", {"field": f"{mine.narrow[i]:03d}"})
    if mine.broad[i] == theirs.broad[j]:
        return Reason("field.broad", {"field": f"{mine.broad[i]:02d}"})
    return Reason("field.different")


def university_values(instance: Instance, start: int, stop: int) -> Values:
    """1000 at the same host university, otherwise 0."""
    mine, theirs = instance.internationals.university[start:stop], instance.locals.university
    return answered((mine[:, None] == theirs) * np.int16(BEST), mine != MISSING, theirs != MISSING)


def university_reason(instance: Instance, i: int, j: int) -> Reason:
    """Whether both are at the same host university."""
    mine, theirs = instance.internationals.university[i], instance.locals.university[j]
    if MISSING in (mine, theirs):
        return Reason("university.unknown")
    return Reason("university.same" if mine == theirs else "university.different")


def degree_values(instance: Instance, start: int, stop: int) -> Values:
    """1000 at the same level, 500 at the next one (bachelor, master, doctorate), otherwise 0."""
    mine, theirs = instance.internationals.degree[start:stop], instance.locals.degree
    steps = np.abs(mine[:, None] - theirs)
    ordered = (mine != OTHER_DEGREE)[:, None] & (theirs != OTHER_DEGREE)
    value = (steps == 0) * np.int16(BEST) + ((steps == 1) & ordered) * np.int16(HALF)
    return answered(value, mine != MISSING, theirs != MISSING)


def degree_reason(instance: Instance, i: int, j: int) -> Reason:
    """The degree that both work for, or how far the two are apart."""
    mine, theirs = instance.internationals.degree[i], instance.locals.degree[j]
    if MISSING in (mine, theirs):
        return Reason("degree.unknown")
    if mine == theirs:
        return Reason("degree.same", {"degree": DEGREES[mine]})
    value = int(degree_values(instance, i, i + 1)[0, j])
    return Reason("degree.next" if value == HALF else "degree.different")
