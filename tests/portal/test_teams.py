"""The team pages as the people of a country, a city and its neighbour meet them."""

from datetime import timedelta

import pytest
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from django.urls import reverse
from django.utils import timezone

from portal.enums import MailState, Role, UnitKind
from portal.models import AuditEntry, OutboxMessage, RoleGrant, RoleInvitation, Unit
from portal.services import roles
from tests.factories.portal import RoleGrantFactory, UserFactory, city, granted, network

pytestmark = pytest.mark.django_db


@pytest.fixture
def net():
    return network()


@pytest.fixture
def signed_in(client_for):
    """`signed_in(unit, role)`: a client of somebody with that role and a second factor, and the person."""

    def make(unit, role=Role.COORDINATOR):
        user = granted(unit, role)
        TOTP.activate(user, generate_totp_secret())
        return client_for(user), user

    return make


@pytest.fixture
def plain_header(monkeypatch):
    """No nav items, whose cost differs with the plugins installed: a list's budget is its own."""
    monkeypatch.setattr("portal.context.nav_items", lambda request: [])


@pytest.mark.usefixtures("plain_header")
def test_lists_cost_the_same_for_one_and_three_rows(net, signed_in, assert_list_budget):
    client, _user = signed_in(net.france, Role.NATIONAL)
    assert_list_budget(
        client, reverse("teams"), lambda: city(net.france, f"City {Unit.objects.count()}"), queries=7
    )
    Unit.objects.filter(name__startswith="City").delete()
    assert_list_budget(
        client, reverse("team", args=["lille"]), lambda: RoleGrantFactory(unit=net.lille), queries=11
    )


@pytest.mark.usefixtures("plain_header")
def test_mails_cost_the_same_for_one_and_three_rows(net, signed_in, assert_list_budget):
    client, _user = signed_in(net.lille)
    assert_list_budget(client, reverse("mails_sent", args=["lille"]), lambda: mail(net.lille), queries=8)


def mail(unit, **changes) -> OutboxMessage:
    number = OutboxMessage.objects.count()
    return OutboxMessage.objects.create(
        **{"key": f"k{number}", "kind": "t", "unit": unit, "to": "ines@example.org", "language": "en",
           "subject": f"Subject {number}", "message_id": f"<{number}@x>", **changes}
    )  # fmt: skip


def test_a_coordinator_sees_own_team_and_no_neighbours(net, signed_in):
    client, _user = signed_in(net.lille)
    neighbour = granted(net.lyon, first_name="Neighbour")
    page = client.get(reverse("teams"))
    assert b"Lille" in page.content
    assert b"Lyon" not in page.content
    assert client.get(reverse("team", args=["lille"])).status_code == 200
    for name in ("team", "mails_sent", "team_take_over"):
        foreign = client.get(reverse(name, args=["lyon"]))
        missing = client.get(reverse(name, args=["nowhere"]))
        assert foreign.status_code == missing.status_code == 404
    grant = RoleGrant.objects.get(user=neighbour)
    for name in ("role_renew", "role_revoke", "role_reset_factor"):
        assert client.post(reverse(name, args=[grant.pk]), {"reason": "x"}).status_code == 404
    assert RoleGrant.objects.filter(pk=grant.pk).exists()


def test_a_student_and_a_visitor_find_no_teams(net, client_for, client):
    student = client_for(UserFactory())
    assert student.get(reverse("teams")).status_code == 403
    assert student.get(reverse("team", args=["lille"])).status_code == 404
    assert client.get(reverse("team", args=["lille"])).status_code == 302


def test_a_coordinator_invites_coordinators_and_nobody_else(net, signed_in):
    client, user = signed_in(net.lille)
    url = reverse("team_invite", args=["lille"])
    data = {"email": "new@example.org", "role": "coordinator", "language": "fr"}
    assert client.post(url, data)["Location"] == reverse("team", args=["lille"])
    assert RoleInvitation.objects.get().invited_by == user
    refused = client.post(url, {**data, "role": "national"})
    assert refused.status_code == 200
    assert RoleInvitation.objects.count() == 1
    assert client.post(reverse("team_invite", args=["lyon"]), data).status_code == 404
    assert client.get(url).status_code == 405


