"""Planning again: who keeps whom, newcomers beside fixed pairs, and the same plan wherever it is made."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from buddy.matching import Problem, floor_price, moved, optimise, problem, solve, verify
from tests.matching.test_exact import random_scores

ROOT = Path(__file__).parents[2]


@pytest.fixture
def changed():
    """Scores of a city, and what they are after a few people have changed their answers."""
    random = np.random.default_rng(17)
    before = random_scores(random, 200, 120, kind="even", density=0.9)
    after = before.copy()
    after[:20] = np.where(after[:20] >= 0, random.integers(0, 100_001, (20, 120)), -1)
    return before, after


def test_a_bonus_for_kept_pairs_moves_fewer_people(changed):
    before, after = changed
    room = np.full(120, 2)
    first = solve(Problem(before, room, spread=20_000)).assignment
    free = solve(Problem(after, room, spread=20_000))
    moved, totals = [], []
    for bonus in (0, 2_000, 100_000):
        again = Problem(after, room, spread=20_000, keep=first, keep_bonus=bonus)
        plan = solve(again, fair=True)
        verify(again, plan, fair=True)
        kept = int((plan.assignment == first).sum())
        moved.append(200 - kept)
        totals.append(plan.objective - bonus * kept)
    assert moved[0] > moved[1] > moved[2]
    assert free.objective >= totals[0] >= totals[1] >= totals[2]


@pytest.mark.parametrize("fair", [False, True])
def test_what_moving_gains_is_told_against_the_plan_that_moves_nobody(changed, fair):
    before, after = changed
    room = np.full(120, 2)
    first = solve(Problem(before, room, spread=20_000), fair=fair).assignment
    after[np.arange(30, 34), first[30:34]] = -1
    again = Problem(after, room, spread=20_000, keep=first, keep_bonus=5_000)
    plan = solve(again, fair=fair)
    found = moved(again, plan)
    possible = (first >= 0) & (after[np.arange(200), first] >= 0)
    assert found.changed == int(((first >= 0) & (plan.assignment != first)).sum())
    assert found.forced == int(((first >= 0) & ~possible).sum())
    assert found.changed > found.forced > 0
    stay = solve(Problem(after, room, spread=20_000, locked=np.where(possible, first, -1)), fair=fair)
    assert found.matched == plan.matched - stay.matched == 0
    kept = int((plan.assignment == first).sum())
    assert found.objective == plan.objective - 5_000 * kept - stay.objective
    if fair:
        weakest = min(after[i, j] for i, j in enumerate(stay.assignment) if j >= 0)
        assert found.weakest == plan.floor - weakest >= 0
    else:
        assert found.objective > 0


def test_kept_pairs_are_no_part_of_what_fairness_costs():
    scores = [[90_000, 50_000], [60_000, 10_000]]
    keep = Problem(scores, [1, 1], keep=[0, 1], keep_bonus=20_000)
    fair = solve(keep, fair=True)
    assert (fair.floor, fair.objective) == (50_000, 110_000)
    price = floor_price(keep, fair)  # the other plan: 90,000 + 10,000 and both kept
    assert (price.objective, price.weakest) == (-10_000, 40_000)
    found = moved(keep, fair)
    assert (found.changed, found.forced, found.matched, found.urgent) == (2, 0, 0, False)
    assert (found.weakest, found.objective) == (40_000, 10_000)


def test_pairs_that_cannot_stay_are_counted_apart():
    keep = Problem([[80, 70], [90, 60], [-1, 50]], [1, 2], keep=[0, 0, 0], keep_bonus=100)
    plan = solve(keep)
    assert plan.assignment.tolist() == [1, 0, 1]
    found = moved(keep, plan)
    assert (found.changed, found.forced) == (2, 2)
    lone = Problem([[80], [90]], [1], keep=[0, -1], keep_bonus=0, priority=[0, 1])
    found = moved(lone, solve(lone))
    assert (found.changed, found.forced, found.matched, found.urgent) == (1, 0, 0, True)


@pytest.mark.parametrize("small", [True, False])
def test_newcomers_find_places_beside_pairs_that_stay(monkeypatch, changed, small):
    """As a plan with all others locked: `taken` alone says as much."""
    if not small:
        monkeypatch.setattr(optimise, "SMALL_CELLS", -1)
    scores, _ = changed
    room = np.full(120, 2)
    settled = solve(Problem(scores[:180], room, spread=20_000)).assignment
    taken = np.bincount(settled[settled >= 0], minlength=120)
    newcomers = solve(Problem(scores[180:], room - taken, taken=taken, spread=20_000))
    whole = Problem(scores, room, spread=20_000, locked=np.append(settled, np.full(20, -1)))
    assert (
        solve(whole).objective
        == newcomers.objective + solve(Problem(scores[:180], room, spread=20_000)).objective
    )


@pytest.mark.parametrize(
    ("keep", "bonus", "message"),
    [
        ([0], 0, r"keep: shape"),
        ([0, 2], 0, r"keep\[1\] = 2"),
        ([0, -2], 0, r"keep\[1\] = -2"),
        ([0.0, 1.0], 0, "keep: dtype"),
        (None, -1, "keep_bonus = -1"),
        (None, 100_001, "keep_bonus = 100001"),
        (None, 0.5, "keep_bonus = 0.5: must be an integer"),
    ],
)
def test_a_bad_plan_to_keep_is_refused(keep, bonus, message):
    with pytest.raises(ValueError, match=message):
        Problem([[1, 2], [3, 4]], [1, 1], keep=keep, keep_bonus=bonus)


PROGRAM = """
import sys, numpy as np
from benchmarks.cities import instance
from buddy.matching import Problem, Scores, score, solve
score.THREADS, score.TILE_CELLS = int(sys.argv[1]), 1 << int(sys.argv[2])
source = Scores(instance(700, 600, seed=4))
plan = solve(Problem(source, np.ones(600, int), spread=20_000), fair=True, seed=2)
print(plan.objective, plan.floor, hash(tuple(plan.assignment.tolist())))
"""


def test_threads_tiles_and_processes_change_nothing():
    def run(threads, tile, hash_seed):
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM, str(threads), str(tile)],
            check=True,
            capture_output=True,
            text=True,
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": hash_seed, "OPENBLAS_NUM_THREADS": str(threads)},
        )
        return done.stdout

    assert len({run(1, 18, "1"), run(2, 12, "2")}) == 1


def test_a_streamed_city_is_planned_like_a_stored_one(monkeypatch):
    from benchmarks.cities import instance
    from buddy.matching import Scores

    source = Scores(instance(600, 700, seed=4))
    stored = solve(Problem(source.rows(0, 600), np.ones(700, int)), fair=True)
    monkeypatch.setattr(problem, "KEPT_CELLS", 0)
    streamed = Problem(source, np.ones(700, int))
    found = solve(streamed, fair=True)
    assert "matrix" not in streamed._kept
    assert (found.assignment == stored.assignment).all()
    assert (found.objective, found.bound, found.floor, found.reasons) == (
        stored.objective,
        stored.bound,
        stored.floor,
        stored.reasons,
    )
    verify(streamed, found, fair=True)
