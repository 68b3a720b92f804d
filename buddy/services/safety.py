"""Stop somebody, for the safety of others, and let them come back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from buddy import registration_mails as mails
from buddy.models import Participation
from buddy.services.pairs import end_for_withdrawal
from buddy.services.transitions import PairRefused
from portal.models import RoleGrant, User
from portal.services import audit

if TYPE_CHECKING:
    from portal.models import Unit


@transaction.atomic
def suspend(*, participation_id: int, by: User, reason: str) -> None:
    """Stop the person of a participation everywhere: open pairs end, nobody is planned for them any more.

    The person and the level above are told; why stands in the log. Doing it twice changes nothing. Raises
    PairRefused for somebody who holds a role: what becomes of those, the level above decides.
    """
    row, user = _locked(participation_id)
    if RoleGrant.objects.in_force().filter(user=user).exists():
        raise PairRefused(
            "holds_role",
            _("This person holds a role. Please write to the level above: it ends the role first."),
        )
    if user.suspended_at is not None:
        return
    user.suspended_at = timezone.now()
    user.save(update_fields=["suspended_at"])
    for pk in (
        Participation.objects.filter(student=row.student_id).order_by("pk").values_list("pk", flat=True)
    ):
        end_for_withdrawal(participation_id=pk, by=by)
    audit.record("person.suspended", row, actor=by, unit=_unit(row), reason=reason)
    mails.suspended(row)
    mails.suspended_to_level_above(row)


@transaction.atomic
def lift(*, participation_id: int, by: User, reason: str) -> None:
    """Let a suspended person take part again; they are told."""
    row, user = _locked(participation_id)
    if user.suspended_at is None:
        return
    since, user.suspended_at = user.suspended_at, None
    user.save(update_fields=["suspended_at"])
    audit.record("person.suspension_lifted", row, actor=by, unit=_unit(row), reason=reason)
    mails.suspension_lifted(row, since=since)


def _locked(participation_id: int) -> tuple[Participation, User]:
    row = Participation.objects.select_related("student__user", "term__programme__unit").get(
        pk=participation_id
    )
    user = User.objects.select_for_update().get(pk=row.student.user_id)
    row.student.user = user
    return row, user


def _unit(row: Participation) -> Unit:
    return row.term.programme.unit
