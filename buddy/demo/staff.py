"""Write the people who run the demo: coordinators, officers, admins, trainer and editor."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from random import Random

from allauth.account.models import EmailAddress

from buddy.demo.logins import DOMAIN, logins
from buddy.demo.network import OWN_PROGRAMME, Network
from buddy.demo.people import mother_tongue
from buddy.demo.peoples import nationalities
from buddy.demo.places import cities
from buddy.demo.semesters import moment
from buddy.enums import Gender
from portal.enums import Role, UnitKind
from portal.models import Unit, User
from portal.services.roles import grant_role
from portal.text import search_form


@dataclass(frozen=True)
class Staff:
    """The two coordinators of each open city by its slug: of the city, and of its association."""

    coordinators: dict[str, User]
    colleagues: dict[str, User]


def hire(network: Network, *, open_cities: list[str], password: str, today: date, rng: Random) -> Staff:
    """Write everybody with a role.

    Besides the logins: two coordinators in every open city, one of them through its association, a
    national admin in every country that has one, a coordinator for the programme of a university.
    `password` is hashed.
    """
    units = network.units
    posts: list[tuple[User, Role, Unit]] = [
        (_user(login.email, login.first_name, login.last_name, login.language), login.role, units[login.unit])
        for login in logins()
        if not login.is_student
    ]

    def association_of(slug: str) -> Unit:
        below = units[slug].path
        return next(
            unit
            for unit in units.values()
            if unit.kind == UnitKind.ASSOCIATION and unit.path.startswith(below)
        )

    held = {(role, unit.slug) for _user, role, unit in posts}
    for slug in open_cities:
        city = units[slug]
        association = association_of(slug)
        country = next(
            unit
            for unit in units.values()
            if unit.kind == UnitKind.COUNTRY and city.path.startswith(unit.path)
        )
        for role, unit, who in (
            (Role.COORDINATOR, city, f"coordinator.{slug}"),
            (Role.COORDINATOR, association, f"team.{slug}"),
            (Role.NATIONAL, country, f"national.{country.country_code.lower()}"),
        ):
            if (role, unit.slug) not in held:
                held.add((role, unit.slug))
                posts.append((_stranger(rng, f"{who}@{DOMAIN}", cities()[slug].country), role, unit))
    posts.append(
        (_stranger(rng, f"coordinator.lyon3@{DOMAIN}", "FR"), Role.COORDINATOR, units[OWN_PROGRAMME])
    )

    users = [user for user, _role, _unit in posts]
    for user in users:
        user.password = password
        user.date_joined = moment(date(today.year - 1, 9, 15))
    User.objects.bulk_create(users)
    EmailAddress.objects.bulk_create(
        EmailAddress(user=user, email=user.email, primary=True, verified=True) for user in users
    )
    until = date(today.year + 1, 9, 30)
    for user, role, unit in posts:
        grant_role(user=user, unit=unit, role=role, by=None, until=until)
    teams = {(role, unit.slug): user for user, role, unit in posts}
    return Staff(
        coordinators={slug: teams[Role.COORDINATOR, slug] for slug in open_cities},
        colleagues={slug: teams[Role.COORDINATOR, association_of(slug).slug] for slug in open_cities},
    )


def _stranger(rng: Random, email: str, country: str) -> User:
    nationality = nationalities()[country]
    first, last = nationality.names.draw(rng, rng.choice((Gender.WOMAN, Gender.MAN)))
    return _user(email, first, last, mother_tongue(dict(nationality.languages)))


def _user(email: str, first_name: str, last_name: str, language: str) -> User:
    return User(
        email=email,
        first_name=first_name,
        last_name=last_name,
        language=language,
        is_demo=True,
        search_text=search_form(first_name, last_name, email),
    )
