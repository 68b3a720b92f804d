"""`python -m benchmarks.memory N M keep|stream`: the peak of one plan, in bytes beyond what was there before."""

from __future__ import annotations

import sys

import numpy as np

from benchmarks.cities import instance
from benchmarks.measure import peak_bytes
from buddy.matching import Problem, Scores, problem, solve


def main(n: int, m: int, mode: str) -> None:
    city = instance(n, m)
    if mode == "stream":
        problem.KEPT_CELLS = 0
    before = peak_bytes()
    solution = solve(Problem(Scores(city), np.ones(m, int)))
    sys.stdout.write(f"{peak_bytes() - before} {solution.objective}\n")


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
