"""Criteria of study: field, degree and university."""

import numpy as np

from buddy.matching.criteria.base import BEST, Reason, Selector, Values, answered
from buddy.matching.instance import MISSING, Instance
from buddy.matching.problem import IntArray
from buddy.matching.rows import DEGREES

HALF = BEST // 2
OTHER_DEGREE = DEGREES.index("other")


def field_cells(instance: Instance, rows: Selector, columns: Selector) -> Values:
    """ISCED-F: 1000 in the same narrow field, 500 in the same broad field, otherwise 0."""
    mine, theirs = instance.internationals, instance.locals
    narrow, broad = mine.narrow[rows][:, None], mine.broad[rows][:, None]
    same_narrow = (narrow == theirs.narrow[columns]) & (narrow != MISSING)
    value = np.maximum(same_narrow * np.int16(BEST), (broad == theirs.broad[columns]) * np.int16(HALF))
    return answered(value, mine.broad[rows] != MISSING, theirs.broad[columns] != MISSING)


def field_profile(instance: Instance) -> tuple[IntArray, IntArray]:
    """What `field_cells` depends on."""
    return tuple(
        np.stack([each.narrow, each.broad], axis=1) for each in (instance.internationals, instance.locals)
    )


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


def university_cells(instance: Instance, rows: Selector, columns: Selector) -> Values:
    """1000 at the same host university, otherwise 0."""
    mine, theirs = instance.internationals.university[rows], instance.locals.university[columns]
    return answered((mine[:, None] == theirs) * np.int16(BEST), mine != MISSING, theirs != MISSING)


def university_profile(instance: Instance) -> tuple[IntArray, IntArray]:
    """What `university_cells` depends on."""
    return instance.internationals.university[:, None], instance.locals.university[:, None]


def university_reason(instance: Instance, i: int, j: int) -> Reason:
    """Whether both are at the same host university."""
    mine, theirs = instance.internationals.university[i], instance.locals.university[j]
    if MISSING in (mine, theirs):
        return Reason("university.unknown")
    return Reason("university.same" if mine == theirs else "university.different")


def degree_cells(instance: Instance, rows: Selector, columns: Selector) -> Values:
    """1000 at the same level, 500 at the next one (bachelor, master, doctorate), otherwise 0."""
    mine, theirs = instance.internationals.degree[rows], instance.locals.degree[columns]
    steps = np.abs(mine[:, None] - theirs)
    ordered = (mine != OTHER_DEGREE)[:, None] & (theirs != OTHER_DEGREE)
    value = (steps == 0) * np.int16(BEST) + ((steps == 1) & ordered) * np.int16(HALF)
    return answered(value, mine != MISSING, theirs != MISSING)


def degree_profile(instance: Instance) -> tuple[IntArray, IntArray]:
    """What `degree_cells` depends on."""
    return instance.internationals.degree[:, None], instance.locals.degree[:, None]


def degree_reason(instance: Instance, i: int, j: int) -> Reason:
    """The degree that both work for, or how far the two are apart."""
    mine, theirs = instance.internationals.degree[i], instance.locals.degree[j]
    if MISSING in (mine, theirs):
        return Reason("degree.unknown")
    if mine == theirs:
        return Reason("degree.same", {"degree": DEGREES[mine]})
    value = int(degree_cells(instance, [i], [j])[0, 0])
    return Reason("degree.next" if value == HALF else "degree.different")
