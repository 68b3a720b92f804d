"""Write the students of one city in bulk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice
from random import Random

from allauth.account.models import EmailAddress

from buddy.demo import people, semesters
from buddy.demo.logins import Login, login_of
from buddy.demo.network import Network
from buddy.demo.peoples import Nationality, coming_to, nationalities
from buddy.demo.places import City
from buddy.demo.seasons import TermDays
from buddy.enums import ParticipantRole
from buddy.models import Participation, Student, StudentLanguage, Term
from buddy.models.students import person_key
from portal.enums import ConsentKind
from portal.models import Consent, Membership, User
from portal.services.consents import VERSIONS
from portal.text import search_form

CHUNK = 2_000
# Share of locals who hold the passport of the country they are at home in.
NATIVE = 0.82

Drawn = tuple[people.Person, Participation]


@dataclass
class Registrar:
    """Signs invented people up in one city after the other."""

    network: Network
    addresses: people.Addresses
    # Hashed once, the same for everybody.
    password: str
    today: date


@dataclass(frozen=True)
class KnownPeople:
    """Who is among the students of a city by name: its demo logins, and a coordinator who is a buddy too."""

    city: str
    coordinator: User

    def place(self, role: ParticipantRole, place: int) -> Login | User | None:
        """Who is the student at this place, counted from 0; None for somebody drawn."""
        known: list[Login | User] = [login for login in (login_of(role, self.city),) if login]
        if role == ParticipantRole.LOCAL:
            known.append(self.coordinator)
        return known[place] if place < len(known) else None


@dataclass
class Intake:
    """The students of one city in one term."""

    registrar: Registrar
    rng: Random
    city: City
    term: Term
    days: TermDays

    def sign_up(self, *, internationals: int, locals_: int, known: KnownPeople | None = None) -> None:
        """Write this many students, the first of each role being those who are `known`."""
        for role, draw, count in (
            (ParticipantRole.INTERNATIONAL, self._international, internationals),
            (ParticipantRole.LOCAL, self._local, locals_),
        ):
            drawn = self._draw(role, draw, count, known)
            while chunk := list(islice(drawn, CHUNK)):
                self._write(chunk)

    def _draw(
        self,
        role: ParticipantRole,
        draw: Callable[[Nationality], Drawn],
        count: int,
        known: KnownPeople | None,
    ) -> Iterator[Drawn]:
        for place in range(count):
            who = known.place(role, place) if known else None
            if who is None:
                yield draw(self._nationality(role))
                continue
            code = who.nationality if isinstance(who, Login) else self.city.country
            person, semester = draw(nationalities()[code])
            people.become(person, who)
            semesters.make_exemplary(semester, self.days)
            yield person, semester

    def _nationality(self, role: ParticipantRole) -> Nationality:
        if role == ParticipantRole.LOCAL and self.rng.random() < NATIVE:
            return nationalities()[self.city.country]
        return coming_to(self.city.country).one(self.rng)

    def _international(self, nationality: Nationality) -> Drawn:
        person = people.international(
            self.rng,
            nationality=nationality,
            city=self.city,
            today=self.registrar.today,
            addresses=self.registrar.addresses,
        )
        semester = semesters.international_semester(
            self.rng,
            person=person,
            term=self.term,
            days=self.days,
            university=self.registrar.network.units[people.university_of(self.rng, self.city).slug],
            today=self.registrar.today,
        )
        return person, semester

    def _local(self, nationality: Nationality) -> Drawn:
        university = people.university_of(self.rng, self.city)
        person = people.local(
            self.rng,
            nationality=nationality,
            city=self.city,
            university=university,
            today=self.registrar.today,
            addresses=self.registrar.addresses,
        )
        semester = semesters.local_semester(
            self.rng,
            person=person,
            term=self.term,
            days=self.days,
            university=self.registrar.network.units[university.slug],
            domain=university.reserved_domain,
            today=self.registrar.today,
        )
        return person, semester

    def _write(self, drawn: list[Drawn]) -> None:
        users = [person.user for person, _semester in drawn if person.user.pk is None]
        for person, semester in drawn:
            user = person.user
            person.student.person_key = person_key(user.email)
            if user.pk is None:
                user.password = self.registrar.password
                user.date_joined = semester.created
                user.search_text = search_form(user.first_name, user.last_name, user.email)
        User.objects.bulk_create(users)
        EmailAddress.objects.bulk_create(
            EmailAddress(user=user, email=user.email, primary=True, verified=True) for user in users
        )
        for person, _semester in drawn:
            person.student.user = person.user
        Student.objects.bulk_create([person.student for person, _semester in drawn])
        StudentLanguage.objects.bulk_create(
            StudentLanguage(student=person.student, language=language, level=level)
            for person, _semester in drawn
            for language, level in person.languages.items()
        )
        for person, semester in drawn:
            semester.student = person.student
        Participation.objects.bulk_create([semester for _person, semester in drawn])
        city = self.term.programme.city
        Membership.objects.bulk_create(
            Membership(user=person.user, unit=city, kind=semester.role)
            for person, semester in drawn
            if semester.signed_up
        )
        Consent.objects.bulk_create(
            Consent(user=person.user, kind=kind, version=VERSIONS[kind], given=semester.signed_up)
            for person, semester in drawn
            if semester.signed_up
            for kind in self._consents(semester)
        )

    def _consents(self, semester: Participation) -> list[ConsentKind]:
        given = [ConsentKind.TERMS, ConsentKind.PRIVACY]
        if semester.support_wishes:
            given.append(ConsentKind.SUPPORT)
        if self.rng.random() < 0.6:
            given.append(ConsentKind.UNIVERSITY)
        if self.rng.random() < 0.3:
            given.append(ConsentKind.NEWS)
        return given
