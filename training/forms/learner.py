"""What a learner sends: a comment, the day of a reminder, notes and ticks of a lesson, answers of a quiz."""

from __future__ import annotations

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from training.services.learning import COMMENT_LENGTH
from training.services.reminders import CHOICES

ANSWER, NOTE, TICK, HELD = "q-", "note-", "tick-", "held"


class CommentForm(forms.Form):
    text = forms.CharField(
        label=_("What should the trainers know about this lesson?"),
        max_length=COMMENT_LENGTH,
        widget=forms.Textarea(attrs={"rows": 3}),
    )


class ReminderForm(forms.Form):
    days = forms.TypedChoiceField(choices=[(str(days), days) for days in CHOICES], coerce=int)


def answers_in(data: QueryDict, questions: list[str]) -> dict[str, list[str]]:
    """Chosen ids by question: empty for those of `questions` that have none, and whatever else claims to be one."""
    sent = {key.removeprefix(ANSWER): data.getlist(key) for key in data if key.startswith(ANSWER)}
    return {key: [] for key in questions} | sent


def notes_in(data: QueryDict) -> tuple[dict[str, str], dict[str, list[str]]]:
    """Texts and ticks by block, of the blocks that the form says it held: no tick at all sends nothing."""
    held = data.getlist(HELD)
    texts = {key: data[NOTE + key] for key in held if NOTE + key in data}
    ticks = {key: data.getlist(TICK + key) for key in held if key not in texts}
    return texts, ticks
