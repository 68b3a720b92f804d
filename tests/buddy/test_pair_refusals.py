"""Who cannot be paired: refused with a sentence, and nothing is written."""

from __future__ import annotations

import pytest
from django.utils import timezone

from buddy.enums import ParticipationState
from buddy.models import KeepApart, Pair
from buddy.services import pairs
from buddy.services.transitions import PairRefused
from portal.models import OutboxMessage
from tests.factories.buddy import LocalFactory, ParticipationFactory, TermFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def term():
    return TermFactory()


@pytest.fixture
def two(term):
    return ParticipationFactory(term=term), LocalFactory(term=term)


def mails() -> list[str]:
    return list(OutboxMessage.objects.order_by("pk").values_list("kind", flat=True))


def propose(two) -> Pair:
    international, local = two
    return pairs.propose_pair(international_id=international.pk, local_id=local.pk, by=None)


def _paused(two, term):
    two[0].state = ParticipationState.PAUSED
    two[0].save()


def _taken(two, term):
    propose((two[0], LocalFactory(term=term)))


def _unconfirmed(two, term):
    two[1].confirmed = None
    two[1].save()


def _full(two, term):
    propose((ParticipationFactory(term=term), two[1]))


def _kept_apart(two, term):
    KeepApart.objects.create(first=two[1].student.person_key, second=two[0].student.person_key, kind="block")


def _suspended(two, term):
    two[1].student.user.suspended_at = timezone.now()
    two[1].student.user.save()


def _local_left(two, term):
    two[1].state = ParticipationState.WITHDRAWN
    two[1].save()


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (_paused, "not_waiting"),
        (_taken, "already_paired"),
        (_unconfirmed, "not_confirmed"),
        (_full, "no_place"),
        (_kept_apart, "kept_apart"),
        (_suspended, "suspended"),
        (_local_left, "not_available"),
    ],
)
def test_a_pair_is_refused_with_a_sentence(two, term, spoil, code):
    spoil(two, term)
    count, promised = Pair.objects.count(), mails()
    with pytest.raises(PairRefused) as refused:
        propose(two)
    assert refused.value.code == code
    assert str(refused.value.message).endswith(".")
    assert (Pair.objects.count(), mails()) == (count, promised)


def test_two_terms_do_not_mix():
    with pytest.raises(PairRefused, match="other_term"):
        propose((ParticipationFactory(), LocalFactory()))


def test_places_count_open_pairs_of_all_terms_and_programmes(term):
    local = LocalFactory(term=term)
    elsewhere = LocalFactory(student=local.student)
    propose((ParticipationFactory(term=elsewhere.term), elsewhere))
    with pytest.raises(PairRefused, match="no_place"):
        propose((ParticipationFactory(term=term), local))
