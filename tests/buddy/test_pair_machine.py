"""Whatever people, coordinators and the clock do in any order, the rules hold."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    invariant,
    multiple,
    rule,
    run_state_machine_as_test,
)

from buddy.enums import OPEN_PAIR_STATES, PAIR_TRANSITIONS, EndReason, PairState, ParticipationState
from buddy.models import KeepApart, Pair, Participation
from buddy.queries.pairs import OPEN
from buddy.services import contact, pairs
from buddy.services.transitions import PairRefused
from tests.factories.buddy import LocalFactory, ParticipationFactory, TermFactory


class LifeOfPairs(RuleBasedStateMachine):
    proposals = Bundle("proposals")

    def __init__(self) -> None:
        super().__init__()
        self.term = TermFactory()
        self.internationals = [ParticipationFactory(term=self.term) for _ in range(3)]
        self.locals = [LocalFactory(term=self.term, capacity=capacity) for capacity in (1, 2)]

    @property
    def all_pairs(self):
        return Pair.objects.filter(international__term=self.term)

    @rule(target=proposals, i=st.integers(0, 2), j=st.integers(0, 1))
    def propose(self, i: int, j: int):
        try:
            pair = pairs.propose_pair(
                international_id=self.internationals[i].pk, local_id=self.locals[j].pk, by=None
            )
        except PairRefused:
            return multiple()
        return pair.pk

    @rule(pk=proposals, yes=st.booleans(), offer=st.sampled_from(["", pairs.LATER, pairs.FEWER]))
    def answer(self, pk: int, yes: bool, offer: str) -> None:
        by = Pair.objects.get(pk=pk).local.student.user
        try:
            if yes:
                pairs.accept_pair(pair_id=pk, by=by)
            else:
                pairs.decline_pair(pair_id=pk, by=by, offer=offer)
        except PairRefused:
            assert Pair.objects.get(pk=pk).state != PairState.PROPOSED

    @rule(pk=proposals, days=st.integers(0, 8))
    def let_time_pass(self, pk: int, days: int) -> None:
        pair = Pair.objects.get(pk=pk)
        if pair.answer_due:
            pairs.expire_pair(pair_id=pk, now=pair.proposed + timedelta(days=days))

    @rule(
        pk=proposals, reason=st.sampled_from(list(EndReason)), look_again=st.booleans(), local=st.booleans()
    )
    def end(self, pk: int, reason: EndReason, look_again: bool, local: bool) -> None:
        pair = Pair.objects.get(pk=pk)
        by = (pair.local if local else pair.international).student.user
        try:
            pairs.end_pair(pair_id=pk, by=by, reason=reason, look_again=look_again)
        except PairRefused:
            assert Pair.objects.get(pk=pk).state != PairState.ACTIVE

    @rule(pk=consumes(proposals))
    def complete(self, pk: int) -> None:
        pair = Pair.objects.get(pk=pk)
        if pair.completes:
            pairs.complete_pair(pair_id=pk, today=pair.completes)

    @rule(pk=proposals, side=st.sampled_from(["international", "local"]))
    def block(self, pk: int, side: str) -> None:
        contact.block(pair_id=pk, side=side)

    @rule(pk=proposals)
    def withdraw(self, pk: int) -> None:
        try:
            pairs.withdraw_pair(pair_id=pk, by=None)
        except PairRefused:
            assert Pair.objects.get(pk=pk).state != PairState.PROPOSED

    @rule(j=st.integers(0, 1))
    def come_back(self, j: int) -> None:
        Participation.objects.filter(pk=self.locals[j].pk).update(
            state=ParticipationState.OPEN, silent_since=None
        )

    @invariant()
    def nobody_is_over_capacity(self) -> None:
        for local in Participation.objects.filter(pk__in=[row.pk for row in self.locals]):
            assert local.pairs_as_local.filter(state__in=OPEN).count() <= local.capacity

    @invariant()
    def one_open_pair_per_international(self) -> None:
        for row in self.internationals:
            assert row.pairs_as_international.filter(state__in=OPEN).count() <= 1

    @invariant()
    def the_history_is_a_path_of_the_table(self) -> None:
        for pair in self.all_pairs.prefetch_related("events"):
            events = list(pair.events.all())
            assert (events[0].before, events[0].after) == ("", PairState.PROPOSED)
            assert events[-1].after == pair.state
            for earlier, later in pairwise(events):
                assert later.before == earlier.after
                assert PairState(later.after) in PAIR_TRANSITIONS[PairState(later.before)]

    @invariant()
    def closed_pairs_have_an_end_and_open_ones_have_none(self) -> None:
        for pair in self.all_pairs:
            assert (pair.closed is None) == (PairState(pair.state) in OPEN_PAIR_STATES)

    @invariant()
    def who_was_a_pair_is_not_one_again(self) -> None:
        for pair in self.all_pairs.filter(state__in=[PairState.ENDED, PairState.COMPLETED]):
            assert not Pair.objects.filter(
                international=pair.international, local=pair.local, state__in=OPEN
            ).exists()
            assert KeepApart.objects.filter(
                first=pair.international.student.person_key, kind="former"
            ).exists()


class TestLifeOfPairs(TestCase):
    def test_any_order(self) -> None:
        run_state_machine_as_test(
            LifeOfPairs,
            settings=settings(
                max_examples=25,
                stateful_step_count=20,
                deadline=None,
                suppress_health_check=list(HealthCheck),
            ),
        )


pytestmark = pytest.mark.django_db
