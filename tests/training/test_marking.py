"""What makes an answer right, without a database."""

import pytest

from training.services.marking import Result, is_possible, is_right, mark


def question(kind: str, *correct: bool, key: str = "q") -> dict:
    choices = [{"id": f"{key}{n}", "correct": right} for n, right in enumerate(correct)]
    return {"id": key, "kind": kind, "choices": choices}


ONE = question("single", False, True, False)
TRUE = {"id": "t", "kind": "true_false", "choices": [
    {"id": "true", "correct": False}, {"id": "false", "correct": True},
]}  # fmt: skip
STORY = question("scenario_question", True, False)
SEVERAL = question("multiple", True, False, True)


@pytest.mark.parametrize(
    ("asked", "chosen", "right"),
    [
        (ONE, ["q1"], True), (ONE, ["q0"], False), (ONE, [], False), (ONE, ["q1", "q0"], False),
        (ONE, ["x"], False), (ONE, ["q1", "q1"], True),
        (TRUE, ["false"], True), (TRUE, ["true"], False), (TRUE, [], False), (TRUE, ["true", "false"], False),
        (STORY, ["q0"], True), (STORY, ["q1"], False), (STORY, [], False),
        (SEVERAL, ["q0", "q2"], True), (SEVERAL, ["q2", "q0"], True), (SEVERAL, ["q0"], False),
        (SEVERAL, ["q0", "q1", "q2"], False), (SEVERAL, [], False), (SEVERAL, ["q1"], False),
    ],
)  # fmt: skip
def test_right_is_all_that_is_right_and_nothing_else(asked, chosen, right):
    assert is_right(asked, chosen) is right


def test_a_question_without_a_right_answer_is_never_right():
    assert not is_right(question("multiple", False, False), [])


@pytest.mark.parametrize(
    ("asked", "chosen", "possible"),
    [
        (ONE, [], True), (ONE, ["q1"], True), (ONE, ["q0", "q1"], False), (ONE, ["forged"], False),
        (TRUE, ["true"], True), (TRUE, ["True"], False), (TRUE, ["true", "false"], False),
        (STORY, ["q1"], True), (STORY, ["q0", "q1"], False), (STORY, [""], False),
        (SEVERAL, ["q0", "q1", "q2"], True), (SEVERAL, ["q0", "q9"], False), (SEVERAL, [], True),
    ],
)  # fmt: skip
def test_what_somebody_can_have_chosen(asked, chosen, possible):
    assert is_possible(asked, chosen) is possible


def test_the_mark_is_rounded_down_and_unanswered_is_not_right():
    questions = [question("single", True, False, key=key) for key in "abc"]
    result = mark(questions, {"a": ["a0"], "b": ["b0"]})
    assert result == Result(right=frozenset("ab"), asked=3)
    assert result.percent == 66
    assert result.passes(66)
    assert not result.passes(67)
    assert mark(questions, {}).percent == 0
    assert mark(questions, {key: [f"{key}0"] for key in "abc"}).percent == 100


def test_nothing_asked_is_nothing_passed():
    assert not mark([], {}).passes(1)
    assert mark([], {}).percent == 0
