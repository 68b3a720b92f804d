"""A second factor for every role that manages people or pages: demanded, shown how, reset by the level above."""

import re

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal import auth
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from django.urls import reverse
from django.utils import timezone

from portal.enums import Role
from portal.models import AuditEntry, OutboxMessage
from portal.services import accounts
from tests.factories.portal import RoleGrantFactory, UserFactory, granted, network

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("role", Role)
def test_every_management_role_needs_a_second_factor(client_for, role):
    user = granted(network().root, role)
    client = client_for(user)
    for name in ("start", "account", "account_data", "account_email", "teams"):
        assert client.get(reverse(name))["Location"] == reverse("mfa_index"), name
    for url in ("/admin/", "/en/", "/documents/1/x.pdf"):
        assert client.get(url)["Location"] == reverse("mfa_index"), url
    assert client.get(reverse("mfa_index")).status_code == 200
    assert client.get(reverse("account_logout")).status_code == 200
    TOTP.activate(user, generate_totp_secret())
    assert client.get(reverse("start")).status_code == 200


@pytest.mark.parametrize("flag", ["is_staff", "is_superuser"])
def test_staff_needs_one_too(client_for, flag):
    assert client_for(UserFactory(**{flag: True})).get(reverse("start"))["Location"] == reverse("mfa_index")


def test_recovery_codes_alone_are_no_second_factor(client_for):
    user = granted(network().lille)
    Authenticator.objects.create(user=user, type=Authenticator.Type.RECOVERY_CODES, data={})
    assert client_for(user).get(reverse("start"))["Location"] == reverse("mfa_index")


def test_recovery_codes_are_shown_at_set_up(client_for, monkeypatch):
    client = client_for(granted(network().lille))
    session = client.session
    page = client.get(reverse("mfa_activate_totp"))
    if page.status_code == 302:  # asked for the password first
        client.post(page["Location"], {"password": "secret-pass-1"})
        page = client.get(reverse("mfa_activate_totp"))
    assert page.status_code == 200, session
    monkeypatch.setattr(auth, "validate_totp_code", lambda secret, code: True)
    monkeypatch.setattr("allauth.mfa.totp.forms.auth.validate_totp_code", lambda secret, code: True)
    response = client.post(reverse("mfa_activate_totp"), {"code": "123456"})
    assert response["Location"] == reverse("mfa_view_recovery_codes")
    assert re.search(rb"\d{8}", client.get(response["Location"]).content)


def test_a_student_needs_none(client_for):
    assert client_for(UserFactory()).get(reverse("start")).status_code == 200


def test_a_role_that_ended_needs_none(client_for):
    grant = RoleGrantFactory(unit=network().lille, until=timezone.localdate().replace(year=2020))
    assert client_for(grant.user).get(reverse("start")).status_code == 200


@pytest.mark.parametrize(
    ("demo", "is_demo", "exempt"), [(True, True, True), (True, False, False), (False, True, False)]
)
def test_only_demo_people_in_the_demo_are_exempt(client_for, settings, demo, is_demo, exempt):
    settings.DEMO = demo
    client = client_for(granted(network().lille, is_demo=is_demo))
    settings.ROOT_URLCONF = "tests.portal.demo_urls"
    assert (client.get("/en/start/").status_code == 200) is exempt


def test_sign_in_asks_for_the_second_factor(client):
    user = granted(network().lille, email="nadia@example.org")
    TOTP.activate(user, generate_totp_secret())
    client.post(reverse("account_request_login_code"), {"email": user.email})
    code = client.session["account_login"]["state"]["stages"]["login_by_code"]["data"]["code"]
    response = client.post(reverse("account_confirm_login_code"), {"code": code})
    assert response["Location"] == reverse("mfa_authenticate")
    assert "_auth_user_id" not in client.session


def test_a_lost_factor_is_reset_with_trace_and_told():
    net = network()
    national, person = granted(net.france, Role.NATIONAL), granted(net.lille)
    TOTP.activate(person, generate_totp_secret())
    accounts.reset_second_factor(person, by=national, unit=net.lille, reason="Telephone lost")
    assert not Authenticator.objects.filter(user=person).exists()
    assert AuditEntry.objects.get(action="second_factor.reset").reason == "Telephone lost"
    assert OutboxMessage.objects.get().to == person.email
