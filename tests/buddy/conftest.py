"""A city with an open programme, people in it, and short ways to use their pages."""

from __future__ import annotations

import pytest

from buddy.enums import ParticipantRole
from buddy.services.imports import import_invitations
from portal.models import UnitDomain
from tests.factories.buddy import (
    LocalFactory,
    ParticipationFactory,
    ProgrammeFactory,
    StudentFactory,
    TermFactory,
)
from tests.factories.portal import UserFactory, granted, network


@pytest.fixture
def net():
    return network()


@pytest.fixture
def programme(net):
    return ProgrammeFactory(unit=net.lille, name="Buddy Lille")


@pytest.fixture
def term(programme):
    return TermFactory(programme=programme, slug="autumn")


@pytest.fixture
def someone(client_for):
    user = UserFactory(first_name="Ines", last_name="Costa")
    return user, client_for(user)


@pytest.fixture
def draft(someone, term):
    user, _client = someone
    student = StudentFactory(user=user, languages={})
    return ParticipationFactory(
        draft=True, student=student, term=term, arrival=None, arrival_precision="unknown", kind_of_stay=""
    )


@pytest.fixture
def mine(term, net):
    return ParticipationFactory(term=term, university=net.university)


@pytest.fixture
def unconfirmed(term, net):
    UnitDomain.objects.create(unit=net.university, domain="univ-lille.fr")
    return LocalFactory(term=term, university=net.university, confirmed=None, confirmed_how="")


@pytest.fixture
def coordinator(net):
    return granted(net.lille, email="coordinator@example.org")


@pytest.fixture
def run(term, coordinator):
    """`run(text, role=...)`: import the text as the city's coordinator."""

    def do(text, role=ParticipantRole.INTERNATIONAL, by=coordinator, **more):
        data = text if isinstance(text, bytes) else text.encode()
        return import_invitations(term=term, role=role, data=data, by=by, **more)

    return do
