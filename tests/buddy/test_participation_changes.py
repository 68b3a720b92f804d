"""Pause, leave, come back, go on next term."""

from __future__ import annotations

import pytest
from django.urls import reverse
from django.utils import timezone

from buddy.models import Participation
from portal.enums import ConsentKind
from portal.models import OutboxMessage
from portal.services import consents
from tests.buddy.pages import page, pair_for, standing, url
from tests.factories.buddy import (
    LocalFactory,
    ParticipationFactory,
    TermFactory,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def client(client_for, mine):
    return client_for(mine.student.user)


def test_pause_and_come_back(client, mine):
    client.post(url("pause", mine))
    assert standing(mine).code == "paused"
    client.post(url("resume", mine))
    assert standing(mine).code == "waiting"


def test_withdrawing_ends_what_is_open(client, mine):
    pair = pair_for(mine)
    assert "is told that it ended" in client.get(url("withdraw", mine)).content.decode()
    client.post(url("withdraw", mine))
    mine.refresh_from_db()
    pair.refresh_from_db()
    assert (mine.state, pair.state) == ("withdrawn", "withdrawn")
    assert OutboxMessage.objects.filter(kind="withdrawn", user=mine.student.user).count() == 1
    client.post(url("withdraw", mine))
    assert OutboxMessage.objects.filter(kind="withdrawn").count() == 1


def test_whoever_left_may_sign_up_again(client, mine, term):
    for kind in ConsentKind:
        consents.give(mine.student.user, kind)
    client.post(url("withdraw", mine))
    client.post(reverse("buddy:join_programme", args=[term.programme.slug, "international"]))
    mine.refresh_from_db()
    assert mine.state == "draft"
    agree = reverse("buddy:sign_up_step", args=[mine.uuid, "agree"])
    client.post(agree, {"version": mine.version, "terms": "on", "privacy": "on"})
    mine.refresh_from_db()
    assert mine.state == "open"
    assert mine.closed is None


def test_no_state_changes_by_get(client, mine):
    for name in ("pause", "resume", "here", "again"):
        assert client.get(url(name, mine)).status_code == 405
    client.get(url("withdraw", mine))
    mine.refresh_from_db()
    assert mine.state == "open"


def test_i_am_here(client_for, term):
    local = LocalFactory(term=term, silent_since=timezone.now())
    client_for(local.student.user).post(url("here", local))
    assert standing(local).code == "ready"


def test_next_term_with_one_click(client_for, term, net):
    over = TermFactory(programme=term.programme, over=True)
    old = LocalFactory(term=over, state="completed", needs=["housing"], capacity=2, university=net.university)
    user = old.student.user
    consents.give(user, ConsentKind.TERMS)
    consents.give(user, ConsentKind.PRIVACY)
    client = client_for(user)
    assert url("again", old) in page(client, old)
    client.post(url("again", old))
    new = Participation.objects.get(term=term)
    assert (new.state, new.needs, new.capacity, new.confirmed_how) == (
        "open",
        ["housing"],
        2,
        old.confirmed_how,
    )
    client.post(url("again", old))
    assert Participation.objects.filter(student=old.student).count() == 2


def test_next_term_asks_for_consents_that_are_not_in_force(client_for, term, net):
    old = ParticipationFactory(
        term=TermFactory(programme=term.programme, over=True), state="not_served", university=net.university
    )
    after = client_for(old.student.user).post(url("again", old), follow=True)
    new = Participation.objects.get(term=term)
    assert new.state == "draft"
    assert after.redirect_chain[-1][0] == reverse("buddy:sign_up_step", args=[new.uuid, "agree"])
