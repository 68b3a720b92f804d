"""A plan in figures, the price of its floor, and what would help those who are left out."""

from dataclasses import replace

import numpy as np
import pytest

from buddy.matching import (
    CONSTRAINTS,
    Problem,
    Scores,
    build_instance,
    figures,
    floor_price,
    parts,
    solve,
    what_would_help,
)
from tests.matching.people import SETTINGS, people, plain_international, plain_local


def test_figures_count_pairs():
    internationals, locals_ = people(3, n=60, m=40)
    scores = Scores(build_instance(internationals, locals_, settings=SETTINGS))
    problem = Problem(scores.rows(0, 60), [1] * 40)
    plan = solve(problem).assignment
    rows = np.flatnonzero(plan >= 0)
    values, explained = problem.scores[rows, plan[rows]], parts(scores, rows, plan[rows])
    found = figures(values, explained)
    assert sum(found.deciles) == len(rows) > 3
    assert found.deciles[4] == sum(40_000 <= value < 50_000 for value in values)
    assert found.lowest == values.min()
    assert found.median == sorted(values)[(len(rows) - 1) // 2]
    spoken = sum(
        bool(set(internationals[i].languages) & set(locals_[plan[i]].languages)) for i in rows.tolist()
    )
    assert found.common_language == (2000 * spoken + len(rows)) // (2 * len(rows))
    needs = [each[5] for each in explained if each[5].reason.code != "needs.unknown"]
    assert needs[0].key == "needs"
    assert found.wishes_met["needs"] == pytest.approx(sum(part.value for part in needs) / len(needs), abs=0.5)


def test_no_pairs_no_figures():
    found = figures(np.empty(0), [])
    assert (found.deciles, found.lowest, found.median, found.wishes_met) == ((0,) * 10, None, None, {})


def test_the_price_of_the_floor():
    problem = Problem([[90, 50], [60, 10]], [1, 1])
    fair = solve(problem, fair=True)
    price = floor_price(problem, fair)
    assert (fair.floor, fair.objective) == (50, 110)
    assert (price.objective, price.weakest) == (0, 0)  # 90 + 10 is less
    problem = Problem([[90_000, 50], [60, 10]], [1, 1])
    price = floor_price(problem, solve(problem, fair=True))
    assert (price.objective, price.weakest) == (89_900, 40)
    assert floor_price(problem, solve(problem)).objective == 0


def helped(internationals, locals_=(), **changes):
    instance = build_instance(internationals, locals_, settings=replace(SETTINGS, **changes))
    unmatched = range(len(internationals))
    return [
        (each.places, each.language, each.gender, each.university)
        for each in what_would_help(instance, unmatched, CONSTRAINTS)
    ]


def test_the_locals_who_would_help():
    internationals = [
        plain_international("a", languages={"es": 6, "en": 2}),
        plain_international("b", languages={"es": 5, "it": 4}),
        plain_international("c", languages={"it": 3}),
        plain_international(
            "d", languages={"es": 6}, gender="woman", gender_wish="same", gender_wish_strength="must"
        ),
    ]
    assert helped(internationals) == [(2, "es", "", None), (1, "es", "woman", None), (1, "it", "", None)]
    assert helped(internationals, language_level=None) == [(3, "", "", None), (1, "", "woman", None)]
    assert helped(internationals[:1], university_only=True) == []
    assert helped([plain_international(university=7)], university_only=True) == [(1, "fr", "", 7)]


def test_the_citys_language_comes_first_of_equals():
    assert helped([plain_international(languages={"de": 5, "fr": 3})]) == [(1, "fr", "", None)]


@pytest.mark.parametrize(
    "changes",
    [
        {"open": False},
        {"paused": True},
        {"suspended": True},
        {"birth_date": None},
        {"languages": {"fr": 2}},
        {"gender_wish": "same", "gender_wish_strength": "must"},
    ],
)
def test_no_local_helps_whom_a_rule_of_their_own_leaves_out(changes):
    assert helped([plain_international(**changes)]) == []


def test_with_the_locals_who_would_help_everybody_is_served():
    """The promise is kept: locals of these kinds are added, and nobody who could be served is left out."""
    internationals, _ = people(12, n=80, m=1)
    instance = build_instance(internationals, [], settings=SETTINGS)
    wanted = what_would_help(instance, range(80), CONSTRAINTS)
    locals_, capacity = [], []
    for place, each in enumerate(wanted):
        locals_.append(plain_local(place, languages={each.language: 6}, gender=each.gender))
        capacity.append(each.places)
    scores = Scores(build_instance(internationals, locals_, settings=SETTINGS))
    plan = solve(Problem(scores, capacity))
    promised = {i for each in wanted for i in each.internationals}
    assert len(promised) > 15
    assert set(np.flatnonzero(plan.assignment >= 0)) == promised
