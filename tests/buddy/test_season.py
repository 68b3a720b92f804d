"""What the clock does for sign-ups."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from buddy.enums import ParticipationState
from buddy.models import Invitation, OpeningReminder, Participation
from buddy.services.season import close_terms, tell_openings, tend_sign_ups
from portal.models import OutboxMessage, UnitDomain
from tests.factories.buddy import (
    InvitationFactory,
    LocalFactory,
    PairFactory,
    ParticipationFactory,
    ProgrammeFactory,
    TermFactory,
)
from tests.factories.portal import UserFactory, network

pytestmark = pytest.mark.django_db


def mails(kind):
    return list(OutboxMessage.objects.filter(kind=kind).values_list("to", flat=True))


def test_openings_are_told_once_and_the_address_is_forgotten():
    opened, closed = TermFactory(), TermFactory(soon=True)
    for term in (opened, closed):
        OpeningReminder.objects.create(
            programme=term.programme, role="local", email=f"at-{term.pk}@example.org", language="fr"
        )
    tell_openings()
    tell_openings()
    assert mails("opening") == [f"at-{opened.pk}@example.org"]
    assert OutboxMessage.objects.get(kind="opening").language == "fr"
    assert OpeningReminder.objects.get().programme == closed.programme


def test_a_draft_gets_its_link_once_and_goes_after_two_months():
    now = timezone.now()
    fresh = ParticipationFactory(draft=True)
    left = ParticipationFactory(draft=True, created=now - timedelta(days=2))
    old = ParticipationFactory(draft=True, created=now - timedelta(days=61))
    tend_sign_ups()
    tend_sign_ups()
    assert mails("unfinished") == [left.student.user.email]
    assert set(Participation.objects.all()) == {fresh, left}
    assert not Participation.objects.filter(pk=old.pk).exists()


def test_a_draft_with_a_history_is_never_deleted():
    row = ParticipationFactory()
    PairFactory(international=row, term=row.term, state="declined")
    Participation.objects.filter(pk=row.pk).update(state="draft", created=timezone.now() - timedelta(days=61))
    tend_sign_ups()
    row.refresh_from_db()
    assert row.state == ParticipationState.WITHDRAWN


def test_invitations_live_until_registration_closes():
    long_ago = timezone.now() - timedelta(days=40)
    here, over = (
        InvitationFactory(created=long_ago),
        InvitationFactory(term=TermFactory(over=True), created=long_ago),
    )
    answered = InvitationFactory(term=over.term, answered=timezone.now(), created=long_ago)
    late = InvitationFactory(term=TermFactory(closed=True))
    tend_sign_ups()
    assert set(Invitation.objects.all()) == {here, answered, late}


def test_a_confirmation_lapses_after_thirteen_months():
    now = timezone.now()
    fresh = LocalFactory(confirmed=now - timedelta(days=390))
    old = LocalFactory(confirmed=now - timedelta(days=400))
    tend_sign_ups()
    old.refresh_from_db()
    fresh.refresh_from_db()
    assert (old.confirmed, old.confirmed_how) == (None, "")
    assert fresh.confirmed is not None
    assert mails("confirm_again") == [old.student.user.email]


def test_a_lapsed_confirmation_is_renewed_by_a_university_address():
    net = network()
    UnitDomain.objects.create(unit=net.university, domain="univ-lille.fr")
    term = TermFactory(programme=ProgrammeFactory(unit=net.lille))
    old = LocalFactory(
        term=term,
        university=net.university,
        confirmed=timezone.now() - timedelta(days=400),
        student__user=UserFactory(email="camille@univ-lille.fr"),
    )
    tend_sign_ups()
    old.refresh_from_db()
    assert old.confirmed_how == "domain"
    assert mails("confirm_again") == []


@pytest.fixture
def over():
    return TermFactory(over=True)


def state(row):
    row.refresh_from_db()
    return row.state


def test_the_honest_end_of_a_term(over):
    waited = ParticipationFactory(term=over)
    met = PairFactory(term=over, state="ended")
    unused = LocalFactory(term=over)
    running = PairFactory(term=over, active=True)
    elsewhere = ParticipationFactory()
    close_terms()
    close_terms()
    assert state(waited) == ParticipationState.NOT_SERVED
    assert state(met.international) == ParticipationState.COMPLETED
    assert state(met.local) == state(unused) == ParticipationState.COMPLETED
    assert state(running.international) == state(running.local) == state(elsewhere) == ParticipationState.OPEN
    assert mails("not_served") == [waited.student.user.email]
    assert sorted(mails("thanks")) == sorted([met.local.student.user.email, unused.student.user.email])


def test_an_international_who_has_left_is_not_kept_waiting():
    today = timezone.localdate()
    row = ParticipationFactory(arrival=today - timedelta(days=60), departure=today - timedelta(days=1))
    stays = ParticipationFactory(arrival=today - timedelta(days=60), departure=today)
    close_terms()
    assert state(row) == ParticipationState.NOT_SERVED
    assert state(stays) == ParticipationState.OPEN


def test_nobody_erased_is_written_to(over):
    row = ParticipationFactory(term=over)
    Participation.objects.filter(pk=row.pk).update(student=None)
    close_terms()
    assert state(row) == ParticipationState.NOT_SERVED
    assert OutboxMessage.objects.count() == 0
