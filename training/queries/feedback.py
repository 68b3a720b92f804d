"""What learners find hard, and what they say: questions and comments with the words of their modules."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db.models import Count, F, FloatField, Max, Q, QuerySet
from django.db.models.functions import Cast
from django.utils.translation import gettext as _

from training.models import Answer, Attempt, Comment, ModulePage, Progress
from training.queries.small import SMALLEST

HARDEST, LATEST = 10, 25


@dataclass(frozen=True)
class Hard:
    """A question; `wrong` of `answers` were not right. `taken` is the wrong answer most people chose, if enough did."""

    module: UUID
    text: str
    language: str
    answers: int
    wrong: int
    taken: str

    @property
    def percent(self) -> int:
        return round(100 * self.wrong / self.answers)


@dataclass(frozen=True)
class Said:
    comment: Comment
    module: UUID
    lesson: str


def hardest(rows: QuerySet[Progress], pages: Mapping[UUID, ModulePage]) -> list[Hard]:
    """The questions most often answered wrongly, of those that at least five people answered. Four queries.

    Words are those of the module in the reader's language, else of the latest attempt.
    """
    answers = Answer.objects.filter(
        attempt__progress__in=rows.order_by().values("pk"), attempt__submitted__isnull=False
    ).order_by()
    found = list(
        answers.values("question")
        .annotate(
            people=Count("attempt__progress__user", distinct=True),
            number=Count("pk"),
            wrong=Count("pk", filter=Q(correct=False)),
            latest=Max("attempt"),
        )
        .filter(people__gte=SMALLEST, wrong__gt=0)
        .annotate(share=Cast(F("wrong"), FloatField()) / Cast(F("number"), FloatField()))
        .order_by("-share", "-number", "question")[:HARDEST]
    )
    attempts = Attempt.objects.select_related("progress").in_bulk([row["latest"] for row in found])
    chosen = _chosen(answers.filter(question__in=[row["question"] for row in found], correct=False))
    texts = _texts({attempt.progress.module for attempt in attempts.values()}, pages)
    hard = []
    for row in found:
        attempt, key = attempts[row["latest"]], str(row["question"])
        known = texts.get(key)
        words = known or _asked(attempt, key)
        hard.append(
            Hard(
                module=attempt.progress.module,
                text=words["question"],
                language=words["language"],
                answers=row["number"],
                wrong=row["wrong"],
                taken=_most_taken(chosen.get(key, Counter()), words["choices"], attempt, key),
            )
        )
    return hard


def comments(rows: QuerySet[Progress], pages: Mapping[UUID, ModulePage]) -> list[Said]:
    """The latest comments with the titles of their lessons; who wrote them is not told. Two queries."""
    found = list(
        Comment.objects.filter(progress__in=rows.order_by().values("pk"))
        .annotate(module=F("progress__module"))
        .order_by("-created", "-pk")[:LATEST]
    )
    titles = {
        row["id"]: row["value"]["title"]
        for page in _with_words({comment.module for comment in found}, pages)
        for row in page.lessons.raw_data
        if row["type"] == "lesson"
    }
    return [Said(comment, comment.module, titles.get(str(comment.lesson), "")) for comment in found]


def _with_words(modules: Iterable[UUID], pages: Mapping[UUID, ModulePage]) -> list[ModulePage]:
    """The pages of `modules` as `pages` has chosen them, with lessons and quiz. One query."""
    numbers = [pages[key].pk for key in modules if key in pages]
    return list(ModulePage.objects.filter(pk__in=numbers).select_related("locale"))


def _texts(modules: Iterable[UUID], pages: Mapping[UUID, ModulePage]) -> dict[str, dict[str, Any]]:
    """Questions of these modules as they stand now, by key."""
    found = {}
    for page in _with_words(modules, pages):
        for row in page.quiz.raw_data:
            value = row["value"]
            found[row["id"]] = {
                "question": value.get("statement") or value.get("question", ""),
                "choices": {choice["id"]: choice["value"]["text"] for choice in value.get("choices", [])},
                "language": page.words_language,
            }
    return found


def _asked(attempt: Attempt, key: str) -> dict[str, Any]:
    """The question as that attempt asked it."""
    for question in attempt.questions:
        if question["id"] == key:
            choices = {choice["id"]: choice["text"] for choice in question["choices"]}
            return {"question": question["question"], "choices": choices, "language": attempt.language}
    return {"question": "", "choices": {}, "language": attempt.language}


def _chosen(wrong: QuerySet[Answer]) -> dict[str, Counter[str]]:
    """How often which answers stand in wrong ones, by question. One query."""
    found: dict[str, Counter[str]] = {}
    for row in wrong.values("question", "chosen").annotate(number=Count("pk")):
        counter = found.setdefault(str(row["question"]), Counter())
        for choice in row["chosen"]:
            counter[choice] += row["number"]
    return found


def _most_taken(chosen: Counter[str], now: Mapping[str, str], attempt: Attempt, key: str) -> str:
    """The wrong choice that most people took: in a question with several right ones, those are no mistake."""
    question = next((row for row in attempt.questions if row["id"] == key), {"choices": []})
    right = {choice["id"] for choice in question["choices"] if choice["correct"]}
    choice, number = next(((key, n) for key, n in chosen.most_common() if key not in right), ("", 0))
    if number < SMALLEST:
        return ""
    words = {"true": _("True"), "false": _("False")}
    return words.get(choice) or now.get(choice) or _asked(attempt, key)["choices"].get(choice, "")
