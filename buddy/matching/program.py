"""One stage of the matching as a linear program: gains, places and quotas, and the bound that any prices prove.

Every stage asks the same question with other numbers: put rows in columns so that the total gain is largest, where the
gain of a pair is ``bonus[row] + factor * score`` and the k-th place of a column costs ``spread * (used + k - 1)``.

For any integer prices v of the columns, weak duality gives an upper bound on that total (see
docs/explanation/matching.md, "The proof")::

    sum over rows of      max(0, best_i)          best_i = max over j of gain_ij - v_j
                          (with quotas: the quota_g largest best_i of every group g)
  + sum over columns of   max(0, v_j - cost of the k-th place), k = 1 .. room_j

It needs the scores of all pairs once and no solver: whoever can add can check it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from buddy.matching.arcs import Arcs
from buddy.matching.problem import BoolArray, IntArray, Problem

NEVER = np.int64(
    -(1 << 60)
)  # gain of a pair that may not be used; far below every real one, far from overflow


@dataclass(frozen=True, eq=False)
class Program:
    """Rows [n] to columns [m] of ``problem``, restricted to what this stage may decide."""

    problem: Problem
    rows: BoolArray  # [n] who takes part
    room: IntArray  # [m] places each column may give here
    used: IntArray  # [m] mentees a column has before its first place
    least: int  # pairs with a lower score are not used
    bonus: IntArray  # [n] gain of a row whatever its column
    factor: int  # gain of one point of score
    spread: int = 0  # cost of each further mentee of one column
    group: IntArray | None = None  # [n] group of each row
    quota: IntArray | None = None  # [groups] rows of each group that are placed; None: whoever pays

    def blocks(self) -> Iterator[tuple[int, NDArray[np.int32], IntArray]]:
        """Yield ``(start, scores [rows, m], gains int64[rows, m])``; `NEVER` for pairs that may not be used."""
        closed = np.flatnonzero(self.room == 0)
        for start, scores in self.problem.blocks():
            rows = slice(start, start + len(scores))
            gain = self.bonus[rows, None] + self.factor * scores.astype(np.int64)
            gain[scores < self.least] = NEVER
            gain[:, closed] = NEVER
            gain[~self.rows[rows]] = NEVER
            yield start, scores, gain

    def usable(self, arcs: Arcs) -> Arcs:
        """Return the arcs that this stage may use."""
        return arcs.where((arcs.scores >= self.least) & self.rows[arcs.rows] & (self.room[arcs.columns] > 0))

    def gain(self, rows: IntArray, scores: IntArray) -> IntArray:
        """Return the gains of pairs, given their rows and scores."""
        return self.bonus[rows] + self.factor * scores

    def place_cost(self, place: IntArray) -> IntArray:
        """Return the cost int64[m] of each column's place number ``place`` (from 1)."""
        return self.spread * (self.used + place - 1)

    def places_cost(self, load: IntArray) -> int:
        """Return what ``load`` int[m] mentees cost altogether."""
        return int((self.spread * (load * self.used + load * (load - 1) // 2)).sum())

    def value(self, assignment: IntArray, scores: IntArray) -> int:
        """Return the total of an assignment int[n] whose pairs have these scores int[n]."""
        placed = np.flatnonzero(assignment >= 0)
        load = np.bincount(assignment[placed], minlength=self.room.size)
        return int(self.gain(placed, scores[placed]).sum()) - self.places_cost(load)

    def best(self, prices: IntArray) -> IntArray:
        """Return int64[n]: each row's largest gain minus price over all pairs, far below zero without any."""
        best = np.full(self.rows.size, NEVER)
        if self.room.size:
            for start, _, gain in self.blocks():
                best[start : start + len(gain)] = (gain - prices).max(axis=1)
        return best

    def bound(self, prices: IntArray, best: IntArray) -> int:
        """Return the upper bound proven by prices int64[m]; ``best`` int64[n] is each row's largest gain - price."""
        first = self.place_cost(np.ones_like(self.room))
        surplus = np.maximum(prices - first, 0)
        paying = np.minimum(self.room, -(-surplus // self.spread)) if self.spread else self.room
        places = int((paying * surplus - self.spread * (paying * (paying - 1) // 2)).sum())
        best = best[self.rows]
        if self.quota is None:
            return places + int(np.maximum(best, 0).sum())
        return places + self._best_of_groups(best)

    def _best_of_groups(self, best: IntArray) -> int:
        group = self.group[self.rows]
        order = np.lexsort((-best, group))
        sorted_group = group[order]
        rank = np.arange(order.size) - np.searchsorted(sorted_group, sorted_group)
        return int(best[order][rank < self.quota[sorted_group]].sum())
