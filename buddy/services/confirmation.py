"""Confirmation of locals: a local is planned only once somebody or something says they are who they say.

By an e-mail address of the chosen university, by a coordinator's invitation or yes, or by the
university's officer, as the programme chooses. It carries over to later terms and lapses after 13 months.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from allauth.account.models import EmailAddress
from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from buddy import registration_mails as mails
from buddy.enums import ConfirmedHow, ParticipantRole, ParticipationState
from buddy.models import Participation
from portal.models import UnitDomain
from portal.services import audit

if TYPE_CHECKING:
    from portal.models import Unit, User

LASTS = timedelta(days=396)  # 13 months
_LIVE = [ParticipationState.OPEN, ParticipationState.PAUSED]


def belongs_to(address: str, university: Unit | None) -> bool:
    """Does the e-mail address lie in a domain of `university`, or in a subdomain of one? One query."""
    if university is None or "@" not in address:
        return False
    parts = address.strip().lower().rpartition("@")[2].split(".")
    ends = [".".join(parts[start:]) for start in range(len(parts) - 1)]
    return UnitDomain.objects.filter(unit=university, domain__in=ends).exists()


def confirm_if_known(participation: Participation, *, now: datetime | None = None) -> bool:
    """Confirm a local from what is known: an earlier confirmation here that still holds, or a verified
    address of the chosen university where the programme takes it. Saves; True when confirmed now."""
    now = now or timezone.now()
    if participation.role != ParticipantRole.LOCAL or participation.confirmed:
        return False
    earlier = (
        Participation.objects.filter(
            student=participation.student_id,
            term__programme=participation.term.programme_id,
            confirmed__gt=now - LASTS,
        )
        .exclude(_by_another_universitys_address(participation))
        .exclude(pk=participation.pk)
        .order_by("-confirmed")
        .first()
    )
    if earlier is not None:
        _confirm(participation, at=earlier.confirmed, how=earlier.confirmed_how, by=earlier.confirmed_by)
        return True
    if participation.term.programme.confirm_by_domain and _has_university_address(participation):
        _confirm(participation, at=now, how=ConfirmedHow.DOMAIN, by=None)
        return True
    return False


def _by_another_universitys_address(participation: Participation) -> Q:
    return Q(confirmed_how=ConfirmedHow.DOMAIN) & ~Q(university=participation.university_id)


def review_university(participation: Participation) -> None:
    """After another university was chosen: an address of the old one no longer counts, one of the new does."""
    if participation.confirmed_how == ConfirmedHow.DOMAIN and not _has_university_address(participation):
        _confirm(participation, at=None, how="", by=None)
    confirm_if_known(participation)


def confirm_verified_address(user: User) -> None:
    """A new verified address of `user` may be one of their university."""
    rows = Participation.objects.filter(
        student__user=user, role=ParticipantRole.LOCAL, state__in=_LIVE, confirmed=None
    )
    for row in rows.select_related("student__user", "term__programme__unit", "university"):
        confirm_address(row)


def _has_university_address(participation: Participation) -> bool:
    addresses = EmailAddress.objects.filter(user=participation.student.user_id, verified=True)
    return any(belongs_to(address.email, participation.university) for address in addresses)


def confirm_address(participation: Participation) -> None:
    """Confirm a local after a code to their university address was typed, and tell them."""
    with transaction.atomic():
        if confirm_if_known(participation):
            mails.confirmed(participation)


@transaction.atomic
def confirm_locals(
    *, participation_ids: Iterable[int], by: User, how: ConfirmedHow = ConfirmedHow.COORDINATOR
) -> int:
    """Say yes to locals, in bulk; return how many were not confirmed before. Each is told by mail.

    The caller has checked that `by` may (action "locals.confirm" on each). Who is not a local, not
    signed up or gone is passed over.
    """
    rows = list(
        Participation.objects.select_for_update(of=("self",))
        .filter(
            pk__in=list(participation_ids),
            role=ParticipantRole.LOCAL,
            state__in=_LIVE,
            confirmed=None,
            student__isnull=False,
        )
        .select_related("student__user", "term__programme__unit")
        .order_by("pk")
    )
    now = timezone.now()
    for row in rows:
        _confirm(row, at=now, how=how, by=by)
        audit.record("local.confirmed", row, actor=by, unit=row.term.programme.unit)
        mails.confirmed(row)
    return len(rows)


@transaction.atomic
def take_back_confirmation(*, participation_id: int, by: User, reason: str) -> None:
    """A coordinator's no after a yes: the local is not planned any more, and is told. Pairs that are there stay."""
    row = (
        Participation.objects.select_for_update(of=("self",))
        .select_related("student__user", "term__programme__unit")
        .get(pk=participation_id)
    )
    if row.confirmed is None:
        return
    before = row.confirmed
    _confirm(row, at=None, how="", by=None)
    audit.record("local.confirmation_taken_back", row, actor=by, unit=row.term.programme.unit, reason=reason)
    mails.confirmation_taken_back(row, before=before)


def lapse_confirmations(now: datetime) -> int:
    """End confirmations that are older than 13 months and ask for a new one; returns how many."""
    lapsed = 0
    for pk in Participation.objects.filter(
        role=ParticipantRole.LOCAL, state__in=_LIVE, confirmed__lte=now - LASTS
    ).values_list("pk", flat=True):
        with transaction.atomic():
            row = Participation.objects.select_for_update().get(pk=pk)
            if row.confirmed is None or row.confirmed > now - LASTS or row.student is None:
                continue
            before = row.confirmed
            _confirm(row, at=None, how="", by=None)
            if not confirm_if_known(row, now=now):
                mails.confirm_again(row, lapsed=before)
            lapsed += 1
    return lapsed


def _confirm(row: Participation, *, at: datetime | None, how: str, by: User | None) -> None:
    row.confirmed, row.confirmed_how, row.confirmed_by = at, how, by
    row.save(update_fields=["confirmed", "confirmed_how", "confirmed_by"])
