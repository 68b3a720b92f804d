"""The life of a pair: proposed, answered, active, completed or ended.

Every function is one transaction: lock, check, change with its history row, promised mails. Each
raises PairRefused with a sentence for the person asking when a rule stands against it.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from buddy import mails
from buddy.enums import AnswerMode, EndReason, PairState, ParticipantRole, ParticipationState
from buddy.models import KeepApart, Pair, PairEvent, Participation
from buddy.queries.pairs import OPEN, kept_apart, own_refusals, taken
from buddy.services.pair_checks import check_asked, check_free, check_place
from buddy.services.transitions import (
    PairRefused,
    announce,
    change,
    lock_pair,
    lock_two,
)
from buddy.signals import pair_accepted, pair_ended, pair_proposed

if TYPE_CHECKING:
    from portal.models import User

MIN_ANSWER = timedelta(hours=24)
LATER, FEWER = "later", "fewer"


def answer_due(*, now: datetime, days: int, arrival: date | None) -> datetime:
    """Until when to answer: `days` from now, but only half the time left before an arrival that is
    near, and never less than 24 hours."""
    allowed = timedelta(days=days)
    if arrival is not None:
        left = datetime.combine(arrival, datetime.min.time(), tzinfo=now.tzinfo) - now
        allowed = max(min(allowed, left / 2), MIN_ANSWER)
    return now + allowed


@transaction.atomic
def propose_pair(
    *,
    international_id: int,
    local_id: int,
    by: User | None,
    plan_id: int | None = None,
    score: int | None = None,
    parts: dict | None = None,
) -> Pair:
    """Make a pair of two participations of one term and ask whom the programme's answer mode asks.

    Checked under lock is what may change at any moment: both signed up, the international free, the
    local confirmed, heard of and with a place left, the two not kept apart. What the matching's
    constraints say of them is the caller's to check before. The same two proposed again by the same
    plan return the pair that is there.
    """
    international, local = lock_two(international_id, local_id)
    existing = Pair.objects.filter(international=international, local=local, state__in=OPEN).first()
    if existing is not None and plan_id is not None and existing.plan_id == plan_id:
        return existing
    check_free(international)
    check_place(local)
    if international.term_id != local.term_id:
        raise PairRefused("other_term", _("The two are not in the same term."))
    if kept_apart(international.student.person_key, local.student.person_key):
        raise PairRefused("kept_apart", _("These two have been a pair before, or cannot be paired."))

    now = timezone.now()
    programme = international.term.programme
    pair = Pair.objects.create(
        international=international,
        local=local,
        plan_id=plan_id,
        made_by=by,
        score=score,
        parts=parts or {},
        proposed=now,
        asked=ParticipantRole.LOCAL,
        asked_since=now,
        answer_due=answer_due(now=now, days=programme.answer_days, arrival=international.arrival),
    )
    PairEvent.objects.create(pair=pair, after=PairState.PROPOSED, by=by, at=now)
    if programme.answer_mode == AnswerMode.AT_ONCE:
        pair.asked = ""
        _activate(pair, by=by)
    else:
        mails.proposed(pair)
        announce(pair_proposed, pair)
    return pair


@transaction.atomic
def accept_pair(*, pair_id: int, by: User) -> Pair:
    """The person asked says yes. In a programme where both answer, the international is asked next.
    Saying yes twice changes nothing."""
    pair = lock_pair(pair_id)
    if pair.state == PairState.ACTIVE:
        return pair
    check_asked(pair, by)
    if by.suspended_at:
        raise PairRefused("suspended", _("Your account is suspended. Please write to your coordinator."))
    programme = pair.international.term.programme
    if pair.asked == ParticipantRole.LOCAL and programme.answer_mode == AnswerMode.BOTH:
        now = timezone.now()
        pair.asked, pair.asked_since = ParticipantRole.INTERNATIONAL, now
        pair.reminded = None
        pair.answer_due = answer_due(now=now, days=programme.answer_days, arrival=pair.international.arrival)
        pair.save()
        mails.local_agreed(pair)
        return pair
    _activate(pair, by=by)
    return pair


@transaction.atomic
def decline_pair(*, pair_id: int, by: User, offer: str = "") -> Pair:
    """The person asked says no. A local may add `later` (pause) or `fewer` (only those they have)."""
    pair = lock_pair(pair_id)
    if pair.state == PairState.DECLINED:
        return pair
    check_asked(pair, by)
    change(pair, PairState.DECLINED, by=by, why=offer)
    if pair.asked == ParticipantRole.LOCAL:
        _keep_place_at_front(pair.international)
        _reduce(pair.local, offer)
    else:
        _count_own_no(pair)
        mails.no_longer_needed(pair)
    announce(pair_ended, pair)
    return pair


@transaction.atomic
def expire_pair(*, pair_id: int, now: datetime) -> bool:
    """Close a proposal that nobody answered in time. False when it was answered after all."""
    pair = lock_pair(pair_id)
    if pair.state != PairState.PROPOSED or pair.answer_due is None or pair.answer_due > now:
        return False
    change(pair, PairState.EXPIRED, by=None, at=now)
    if pair.asked == ParticipantRole.LOCAL:
        _keep_place_at_front(pair.international)
        pair.local.silent_since = now
        pair.local.save(update_fields=["silent_since"])
        mails.no_answer_from_local(pair)
    else:
        _count_own_no(pair)
        mails.no_answer_from_international(pair)
        mails.no_longer_needed(pair)
    announce(pair_ended, pair)
    return True


@transaction.atomic
def withdraw_pair(*, pair_id: int, by: User | None, why: str = "") -> Pair:
    """Take a proposal back before it is answered: a coordinator's correction, or one of them left."""
    pair = lock_pair(pair_id)
    if pair.state == PairState.WITHDRAWN:
        return pair
    if pair.state != PairState.PROPOSED:
        raise PairRefused("not_proposed", _("This proposal has been answered in the meantime."))
    change(pair, PairState.WITHDRAWN, by=by, why=why)
    mails.no_longer_needed(pair)
    announce(pair_ended, pair)
    return pair


