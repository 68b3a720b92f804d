"""What makes an answer right. Pure: knows neither the database nor pages.

A question is a mapping as `Attempt.questions` holds it: `id`, `kind` (see `QuestionKind`), `question`, `situation`
(rich text, may be empty) and `choices`, each with `id`, `text`, `correct` and `feedback`.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Question = Mapping[str, Any]


@dataclass(frozen=True)
class Result:
    """`right` names the questions that were answered rightly; `percent` is rounded down."""

    right: frozenset[str]
    asked: int

    @property
    def percent(self) -> int:
        return len(self.right) * 100 // self.asked if self.asked else 0

    def passes(self, pass_mark: int) -> bool:
        return self.asked > 0 and self.percent >= pass_mark


def takes_several(question: Question) -> bool:
    return question["kind"] == "multiple"


def is_possible(question: Question, chosen: Collection[str]) -> bool:
    """Could somebody have chosen this on the page? Nothing at all is possible as long as one is not done."""
    known = {choice["id"] for choice in question["choices"]}
    return set(chosen) <= known and (takes_several(question) or len(set(chosen)) <= 1)


def is_right(question: Question, chosen: Collection[str]) -> bool:
    """All that is right was chosen and nothing else."""
    right = {choice["id"] for choice in question["choices"] if choice["correct"]}
    return bool(right) and set(chosen) == right


def mark(questions: Sequence[Question], answers: Mapping[str, Collection[str]]) -> Result:
    """Mark `answers` (ids of the chosen choices by question); a question without an answer is not right."""
    right = {question["id"] for question in questions if is_right(question, answers.get(question["id"], ()))}
    return Result(right=frozenset(right), asked=len(questions))
