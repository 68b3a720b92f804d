"""The best plan, with its proof."""

from collections.abc import Callable

import numpy as np

from buddy.matching.arcs import Arcs, Reach, candidates
from buddy.matching.flow import can_serve
from buddy.matching.optimise import optimise, pairs_of
from buddy.matching.problem import IntArray, Problem, Solution
from buddy.matching.stages import Free
from buddy.matching.summary import summarise


class Progress:
    """A fraction that comes closer to 1 with every round and is 1 only at the end."""

    def __init__(self, report: Callable[[float], None] | None) -> None:
        self.report = report or (lambda _: None)
        self.fraction = 0.0
        self.report(0.0)

    def tick(self) -> None:
        """One more round is done."""
        self.fraction += (1 - self.fraction) / 8
        self.report(self.fraction)

    def finish(self) -> None:
        """All is done."""
        self.report(1.0)


def solve(
    problem: Problem,
    *,
    seed: int = 0,
    fair: bool = False,
    progress: Callable[[float], None] | None = None,
) -> Solution:
    """Return the best plan of ``problem`` and the bound that proves it.

    Best means, in this order: most internationals served; most of the most urgent class, then of the next; with
    ``fair`` the highest lowest score of a pair that is not locked; the largest objective. ``seed`` (>= 0) only permutes
    rows and columns before solving, which may choose another one of several equal plans. ``progress(fraction)`` is
    called at 0, after each round and at 1; what it raises passes through. Raises `NotProven` rather than return a plan
    without proof, and `ValueError` for a bad score of a source.
    """
    steps = Progress(progress)
    free = Free.of(problem)
    arcs, reach = candidates(problem)
    steps.tick()
    quota = free.relaxed(reach)
    program = free.pairing(quota, 0)
    if not can_serve(program, program.usable(arcs)):
        served = optimise(free.serving(), arcs, seed=seed, tick=steps.tick)
        arcs, quota = served.arcs, free.counts(served.assignment)
        arcs = arcs.joined(pairs_of(served))
    floor = 0
    if fair and quota.any():
        arcs, floor = _highest_floor(free, reach, quota, arcs, seed=seed, tick=steps.tick)
    plan = optimise(free.pairing(quota, floor), arcs, seed=seed, tick=steps.tick)
    assignment = np.where(problem.locked >= 0, problem.locked, plan.assignment)
    solution = summarise(problem, assignment, fair=fair, prices=plan.prices)
    steps.finish()
    return solution


def _highest_floor(
    free: Free, reach: Reach, quota: IntArray, arcs: Arcs, *, seed: int, tick: Callable[[], None]
) -> tuple[Arcs, int]:
    """Return the arcs known by now and the highest score below which no free pair of a best-served plan must be.

    Nothing above `Free.ceiling` can be held. Below, halving over the scores of the known arcs finds a floor that can be
    held. Serving with a higher one is then optimised over all pairs: where it fails for the next higher score, the floor
    is proven; where it succeeds, it has brought in missing pairs, and the search goes on in growing steps.
    """
    low, high, step = 0, free.ceiling(reach, quota), 1
    worth = free.worth(quota)
    while True:
        low = _held(free, quota, arcs, low=low, high=high)
        if low == high:
            return arcs, low
        target = min(low + step, high)
        higher = optimise(free.serving(target), arcs, seed=seed, tick=tick)
        arcs = higher.arcs.joined(pairs_of(higher))
        if higher.value == worth:
            low, step = int(higher.scores[higher.assignment >= 0].min()), step * 8
        else:
            high, step = target - 1, 1


def _held(free: Free, quota: IntArray, arcs: Arcs, *, low: int, high: int) -> int:
    """Return the highest floor from ``low`` to ``high`` that the known arcs alone can hold; they hold ``low``."""
    values = np.unique(arcs.scores[(arcs.scores > low) & (arcs.scores <= high)])
    middle = values.size - 1  # the highest is the likeliest
    while values.size:
        program = free.pairing(quota, int(values[middle]))
        if can_serve(program, program.usable(arcs)):
            low, values = int(values[middle]), values[middle + 1 :]
        else:
            values = values[:middle]
        middle = values.size // 2
    return low
