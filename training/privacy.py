"""What training stores about people: progress, notes, answers, comments and certificates."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from portal.extensions import PersonalData
from training.models import Attempt, Certificate, Comment, LessonDone, ModulePage, Note, Progress
from training.queries.modules import in_reader_language
from training.services import certificates

if TYPE_CHECKING:
    from uuid import UUID

    from portal.models import User

# What was begun and never gone on with, and what was told to trainers: as long as an idle account.
FORGOTTEN = timedelta(days=730)
_WORDS = {
    "modules": _("Modules"),
    "module": _("Module"),
    "started": _("Begun"),
    "seen": _("Last change"),
    "completed": _("Completed"),
    "valid_until": _("Valid until"),
    "remind_on": _("Reminder on"),
    "lessons_done": _("Lessons done"),
    "notes": _("Your notes"),
    "quizzes": _("Quizzes"),
    "score": _("Percent right"),
    "passed": _("Passed"),
    "submitted": _("Handed in"),
    "answers": _("Your answers"),
    "question": _("Question"),
    "chosen": _("Your answer"),
    "comments": _("To the trainers"),
    "certificates": _("Certificates"),
    "number": pgettext_lazy("identifier", "Number"),
    "issued": _("Issued"),
    "expires": _("Expires"),
}


def personal_data() -> PersonalData:
    return PersonalData(
        key="training",
        label=str(_("Training")),
        export=export,
        erase=erase,
        retain=retain,
        words=_WORDS,
    )


def export(user: User) -> dict[str, Any]:
    rows = Progress.objects.filter(user=user).prefetch_related(
        "lessons_done", "notes", "comments", "attempts__answers"
    )
    progress = list(rows.order_by("started"))
    pages = _pages(progress)
    own = Certificate.objects.filter(user=user).order_by("issued")
    return {
        "modules": [_module(row, pages.get(row.module)) for row in progress],
        "certificates": list(own.values("number", "issued", "expires")),
    }


def _pages(progress: list[Progress]) -> dict[UUID, ModulePage]:
    modules = ModulePage.objects.filter(translation_key__in=[row.module for row in progress])
    chosen = [page.pk for page in in_reader_language(modules)]
    return {page.translation_key: page for page in ModulePage.objects.filter(pk__in=chosen)}


def _module(row: Progress, page: ModulePage | None) -> dict[str, Any]:
    return {
        "module": page.title if page else str(row.module),
        "started": row.started.isoformat(),
        "seen": row.seen.isoformat(),
        "completed": row.completed and row.completed.isoformat(),
        "valid_until": row.valid_until and row.valid_until.isoformat(),
        "remind_on": row.remind_on and row.remind_on.isoformat(),
        "lessons_done": len(row.lessons_done.all()),
        "notes": _notes(row, page),
        "quizzes": [_attempt(attempt) for attempt in row.attempts.all()],
        "comments": [
            {"text": comment.text, "created": comment.created.isoformat()} for comment in row.comments.all()
        ],
    }


def _notes(row: Progress, page: ModulePage | None) -> list[str]:
    """What was written, and the words of what was ticked where the points still exist."""
    points = {
        point.id: point.value
        for lesson in (page.lesson_list if page else [])
        for block in lesson.body
        if block.block_type == "checklist"
        for point in block.value["items"].bound_blocks
    }
    values = [note.value if isinstance(note.value, list) else [note.value] for note in row.notes.all()]
    return [points.get(text, text) for value in values for text in value]


def _attempt(attempt: Attempt) -> dict[str, Any]:
    chosen = {str(answer.question): answer.chosen for answer in attempt.answers.all()}
    return {
        "started": attempt.started.isoformat(),
        "submitted": attempt.submitted and attempt.submitted.isoformat(),
        "score": attempt.score,
        "passed": attempt.passed,
        "answers": [
            {
                "question": question["question"],
                "chosen": [
                    choice["text"]
                    for choice in question["choices"]
                    if choice["id"] in chosen.get(question["id"], [])
                ],
            }
            for question in attempt.questions
        ],
    }


def erase(user: User) -> None:
    """All of it, certificates too: they were kept for their holder."""
    for certificate in Certificate.objects.filter(user=user):
        certificates.erase(certificate=certificate)
    own = Progress.objects.filter(user=user)
    Attempt.objects.filter(progress__in=own).delete()
    for model in (LessonDone, Note, Comment):
        model.objects.filter(progress__in=own).delete()
    own.delete()


def retain(now: datetime) -> int:
    """Forget modules that nobody has gone on with, and comments, after two years. What is complete stays."""
    old = Progress.objects.filter(completed=None, seen__lt=now - FORGOTTEN)
    gone = old.count()
    old.delete()
    return gone + Comment.objects.filter(created__lt=now - FORGOTTEN).delete()[0]
