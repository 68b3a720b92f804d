"""Cities of invented people: scored, solved, and solved by others."""

from __future__ import annotations

import numpy as np
from scipy.optimize import linear_sum_assignment

from benchmarks.people import SETTINGS, people
from buddy.matching import Instance, Problem, Scores, build_instance

A_MATCH = 100_000_000.0  # above what any exchange of pairs can bring


def instance(n: int, m: int, *, seed: int = 1) -> Instance:
    """Return a city of ``n`` internationals and ``m`` locals."""
    return build_instance(*people(n, m, seed=seed), settings=SETTINGS)


def products(scores: Scores) -> list[tuple[np.ndarray, np.ndarray]]:
    """Return the encodings that scoring multiplies, [n, width] and [m, width] each; all are made."""
    scores.rows(0, min(64, scores.shape[0]))
    known = scores.instance.cache
    language = known["language"]
    return [
        scores._factors,
        (language.rows, language.columns),
        known["common language"],
        known["interests"][:2],
        known["country"][:2],
    ]


def multiply(pairs: list[tuple[np.ndarray, np.ndarray]], rows: int) -> None:
    """Multiply them in blocks of so many rows, and do nothing with what comes out."""
    for start in range(0, len(pairs[0][0]), rows):
        for mine, theirs in pairs:
            mine[start : start + rows] @ theirs.T


def ready_matrix(problem: Problem) -> tuple[np.ndarray, np.ndarray]:
    """Return costs float64[n, places] for SciPy's dense assignment, and the local of each place."""
    n, m = problem.shape
    room = np.minimum(problem.capacity, n)
    local = np.repeat(np.arange(m), room)
    place = np.arange(local.size) - np.repeat(np.cumsum(room) - room, room)
    scores = np.concatenate([block for _, block in problem.blocks()]).astype(np.float64)
    scores[scores >= 0] += A_MATCH
    scores[scores < 0] = 0
    cost = -scores[:, local]
    cost += problem.spread * (problem.taken[local] + place) * (cost < 0)
    return cost, local


def dense(cost: np.ndarray) -> tuple[int, int]:
    """Return how many are matched, and the objective, by SciPy's dense assignment."""
    rows, columns = linear_sum_assignment(cost)
    total = -cost[rows, columns]
    matched = int((total > 0).sum())
    return matched, round(float(total.sum()) - matched * A_MATCH)
