"""A plan that is not the best, or whose numbers are not right, is refused."""

from dataclasses import replace

import numpy as np
import pytest

from buddy.matching import NotProven, Problem, solve, verify
from tests.matching.test_exact import random_scores


@pytest.fixture
def city():
    random = np.random.default_rng(11)
    scores = random_scores(random, 80, 30, kind="even")
    return Problem(scores, [2] * 30, priority=random.permutation(80), spread=20_000)


@pytest.fixture
def plan(city):
    return solve(city, fair=True)


def renumbered(problem, plan, assignment):
    """A plan that tells the truth about a worse assignment, except that it is the best one."""
    placed = assignment >= 0
    scores = problem.scores[np.flatnonzero(placed), assignment[placed]]
    load = np.bincount(assignment[placed], minlength=problem.shape[1])
    objective = int(scores.sum()) - problem.spread * int((load * (load - 1) // 2).sum())
    served = {
        int(c): int((placed & (problem.priority == c)).sum()) for c in sorted(set(problem.priority))[::-1]
    }
    return replace(
        plan,
        assignment=assignment,
        matched=int(placed.sum()),
        score=int(scores.sum()),
        objective=objective,
        bound=objective,
        served=served,
        floor=int(scores.min()),
        reasons=tuple("" if each else "no_capacity" for each in placed),
    )


def test_the_best_plan_passes(city, plan):
    verify(city, plan, fair=True)
    verify(city, renumbered(city, plan, plan.assignment), fair=True)


def test_two_swapped_are_refused(city, plan):
    refused = 0
    for first, second in zip(range(78), range(1, 79), strict=True):
        worse = plan.assignment.copy()
        worse[[first, second]] = worse[[second, first]]
        allowed = all(worse[k] < 0 or city.scores[k, worse[k]] >= 0 for k in (first, second))
        if not allowed or worse[first] == worse[second]:
            continue
        claimed = renumbered(city, plan, worse)
        if (claimed.matched, claimed.served, claimed.floor, claimed.objective) == (
            plan.matched,
            plan.served,
            plan.floor,
            plan.objective,
        ):
            continue
        with pytest.raises(NotProven):
            verify(city, claimed, fair=True)
        refused += 1
    assert refused > 30


def test_one_left_out_is_refused(city, plan):
    worse = plan.assignment.copy()
    worse[np.flatnonzero(worse >= 0)[0]] = -1
    with pytest.raises(NotProven, match="better"):
        verify(city, renumbered(city, plan, worse), fair=True)


def test_the_less_urgent_served_instead_is_refused():
    problem = Problem([[5], [100_000]], [1], priority=[2, 1])
    plan = solve(problem)
    assert plan.served == {2: 1, 1: 0}
    with pytest.raises(NotProven, match="leaving a row out would be better"):
        verify(problem, renumbered(problem, plan, np.array([-1, 0])))


def test_a_lower_floor_is_refused():
    problem = Problem([[90, 50], [60, 10]], [1, 1])
    plan = solve(problem, fair=True)
    assert plan.floor == 50
    unfair = np.array([0, 1])
    with pytest.raises(NotProven, match="a higher floor serves as many"):
        verify(problem, renumbered(problem, plan, unfair), fair=True)


def test_a_cycle_of_exchanges_is_found():
    """Three in a ring, no free place and nobody waiting: only the exchange of all three improves the plan."""
    scores = np.array([[5, 6, 0], [0, 5, 6], [6, 0, 5]])
    problem = Problem(scores, [1, 1, 1])
    plan = solve(problem)
    assert plan.objective == 18
    with pytest.raises(NotProven, match="exchange"):
        verify(problem, renumbered(problem, plan, np.array([0, 1, 2])))


@pytest.mark.parametrize(
    "change",
    [
        {"matched": 1},
        {"score": 1},
        {"objective": 1},
        {"bound": 10**9},
        {"optimal": False},
        {"floor": None},
        {"served": {}},
        {"reasons": ("",) * 80},
    ],
)
def test_every_number_is_computed_again(city, plan, change):
    with pytest.raises(NotProven, match=next(iter(change))):
        verify(city, replace(plan, **change), fair=True)


@pytest.mark.parametrize(
    ("assignment", "message"),
    [
        ([0, 0], "over capacity"),
        ([0], "for each international"),
        ([0.0, 1.0], "for each international"),
        ([0, 2], "does not exist"),
        ([0, -2], "does not exist"),
        ([1, 0], "forbidden pair"),
        ([-1, 1], "locked pair is missing"),
    ],
)
def test_impossible_assignments_are_refused(assignment, message):
    locked = [0, -1] if "locked" in message else None
    problem = Problem([[5, -1], [5, 5]], [1, 1], locked=locked)
    plan = solve(problem)
    with pytest.raises(NotProven, match=message):
        verify(problem, replace(plan, assignment=np.array(assignment)))
