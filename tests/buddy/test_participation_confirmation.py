"""Locals are confirmed by an address, an invitation or a yes."""

from __future__ import annotations

import pytest
from allauth.account.models import EmailAddress
from allauth.account.signals import email_confirmed

from buddy.models import Participation
from buddy.services.confirmation import confirm_locals
from portal.models import AuditEntry, OutboxMessage
from tests.buddy.pages import save, url
from tests.factories.buddy import (
    LocalFactory,
    ParticipationFactory,
)
from tests.factories.portal import UserFactory

pytestmark = pytest.mark.django_db


def test_a_code_to_the_university_address_confirms(client_for, unconfirmed):
    client = client_for(unconfirmed.student.user)
    address = "camille@etu.univ-lille.fr"
    client.post(url("confirm", unconfirmed), {"email": address})
    mail = OutboxMessage.objects.get(kind="address_code")
    assert (mail.to, mail.secret) == (address, True)
    code = next(word for word in mail.text.split() if word.isdigit() and len(word) == 6)
    wrong = client.post(url("confirm_code", unconfirmed), {"code": "000000" if code != "000000" else "1"})
    assert "not the code" in wrong.content.decode()
    client.post(url("confirm_code", unconfirmed), {"code": f"{code[:3]} {code[3:]}"})
    unconfirmed.refresh_from_db()
    assert unconfirmed.confirmed_how == "domain"
    assert OutboxMessage.objects.filter(kind="confirmed").count() == 1


@pytest.mark.parametrize(
    "address", ["me@gmail.com", "me@evil-univ-lille.fr", "nonsense", "me@univ-lille.fr.evil.com"]
)
def test_other_addresses_get_no_code(client_for, unconfirmed, address):
    response = client_for(unconfirmed.student.user).post(url("confirm", unconfirmed), {"email": address})
    assert response.status_code == 200
    assert address in response.content.decode()
    assert not OutboxMessage.objects.filter(kind="address_code").exists()


def test_five_wrong_codes_and_a_new_one_is_needed(client_for, unconfirmed):
    client = client_for(unconfirmed.student.user)
    client.post(url("confirm", unconfirmed), {"email": "camille@univ-lille.fr"})
    for _ in range(5):
        client.post(url("confirm_code", unconfirmed), {"code": "wrong"})
    mail = OutboxMessage.objects.get(kind="address_code")
    code = next(word for word in mail.text.split() if word.isdigit() and len(word) == 6)
    assert client.post(url("confirm_code", unconfirmed), {"code": code}).url == url("confirm", unconfirmed)
    unconfirmed.refresh_from_db()
    assert unconfirmed.confirmed is None


def test_an_address_confirms_one_account_only(client_for, unconfirmed):
    UserFactory(email="taken@univ-lille.fr")
    client = client_for(unconfirmed.student.user)
    client.post(url("confirm", unconfirmed), {"email": "taken@univ-lille.fr"})
    mail = OutboxMessage.objects.get(kind="address_code")
    code = next(word for word in mail.text.split() if word.isdigit() and len(word) == 6)
    response = client.post(url("confirm_code", unconfirmed), {"code": code})
    assert "cannot be used here" in response.content.decode()
    unconfirmed.refresh_from_db()
    assert unconfirmed.confirmed is None


def test_locals_are_confirmed_in_bulk_and_told(term, unconfirmed):
    by = UserFactory()
    draft = LocalFactory(term=term, draft=True, confirmed=None, confirmed_how="")
    confirmed = LocalFactory(term=term)
    international = ParticipationFactory(term=term)
    ids = [row.pk for row in (unconfirmed, draft, confirmed, international)]
    assert confirm_locals(participation_ids=ids, by=by) == 1
    assert confirm_locals(participation_ids=ids, by=by) == 0
    unconfirmed.refresh_from_db()
    assert (unconfirmed.confirmed_how, unconfirmed.confirmed_by) == ("coordinator", by)
    assert AuditEntry.objects.filter(action="local.confirmed").count() == 1
    assert OutboxMessage.objects.filter(kind="confirmed").count() == 1


def test_another_university_asks_for_another_proof(client_for, unconfirmed, net):
    client = client_for(unconfirmed.student.user)
    confirm_locals(participation_ids=[unconfirmed.pk], by=UserFactory())
    save(client, unconfirmed, "university", {"university": "other", "university_other": "Elsewhere"})
    unconfirmed.refresh_from_db()
    assert unconfirmed.confirmed_how == "coordinator"
    Participation.objects.filter(pk=unconfirmed.pk).update(confirmed_how="domain", university=net.university)
    save(client, unconfirmed, "university", {"university": "other", "university_other": "Elsewhere"})
    unconfirmed.refresh_from_db()
    assert (unconfirmed.confirmed, unconfirmed.confirmed_how) == (None, "")


def test_an_address_that_is_verified_later_confirms_too(unconfirmed):
    user = unconfirmed.student.user
    address = EmailAddress.objects.create(user=user, email="camille@univ-lille.fr", verified=True)
    email_confirmed.send(sender=EmailAddress, request=None, email_address=address)
    unconfirmed.refresh_from_db()
    assert unconfirmed.confirmed_how == "domain"
