"""A whole plan in figures, and what fairness costs it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from buddy.matching.explain import Part
from buddy.matching.problem import MAX_SCORE, IntArray, Problem, Solution
from buddy.matching.solve import solve
from buddy.matching.summary import scores_at, scores_of_pairs

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


@dataclass(frozen=True)
class Moved:
    """What became of the pairs of an earlier plan: ``changed`` are not kept, ``forced`` of them because they could not
    be. The others are compared with the best plan that keeps every pair it can: what their moving gains."""

    changed: int
    forced: int
    matched: int = 0
    urgent: bool = False  # as many are served, and more urgent ones
    weakest: int = 0  # only where the plan is fair
    objective: int = 0  # bonuses for kept pairs aside


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
    """Return what the floor of the fair plan ``solution`` costs, bonuses for kept pairs aside; the plan without one is
    solved to compare."""
    if solution.floor is None:
        return FloorPrice(0, 0)
    other = solve(problem, seed=seed)
    return FloorPrice(
        _without_bonus(problem, other) - _without_bonus(problem, solution),
        solution.floor - _weakest(problem, other),
    )


def moved(problem: Problem, solution: Solution, *, seed: int = 0) -> Moved:
    """Return what became of the pairs in ``problem.keep``. Locked pairs go before them, better ones before weaker."""
    had = np.flatnonzero(problem.keep >= 0)
    kept = solution.assignment[had] == problem.keep[had]
    stay = problem.locked.copy()
    room = problem.capacity - problem.locked_load
    scores = scores_at(problem, problem.keep)
    for i in had[np.argsort(-scores[had], kind="stable")]:
        j = problem.keep[i]
        if stay[i] < 0 and scores[i] >= 0 and room[j] > 0:
            stay[i] = j
            room[j] -= 1
    stays = stay[had] == problem.keep[had]
    changed, forced = int((~kept).sum()), int((~kept & ~stays).sum())
    if changed == forced:
        return Moved(changed, forced)
    fair = solution.floor is not None
    other = solve(replace(problem, locked=stay), seed=seed, fair=fair)
    return Moved(
        changed,
        forced,
        matched=solution.matched - other.matched,
        urgent=solution.matched == other.matched and solution.served != other.served,
        weakest=solution.floor - _weakest(problem, other) if fair else 0,
        objective=_without_bonus(problem, solution) - _without_bonus(problem, other),
    )


def _weakest(problem: Problem, solution: Solution) -> int:
    """Return the lowest score of a pair that is not locked."""
    free = (solution.assignment >= 0) & (problem.locked < 0)
    return int(scores_of_pairs(problem, solution.assignment)[free].min(initial=MAX_SCORE))


def _without_bonus(problem: Problem, solution: Solution) -> int:
    kept = (solution.assignment >= 0) & (solution.assignment == problem.keep)
    return solution.objective - problem.keep_bonus * int(kept.sum())


def _thousandths(part: int, whole: int) -> int:
    return (2000 * part + whole) // (2 * whole) if whole else 0
