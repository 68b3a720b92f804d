"""Somebody is stopped for the safety of others, and comes back."""

from __future__ import annotations

import pytest
from django.urls import reverse

from buddy.enums import PairState
from buddy.models import Participation
from buddy.queries.standing import standing_of
from buddy.services import safety
from buddy.services.confirmation import take_back_confirmation
from buddy.services.pairs import accept_pair, propose_pair
from buddy.services.transitions import PairRefused
from portal.enums import Role
from portal.models import AuditEntry, OutboxMessage
from tests.buddy.cities import made_plan, with_second_factor
from tests.factories.buddy import LocalFactory, ParticipationFactory
from tests.factories.portal import RoleGrantFactory, granted

pytestmark = pytest.mark.django_db
WHY = "Wrote to several students at night"


@pytest.fixture
def pair(term):
    international, local = ParticipationFactory(term=term), LocalFactory(term=term)
    pair = propose_pair(international_id=international.pk, local_id=local.pk, by=None)
    return accept_pair(pair_id=pair.pk, by=local.student.user)


def kinds():
    return list(OutboxMessage.objects.order_by("pk").values_list("kind", flat=True))


def test_a_suspended_person_has_no_pairs_and_is_not_planned(term, pair, coordinator, net):
    national = granted(net.france, Role.NATIONAL)
    local = pair.local
    safety.suspend(participation_id=local.pk, by=coordinator, reason=WHY)
    pair.refresh_from_db()
    assert pair.state == PairState.ENDED
    assert standing_of(Participation.objects.get(pk=local.pk)).code == "suspended"
    assert standing_of(pair.international).code == "waiting"
    assert made_plan(term).matched == 0
    assert {"suspended", "suspended_above"} <= set(kinds())
    mail = OutboxMessage.objects.get(kind="suspended_above")
    assert mail.to == national.email
    assert local.student.user.first_name not in mail.text
    assert WHY not in "".join(OutboxMessage.objects.values_list("text", flat=True))
    assert AuditEntry.objects.get(action="person.suspended").reason == WHY


def test_twice_is_once_and_lifting_brings_them_back(term, pair, coordinator):
    local = LocalFactory(term=term)
    for _ in range(2):
        safety.suspend(participation_id=local.pk, by=coordinator, reason=WHY)
    assert kinds().count("suspended") == 1
    for _ in range(2):
        safety.lift(participation_id=local.pk, by=coordinator, reason="A misunderstanding")
    assert kinds().count("suspension_lifted") == 1
    assert standing_of(Participation.objects.get(pk=local.pk)).code == "ready"


def test_who_holds_a_role_is_the_level_aboves_to_stop(term, coordinator, net):
    local = LocalFactory(term=term)
    RoleGrantFactory(unit=net.lille, user=local.student.user)
    with pytest.raises(PairRefused, match="holds_role"):
        safety.suspend(participation_id=local.pk, by=coordinator, reason=WHY)
    assert kinds() == []


def test_a_confirmation_is_taken_back_with_a_word(term, coordinator):
    local = LocalFactory(term=term)
    for _ in range(2):
        take_back_confirmation(participation_id=local.pk, by=coordinator, reason=WHY)
    assert kinds() == ["confirmation_taken_back"]
    local.refresh_from_db()
    assert standing_of(local).code == "unconfirmed"


def test_the_page_offers_what_fits_and_says_what_is_missing(term, coordinator, client_for):
    local = LocalFactory(term=term)
    client = client_for(with_second_factor(coordinator))
    args = [term.programme.slug, term.slug, local.uuid]
    url = reverse("buddy:desk_stop", args=args)
    assert url in client.get(reverse("buddy:desk_person", args=args)).content.decode()
    assert client.get(url).content.decode().count('name="action"') == 2
    short = client.post(url, {"action": "suspend", "reason": "so"})
    assert "so</textarea>" in short.content.decode()
    assert kinds() == []
    assert client.post(url, {"action": "lift", "reason": WHY}).context["form"].errors.keys() == {"action"}
    answer = client.post(url, {"action": "suspend", "reason": WHY}, follow=True)
    assert "They are told by mail" in answer.content.decode()
    assert "Lift the suspension" in client.get(url).content.decode()


def test_nobody_stops_themselves(term, net, client_for):
    local = LocalFactory(term=term)
    grant = RoleGrantFactory(unit=net.lille, user=local.student.user)
    client = client_for(with_second_factor(grant.user))
    url = reverse("buddy:desk_stop", args=[term.programme.slug, term.slug, local.uuid])
    assert client.get(url).status_code == 403