def test_what_was_typed_is_kept_when_an_invitation_fails(net, signed_in):
    client, _user = signed_in(net.lille)
    page = client.post(
        reverse("team_invite", args=["lille"]),
        {"email": "no-address", "role": "coordinator", "language": "fr"},
    )
    assert page.status_code == 200
    assert b"no-address" in page.content
    assert page.context["invite_form"].errors["email"]


def test_a_coordinator_renews_own_role_and_ends_none(net, signed_in):
    client, user = signed_in(net.lille)
    RoleGrant.objects.filter(user=user).update(until=timezone.localdate())
    mine, other = RoleGrant.objects.get(user=user), RoleGrantFactory(unit=net.lille)
    assert client.get(reverse("role_renew", args=[mine.pk])).status_code == 200
    mine.refresh_from_db()
    assert mine.until == timezone.localdate(), "looking changes nothing"
    client.post(reverse("role_renew", args=[mine.pk]))
    mine.refresh_from_db()
    assert mine.until == roles.default_until()
    for name in ("role_renew", "role_revoke", "role_reset_factor"):
        assert client.post(reverse(name, args=[other.pk]), {"reason": "x"}).status_code == 403


def test_a_role_that_ended_is_not_renewed_by_its_holder(net, client_for):
    grant = RoleGrantFactory(unit=net.lille, until=timezone.localdate() - timedelta(days=1))
    assert client_for(grant.user).post(reverse("role_renew", args=[grant.pk])).status_code == 404


def test_a_national_ends_roles_and_resets_factors_in_the_country_only(net, signed_in):
    client, _user = signed_in(net.france, Role.NATIONAL)
    grant, abroad = RoleGrantFactory(unit=net.lille), RoleGrantFactory(unit=net.krakow)
    TOTP.activate(grant.user, generate_totp_secret())
    assert client.post(reverse("role_reset_factor", args=[grant.pk]), {"reason": "Lost"}).status_code == 302
    assert not grant.user.authenticator_set.exists()
    assert client.post(reverse("role_revoke", args=[grant.pk]), {"reason": ""}).status_code == 200, "a reason"
    assert client.post(reverse("role_revoke", args=[grant.pk]), {"reason": "Moved"}).status_code == 302
    assert not RoleGrant.objects.filter(pk=grant.pk).exists()
    for name in ("role_revoke", "role_reset_factor"):
        assert client.post(reverse(name, args=[abroad.pk]), {"reason": "x"}).status_code == 404


def test_a_national_cannot_reset_a_colleague(net, signed_in):
    client, _user = signed_in(net.france, Role.NATIONAL)
    colleague = RoleGrantFactory(unit=net.france, role=Role.NATIONAL)
    assert client.post(reverse("role_reset_factor", args=[colleague.pk]), {"reason": "x"}).status_code == 403


def test_orphaned_cities_stand_out_and_can_be_looked_after(net, signed_in):
    client, user = signed_in(net.france, Role.NATIONAL)
    granted(net.lyon)
    page = client.get(reverse("teams"), {"orphaned": "on"})
    assert {unit.name for unit in page.context["page_obj"]} == {"Lille"}
    url = reverse("team_take_over", args=["lille"])
    assert url.encode() in client.get(reverse("team", args=["lille"])).content
    assert client.post(url, {"reason": ""}).context["form"].errors["reason"]
    assert client.post(url, {"reason": "Silence"})["Location"] == reverse("team", args=["lille"])
    assert RoleGrant.objects.get(user=user, unit=net.lille).role == Role.COORDINATOR
    page = client.post(reverse("team_take_over", args=["lyon"]), {"reason": "x"})
    assert page.context["form"].non_field_errors(), "a city that has a coordinator is left to them"
    assert client.get(reverse("team_take_over", args=["krakow"])).status_code == 404


