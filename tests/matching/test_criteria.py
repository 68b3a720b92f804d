"""Every criterion equals its readable definition and says why in words that can be rendered."""

import json
from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pytest

from buddy.matching import CRITERIA, REASONS, build_instance
from tests.matching import reference
from tests.matching.people import FIRST_DAY, SETTINGS, people, plain_international, plain_local

BY_KEY = {criterion.key: criterion for criterion in CRITERIA}


def values(key, one, local, settings=SETTINGS):
    instance = build_instance([one], [local], settings=settings)
    return int(BY_KEY[key].values(instance, 0, 1)[0, 0]), BY_KEY[key].reason(instance, 0, 0)


def test_the_eleven_and_their_weights():
    assert {criterion.key: criterion.weight for criterion in CRITERIA} == {
        "presence": 5,
        "language": 4,
        "interests": 3,
        "field": 3,
        "university": 2,
        "needs": 2,
        "gender": 2,
        "country": 1,
        "age": 1,
        "degree": 1,
        "expectations": 1,
    }
    assert set(BY_KEY) == set(reference.CRITERIA)


@pytest.mark.parametrize("key", sorted(reference.CRITERIA))
@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("today", [None, FIRST_DAY + timedelta(days=5)])
def test_equals_the_reference(key, seed, today):
    internationals, locals_ = people(seed)
    settings = replace(SETTINGS, today=today)
    instance = build_instance(internationals, locals_, settings=settings)
    rule, everybody = reference.CRITERIA[key], internationals + locals_
    expected = [[rule(one, local, settings, everybody) for local in locals_] for one in internationals]
    found = BY_KEY[key].values(instance, 0, len(internationals))
    assert found.dtype == np.int16
    assert found.tolist() == expected
    middle = BY_KEY[key].values(instance, 7, 12)
    assert middle.tolist() == expected[7:12]
    assert len({value for row in expected for value in row}) > 2


@pytest.mark.parametrize("key", sorted(reference.CRITERIA))
def test_reasons_are_known_plain_and_fit_the_value(key):
    internationals, locals_ = people(9, n=30, m=30)
    instance = build_instance(internationals, locals_, settings=SETTINGS)
    table = BY_KEY[key].values(instance, 0, instance.n)
    seen = set()
    for i in range(instance.n):
        for j in range(instance.m):
            reason = BY_KEY[key].reason(instance, i, j)
            assert tuple(reason.params) == REASONS[reason.code]
            json.dumps(dict(reason.params))
            seen.add(reason.code)
            if reason.code in (f"{key}.unknown", f"{key}.no_wish"):
                assert table[i, j] == 500
            if reason.code in (f"{key}.none", f"{key}.different", f"{key}.away"):
                assert table[i, j] < 60
    assert seen == {code for code in REASONS if code.startswith(f"{key}.")}


@pytest.mark.parametrize(
    ("mine", "theirs", "value", "code"),
    [
        ({}, {}, 500, "presence.unknown"),
        ({"arrival": FIRST_DAY, "arrival_precision": "exact"}, {}, 1000, "presence.all"),
        (
            {"arrival": FIRST_DAY, "arrival_precision": "exact"},
            {"present_from": FIRST_DAY + timedelta(days=7)},
            750,
            "presence.part",
        ),
        (
            {"arrival": FIRST_DAY, "arrival_precision": "exact", "departure": FIRST_DAY + timedelta(days=10)},
            {"present_to": FIRST_DAY + timedelta(days=4)},
            500,
            "presence.part",
        ),
        (
            {"arrival": FIRST_DAY, "arrival_precision": "around"},
            {"present_from": FIRST_DAY},
            933,  # on seven of fifteen possible days of arrival, 1 to 7 days are missed: 392 of 420
            "presence.around",
        ),
        (
            {"arrival": FIRST_DAY, "arrival_precision": "exact"},
            {"absences": ((FIRST_DAY - timedelta(days=3), FIRST_DAY + timedelta(days=90)),)},
            0,
            "presence.away",
        ),
        (
            {"arrival": date(9999, 12, 31), "arrival_precision": "around"},
            {"present_from": date(1, 1, 1)},
            1000,
            "presence.all",
        ),
    ],
)
def test_presence(mine, theirs, value, code):
    found, reason = values("presence", plain_international(**mine), plain_local(**theirs))
    assert (found, reason.code) == (value, code)


@pytest.mark.parametrize(
    ("mine", "theirs", "value", "params"),
    [
        ({"en": 6, "fr": 3}, {"en": 6, "fr": 6}, 800, {"language": "en", "level": 6}),
        ({"en": 5, "fr": 3}, {"en": 4, "fr": 6}, 640, {"language": "en", "level": 4}),
        ({"en": 3, "fr": 3}, {"en": 6, "fr": 6}, 600, {"language": "fr", "level": 3}),
        ({"it": 6}, {"it": 4}, 640, {"language": "it", "level": 4}),
        ({"pl": 6}, {"pl": 5}, 950, {"language": "pl", "level": 5}),
    ],
)
def test_language_prefers_the_city_and_the_wish(mine, theirs, value, params):
    one = plain_international(languages=mine, wished_languages=frozenset({"pl"}))
    found, reason = values("language", one, plain_local(languages=theirs))
    assert (found, reason.params) == (value, params)


def test_a_rare_interest_counts_more():
    crowd = [plain_local(f"l{k}", interests=frozenset({"cinema"})) for k in range(9)]
    one = plain_international(interests=frozenset({"cinema", "fencing"}))
    rare = plain_local("rare", interests=frozenset({"fencing", "yoga"}))
    instance = build_instance([one], [*crowd, rare], settings=SETTINGS)
    found = BY_KEY["interests"].values(instance, 0, 1)[0]
    both = plain_local("both", interests=frozenset({"cinema", "yoga"}))
    plain = build_instance([one], [*crowd, both], settings=SETTINGS)
    assert found[-1] > BY_KEY["interests"].values(plain, 0, 1)[0, -1]
