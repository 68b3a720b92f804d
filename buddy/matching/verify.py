"""Proof of a plan that trusts nothing: prices come from the assignment alone, every number is computed again."""

from dataclasses import fields

import numpy as np

from buddy.matching.arcs import Arcs, candidates
from buddy.matching.optimise import optimise, prove
from buddy.matching.problem import IntArray, NotProven, Problem, Solution
from buddy.matching.stages import Free
from buddy.matching.summary import facts, summarise


def verify(problem: Problem, solution: Solution, *, fair: bool = False) -> None:
    """Raise `NotProven` unless ``solution`` is a best plan of ``problem`` and all its numbers are right."""
    assignment = _checked(problem, solution)
    scores = facts(problem, assignment).scores
    free = Free.of(problem)
    arcs, reach = candidates(problem)
    own = free.without_locked(assignment)
    counts = free.counts(assignment)
    if free.worth(free.relaxed(reach)) > free.worth(counts):
        arcs = prove(free.serving(), own, scores, arcs).arcs
    free_pairs = own >= 0
    floor = 0
    if fair and free_pairs.any():
        floor = int(scores[free_pairs].min())
        if floor < free.ceiling(reach, counts):
            arcs = _prove_floor(free, floor, free.worth(counts), arcs)
    prices = prove(free.pairing(counts, floor), own, scores, arcs).prices
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


def _prove_floor(free: Free, floor: int, served: int, arcs: Arcs) -> Arcs:
    """Show by prices that nobody could keep the same people served with every free pair above ``floor``."""
    program = free.serving(floor + 1)
    higher = optimise(program, arcs, seed=0, tick=lambda: None)
    if program.bound(higher.prices, program.best(higher.prices)) >= served:
        raise NotProven("a higher floor serves as many")
    return higher.arcs


def _compare(claimed: Solution, found: Solution) -> None:
    for name in (field.name for field in fields(Solution) if field.name != "assignment"):
        if getattr(claimed, name) != getattr(found, name):
            raise NotProven(f"{name}: claimed {getattr(claimed, name)!r}, found {getattr(found, name)!r}")
