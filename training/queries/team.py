"""Learners by name, for coordinators: the people of their own unit."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from django.db.models import QuerySet

from portal.enums import Role
from portal.models import Membership, RoleGrant, User
from training.models import Progress
from training.queries.progress import state_of


@dataclass
class Learner:
    user: User
    kinds: set[str] = field(default_factory=set)
    progress: list[Progress] = field(default_factory=list)

    @property
    def states(self) -> list[tuple[Progress, str]]:
        return [(row, state_of(row).value) for row in self.progress]


def by_name(people: QuerySet[User]) -> QuerySet[User]:
    return people.order_by("last_name", "first_name", "pk")


def learners(people: Iterable[User], rows: QuerySet[Progress]) -> list[Learner]:
    """What these people are and which of `rows` are theirs. Three queries."""
    found = {person.pk: Learner(person) for person in people}
    for user, kind in Membership.objects.filter(user__in=found).values_list("user", "kind"):
        found[user].kinds.add(kind)
    team = RoleGrant.objects.in_force().filter(user__in=found, role=Role.COORDINATOR)
    for user in team.values_list("user", flat=True):
        found[user].kinds.add("team")
    for row in rows.filter(user__in=found).order_by("started", "pk"):
        found[row.user_id].progress.append(row)
    return list(found.values())
