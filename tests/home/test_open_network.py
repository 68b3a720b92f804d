"""How a real site begins: one command, then the central admin follows the printed link."""

import re

import pytest
from django.conf import settings as project
from django.core.management import CommandError, call_command
from wagtail.models import Page

from home.models import CityPage, CountryPage
from portal.enums import Role, UnitKind
from portal.models import OutboxMessage, RoleGrant, RoleInvitation, Unit
from portal.services.roles import accept_invitation, open_invitation
from portal.services.units import open_unit
from tests.factories.portal import UserFactory

pytestmark = pytest.mark.django_db


def test_a_network_with_pages_and_an_invitation(capsys, settings):
    settings.BASE_URL = "https://buddy.example"
    call_command("open_network", name="Our network", email="First@Example.org", language="fr")
    network = Unit.objects.get()
    assert (network.kind, network.name) == (UnitKind.NETWORK, "Our network")
    assert Page.objects.filter(depth=2).count() == len(project.LANGUAGES)
    link = re.search(r"https://buddy\.example/fr/invitation/(\S+?)/", capsys.readouterr().out)
    invitation = open_invitation(link[1])
    user = UserFactory(email="first@example.org")
    accept_invitation(invitation, user=user)
    grant = RoleGrant.objects.get()
    assert (grant.user, grant.unit, grant.role) == (user, network, Role.CENTRAL)
    assert "Our network" in OutboxMessage.objects.get(kind="role_invitation").text


def test_again_it_invites_and_changes_nothing_else(capsys):
    call_command("open_network", email="a@example.org")
    pages = Page.objects.count()
    call_command("open_network", email="b@example.org", name="Another name")
    assert Unit.objects.count() == 1
    assert Page.objects.count() == pages
    assert set(RoleInvitation.objects.values_list("email", flat=True)) == {"a@example.org", "b@example.org"}


def test_a_wrong_address_opens_nothing():
    with pytest.raises(CommandError, match="--email"):
        call_command("open_network", email="nobody")
    assert not Unit.objects.exists()


def test_a_country_and_a_city_get_their_pages_when_they_are_opened():
    call_command("open_network", email="a@example.org")
    country = open_unit(
        parent=Unit.objects.get(), kind=UnitKind.COUNTRY, name="Malta", by=None, country_code="MT"
    )
    city = open_unit(parent=country, kind=UnitKind.CITY, name="Valletta", by=None)
    assert CountryPage.objects.filter(unit=country, live=True).count() == len(project.LANGUAGES)
    assert CityPage.objects.filter(unit=city, live=True, locale__language_code="en").exists()


def test_a_portal_without_pages_is_left_without():
    network = open_unit(parent=None, kind=UnitKind.NETWORK, name="Network", by=None)
    open_unit(parent=network, kind=UnitKind.COUNTRY, name="Malta", by=None, country_code="MT")
    assert not CountryPage.objects.exists()
