"""How far one's own wishes narrow the choice, counted exactly by the matching's own rules."""

from __future__ import annotations

from dataclasses import dataclass

from buddy.extensions import constraints
from buddy.matching import narrowing
from buddy.models import Participation
from buddy.queries.figures import hide_small
from buddy.queries.instance import load_instance


@dataclass(frozen=True)
class Loosening:
    """An own wish, and how many more local students could be asked without it; None for fewer than five."""

    key: str
    more: int | None


def loosenings(participation: Participation) -> list[Loosening]:
    """Own wishes whose loosening would add somebody, the most first; none for who does not wait.

    As many queries as `load_instance`: a page of its own, not one that is opened often.
    """
    found = load_instance(participation.term, only={participation.pk})
    row = found.row.get(participation.pk)
    if row is None:
        return []
    rules = narrowing(found.scores.instance, row, constraints())
    return [Loosening(rule.key, hide_small(rule.would_add)) for rule in rules if rule.would_add]
