"""A programme's rule becomes the classes of the statement; larger is more urgent."""

from datetime import date

import pytest

from buddy.matching import priority_classes
from tests.matching.people import people, plain_international

MONDAY, SUNDAY, NEXT_MONDAY = date(2027, 1, 11), date(2027, 1, 17), date(2027, 1, 18)


def arriving(key, day, **changes):
    return plain_international(key, arrival=day, arrival_precision="exact" if day else "unknown", **changes)


ROWS = [
    arriving("unknown", None, signed_up=1),
    arriving("next week", NEXT_MONDAY, signed_up=2),
    arriving("sunday", SUNDAY, signed_up=3),
    arriving("monday", MONDAY, signed_up=4),
    arriving("here", MONDAY, already_here=True, signed_up=5),
    arriving("front", None, front=True, signed_up=6),
    arriving("sunday too", SUNDAY, signed_up=3),
]


@pytest.mark.parametrize(
    ("rule", "classes"),
    [
        ("strict", [0, 1, 4, 2, 5, 6, 3]),
        ("week", [0, 1, 2, 2, 3, 4, 2]),
        ("none", [0, 0, 0, 0, 0, 1, 0]),
    ],
)
def test_rules(rule, classes):
    assert priority_classes(ROWS, rule).tolist() == classes


def test_strict_gives_everybody_a_class():
    internationals, _ = people(2, n=50)
    assert sorted(priority_classes(internationals, "strict")) == list(range(50))


def test_nobody():
    assert priority_classes([], "week").tolist() == []


def test_unknown_rule_is_refused():
    with pytest.raises(ValueError, match="rule = 'random'"):
        priority_classes(ROWS, "random")
