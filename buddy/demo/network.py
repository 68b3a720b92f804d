"""Write the organisation tree of the demo and the programmes that its cities run."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from django.conf import settings
from django.utils.text import slugify

from buddy.demo.places import RESERVED, City, cities, countries, universities
from buddy.demo.seasons import CLOSED_CITY, CLOSED_CITY_OPENS_IN, Stage, TermDays, term_days
from buddy.demo.texts import programme_texts
from buddy.enums import AgreementKind
from buddy.models import Agreement, MatchingDay, Programme, ProgrammeText, ServedPlace, Term
from portal.enums import UnitKind
from portal.models import Unit, UnitDomain
from portal.names import country_name
from portal.text import search_form

NETWORK = "buddy-system"
# A university that runs a programme of its own, beside that of its city.
OWN_PROGRAMME = "universite-jean-moulin-lyon-3"


@dataclass
class Network:
    """The units of the demo by slug, and the programme of each city by the city's slug."""

    units: dict[str, Unit]
    programmes: dict[str, Programme]


def build(*, today: date) -> Network:
    """Write all units, their e-mail domains, programmes, agreements and texts."""
    Unit.load_bulk([_tree()])
    units = {unit.slug: unit for unit in Unit.objects.all()}
    here = [(city, university) for city in cities().values() for university in universities()[city.slug]]
    UnitDomain.objects.bulk_create(
        UnitDomain(unit=units[university.slug], domain=domain)
        for _city, university in here
        for domain in (*university.domains, university.reserved_domain)
    )
    programmes = {
        city.slug: Programme(
            unit=units[city.slug],
            name=f"Buddy {city.name}",
            slug=f"buddy-{city.slug}",
            city_languages=list(city.languages),
            max_capacity=4,
        )
        for city in cities().values()
    }
    lyon3 = units[OWN_PROGRAMME]
    own = Programme(
        unit=lyon3,
        name="Parrainage Lyon 3",
        slug="parrainage-lyon-3",
        tagline="Only for students of Université Jean Moulin Lyon 3, with the law and language faculties.",
        city_languages=["fr"],
        university_only=True,
    )
    programmes["lyon"].tagline = "For students of every school in Lyon and Villeurbanne."
    Programme.objects.bulk_create([*programmes.values(), own])
    _add_to_programmes(units, programmes, until=date(today.year + 1, 9, 30))
    open_term(own, term_days(today, Stage.WAITING, 31))
    return Network(units, programmes)


def open_term(programme: Programme, days: TermDays) -> Term:
    """Write one term with its matching days."""
    term = Term.objects.create(
        programme=programme,
        slug=days.slug,
        international_opens=days.opens,
        international_closes=days.closes,
        local_opens=days.opens - timedelta(days=10),
        local_closes=days.local_closes,
        arrival_from=days.arrival_from,
        arrival_to=days.arrival_to,
        ends=days.ends,
    )
    MatchingDay.objects.bulk_create(MatchingDay(term=term, day=day) for day in days.matching_days)
    return term


def open_later(network: Network, *, today: date, rng: Random, busy: set[str]) -> None:
    """Cities without students: seven of ten know when they open, the others do not yet."""
    for slug, programme in network.programmes.items():
        if slug == CLOSED_CITY:
            open_term(programme, term_days(today, Stage.LATER, CLOSED_CITY_OPENS_IN + 75))
        elif slug not in busy and rng.random() < 0.7:
            open_term(programme, term_days(today, Stage.LATER, rng.randint(90, 150)))


def _tree() -> dict:
    """The whole tree as treebeard's `load_bulk` takes it."""
    below = {
        country.code: [_city(city) for city in cities().values() if city.country == country.code]
        for country in countries()
    }
    return {
        "data": {
            "kind": UnitKind.NETWORK,
            "name": "Buddy System",
            "slug": NETWORK,
            "email": f"hello@network.{RESERVED}",
        },
        "children": [
            {
                "data": {
                    "kind": UnitKind.COUNTRY,
                    "name": country_name(country.code, "en"),
                    "slug": country.slug,
                    "country_code": country.code,
                    "other_names": "\n".join(
                        country_name(country.code, code) for code, _name in settings.LANGUAGES[1:]
                    ),
                    "time_zone": below[country.code][0]["data"]["time_zone"],
                    "email": f"hello@{country.slug}.{RESERVED}",
                },
                "children": below[country.code],
            }
            for country in countries()
        ],
    }


def _city(city: City) -> dict:
    place = {
        "country_code": city.country,
        "latitude": city.latitude,
        "longitude": city.longitude,
        "time_zone": city.time_zone,
    }
    name = next(country for country in countries() if country.code == city.country).association.format(
        city=city.name
    )
    association = {
        "kind": UnitKind.ASSOCIATION,
        "name": name,
        "slug": f"{slugify(search_form(name))}-association",
        "email": f"hello@{city.slug}.{RESERVED}",
        **place,
    }
    return {
        "data": {
            "kind": UnitKind.CITY,
            "name": city.name,
            "slug": city.slug,
            "other_names": "\n".join(city.other_names),
            "email": f"hello@{city.slug}.{RESERVED}",
            **place,
        },
        "children": [
            {"data": association},
            *(
                {
                    "data": {
                        "kind": UnitKind.UNIVERSITY,
                        "name": university.name,
                        "slug": university.slug,
                        "other_names": "\n".join(university.other_names),
                        **place,
                    }
                }
                for university in universities()[city.slug]
            ),
        ],
    }


def _add_to_programmes(units: dict[str, Unit], programmes: dict[str, Programme], *, until: date) -> None:
    """Served places, texts, and agreements: the association coordinates, universities follow their students."""
    places, texts, agreements = [], [], []
    for slug, programme in programmes.items():
        city = cities()[slug]
        places += [
            ServedPlace(programme=programme, name=name, search_text=search_form(name)) for name in city.served
        ]
        texts += [
            ProgrammeText(programme=programme, key=key, language=language, body=body)
            for key, language, body in programme_texts(city.names)
        ]
        for unit in units.values():
            if unit.depth == units[slug].depth + 1 and unit.path.startswith(units[slug].path):
                kind = AgreementKind.COORDINATE if unit.kind == UnitKind.ASSOCIATION else AgreementKind.FOLLOW
                agreements.append(Agreement(programme=programme, unit=unit, kind=kind, until=until))
    ServedPlace.objects.bulk_create(places)
    ProgrammeText.objects.bulk_create(texts)
    Agreement.objects.bulk_create(agreements)
