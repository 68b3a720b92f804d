"""Solve one program exactly: flow on few arcs, prices, and all other pairs priced out until none disagrees.

Column generation (Dantzig and Wolfe 1960) for the transportation problem. Each round doubles how many disagreeing
pairs of one row may come in, so that at worst a few rounds bring in every pair and the answer is exact all the same.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from buddy.matching.arcs import Arcs
from buddy.matching.flow import best_assignment
from buddy.matching.prices import Prices
from buddy.matching.problem import IntArray, NotProven
from buddy.matching.program import Program

FIRST_LIMIT = 4


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
    """Return the proven optimum of ``program``; ``arcs`` grow by what was missing; ``tick`` is called every round."""
    limit = FIRST_LIMIT
    while True:
        usable = program.usable(arcs)
        assignment = best_assignment(program, usable, seed=seed)
        scores = scores_of(assignment, usable)
        prices = Prices(program, assignment, scores)
        prices.relax(usable)
        pricing = prices.price(limit)
        tick()
        if not pricing.missing.size:
            break
        arcs = arcs.joined(pricing.missing)
        limit *= 2
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
