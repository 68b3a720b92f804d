"""Which programmes serve a place, and whether they take sign-ups today."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches

from django.db.models import Q, QuerySet
from django.utils import timezone

from buddy.enums import ParticipantRole
from buddy.models import Agreement, Programme, Term
from portal.enums import UnitKind
from portal.models import Unit
from portal.text import search_form, search_words


@dataclass(frozen=True, kw_only=True)
class Window:
    """Whether a role may sign up today, and for which term.

    `state`: "open"; "late" (closed, but an international may still join the late list); "soon" (opens
    on `opens`); "closed" (nothing planned; `closes` is when the last window closed, if there was one).
    """

    state: str
    term: Term | None = None
    opens: date | None = None
    closes: date | None = None

    @property
    def takes_sign_ups(self) -> bool:
        return self.state in {"open", "late"}


def window_of(terms: Iterable[Term], role: ParticipantRole | str, today: date) -> Window:
    """Judge `terms` of one programme for `role` on `today`: an open one first, then the late list, then
    the next to open."""
    spans = sorted((*term.window(role), term.pk, term) for term in terms)
    windows = [(opens, closes, term) for opens, closes, _pk, term in spans]
    for opens, closes, term in windows:
        if opens <= today <= closes:
            return Window(state="open", term=term, opens=opens, closes=closes)
    if role == ParticipantRole.INTERNATIONAL:
        for opens, closes, term in windows:
            if closes < today <= term.ends:
                return Window(state="late", term=term, opens=opens, closes=closes)
    for opens, closes, term in windows:
        if opens > today:
            return Window(state="soon", term=term, opens=opens, closes=closes)
    last = max((closes for _opens, closes, _term in windows), default=None)
    return Window(state="closed", closes=last)


def window_for(programme: Programme, role: ParticipantRole | str) -> Window:
    """`window_of` for one programme. One query unless its terms are prefetched."""
    if not programme.is_active:
        return Window(state="closed")
    return window_of(programme.terms.all(), role, programme.today)


def active_programmes() -> QuerySet[Programme]:
    return Programme.objects.filter(is_active=True).select_related("unit").prefetch_related("terms")


def programmes_in(unit: Unit) -> QuerySet[Programme]:
    """Active programmes that are run by `unit` or by a unit inside it, or that serve it under an agreement."""
    inside = Q(unit__path__startswith=unit.path) | Q(
        agreements__unit=unit, agreements__until__gte=timezone.localdate()
    )
    return active_programmes().filter(inside).distinct().order_by("name")


def programmes_around(unit: Unit) -> list[Programme]:
    """Programmes in `unit`; for a university or association without one, those of its city."""
    found = list(programmes_in(unit))
    if found or unit.kind == UnitKind.CITY:
        return found
    return list(programmes_in(cities_of([unit])[unit.pk]))


def unit_called(slug: str) -> Unit | None:
    return Unit.objects.filter(slug=slug).first()


def active_programme(slug: str) -> Programme | None:
    return active_programmes().filter(slug=slug).first()


def open_programmes() -> list[Programme]:
    """Programmes that take sign-ups of either role today, the late list left out. Two queries."""
    return [
        programme
        for programme in active_programmes()
        if any(window_for(programme, role).state == "open" for role in ParticipantRole)
    ]


@dataclass(frozen=True, kw_only=True)
class Place:
    """One answer to "where do you go?": a city, or a town or campus that one programme serves."""

    name: str
    # City in which it lies, when it is not the city itself.
    city: str = ""
    country_code: str = ""
    # What the choice leads to: a unit's slug or a programme's.
    unit: str = ""
    programme: str = ""


def places_called(query: str, limit: int = 20) -> list[Place]:
    """Cities, universities, and towns and campuses with a programme that are spelt like `query`.

    Each word typed must begin a word of the name; when none does, cities spelt almost so are returned. Two queries for the names, two for the programmes.
    """
    words = search_words(query)
    if not words:
        return []
    programmes = list(active_programmes().prefetch_related("places"))
    cities = cities_of([programme.unit for programme in programmes])
    served = {city.path for city in cities.values()}
    found: list[Place] = []
    names = Q()
    for word in words:
        names &= Q(search_text__icontains=word)
    kinds = [UnitKind.CITY, UnitKind.UNIVERSITY, UnitKind.ASSOCIATION]
    candidates = Unit.objects.filter(names, kind__in=kinds).order_by("name")[: limit * 5]
    by_path = {city.path: city for city in cities.values()}
    for unit in sorted(candidates, key=lambda unit: (unit.kind != UnitKind.CITY, search_form(unit.name))):
        city = next((by_path[path] for path in served if unit.path.startswith(path)), None)
        if city is not None and _begins(words, unit.search_text):
            inside = "" if unit.pk == city.pk else city.name
            found.append(Place(name=unit.name, city=inside, country_code=city.country_code, unit=unit.slug))
    for programme in programmes:
        city = cities[programme.unit_id]
        found += [
            Place(name=place.name, city=city.name, country_code=city.country_code, programme=programme.slug)
            for place in programme.places.all()
            if _begins(words, place.search_text)
        ]
    return found[:limit] or _nearly(words, cities.values())


def _nearly(words: list[str], cities: Iterable[Unit]) -> list[Place]:
    """Cities that are spelt almost like `words`, so that a slip of the pen is no dead end."""
    known = {word for city in cities for word in city.search_text.split() if len(word) > 3}
    near = set(get_close_matches(" ".join(words), known, n=3, cutoff=0.75))
    return [
        Place(name=city.name, country_code=city.country_code, unit=city.slug)
        for city in sorted({city.pk: city for city in cities}.values(), key=lambda city: city.search_text)
        if near & set(city.search_text.split())
    ]


def _begins(words: list[str], text: str) -> bool:
    return all(f" {word}" in f" {text}" for word in words)


def cities_of(units: Iterable[Unit]) -> dict[int, Unit]:
    """The city in which each unit lies, by the unit's key; without one the unit itself. At most one query."""
    units = list(units)
    steps = range(Unit.steplen, 64, Unit.steplen)
    paths = {unit.path[:step] for unit in units if unit.kind != UnitKind.CITY for step in steps}
    above = Unit.objects.filter(path__in=paths, kind=UnitKind.CITY) if paths else []
    by_path = {city.path: city for city in above}
    found: dict[int, Unit] = {}
    for unit in units:
        own = (by_path.get(unit.path[:step]) for step in steps)
        found[unit.pk] = unit if unit.kind == UnitKind.CITY else next(filter(None, own), unit)
    return found


