"""How far learners are, counted by module, country and city. Every function says how many queries it takes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from django.db.models import Count, Q, QuerySet
from django.db.models.functions import Left
from django.utils import timezone

from portal.enums import UnitKind
from portal.models import Membership, RoleGrant, Unit
from portal.scope import EVERYTHING, NOTHING, granted_units
from training.models import Attempt, LessonDone, ModulePage, Progress
from training.queries.reach import PEOPLE, PROGRESS

if TYPE_CHECKING:
    from portal.models import User

# Of the one organisation tree: network > country > city.
COUNTRY = 2 * Unit.steplen
CITY = 3 * Unit.steplen


@dataclass(frozen=True)
class Reach:
    """Whose figures a person sees: everybody's, or those of people in the subtrees of `paths`."""

    everything: bool
    paths: tuple[str, ...]
    # The reader sees each of these people by name, too.
    exact: bool

    def covers(self, path: str | None) -> bool:
        return self.everything or any((path or "").startswith(own) for own in self.paths)


def reach_of(user: User) -> Reach:
    """A grant on an association or university counts for the figures of its city. No query besides the grants."""
    units = granted_units(user, PROGRESS)
    paths = tuple(dict.fromkeys(unit.path[:CITY] for unit in units))
    named = [unit.path for unit in granted_units(user, PEOPLE)]
    everything = any(unit.kind == UnitKind.NETWORK for unit in units)
    exact = not everything and all(path.startswith(tuple(named)) for path in paths)
    return Reach(everything, paths, exact)


def rows_within(reach: Reach) -> Q:
    """Progress of these people: whoever belongs to a unit there, or holds a role on one."""
    if reach.everything:
        return EVERYTHING
    return people_in(reach.paths) if reach.paths else NOTHING


def people_in(paths: Iterable[str]) -> Q:
    below = Q(pk__in=[])
    for path in paths:
        below |= Q(unit__path__startswith=path)
    return Q(user__in=Membership.objects.filter(below).values("user")) | Q(
        user__in=RoleGrant.objects.in_force().filter(below).values("user")
    )


def places() -> list[Unit]:
    """All countries and cities by name. One query."""
    rows = Unit.objects.filter(kind__in=[UnitKind.COUNTRY, UnitKind.CITY])
    return list(rows.only("path", "depth", "name", "slug", "kind", "country_code").order_by("name", "path"))


def complete() -> Q:
    """As `ProgressQuerySet.complete`, for counting."""
    return Q(completed__isnull=False) & (Q(valid_until=None) | Q(valid_until__gte=timezone.localdate()))


def totals(rows: QuerySet[Progress]) -> tuple[int, int, int]:
    """Learners, those with a completed module, and modules completed. One query."""
    found = rows.aggregate(
        people=Count("user", distinct=True),
        done=Count("user", distinct=True, filter=complete()),
        modules=Count("pk", filter=complete()),
    )
    return found["people"], found["done"], found["modules"]


def by_module(rows: QuerySet[Progress]) -> dict[UUID, tuple[int, int]]:
    """Learners who began, and who completed, each module. One query."""
    found = rows.order_by().values("module").annotate(people=Count("pk"), done=Count("pk", filter=complete()))
    return {row["module"]: (row["people"], row["done"]) for row in found}


def by_place(
    rows: QuerySet[Progress], length: int, *, per_module: bool = False
) -> dict[tuple[str | None, UUID | None], tuple[int, int]]:
    """Learners who began and who completed, by the first `length` letters of their unit's path, and by module.

    The unit is that of the membership, without one that of the role; None for people with neither. Who belongs to
    two places counts in both. Two queries.
    """
    # Joined, not looked up in a list of members, over which SQLite would go once for each row.
    sources = [
        (rows.filter(user__memberships__isnull=False), "user__memberships__unit__path"),
        (rows.filter(user__memberships__isnull=True), "user__grants__unit__path"),
    ]
    keys = ["place", "module"] if per_module else ["place"]
    found: dict[tuple[str | None, UUID | None], tuple[int, int]] = {}
    for source, path in sources:
        groups = source.order_by().annotate(place=Left(path, length)).values(*keys)
        counted = groups.annotate(
            people=Count("user", distinct=True), done=Count("user", distinct=True, filter=complete())
        )
        for row in counted:
            place = row["place"] if row["place"] and len(row["place"]) == length else None
            people, done = found.get((place, row.get("module")), (0, 0))
            found[place, row.get("module")] = people + row["people"], done + row["done"]
    return found


def attempts_by_module(rows: QuerySet[Progress]) -> dict[UUID, tuple[int, int]]:
    """Learners who handed in a quiz, and who passed it, by module. One query."""
    handed_in = Attempt.objects.filter(progress__in=rows.order_by().values("pk"), submitted__isnull=False)
    found = (
        handed_in.order_by()
        .values("progress__module")
        .annotate(
            people=Count("progress", distinct=True),
            passed=Count("progress", distinct=True, filter=Q(passed=True)),
        )
    )
    return {row["progress__module"]: (row["people"], row["passed"]) for row in found}


def lessons_done(rows: QuerySet[Progress]) -> dict[str, int]:
    """How many have done each lesson, by its key. One query."""
    done = LessonDone.objects.filter(progress__in=rows.order_by().values("pk"))
    found = done.order_by().values("lesson").annotate(people=Count("pk"))
    return {str(row["lesson"]): row["people"] for row in found}


def module_page(key: UUID, pages: Iterable[ModulePage]) -> ModulePage | None:
    """The module of `pages` with that key, with its lessons. One query."""
    page = next((page for page in pages if page.translation_key == key), None)
    return ModulePage.objects.select_related("locale").get(pk=page.pk) if page else None
