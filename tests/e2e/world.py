"""A small portal for journeys: seeded pages, an open programme in Lille, who coordinates it, who takes part."""

from __future__ import annotations

from datetime import timedelta

from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from django.utils import timezone

from buddy.models import Participation, Programme, Term
from portal.enums import Role
from portal.models import Unit, UnitDomain, User
from tests.factories.buddy import (
    LocalFactory,
    MatchingDayFactory,
    ParticipationFactory,
    ProgrammeFactory,
    ServedPlaceFactory,
    StudentFactory,
    TermFactory,
)
from tests.factories.home import Portal
from tests.factories.portal import UserFactory, granted, network

UNIVERSITY_DOMAIN = "univ-lille.example"
# Names, interests and levels to draw from in turn, so that a plan has something to weigh.
FIRST_NAMES = "Inês Jakub Mei Anaïs Øyvind Zoë Élodie Nuria Tomáš Łucja Ayşe Giulia".split()
INTERESTS = ["hiking", "cinema", "cycling", "dance", "concerts", "museums", "yoga", "series"]
NATIONALITIES = ["PL", "PT", "IT", "DE", "ES", "TR", "CN"]


class World:
    """Buddy Lille: sign-up is open for both, the next matching day is in two weeks.

    `pages=True` seeds the public pages, too; they take some seconds, and most journeys do without.
    """

    def __init__(self, *, pages: bool = False) -> None:
        self.network = Portal().network if pages else network()
        self.programme: Programme = ProgrammeFactory(
            unit=self.network.lille, name="Buddy Lille", slug="lille", tagline="By students for students"
        )
        ServedPlaceFactory(programme=self.programme, name="Villeneuve-d’Ascq")
        self.term: Term = TermFactory(programme=self.programme, name="Spring", slug="spring")
        self.matching_day = MatchingDayFactory(term=self.term).day
        UnitDomain.objects.create(unit=self.network.university, domain=UNIVERSITY_DOMAIN)

    def coordinator(self, unit: Unit | None = None, **user: str) -> User:
        """Somebody who manages `unit`, by default Lille, with a second factor set up."""
        return self.staff(Role.COORDINATOR, unit or self.network.lille, **user)

    def staff(self, role: Role, unit: Unit, **user: str) -> User:
        person = granted(unit, role, **user)
        TOTP.activate(person, generate_totp_secret())
        return person

    def international(self, first_name: str = "Mei", language: str = "en", **fields) -> Participation:
        return self._student(ParticipationFactory, first_name, language, **fields)

    def local(self, first_name: str = "Camille", language: str = "en", **fields) -> Participation:
        return self._student(LocalFactory, first_name, language, **fields)

    def fill(self, *, internationals: int, locals_: int, language: str = "en") -> None:
        """Many people who differ in what counts: arrival, interests, languages."""
        for number in range(internationals):
            self.international(
                FIRST_NAMES[number % len(FIRST_NAMES)],
                language,
                arrival=timezone.localdate() + timedelta(days=30 + number % 25),
                student=_profile(number),
            )
        for number in range(locals_):
            self.local(
                FIRST_NAMES[-1 - number % len(FIRST_NAMES)],
                language,
                capacity=1 + number % 2,
                student=_profile(number * 3),
            )

    def _student(self, factory, first_name: str, language: str, student: dict | None = None, **fields):
        profile = {"interests": ["hiking", "cinema"], **(student or {})}
        user = UserFactory(first_name=first_name, language=language)
        return factory(
            term=self.term,
            university=self.network.university,
            student=StudentFactory(user=user, **profile),
            **fields,
        )


def _profile(number: int) -> dict:
    chosen = [INTERESTS[(number + step) % len(INTERESTS)] for step in (0, 1, 3)]
    return {
        "interests": chosen,
        "nationality": NATIONALITIES[number % len(NATIONALITIES)],
        "languages": {"en": 3 + number % 4, "fr": number % 6 + 1},
    }
