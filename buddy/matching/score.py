"""Scores of all pairs, block by block, from criteria and constraints: the source that a `Problem` reads."""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from buddy.matching.checks import whole_number
from buddy.matching.constraints import CONSTRAINTS, Constraint
from buddy.matching.criteria import BEST, CRITERIA, Criterion
from buddy.matching.instance import Instance
from buddy.matching.problem import FORBIDDEN, BoolArray

MAX_WEIGHT = 5
PER_POINT = 100  # a value of 1000 is a score of 100,000


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
        """Return the scores int32[stop - start, m]."""
        total = np.zeros((stop - start, self.instance.m), np.int32)
        for criterion, values in self.values(start, stop):
            total += self.weights[criterion.key] * values.astype(np.int32)
        score = rounded(total, sum(self.weights.values()))
        floor = self.instance.settings.score_floor
        allowed = self.allowed(start, stop)
        return np.where(allowed if floor is None else allowed & (score >= floor), score, np.int32(FORBIDDEN))

    def values(self, start: int, stop: int) -> Iterator[tuple[Criterion, NDArray[np.int16]]]:
        """Yield each criterion that counts (weight > 0) with its values int16[stop - start, m], checked."""
        for criterion in self.criteria:
            if not self.weights[criterion.key]:
                continue
            values = np.asarray(criterion.values(self.instance, start, stop))
            if values.shape != (stop - start, self.instance.m) or values.dtype.kind not in "iu":
                raise ValueError(
                    f"criterion {criterion.key}: must give integers [{stop - start}, {self.instance.m}]"
                )
            if values.size and not (values.min() >= 0 and values.max() <= BEST):
                raise ValueError(f"criterion {criterion.key}: values must be from 0 to {BEST}")
            yield criterion, values.astype(np.int16, copy=False)

    def allowed(self, start: int, stop: int) -> BoolArray:
        """Return bool[stop - start, m]: the pairs that every constraint allows (the score floor apart)."""
        every = np.ones((stop - start, self.instance.m), bool)
        for constraint in self.constraints:
            allowed = np.asarray(constraint.allowed(self.instance, start, stop))
            if allowed.shape != every.shape or allowed.dtype != bool:
                raise ValueError(f"constraint {constraint.key}: must give bool {list(every.shape)}")
            every &= allowed
        return every


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
