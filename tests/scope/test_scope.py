"""portal.scope: a grant reaches its subtree and nothing else; a check and a list never disagree."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.utils import timezone
from wagtail import hooks

from portal.enums import Role
from portal.extensions import Scope
from portal.models import RoleGrant, Unit
from portal.scope import (
    can,
    fetch,
    grantable_roles,
    granted_units,
    grants,
    may_anywhere,
    may_reset_factor,
    scope,
    within,
)
from tests.factories.portal import RoleGrantFactory, UnitFactory, UserFactory, granted, network

pytestmark = pytest.mark.django_db


def names(queryset) -> set[str]:
    return {unit.name for unit in queryset}


def test_a_grant_reaches_its_subtree_and_no_neighbour():
    net = network()
    assert names(scope(Unit, granted(net.france, Role.NATIONAL), "team.see")) == {
        "France", "Lille", "Lyon", "ESN Lille", "Université de Lille",
    }  # fmt: skip
    assert names(scope(Unit, granted(net.lille), "team.see")) == {"Lille", "ESN Lille", "Université de Lille"}
    assert names(scope(Unit, granted(net.association), "team.see")) == {"ESN Lille"}
    assert scope(Unit, granted(net.root, Role.CENTRAL), "team.see").count() == Unit.objects.count()


def test_a_path_that_only_begins_alike_is_not_below():
    root = UnitFactory()
    first = UnitFactory(parent=root)
    for _ in range(3):
        UnitFactory(parent=root)
    assert names(Unit.objects.filter(within([first]))) == {first.name}


def test_no_role_sees_nothing():
    network()
    for user in (UserFactory(), AnonymousUser()):
        assert not scope(Unit, user, "team.see").exists()
        assert grants(user) == []
        assert not may_anywhere(user, "team.see")


def test_a_superuser_without_a_grant_sees_nothing():
    net = network()
    assert not can(UserFactory(is_superuser=True, is_staff=True), "team.see", net.lille)


def test_a_grant_is_in_force_on_its_last_day_and_not_after():
    net = network()
    today = timezone.localdate()
    assert can(RoleGrantFactory(unit=net.lille, until=today).user, "team.see", net.lille)
    assert not can(
        RoleGrantFactory(unit=net.lille, until=today - timedelta(days=1)).user, "team.see", net.lille
    )


def test_an_inactive_person_has_no_rights():
    net = network()
    user = granted(net.lille)
    user.is_active = False
    user.save()
    assert not can(user, "team.see", net.lille)
    assert not scope(Unit, type(user).objects.get(pk=user.pk), "team.see").exists()


def test_a_role_gives_its_own_actions_only():
    net = network()
    assert not can(granted(net.lille), "units.open", net.lille)
    assert not can(granted(net.university, Role.OFFICER), "team.see", net.university)
    assert not can(granted(net.france, Role.NATIONAL), "mails.see", net.lille)
    assert can(granted(net.root, Role.CENTRAL), "mails.see", net.lille)


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize(
    "action", ["team.see", "team.invite", "units.open", "roles.grant", "mails.see", "city.edit"]
)
def test_can_is_what_scope_lists(role, action):
    net = network()
    user = granted(net.france, role)
    listed = set(scope(Unit, user, action).values_list("pk", flat=True))
    assert listed == {unit.pk for unit in Unit.objects.all() if can(user, action, unit)}


def test_an_unregistered_action_is_nothing():
    net = network()
    central = granted(net.root, Role.CENTRAL)
    assert not scope(Unit, central, "no.such").exists()
    assert not scope(RoleGrant, central, "city.edit").exists()


def test_scopes_of_several_plugins_are_or_ed():
    net = network()
    user = UserFactory()

    def only(unit):
        from django.db.models import Q

        return lambda: [Scope(model=Unit, action="tests.visit", rows=lambda user: Q(pk=unit.pk))]

    with (
        hooks.register_temporarily("register_scopes", only(net.lille)),
        hooks.register_temporarily("register_scopes", only(net.lyon)),
    ):
        assert names(scope(Unit, user, "tests.visit")) == {"Lille", "Lyon"}


def test_a_row_that_two_rules_reach_is_listed_once():
    net = network()
    user = granted(net.france, Role.NATIONAL)
    RoleGrantFactory(user=user, unit=net.lille, role=Role.COORDINATOR)
    assert list(scope(Unit, user, "team.see").filter(name="Lille")) == [net.lille]
    assert len(granted_units(user, "team.see")) == 2


def test_out_of_reach_is_not_found_and_reach_without_right_is_refused():
    net = network()
    user = granted(net.lille)
    assert fetch(Unit, user, "team.see", slug="lille") == net.lille
    for slug in ("lyon", "no-such-city"):
        with pytest.raises(Http404):
            fetch(Unit, user, "units.open", see="team.see", slug=slug)
    with pytest.raises(PermissionDenied):
        fetch(Unit, user, "units.open", see="team.see", slug="lille")


def test_grants_cost_one_query_per_request(django_assert_num_queries):
    net = network()
    user = granted(net.lille)
    with django_assert_num_queries(1):
        for _ in range(5):
            may_anywhere(user, "team.see")


def test_a_check_costs_one_query_more(django_assert_num_queries):
    net = network()
    user = granted(net.lille)
    grants(user)
    with django_assert_num_queries(1):
        can(user, "team.see", net.lille)


def test_roles_that_may_be_offered():
    net = network()
    coordinator, national = granted(net.lille), granted(net.france, Role.NATIONAL)
    central = granted(net.root, Role.CENTRAL)
    assert grantable_roles(coordinator, net.lille) == [Role.COORDINATOR]
    assert grantable_roles(coordinator, net.lyon) == []
    assert grantable_roles(national, net.lille) == [Role.COORDINATOR, Role.EDITOR]
    assert grantable_roles(national, net.university) == [Role.COORDINATOR, Role.OFFICER, Role.EDITOR]
    assert grantable_roles(national, net.krakow) == []
    assert grantable_roles(national, net.root) == [], "nobody gives rights above their own"
    assert Role.CENTRAL in grantable_roles(central, net.root)
    assert grantable_roles(central, net.france) == [Role.NATIONAL, Role.EDITOR]


def test_only_the_level_above_resets_a_second_factor():
    net = network()
    national, other = granted(net.france, Role.NATIONAL), granted(net.france, Role.NATIONAL)
    central, colleague = granted(net.root, Role.CENTRAL), granted(net.root, Role.CENTRAL)
    coordinator = granted(net.lille)
    assert may_reset_factor(national, coordinator)
    assert may_reset_factor(central, national)
    assert may_reset_factor(central, colleague), "the root has no level above"
    assert not may_reset_factor(central, central)
    assert not may_reset_factor(national, other)
    assert not may_reset_factor(coordinator, granted(net.lille))
    assert not may_reset_factor(granted(net.poland, Role.NATIONAL), coordinator)


def test_a_second_role_elsewhere_is_no_way_round():
    net = network()
    central = granted(net.root, Role.CENTRAL)
    RoleGrantFactory(user=central, unit=net.lille, role=Role.COORDINATOR)
    assert not may_reset_factor(granted(net.france, Role.NATIONAL), central)
