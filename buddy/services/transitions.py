"""The one way in which a pair changes its state: locked, allowed, written down.

Every writer of pairs locks in the same order (students by key, participations by key, the pair), so
that two of them wait for each other instead of dead-locking, and a local's places, which count the
open pairs of all their participations, are counted under the lock of the local's student row.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from django.db import transaction
from django.dispatch import Signal
from django.utils import timezone

from buddy.enums import PairState
from buddy.models import Pair, PairEvent, Participation, Student

if TYPE_CHECKING:
    from portal.models import User


class PairRefused(Exception):
    """A rule stands against it. `code` is stable, `message` is a sentence for the person asking."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(code)
        self.code = code
        self.message = message


def lock_two(international_id: int, local_id: int) -> tuple[Participation, Participation]:
    """Lock both people and both participations until the end of the transaction."""
    ids = [international_id, local_id]
    students = Participation.objects.filter(pk__in=ids).values("student")
    list(Student.objects.select_for_update().filter(pk__in=students).order_by("pk"))
    rows = {
        row.pk: row for row in Participation.objects.select_for_update().filter(pk__in=ids).order_by("pk")
    }
    return rows[international_id], rows[local_id]


def lock_pair(pair_id: int) -> Pair:
    """Lock a pair with both its participations, which hang on the pair as fresh rows."""
    international_id, local_id = Pair.objects.values_list("international_id", "local_id").get(pk=pair_id)
    international, local = lock_two(international_id, local_id)
    pair = Pair.objects.select_for_update().get(pk=pair_id)
    pair.international, pair.local = international, local
    return pair


def change(
    pair: Pair, after: PairState, *, by: User | None, why: str = "", at: datetime | None = None
) -> None:
    """Move a locked `pair` on and write its history row. The caller saves further fields itself.

    Raises ValueError when the life of a pair has no such step: callers ask before.
    """
    before = PairState(pair.state)
    if not before.may_become(after):
        raise ValueError(f"A pair that is {before} cannot become {after}.")
    at = at or timezone.now()
    pair.state = after
    pair.attention, pair.attention_since = "", None
    if after == PairState.ACTIVE:
        pair.activated = at
    else:
        pair.closed = at
    pair.answer_due = None
    pair.save()
    PairEvent.objects.create(pair=pair, before=before, after=after, by=by, why=why, at=at)


def announce(signal: Signal, pair: Pair) -> None:
    """Tell plugins after the commit; one that raises is logged and breaks nothing."""
    pair_id = pair.pk
    transaction.on_commit(lambda: signal.send_robust(sender=Pair, pair_id=pair_id), robust=True)
