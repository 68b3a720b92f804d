"""The life of a pair, step by step: states, history, promised mails, who may answer."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
import time_machine
from django.utils import timezone

from buddy.enums import AnswerMode, EndReason, PairState, ParticipationState
from buddy.models import Pair
from buddy.services import pairs
from buddy.services.transitions import PairRefused
from buddy.signals import pair_accepted, pair_proposed
from portal.models import OutboxMessage
from tests.factories.buddy import LocalFactory, PairFactory, ParticipationFactory, TermFactory
from tests.factories.portal import UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def term():
    return TermFactory()


@pytest.fixture
def two(term):
    return ParticipationFactory(term=term), LocalFactory(term=term)


def mails() -> list[tuple[str, str]]:
    """(kind, address) of every promised mail, in the order in which they were promised."""
    return list(OutboxMessage.objects.order_by("pk").values_list("kind", "to"))


def history(pair: Pair) -> list[tuple[str, str]]:
    return list(pair.events.values_list("before", "after"))


def propose(two, **kwargs) -> Pair:
    international, local = two
    return pairs.propose_pair(
        international_id=international.pk, local_id=local.pk, by=kwargs.pop("by", None), **kwargs
    )


def test_a_proposal_asks_the_local_and_tells_the_international_that_somebody_is_asked(two):
    international, local = two
    pair = propose(two)
    assert (pair.state, pair.asked) == (PairState.PROPOSED, "local")
    assert history(pair) == [("", "proposed")]
    assert mails() == [("proposed", local.student.user.email), ("asking", international.student.user.email)]
    asking = OutboxMessage.objects.get(kind="asking")
    assert local.student.user.first_name not in asking.text + asking.html


def test_yes_makes_the_pair_active_and_writes_to_both(two):
    international, local = two
    pair = propose(two)
    OutboxMessage.objects.all().delete()
    pair = pairs.accept_pair(pair_id=pair.pk, by=local.student.user)
    assert pair.state == PairState.ACTIVE
    assert history(pair) == [("", "proposed"), ("proposed", "active")]
    assert mails() == [
        ("active_local", local.student.user.email),
        ("active_international", international.student.user.email),
    ]


def test_yes_twice_changes_nothing_more(two):
    pair = propose(two)
    pairs.accept_pair(pair_id=pair.pk, by=two[1].student.user)
    before = mails(), history(pair)
    pairs.accept_pair(pair_id=pair.pk, by=two[1].student.user)
    assert (mails(), history(pair)) == before


@pytest.mark.parametrize("who", ["international", "stranger"])
def test_only_the_one_asked_may_answer(two, who):
    pair = propose(two)
    by = two[0].student.user if who == "international" else UserFactory()
    for answer in (pairs.accept_pair, pairs.decline_pair):
        with pytest.raises(PairRefused, match="not_asked"):
            answer(pair_id=pair.pk, by=by)
    pair.refresh_from_db()
    assert pair.state == PairState.PROPOSED


def test_where_both_answer_the_international_is_asked_second(term, two):
    term.programme.answer_mode = AnswerMode.BOTH
    term.programme.save()
    international, local = two
    pair = propose(two)
    pair = pairs.accept_pair(pair_id=pair.pk, by=local.student.user)
    assert (pair.state, pair.asked) == (PairState.PROPOSED, "international")
    assert mails()[-1] == ("your_turn", international.student.user.email)
    pair = pairs.accept_pair(pair_id=pair.pk, by=international.student.user)
    assert pair.state == PairState.ACTIVE


def test_where_nobody_answers_the_pair_is_active_at_once(term, two):
    term.programme.answer_mode = AnswerMode.AT_ONCE
    term.programme.save()
    pair = propose(two)
    assert pair.state == PairState.ACTIVE
    assert history(pair) == [("", "proposed"), ("proposed", "active")]
    assert {kind for kind, _ in mails()} == {"active_local", "active_international"}


@pytest.mark.parametrize("way", ["no", "silence"])
def test_a_locals_no_or_silence_keeps_the_internationals_place_without_a_word_on_who(two, way):
    international, local = two
    pair = propose(two)
    OutboxMessage.objects.all().delete()
    if way == "no":
        pairs.decline_pair(pair_id=pair.pk, by=local.student.user)
    else:
        assert pairs.expire_pair(pair_id=pair.pk, now=pair.answer_due)
    international.refresh_from_db()
    local.refresh_from_db()
    assert international.front
    assert international.state == ParticipationState.OPEN
    assert (local.silent_since is not None) == (way == "silence")
    assert international.student.user.email not in dict(mails()).values()


def test_a_silent_local_is_not_asked_again_until_they_say_so(two):
    pair = propose(two)
    pairs.expire_pair(pair_id=pair.pk, now=pair.answer_due)
    with pytest.raises(PairRefused, match="silent"):
        propose(two)


def test_expiry_comes_too_late_for_an_answer_that_is_there(two):
    pair = propose(two)
    due = pair.answer_due
    pairs.accept_pair(pair_id=pair.pk, by=two[1].student.user)
    assert not pairs.expire_pair(pair_id=pair.pk, now=due + timedelta(days=1))
    pair.refresh_from_db()
    assert pair.state == PairState.ACTIVE


def test_a_no_may_say_later_or_fewer(term):
    local = LocalFactory(term=term, capacity=3)
    first = propose((ParticipationFactory(term=term), local))
    pairs.accept_pair(pair_id=first.pk, by=local.student.user)
    second = propose((ParticipationFactory(term=term), local))
    pairs.decline_pair(pair_id=second.pk, by=local.student.user, offer=pairs.FEWER)
    local.refresh_from_db()
    assert (local.capacity, local.state) == (1, ParticipationState.OPEN)

    other = LocalFactory(term=term)
    third = propose((ParticipationFactory(term=term), other))
    pairs.decline_pair(pair_id=third.pk, by=other.student.user, offer=pairs.LATER)
    other.refresh_from_db()
    assert other.state == ParticipationState.PAUSED


def test_after_a_second_own_no_the_coordinator_asks(term):
    term.programme.answer_mode = AnswerMode.BOTH
    term.programme.save()
    international = ParticipationFactory(term=term)
    for expected in ("", "second_no"):
        local = LocalFactory(term=term)
        pair = propose((international, local))
        pairs.accept_pair(pair_id=pair.pk, by=local.student.user)
        pairs.decline_pair(pair_id=pair.pk, by=international.student.user)
        pair.refresh_from_db()
        assert pair.attention == expected
    international.refresh_from_db()
    assert not international.front


def test_the_time_to_answer_is_shorter_when_arrival_is_near_and_never_under_a_day():
    now = datetime(2027, 1, 10, 12, tzinfo=UTC)
    assert pairs.answer_due(now=now, days=5, arrival=None) == now + timedelta(days=5)
    assert pairs.answer_due(now=now, days=5, arrival=date(2027, 3, 1)) == now + timedelta(days=5)
    near = pairs.answer_due(now=now, days=5, arrival=date(2027, 1, 15))
    assert now + timedelta(days=1) < near < now + timedelta(days=5)
    assert pairs.answer_due(now=now, days=5, arrival=date(2026, 12, 1)) == now + timedelta(hours=24)


def test_ending_tells_the_other_one_that_and_not_why_and_remembers_the_two(two):
    international, local = two
    pair = propose(two)
    pairs.accept_pair(pair_id=pair.pk, by=local.student.user)
    OutboxMessage.objects.all().delete()
    pairs.end_pair(pair_id=pair.pk, by=local.student.user, reason=EndReason.DID_NOT_FIT)
    pair.refresh_from_db()
    international.refresh_from_db()
    assert pair.state == PairState.ENDED
    assert international.front
    assert mails() == [("ended_international", international.student.user.email)]
    assert "fit" not in OutboxMessage.objects.get().text
    with pytest.raises(PairRefused, match="kept_apart"):
        propose(two)
    assert Pair.objects.filter(pk=pair.pk).exists(), "a pair is never deleted to be made again"


def test_an_international_who_ends_it_and_needs_nobody_is_not_planned_again(two):
    international, local = two
    pair = propose(two)
    pairs.accept_pair(pair_id=pair.pk, by=local.student.user)
    pairs.end_pair(
        pair_id=pair.pk, by=international.student.user, reason=EndReason.NO_REASON, look_again=False
    )
    international.refresh_from_db()
    assert international.state == ParticipationState.COMPLETED
    assert not international.front


def test_completion_at_departure_frees_the_place(two):
    international, local = two
    pair = propose(two)
    pair = pairs.accept_pair(pair_id=pair.pk, by=local.student.user)
    assert not pairs.complete_pair(pair_id=pair.pk, today=pair.completes - timedelta(days=1))
    assert pairs.complete_pair(pair_id=pair.pk, today=pair.completes)
    assert not pairs.complete_pair(pair_id=pair.pk, today=pair.completes)
    international.refresh_from_db()
    assert international.state == ParticipationState.COMPLETED
    propose((ParticipationFactory(term=two[1].term), local))


def test_without_a_departure_a_pair_lasts_as_long_as_the_programme_says(term):
    two = ParticipationFactory(term=term, arrival=None), LocalFactory(term=term)
    pair = propose(two)
    pair = pairs.accept_pair(pair_id=pair.pk, by=two[1].student.user)
    assert pair.completes == timezone.now().date() + timedelta(days=term.programme.length_days)


def test_who_leaves_closes_their_pairs(term):
    local = LocalFactory(term=term, capacity=3)
    active = propose((ParticipationFactory(term=term), local))
    pairs.accept_pair(pair_id=active.pk, by=local.student.user)
    asked = propose((ParticipationFactory(term=term), local))
    assert pairs.end_for_withdrawal(participation_id=local.pk, by=local.student.user) == 2
    active.refresh_from_db()
    asked.refresh_from_db()
    assert (active.state, asked.state) == (PairState.ENDED, PairState.WITHDRAWN)


def test_the_same_plan_proposes_the_same_two_once(two):
    from tests.factories.buddy import PlanFactory

    plan = PlanFactory(term=two[0].term)
    first = propose(two, plan_id=plan.pk)
    assert propose(two, plan_id=plan.pk) == first
    assert len(mails()) == 2


def test_a_plugin_that_raises_breaks_nothing_and_hears_after_the_commit(
    two, django_capture_on_commit_callbacks
):
    heard = []

    def listener(sender, pair_id, **kwargs):
        heard.append(Pair.objects.get(pk=pair_id).state)
        raise RuntimeError("a plugin's fault")

    pair_proposed.connect(listener)
    pair_accepted.connect(listener)
    try:
        with django_capture_on_commit_callbacks(execute=True):
            pair = propose(two)
            assert heard == []
        with django_capture_on_commit_callbacks(execute=True):
            pairs.accept_pair(pair_id=pair.pk, by=two[1].student.user)
    finally:
        pair_proposed.disconnect(listener)
        pair_accepted.disconnect(listener)
    assert heard == ["proposed", "active"]
    pair.refresh_from_db()
    assert pair.state == PairState.ACTIVE


def test_an_impossible_step_is_a_programming_error(two):
    from buddy.services.transitions import change

    pair = PairFactory(active=True)
    with pytest.raises(ValueError, match="cannot become"):
        change(pair, PairState.EXPIRED, by=None)


def test_mails_speak_the_readers_language(two):
    _international, local = two
    local.student.user.language = "fr"
    local.student.user.save()
    with time_machine.travel(datetime(2027, 1, 10, tzinfo=UTC)):
        propose(two)
    assert OutboxMessage.objects.get(kind="proposed").language == "fr"
    assert OutboxMessage.objects.get(kind="asking").language == "en"
