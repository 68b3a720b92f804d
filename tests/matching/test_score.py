"""Scores combine criteria and constraints exactly; unknown weights and broken plugins are errors."""

from dataclasses import replace

import numpy as np
import pytest

from buddy.matching import (
    CONSTRAINTS,
    CRITERIA,
    Constraint,
    Criterion,
    Factors,
    Problem,
    Reason,
    Scores,
    build_instance,
    parts,
    score,
    solve,
)
from tests.matching import reference
from tests.matching.people import SETTINGS, people, plain_international, plain_local

BY_KEY = {criterion.key: criterion for criterion in CRITERIA}
DEFAULTS = {criterion.key: criterion.weight for criterion in CRITERIA}
ODD = {"presence": 5, "language": 0, "interests": 1, "field": 4, "gender": 3, "age": 2}


@pytest.mark.parametrize("weights", [{}, ODD, dict.fromkeys(DEFAULTS, 0), {"age": 1}])
@pytest.mark.parametrize("floor", [None, 50_000])
def test_equals_the_reference(weights, floor):
    internationals, locals_ = people(33, n=30, m=30)
    settings = replace(SETTINGS, weights=weights, score_floor=floor)
    scores = Scores(build_instance(internationals, locals_, settings=settings))
    everybody = internationals + locals_
    expected = [
        [
            reference.score(one, local, settings, everybody, {**DEFAULTS, **weights})
            if all(rule(one, local, settings, set()) for rule in reference.CONSTRAINTS.values())
            else -1
            for local in locals_
        ]
        for one in internationals
    ]
    if floor is not None:
        expected = [[value if value >= floor else -1 for value in row] for row in expected]
    found = scores.rows(0, 30)
    assert scores.shape == (30, 30)
    assert found.dtype == np.int32
    assert found.tolist() == expected
    assert np.concatenate([scores.rows(k, k + 5) for k in range(0, 30, 5)]).tolist() == expected


@pytest.mark.parametrize(
    ("weights", "message"),
    [
        ({"presense": 5}, "weights: no criterion is called 'presense'"),
        ({"age": 6}, r"weights\[age\] = 6: must be from 0 to 5"),
        ({"age": -1}, r"weights\[age\] = -1"),
        ({"age": 1.5}, r"weights\[age\] = 1.5: must be an integer"),
        ({"age": True}, r"weights\[age\] = True"),
        ({"age": None}, r"weights\[age\] = None"),
    ],
)
def test_bad_weights_are_refused(weights, message):
    instance = build_instance([], [], settings=replace(SETTINGS, weights=weights))
    with pytest.raises(ValueError, match=message):
        Scores(instance)


def shoe_size(ids):
    return np.array([len(str(key)) for key in ids])


SHOES = Criterion(
    "shoes",
    2,
    values=lambda instance, start, stop: (
        1000 * (instance.extra["shoes"][0][start:stop, None] == instance.extra["shoes"][1])
    ),
    reason=lambda instance, i, j: Reason("shoes.size", {"size": int(instance.extra["shoes"][1][j])}),
    load=shoe_size,
)
NEIGHBOURS = Constraint(
    "neighbours",
    allowed=lambda instance, start, stop: (
        np.abs(instance.extra["neighbours"][0][start:stop, None] - instance.extra["neighbours"][1]) <= 1
    ),
    load=shoe_size,
)


def test_a_plugin_adds_a_criterion_and_a_constraint():
    internationals = [plain_international("i"), plain_international("iii")]
    locals_ = [plain_local("l"), plain_local("ll"), plain_local("lll")]
    criteria, constraints = [*CRITERIA, SHOES], [*CONSTRAINTS, NEIGHBOURS]
    settings = replace(SETTINGS, weights={**dict.fromkeys(DEFAULTS, 0), "shoes": 1})
    instance = build_instance(internationals, locals_, settings=settings, loads=[*criteria, *constraints])
    scores = Scores(instance, criteria=criteria, constraints=constraints)
    assert scores.rows(0, 2).tolist() == [[100_000, 0, -1], [-1, 0, 100_000]]
    assert solve(Problem(scores, [1, 1, 1])).objective == 200_000
    ((part,),) = parts(scores, [1], [2])
    assert (part.key, part.value, part.contribution, part.reason.params) == (
        "shoes",
        1000,
        100_000,
        {"size": 3},
    )
    assert Scores(build_instance([], [], settings=SETTINGS), criteria=criteria).weights["shoes"] == 2


