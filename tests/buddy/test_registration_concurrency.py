"""Two clicks at the same moment: one draft, one sign-up, one mail."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connections

from buddy.enums import ParticipantRole
from buddy.models import Participation
from buddy.services.participations import RegistrationRefused
from buddy.services.registration import REQUIRED_CONSENTS, begin, finish
from portal.models import OutboxMessage
from tests.factories.buddy import ParticipationFactory, StudentFactory, TermFactory

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.postgres]
THREADS = 8


def at_once(call: Callable[[], object]) -> list[object]:
    """What `call` returns or is refused with, from eight threads that start together."""
    barrier = Barrier(THREADS)

    def run(_number: int) -> object:
        barrier.wait()
        try:
            return call()
        except RegistrationRefused as refused:
            return refused.code
        finally:
            connections.close_all()

    with ThreadPoolExecutor(THREADS) as pool:
        return list(pool.map(run, range(THREADS)))


def test_beginning_at_once_makes_one_draft():
    term, student = TermFactory(), StudentFactory()
    rows = at_once(lambda: begin(user=student.user, programme=term.programme, role=ParticipantRole.LOCAL).pk)
    assert set(rows) == {Participation.objects.get().pk}


def test_finishing_at_once_signs_up_once():
    draft = ParticipationFactory(draft=True, university_other="Mine")
    agreed = dict.fromkeys(REQUIRED_CONSENTS, True)
    states = at_once(lambda: finish(participation_id=draft.pk, version=draft.version, agreed=agreed).state)
    assert states == ["open"] * THREADS
    assert OutboxMessage.objects.filter(kind="welcome").count() == 1
