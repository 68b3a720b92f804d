"""Larger problems against independent exact formulations."""

import numpy as np
import pytest
from scipy.optimize import linear_sum_assignment

from buddy.matching import Problem, solve, verify
from tests.matching import exact


def random_scores(random, n, m, *, kind, density=0.7):
    if kind == "hub":  # everyone wants the same locals
        scores = 50_000 + random.normal(0, 8_000, m) + random.normal(0, 1_000, (n, m))
    elif kind == "rank one":
        scores = 100_000 * random.random((n, 1)) * random.random(m)
    elif kind == "coarse":
        scores = 10_000 * random.integers(0, 4, (n, m))
    else:
        scores = random.integers(0, 100_001, (n, m))
    return np.where(random.random((n, m)) < density, np.clip(scores, 0, 100_000).astype(int), -1)


@pytest.mark.parametrize("kind", ["even", "hub", "rank one", "coarse"])
@pytest.mark.parametrize(("n", "m", "classes"), [(60, 25, 60), (40, 60, 3), (25, 12, 25), (50, 50, 1)])
@pytest.mark.parametrize("fair", [False, True])
def test_equals_integer_programming(kind, n, m, classes, fair):
    random = np.random.default_rng([n, m, len(kind)])
    scores = random_scores(random, n, m, kind=kind, density=0.4)
    options = {
        "taken": random.integers(0, 3, m),
        "priority": random.permutation(n) if classes == n else random.integers(0, classes, n),
        "spread": int(random.choice([0, 20_000, 100_000])),
    }
    capacity = random.integers(0, 3, m)
    problem = Problem(scores, capacity, **options)
    solution = solve(problem, fair=fair)
    found = (solution.matched, solution.served, solution.floor, solution.objective)
    assert found == exact.best(scores, capacity, fair=fair, **options)
    assert solution.bound == solution.objective
    verify(problem, solution, fair=fair)


@pytest.mark.parametrize("kind", ["even", "hub", "rank one", "coarse"])
@pytest.mark.parametrize(("n", "m"), [(300, 300), (300, 180)])
def test_equals_the_dense_assignment(kind, n, m):
    """Capacities and the spread become columns of their own: one for each place, at its cost."""
    random = np.random.default_rng([n, m, len(kind)])
    scores = random_scores(random, n, m, kind=kind)
    capacity, taken, spread = random.integers(0, 3, m), random.integers(0, 2, m), 20_000
    solution = solve(Problem(scores, capacity, taken=taken, spread=spread))

    local = np.repeat(np.arange(m), capacity)
    place = np.concatenate([np.arange(c) for c in capacity])
    a_match = 10_000_000_000  # more than all scores and spreads together
    gain = np.where(scores[:, local] < 0, 0, a_match + scores[:, local] - spread * (taken[local] + place))
    rows, columns = linear_sum_assignment(gain, maximize=True)
    total = int(gain[rows, columns].sum())
    matched = round(total / a_match)
    assert solution.matched == matched
    assert solution.objective == total - matched * a_match