@transaction.atomic
def end_pair(*, pair_id: int, by: User | None, reason: EndReason, look_again: bool = True) -> Pair:
    """End an active pair early. `look_again`: the international waits for somebody else.

    The other one is told that it ended, never why. The two are not paired again.
    """
    pair = lock_pair(pair_id)
    if pair.state == PairState.ENDED:
        return pair
    if pair.state != PairState.ACTIVE:
        raise PairRefused("not_active", _("This pair is not active any more."))
    pair.end_reason = reason
    change(pair, PairState.ENDED, by=by, why=reason)
    remember_former(pair)
    international = pair.international
    if look_again:
        # Whoever did not end it themselves has waited before and comes first.
        if by is None or international.student is None or by.pk != international.student.user_id:
            _keep_place_at_front(international)
    elif international.state == ParticipationState.OPEN:
        international.state = ParticipationState.COMPLETED
        international.closed = pair.closed
        international.save(update_fields=["state", "closed"])
    mails.ended(pair, by=by)
    announce(pair_ended, pair)
    return pair


@transaction.atomic
def complete_pair(*, pair_id: int, today: date) -> bool:
    """Complete an active pair whose last day has come. False when there is nothing to do."""
    pair = lock_pair(pair_id)
    if pair.state != PairState.ACTIVE or pair.completes is None or pair.completes > today:
        return False
    change(pair, PairState.COMPLETED, by=None)
    remember_former(pair)
    if pair.international.state in {ParticipationState.OPEN, ParticipationState.PAUSED}:
        pair.international.state = ParticipationState.COMPLETED
        pair.international.closed = pair.closed
        pair.international.save(update_fields=["state", "closed"])
    mails.completed(pair)
    announce(pair_ended, pair)
    return True


def end_for_withdrawal(*, participation_id: int, by: User | None) -> int:
    """Close every open pair of somebody who leaves; returns how many."""
    mine = Q(international=participation_id) | Q(local=participation_id)
    open_pairs = list(Pair.objects.filter(mine, state__in=OPEN).order_by("pk"))
    for pair in open_pairs:
        if pair.state == PairState.PROPOSED:
            withdraw_pair(pair_id=pair.pk, by=by, why=EndReason.LEFT)
        else:
            end_pair(pair_id=pair.pk, by=by, reason=EndReason.LEFT)
    return len(open_pairs)


def remember_former(pair: Pair) -> None:
    """The two of `pair` are not paired again, even after one of them has erased their data."""
    if pair.international.student is None or pair.local.student is None:
        return
    KeepApart.objects.get_or_create(
        first=pair.international.student.person_key,
        second=pair.local.student.person_key,
        kind=KeepApart.Kind.FORMER,
    )


def _activate(pair: Pair, *, by: User | None) -> None:
    now = timezone.now()
    international = pair.international
    start = max(now.date(), international.arrival or now.date())
    length = timedelta(days=international.term.programme.length_days)
    pair.completes = international.departure or start + length
    change(pair, PairState.ACTIVE, by=by, at=now)
    if international.front:
        international.front = False
        international.save(update_fields=["front"])
    mails.activated(pair)
    announce(pair_accepted, pair)


def _keep_place_at_front(international: Participation) -> None:
    if not international.front:
        international.front = True
        international.save(update_fields=["front"])


def _reduce(local: Participation, offer: str) -> None:
    open_now = taken([local.student_id]).get(local.student_id, 0)
    if offer == LATER or (offer == FEWER and open_now == 0):
        local.state = ParticipationState.PAUSED
        local.save(update_fields=["state"])
    elif offer == FEWER:
        local.capacity = open_now
        local.save(update_fields=["capacity"])


def _count_own_no(pair: Pair) -> None:
    """After a second own no the coordinator asks what is missing."""
    if own_refusals(pair.international) >= 2:
        pair.attention, pair.attention_since = "second_no", timezone.now()
        pair.save(update_fields=["attention", "attention_since"])
