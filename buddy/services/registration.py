"""Signing up: a draft that survives leaving, then signed up, for one programme, term and role."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from allauth.account.models import EmailAddress
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from buddy import registration_mails as mails
from buddy.enums import ArrivalPrecision, ParticipantRole, ParticipationState
from buddy.models import Invitation, OpeningReminder, Pair, Participation, Programme, Student, Term
from buddy.models.students import person_key
from buddy.queries.participations import AGREE, next_step
from buddy.queries.programmes import Window, window_for, window_of
from buddy.services.confirmation import confirm_if_known
from buddy.services.participations import (
    RegistrationRefused,
    check_age,
    lock_participation,
    set_consents,
)
from portal.days import long_day
from portal.enums import ConsentKind
from portal.models import Membership
from portal.services import consents

if TYPE_CHECKING:
    from portal.models import User

REQUIRED_CONSENTS = (ConsentKind.TERMS, ConsentKind.PRIVACY)
# What stays the same from one term to the next.
_COPIED = (
    "university", "university_other", "kind_of_stay", "capacity", "needs", "expectations", "gender_wish",
    "gender_wish_strength", "country_wishes", "language_wishes", "language_wish", "online", "support_wishes",
    "support_words", "support_shared", "words",
)  # fmt: skip


def new_student(user: User) -> Student:
    """A blank profile of `user`, not stored."""
    return Student(user=user, person_key=person_key(user.email))


def student_of(user: User) -> Student:
    """The profile of `user`, made when missing and locked. Call it inside a transaction."""
    Student.objects.bulk_create([new_student(user)], ignore_conflicts=True)
    return Student.objects.select_for_update().get(user=user)


@transaction.atomic
def begin(
    *,
    user: User,
    programme: Programme,
    role: ParticipantRole,
    birth_date: date | None = None,
    first_name: str = "",
    last_name: str = "",
) -> Participation:
    """Start, or take up again, a draft for the term that is open for `role` today.

    Who has signed up already gets that participation. Refused: "not_open", "other_role", "over",
    "suspended", "under_age".
    """
    window = _check_window(programme, role)
    if first_name:
        user.first_name, user.last_name = first_name, last_name
        user.save(update_fields=["first_name", "last_name", "search_text"])
    return draft_for(user=user, term=window.term, role=role, birth_date=birth_date)


def draft_for(
    *, user: User, term: Term, role: ParticipantRole, birth_date: date | None = None
) -> Participation:
    """As `begin`, for one term whether its window is open or not. Call it inside a transaction."""
    _check_not_suspended(user)
    student = student_of(user)
    row = Participation.objects.select_for_update().filter(student=student, term=term).first()
    if (
        row is not None
        and row.role == role
        and row.state in {ParticipationState.OPEN, ParticipationState.PAUSED}
    ):
        return row
    if row is None:
        row = Participation(student=student, term=term, role=role)
    row.student = student
    _check_may_begin(row, role)
    if birth_date is not None:
        student.birth_date = birth_date
    row.role = role
    row.state, row.signed_up, row.closed = ParticipationState.DRAFT, None, None
    row.created = timezone.now()
    check_age(row)
    student.save(update_fields=["birth_date"])
    row.version += 1
    row.save()
    return row


def _check_may_begin(row: Participation, role: ParticipantRole) -> None:
    if row.pk is None or row.state == ParticipationState.DRAFT:
        return
    if row.state in {ParticipationState.COMPLETED, ParticipationState.NOT_SERVED}:
        raise RegistrationRefused("over", _("You have taken part in this term already."))
    had_pairs = row.pairs_as_international.exists() or row.pairs_as_local.exists()
    if row.role != role and (row.state != ParticipationState.WITHDRAWN or had_pairs):
        raise RegistrationRefused(
            "other_role",
            _("You already take part here this term in the other role. One person cannot be both at once."),
        )


@transaction.atomic
def finish(*, participation_id: int, version: int, agreed: dict[ConsentKind, bool]) -> Participation:
    """Turn a draft into a sign-up: consents, waiting, membership, confirmation where known, welcome mail.

    Finishing twice changes nothing. Refused: "stale", "incomplete", "closed", "consents", "under_age",
    "suspended". An international whose city closed in the meantime joins the late list.
    """
    row = lock_participation(participation_id)
    if row.state in {ParticipationState.OPEN, ParticipationState.PAUSED}:
        return row
    if row.state != ParticipationState.DRAFT:
        raise RegistrationRefused("over", _("This semester is over."))
    if row.version != version:
        raise RegistrationRefused(
            "stale", _("Your answers were changed in another window. Please look once more.")
        )
    user = row.student.user
    _check_not_suspended(user)
    if next_step(row) != AGREE:
        raise RegistrationRefused("incomplete", _("One answer is still missing. It is marked above."))
    if not all(agreed.get(kind) for kind in REQUIRED_CONSENTS):
        raise RegistrationRefused("consents", _("Without your agreement we cannot sign you up."))
    state = term_state(row.term, row.role, invited=_was_invited(row))
    check_age(row)
    set_consents(user, agreed)
    row.state = ParticipationState.OPEN
    row.signed_up = timezone.now()
    row.late = state == "late"
    row.version += 1
    row.save()
    Membership.objects.get_or_create(user=user, unit=row.term.programme.city, kind=row.role)
    confirm_if_known(row)
    mails.welcome(row)
    return row


def term_state(term: Term, role: ParticipantRole | str, *, invited: bool = False) -> str:
    """ "open" or "late" for this very term; who was invited may come before it opens.

    Refused as "closed" with the day on which it opens or closed.
    """
    window = _term_window(term, role)
    if window.takes_sign_ups:
        return window.state
    if invited and window.state == "soon":
        return "open"
    if window.state == "soon":
        raise RegistrationRefused(
            "closed",
            _("Sign-up opens on %(day)s. Your answers are kept.")
            % {"day": long_day(window.opens, "DATE_FORMAT")},
        )
    raise RegistrationRefused(
        "closed",
        _("Sign-up closed on %(day)s, while you were answering. Your answers are kept for next time.")
        % {"day": long_day(term.window(role)[1], "DATE_FORMAT")},
    )


def _term_window(term: Term, role: ParticipantRole | str) -> Window:
    if not term.programme.is_active:
        return Window(state="closed")
    return window_of([term], role, term.programme.today)


def _was_invited(row: Participation) -> bool:
    addresses = EmailAddress.objects.filter(user=row.student.user_id, verified=True).values("email")
    return Invitation.objects.filter(
        term=row.term_id, role=row.role, email__in=addresses, answered__isnull=False
    ).exists()


def _check_window(programme: Programme, role: ParticipantRole) -> Window:
    window = window_for(programme, role)
    if not window.takes_sign_ups:
        raise RegistrationRefused("not_open", _("Sign-up is not open at the moment."))
    return window


def _check_not_suspended(user: User) -> None:
    if user.suspended_at:
        raise RegistrationRefused(
            "suspended", _("Your account is suspended. Please write to the coordinator of your city.")
        )


@transaction.atomic
def sign_up_again(*, participation_id: int) -> Participation:
    """Take part in the programme's open term with the answers of an earlier one.

    One click: signed up at once when nothing is missing and the texts agreed to are still in force,
    else a draft that asks for the rest. An international who is still in town keeps their arrival.
    """
    old = lock_participation(participation_id)
    user = old.student.user
    row = begin(user=user, programme=old.term.programme, role=ParticipantRole(old.role))
    if row.pk == old.pk or row.state != ParticipationState.DRAFT:
        return row
    for name in _COPIED:
        setattr(row, name, getattr(old, name))
    stays = old.departure is None or old.departure > row.term.arrival_from
    if row.role == ParticipantRole.INTERNATIONAL and old.arrival and stays:
        row.arrival, row.departure, row.arrival_precision = old.arrival, old.departure, ArrivalPrecision.EXACT
    row.capacity = min(row.capacity, row.term.programme.max_capacity)
    row.save()
    agreed = {kind: consents.has_consent(user, kind) for kind in ConsentKind}
    if next_step(row) == AGREE and all(agreed[kind] for kind in REQUIRED_CONSENTS):
        return finish(
            participation_id=row.pk, version=row.version, agreed=dict.fromkeys(REQUIRED_CONSENTS, True)
        )
    return row


def remind_of_opening(*, programme: Programme, role: ParticipantRole, email: str, language: str) -> None:
    """Note that `email` wants a mail when sign-up opens. Asking twice is asking once."""
    OpeningReminder.objects.bulk_create(
        [OpeningReminder(programme=programme, role=role, email=email.strip().lower(), language=language)],
        ignore_conflicts=True,
    )


@transaction.atomic
def discard_draft(*, participation_id: int) -> None:
    """Throw an unfinished sign-up away. One that had pairs before goes back to "withdrawn"."""
    row = lock_participation(participation_id)
    if row.state != ParticipationState.DRAFT:
        raise RegistrationRefused(
            "not_draft", _("This sign-up is finished: you can withdraw from it instead.")
        )
    if Pair.objects.filter(international=row).exists() or Pair.objects.filter(local=row).exists():
        row.state, row.closed = ParticipationState.WITHDRAWN, timezone.now()
        row.save(update_fields=["state", "closed"])
    else:
        row.delete()
