"""The best assignment of one stage on the whole matrix, by SciPy's dense assignment.

The method is the shortest augmenting paths of Jonker and Volgenant (1987) as Crouse (2016) made them rectangular. Costs
are integers below 2^53 in float64: exact. Every place of a column is a column of its own, at its cost. A quota is kept by
columns for staying out: as many for each group as may stay out of it, so that whoever finds none is served.
"""

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment

from buddy.matching.problem import IntArray, NotProven
from buddy.matching.program import Program


def dense_cells(program: Program) -> int:
    """Return the size of the matrix that `dense_assignment` would solve."""
    rows = int(program.rows.sum())
    return rows * (int(np.minimum(program.room, rows).sum()) + int(_staying_out(program).sum()))


def dense_assignment(program: Program, *, seed: int) -> IntArray:
    """Return the best assignment int[n] of ``program``; ``seed`` permutes rows and columns."""
    random = np.random.default_rng(seed)
    rows = random.permutation(np.flatnonzero(program.rows))
    room = np.minimum(program.room, rows.size)
    column = np.repeat(np.arange(room.size), room)
    place = np.arange(column.size) - np.repeat(np.cumsum(room) - room, room) + 1
    order = random.permutation(column.size)
    column, place = column[order], place[order]
    assignment = np.full(program.rows.size, -1, np.int64)
    if not rows.size or not column.size:
        return assignment
    cost = np.empty((rows.size, column.size + int(_staying_out(program).sum())))
    line = np.empty(program.rows.size, np.int64)
    line[rows] = np.arange(rows.size)
    free = np.zeros_like(program.room)
    never, out = program.never(free), np.inf if program.quota is not None else 0.0
    prices = (program.spread * (program.used[column] + place - 1)).astype(float)
    for start, _, margin in program.margins(free):
        mine = np.flatnonzero(program.rows[start : start + len(margin)])
        gain = margin[mine][:, column]
        block = prices - gain - program.bonus[start + mine, None]
        block[gain < never] = out
        cost[line[start + mine], : column.size] = block
    if program.quota is not None:
        group = np.repeat(np.arange(program.quota.size), _staying_out(program))
        cost[:, column.size :] = np.where(program.group[rows, None] == group, 0.0, np.inf)
    try:
        chosen_rows, chosen = linear_sum_assignment(cost)
    except ValueError:
        raise NotProven("the quotas cannot be met") from None
    served = (chosen < column.size) & (cost[chosen_rows, chosen] < np.inf)
    if program.quota is None:
        served &= cost[chosen_rows, chosen] < 0
    assignment[rows[chosen_rows[served]]] = column[chosen[served]]
    return assignment


def _staying_out(program: Program) -> IntArray | NDArray[np.integer]:
    """Return int[groups]: how many of each group are not placed; none where staying out is free."""
    if program.quota is None:
        return np.zeros(0, np.int64)
    return np.bincount(program.group[program.rows], minlength=program.quota.size) - program.quota
