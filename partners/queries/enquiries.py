"""Enquiries and demand: who answers them, how many people wait for a place."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Count, QuerySet

from partners.enums import EnquiryKind, EnquiryState
from partners.models import Enquiry, Wish
from partners.queries.places import place_key
from portal.enums import Role, UnitKind
from portal.models import RoleGrant, Unit, User

# Fewer people than this are not counted in public (trust.md).
SMALLEST = 5


@dataclass(frozen=True)
class Demand:
    place: str
    country_code: str
    # None where fewer than SMALLEST.
    people: int | None


def country_of(code: str) -> Unit | None:
    return Unit.objects.filter(kind=UnitKind.COUNTRY, country_code=code).order_by("path").first()


def answering(code: str) -> QuerySet[User]:
    """National admins of the country; where there are none, the central ones."""
    holders = RoleGrant.objects.in_force()
    national = holders.filter(role=Role.NATIONAL, unit__kind=UnitKind.COUNTRY, unit__country_code=code)
    chosen = national if national.exists() else holders.filter(role=Role.CENTRAL)
    return User.objects.filter(pk__in=chosen.values("user")).order_by("pk")


def network() -> Unit | None:
    return Unit.get_first_root_node()


def newest(rows: QuerySet[Enquiry]) -> QuerySet[Enquiry]:
    return rows.select_related("city", "partner", "handled_by").order_by("-created", "-pk")


def with_state(rows: QuerySet[Enquiry], state: str) -> QuerySet[Enquiry]:
    return rows.filter(state=state) if state in EnquiryState else rows


def unanswered(rows: QuerySet[Enquiry]) -> int:
    return rows.filter(state=EnquiryState.NEW).count()


def confirmed_wishes() -> QuerySet[Wish]:
    return Wish.objects.exclude(confirmed=None)


def people_waiting(place: str, country: str) -> int:
    """Confirmed wishes for a place, in any spelling. One query."""
    return confirmed_wishes().filter(country_code=country, place_key=place_key(place, country)).count()


def hide_small(number: int) -> int | None:
    return number if number >= SMALLEST else None


def most_wanted(*, limit: int, country: str = "") -> list[Demand]:
    """Places for which at least SMALLEST people wait, most first. Two queries."""
    rows = confirmed_wishes()
    if country:
        rows = rows.filter(country_code=country)
    counts = (
        rows.order_by()
        .values("country_code", "place_key")
        .annotate(people=Count("pk"))
        .filter(people__gte=SMALLEST)
        .order_by("-people", "place_key")[:limit]
    )
    counted = list(counts)
    keys = [row["place_key"] for row in counted]
    names = dict(rows.filter(place_key__in=keys).order_by("-pk").values_list("place_key", "place"))
    return [Demand(names[row["place_key"]], row["country_code"], row["people"]) for row in counted]


def wishes_with(email: str) -> QuerySet[Wish]:
    return Wish.objects.filter(email=email)


def similar_enquiries(enquiry: Enquiry) -> QuerySet[Enquiry]:
    """Others that ask for a city in the same place."""
    rows = Enquiry.objects.filter(
        kind=EnquiryKind.CITY, country_code=enquiry.country_code, place__iexact=enquiry.place
    )
    return rows.exclude(pk=enquiry.pk).order_by("-created")
