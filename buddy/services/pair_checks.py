"""What must hold when a pair is made or answered, asked under lock. Each raises PairRefused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils.translation import gettext as _

from buddy.enums import PairState, ParticipantRole, ParticipationState
from buddy.labels import constraint_label
from buddy.models import Pair, Participation
from buddy.queries.pairs import OPEN, participation_of, taken
from buddy.queries.training import untrained
from buddy.services.transitions import PairRefused

if TYPE_CHECKING:
    from portal.models import User


def check_free(international: Participation) -> None:
    if international.role != ParticipantRole.INTERNATIONAL or international.state != ParticipationState.OPEN:
        raise PairRefused("not_waiting", _("This international student is not waiting any more."))
    if international.student is None or international.student.user.suspended_at:
        raise PairRefused("suspended", _("This account is suspended or gone."))
    if Pair.objects.filter(international=international, state__in=OPEN).exists():
        raise PairRefused("already_paired", _("This international student has somebody already."))


def check_place(local: Participation) -> None:
    if local.role != ParticipantRole.LOCAL or local.state != ParticipationState.OPEN:
        raise PairRefused("not_available", _("This local student is not available any more."))
    if local.student is None or local.student.user.suspended_at:
        raise PairRefused("suspended", _("This account is suspended or gone."))
    if local.confirmed is None:
        raise PairRefused("not_confirmed", _("This local student is not confirmed yet."))
    if local.silent_since is not None:
        raise PairRefused(
            "silent", _("This local student did not answer last time and has not come back since.")
        )
    if untrained(local.term.programme, [local]):
        raise PairRefused("untrained", constraint_label("trained"))
    if taken([local.student_id]).get(local.student_id, 0) >= local.capacity:
        raise PairRefused("no_place", _("This local student has no place left."))


def check_asked(pair: Pair, by: User) -> None:
    if pair.state != PairState.PROPOSED:
        raise PairRefused("not_proposed", _("This proposal is over: it was answered, withdrawn or ran out."))
    participation = participation_of(pair, pair.asked)
    if participation.student is None or participation.student.user_id != by.pk:
        raise PairRefused("not_asked", _("This question is not yours to answer."))
