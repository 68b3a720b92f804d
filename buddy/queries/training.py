"""Who of a programme misses training that it requires."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from buddy.enums import ParticipantRole, ParticipationState
from buddy.models import Participation, Programme, Term
from training.models import ModulePage
from training.queries.completion import missing, named


@dataclass(frozen=True, kw_only=True)
class Untrained:
    """A local who cannot be planned before completing `modules`."""

    participation: Participation
    modules: list[ModulePage]


def untrained(programme: Programme, locals_: Iterable[Participation]) -> dict[int, list[str]]:
    """Keys of the modules that each local still misses, by the participation's key; who misses none is not there.

    Two queries where the programme requires something, else none. Students are loaded.
    """
    if not programme.local_training:
        return {}
    users = {row.pk: row.student.user_id for row in locals_ if row.student is not None}
    found = missing(users=users.values(), modules=programme.local_training)
    return {pk: found[user] for pk, user in users.items() if user in found}


def untrained_of(term: Term) -> list[Untrained]:
    """Everybody of `term` who waits for training only, with pages in the reader's language. Four queries at most."""
    if not term.programme.local_training:
        return []
    rows = list(
        Participation.objects.filter(
            term=term,
            role=ParticipantRole.LOCAL,
            state=ParticipationState.OPEN,
            confirmed__isnull=False,
            student__user__is_active=True,
        )
        .select_related("student__user")
        .order_by("student__user__last_name", "student__user__first_name", "pk")
    )
    misses = untrained(term.programme, rows)
    pages = named(term.programme.local_training)
    return [
        Untrained(participation=row, modules=[pages[key] for key in misses[row.pk] if key in pages])
        for row in rows
        if row.pk in misses
    ]


def modules_left(participation: Participation) -> list[ModulePage]:
    """What a local still completes before being planned. Three queries at most, none where nothing is required."""
    programme = participation.term.programme
    keys = untrained(programme, [participation]).get(participation.pk, [])
    return list(named(keys).values()) if keys else []


def publisher_misses(programme: Programme, user_id: int) -> list[ModulePage]:
    """What a coordinator still completes before publishing. Three queries at most, none where nothing is required."""
    keys = missing(users=[user_id], modules=programme.coordinator_training).get(user_id, [])
    return list(named(keys).values()) if keys else []
