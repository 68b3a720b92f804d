"""What a caller relies on: sources, seeds, progress."""

import numpy as np
import pytest

from buddy.matching import Problem, arcs, problem, solve, verify
from tests.matching.test_exact import random_scores


class Blocks:
    """A source that counts what it is asked for."""

    def __init__(self, scores):
        self.scores = scores
        self.shape = scores.shape
        self.asked = []

    def rows(self, start, stop):
        self.asked.append((start, stop))
        return self.scores[start:stop]


@pytest.fixture
def city():
    random = np.random.default_rng(5)
    scores = random_scores(random, 120, 70, kind="hub")
    locked = np.full(120, -1)
    locked[7] = np.flatnonzero(scores[7] >= 0)[0]
    return scores, {
        "capacity": random.integers(1, 3, 70),
        "taken": random.integers(0, 2, 70),
        "priority": random.integers(0, 4, 120),
        "locked": locked,
        "spread": 20_000,
    }


@pytest.mark.parametrize("kept", [True, False])
@pytest.mark.parametrize("block_cells", [1, 70 * 7, 1 << 20])
def test_a_source_gives_the_plan_of_the_matrix(city, monkeypatch, block_cells, kept):
    scores, options = city
    expected = solve(Problem(scores, **options), fair=True)
    monkeypatch.setattr(problem, "SOURCE_BLOCK_CELLS", block_cells)
    monkeypatch.setattr(problem, "BLOCK_CELLS", block_cells)
    if not kept:
        monkeypatch.setattr(problem, "KEPT_CELLS", 0)
    source = Blocks(scores)
    streamed = Problem(source, **options)
    found = solve(streamed, fair=True)
    assert found.assignment.tolist() == expected.assignment.tolist()
    assert (found.objective, found.bound, found.floor) == (expected.objective, expected.bound, expected.floor)
    verify(streamed, found, fair=True)
    assert max(stop - start for start, stop in source.asked) <= max(1, block_cells // 70)
    assert (len(source.asked) == len(set(source.asked))) == kept


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        (lambda start, stop: np.full((stop - start, 2), 5), r"rows\(0, 2\) must be \(2, 3\)"),
        (lambda start, stop: np.full(3, 5), "two dimensions"),
        (lambda start, stop: np.full((stop - start, 3), 0.5), r"scores\[0, 0\] = 0.5"),
        (lambda start, stop: np.arange(start, stop)[:, None] * [0, 0, -2], r"scores\[1, 2\] = -2"),
        (lambda start, stop: np.full((stop - start, 3), -1), r"locked\[1\] = 2: this pair is forbidden"),
    ],
)
@pytest.mark.parametrize("block_cells", [1, 6])
def test_a_bad_source_is_refused_while_it_is_read(rows, message, block_cells, monkeypatch):
    monkeypatch.setattr(problem, "SOURCE_BLOCK_CELLS", block_cells)

    class Source:
        shape = (2, 3)

        @staticmethod
        def rows(start, stop):
            return rows(start, stop)

    bad = Problem(Source(), [1, 1, 1], locked=[-1, 2])
    if block_cells == 1:
        message = message.replace(r"\(0, 2\)", r"\(0, 1\)").replace(r"\(2, 3\)", r"\(1, 3\)")
    with pytest.raises(ValueError, match=message):
        solve(bad)


def test_the_same_seed_gives_the_same_plan(city):
    scores, options = city
    plans = [solve(Problem(scores, **options), seed=seed, fair=True) for seed in (3, 3, 4)]
    assert plans[0].assignment.tolist() == plans[1].assignment.tolist()
    assert plans[0].objective == plans[2].objective


def test_seeds_choose_among_equal_plans():
    plans = {tuple(solve(Problem(np.zeros((6, 6), int), [1] * 6), seed=seed).assignment) for seed in range(5)}
    assert len(plans) > 1


def test_few_candidates_change_nothing(city, monkeypatch):
    scores, options = city
    expected = solve(Problem(scores, **options), fair=True)
    monkeypatch.setattr(arcs, "PER_SIDE", 1)
    monkeypatch.setattr(arcs, "SCATTERED", 1)
    found = solve(Problem(scores, **options), fair=True)
    assert (found.objective, found.served, found.floor) == (
        expected.objective,
        expected.served,
        expected.floor,
    )


def test_progress_rises_from_0_to_1(city):
    scores, options = city
    told = []
    solve(Problem(scores, **options), fair=True, progress=told.append)
    assert told[0] == 0
    assert told[-1] == 1
    assert told == sorted(told)
    assert len(told) > 4


@pytest.mark.parametrize("when", [0, 1, 3, "end"])
def test_what_progress_raises_cancels(city, when):
    scores, options = city

    class CancelledError(Exception):
        pass

    told = []

    def progress(fraction):
        told.append(fraction)
        if len(told) - 1 == when or (when == "end" and fraction == 1):
            raise CancelledError

    with pytest.raises(CancelledError):
        solve(Problem(scores, **options), fair=True, progress=progress)
