"""Public figures: what visitors read on a city's page and on the home page. Small numbers are hidden."""

from __future__ import annotations

from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from django.core.cache import cache
from django.db.models import Count, Q
from django.utils import timezone

from buddy.enums import ParticipantRole, ParticipationState
from buddy.models import Pair, Participation
from buddy.queries.dashboard import HAD_BUDDY, SMALLEST
from buddy.queries.programmes import active_programmes, cities_of
from home.models import HomePage
from portal.models import Unit

_CACHE_KEY, _CACHE_SECONDS = "buddy.network_counts", 600


@dataclass(frozen=True)
class CityFigures:
    """People of the terms that are not over yet; None where fewer than five."""

    internationals: int | None
    locals: int | None
    pairs: int | None


@dataclass(frozen=True)
class NetworkFigures:
    students: int
    nationalities: int
    pairs: int
    cities: int
    countries: int


def hide_small(count: int) -> int | None:
    return count if count >= SMALLEST else None


def city_figures(unit: Unit) -> CityFigures:
    """Figures of the programmes run by `unit` or inside it. Two queries."""
    today = timezone.localdate(timezone=ZoneInfo(unit.time_zone))
    people = Participation.objects.filter(
        ~Q(state__in=[ParticipationState.DRAFT, ParticipationState.WITHDRAWN]),
        term__programme__unit__path__startswith=unit.path,
        term__ends__gte=today,
    ).aggregate(
        internationals=Count("pk", filter=Q(role=ParticipantRole.INTERNATIONAL)),
        locals=Count("pk", filter=Q(role=ParticipantRole.LOCAL)),
    )
    pairs = Pair.objects.filter(
        international__term__programme__unit__path__startswith=unit.path,
        international__term__ends__gte=today,
        state__in=HAD_BUDDY,
    ).count()
    return CityFigures(
        internationals=hide_small(people["internationals"]),
        locals=hide_small(people["locals"]),
        pairs=hide_small(pairs),
    )


def network_figures(home: HomePage | None) -> NetworkFigures:
    """What is counted here, on top of the base that `home` states; kept for ten minutes. Four queries when counted anew.

    Nationalities and cities of before are here again: of them the larger number counts.
    """
    counted: NetworkFigures = cache.get_or_set(_CACHE_KEY, _count_network, _CACHE_SECONDS)
    if home is None:
        return counted
    return replace(
        counted,
        students=home.base_students + counted.students,
        nationalities=max(home.base_nationalities, counted.nationalities),
        pairs=home.base_pairs + counted.pairs,
        cities=max(home.base_cities, counted.cities),
        # Of the cities of before nobody says in how many countries they are.
        countries=counted.countries if counted.cities >= home.base_cities else 0,
    )


def _count_network() -> NetworkFigures:
    signed_up = Participation.objects.exclude(signed_up=None)
    cities = cities_of([programme.unit for programme in active_programmes()]).values()
    nationalities = signed_up.exclude(student__nationality="").aggregate(
        n=Count("student__nationality", distinct=True)
    )
    return NetworkFigures(
        students=signed_up.count(),
        nationalities=nationalities["n"],
        pairs=Pair.objects.filter(state__in=HAD_BUDDY).count(),
        cities=len({city.pk for city in cities}),
        countries=len({city.country_code for city in cities}),
    )
