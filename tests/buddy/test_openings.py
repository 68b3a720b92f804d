"""A city that opens has a programme at once; its associations and universities share it."""

import pytest
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from django.urls import reverse

from buddy.enums import AgreementKind
from buddy.models import Agreement, Programme
from portal.enums import Role, UnitKind
from portal.scope import can
from portal.services.units import open_unit
from tests.factories.buddy import ProgrammeFactory
from tests.factories.portal import granted, network

pytestmark = pytest.mark.django_db


def test_the_first_coordinator_of_a_new_city_finds_a_programme(client_for):
    city = open_unit(parent=network().france, kind=UnitKind.CITY, name="Évry", by=None)
    programme = Programme.objects.get(unit=city)
    assert (programme.name, programme.slug, programme.city_languages) == ("Buddy Évry", "buddy-evry", ["fr"])
    assert not programme.terms.exists()
    coordinator = granted(city)
    assert can(coordinator, "programme.settings", programme)
    TOTP.activate(coordinator, generate_totp_secret())
    start = client_for(coordinator).get(reverse("start")).content.decode()
    assert reverse("buddy:desk_term_new", args=["buddy-evry"]) in start


def test_an_association_coordinates_and_a_university_follows():
    city = open_unit(parent=network().france, kind=UnitKind.CITY, name="Évry", by=None)
    association = open_unit(parent=city, kind=UnitKind.ASSOCIATION, name="ESN Évry", by=None)
    university = open_unit(parent=city, kind=UnitKind.UNIVERSITY, name="Université d'Évry", by=None)
    shares = Agreement.objects.filter(programme__unit=city).values_list("unit", "kind")
    assert set(shares) == {
        (association.pk, AgreementKind.COORDINATE),
        (university.pk, AgreementKind.FOLLOW),
    }
    programme = Programme.objects.get(unit=city)
    assert can(granted(association), "programme.settings", programme)
    assert not can(granted(university, Role.OFFICER), "programme.settings", programme)


def test_a_taken_slug_gets_a_number_and_a_country_without_known_languages_none():
    net = network()
    ProgrammeFactory(unit=net.lille, slug="buddy-evry")
    city = open_unit(parent=net.france, kind=UnitKind.CITY, name="Évry", by=None, country_code="")
    programme = Programme.objects.get(unit=city)
    assert (programme.slug, programme.city_languages) == ("buddy-evry-2", [])
