"""Every hard rule equals its readable definition; a person learns which of their own wishes narrow the choice."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from buddy.matching import CONSTRAINTS, Narrowing, build_instance, narrowing
from tests.matching import reference
from tests.matching.people import FIRST_DAY, SETTINGS, people, plain_international, plain_local

BY_KEY = {constraint.key: constraint for constraint in CONSTRAINTS}
STRICTER = replace(SETTINGS, university_only=True, training_required=True, language_level=None)


def test_all_are_named():
    assert list(BY_KEY) == list(reference.CONSTRAINTS)


@pytest.mark.parametrize("key", list(reference.CONSTRAINTS))
@pytest.mark.parametrize("settings", [SETTINGS, STRICTER, replace(SETTINGS, today=FIRST_DAY, length_days=30)])
def test_equals_the_reference(key, settings):
    internationals, locals_ = people(21, n=40, m=40)
    apart = {("i1", "l2"), ("i1", "l0"), ("i9", "l9"), ("gone", "l1"), ("i2", "gone")}
    instance = build_instance(internationals, locals_, settings=settings, apart=apart)
    rule = reference.CONSTRAINTS[key]
    expected = [[rule(one, local, settings, apart) for local in locals_] for one in internationals]
    found = BY_KEY[key].allowed(instance, 0, instance.n)
    assert found.dtype == bool
    assert found.tolist() == expected
    assert BY_KEY[key].allowed(instance, 5, 11).tolist() == expected[5:11]


@pytest.mark.parametrize(
    ("key", "mine", "theirs", "allowed"),
    [
        ("gender_must", {"gender": "woman"}, {"gender": "man"}, True),
        ("gender_must", {"gender": "woman", "gender_wish": "same"}, {"gender": "man"}, True),
        (
            "gender_must",
            {"gender": "woman", "gender_wish": "same", "gender_wish_strength": "must"},
            {"gender": "man"},
            False,
        ),
        (
            "gender_must",
            {"gender": "woman", "gender_wish": "same", "gender_wish_strength": "must"},
            {"gender": "woman"},
            True,
        ),
        (
            "gender_must",
            {"gender": "", "gender_wish": "same", "gender_wish_strength": "must"},
            {"gender": ""},
            False,
        ),
        (
            "gender_must",
            {"gender": "woman", "gender_wish": "man", "gender_wish_strength": "must"},
            {"gender": "woman"},
            True,
        ),
        (
            "gender_must",
            {"gender": "man"},
            {"gender": "undisclosed", "gender_wish": "same", "gender_wish_strength": "must"},
            False,
        ),
        ("adult", {"birth_date": date(2009, 1, 10)}, {}, True),
        ("adult", {"birth_date": date(2009, 1, 11)}, {}, False),
        ("adult", {"birth_date": date(2009, 1, 11), "arrival": date(2027, 1, 11)}, {}, True),
        ("adult", {"birth_date": None}, {}, False),
        ("adult", {}, {"birth_date": date(2009, 1, 11), "present_from": date(2027, 1, 10)}, False),
        ("adult", {"birth_date": date(2008, 2, 29), "arrival": date(2026, 2, 28)}, {}, False),
        ("adult", {"birth_date": date(2008, 2, 29), "arrival": date(2026, 3, 1)}, {}, True),
        ("adult", {"birth_date": date(9990, 1, 1)}, {}, False),
        ("common_language", {"languages": {"en": 2}}, {"languages": {"en": 6}}, False),
        ("common_language", {"languages": {"en": 3}}, {"languages": {"en": 3}}, True),
        ("common_language", {"languages": {}}, {"languages": {"en": 3}}, False),
    ],
)
def test_single_rules(key, mine, theirs, allowed):
    instance = build_instance([plain_international(**mine)], [plain_local(**theirs)], settings=SETTINGS)
    assert BY_KEY[key].allowed(instance, 0, 1).tolist() == [[allowed]]


def test_nobody_at_all_is_no_error():
    for internationals, locals_ in (([], []), ([plain_international()], []), ([], [plain_local()])):
        instance = build_instance(internationals, locals_, settings=SETTINGS)
        for constraint in CONSTRAINTS:
            assert constraint.allowed(instance, 0, instance.n).shape == (instance.n, instance.m)


def test_own_wishes_that_narrow_the_choice():
    away = {"absences": ((FIRST_DAY, FIRST_DAY + timedelta(days=400)),), "gender": "woman"}
    locals_ = [
        plain_local("woman", gender="woman"),
        plain_local("man", gender="man"),
        plain_local("another man", gender="man"),
        plain_local("online", offers_online=True, **away),
        plain_local("away", **away),
        plain_local("silent man", gender="man", silent=True),
        plain_local("man who must", gender="man", gender_wish="same", gender_wish_strength="must"),
    ]
    one = plain_international(
        gender="woman",
        gender_wish="same",
        gender_wish_strength="must",
        arrival=FIRST_DAY,
        arrival_precision="exact",
    )
    instance = build_instance(
        [one, replace(one, id="free", gender_wish="", accepts_online=True)], locals_, settings=SETTINGS
    )
    assert narrowing(instance, 0, CONSTRAINTS) == [
        Narrowing("gender_must", forbids=4, would_add=2),
        Narrowing("presence", forbids=2, would_add=1),
        Narrowing("silent", forbids=1, would_add=0),
    ]
    assert narrowing(instance, 1, CONSTRAINTS) == [
        Narrowing("gender_must", forbids=1, would_add=0),
        Narrowing("presence", forbids=1, would_add=0),
        Narrowing("silent", forbids=1, would_add=0),
    ]
