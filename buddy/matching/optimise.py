"""Solve one program exactly, and prove it: the one place that chooses the method.

Small: the dense assignment. Large: column generation (Dantzig and Wolfe 1960) for the transportation problem, which is
flow on few arcs, prices, and all other pairs priced out until none disagrees; each round may bring in twice as many of
one row, so that it ends. Where that gets nowhere, because everybody wants the same and the pairs that matter are no small
part of all: flow on all pairs. Prices over all pairs prove each of them.
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

# Measured by `make bench`: below, the dense assignment is quicker than anything else.
SMALL_CELLS = 250_000
# Up to so many pairs, flow on all of them is the way out when the pairs that disagree do not halve from round to round;
# beyond, its memory would not do, and ever more pairs come in instead, at worst all.
FLOW_PAIRS = 1 << 23
FIRST_LIMIT = 4
ROUND_OF_JUDGEMENT = FIRST_LIMIT  # the first round is no measure
NEAR = 8
CENTRED = 2


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
    if dense_cells(program) <= SMALL_CELLS:
        return _whole(program, arcs, dense_assignment(program, seed=seed), tick)
    n, m = program.problem.shape
    limit, missing = FIRST_LIMIT, n * m
    while True:
        usable = program.usable(arcs)
        assignment = best_assignment(program, usable, seed=seed)
        scores = scores_of(assignment, usable)
        prices = Prices(program, assignment, scores)
        prices.relax(usable)
        for _ in range(CENTRED):
            prices.centre(usable)
        pricing = prices.price(limit, near=NEAR if program.factor and limit == FIRST_LIMIT else 0)
        tick()
        if not pricing.missing.size:
            return _proven(program, assignment, scores, prices, pricing, arcs)
        arcs = arcs.joined(pricing.missing)
        if limit > ROUND_OF_JUDGEMENT and pricing.missing.size > missing // 2 and n * m <= FLOW_PAIRS:
            arcs = all_pairs(program.problem)
            return _whole(program, arcs, best_assignment(program, program.usable(arcs), seed=seed), tick)
        missing = pricing.missing.size
        limit *= 2


def prove(program: Program, assignment: IntArray, scores: IntArray, arcs: Arcs) -> Optimum:
    """Return the assignment with prices that prove it best in ``program``; nothing else is asked.

    `Prices` raise `NotProven` where a path or cycle of the residual graph improves the assignment.
    """
    prices = Prices(program, assignment, scores)
    prices.relax(program.usable(arcs))
    if program.rows.size * program.room.size <= SMALL_CELLS:
        prices.relax_all()
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
