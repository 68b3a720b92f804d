"""Roles: granted until a day, invited by mail, renewed by a click, never lapsing unnoticed."""

from datetime import UTC, date, datetime, timedelta

import pytest
import time_machine
from allauth.account.models import EmailAddress
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from portal.enums import Role
from portal.models import AuditEntry, OutboxMessage, RoleGrant, RoleInvitation, User
from portal.scope import can
from portal.services import lapsing, privacy, roles
from portal.services.roles import RoleRefused
from tests.factories.portal import RoleGrantFactory, UserFactory, granted, network

pytestmark = pytest.mark.django_db
SUMMER = datetime(2026, 8, 10, 12, tzinfo=UTC)


@pytest.fixture
def net():
    return network()


def test_a_role_ends_on_30_september_of_next_year():
    assert roles.default_until(date(2026, 1, 1)) == date(2027, 9, 30)
    assert roles.default_until(date(2026, 12, 31)) == date(2027, 9, 30)


def test_granting_twice_prolongs_and_never_shortens(net):
    user, by = UserFactory(), granted(net.root, Role.CENTRAL)
    first = roles.grant_role(user=user, unit=net.lille, role=Role.COORDINATOR, by=by)
    again = roles.grant_role(
        user=user, unit=net.lille, role=Role.COORDINATOR, by=by, until=timezone.localdate()
    )
    assert (first.pk, first.until) == (again.pk, again.until)
    assert AuditEntry.objects.filter(action="role.granted", actor=by, unit=net.lille).count() == 2


def test_a_new_role_counts_within_the_same_request(net):
    user = UserFactory()
    assert not can(user, "team.see", net.lille)
    roles.grant_role(user=user, unit=net.lille, role=Role.COORDINATOR, by=None)
    assert can(user, "team.see", net.lille)


def test_a_take_over_is_not_renewed(net):
    grant = RoleGrantFactory(unit=net.lille, renewable=False)
    with pytest.raises(RoleRefused):
        roles.renew(grant, by=grant.user)


def test_revoking_leaves_a_trace(net):
    grant, by = RoleGrantFactory(unit=net.lille), granted(net.france, Role.NATIONAL)
    roles.revoke(grant, by=by, reason="Moved away")
    assert not RoleGrant.objects.filter(user=grant.user).exists()
    entry = AuditEntry.objects.get(action="role.revoked")
    assert (entry.actor, entry.unit, entry.reason) == (by, net.lille, "Moved away")


def invite(net, **changes) -> RoleInvitation:
    return roles.invite(
        **{
            "email": "New@Example.org",
            "unit": net.lille,
            "role": Role.COORDINATOR,
            "by": granted(net.lille),
            "language": "fr",
            **changes,
        }
    )


def test_an_invitation_is_a_mail_with_a_link_to_a_page_with_a_button(net, client):
    invitation = invite(net)
    row = OutboxMessage.objects.get()
    link = reverse("role_invitation", args=[roles.invitation_token(invitation)]).replace("/en/", "/fr/")
    assert link in row.text
    assert (row.to, row.language, row.unit, row.secret) == ("new@example.org", "fr", net.lille, True)
    assert client.get(link).status_code == 200
    assert RoleInvitation.objects.exists(), "looking at it accepts nothing"


def test_accepting_as_a_newcomer_makes_the_account_first(net, client):
    link = reverse("role_invitation", args=[roles.invitation_token(invite(net))])
    response = client.post(link)
    assert response["Location"].startswith(reverse("account_confirm_login_code"))
    code = client.session["account_login"]["state"]["stages"]["login_by_code"]["data"]["code"]
    response = client.post(response["Location"], {"code": code, "next": link})
    assert response["Location"] == link
    response = client.post(link)
    user = User.objects.get(email="new@example.org")
    assert RoleGrant.objects.get(user=user).unit == net.lille
    assert client.get(response["Location"])["Location"] == reverse("mfa_index"), "then the second factor"
    assert Client().get(link).status_code == 404, "the link works once"


def test_a_link_that_was_passed_on_gives_nothing(net, client_for):
    link = reverse("role_invitation", args=[roles.invitation_token(invite(net))])
    stranger = UserFactory()
    response = client_for(stranger).post(link)
    assert response.status_code == 200
    assert b"new@example.org" in response.content
    assert not RoleGrant.objects.filter(user=stranger).exists()


def test_an_unverified_address_is_not_enough(net):
    invitation = invite(net)
    user = UserFactory(email="other@example.org")
    EmailAddress.objects.create(user=user, email="new@example.org", verified=False)
    with pytest.raises(RoleRefused):
        roles.accept_invitation(invitation, user=user)


@pytest.mark.parametrize("spoil", ["expire", "withdraw", "forge"])
def test_a_link_that_is_over_is_not_found(net, client, spoil):
    invitation = invite(net)
    token = roles.invitation_token(invitation)
    if spoil == "expire":
        RoleInvitation.objects.update(expires=timezone.now() - timedelta(seconds=1))
    elif spoil == "withdraw":
        roles.withdraw_invitation(invitation, by=invitation.invited_by)
    else:
        token = token[:-1] + ("a" if token[-1] != "a" else "b")
    assert client.get(reverse("role_invitation", args=[token])).status_code == 404
    assert client.post(reverse("role_invitation", args=[token])).status_code == 404


