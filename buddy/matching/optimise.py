"""Solve one program exactly, and prove it: the one place that chooses the method.

Small: the dense assignment. Large: column generation (Dantzig and Wolfe 1960) for the transportation problem, which is
flow on few arcs, prices, and all other pairs priced out until none disagrees. Where that does not come to an end, because
everybody wants the same (the pairs that matter are then no small part of all), again the dense assignment, or flow on all
pairs where the places of popular columns would make its matrix too large. Prices over all pairs prove each of them.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from buddy.matching.arcs import Arcs, all_pairs
from buddy.matching.dense import dense_assignment, dense_cells
from buddy.matching.flow import best_assignment
from buddy.matching.prices import Prices, Pricing
from buddy.matching.problem import IntArray, NotProven
from buddy.matching.program import Program
from buddy.matching.summary import scores_of_pairs

# Measured by `make bench`: below, the dense assignment is quicker; above, it is left to what few arcs do not solve.
SMALL_CELLS = 250_000
DENSE_CELLS = 1 << 27  # 1 GB of float64
ROUNDS = 6
MOST_ARCS = 10  # one pair in so many
FIRST_LIMIT = 4
NEAR = 6


@dataclass(frozen=True, eq=False)
class Optimum:
    """An assignment int[n] with its pairs' scores int[n], its total, its proof, and the arcs known by now."""

    assignment: IntArray
    scores: IntArray
    value: int
    prices: IntArray
    best: IntArray
    arcs: Arcs


def optimise(program: Program, arcs: Arcs, *, seed: int, tick: Callable[[], None]) -> Optimum:
    """Return the proven optimum of ``program``; ``arcs`` grow by what was missing; ``tick`` is called every round.

    Where ``program`` has quotas they can be met, by ``arcs`` alone.
    """
    cells = dense_cells(program)
    if cells <= SMALL_CELLS:
        return _whole(program, arcs, dense_assignment(program, seed=seed), tick)
    n, m = program.problem.shape
    limit = FIRST_LIMIT
    for _ in range(ROUNDS):
        usable = program.usable(arcs)
        assignment = best_assignment(program, usable, seed=seed)
        scores = scores_of(assignment, usable)
        prices = Prices(program, assignment, scores)
        prices.relax(usable)
        pricing = prices.price(limit, near=NEAR if program.factor and limit == FIRST_LIMIT else 0)
        tick()
        if not pricing.missing.size:
            return _proven(program, assignment, scores, prices, pricing, arcs)
        arcs = arcs.joined(pricing.missing)
        limit *= 2
        if arcs.size > n * m // MOST_ARCS:
            break
    if cells <= DENSE_CELLS:
        return _whole(program, arcs, dense_assignment(program, seed=seed), tick)
    return _whole(
        program, arcs, best_assignment(program, program.usable(all_pairs(program.problem)), seed=seed), tick
    )


def prove(program: Program, assignment: IntArray, scores: IntArray, arcs: Arcs) -> Optimum:
    """Return the assignment with prices that prove it best in ``program``; nothing else is asked.

    `Prices` raise `NotProven` where a path or cycle of the residual graph improves the assignment.
    """
    prices = Prices(program, assignment, scores)
    if program.rows.size * program.room.size <= SMALL_CELLS:
        prices.relax_all()
    else:
        prices.relax(program.usable(arcs))
    limit = FIRST_LIMIT
    while (pricing := prices.price(limit)).missing.size:
        arcs = arcs.joined(pricing.missing)
        prices.relax(program.usable(arcs))
        limit *= 2
    return _proven(program, assignment, scores, prices, pricing, arcs)


def pairs_of(optimum: Optimum) -> Arcs:
    """Return the pairs of an optimum: the dense assignment may have found others than the known arcs."""
    rows = np.flatnonzero(optimum.assignment >= 0)
    return Arcs.of(rows, optimum.assignment[rows], optimum.scores[rows])


def _whole(program: Program, arcs: Arcs, assignment: IntArray, tick: Callable[[], None]) -> Optimum:
    tick()
    optimum = prove(program, assignment, scores_of_pairs(program.problem, assignment), arcs)
    tick()
    return optimum


def _proven(
    program: Program, assignment: IntArray, scores: IntArray, prices: Prices, pricing: Pricing, arcs: Arcs
) -> Optimum:
    value = program.value(assignment, scores)
    if program.bound(prices.values, pricing.best) != value:
        raise NotProven("the prices do not prove the assignment")
    return Optimum(assignment, scores, value, prices.values, pricing.best, arcs)


def scores_of(assignment: IntArray, arcs: Arcs) -> IntArray:
    """Return int64[n]: the score of each row's pair, -1 without one; every pair is one of ``arcs``."""
    scores = np.full(assignment.size, -1, np.int64)
    used = assignment[arcs.rows] == arcs.columns
    scores[arcs.rows[used]] = arcs.scores[used]
    return scores
