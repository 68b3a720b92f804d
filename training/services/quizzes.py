"""Attempts at a quiz: begun, answered as one goes, handed in once.

Every change locks the learner's `Progress` row first, so that two requests at once follow each other.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from training.enums import State
from training.models import Answer, Attempt, ModulePage, Progress
from training.queries.progress import Standing, standing_of
from training.services.asking import questions_for_attempt
from training.services.learning import LearningRefused, complete_if_ready, locked_progress
from training.services.marking import is_possible, mark

if TYPE_CHECKING:
    from portal.models import User

Answers = Mapping[str, list[str]]


class Unanswered(LearningRefused):
    """Some questions have no answer yet; `questions` are their ids in the order in which they were asked."""

    def __init__(self, questions: list[str]) -> None:
        super().__init__("unanswered", _("Answer every question first. What you have answered is kept."))
        self.questions = questions


def why_locked(here: Standing) -> str:
    """A sentence for who may not begin an attempt now; "" for who may."""
    if not here.has_quiz:
        return _("This module has no quiz.")
    if here.needed:
        return _("Take the modules that come first, then this quiz opens.")
    if here.left:
        return _("Read the lessons first, then the quiz opens.")
    if here.open_attempt is None and here.tries_left == 0:
        return _(
            "You have used all attempts at this quiz. Please write to the people who coordinate your city."
        )
    return ""


@transaction.atomic
def start_attempt(*, user: User, page: ModulePage) -> Attempt:
    """Begin an attempt, or return the one that is open. Raises LearningRefused."""
    progress = locked_progress(user, page)
    here = standing_of(progress, user, page)
    if here.state in (State.COMPLETE, State.EXPIRED):
        raise LearningRefused("complete", _("You have completed this module."))
    if problem := why_locked(here):
        raise LearningRefused("locked", problem)
    if here.open_attempt is not None:
        return here.open_attempt
    last = progress.attempts.order_by("-number").first()
    return Attempt.objects.create(
        progress=progress,
        number=last.number + 1 if last else 1,
        language=page.words_language,
        questions=questions_for_attempt(page),
        pass_mark=page.pass_mark,
    )


@transaction.atomic
def save_answers(*, user: User, page: ModulePage, number: int, answers: Answers) -> Attempt:
    """Keep answers (ids of choices by question) of the open attempt `number`; the rest stays as it is.

    Raises LearningRefused for an attempt that is over or none of theirs, and for choices that were not offered.
    """
    attempt = _open(locked_progress(user, page), number)
    _keep(attempt, answers)
    return attempt


def submit_attempt(*, user: User, page: ModulePage, number: int, answers: Answers) -> Attempt:
    """Hand in attempt `number` with these last answers: it is marked, and the module completed where it is passed.

    Handed in already, it is returned as it was marked then. Raises Unanswered, after keeping what was answered, and
    LearningRefused as `save_answers` does.
    """
    with transaction.atomic():
        progress = locked_progress(user, page)
        done = progress.attempts.filter(number=number).exclude(submitted=None).first()
        if done is not None:
            return done
        attempt = _open(progress, number)
        _keep(attempt, answers)
        chosen = {str(answer.question): answer.chosen for answer in attempt.answers.all()}
        missing = [question["id"] for question in attempt.questions if not chosen.get(question["id"])]
        if not missing:
            _mark(attempt, chosen)
            if attempt.passed:
                complete_if_ready(progress, user=user, page=page)
    if missing:
        raise Unanswered(missing)
    return attempt


def _open(progress: Progress, number: int) -> Attempt:
    attempt = progress.attempts.filter(number=number, submitted=None).first()
    if attempt is None:
        raise LearningRefused("over", _("This attempt is over. Here is where you stand."))
    return attempt


def _keep(attempt: Attempt, answers: Answers) -> None:
    asked = {question["id"]: question for question in attempt.questions}
    if any(key not in asked or not is_possible(asked[key], chosen) for key, chosen in answers.items()):
        raise LearningRefused(
            "not_offered",
            _("An answer came that was not on the page. Nothing was changed: please try again."),
        )
    Answer.objects.bulk_create(
        [
            Answer(attempt=attempt, question=key, chosen=sorted(set(chosen)))
            for key, chosen in answers.items()
        ],
        update_conflicts=True,
        unique_fields=["attempt", "question"],
        update_fields=["chosen"],
    )


def _mark(attempt: Attempt, chosen: Answers) -> None:
    result = mark(attempt.questions, chosen)
    for answer in attempt.answers.all():
        answer.correct = str(answer.question) in result.right
        answer.save(update_fields=["correct"])
    attempt.submitted = timezone.now()
    attempt.score = result.percent
    attempt.passed = result.passes(attempt.pass_mark)
    attempt.save()