@pytest.mark.parametrize(
    "values",
    [
        np.full((1, 1), 1001),
        np.full((1, 1), -1),
        np.full((1, 1), 0.5),
        np.zeros(1, int),
        np.zeros((2, 1), int),
    ],
)
def test_a_criterion_that_breaks_its_promise_is_named(values):
    broken = Criterion("broken", 1, values=lambda *_: values, reason=lambda *_: Reason("broken"))
    instance = build_instance([plain_international()], [plain_local()], settings=SETTINGS)
    with pytest.raises(ValueError, match="criterion broken"):
        Scores(instance, criteria=[broken]).rows(0, 1)


@pytest.mark.parametrize("allowed", [np.ones((1, 1), int), np.ones(1, bool), np.ones((1, 2), bool)])
def test_a_constraint_that_breaks_its_promise_is_named(allowed):
    broken = Constraint("broken", lambda *_: allowed)
    instance = build_instance([plain_international()], [plain_local()], settings=SETTINGS)
    with pytest.raises(ValueError, match="constraint broken"):
        Scores(instance, constraints=[broken]).rows(0, 1)


@pytest.mark.parametrize("threads", [1, 3])
@pytest.mark.parametrize("tile", [1, 700, 1 << 20])
def test_product_tiles_and_threads_change_nothing(monkeypatch, tile, threads):
    """The one product with its tiles equals every criterion and constraint asked by itself, to the unit."""
    internationals, locals_ = people(7, n=90, m=70)
    scores = Scores(build_instance(internationals, locals_, settings=replace(SETTINGS, weights=ODD)))
    total = sum(ODD.get(each.key, each.weight) * values.astype(int) for each, values in scores.values(0, 90))
    weight = sum(scores.weights.values())
    expected = np.where(scores.allowed(0, 90), (200 * total + weight) // (2 * weight), -1)
    assert (expected >= 0).any()
    monkeypatch.setattr(score, "TILE_CELLS", tile)
    monkeypatch.setattr(score, "LEAST_ROWS", 1)
    monkeypatch.setattr(score, "THREADS", threads)
    assert (scores.rows(0, 90) == expected).all()
    assert (scores.rows(11, 57) == expected[11:57]).all()


def test_many_languages_of_one_person_are_told_apart():
    many = {f"l{k}": 1 + k % 6 for k in range(40)}
    internationals = [plain_international("i", languages=many)]
    locals_ = [plain_local(str(k), languages=dict(list(many.items())[: k + 1])) for k in range(40)]
    instance = build_instance(internationals, locals_, settings=SETTINGS)
    found = BY_KEY["language"].values(instance, 0, 1)[0]
    assert found.tolist() == [reference.language(internationals[0], each, SETTINGS, []) for each in locals_]


def test_a_plugin_may_give_factors():
    even = np.array([[1.0], [0.0]], np.float32)
    given = Criterion(
        "given",
        5,
        values=lambda instance, start, stop: np.full((stop - start, 1), 1000) * (even[start:stop] == 1),
        reason=lambda *_: Reason("given"),
        factors=lambda instance: Factors(1000 * even, np.ones((1, 1), np.float32)),
    )
    apart = Constraint(
        "second stays out",
        allowed=lambda instance, start, stop: even[start:stop] == 1,
        breaches=lambda instance: Factors(1 - even, np.ones((1, 1), np.float32)),
    )
    internationals = [plain_international("a"), plain_international("b")]
    instance = build_instance(internationals, [plain_local()], settings=SETTINGS)
    assert Scores(instance, criteria=[given], constraints=[]).rows(0, 2).tolist() == [[100_000], [0]]
    assert Scores(instance, criteria=[given], constraints=[apart]).rows(0, 2).tolist() == [[100_000], [-1]]
    assert Scores(instance, criteria=[], constraints=[apart]).rows(0, 2).tolist() == [[0], [-1]]