def test_filters_find_a_city_in_any_spelling(net, signed_in):
    client, _user = signed_in(net.root, Role.CENTRAL)
    page = client.get(reverse("teams"), {"q": "KRAKOW", "kind": "city"})
    assert {unit.name for unit in page.context["page_obj"]} == {"Kraków"}
    assert client.get(reverse("teams"), {"q": "x" * 500, "kind": "moon", "page": "-7"}).status_code == 200


def test_opening_a_city_invites_its_first_coordinator(net, signed_in):
    client, user = signed_in(net.france, Role.NATIONAL)
    url = reverse("open_city")
    data = {"country": net.france.pk, "name": "Évry", "email": "first@example.org", "language": "fr"}
    assert client.post(url, data).status_code == 302
    opened = Unit.objects.get(name="Évry")
    assert (opened.slug, opened.kind, opened.country_code) == ("evry", UnitKind.CITY, "FR")
    assert (opened.time_zone, opened.get_parent()) == ("Europe/Paris", net.france)
    assert AuditEntry.objects.get(action="unit.opened").actor == user
    assert RoleInvitation.objects.get(unit=opened).role == Role.COORDINATOR
    again = client.post(url, {**data, "name": "évry"})
    assert again.context["form"].errors["name"]
    assert client.post(url, {**data, "country": net.poland.pk}).context["form"].errors["country"]
    coordinator, _user = signed_in(net.lille)
    assert coordinator.get(url).status_code == 403


def test_an_invitation_is_taken_back_by_its_team(net, signed_in):
    client, user = signed_in(net.lille)
    mine = roles.invite(email="a@example.org", unit=net.lille, role=Role.COORDINATOR, by=user, language="en")
    foreign = roles.invite(
        email="b@example.org", unit=net.lyon, role=Role.COORDINATOR, by=user, language="en"
    )
    higher = roles.invite(email="c@example.org", unit=net.lille, role=Role.EDITOR, by=user, language="en")
    assert client.post(reverse("role_invitation_withdraw", args=[mine.pk])).status_code == 302
    assert client.post(reverse("role_invitation_withdraw", args=[foreign.pk])).status_code == 404
    assert client.post(reverse("role_invitation_withdraw", args=[higher.pk])).status_code == 403
    assert set(RoleInvitation.objects.all()) == {foreign, higher}


def test_failures_are_visible_to_the_coordinator_and_only_there(net, signed_in):
    mail(net.lille, state=MailState.FAILED, error="550 no such user", subject="Your buddy")
    mail(net.association, subject="Of the association")
    mail(net.lyon, state=MailState.FAILED, subject="Of the neighbour")
    client, _user = signed_in(net.lille)
    page = client.get(reverse("mails_sent", args=["lille"]))
    assert page.context["failed"] == 1
    assert b"550 no such user" in page.content
    assert b"Of the association" in page.content
    assert b"Of the neighbour" not in page.content
    page = client.get(reverse("mails_sent", args=["lille"]), {"state": "failed"})
    assert len(page.context["page_obj"]) == 1
    assert not AuditEntry.objects.filter(action="mails.seen").exists()


def test_a_national_reads_no_mails_and_the_centre_leaves_a_trace(net, signed_in):
    national, _user = signed_in(net.france, Role.NATIONAL)
    assert national.get(reverse("mails_sent", args=["lille"])).status_code == 403
    central, user = signed_in(net.root, Role.CENTRAL)
    assert central.get(reverse("mails_sent", args=["lille"])).status_code == 200
    assert AuditEntry.objects.get(action="mails.seen").actor == user


def test_start_greets_and_leads_on(client_for, client):
    page = client_for(UserFactory(first_name="Ines")).get(reverse("start"))
    assert b"Hello Ines" in page.content
    assert b"Add your name" not in page.content
    nameless = client_for(UserFactory(first_name="")).get(reverse("start"))
    assert reverse("account_profile").encode() in nameless.content
    assert client.get(reverse("start"))["Location"].startswith(reverse("account_login"))
