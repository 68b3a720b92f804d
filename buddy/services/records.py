"""A person's record is opened for a reason, and that it was is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from portal.services import audit

if TYPE_CHECKING:
    from buddy.models import Student
    from portal.models import User


def note_opening(*, student: Student, by: User, reason: str) -> None:
    """Log that `by` looked into the record of `student`. The caller shows nothing before."""
    audit.record("person.record_opened", student.user, actor=by, reason=reason)