def test_inviting_again_replaces_the_first_link(net, client):
    first = roles.invitation_token(invite(net))
    invite(net)
    assert RoleInvitation.objects.count() == 1
    assert client.get(reverse("role_invitation", args=[first])).status_code == 404
    assert OutboxMessage.objects.count() == 2


def test_taking_over_is_short_logged_and_told_to_the_team(net):
    national = granted(net.france, Role.NATIONAL)
    former = RoleGrantFactory(unit=net.association, until=timezone.localdate() - timedelta(days=40)).user
    editor = RoleGrantFactory(unit=net.lille, role=Role.EDITOR).user
    grant = roles.take_over(unit=net.lille, by=national, reason="Nobody answers", days=90)
    assert grant.until == timezone.localdate() + timedelta(days=30)
    assert not grant.renewable
    assert AuditEntry.objects.get(action="unit.taken_over").reason == "Nobody answers"
    told = OutboxMessage.objects.filter(kind="take_over")
    assert {row.user for row in told} == {former, editor}
    assert all("Nobody answers" in row.text for row in told)


@pytest.mark.parametrize("where", ["lille", "association"])
def test_a_city_with_a_coordinator_cannot_be_taken_over(net, where):
    granted(getattr(net, where))
    with pytest.raises(RoleRefused):
        roles.take_over(unit=net.lille, by=granted(net.france, Role.NATIONAL), reason="x")


def warned(kind: str) -> list[tuple[str, str]]:
    return sorted(OutboxMessage.objects.filter(kind=kind).values_list("to", "key"))


def test_holders_are_told_30_and_7_days_before_once_each(net):
    with time_machine.travel(SUMMER, tick=False) as clock:
        RoleGrantFactory(unit=net.lille, until=date(2026, 9, 30))
        RoleGrantFactory(unit=net.lille, until=date(2027, 9, 30))
        seen = []
        for _day in range(60):
            lapsing.warn()
            seen.append(len(warned("role_lapses")))
            clock.shift(timedelta(days=1))
    # 31 August and 23 September: days 21 and 44 after 10 August.
    assert [day for day in range(1, 60) if seen[day] > seen[day - 1]] == [21, 44]
    assert seen[-1] == 2


def test_the_last_coordinator_never_lapses_unnoticed(net):
    national, abroad = granted(net.france, Role.NATIONAL), granted(net.poland, Role.NATIONAL)
    with time_machine.travel(SUMMER, tick=False) as clock:
        RoleGrantFactory(unit=net.lille, until=date(2026, 9, 30))
        RoleGrantFactory(unit=net.lyon, until=date(2026, 9, 30))
        RoleGrantFactory(unit=net.lyon, until=date(2027, 9, 30))
        RoleGrant.objects.filter(user__in=[national, abroad]).update(until=date(2028, 9, 30))
        for _day in range(60):
            lapsing.warn()
            clock.shift(timedelta(days=1))
    rows = OutboxMessage.objects.filter(kind="last_coordinator")
    assert [(row.user, row.unit) for row in rows] == [(national, net.lille)]
    over = OutboxMessage.objects.get(kind="orphaned")
    assert (over.user, over.unit) == (national, net.lille), "and once more when nobody stayed"


def test_without_a_national_the_centre_is_told_even_late(net):
    central = granted(net.root, Role.CENTRAL)
    RoleGrantFactory(unit=net.lille, until=timezone.localdate() - timedelta(days=3))
    lapsing.warn()
    row = OutboxMessage.objects.get(kind="orphaned")
    assert row.user == central
    assert "no coordinator any more" in row.subject


def test_a_city_left_by_revoking_or_erasing_is_told_above(net):
    national = granted(net.france, Role.NATIONAL)
    revoked, stays, erased = (
        RoleGrantFactory(unit=net.lille),
        RoleGrantFactory(unit=net.lille),
        RoleGrantFactory(unit=net.lyon),
    )
    roles.revoke(revoked, by=national)
    assert not OutboxMessage.objects.filter(kind="orphaned").exists(), "somebody is still there"
    roles.revoke(stays, by=national)
    privacy.erase(erased.user)
    rows = OutboxMessage.objects.filter(kind="orphaned")
    assert {(row.user, row.unit) for row in rows} == {(national, net.lille), (national, net.lyon)}


def test_an_association_is_looked_after_by_its_citys_coordinator(net):
    granted(net.france, Role.NATIONAL)
    RoleGrantFactory(unit=net.lille)
    last = RoleGrantFactory(unit=net.association)
    roles.revoke(last, by=last.user)
    assert not OutboxMessage.objects.filter(kind="orphaned").exists()


def test_one_click_from_the_mail_keeps_the_role(net, client_for):
    user = granted(net.lille, is_demo=True)
    grant = RoleGrant.objects.get(user=user)
    RoleGrant.objects.update(until=timezone.localdate() + timedelta(days=5))
    lapsing.warn()
    link = reverse("role_renew", args=[grant.pk])
    assert link in OutboxMessage.objects.get(kind="role_lapses").text
    roles.renew(grant, by=user)
    grant.refresh_from_db()
    assert grant.until == roles.default_until()
