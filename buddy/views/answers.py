"""One form on one participation: shown, checked, saved; the same for a step and for a card."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.http import HttpRequest

from buddy.models import Participation
from buddy.queries.participations import participations
from buddy.services.participations import RegistrationRefused, save_answers
from portal.scope import fetch


def own_participation(request: HttpRequest, uuid: UUID) -> Participation:
    """The reader's own participation; 404 for every other one."""
    return fetch(participations(), request.user, "own", uuid=uuid)


def posted_version(request: HttpRequest) -> int:
    """The version that the form was made from; -1 when it is not there or no number."""
    text = request.POST.get("version", "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else -1


def answer(
    request: HttpRequest, participation: Participation, build: Callable[[Any], Any]
) -> tuple[Any, str, Participation | None]:
    """Return (form, refusal, the row once saved). `build(data)` makes the form; `refusal` is a rule's sentence.

    A refused form is shown again with all that was typed, on top of what is stored now.
    """
    form = build(request.POST if request.method == "POST" else None)
    if request.method != "POST" or not form.is_valid():
        return form, "", None
    try:
        saved = save_answers(
            participation_id=participation.pk, version=posted_version(request), answers=form.answers()
        )
    except RegistrationRefused as refused:
        participation.refresh_from_db(fields=["version", "state"])
        return form, refused.message, None
    return form, "", saved
