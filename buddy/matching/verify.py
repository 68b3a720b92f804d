"""Proof of a plan that trusts nothing: prices come from the assignment alone, every number is computed again."""

from dataclasses import fields

import numpy as np

from buddy.matching.arcs import Arcs, candidates
from buddy.matching.optimise import optimise
from buddy.matching.prices import Prices
from buddy.matching.problem import MAX_SCORE, IntArray, NotProven, Problem, Solution
from buddy.matching.program import Program
from buddy.matching.stages import Free
from buddy.matching.summary import facts, summarise


def verify(problem: Problem, solution: Solution, *, fair: bool = False) -> None:
    """Raise `NotProven` unless ``solution`` is a best plan of ``problem`` and all its numbers are right."""
    assignment = _checked(problem, solution)
    scores = facts(problem, assignment).scores
    free = Free.of(problem)
    arcs = candidates(problem)
    own = free.without_locked(assignment)
    serving = free.serving()
    arcs, _ = _proven(serving, own, scores, arcs)
    counts = free.counts(assignment)
    free_pairs = own >= 0
    floor = 0
    if fair and free_pairs.any():
        floor = int(scores[free_pairs].min())
        arcs = _prove_floor(free, floor, serving.value(own, scores), arcs)
    _, prices = _proven(free.pairing(counts, floor), own, scores, arcs)
    _compare(solution, summarise(problem, assignment, fair=fair, prices=prices))


def _checked(problem: Problem, solution: Solution) -> IntArray:
    n, m = problem.shape
    assignment = np.asarray(solution.assignment)
    if assignment.shape != (n,) or (assignment.size and assignment.dtype.kind not in "iu"):
        raise NotProven("assignment: must be an integer for each international")
    assignment = assignment.astype(np.int64)
    if ((assignment < -1) | (assignment >= m)).any():
        raise NotProven("assignment: a local that does not exist")
    if (np.bincount(assignment[assignment >= 0], minlength=m) > problem.capacity).any():
        raise NotProven("assignment: a local is over capacity")
    if ((problem.locked >= 0) & (assignment != problem.locked)).any():
        raise NotProven("assignment: a locked pair is missing")
    return assignment


def _proven(program: Program, assignment: IntArray, scores: IntArray, arcs: Arcs) -> tuple[Arcs, IntArray]:
    """Return the arcs known by now and prices that prove ``assignment`` best in ``program`` over all pairs.

    `Prices.relax` raises `NotProven` where a path or cycle of the residual graph improves the assignment.
    """
    prices = Prices(program, assignment, scores)
    limit = 4
    while True:
        prices.relax(program.usable(arcs))
        pricing = prices.price(limit)
        if not pricing.missing.size:
            break
        arcs = arcs.joined(pricing.missing)
        limit *= 2
    if program.bound(prices.values, pricing.best) != program.value(assignment, scores):
        raise NotProven("the prices do not prove the assignment")
    return arcs, prices.values


def _prove_floor(free: Free, floor: int, served: int, arcs: Arcs) -> Arcs:
    """Show by prices that nobody could keep the same people served with every free pair above ``floor``."""
    if floor == MAX_SCORE:
        return arcs
    program = free.serving(floor + 1)
    higher = optimise(program, arcs, seed=0, tick=lambda: None)
    if program.bound(higher.prices, program.best(higher.prices)) >= served:
        raise NotProven("a higher floor serves as many")
    return higher.arcs


def _compare(claimed: Solution, found: Solution) -> None:
    for name in (field.name for field in fields(Solution) if field.name != "assignment"):
        if getattr(claimed, name) != getattr(found, name):
            raise NotProven(f"{name}: claimed {getattr(claimed, name)!r}, found {getattr(found, name)!r}")
