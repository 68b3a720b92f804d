"""A whole plan in figures, and what fairness costs it."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from buddy.matching.explain import Part
from buddy.matching.problem import IntArray, Problem, Solution
from buddy.matching.solve import solve
from buddy.matching.summary import scores_of_pairs

DECILE = 10_000  # a tenth of the largest score
WISHES = ("gender", "country", "needs")  # criteria that are somebody's wish


@dataclass(frozen=True)
class Figures:
    """What one reads of a plan at a glance."""

    deciles: tuple[int, ...]  # pairs by score: 0 to 9,999, 10,000 to 19,999, ..., 90,000 to 100,000
    lowest: int | None
    median: int | None
    common_language: int  # thousandths of the pairs that have a language in common
    wishes_met: dict[
        str, int
    ]  # thousandths of what was wished for that is met, for each criterion with wishes


@dataclass(frozen=True)
class FloorPrice:
    """What the floor of a fair plan costs and brings: objective lost, and what the weakest pair has gained."""

    objective: int
    weakest: int


def figures(scores: IntArray, parts: Sequence[tuple[Part, ...]]) -> Figures:
    """Return the figures of pairs with these scores int[pairs] and parts, see `parts`."""
    scores = np.asarray(scores, np.int64)
    met = {key: [0, 0] for key in WISHES}
    speaking = 0
    for each in parts:
        for part in each:
            kind = part.reason.code.partition(".")[2]
            speaking += part.key == "language" and kind == "common"
            if part.key in met and kind not in ("unknown", "no_wish"):
                met[part.key][0] += part.value
                met[part.key][1] += 1
    return Figures(
        deciles=tuple(np.bincount(np.minimum(scores // DECILE, 9), minlength=10).tolist()),
        lowest=int(scores.min()) if scores.size else None,
        median=int(np.sort(scores)[(scores.size - 1) // 2]) if scores.size else None,
        common_language=_thousandths(speaking, len(parts)),
        wishes_met={key: _thousandths(value, 1000 * count) for key, (value, count) in met.items() if count},
    )


def floor_price(problem: Problem, solution: Solution, *, seed: int = 0) -> FloorPrice:
    """Return what the floor of the fair plan ``solution`` costs; the plan without one is solved to compare."""
    if solution.floor is None:
        return FloorPrice(0, 0)
    other = solve(problem, seed=seed)
    free = (other.assignment >= 0) & (problem.locked < 0)
    weakest = int(scores_of_pairs(problem, other.assignment)[free].min())
    return FloorPrice(other.objective - solution.objective, solution.floor - weakest)


def _thousandths(part: int, whole: int) -> int:
    return (2000 * part + whole) // (2 * whole) if whole else 0
