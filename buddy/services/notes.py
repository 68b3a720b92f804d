"""A coordinator's notes about somebody's semester."""

from __future__ import annotations

from typing import TYPE_CHECKING

from buddy.models import Note, Participation

if TYPE_CHECKING:
    from portal.models import User


def add_note(*, participation: Participation, by: User, body: str) -> Note:
    """Keep a note. It is part of the person's own data export, which the form says."""
    return Note.objects.create(participation=participation, author=by, body=body)
