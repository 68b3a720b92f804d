"""Parts add up, ranks are counted, and what an alternative costs is what the best plan with it has less."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given, settings

from buddy.matching import (
    CRITERIA,
    NotProven,
    Problem,
    Scores,
    alternatives,
    build_instance,
    parts,
    priority_classes,
    ranks,
    solve,
)
from tests.matching import brute
from tests.matching.people import SETTINGS, people
from tests.matching.problems import small_problems
from tests.matching.test_brute_force import problem_of
from tests.matching.test_exact import random_scores


@pytest.fixture(scope="module")
def city():
    internationals, locals_ = people(3, n=300, m=40)
    return Scores(build_instance(internationals, locals_, settings=SETTINGS)), internationals


def test_contributions_add_up_to_the_score(city):
    scores, _ = city
    table = scores.rows(0, 300)
    rows, columns = np.nonzero(table >= 0)
    rows, columns = rows[::7], columns[::7]
    assert rows.max() > 256
    for i, j, found in zip(rows, columns, parts(scores, rows, columns), strict=True):
        assert [part.key for part in found] == [criterion.key for criterion in CRITERIA]
        assert sum(part.contribution for part in found) == table[i, j]
        weight = sum(part.weight for part in found)
        assert all(abs(part.contribution - 100 * part.weight * part.value / weight) <= 1 for part in found)
        assert all(part.reason.code.startswith(f"{part.key}.") for part in found)


def test_nobody_needs_no_explanation(city):
    assert parts(city[0], [], []) == []


def test_ranks_on_both_sides(city):
    scores, internationals = city
    problem = Problem(scores, [2] * 40, priority=priority_classes(internationals, "strict"))
    plan = solve(problem, fair=True).assignment
    found, table = ranks(problem, plan), scores.rows(0, 300)
    for i, j in enumerate(plan):
        counted = (
            found.for_international[i],
            found.of_locals[i],
            found.for_local[i],
            found.of_internationals[i],
        )
        if j < 0:
            assert counted == (0, 0, 0, 0)
            continue
        own = table[i, j]
        assert counted == (
            1 + sum(score > own for score in table[i]),
            sum(score >= 0 for score in table[i]),
            1 + sum(score > own for score in table[:, j]),
            sum(score >= 0 for score in table[:, j]),
        )


def costs_by_trying_everything(small, i, solution):
    """Return {local: (matches lost, classes, objective lost)} of the best plan with each pair of ``i``."""
    locked = [*small.locked]
    locked[i] = -1
    best = {}
    for plan in brute.plans(small.scores, small.capacity, locked):
        others = [small.scores[k][j] for k, j in enumerate(plan) if j >= 0 and locked[k] < 0 and k != i]
        if plan[i] >= 0 and all(score >= (solution.floor or 0) for score in others):
            rank = brute.rank(replace(small, locked=locked, fair=False), plan)
            best[plan[i]] = max(best.get(plan[i], (-1,)), (rank[0], rank[1], rank[3]))
    best.pop(int(solution.assignment[i]), None)
    return {
        j: ((solution.matched - matched, tuple(-count for count in classes), solution.objective - objective))
        for j, (matched, classes, objective) in best.items()
    }


@settings(deadline=None, max_examples=300)
@given(small_problems())
def test_alternatives_cost_what_they_cost(small):
    assume(small.scores)
    problem = problem_of(small)
    solution = solve(problem, seed=small.seed, fair=small.fair)
    for i in range(len(small.scores)):
        expected = costs_by_trying_everything(small, i, solution)
        found = alternatives(problem, solution, i)
        assert len(found) == min(5, len(expected))
        for each in found:
            assert each.score == small.scores[i][each.local]
            matches, _, objective = expected[each.local]
            assert (each.matches_lost, each.objective_lost) == (matches, objective)
        # Sorted as a plan is judged, and none of those left away is cheaper.
        order = [expected[each.local] for each in found]
        assert order == sorted(order) == sorted(expected.values())[: len(order)]


@pytest.mark.parametrize("kind", ["even", "hub", "coarse"])
def test_alternatives_equal_solving_again_with_the_pair_locked(kind):
    random = np.random.default_rng(8)
    scores = random_scores(random, 90, 40, kind=kind)
    options = {"capacity": [2] * 40, "priority": random.permutation(90), "spread": 20_000}
    problem = Problem(scores, **options)
    solution = solve(problem)
    unmatched = int(np.flatnonzero(solution.assignment < 0)[0])
    for i in (0, 1, unmatched):
        found = alternatives(problem, solution, i)
        assert len(found) == 5
        for each in found:
            locked = np.full(90, -1)
            locked[i] = each.local
            again = solve(Problem(scores, locked=locked, **options))
            lost = (solution.matched - again.matched, solution.objective - again.objective)
            assert (each.matches_lost, each.objective_lost) == lost


def test_no_cost_is_told_for_a_plan_that_is_not_the_best():
    problem = Problem([[5, 6, 0], [0, 5, 6], [6, 0, 5], [1, 1, 1]], [1, 1, 1])
    solution = solve(problem)
    worse = type(solution)(**{**vars(solution), "assignment": np.array([0, 1, 2, -1])})
    with pytest.raises(NotProven):
        alternatives(problem, worse, 3)
