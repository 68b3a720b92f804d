"""On small problems the plan is the best of all that exist, whatever the options."""

import numpy as np
import pytest
from hypothesis import given, settings

from buddy.matching import Problem, arcs, optimise, solve, verify
from tests.matching import brute
from tests.matching.problems import small_problems


def problem_of(small):
    n, m = len(small.scores), len(small.capacity)
    return Problem(
        np.array(small.scores, np.int32).reshape(n, m),
        small.capacity,
        taken=small.taken,
        priority=small.priority,
        locked=small.locked,
        spread=small.spread,
        keep=small.keep,
        keep_bonus=small.keep_bonus,
    )


def check(small):
    problem = problem_of(small)
    solution = solve(problem, seed=small.seed, fair=small.fair)
    best = brute.best(small)
    found = (solution.matched, solution.served, solution.floor, solution.objective)
    assert found == (best.matched, best.served, best.floor, best.objective)
    assert solution.bound == best.objective
    assert solution.optimal
    plan = solution.assignment.tolist()
    assert plan in map(list, brute.plans(small.scores, small.capacity, small.locked))
    assert solution.score == sum(small.scores[i][j] for i, j in enumerate(plan) if j >= 0)
    for row, local, reason in zip(small.scores, plan, solution.reasons, strict=True):
        none_allowed = all(score == -1 for score in row)
        assert reason == ("" if local >= 0 else "no_allowed_local" if none_allowed else "no_capacity")
    verify(problem, solution, fair=small.fair)


@settings(deadline=None, max_examples=400)
@given(small_problems())
def test_plan_is_the_best_of_all(small):
    check(small)


@settings(deadline=None, max_examples=400)
@given(small=small_problems())
def test_column_generation_finds_the_best_of_all(column_generation, small):
    check(small)


@settings(deadline=None, max_examples=300)
@given(small=small_problems())
def test_flow_on_all_pairs_finds_the_best_of_all(flow_on_all_pairs, small):
    check(small)


@pytest.fixture(scope="module")
def column_generation():
    """Nearly every pair has to be priced in."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(optimise, "SMALL_CELLS", -1)
        patch.setattr(optimise, "FLOW_PAIRS", -1)
        patch.setattr(optimise, "NEAR", 0)
        patch.setattr(arcs, "PER_SIDE", 1)
        patch.setattr(arcs, "SCATTERED", 1)
        yield


@pytest.fixture(scope="module")
def flow_on_all_pairs():
    """Whatever is not proven in the first round goes to the way out."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(optimise, "SMALL_CELLS", -1)
        patch.setattr(optimise, "ROUND_OF_JUDGEMENT", 0)
        patch.setattr(arcs, "PER_SIDE", 1)
        patch.setattr(arcs, "SCATTERED", 1)
        yield
