"""Questions of a module as one attempt asks them: a copy that later changes of the page leave alone."""

from __future__ import annotations

import random
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import override
from wagtail import blocks

from training.enums import QuestionKind
from training.models import ModulePage


def questions_for_attempt(page: ModulePage) -> list[dict[str, Any]]:
    """Choose, mix and copy questions by the rules of `page`, in the form of training.services.marking."""
    children = list(page.quiz)
    if page.shuffle:
        random.shuffle(children)
    if 0 < page.questions_asked < len(children):
        places = sorted(random.sample(range(len(children)), page.questions_asked))
        children = [children[place] for place in places]
    with override(page.words_language):
        return [_copied(child, shuffle=page.shuffle) for child in children]


def _copied(child: blocks.StreamValue.StreamChild, *, shuffle: bool) -> dict[str, Any]:
    value, kind = child.value, child.block_type
    if kind == QuestionKind.TRUE_FALSE:
        choices = [
            _choice("true", _("True"), value["feedback"], correct=value["is_true"]),
            _choice("false", _("False"), value["feedback"], correct=not value["is_true"]),
        ]
    else:
        choices = [
            _choice(row.id, row.value["text"], row.value["feedback"], correct=row.value["correct"])
            for row in value["choices"].bound_blocks
        ]
        if shuffle:
            random.shuffle(choices)
    situation = value.get("situation")
    return {
        "id": child.id,
        "kind": kind,
        "question": value["statement" if kind == QuestionKind.TRUE_FALSE else "question"],
        "situation": situation.source if situation else "",
        "choices": choices,
    }


def _choice(key: str, text: str, feedback: str, *, correct: bool) -> dict[str, Any]:
    return {"id": key, "text": text, "correct": bool(correct), "feedback": feedback}
