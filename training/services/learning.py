"""A learner's way through a module: begun, lessons done, notes, complete, and again when it has run out."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING

from django.db import transaction
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from training.enums import State
from training.models import Comment, LessonDone, ModulePage, Note, Progress
from training.queries.progress import standing_of, state_of
from training.services import certificates

if TYPE_CHECKING:
    from portal.models import User
    from training.models.modules import Lesson

NOTE_LENGTH = 4000
COMMENT_LENGTH = 1000
# Of one person about one module.
MOST_COMMENTS = 20


class LearningRefused(Exception):
    """A rule stands against it. `code` is stable, `message` is a sentence for the person asking."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(code)
        self.code = code
        self.message = message


@transaction.atomic
def begin(*, user: User, page: ModulePage) -> Progress:
    """Begin the module, or begin it again where it has run out; otherwise nothing changes."""
    progress = locked_progress(user, page)
    if state_of(progress) == State.EXPIRED:
        progress.lessons_done.all().delete()
        progress.attempts.filter(submitted=None).delete()
        progress.started = timezone.now()
        progress.completed = progress.valid_until = progress.lesson = None
        progress.save()
    return progress


@transaction.atomic
def finish_lesson(*, user: User, page: ModulePage, lesson: Lesson) -> Progress:
    """Mark `lesson` as done and remember the one after it. A second time changes nothing."""
    progress = begin(user=user, page=page)
    LessonDone.objects.bulk_create([LessonDone(progress=progress, lesson=lesson.key)], ignore_conflicts=True)
    after = page.lesson_list[lesson.number :]
    progress.lesson = after[0].key if after else None
    progress.save()
    complete_if_ready(progress, user=user, page=page)
    return progress


def complete_if_ready(progress: Progress, *, user: User, page: ModulePage) -> bool:
    """Complete the locked `progress` where the rule says so, with its certificate in the same transaction."""
    if progress.completed is not None or not standing_of(progress, user, page).is_complete:
        return False
    progress.completed = timezone.now()
    progress.valid_until = valid_until(page, timezone.localdate())
    progress.remind_on = None
    progress.save()
    with suppress(certificates.Nameless):  # it waits until there is a name to write on it
        certificates.issue(progress=progress)
    return True


def valid_until(page: ModulePage, today: date) -> date | None:
    """The same day so many months later, or the last one of a shorter month; None where it counts for good."""
    if not page.valid_months:
        return None
    years, month = divmod(today.month - 1 + page.valid_months, 12)
    year, month = today.year + years, month + 1
    return date(year, month, min(today.day, monthrange(year, month)[1]))


@transaction.atomic
def keep_notes(
    *,
    user: User,
    page: ModulePage,
    lesson: Lesson,
    texts: Mapping[str, str],
    ticks: Mapping[str, list[str]],
) -> None:
    """Keep what was written (`texts`) and ticked (`ticks`, ids of points) in blocks of this lesson.

    Empty ones are forgotten; blocks and points that the lesson does not have are passed over: it may have been
    edited while somebody was reading.
    """
    blocks = {block.id: block for block in lesson.body}
    values: dict[str, str | list[str]] = {}
    for key, text in texts.items():
        if key in blocks and blocks[key].block_type == "reflection":
            values[key] = text.replace("\x00", "").strip()[:NOTE_LENGTH]  # PostgreSQL stores no NUL
    for key, ticked in ticks.items():
        if key in blocks and blocks[key].block_type == "checklist":
            points = [point.id for point in blocks[key].value["items"].bound_blocks]
            values[key] = [point for point in points if point in ticked]
    if not values:
        return
    progress = locked_progress(user, page)
    progress.notes.filter(block__in=[key for key, value in values.items() if not value]).delete()
    Note.objects.bulk_create(
        [Note(progress=progress, block=key, value=value) for key, value in values.items() if value],
        update_conflicts=True,
        unique_fields=["progress", "block"],
        update_fields=["value"],
    )


@transaction.atomic
def comment(*, user: User, page: ModulePage, lesson: Lesson, text: str) -> Comment:
    """Tell the trainers something about a lesson. Raises LearningRefused for one comment too many."""
    progress = locked_progress(user, page)
    if progress.comments.count() >= MOST_COMMENTS:
        raise LearningRefused(
            "many_comments", _("You have told us a lot about this module already. Thank you.")
        )
    return Comment.objects.create(
        progress=progress,
        lesson=lesson.key,
        language=get_language() or page.language,
        text=text.strip()[:COMMENT_LENGTH],
    )


def locked_progress(user: User, page: ModulePage) -> Progress:
    """The person's row of this module, made where it is missing, locked until the end of the transaction."""
    Progress.objects.bulk_create([Progress(user=user, module=page.translation_key)], ignore_conflicts=True)
    progress = Progress.objects.select_for_update().get(user=user, module=page.translation_key)
    progress.seen = timezone.now()
    progress.save(update_fields=["seen"])
    return progress
