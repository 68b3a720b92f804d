"""What a record opened with a reason consists of. Rows are to be scoped by `people.open_record`."""

from __future__ import annotations

from django.db.models import QuerySet

from buddy.models import Participation, Student
from buddy.queries.desk import with_status


def students_at(email: str) -> QuerySet[Student]:
    return Student.objects.filter(user__email=email).select_related("user")


def semesters_of(student: Student) -> QuerySet[Participation]:
    """Everything that `student` signed up for, newest first, with notes."""
    rows = with_status(Participation.objects.filter(student=student))
    return (
        rows.select_related("student__user", "university", "term__programme__unit")
        .prefetch_related("student__languages", "notes__author")
        .order_by("-created", "-pk")
    )
