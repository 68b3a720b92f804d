"""Load the demo: everything in one transaction, so that a load that fails leaves nothing behind."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from random import Random

from django.conf import settings
from django.contrib.auth.hashers import make_password
from django.db import transaction

from buddy.demo import network as networks
from buddy.demo.logins import DOMAIN, PASSWORD
from buddy.demo.pairs import Matchmaker
from buddy.demo.people import Addresses
from buddy.demo.places import cities
from buddy.demo.seasons import Opening, Stage, next_term_days, openings, term_days
from buddy.demo.staff import Staff, hire
from buddy.demo.students import Intake, KnownPeople, Registrar
from buddy.models import Programme
from home.services.demo_pages import seed_demo_pages
from home.services.seed import seed_pages
from partners.demo.load import load_partners
from portal.models import Unit, User
from training.demo.load import load_learning
from training.models import ModulePage
from training.services.toolkit import seed_toolkit

# Share of the students of a city late in the season who have signed up for its next term already.
EARLY_FOR_NEXT_TERM = 0.1
# Where locals take their training first; nearly all of them have, and the demo's own local is one.
TRAINED_CITY = "lille"
CERTIFIED = [f"{name}@{DOMAIN}" for name in ("local", "coordinator")]


class DemoRefused(Exception):
    """The database is not the demo's to fill; the message says why."""


@dataclass(frozen=True)
class Loaded:
    units: int
    open_cities: int
    students: int
    pairs: int


@transaction.atomic
def load(*, students: int, seed: int, today: date) -> Loaded:
    """Fill an empty database: the network and its people, then the pages of the portal.

    Raises DemoRefused where somebody is there already.
    """
    loaded = invent(students=students, seed=seed, today=today)
    seed_pages(
        network=Unit.objects.get(slug=networks.NETWORK),
        names={city.slug: city.names for city in cities().values()},
    )
    seed_demo_pages(cities=[opening.city for opening in openings(students)], today=today)
    load_partners(seed=seed)
    seed_toolkit()
    require_training(TRAINED_CITY, "what-a-buddy-is")
    load_learning(seed=seed, eager=[TRAINED_CITY], certified=CERTIFIED)
    return loaded


def require_training(city: str, slug: str) -> None:
    """Let the programme of `city` ask its locals for the module with this address before they are planned."""
    page = ModulePage.objects.get(slug=slug, locale__language_code=settings.LANGUAGE_CODE)
    Programme.objects.filter(unit__slug=city).update(local_training=[str(page.translation_key)])


def invent(*, students: int, seed: int, today: date) -> Loaded:
    """Write units, programmes, people and pairs. The same arguments give the same ones."""
    if User.objects.filter(is_demo=False).exists():
        raise DemoRefused(
            "There are real people in this database. The demo is loaded into an empty one only: "
            "choose another DATABASE_URL."
        )
    if User.objects.exists():
        raise DemoRefused("The demo is loaded already. For a fresh one, start from an empty database.")

    password = make_password(PASSWORD, salt=f"demo{seed}")
    sizes = openings(students)
    network = networks.build(today=today)
    staff = hire(
        network,
        open_cities=[opening.city for opening in sizes],
        password=password,
        today=today,
        rng=dice(seed, "staff"),
    )
    registrar = Registrar(network, Addresses(), password, today)
    pairs = 0
    for opening, size in sizes.items():
        rng = dice(seed, opening.city)
        pairs += _fill(opening, size, registrar, staff, rng)
    networks.open_later(
        network, today=today, rng=dice(seed, "later"), busy={opening.city for opening in sizes}
    )
    return Loaded(units=len(network.units), open_cities=len(sizes), students=students, pairs=pairs)


def dice(seed: int, what: str) -> Random:
    """Dice of its own for each part, so that a change in one leaves the others as they are."""
    return Random(f"{seed} {what}")


def _fill(opening: Opening, size: int, registrar: Registrar, staff: Staff, rng: Random) -> int:
    """Give one city its terms, students and pairs; returns how many pairs."""
    city, programme = cities()[opening.city], registrar.network.programmes[opening.city]
    days = term_days(registrar.today, opening.stage, opening.starts_in)
    term = networks.open_term(programme, days)
    early = round(size * EARLY_FOR_NEXT_TERM) if opening.stage == Stage.LATE else 0
    internationals, locals_ = opening.split(size - early)
    Intake(registrar, rng, city, term, days).sign_up(
        internationals=internationals,
        locals_=locals_,
        known=KnownPeople(opening.city, staff.colleagues[opening.city]),
    )
    if opening.stage == Stage.LATE:
        days = next_term_days(registrar.today)
        internationals, locals_ = opening.split(early)
        Intake(registrar, rng, city, networks.open_term(programme, days), days).sign_up(
            internationals=internationals, locals_=locals_
        )
    return Matchmaker(rng, staff.coordinators[opening.city], registrar.today).live_through(
        term, opening.stage
    )
