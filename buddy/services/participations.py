"""What people do with their own participation: answer, change, pause, leave, come back, go on next term.

Each function locks the student and the participation and raises `RegistrationRefused` with a sentence
for the person when a rule stands against it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from buddy import registration_mails as mails
from buddy.enums import ParticipantRole, ParticipationState
from buddy.models import Participation, Student, StudentLanguage
from buddy.queries.participations import LIVE, first_day, is_adult, open_pairs_of
from buddy.services.confirmation import review_university
from buddy.services.pairs import end_for_withdrawal
from portal.days import long_day
from portal.enums import ConsentKind
from portal.services import consents

if TYPE_CHECKING:
    from portal.models import User


class RegistrationRefused(Exception):
    """A rule stands against it. `code` is stable, `message` is a sentence for the person asking."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(code)
        self.code = code
        self.message = message


@dataclass(frozen=True, kw_only=True)
class Answers:
    """Cleaned answers of one form, by model field; only what the form asked for is in it."""

    student: dict[str, Any] = field(default_factory=dict)
    participation: dict[str, Any] = field(default_factory=dict)
    # (language, CEFR level 1..6); None when languages were not asked for.
    languages: list[tuple[str, int]] | None = None
    consents: dict[ConsentKind, bool] = field(default_factory=dict)
    # Read by the matching: closed while a proposal or an active pair of an international stands.
    for_matching: bool = True


def lock_participation(participation_id: int) -> Participation:
    """Lock the person and their participation, in the order of buddy.services.transitions.

    Raises RegistrationRefused when the person has erased their data.
    """
    student_id = Participation.objects.values_list("student_id", flat=True).get(pk=participation_id)
    student = Student.objects.select_for_update().filter(pk=student_id).select_related("user").first()
    if student is None:
        raise RegistrationRefused("gone", _("This account is gone."))
    row = Participation.objects.select_for_update().get(pk=participation_id)
    row.student = student
    return row


@transaction.atomic
def save_answers(*, participation_id: int, version: int, answers: Answers) -> Participation:
    """Store `answers` of a draft or of somebody signed up, and raise the version.

    Refused: "stale" when another tab saved since `version`; "closed" when the participation is over;
    "paired" when the matching has used the old answers already; "under_age".
    """
    row = lock_participation(participation_id)
    if row.version != version:
        raise RegistrationRefused(
            "stale",
            _(
                "This was changed in another window in the meantime. Look at your answers here and save them again."
            ),
        )
    if row.state not in LIVE:
        raise RegistrationRefused("closed", _("This semester is over: its answers can no longer be changed."))
    if answers.for_matching and not may_change_wishes(row):
        raise RegistrationRefused(
            "paired",
            _("We are already asking someone for you, or you have a buddy: this can no longer be changed."),
        )
    for name, value in answers.student.items():
        setattr(row.student, name, value)
    for name, value in answers.participation.items():
        setattr(row, name, value)
    check_age(row)
    if answers.student:
        row.student.save(update_fields=list(answers.student))
    row.version += 1
    row.save(update_fields=[*answers.participation, "version"])
    if answers.languages is not None:
        replace_languages(row.student, answers.languages)
    set_consents(row.student.user, answers.consents)
    if "university" in answers.participation and row.state != ParticipationState.DRAFT:
        review_university(row)
    return row


def may_change_wishes(participation: Participation) -> bool:
    """An international's wishes stay open until somebody is asked; a local's as long as they take part."""
    return participation.role == ParticipantRole.LOCAL or not open_pairs_of(participation)


def check_age(participation: Participation) -> None:
    """Raise "under_age" when the person is not yet 18 on the first day."""
    birth_date, day = participation.student.birth_date, first_day(participation)
    if birth_date and not is_adult(birth_date, day):
        raise RegistrationRefused(
            "under_age",
            _("You need to be 18 or older on %(day)s, your first day.")
            % {"day": long_day(day, "DATE_FORMAT")},
        )


def replace_languages(student: Student, spoken: Iterable[tuple[str, int]]) -> None:
    StudentLanguage.objects.filter(student=student).delete()
    StudentLanguage.objects.bulk_create(
        StudentLanguage(student=student, language=language, level=level) for language, level in spoken
    )


def set_consents(user: User, wanted: dict[ConsentKind, bool]) -> None:
    for kind, given in wanted.items():
        if given:
            consents.give(user, kind)
        else:
            consents.withdraw(user, kind)


@transaction.atomic
def pause(*, participation_id: int) -> Participation:
    """Not planned until resumed. Pairs that are active go on; a proposal is withdrawn by its own page."""
    row = lock_participation(participation_id)
    if row.state == ParticipationState.PAUSED:
        return row
    if row.state != ParticipationState.OPEN:
        raise RegistrationRefused("not_open", _("Only someone who is signed up can pause."))
    if row.role == ParticipantRole.INTERNATIONAL and open_pairs_of(row):
        raise RegistrationRefused(
            "paired", _("We are asking someone for you, or you have a buddy: nothing to pause.")
        )
    return _set_state(row, ParticipationState.PAUSED)


@transaction.atomic
def resume(*, participation_id: int) -> Participation:
    """Back from a pause, at the old place."""
    row = lock_participation(participation_id)
    if row.state == ParticipationState.OPEN:
        return row
    if row.state != ParticipationState.PAUSED:
        raise RegistrationRefused("not_paused", _("There is no pause to end."))
    row.silent_since = None
    return _set_state(row, ParticipationState.OPEN, "silent_since")


@transaction.atomic
def withdraw(*, participation_id: int, by: User) -> Participation:
    """Leave for this term: open proposals are taken back, active pairs end."""
    row = lock_participation(participation_id)
    if row.state == ParticipationState.WITHDRAWN:
        return row
    if row.state not in {ParticipationState.OPEN, ParticipationState.PAUSED}:
        raise RegistrationRefused("not_open", _("This semester is over already."))
    row.closed = timezone.now()
    _set_state(row, ParticipationState.WITHDRAWN, "closed")
    end_for_withdrawal(participation_id=row.pk, by=by)
    mails.withdrawn(row)
    return row


@transaction.atomic
def i_am_here(*, participation_id: int) -> Participation:
    """A local who let a question pass is planned again."""
    row = lock_participation(participation_id)
    row.silent_since = None
    row.save(update_fields=["silent_since"])
    return row


def _set_state(row: Participation, state: ParticipationState, *fields: str) -> Participation:
    row.state = state
    row.version += 1
    row.save(update_fields=["state", "version", *fields])
    return row
