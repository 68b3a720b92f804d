"""What the clock does for pairs: reminders, expiry, check-ins, silence, completion.

Every function is idempotent: mails have keys, check-ins are unique, changes are locked.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from buddy import mails
from buddy.enums import CheckInKind, PairState, ParticipantRole
from buddy.models import CheckIn, Pair
from buddy.queries.pairs import overdue, with_people
from buddy.services.contact import need_attention
from buddy.services.pairs import complete_pair, expire_pair
from buddy.services.transitions import lock_pair

FIRST_CHECKIN = timedelta(days=4)
SECOND_CHECKIN = timedelta(days=10)
ARRIVAL_CHECKIN = timedelta(days=5)
# The local writes first, within two days; then the international is invited to.
INVITE_AFTER = timedelta(days=3)
# Unanswered for so long by both sides is silence.
SILENCE_AFTER = timedelta(days=3)


def expire_proposals() -> int:
    """Close proposals whose time is over; returns how many."""
    now = timezone.now()
    return sum(expire_pair(pair_id=pk, now=now) for pk in overdue(now).values_list("pk", flat=True))


def remind_asked() -> int:
    """Remind whoever is asked, once, when half of the time to answer is over."""
    now = timezone.now()
    waiting = Pair.objects.filter(state=PairState.PROPOSED, reminded=None, answer_due__gt=now)
    count = 0
    for pair in with_people(waiting):
        if now >= pair.asked_since + (pair.answer_due - pair.asked_since) / 2:
            with transaction.atomic():
                # Conditional: of two clocks one reminds.
                if Pair.objects.filter(pk=pair.pk, reminded=None, state=PairState.PROPOSED).update(
                    reminded=now
                ):
                    mails.answer_reminder(pair)
                    count += 1
    return count


def complete_pairs() -> int:
    """Complete active pairs whose last day is over; returns how many."""
    today = timezone.now().date()
    due = Pair.objects.filter(state=PairState.ACTIVE, completes__lte=today).values_list("pk", flat=True)
    return sum(complete_pair(pair_id=pk, today=today) for pk in due)


def ask_checkins() -> int:
    """Ask both sides of active pairs how it goes, when a check-in is due and no message spares it."""
    now = timezone.now()
    arrived = (now - ARRIVAL_CHECKIN).date()
    plan = [
        (CheckInKind.FIRST, Q(activated__lte=now - FIRST_CHECKIN), 10),
        (CheckInKind.SECOND, Q(activated__lte=now - SECOND_CHECKIN), 10),
        (CheckInKind.ARRIVAL, Q(international__arrival__lte=arrived), 20),
    ]
    count = 0
    for kind, due, days in plan:
        # A check-in that is long overdue (the clock stood still) is not made up for.
        pairs = Pair.objects.filter(due, state=PairState.ACTIVE, channel_closed=None).exclude(
            checkins__kind=kind
        )
        if kind == CheckInKind.ARRIVAL:
            pairs = pairs.filter(international__arrival__gt=arrived - timedelta(days=days))
        else:
            pairs = pairs.filter(activated__gt=now - timedelta(days=days + SECOND_CHECKIN.days))
        for pair in with_people(pairs):
            count += _ask(pair, kind, now)
    return count


def _ask(pair: Pair, kind: CheckInKind, now: datetime) -> int:
    written = set(pair.messages.filter(sent__gte=now - timedelta(days=6)).values_list("side", flat=True))
    count = 0
    with transaction.atomic():
        for side in ParticipantRole:
            if side in written:
                continue
            checkin, created = CheckIn.objects.get_or_create(
                pair=pair, side=side, kind=kind, defaults={"asked": now}
            )
            if created:
                mails.checkin(checkin, pair)
                count += 1
    return count


def find_silence() -> int:
    """Put pairs in which both sides leave a check-in unanswered on the coordinators' list."""
    now = timezone.now()
    ids = (
        CheckIn.objects.filter(
            answer="",
            asked__lte=now - SILENCE_AFTER,
            pair__state=PairState.ACTIVE,
            pair__first_contact=None,
            pair__attention="",
        )
        .values_list("pair_id", flat=True)
        .distinct()
    )
    count = 0
    for pair_id in ids:
        with transaction.atomic():
            pair = lock_pair(pair_id)
            sides = set(
                pair.checkins.filter(answer="", asked__lte=now - SILENCE_AFTER).values_list("side", flat=True)
            )
            if len(sides) == len(ParticipantRole) and pair.state == PairState.ACTIVE and not pair.attention:
                need_attention(pair, "silence")
                count += 1
    return count


def invite_to_write() -> int:
    """On day three without a word, the international is invited to write first."""
    now = timezone.now()
    quiet = Pair.objects.filter(
        state=PairState.ACTIVE,
        first_contact=None,
        channel_closed=None,
        activated__lte=now - INVITE_AFTER,
        activated__gt=now - INVITE_AFTER - timedelta(days=7),
    )
    # The mail's key makes it once; an outbox row is the memory.
    return sum(mails.write_first(pair) for pair in with_people(quiet))


def tend_pairs() -> None:
    """All of it, in the order in which one depends on the other."""
    expire_proposals()
    remind_asked()
    complete_pairs()
    ask_checkins()
    find_silence()
    invite_to_write()
