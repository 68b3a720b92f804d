"""What the clock does for sign-ups: tell that a city has opened, tend drafts, close terms honestly.

Every function may be started again after a kill: what it did is done, the rest follows.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils import timezone

from buddy import registration_mails as mails
from buddy.enums import PairState, ParticipantRole, ParticipationState
from buddy.models import OpeningReminder, Pair, Participation
from buddy.queries.participations import LIVE, with_term, without_open_pair
from buddy.queries.programmes import window_for
from buddy.services.confirmation import lapse_confirmations
from buddy.services.invitations import forget_unanswered

# A draft gets its link back after a day, and goes after two months or with its term.
DRAFT_QUIET = timedelta(days=1)
DRAFT_KEPT = timedelta(days=60)
_MET = [PairState.ACTIVE, PairState.COMPLETED, PairState.ENDED]


def tell_openings() -> None:
    """Mail everyone who asked to be told once their city takes sign-ups, and forget the address."""
    rows = OpeningReminder.objects.select_related("programme__unit").prefetch_related("programme__terms")
    for reminder in rows.order_by("pk"):
        window = window_for(reminder.programme, reminder.role)
        if window.state == "open":
            with transaction.atomic():
                mails.opening(reminder, reminder.programme, window.closes)
                reminder.delete()


def tend_sign_ups() -> None:
    """Daily: links back to drafts, drafts and invitations that are over, confirmations that lapsed."""
    now = timezone.now()
    drafts = Participation.objects.filter(state=ParticipationState.DRAFT)
    for row in with_term(drafts.filter(created__range=(now - DRAFT_KEPT, now - DRAFT_QUIET))):
        if row.student is not None and row.term.ends >= now.date():
            mails.unfinished(row)
    over = drafts.filter(Q(created__lt=now - DRAFT_KEPT) | Q(term__ends__lt=now.date()))
    had_pairs = _pairs_of(Pair.objects.all())
    over.filter(~had_pairs).delete()
    over.update(state=ParticipationState.WITHDRAWN, closed=now)
    forget_unanswered(now)
    lapse_confirmations(now)


def close_terms() -> None:
    """Daily: end participations whose time is over and that have no open pair.

    An international without anybody so far is not served, which they are told honestly; one who had
    a buddy, and every local, has completed. Active pairs outlive their term.
    """
    now = timezone.now()
    for row in _over(now).order_by("pk").iterator():
        with transaction.atomic():
            _close(row.pk, now)


def _over(now: datetime) -> QuerySet[Participation]:
    today = now.date()
    left = Q(role=ParticipantRole.INTERNATIONAL, departure__lt=today)
    live = [state for state in LIVE if state != ParticipationState.DRAFT]
    return without_open_pair(Participation.objects.filter(Q(term__ends__lt=today) | left, state__in=live))


def _close(participation_id: int, now: datetime) -> None:
    row = with_term(
        _over(now).filter(pk=participation_id).annotate(met=_pairs_of(Pair.objects.filter(state__in=_MET)))
    )
    row = row.select_for_update(of=("self",)).first()
    if row is None:
        return
    served = row.met or row.role == ParticipantRole.LOCAL
    row.state = ParticipationState.COMPLETED if served else ParticipationState.NOT_SERVED
    row.closed = now
    row.save(update_fields=["state", "closed"])
    if row.student is None:
        return
    if row.role == ParticipantRole.LOCAL:
        mails.thanks(row, welcomed=row.met)
    elif not row.met:
        mails.not_served(row)


def _pairs_of(pairs: QuerySet[Pair]) -> Exists:
    """Has the participation at hand one of `pairs`, on either side?"""
    return Exists(pairs.filter(Q(international=OuterRef("pk")) | Q(local=OuterRef("pk"))))
