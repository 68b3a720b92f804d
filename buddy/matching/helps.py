"""What would help those whom a plan leaves out: which locals, and how many more of them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from buddy.matching.constraints import Constraint
from buddy.matching.instance import MISSING, Instance
from buddy.matching.problem import BoolArray
from buddy.matching.rows import GENDERS, Id


@dataclass(frozen=True)
class Help:
    """``places`` further places with locals of this kind would serve these ``internationals`` (rows), one each.

    ``language`` is empty where the programme asks for none, ``gender`` where either will do, ``university`` is None
    unless the programme is for the students of one. The locals are thought of as in town and without conditions.
    """

    places: int
    language: str
    level: int
    gender: str
    university: Id | None
    internationals: tuple[int, ...]


def what_would_help(
    instance: Instance, unmatched: Iterable[int], constraints: Sequence[Constraint]
) -> list[Help]:
    """Return the fewest kinds of further locals found that would serve everybody unmatched whom a local can serve.

    For each gender and university that somebody must have, languages are taken by how many more they serve, of several
    alike the city's own first (the greedy set cover, at most ln(n) times the smallest number of kinds). Left out are
    those whom no local could serve: with a rule of their own against them, without a language at the level that is asked
    for, or with a condition that nobody can meet.
    """
    groups: dict[tuple[str, Id | None], list[int]] = {}
    for i in unmatched:
        if (kind := _kind(instance, int(i), constraints)) is not None:
            groups.setdefault(kind, []).append(int(i))
    found = [each for kind, rows in groups.items() for each in _cover(instance, kind, rows)]
    return sorted(found, key=lambda each: (-each.places, each.language, each.gender, str(each.university)))


def _kind(instance: Instance, i: int, constraints: Sequence[Constraint]) -> tuple[str, Id | None] | None:
    """Return the gender and the university that the local must have; None where nobody would do."""
    people = instance.internationals
    gender, university = "", None
    for rule in constraints:
        if rule.key == "open" and not people.available[i]:
            return None
        if rule.key in ("paused", "suspended") and getattr(people, rule.key)[i]:
            return None
        if rule.key == "adult" and people.adult_from[i] > instance.begins[0][i]:
            return None
        if rule.key == "gender_must" and people.must[i]:
            if people.gender[i] == MISSING:
                return None
            gender = GENDERS[people.gender[i]]
        if rule.key == "university" and instance.settings.university_only:
            if people.university[i] == MISSING:
                return None
            university = instance.rows[0][i].university
    return gender, university


def _cover(instance: Instance, kind: tuple[str, Id | None], rows: list[int]) -> list[Help]:
    level = instance.settings.language_level
    gender, university = kind
    if level is None:
        return [Help(len(rows), "", 0, gender, university, tuple(rows))]
    speaks: BoolArray = instance.internationals.levels[rows] >= level
    own = np.isin(np.array(instance.languages, dtype=object), instance.settings.city_languages)
    left, found = speaks.any(axis=1), []
    while left.any():
        served = speaks[left].sum(axis=0)
        language = int(np.lexsort((~own, -served))[0])
        mine = left & speaks[:, language]
        people = tuple(rows[k] for k in np.flatnonzero(mine))
        found.append(Help(len(people), instance.languages[language], level, gender, university, people))
        left &= ~mine
    return found
