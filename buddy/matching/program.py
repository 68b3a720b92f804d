"""One stage of the matching as a linear program: gains, places and quotas, and the bound that any prices prove.

Every stage asks the same question with other numbers: put rows in columns so that the total gain is largest, where the
gain of a pair is ``bonus[row] + factor * score`` (and ``kept`` more where a row keeps its column of an earlier plan) and
the k-th place of a column costs ``spread * (used + k - 1)``.

For any integer prices v of the columns, weak duality gives an upper bound on that total (see
docs/explanation/matching.md, "Proof")::

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

NEVER = np.int64(-(1 << 60))  # of a pair that may not be used; far below every real margin, far from overflow
NARROW = 1 << 28  # prices below it leave room for every margin in int32


@dataclass(frozen=True, eq=False)
class Program:
    """Rows [n] to columns [m] of ``problem``, restricted to what this stage may decide."""

    problem: Problem
    rows: BoolArray  # [n] who takes part
    room: IntArray  # [m] places each column may give here
    used: IntArray  # [m] mentees a column has before its first place
    least: int  # pairs with a lower score are not used
    bonus: IntArray  # [n] gain of a row whatever its column
    factor: int  # gain of one point of score: 1, or 0 where scores do not count
    spread: int = 0  # cost of each further mentee of one column
    kept: int = 0  # gain of a row in ``problem.keep`` of it
    group: IntArray | None = None  # [n] group of each row
    quota: IntArray | None = None  # [groups] rows of each group that are placed; None: whoever pays

    def margins(
        self, prices: IntArray
    ) -> Iterator[tuple[int, NDArray[np.int32], NDArray[np.int32] | IntArray]]:
        """Yield ``(start, scores [rows, m], margins [rows, m])`` of all pairs, block by block.

        A margin is gain - price without the row's ``bonus``, as int32 where all fit, and below ``self.never(prices)``
        for pairs that may not be used (rows that take no part are not looked at). The array is used again for the next
        block: who wants to keep it takes a copy.
        """
        narrow = self._narrow(prices)
        dtype, step = (np.int32, np.int32(NARROW << 2)) if narrow else (np.int64, -2 * NEVER)
        minus = np.where(self.room > 0, prices, NARROW if narrow else -2 * NEVER).astype(dtype)
        margin = below = None
        for start, scores in self.problem.blocks():
            if margin is None or len(margin) < len(scores):
                margin, below = np.empty(scores.shape, dtype), np.empty(scores.shape, dtype)
            out, forbidden = margin[: len(scores)], below[: len(scores)]
            if self.factor:
                np.subtract(scores, minus, out=out)
            else:
                out[:] = -minus
            np.multiply(scores < self.least, step, out=forbidden)
            if self.kept:
                self._add_kept(start, out)
            np.subtract(out, forbidden, out=out)
            yield start, scores, out

    def never(self, prices: IntArray) -> int:
        """Return a number that is below every margin of a usable pair and not below any other."""
        return -(NARROW >> 1) if self._narrow(prices) else int(NEVER) >> 1

    def _narrow(self, prices: IntArray) -> bool:
        return not prices.size or bool(np.abs(prices).max() < NARROW >> 2)

    def _add_kept(self, start: int, margin: NDArray[np.integer]) -> None:
        keep = self.problem.keep[start : start + len(margin)]
        rows = np.flatnonzero(keep >= 0)
        margin[rows, keep[rows]] += self.kept

    def usable(self, arcs: Arcs) -> Arcs:
        """Return the arcs that this stage may use."""
        return arcs.where((arcs.scores >= self.least) & self.rows[arcs.rows] & (self.room[arcs.columns] > 0))

    def gain(self, rows: IntArray, columns: IntArray, scores: IntArray) -> IntArray:
        """Return the gains of pairs."""
        gain = self.bonus[rows] + self.factor * scores
        return gain + self.kept * (self.problem.keep[rows] == columns) if self.kept else gain

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
        return int(self.gain(placed, assignment[placed], scores[placed]).sum()) - self.places_cost(load)

    def best(self, prices: IntArray) -> IntArray:
        """Return int64[n]: each row's largest gain minus price over all pairs, far below zero without any."""
        best = np.full(self.rows.size, NEVER)
        if self.room.size:
            never = self.never(prices)
            for start, _, margin in self.margins(prices):
                most = margin.max(axis=1).astype(np.int64)
                best[start : start + len(margin)] = np.where(
                    most > never, most + self.bonus[start : start + len(most)], NEVER
                )
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
