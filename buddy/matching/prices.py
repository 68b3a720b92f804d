"""Dual prices of an assignment: longest paths on the residual graph, by vectorised Bellman-Ford.

The price v_j of a column is the least one that is consistent with the assignment. A path of the residual graph leads
from a column's last place over its row to a column that this row could have instead (and through a group, from a row
that is placed to one that is not). Where prices cannot be consistent, some path or cycle improves the assignment.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from buddy.matching.arcs import Arcs, at, join, largest, thin
from buddy.matching.problem import MAX_SCORE, IntArray, NotProven
from buddy.matching.program import NEVER, Program

FAR = np.int64(1) << 60


@dataclass(frozen=True, eq=False)
class Pricing:
    """What one pass over all pairs says about prices: each row's best gain - price, and the pairs that disagree."""

    best: IntArray
    missing: Arcs


class Prices:
    """Prices int64[m] of one assignment int[n] whose pairs have the scores int[n], consistent with some arcs."""

    def __init__(self, program: Program, assignment: IntArray, scores: IntArray) -> None:
        self.program = program
        self.placed = np.flatnonzero(assignment >= 0)
        self.columns = assignment[self.placed]
        self.gain = program.gain(self.placed, self.columns, scores[self.placed])
        load = np.bincount(self.columns, minlength=program.room.size)
        self.values = program.place_cost(np.maximum(load, 1))
        self.ceiling = np.where(load < program.room, program.place_cost(load + 1), FAR)
        self.steps = program.room.size + (0 if program.quota is None else program.quota.size) + 2

    def keep(self) -> IntArray:
        """Return int64[n]: what each row has now, and what another column must beat."""
        have = np.full(self.program.rows.size, FAR)
        mine = self.gain - self.values[self.columns]
        if self.program.quota is None:
            if (mine < 0).any():
                raise NotProven("leaving a row out would be better")
            have[self.program.rows] = 0
        else:
            group = np.full(self.program.quota.size, FAR)
            np.minimum.at(group, self.program.group[self.placed], mine)
            have[self.program.rows] = group[self.program.group[self.program.rows]]
        have[self.placed] = mine
        return have

    def relax(self, arcs: Arcs) -> None:
        """Raise the prices until they are consistent with ``arcs``; `NotProven` where that is impossible."""
        if not arcs.size:
            return
        gain = self.program.gain(arcs.rows, arcs.columns, arcs.scores)
        begin = np.flatnonzero(np.r_[True, arcs.columns[1:] != arcs.columns[:-1]])
        columns = arcs.columns[begin]
        for _ in range(self.steps):
            wanted = np.maximum.reduceat(gain - self.keep()[arcs.rows], begin)
            if not (wanted > self.values[columns]).any():
                return
            self.values[columns] = np.maximum(self.values[columns], wanted)
            if (self.values > self.ceiling).any():
                raise NotProven("a free place would be better used")
        raise NotProven("an exchange of rows would be better")

    def centre(self, arcs: Arcs) -> None:
        """Raise each price by half of what it alone could rise, so that fewer of the other pairs seem to disagree."""
        if not arcs.size or not self.placed.size:
            return
        n = self.program.rows.size
        margin = self.program.gain(arcs.rows, arcs.columns, arcs.scores) - self.values[arcs.columns]
        own = np.full(n, -1, np.int64)
        own[self.placed] = self.columns
        other = np.full(n, -FAR)
        elsewhere = own[arcs.rows] != arcs.columns
        np.maximum.at(other, arcs.rows[elsewhere], margin[elsewhere])
        if self.program.quota is None:
            floor = np.zeros(n, np.int64)
        else:
            waiting = self.program.rows & (own < 0)
            best = np.full(self.program.quota.size, -FAR)
            np.maximum.at(best, self.program.group[waiting], other[waiting])
            floor = best[self.program.group]
        mine = self.gain - self.values[self.columns]
        slack = mine - np.maximum(other, floor)[self.placed]
        room = np.minimum(self.ceiling - self.values, FAR)
        np.minimum.at(room, self.columns, slack)
        room[room > MAX_SCORE] = 0
        self.values = self.values + room // 2

    def price(self, limit: int, *, near: int = 0) -> Pricing:
        """Price all pairs: up to ``limit`` disagreeing ones of each row, and the worst of each column, come back.

        With ``near`` also those that nearly disagree, about so many of each row: they are what the next prices may need.
        """
        keep = self.keep()
        bonus = self.program.bonus
        best = np.full(keep.size, NEVER)
        parts: list[Arcs] = []
        disagree = False
        if not self.values.size:
            return Pricing(best, join(parts))
        never = self.program.never(self.values)
        slack = 0
        for start, scores, margin in self.program.margins(self.values):
            rows = slice(start, start + len(margin))
            most = margin.max(axis=1).astype(np.int64)
            best[rows] = np.where(most > never, most + bonus[rows], NEVER)
            need = keep[rows] - bonus[rows]
            if near and not start:
                slack = self._slack(margin, need, near)
            if slack:
                mask = margin > np.maximum(need - slack, never)[:, None].astype(margin.dtype)
                thin(mask, start)
                parts.append(at(start, mask, scores))
            wrong = np.flatnonzero(best[rows] > keep[rows])
            if wrong.size:
                disagree = True
                over = margin[wrong] - need[wrong, None]
                mask = largest(over, limit, above=0)
                worst = over.argmax(axis=0)
                column = np.flatnonzero(over[worst, np.arange(over.shape[1])] > 0)
                mask[worst[column], column] = True
                parts.append(at(start, mask, scores, wrong))
        return Pricing(best, join(parts) if disagree else join([]))

    @staticmethod
    def _slack(margin: NDArray[np.integer], need: IntArray, near: int) -> int:
        """Return how far below what they need about ``near`` pairs of each row are, by the rows of this block."""
        near = min(near, margin.shape[1])
        reach = np.partition(margin, margin.shape[1] - near, axis=1)[:, margin.shape[1] - near]
        return max(0, int(np.median(np.clip(need - reach, 0, 1 << 40))))

    def relax_all(self) -> None:
        """Raise the prices until they are consistent with all pairs, each step a pass over all of them."""
        if not self.values.size:
            return
        bonus, free = self.program.bonus, np.zeros_like(self.values)
        never = self.program.never(free)
        for _ in range(self.steps):
            need = self.keep() - bonus
            wanted = np.full(self.values.size, NEVER)
            for start, _, gain in self.program.margins(free):
                above = gain - need[start : start + len(gain), None]
                above[gain < never] = NEVER
                np.maximum(wanted, above.max(axis=0), out=wanted)
            if not (wanted > self.values).any():
                return
            np.maximum(self.values, wanted, out=self.values)
            if (self.values > self.ceiling).any():
                raise NotProven("a free place would be better used")
        raise NotProven("an exchange of rows would be better")
