"""Every bad input is refused with the field and the first bad index; the edges of size give plain answers."""

import numpy as np
import pytest

from buddy.matching import Problem, solve, verify

SCORES = np.array([[10, 20, -1], [5, -1, 7]])
FITTING = {"scores": SCORES, "capacity": [1, 1, 2]}


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"scores": [1, 2, 3]}, "scores: must have two dimensions"),
        ({"scores": SCORES.astype(bool)}, "scores: dtype"),
        ({"scores": SCORES.astype(complex)}, "scores: dtype"),
        ({"scores": SCORES.astype(np.float16)}, "scores: dtype"),
        ({"scores": np.array([["a", "b", "c"]])}, "scores: dtype"),
        ({"scores": np.array([[1.0, 2.0, 3.0], [4.0, np.nan, 6.0]])}, r"scores\[1, 1\] = nan"),
        ({"scores": np.array([[1.0, 2.0, np.inf], [4.0, 5.0, 6.0]])}, r"scores\[0, 2\] = inf"),
        ({"scores": np.array([[1.0, 2.5, 3.0], [4.0, 5.0, 6.5]])}, r"scores\[0, 1\] = 2.5"),
        ({"scores": np.array([[1, 2, 3], [4, -2, 100_001]])}, r"scores\[1, 1\] = -2"),
        ({"scores": np.array([[1, 2, 100_001], [4, 5, 6]], np.uint32)}, r"scores\[0, 2\] = 100001"),
        ({"scores": np.full((1, 3), 2**63, np.uint64)}, r"scores\[0, 0\] = 9223372036854775808"),
        ({"capacity": [1, 1]}, "capacity: shape"),
        ({"capacity": [[1, 1, 1]]}, "capacity: shape"),
        ({"capacity": [1.0, 1.0, 1.0]}, "capacity: dtype"),
        ({"capacity": [True, True, True]}, "capacity: dtype"),
        ({"capacity": [1, -1, -1]}, r"capacity\[1\] = -1"),
        ({"capacity": None}, "capacity: shape"),
        ({"taken": [0, 0]}, "taken: shape"),
        ({"taken": [0, 0, -3]}, r"taken\[2\] = -3"),
        ({"taken": [0, 1_000_001, 0]}, r"taken\[1\] = 1000001"),
        ({"taken": [0.5, 0, 0]}, "taken: dtype"),
        ({"priority": [1]}, "priority: shape"),
        ({"priority": [1.0, 2.0]}, "priority: dtype"),
        ({"priority": np.array([0, 2**63], np.uint64)}, r"priority\[1\] = 9223372036854775808"),
        ({"locked": [0, 3]}, r"locked\[1\] = 3"),
        ({"locked": [-2, 0]}, r"locked\[0\] = -2"),
        ({"locked": [0]}, "locked: shape"),
        ({"locked": [2, -1]}, r"locked\[0\] = 2: this pair is forbidden"),
        ({"locked": [0, 0]}, r"locked\[1\] = 0: over the capacity"),
        ({"spread": -1}, "spread = -1"),
        ({"spread": 100_001}, "spread = 100001"),
        ({"spread": 0.5}, "spread = 0.5"),
        ({"spread": True}, "spread = True"),
    ],
)
def test_bad_input_is_refused(change, message):
    with pytest.raises(ValueError, match=message):
        Problem(**{**FITTING, **change})


@pytest.mark.parametrize("dtype", [np.int8, np.int16, np.int32, np.int64, np.float32, np.float64])
def test_every_integer_valued_dtype_gives_the_same_plan(dtype):
    problem = Problem(SCORES.astype(dtype), FITTING["capacity"])
    assert solve(problem).objective == 27
    assert problem.scores.dtype == np.int32


def test_a_problem_keeps_its_own_copy():
    scores = SCORES.astype(np.int32)
    problem = Problem(scores, FITTING["capacity"])
    scores[:] = -1
    assert solve(problem).objective == 27
    with pytest.raises(ValueError, match="read-only"):
        problem.scores[0, 0] = 5


@pytest.mark.parametrize(
    ("scores", "capacity", "matched", "reasons"),
    [
        (np.empty((0, 0), int), [], 0, ()),
        (np.empty((0, 3), int), [1, 1, 1], 0, ()),
        (np.empty((2, 0), int), [], 0, ("no_allowed_local", "no_allowed_local")),
        (np.full((2, 2), -1), [5, 5], 0, ("no_allowed_local", "no_allowed_local")),
        (np.array([[3, 4], [-1, -1]]), [0, 0], 0, ("no_capacity", "no_allowed_local")),
        (np.array([[0, 0, 0]]), [1, 1, 1], 1, ("",)),
        (np.array([[100_000], [100_000], [-1]]), [1], 1, None),
        (np.array([[1], [2], [3]]), [2**62], 3, ("", "", "")),
    ],
)
@pytest.mark.parametrize("fair", [False, True])
@pytest.mark.filterwarnings("error")
def test_edges(scores, capacity, matched, reasons, fair):
    problem = Problem(scores, capacity)
    solution = solve(problem, fair=fair)
    verify(problem, solution, fair=fair)
    assert solution.matched == matched
    assert solution.optimal
    assert reasons is None or solution.reasons == reasons
    assert (solution.floor is None) == (not fair or matched == 0)


def test_negative_seed_is_refused():
    with pytest.raises(ValueError, match="non-negative"):
        solve(Problem(**FITTING), seed=-1)
