"""What the sample adds to buddy's matching. Imported when buddy asks, so that the plugin works without it, too."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import numpy as np

from buddy.matching import Constraint, Criterion, Instance, Reason
from buddy.models import Participation

KIND, NEVER = "postcard", "no-postcards"


def held(kind: str, ids: Sequence[int]) -> list[dict[int, str]]:
    """Units of each participation's person that are kept as `kind`, by key: one query for everybody."""
    found: dict[int, dict[int, str]] = defaultdict(dict)
    people = Participation.objects.filter(pk__in=ids, student__user__memberships__kind=kind)
    for pk, unit, name in people.values_list(
        "pk", "student__user__memberships__unit", "student__user__memberships__unit__name"
    ):
        found[pk][unit] = name
    return [found.get(pk, {}) for pk in ids]


def values(instance: Instance, start: int, stop: int) -> np.ndarray:
    mine, theirs = instance.extra["postcard"]
    same = [[1000 * bool(a.keys() & b.keys()) for b in theirs] for a in mine[start:stop]]
    return np.array(same, np.int16).reshape(stop - start, instance.m)


def reason(instance: Instance, i: int, j: int) -> Reason:
    mine, theirs = (side[k] for side, k in zip(instance.extra["postcard"], (i, j), strict=True))
    common = sorted(mine[unit] for unit in mine.keys() & theirs.keys())
    return Reason("postcard.same", {"city": common[0]}) if common else Reason("postcard.none")


def allowed(instance: Instance, start: int, stop: int) -> np.ndarray:
    """Who collects no postcards is never put together with somebody who does."""
    mine, _theirs = instance.extra["postcard"]
    _mine, never = instance.extra["postcard_peace"]
    keeps = np.array([bool(each) for each in mine[start:stop]], bool)
    return ~(keeps[:, None] & np.array([bool(each) for each in never], bool))


CRITERIA = [Criterion("postcard", 5, values, reason, load=lambda ids: held(KIND, ids))]
CONSTRAINTS = [Constraint("postcard_peace", allowed, load=lambda ids: held(NEVER, ids))]
LABELS = {
    "postcard": lambda params: "Postcards",
    "postcard.same": lambda params: f"Both keep a postcard from {params['city']}",
    "postcard_peace": lambda params: "One of them wants no postcards.",
}
