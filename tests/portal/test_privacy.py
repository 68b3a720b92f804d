"""Download, erase and forget: at once, by oneself, and completely."""

import json
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from allauth.account.models import EmailAddress
from allauth.usersessions.models import UserSession
from django.contrib.sessions.models import Session
from django.core import mail
from django.test import Client
from django.urls import reverse
from django.utils import timezone, translation

from portal.enums import ConsentKind, Role
from portal.models import AuditEntry, Consent, Membership, OutboxMessage, RoleGrant, RoleInvitation, User
from portal.services import audit, consents, privacy, roles, upkeep
from portal.services.delivery import deliver_due
from portal.services.mail import queue_mail
from tests.factories.portal import RoleGrantFactory, UserFactory, granted, network

pytestmark = pytest.mark.django_db
NOON = datetime(2026, 8, 10, 12, tzinfo=UTC)


def note(user: User) -> OutboxMessage:
    return queue_mail(
        key=f"note:{user.pk}",
        kind="note",
        template="account/mail/notice",
        user=user,
        context={"what": "A note"},
    )


def test_an_export_holds_everything_and_nobody_else(client_for):
    net = network()
    user, other = granted(net.lille, first_name="Ines"), UserFactory(first_name="Otto")
    RoleGrant.objects.filter(user=user).update(until=timezone.localdate() - timedelta(days=1))
    consents.give(user, ConsentKind.TERMS)
    Membership.objects.create(user=user, unit=net.lille, kind="local")
    for person in (user, other):
        note(person)
    response = client_for(user).get(reverse("account_data_download"))
    assert "attachment" in response["Content-Disposition"]
    account = json.loads(response.content)["account"]["data"]
    assert account["first_name"] == "Ines"
    assert account["roles"][0]["unit"] == "Lille"
    assert account["belongs_to"] == [{"kind": "local", "unit": "Lille"}]
    assert account["consents"][0]["kind"] == "terms"
    assert [row["kind"] for row in account["mails"]] == ["note"]
    assert b"Otto" not in response.content
    assert other.email.encode() not in response.content


def test_my_data_is_readable(client_for):
    page = client_for(UserFactory(first_name="<b>Ines</b>")).get(reverse("account_data"))
    assert b"&lt;b&gt;Ines" in page.content
    assert b"{&#x27;" not in page.content, "no programmers' notation on a page for people"


def test_my_data_calls_things_by_their_names_in_the_readers_language(client_for):
    with translation.override("fr"):
        page = client_for(UserFactory()).get(reverse("account_data")).content.decode()
    assert "<dt>Prénom</dt>" in page
    assert "<dt>Seconds facteurs</dt>" in page
    assert "First name" not in page


def test_my_data_is_mine_alone(client):
    for name in ("account_data", "account_data_download", "account_data_erase"):
        assert client.get(reverse(name))["Location"].startswith(reverse("account_login"))


def sign_in(user: User) -> Client:
    client = Client()
    client.post(reverse("account_login"), {"login": user.email, "password": "secret-pass-1"})
    return client


def test_erase_me_works_at_once_and_completely():
    net = network()
    user = UserFactory(first_name="Ines", last_name="Kowalska")
    email = user.email
    consents.give(user, ConsentKind.NEWS)
    RoleGrantFactory(user=user, unit=net.lille, until=timezone.localdate() - timedelta(days=1))
    roles.invite(email=email, unit=net.lyon, role=Role.COORDINATOR, by=granted(net.lyon), language="en")
    note(user)
    client, elsewhere = sign_in(user), sign_in(user)
    url = reverse("account_data_erase")
    assert client.get(url).status_code == 200
    refused = client.post(url, {})
    assert refused.context["form"].errors["sure"]
    assert User.objects.get(pk=user.pk).email == email, "nothing happens without the tick"

    assert client.post(url, {"sure": "on"}).status_code == 302
    row = User.objects.get(pk=user.pk)
    assert (row.first_name, row.last_name, row.is_active, row.has_usable_password()) == ("", "", False, False)
    assert row.email.endswith("@erased.invalid")
    assert "kowalska" not in row.search_text
    for model in (EmailAddress, Consent, RoleGrant, UserSession):
        assert not model.objects.filter(user=user).exists(), model
    assert not OutboxMessage.objects.filter(to=email).exists()
    assert not RoleInvitation.objects.filter(email=email).exists()
    assert elsewhere.get(reverse("account")).status_code == 302, "signed out on every device"
    assert AuditEntry.objects.filter(action="person.erased", object_id=str(user.pk)).exists()
    again = Client()
    again.post(reverse("account_login"), {"login": email, "password": "secret-pass-1"})
    assert "_auth_user_id" not in again.session


def test_the_address_is_free_again():
    user = UserFactory(email="ines@example.org")
    privacy.erase(user)
    UserFactory(email="ines@example.org")
    assert User.objects.count() == 2


def test_erasing_asks_to_sign_in_again_when_that_was_long_ago():
    user = UserFactory()
    with time_machine.travel(timezone.now(), tick=False) as clock:
        client = sign_in(user)
        clock.shift(timedelta(minutes=16))
        response = client.post(reverse("account_data_erase"), {"sure": "on"})
        assert response["Location"].startswith(reverse("account_reauthenticate"))
    assert User.objects.get(pk=user.pk).is_active


def test_without_a_password_one_signs_in_again_by_code(client_for):
    user = UserFactory(password=None)
    client = client_for(user)
    response = client.post(reverse("account_data_erase"), {"sure": "on"})
    assert response["Location"].startswith(reverse("account_request_login_code"))
    assert "_auth_user_id" not in client.session
    assert User.objects.get(pk=user.pk).is_active


