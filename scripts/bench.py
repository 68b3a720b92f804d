"""`make bench`: how long the best plan takes on invented cities, from a small one to a very large one."""

from __future__ import annotations

import os
import resource
import time

# One thread: small products on shared processors are slower with several.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np

from buddy.matching import Problem, solve, verify

SIZES = [(300, 150), (1000, 500), (2000, 2000)]


def city(internationals: int, locals_: int, *, seed: int) -> Problem:
    """Return a city in which one pair in ten is forbidden and locals welcome one or two students."""
    rng = np.random.default_rng(seed)
    scores = rng.integers(0, 100_001, size=(internationals, locals_), dtype=np.int32)
    scores[rng.random(scores.shape) < 0.1] = -1
    return Problem(scores, capacity=rng.integers(1, 3, size=locals_), spread=20_000)


def main() -> None:
    print(
        f"{'internationals':>14} {'locals':>7} {'fair':>5} {'solve':>8} {'verify':>8} {'pairs':>6} {'memory':>8}"
    )
    for internationals, locals_ in SIZES:
        problem = city(internationals, locals_, seed=internationals)
        for fair in (False, True):
            started = time.perf_counter()
            solution = solve(problem, fair=fair)
            solved = time.perf_counter()
            verify(problem, solution, fair=fair)
            verified = time.perf_counter()
            memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
            print(
                f"{internationals:14} {locals_:7} {fair!s:>5} {solved - started:6.2f} s {verified - solved:6.2f} s"
                f" {solution.matched:6} {memory:5} MB",
                flush=True,
            )


if __name__ == "__main__":
    main()
