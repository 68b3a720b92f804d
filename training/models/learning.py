"""What a learner has done. Modules, lessons and questions are named by their keys, so that an edited or
translated page keeps everybody's progress; answers are kept with the questions as they were asked."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone


class ProgressQuerySet(models.QuerySet["Progress"]):
    def complete(self) -> "ProgressQuerySet":
        """Modules that are completed and still count today."""
        today = timezone.localdate()
        return self.filter(Q(valid_until=None) | Q(valid_until__gte=today), completed__isnull=False)


class Progress(models.Model):
    """A person's way through a module. Written by training.services.learning."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="progress")
    # The translation key of the module's pages.
    module = models.UUIDField()
    started = models.DateTimeField(default=timezone.now)
    seen = models.DateTimeField(default=timezone.now)
    # The lesson to go on with.
    lesson = models.UUIDField(null=True, blank=True)
    completed = models.DateTimeField(null=True, blank=True)
    # The last day on which it counts; none counts for good.
    valid_until = models.DateField(null=True, blank=True)
    # The day of a reminder that the learner asked for.
    remind_on = models.DateField(null=True, blank=True)

    objects = ProgressQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user", "module"], name="progress_once")]
        indexes = [
            models.Index(fields=["module", "completed"], name="progress_module"),
            models.Index(fields=["remind_on"], name="progress_remind"),
        ]

    def __str__(self) -> str:
        return f"{self.user_id}: {self.module}"


class LessonDone(models.Model):
    progress = models.ForeignKey(Progress, on_delete=models.CASCADE, related_name="lessons_done")
    lesson = models.UUIDField()
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["progress", "lesson"], name="lesson_done_once")]

    def __str__(self) -> str:
        return f"{self.progress_id}: {self.lesson}"


class Note(models.Model):
    """What a learner wrote or ticked in a block of a lesson, for nobody else: text, or ids of ticked points."""

    progress = models.ForeignKey(Progress, on_delete=models.CASCADE, related_name="notes")
    block = models.UUIDField()
    value = models.JSONField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["progress", "block"], name="note_once")]

    def __str__(self) -> str:
        return f"{self.progress_id}: {self.block}"


class Comment(models.Model):
    """What a learner tells the trainers about a lesson."""

    progress = models.ForeignKey(Progress, on_delete=models.CASCADE, related_name="comments")
    lesson = models.UUIDField()
    language = models.CharField(max_length=12)
    text = models.TextField(max_length=1000)
    created = models.DateTimeField(default=timezone.now)

    class Meta:
        indexes = [models.Index(fields=["-created"], name="comment_latest")]

    def __str__(self) -> str:
        return f"{self.lesson}: {self.text[:40]}"


class Attempt(models.Model):
    """One go at a quiz. `questions` are the questions as they were asked, in their order (see services.quizzes)."""

    progress = models.ForeignKey(Progress, on_delete=models.CASCADE, related_name="attempts")
    number = models.PositiveSmallIntegerField()
    language = models.CharField(max_length=12)
    questions = models.JSONField()
    pass_mark = models.PositiveSmallIntegerField()
    started = models.DateTimeField(default=timezone.now)
    submitted = models.DateTimeField(null=True, blank=True)
    # Percent of the questions, rounded down.
    score = models.PositiveSmallIntegerField(null=True, blank=True)
    passed = models.BooleanField(default=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["progress", "number"], name="attempt_once"),
            models.UniqueConstraint(
                fields=["progress"], condition=Q(submitted=None), name="attempt_one_open"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.progress_id}: attempt {self.number}"


class Answer(models.Model):
    """The answer to one question of an attempt; may change until the attempt is submitted."""

    attempt = models.ForeignKey(Attempt, on_delete=models.CASCADE, related_name="answers")
    question = models.UUIDField()
    # Ids of the chosen answers.
    chosen = models.JSONField(default=list)
    # Set when the attempt is submitted.
    correct = models.BooleanField(null=True, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["attempt", "question"], name="answer_once")]
        indexes = [models.Index(fields=["question", "correct"], name="answer_question")]

    def __str__(self) -> str:
        return f"{self.attempt_id}: {self.question}"