def test_consents_are_dated_versioned_and_given_once():
    user = UserFactory()
    first = consents.give(user, ConsentKind.NEWS, version="1")
    assert consents.give(user, ConsentKind.NEWS, version="1") == first
    second = consents.give(user, ConsentKind.NEWS, version="2")
    first.refresh_from_db()
    assert first.withdrawn
    assert Consent.objects.filter(user=user, withdrawn=None).get() == second
    assert consents.has_consent(user, ConsentKind.NEWS)
    assert consents.withdraw(user, ConsentKind.NEWS)
    assert not consents.withdraw(user, ConsentKind.NEWS)
    assert not consents.has_consent(user, ConsentKind.NEWS)
    assert Consent.objects.count() == 2, "history stays"


def test_a_consent_is_withdrawn_in_one_click_but_the_code_of_conduct_is_not(client_for):
    user = UserFactory()
    client = client_for(user)
    for kind in (ConsentKind.NEWS, ConsentKind.TERMS):
        consents.give(user, kind)
    assert client.get(reverse("account_consent", args=["news"])).status_code == 405
    client.post(reverse("account_consent", args=["news"]))
    assert not consents.has_consent(user, ConsentKind.NEWS)
    for kind in ("terms", "nonsense"):
        assert client.post(reverse("account_consent", args=[kind])).status_code == 404
    assert consents.has_consent(user, ConsentKind.TERMS)


def test_mails_are_switched_off_and_on_in_the_account(client_for):
    user = UserFactory()
    client = client_for(user)
    client.post(reverse("account_mails"), {"wanted": "0"})
    assert not client.get(reverse("account")).context["wants_mails"]
    client.post(reverse("account_mails"), {"wanted": "1"})
    assert client.get(reverse("account")).context["wants_mails"]


def test_the_profile_keeps_what_was_typed_and_says_what_is_missing(client_for):
    user = UserFactory(first_name="Ines")
    client = client_for(user)
    page = client.post(
        reverse("account_profile"), {"first_name": "", "last_name": "Łuczak", "language": "xx"}
    )
    assert set(page.context["form"].errors) == {"first_name", "language"}
    assert "Łuczak" in page.content.decode()
    client.post(reverse("account_profile"), {"first_name": "Inès", "last_name": "Łuczak", "language": "fr"})
    user.refresh_from_db()
    assert (user.first_name, user.language, user.search_text.split()[:2]) == (
        "Inès",
        "fr",
        ["ines", "luczak"],
    )


def test_unverified_sign_ups_go_after_seven_days():
    with time_machine.travel(NOON, tick=False) as clock:
        unverified, verified = UserFactory(address="unverified"), UserFactory()
        clock.shift(timedelta(days=6, hours=23))
        privacy.retain_all()
        assert User.objects.count() == 2
        clock.shift(timedelta(hours=2))
        privacy.retain_all()
    assert list(User.objects.all()) == [verified]
    assert unverified.pk != verified.pk


def test_the_log_goes_after_a_year():
    user = UserFactory()
    with time_machine.travel(NOON, tick=False) as clock:
        audit.record("tests.done", user, actor=user)
        clock.shift(timedelta(days=364))
        privacy.retain(timezone.now())
        assert AuditEntry.objects.exists()
        clock.shift(timedelta(days=2))
        privacy.retain(timezone.now())
    assert not AuditEntry.objects.filter(action="tests.done").exists()


def test_an_idle_account_is_warned_twice_and_then_erased():
    with time_machine.travel(NOON, tick=False) as clock:
        idle, manager, active = UserFactory(), granted(network().lille), UserFactory()
        RoleGrant.objects.update(until=NOON.date() + timedelta(days=3000))
        clock.shift(timedelta(days=690))
        User.objects.filter(pk=active.pk).update(last_login=timezone.now())
        days_with_mail = []
        for day in range(690, 760):
            before = OutboxMessage.objects.count()
            privacy.retain_all()
            if OutboxMessage.objects.count() > before:
                days_with_mail.append(day)
            clock.shift(timedelta(days=1))
    idle.refresh_from_db()
    assert idle.email.endswith("@erased.invalid")
    assert days_with_mail == [701, 724]
    for person in (manager, active):
        person.refresh_from_db()
        assert person.is_active


def test_nobody_goes_unwarned_because_the_clock_was_off():
    with time_machine.travel(NOON, tick=False) as clock:
        user = UserFactory()
        clock.shift(timedelta(days=900))
        privacy.retain_all()
        user.refresh_from_db()
        assert user.is_active
        deliver_due()
        assert any("Keep my account" in message.body for message in mail.outbox)
        clock.shift(timedelta(days=8))
        privacy.retain_all()
    user.refresh_from_db()
    assert not user.is_active


def test_expired_sessions_go():
    user = UserFactory()
    sign_in(user)
    Session.objects.update(expire_date=timezone.now() - timedelta(seconds=1))
    upkeep.clear_sessions()
    assert not Session.objects.exists()
    assert not UserSession.objects.exists()


def test_results_of_finished_jobs_go_after_two_weeks():
    from django_tasks_db.models import DBTaskResult

    def job(name: str, finished: timedelta | None) -> None:
        DBTaskResult.objects.create(
            task_path=name,
            args_kwargs={"args": [], "kwargs": {}},
            backend_name="jobs",
            status="SUCCESSFUL" if finished else "READY",
            finished_at=finished and timezone.now() - finished,
            exception_class_path="",
            traceback="",
        )

    job("old", timedelta(days=15))
    job("new", timedelta(days=13))
    job("waiting", None)
    upkeep.prune_task_results()
    assert set(DBTaskResult.objects.values_list("task_path", flat=True)) == {"new", "waiting"}
