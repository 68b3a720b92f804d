"""Score matrices, seeded, in the shapes that make matching easy or hard."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from buddy.matching import Problem


def shapes(n: int, *, seed: int = 3) -> Iterator[tuple[str, Problem]]:
    """Yield the name and the problem of each shape with ``n`` internationals."""
    random = np.random.default_rng(seed)
    even = random.integers(0, 100_001, (n, n))
    yield "even", _problem(even)
    yield "shortage (half as many locals)", _problem(even[:, : n // 2])
    yield "rich (twice as many places)", _problem(even, places=2)
    wanted = 50_000 + random.normal(0, 8_000, n) + random.normal(0, 1_000, (n, n))
    yield "popularity (everybody wants the same)", _problem(np.clip(wanted, 0, 100_000))
    yield "popularity, multiplied", _problem(100_000 * random.random((n, 1)) * random.random(n))
    yield "all equal", _problem(np.full((n, n), 50_000))
    few = np.where(random.random((n, n)) < 0.02, even, -1)
    yield "2 % allowed", _problem(few)


def _problem(scores: np.ndarray, *, places: int = 1) -> Problem:
    return Problem(scores.astype(np.int32), np.full(scores.shape[1], places))
