"""Many at once: decided by locks and constraints. Needs a database with row locks."""

from __future__ import annotations

import random
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import close_old_connections, connection

from buddy.enums import PairState
from buddy.models import Pair, PairEvent
from buddy.queries.pairs import OPEN
from buddy.services import pairs
from buddy.services.transitions import PairRefused
from portal.models import OutboxMessage
from tests.factories.buddy import LocalFactory, PairFactory, ParticipationFactory, TermFactory

pytestmark = [pytest.mark.postgres, pytest.mark.django_db(transaction=True)]

THREADS = 20


def at_once(jobs: list) -> list:
    """Run the callables on THREADS threads with a connection each; their results or exceptions, in order."""

    def run(job):
        close_old_connections()
        try:
            return job()
        except Exception as error:  # noqa: BLE001 - the test looks at each of them
            return error
        finally:
            connection.close()

    with ThreadPoolExecutor(THREADS) as pool:
        return list(pool.map(run, jobs))


def test_twenty_threads_pair_the_same_fifty_students():
    term = TermFactory()
    internationals = [ParticipationFactory(term=term) for _ in range(30)]
    capacities = [1, 1, 2, 1, 3] * 4
    locals_ = [LocalFactory(term=term, capacity=capacity) for capacity in capacities]
    rng = random.Random(7)
    wanted = [(i.pk, j.pk) for i in internationals for j in rng.sample(locals_, 8)]
    rng.shuffle(wanted)

    results = at_once(
        [lambda i=i, j=j: pairs.propose_pair(international_id=i, local_id=j, by=None) for i, j in wanted]
    )

    unexpected = [r for r in results if not isinstance(r, Pair | PairRefused)]
    assert unexpected == [], "no dead-lock, no constraint reached the person asking"
    open_pairs = list(Pair.objects.filter(state__in=OPEN))
    per_local = Counter(pair.local_id for pair in open_pairs)
    assert all(per_local[local.pk] <= local.capacity for local in locals_)
    assert max(Counter(pair.international_id for pair in open_pairs).values()) == 1
    assert len(open_pairs) == sum(isinstance(r, Pair) for r in results) > 20
    assert OutboxMessage.objects.filter(kind="proposed").count() == len(open_pairs)
    assert PairEvent.objects.count() == len(open_pairs)


@pytest.mark.parametrize("round_", range(5))
def test_yes_no_and_expiry_at_once_leave_one_answer(round_):
    pair = PairFactory()
    user, due = pair.local.student.user, pair.answer_due
    at_once(
        [
            lambda: pairs.accept_pair(pair_id=pair.pk, by=user),
            lambda: pairs.decline_pair(pair_id=pair.pk, by=user),
            lambda: pairs.expire_pair(pair_id=pair.pk, now=due),
            lambda: pairs.withdraw_pair(pair_id=pair.pk, by=None),
        ]
        * 3
    )
    assert pair.events.count() == 2
    pair.refresh_from_db()
    assert pair.state in {PairState.ACTIVE, PairState.DECLINED, PairState.EXPIRED, PairState.WITHDRAWN}


def test_two_yes_for_one_place():
    """A local with one place says yes in two programmes at once."""
    first = LocalFactory()
    second = LocalFactory(student=first.student)
    targets = [(ParticipationFactory(term=row.term).pk, row.pk) for row in (first, second)]
    results = at_once(
        [lambda i=i, j=j: pairs.propose_pair(international_id=i, local_id=j, by=None) for i, j in targets]
    )
    assert sum(isinstance(result, Pair) for result in results) == 1
    assert Pair.objects.filter(state__in=OPEN).count() == 1
