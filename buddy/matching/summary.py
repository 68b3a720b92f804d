"""Every number of a plan, recomputed from the scores in one pass over all pairs."""

from dataclasses import dataclass

import numpy as np

from buddy.matching.problem import BoolArray, IntArray, NotProven, Problem, Solution
from buddy.matching.stages import Free


@dataclass(frozen=True, eq=False)
class Facts:
    """What the scores say about an assignment: each row's own score (-1 without) and whether any local is allowed."""

    scores: IntArray
    allowed: BoolArray


def facts(problem: Problem, assignment: IntArray) -> Facts:
    """Read the scores of an assignment int[n]; `NotProven` where a pair is forbidden."""
    found = _read(problem, assignment)
    if (found.scores[assignment >= 0] < 0).any():
        raise NotProven("the plan uses a forbidden pair")
    return found


def _read(problem: Problem, assignment: IntArray) -> Facts:
    n, m = problem.shape
    scores = np.full(n, -1, np.int64)
    allowed = np.zeros(n, bool)
    for start, block in problem.blocks():
        if not m:
            break
        mine = assignment[start : start + len(block)]
        rows = np.flatnonzero(mine >= 0)
        scores[start + rows] = block[rows, mine[rows]]
        allowed[start : start + len(block)] = block.max(axis=1) >= 0
    return Facts(scores, allowed)


def scores_at(problem: Problem, columns: IntArray) -> IntArray:
    """Return int64[n]: each row's score in its column of ``columns``, -1 without one or where the pair is forbidden."""
    return _read(problem, columns).scores


def scores_of_pairs(problem: Problem, assignment: IntArray) -> IntArray:
    """Return int64[n]: each row's own score, -1 without a pair; `NotProven` where a pair is forbidden."""
    return facts(problem, assignment).scores


def objective_of(problem: Problem, assignment: IntArray, scores: IntArray) -> int:
    """Return the objective: scores and bonuses for kept pairs, minus ``spread * (k - 1)`` for every k-th mentee."""
    placed = assignment >= 0
    load = np.bincount(assignment[placed], minlength=problem.shape[1])
    further = load * problem.taken + load * (load - 1) // 2
    kept = placed & (assignment == problem.keep)
    return (
        int(scores[placed].sum()) + problem.keep_bonus * int(kept.sum()) - problem.spread * int(further.sum())
    )


def summarise(problem: Problem, assignment: IntArray, *, fair: bool, prices: IntArray) -> Solution:
    """Return the plan with all its numbers; ``prices`` int64[m] prove its bound.  `NotProven` if they do not."""
    free = Free.of(problem)
    found = facts(problem, assignment)
    placed = assignment >= 0
    unlocked = placed & (problem.locked < 0)
    floor = int(found.scores[unlocked].min()) if fair and unlocked.any() else None
    objective = objective_of(problem, assignment, found.scores)
    bound = bound_of(free, assignment, found.scores, floor=floor, prices=prices)
    if bound != objective:
        raise NotProven(f"the bound is {bound}, the objective {objective}")
    counts = np.bincount(free.classes[placed], minlength=free.class_names.size)
    reasons = np.where(placed, "", np.where(found.allowed, "no_capacity", "no_allowed_local"))
    assignment = assignment.astype(np.int64)
    assignment.flags.writeable = False
    return Solution(
        assignment=assignment,
        matched=int(placed.sum()),
        score=int(found.scores[placed].sum()),
        objective=objective,
        bound=bound,
        optimal=objective == bound,
        floor=floor,
        served=dict(zip(free.class_names[::-1].tolist(), counts[::-1].tolist(), strict=True)),
        reasons=tuple(reasons.tolist()),
    )


def bound_of(
    free: Free, assignment: IntArray, scores: IntArray, *, floor: int | None, prices: IntArray
) -> int:
    """Return the bound that ``prices`` prove on any plan with the same counts and floor, locked pairs included."""
    problem = free.problem
    locked = np.where(problem.locked >= 0, assignment, -1)
    program = free.pairing(free.counts(assignment), floor or 0)
    return objective_of(problem, locked, scores) + program.bound(prices, program.best(prices))
