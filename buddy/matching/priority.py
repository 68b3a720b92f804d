"""Who comes first: a programme's rule as one class for each international; larger is more urgent."""

import numpy as np

from buddy.matching.problem import IntArray
from buddy.matching.rows import NONE, STRICT, UNKNOWN, WEEK, InternationalRow

LAST_WEEK = 1 << 30


def priority_classes(rows: list[InternationalRow] | tuple[InternationalRow, ...], rule: str) -> IntArray:
    """Return int64[n] for the rule strict | week | none.

    In every rule those come first who keep the front place after a local's no or silence. Then, by ``week``: who is
    here already, then by calendar week (from Monday) of arrival, unknown arrivals last. ``strict`` goes on by sign-up,
    earlier first, and everybody is a class of their own; equal sign-ups keep the order of the rows.
    """
    if rule not in (STRICT, WEEK, NONE):
        raise ValueError(f"rule = {rule!r}: must be {STRICT}, {WEEK} or {NONE}")
    keys = [_key(row, place, rule) for place, row in enumerate(rows)]
    order = {key: place for place, key in enumerate(sorted(set(keys), reverse=True))}
    return np.array([order[key] for key in keys], np.int64)


def _key(row: InternationalRow, place: int, rule: str) -> tuple[int, ...]:
    """Return what decides, smaller first."""
    front = int(not row.front)
    if rule == NONE:
        return (front,)
    known = row.arrival is not None and row.arrival_precision != UNKNOWN
    week = 0 if row.already_here else (row.arrival.toordinal() - 1) // 7 if known else LAST_WEEK
    return (front, week) if rule == WEEK else (front, week, row.signed_up, place)
