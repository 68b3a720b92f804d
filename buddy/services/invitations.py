"""Invitations of nominated students: written by an import, answered only by the invited person."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from buddy import registration_mails as mails
from buddy.enums import ArrivalPrecision, ConfirmedHow, ParticipantRole, ParticipationState
from buddy.models import Invitation, Participation
from buddy.queries.participations import AGREE, next_step
from buddy.services.participations import RegistrationRefused, replace_languages
from buddy.services.registration import draft_for, finish
from portal.enums import ConsentKind, UnitKind
from portal.models import Unit

if TYPE_CHECKING:
    from portal.models import User

LATE_ONES_KEPT = timedelta(days=30)
# Columns of an import that belong to the profile, and to the participation.
PROFILE_COLUMNS = ("gender", "nationality", "home_university", "field", "degree", "interests")
PARTICIPATION_COLUMNS = ("kind_of_stay", "needs", "capacity", "gender_wish", "gender_wish_strength")


def send_invitation(row: Invitation) -> None:
    """Promise the mail of a new invitation, in the language its reader most likely reads."""
    language = settings.LANGUAGE_CODE
    if row.role == ParticipantRole.LOCAL:
        known = dict(settings.LANGUAGES)
        language = next((code for code in row.term.programme.city_languages if code in known), language)
    mails.invitation(row, language=language)


@transaction.atomic
def accept_invitation(*, invitation_id: int, user: User, agreed: dict[ConsentKind, bool]) -> Participation:
    """Take up an invitation: a draft with the answers that came along, signed up at once when none is missing.

    Answers that the person gave themselves earlier stay. A local is confirmed where the programme
    takes its invitation for a yes. Refused: "answered", "other_address", and as `begin` and `finish`.
    """
    row = Invitation.objects.select_for_update().get(pk=invitation_id)
    if row.answered is not None:
        raise RegistrationRefused("answered", _("This invitation has been answered already."))
    if not user.emailaddress_set.filter(email=row.email, verified=True).exists():
        raise RegistrationRefused("other_address", _("This invitation was sent to another e-mail address."))
    participation = draft_for(
        user=user, term=row.term, role=ParticipantRole(row.role), birth_date=_birth_date(row)
    )
    _fill_in(participation, row.data)
    _confirm(participation, row)
    participation.save()
    row.answered, row.data = timezone.now(), {}
    row.save(update_fields=["answered", "data"])
    if participation.state == ParticipationState.DRAFT and next_step(participation) == AGREE:
        return finish(participation_id=participation.pk, version=participation.version, agreed=agreed)
    return participation


@transaction.atomic
def decline_invitation(*, invitation_id: int) -> None:
    """A no: what was known about the person goes, only that they were asked stays."""
    row = Invitation.objects.select_for_update().get(pk=invitation_id)
    row.answered, row.data = timezone.now(), {}
    row.save(update_fields=["answered", "data"])


def forget_unanswered(now: datetime) -> int:
    """Delete invitations that nobody answered before registration closed; returns how many.

    One sent late, for the late list, has 30 days all the same.
    """
    unanswered = Invitation.objects.filter(answered=None, created__lt=now - LATE_ONES_KEPT)
    gone = 0
    for role in ParticipantRole:
        gone += unanswered.filter(role=role, **{f"term__{role}_closes__lt": now.date()}).delete()[0]
    return gone


def _birth_date(row: Invitation) -> date | None:
    return _day(row.data.get("birth_date"))


def _fill_in(participation: Participation, data: dict[str, Any]) -> None:
    student, user = participation.student, participation.student.user
    if not user.first_name:
        user.first_name, user.last_name = data.get("first_name", ""), data.get("last_name", "")
        user.save(update_fields=["first_name", "last_name", "search_text"])
    _fill_empty(student, {key: data[key] for key in PROFILE_COLUMNS if data.get(key)})
    student.save()
    if not student.languages.exists():
        replace_languages(student, data.get("languages", []))
    if participation.state != ParticipationState.DRAFT:
        return
    for key in PARTICIPATION_COLUMNS:
        if data.get(key):
            setattr(participation, key, data[key])
    if not participation.university_id and not participation.university_other:
        participation.university = Unit.objects.filter(
            slug=data.get("university", ""), kind=UnitKind.UNIVERSITY
        ).first()
        participation.university_other = data.get("university_other", "")
    if not participation.arrival and data.get("arrival"):
        participation.arrival_precision = ArrivalPrecision.EXACT
        participation.arrival, participation.departure = _day(data["arrival"]), _day(data.get("departure"))


def _fill_empty(student: Any, values: dict[str, Any]) -> None:
    for key, value in values.items():
        if getattr(student, key) in ("", [], None, "undisclosed"):
            setattr(student, key, value)


def _confirm(participation: Participation, row: Invitation) -> None:
    if participation.role != ParticipantRole.LOCAL or participation.confirmed:
        return
    if row.university_id is None and not participation.term.programme.confirm_by_invitation:
        return
    participation.confirmed = timezone.now()
    participation.confirmed_how = ConfirmedHow.OFFICER if row.university_id else ConfirmedHow.INVITATION
    participation.confirmed_by = row.invited_by


def _day(value: str | None) -> date | None:
    return date.fromisoformat(value) if value else None
