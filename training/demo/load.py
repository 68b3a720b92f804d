"""Write what people of the demo have learnt: complete, half way, failed once, with a comment here and there."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import timedelta
from random import Random
from typing import Any

from django.conf import settings
from django.utils import timezone

from portal.enums import Role
from portal.models import Membership, RoleGrant, User
from training.demo.comments import COMMENTS
from training.enums import Audience
from training.models import Answer, Attempt, Comment, LessonDone, ModulePage, Progress
from training.services.asking import questions_for_attempt
from training.services.certificates import issue
from training.services.marking import mark

# Enough to look at, however large the demo is.
MOST_LEARNERS = 2_000
GOES_ON, KNOWS, COMMENTS_ON = 0.72, 0.84, 0.04
VARIANTS = 4


@dataclass(frozen=True)
class _Course:
    """A module with a few quizzes as they were asked."""

    page: ModulePage
    quizzes: list[list[dict[str, Any]]]


def load_learning(*, seed: int, eager: Collection[str] = (), certified: Collection[str] = ()) -> int:
    """Let local students and coordinators of the demo learn; return how many have begun a module.

    `eager` are slugs of cities in which nearly every local has completed the first module; `certified` are e-mail
    addresses of people who have completed it with a certificate. To be called once, after the pages are made.
    """
    dice = Random(f"{seed} learning")
    log = _Log(dice)
    courses = {audience: _courses(audience) for audience in (Audience.LOCALS, Audience.COORDINATORS)}
    locals_ = Membership.objects.filter(kind="local").order_by("user__email").select_related("user", "unit")
    seen: set[int] = set()
    for row in locals_:
        keen = row.unit.slug in eager or row.user.email in certified
        if row.user_id in seen or not (keen or len(seen) < MOST_LEARNERS):
            continue
        seen.add(row.user_id)
        surely = row.user.email in certified or (keen and dice.random() < 0.9)
        log.learns(row.user, courses[Audience.LOCALS], surely=surely)
    holders = RoleGrant.objects.filter(role=Role.COORDINATOR).values("user")
    for user in User.objects.filter(pk__in=holders).order_by("email"):
        log.learns(user, courses[Audience.COORDINATORS], surely=user.email in certified)
    log.write()
    for progress in Progress.objects.filter(user__email__in=certified, completed__isnull=False):
        issue(progress=progress)
    return len({row.user_id for row in log.progress})


def _courses(audience: Audience) -> list[_Course]:
    pages = ModulePage.objects.live().filter(audience=audience, locale__language_code=settings.LANGUAGE_CODE)
    return [
        _Course(page, [questions_for_attempt(page) for _variant in range(VARIANTS)])
        for page in pages.order_by("path")
    ]


class _Log:
    """Rows of everybody's learning, written in bulk at the end."""

    def __init__(self, dice: Random) -> None:
        self.dice = dice
        self.now = timezone.now()
        self.progress: list[Progress] = []
        self.lessons: list[LessonDone] = []
        self.attempts: list[Attempt] = []
        self.answers: list[Answer] = []
        self.comments: list[Comment] = []

    def learns(self, user: User, courses: Iterable[_Course], *, surely: bool) -> None:
        """One module after the other, until one is left half way. `surely`: the first is completed."""
        for place, course in enumerate(courses):
            sure = surely and place == 0
            if not sure and self.dice.random() > GOES_ON:
                return
            if not self._takes(user, course, sure=sure):
                return

    def _takes(self, user: User, course: _Course, *, sure: bool) -> bool:
        """One module; whether it was completed."""
        day = self.now - timedelta(days=self.dice.randint(2, 60), minutes=self.dice.randint(0, 900))
        row = Progress(user=user, module=course.page.translation_key, started=day, seen=day)
        self.progress.append(row)
        lessons = course.page.lesson_list
        done = len(lessons) if sure or self.dice.random() < GOES_ON else self.dice.randrange(len(lessons))
        self.lessons += [
            LessonDone(progress=row, lesson=lesson.key, at=day + timedelta(minutes=3 * lesson.number))
            for lesson in lessons[:done]
        ]
        if lessons and self.dice.random() < COMMENTS_ON:
            language, text = self.dice.choice(COMMENTS)
            lesson = self.dice.choice(lessons).key
            self.comments.append(
                Comment(progress=row, lesson=lesson, language=language, text=text, created=day)
            )
        if done < len(lessons):
            row.lesson = lessons[done].key
            return False
        for number in (1, 2):
            if self._tries(row, course, number, sure=sure and number == 2):
                row.completed = row.seen = day + timedelta(minutes=3 * done + 5 * number)
                return True
        return False

    def _tries(self, row: Progress, course: _Course, number: int, *, sure: bool) -> bool:
        """One attempt at the quiz; whether it was passed."""
        questions = self.dice.choice(course.quizzes)
        chosen = {question["id"]: self._chooses(question, sure=sure) for question in questions}
        result = mark(questions, chosen)
        attempt = Attempt(
            progress=row,
            number=number,
            language=settings.LANGUAGE_CODE,
            questions=questions,
            pass_mark=course.page.pass_mark,
            started=row.started,
            submitted=row.started + timedelta(minutes=5 * number),
            score=result.percent,
            passed=result.passes(course.page.pass_mark),
        )
        self.attempts.append(attempt)
        self.answers += [
            Answer(attempt=attempt, question=key, chosen=ids, correct=key in result.right)
            for key, ids in chosen.items()
        ]
        return attempt.passed

    def _chooses(self, question: dict[str, Any], *, sure: bool) -> list[str]:
        right = [choice["id"] for choice in question["choices"] if choice["correct"]]
        if sure or self.dice.random() < KNOWS:
            return sorted(right)
        wrong = [choice["id"] for choice in question["choices"] if not choice["correct"]]
        return [self.dice.choice(wrong or right[:1])]

    def write(self) -> None:
        for rows in (self.progress, self.lessons, self.attempts, self.answers, self.comments):
            if rows:
                type(rows[0])._default_manager.bulk_create(rows, batch_size=1_000)
