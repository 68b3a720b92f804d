"""Where a learner stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from django.utils import timezone

from training.enums import State
from training.models import Attempt, ModulePage, Note, Progress
from training.queries.modules import all_modules, prerequisites_of

if TYPE_CHECKING:
    from portal.models import User
    from training.models.modules import Lesson


def state_of(progress: Progress | None) -> State:
    if progress is None:
        return State.NEW
    if progress.completed is None:
        return State.BEGUN
    over = progress.valid_until is not None and progress.valid_until < timezone.localdate()
    return State.EXPIRED if over else State.COMPLETE


def progress_by_module(user: User) -> dict[str, Progress]:
    """All of a person's progress by the key of the module. One query."""
    return {str(row.module): row for row in Progress.objects.filter(user=user)}


@dataclass
class Standing:
    """A learner in one module. Made by `standing`."""

    page: ModulePage
    progress: Progress | None
    done: set[str] = field(default_factory=set)
    # Of this round: since the module was begun, or begun again after it ran out. The latest first.
    attempts: list[Attempt] = field(default_factory=list)
    # Modules that come first and are not complete.
    needed: list[ModulePage] = field(default_factory=list)

    @property
    def state(self) -> State:
        return state_of(self.progress)

    @property
    def has_quiz(self) -> bool:
        return bool(self.page.quiz.raw_data)

    @cached_property
    def left(self) -> list[Lesson]:
        return [lesson for lesson in self.page.lesson_list if lesson.key not in self.done]

    @property
    def next_lesson(self) -> Lesson | None:
        """Where to go on: the lesson that was left last, else the first that is not done."""
        kept = str(self.progress.lesson) if self.progress and self.progress.lesson else ""
        return next((lesson for lesson in self.left if lesson.key == kept), None) or next(
            iter(self.left), None
        )

    @property
    def open_attempt(self) -> Attempt | None:
        return next((attempt for attempt in self.attempts if attempt.submitted is None), None)

    @property
    def last_result(self) -> Attempt | None:
        return next((attempt for attempt in self.attempts if attempt.submitted is not None), None)

    @property
    def has_passed(self) -> bool:
        return any(attempt.passed for attempt in self.attempts)

    @property
    def is_complete(self) -> bool:
        """The rule: every lesson done and the quiz passed, where there is one."""
        has_something = self.has_quiz or bool(self.page.lesson_list)
        return has_something and not self.left and (self.has_passed or not self.has_quiz)

    @property
    def tries_left(self) -> int | None:
        """How many attempts may still begin; None: as many as one likes."""
        most = self.page.most_attempts
        return max(most - len(self.attempts), 0) if most else None

    @property
    def minutes_left(self) -> int:
        """Of the lessons that are not done, and of the quiz: what the module takes beyond its lessons."""
        lessons = self.page.lesson_list
        quiz = max(self.page.minutes - sum(lesson.minutes for lesson in lessons), 1) if self.has_quiz else 0
        return sum(lesson.minutes for lesson in self.left) + (0 if self.has_passed else quiz)

    @property
    def percent(self) -> int:
        steps = len(self.page.lesson_list) + self.has_quiz
        made = len(self.page.lesson_list) - len(self.left) + (self.has_quiz and self.has_passed)
        return made * 100 // steps if steps else 0


def standing(user: User, page: ModulePage) -> Standing:
    """Five queries: progress, lessons, attempts, and with prerequisites these and what is complete of them."""
    return standing_of(Progress.objects.filter(user=user, module=page.translation_key).first(), user, page)


def standing_of(progress: Progress | None, user: User, page: ModulePage) -> Standing:
    """The same for a row that was read, or locked, already."""
    here = Standing(page=page, progress=progress, needed=_needed(user, page))
    if progress is not None:
        here.done = {str(key) for key in progress.lessons_done.values_list("lesson", flat=True)}
        round_ = progress.attempts.filter(started__gte=progress.started).order_by("-number")
        here.attempts = list(round_.defer("questions"))
    return here


def _needed(user: User, page: ModulePage) -> list[ModulePage]:
    modules = prerequisites_of(page)
    if not modules:
        return []
    keys = [module.translation_key for module in modules]
    complete = Progress.objects.complete().filter(user=user, module__in=keys)
    done = set(complete.values_list("module", flat=True))
    return [module for module in modules if module.translation_key not in done]


def attempt_of(user: User, page: ModulePage, number: int | None = None) -> Attempt | None:
    """A person's attempt with its answers: the submitted one of this number, else the one that is open."""
    rows = Attempt.objects.filter(progress__user=user, progress__module=page.translation_key)
    rows = (
        rows.filter(submitted=None) if number is None else rows.filter(number=number).exclude(submitted=None)
    )
    return rows.prefetch_related("answers").first()


def notes_of(progress: Progress | None, lesson: Lesson) -> dict[str, Note]:
    """What was noted and ticked in the blocks of a lesson, by their ids."""
    if progress is None:
        return {}
    blocks = [block.id for block in lesson.body if block.block_type in ("reflection", "checklist")]
    return {str(note.block): note for note in progress.notes.filter(block__in=blocks)} if blocks else {}


def next_module(user: User, page: ModulePage) -> ModulePage | None:
    """What to take after `page`: of the same audience, the next that is not complete, else the first. Two queries."""
    modules = [module for module in all_modules() if module.audience == page.audience]
    known = progress_by_module(user)
    keys = [module.translation_key for module in modules]
    place = keys.index(page.translation_key) if page.translation_key in keys else -1
    order = [*modules[place + 1 :], *modules[: max(place, 0)]]
    return next((module for module in order if state_of(known.get(module.key)) != State.COMPLETE), None)
