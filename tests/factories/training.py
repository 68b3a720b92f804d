"""Modules and learners: a home page in English and French with training below it, and modules in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import count
from typing import Any

from wagtail.models import Locale, Page, Site

from home.models import HomePage
from home.services.streams import stream
from portal.models import User
from tests.factories.portal import UserFactory
from training.models import ModulePage, Progress, TrainingPage
from training.services import learning, quizzes

_numbers = count(1)

LESSONS = [
    ("section", "Your part"),
    ("lesson", {"title": "Somebody who knows the city", "minutes": 2, "body": [
        ("text", "<p>You know where the sun is at four.</p>"),
        ("checklist", {"title": "Before you meet", "items": ["A place", "A time"]}),
        ("reflection", {"question": "What helped you?", "hint": "Three things."}),
    ]}),
    ("section", "Your yes"),
    ("lesson", {"title": "As far as you mean it", "minutes": 1, "body": [
        ("scenario", {"title": "A full week", "moments": [
            {"text": "<p>A mail asks.</p>", "choices": [
                {"text": "I wait", "consequence": "Kenji waits for nothing.", "then": 0},
                {"text": "I say yes", "consequence": "A small promise.", "then": 2},
            ]},
            {"text": "<p>Kenji asks for more.</p>", "choices": [
                {"text": "I do it all", "consequence": "You fall behind.", "then": 0},
                {"text": "One thing", "consequence": "Help that lasts.", "then": 0},
            ]},
        ]}),
        ("single", {"question": "Ready?", "choices": [
            {"text": "Ready when I am", "correct": True, "feedback": "You are."},
            {"text": "Never", "correct": False, "feedback": "You will be."},
        ]}),
    ]}),
]  # fmt: skip
QUIZ = [
    ("single", {"question": "What is needed most?", "choices": [
        {"text": "Somebody who answers", "correct": True, "feedback": "An answer carries far."},
        {"text": "A plan", "correct": False, "feedback": "Tiring for two."},
    ]}),
    ("multiple", {"question": "What belongs to it?", "choices": [
        {"text": "The town hall", "correct": True, "feedback": "Two wait better."},
        {"text": "Lending money", "correct": False, "feedback": "Money changes a pair."},
        {"text": "An introduction", "correct": True, "feedback": "The best you have."},
    ]}),
    ("true_false", {"statement": "Everybody can be local.", "is_true": True, "feedback": "Who knows the city."}),
    ("scenario_question", {"situation": "<p>It is one in the night.</p>", "question": "And now?", "choices": [
        {"text": "At once", "correct": False, "feedback": "Soon you are tired."},
        {"text": "In the morning", "correct": True, "feedback": "Now both know."},
    ]}),
]  # fmt: skip


@dataclass
class School:
    """Home and training pages in English and French, without a module."""

    pages: dict[str, TrainingPage] = field(default_factory=dict)

    def __post_init__(self) -> None:
        keys: dict[str, Any] = {}
        for code, title, slug in (("en", "Training", "training"), ("fr", "Formation", "formation")):
            locale, _created = Locale.objects.get_or_create(language_code=code)
            home = HomePage(title="Home", slug=f"home-{code}", locale=locale, **keys.get("home", {}))
            Page.get_first_root_node().add_child(instance=home)
            training = TrainingPage(title=title, slug=slug, locale=locale, **keys.get("training", {}))
            home.add_child(instance=training)
            self.pages[code] = training
            keys.setdefault("home", {"translation_key": home.translation_key})
            keys.setdefault("training", {"translation_key": training.translation_key})
            if code == "en":
                Site.objects.update_or_create(
                    is_default_site=True, defaults={"hostname": "localhost", "root_page": home}
                )

    def module(
        self,
        *,
        like: ModulePage | None = None,
        language: str = "en",
        lessons: list | None = None,
        quiz: list | None = None,
        after: list[ModulePage] | None = None,
        **fields: Any,
    ) -> ModulePage:
        """A live module; `like` makes a translation of it, `after` names what comes first."""
        number = next(_numbers)
        name = f"module-{like.translation_key if like else number}"
        given = {"title": f"Module {number}", "slug": f"module-{number}", "audience": "locals", "minutes": 5}
        if like is not None:
            given |= {"translation_key": like.translation_key, "audience": like.audience}
            name = f"module-{like.slug.rpartition('-')[2]}"
        parent = TrainingPage.objects.get(pk=self.pages[language].pk)
        page = ModulePage(
            locale=parent.locale,
            lessons=stream(f"{name}/lessons", LESSONS if lessons is None else lessons, {}),
            quiz=stream(f"{name}/quiz", QUIZ if quiz is None else quiz, {}),
            prerequisites=stream(
                f"{name}/after",
                [("module", f"@{row.pk}") for row in after or []],
                {str(row.pk): row.pk for row in after or []},
            ),
            **{"shuffle": False, **given, **fields},
        )
        parent.add_child(instance=page)
        return ModulePage.objects.get(pk=page.pk)


def right_answers(questions: list[dict]) -> dict[str, list[str]]:
    return {
        question["id"]: [choice["id"] for choice in question["choices"] if choice["correct"]]
        for question in questions
    }


def wrong_answers(questions: list[dict]) -> dict[str, list[str]]:
    """One wrong choice for each question."""
    return {
        question["id"]: [next(choice["id"] for choice in question["choices"] if not choice["correct"])]
        for question in questions
    }


def read_all(page: ModulePage, user: User) -> Progress:
    """All lessons of `page` done by `user`."""
    learning.begin(user=user, page=page)
    for lesson in page.lesson_list:
        learning.finish_lesson(user=user, page=page, lesson=lesson)
    return Progress.objects.get(user=user, module=page.translation_key)


def completed(page: ModulePage, user: User | None = None) -> Progress:
    """`page` completed by `user`, as people do it."""
    user = user or UserFactory()
    progress = read_all(page, user)
    if page.quiz.raw_data:
        attempt = quizzes.start_attempt(user=user, page=page)
        answers = right_answers(attempt.questions)
        quizzes.submit_attempt(user=user, page=page, number=attempt.number, answers=answers)
    progress.refresh_from_db()
    return progress
