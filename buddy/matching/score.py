"""Scores of all pairs, block by block, from criteria and constraints: the source that a `Problem` reads."""

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from buddy.matching.checks import whole_number
from buddy.matching.constraints import CONSTRAINTS, Constraint
from buddy.matching.criteria import BEST, CRITERIA, Criterion, Factors
from buddy.matching.instance import Instance
from buddy.matching.problem import FORBIDDEN, BoolArray

MAX_WEIGHT = 5
PER_POINT = 100  # a value of 1000 is a score of 100,000
BREACH = (
    1 << 17
)  # above every sum of weighted values; a hundred breaches stay below 2^24 and, times 200, in int32
TILE_CELLS = 1 << 18  # what is computed at once, with its temporaries, stays near the processor
LEAST_ROWS = 64  # a product of fewer rows is slow
MANY_TILES = 4  # from here on a second thread pays
THREADS = min(4, len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1)


class Scores:
    """Integer scores [n, m], 0 to 100,000 or -1 where a constraint forbids the pair.

    ``score = (200 * S + W) // (2 * W)`` with S = sum of weight * value and W = sum of weights; W = 0 scores 0.
    Raises `ValueError` for a weight that no criterion has, a weight outside 0..5, and a criterion or constraint whose
    answer has another shape, type or range than promised.
    """

    def __init__(
        self,
        instance: Instance,
        *,
        criteria: Sequence[Criterion] = CRITERIA,
        constraints: Sequence[Constraint] = CONSTRAINTS,
    ) -> None:
        self.instance = instance
        self.criteria = tuple(criteria)
        self.constraints = tuple(constraints)
        self.weights = weights_of(self.criteria, instance.settings.weights)
        self.shape = (instance.n, instance.m)

    def rows(self, start: int, stop: int) -> NDArray[np.int32]:
        """Return the scores int32[stop - start, m]; large blocks are cut up and shared by the processors."""
        m = self.instance.m
        step = max(LEAST_ROWS, TILE_CELLS // max(m, 1))
        scores = np.empty((stop - start, m), np.int32)

        def fill(row: int) -> None:
            self._fill(row, min(row + step, stop), scores[row - start : row - start + step])

        tiles = range(start, stop, step)
        for row in tiles[:1]:  # alone, so that what is made once is made once
            fill(row)
        if len(tiles) > MANY_TILES and THREADS > 1:
            with ThreadPoolExecutor(THREADS) as pool:
                list(pool.map(fill, tiles[1:]))
        else:
            for row in tiles[1:]:
                fill(row)
        return scores

    def _fill(self, start: int, stop: int, scores: NDArray[np.int32]) -> None:
        """Write the scores of one tile.

        One product holds every criterion and constraint that has factors, each breach at a cost above all values
        together; the others are added one by one. All sums are integers below 2^24.
        """
        rows, columns = self._factors
        total = rows[start:stop] @ columns.T
        term = np.empty_like(total)
        for criterion in self.criteria:
            if self.weights[criterion.key] and criterion.factors is None:
                values = self._checked(criterion, start, stop)
                total += np.multiply(values, np.float32(self.weights[criterion.key]), out=term)
        for constraint in self.constraints:
            if constraint.breaches is None:
                forbidden = ~self._asked(constraint, start, stop)
                total -= np.multiply(forbidden, np.float32(BREACH), out=term)
        whole = rounded(total.astype(np.int32), sum(self.weights.values()))
        floor = self.instance.settings.score_floor
        if not sum(self.weights.values()):
            whole[total < 0] = FORBIDDEN
        if floor is not None:
            whole[whole < floor] = FORBIDDEN
        np.maximum(whole, FORBIDDEN, out=scores)

    @cached_property
    def _factors(self) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """The encodings of all criteria and constraints that have some, weighted: float32 [n, width], [m, width]."""
        found = [
            Factors(self.weights[each.key] * factors.rows, factors.columns)
            for each, factors in ((each, each.factors) for each in self.criteria if each.factors is not None)
            if self.weights[each.key]
            for factors in (factors(self.instance),)
        ]
        for constraint in self.constraints:
            if constraint.breaches is not None:
                factors = constraint.breaches(self.instance)
                found.append(Factors(np.float32(-BREACH) * factors.rows, factors.columns))
        rows = [each.rows for each in found] or [np.zeros((self.instance.n, 0), np.float32)]
        columns = [each.columns for each in found] or [np.zeros((self.instance.m, 0), np.float32)]
        rows, columns = np.hstack(rows).astype(np.float32), np.hstack(columns).astype(np.float32)
        used = rows.any(axis=0) & columns.any(axis=0)
        return rows[:, used], columns[:, used]

    def values(self, start: int, stop: int) -> Iterator[tuple[Criterion, NDArray[np.int16]]]:
        """Yield each criterion that counts (weight > 0) with its values int16[stop - start, m], checked."""
        for criterion in self.criteria:
            if self.weights[criterion.key]:
                yield criterion, self._checked(criterion, start, stop).astype(np.int16, copy=False)

    def _checked(self, criterion: Criterion, start: int, stop: int) -> NDArray[np.integer]:
        values = np.asarray(criterion.values(self.instance, start, stop))
        if values.shape != (stop - start, self.instance.m) or values.dtype.kind not in "iu":
            raise ValueError(
                f"criterion {criterion.key}: must give integers [{stop - start}, {self.instance.m}]"
            )
        if values.size and not (values.min() >= 0 and values.max() <= BEST):
            raise ValueError(f"criterion {criterion.key}: values must be from 0 to {BEST}")
        return values

    def allowed(self, start: int, stop: int) -> BoolArray:
        """Return bool[stop - start, m]: the pairs that every constraint allows (the score floor apart)."""
        every = np.ones((stop - start, self.instance.m), bool)
        for constraint in self.constraints:
            every &= self._asked(constraint, start, stop)
        return every

    def _asked(self, constraint: Constraint, start: int, stop: int) -> BoolArray:
        shape = (stop - start, self.instance.m)
        allowed = np.asarray(constraint.allowed(self.instance, start, stop))
        if allowed.shape != shape or allowed.dtype != bool:
            raise ValueError(f"constraint {constraint.key}: must give bool {list(shape)}")
        return allowed


def weights_of(criteria: Sequence[Criterion], chosen: dict[str, int]) -> dict[str, int]:
    """Return every criterion's weight: the chosen one, otherwise its default."""
    unknown = sorted(set(chosen) - {criterion.key for criterion in criteria})
    if unknown:
        raise ValueError(f"weights: no criterion is called {unknown[0]!r}")
    return {
        criterion.key: whole_number(
            f"weights[{criterion.key}]", chosen.get(criterion.key, criterion.weight), low=0, high=MAX_WEIGHT
        )
        for criterion in criteria
    }


def rounded(total: NDArray[np.integer], weight: int) -> NDArray[np.int32]:
    """Return ``total`` (sum of weight * value) as a score int32: divided by ``weight``, halves rounded up."""
    if not weight:
        return np.zeros(np.shape(total), np.int32)
    return ((2 * PER_POINT * total + weight) // (2 * weight)).astype(np.int32)