def universities_in(unit: Unit) -> QuerySet[Unit]:
    return Unit.objects.filter(path__startswith=unit.path, kind=UnitKind.UNIVERSITY).order_by("name")


def universities_of(programme: Programme) -> QuerySet[Unit]:
    """Universities whose students the programme is for: those of its city, those under an agreement.

    A programme that a university runs for its own students only (`university_only`) has that one.
    """
    unit = programme.unit
    if unit.kind == UnitKind.UNIVERSITY and programme.university_only:
        return Unit.objects.filter(pk=unit.pk)
    shared = programme.agreements.filter(until__gte=timezone.localdate()).values("unit")
    city = programme.city
    return Unit.objects.filter(
        Q(path__startswith=city.path) | Q(pk__in=shared), kind=UnitKind.UNIVERSITY
    ).order_by("name")


def programme_of_university(programmes: Iterable[Programme]) -> dict[int, Programme]:
    """Which one of several programmes is a university's own, by the university's key: the one it runs or
    that works with it under an agreement. Universities that belong to several are left out. One query."""
    owners: dict[int, set[Programme]] = {}
    programmes = list(programmes)
    for programme in programmes:
        if programme.unit.kind == UnitKind.UNIVERSITY:
            owners.setdefault(programme.unit_id, set()).add(programme)
    agreements = Agreement.objects.filter(
        programme__in=programmes,
        until__gte=timezone.localdate(),
        unit__kind=UnitKind.UNIVERSITY,
    )
    by_key = {programme.pk: programme for programme in programmes}
    for agreement in agreements:
        owners.setdefault(agreement.unit_id, set()).add(by_key[agreement.programme_id])
    return {unit: next(iter(own)) for unit, own in owners.items() if len(own) == 1}
