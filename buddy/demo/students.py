"""Write the students of one city in bulk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice
from random import Random

from allauth.account.models import EmailAddress

from buddy.demo import people
from buddy.demo.logins import LOGINS
from buddy.demo.network import Network
from buddy.demo.peoples import coming_to, nationalities
from buddy.demo.places import City
from buddy.demo.seasons import TermDays
from buddy.demo.semesters import international_semester, local_semester
from buddy.enums import (
    ArrivalPrecision,
    ConfirmedHow,
    GenderWish,
    ParticipantRole,
    ParticipationState,
    WishStrength,
)
from buddy.models import Participation, Student, StudentLanguage, Term
from buddy.models.students import person_key
from portal.enums import ConsentKind
from portal.models import Consent, User
from portal.services.consents import VERSIONS
from portal.text import search_form

CHUNK = 2_000
# Share of locals who hold the passport of the country they are at home in.
NATIVE = 0.82


@dataclass
class Registrar:
    """Signs invented people up in one city after the other."""

    network: Network
    addresses: people.Addresses
    # Hashed once, the same for everybody.
    password: str
    today: date

    def sign_up(
        self,
        rng: Random,
        *,
        city: City,
        term: Term,
        days: TermDays,
        internationals: int,
        locals_: int,
        logins: bool,
    ) -> None:
        """Write this many students of `city` into `term`. `logins`: with the city's demo logins."""
        domains = {
            university.slug: {*university.domains, university.reserved_domain}
            for university in people.universities()[city.slug]
        }

        def international() -> tuple[people.Person, Participation]:
            person = people.international(
                rng,
                nationality=coming_to(city.country).one(rng),
                city=city,
                today=self.today,
                addresses=self.addresses,
            )
            university = self.network.units[people.university_of(rng, city).slug]
            return person, international_semester(
                rng, person=person, term=term, days=days, university=university, today=self.today
            )

        def local() -> tuple[people.Person, Participation]:
            native = rng.random() < NATIVE
            nationality = nationalities()[city.country] if native else coming_to(city.country).one(rng)
            university = people.university_of(rng, city)
            person = people.local(
                rng,
                nationality=nationality,
                city=city,
                university=university,
                today=self.today,
                addresses=self.addresses,
            )
            return person, local_semester(
                rng,
                person=person,
                term=term,
                days=days,
                university=self.network.units[university.slug],
                domains=domains[university.slug],
                today=self.today,
            )

        for role, draw, count in (
            (ParticipantRole.INTERNATIONAL, international, internationals),
            (ParticipantRole.LOCAL, local, locals_),
        ):
            drawn = (
                self._with_login(draw, count, role, city, days) if logins else (draw() for _ in range(count))
            )
            while chunk := list(islice(drawn, CHUNK)):
                self._write(rng, chunk)

    def _with_login(
        self,
        draw: Callable[[], tuple[people.Person, Participation]],
        count: int,
        role: ParticipantRole,
        city: City,
        days: TermDays,
    ) -> Iterator[tuple[people.Person, Participation]]:
        """The first one drawn is the city's demo login in that role, if it has one."""
        login = next((login for login in LOGINS if (login.role, login.unit) == (role, city.slug)), None)
        for place in range(count):
            person, semester = draw()
            if login and place == 0:
                user, student = person.user, person.student
                user.email, user.first_name, user.last_name = login.email, login.first_name, login.last_name
                user.language = login.language
                student.share_email, student.about = True, ""
                _make_plain(semester, days)
            yield person, semester

    def _write(self, rng: Random, drawn: list[tuple[people.Person, Participation]]) -> None:
        users = [person.user for person, _semester in drawn]
        for person, semester in drawn:
            user = person.user
            user.password = self.password
            user.date_joined = semester.created
            user.search_text = search_form(user.first_name, user.last_name, user.email)
            person.student.person_key = person_key(user.email)
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
        Consent.objects.bulk_create(
            Consent(user=person.user, kind=kind, version=VERSIONS[kind], given=semester.signed_up)
            for person, semester in drawn
            if semester.signed_up
            for kind in _consents(rng, semester)
        )


def _consents(rng: Random, semester: Participation) -> list[ConsentKind]:
    given = [ConsentKind.TERMS, ConsentKind.PRIVACY]
    if semester.support_wishes:
        given.append(ConsentKind.SUPPORT)
    if rng.random() < 0.6:
        given.append(ConsentKind.UNIVERSITY)
    if rng.random() < 0.3:
        given.append(ConsentKind.NEWS)
    return given


def _make_plain(row: Participation, days: TermDays) -> None:
    """What a demo login needs to be a good example: signed up, confirmed, dates known, easy to match."""
    row.state, row.closed = ParticipationState.OPEN, None
    row.signed_up = row.signed_up or row.created + timedelta(minutes=4)
    row.gender_wish, row.gender_wish_strength = GenderWish.ANY, WishStrength.PREFER
    if row.role == ParticipantRole.INTERNATIONAL:
        row.arrival_precision = ArrivalPrecision.EXACT
        row.arrival = days.starts - timedelta(days=6)
        row.departure = days.starts + timedelta(days=150)
    else:
        row.capacity, row.absences = 2, []
        row.confirmed = row.signed_up + timedelta(hours=1)
        row.confirmed_how = ConfirmedHow.COORDINATOR
