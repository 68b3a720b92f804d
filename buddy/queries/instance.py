"""Rows of the database as the matching's instance, in a fixed number of queries for a city of any size.

What the matching knows of people is what `buddy.matching.rows` lists; names never get there.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

import numpy as np
from django.db.models import Q, QuerySet

from buddy.enums import ParticipantRole, ParticipationState
from buddy.extensions import constraints, criteria
from buddy.matching import (
    Problem,
    Scores,
    Settings,
    build_instance,
    parts,
)
from buddy.models import KeepApart, Participation, Plan, PlannedPair, Student, StudentLanguage, Term
from buddy.queries.pairs import taken as open_pairs
from buddy.queries.rows import international_row, local_row
from buddy.queries.training import untrained
from buddy.queries.waiting import priority_classes, waiting_internationals

FORBIDDEN = -1


@dataclass(frozen=True, kw_only=True, eq=False)
class TermInstance:
    """Who waits and who can welcome somebody in one term: rows of the database beside the arrays made of them.

    Index i is a row of `internationals`, j one of `locals`; `taken[j]` counts the open pairs of that
    local in all terms and programmes, `priority[i]` is larger for who is more urgent.
    """

    term: Term
    internationals: list[Participation]
    locals: list[Participation]
    scores: Scores
    taken: np.ndarray
    priority: list[int]
    row: Mapping[int, int] = field(repr=False)
    column: Mapping[int, int] = field(repr=False)

    @cached_property
    def capacity(self) -> np.ndarray:
        """int[m]: places left of each local, 0 where more are taken than offered."""
        offered = np.array([row.capacity for row in self.locals], np.int64)
        return np.maximum(offered - self.taken, 0)

    @cached_property
    def matrix(self) -> np.ndarray:
        """int32[n, m]: the score of every pair, -1 where it is forbidden."""
        return self.scores.rows(0, len(self.internationals))

    @cached_property
    def places(self) -> int:
        """Places left of all locals who may be planned at all."""
        instance = self.scores.instance
        usable = (
            instance.confirmed & ~instance.silent & ~instance.locals.suspended & instance.locals.available
        )
        if instance.settings.training_required:
            usable &= instance.trained
        return int(self.capacity[usable].sum())

    def problem(self, plan: Plan, *, locks: Mapping[int, int]) -> Problem:
        """The matching problem of `plan`; `locks` are keys of participations, international to local."""
        locked = np.full(len(self.internationals), -1, np.int64)
        for international, local in locks.items():
            locked[self.row[international]] = self.column[local]
        keep = np.full(len(self.internationals), -1, np.int64)
        for international, local in plan.earlier:
            if international in self.row:
                keep[self.row[international]] = self.column.get(local, -1)
        return Problem(
            self.matrix,
            self.capacity,
            taken=self.taken,
            priority=np.array(self.priority, np.int64),
            locked=locked,
            spread=plan.spread,
            keep=keep,
            keep_bonus=plan.keep_bonus,
        )

    def possible(self, pairs: Iterable[tuple[int, int]]) -> tuple[dict[int, int], list[tuple[int, int]]]:
        """Sort (international, local) keys into those that can be locked together and those that cannot."""
        room = self.capacity.copy()
        good: dict[int, int] = {}
        bad: list[tuple[int, int]] = []
        for international, local in pairs:
            i, j = self.row.get(international), self.column.get(local)
            if i is None or j is None or self.matrix[i, j] == FORBIDDEN or room[j] <= 0:
                bad.append((international, local))
            else:
                room[j] -= 1
                good[international] = local
        return good, bad

    def forbidden_by(self, i: int, j: int) -> list[str]:
        """Keys of the constraints that forbid a pair; "score_floor" where only the fit is too weak."""
        keys = [
            rule.key
            for rule in self.scores.constraints
            if not rule.allowed(self.scores.instance, i, i + 1)[0, j]
        ]
        return keys or (["score_floor"] if self.matrix[i, j] == FORBIDDEN else [])

    def explained(self, pairs: Sequence[tuple[int, int]]) -> list[dict[str, dict[str, Any]]]:
        """What PlannedPair.parts keeps of each pair of indexes (i, j)."""
        rows, columns = [i for i, _ in pairs], [j for _, j in pairs]
        return [
            {
                part.key: {
                    "value": part.value,
                    "weight": part.weight,
                    "contribution": part.contribution,
                    "reason": [part.reason.code, dict(part.reason.params)],
                }
                for part in each
            }
            for each in parts(self.scores, rows, columns)
        ]

    def places_in_line(self) -> list[int]:
        """Place of each international in the programme's order, from 1; who is alike shares one."""
        above = sorted(self.priority, reverse=True)
        first = {}
        for place, value in enumerate(above, start=1):
            first.setdefault(value, place)
        return [first[value] for value in self.priority]


def stale_pairs(plan: Plan, rows: TermInstance | None = None) -> dict[int, list[str]]:
    """Unpublished pairs of `plan` that cannot be published as they are, with codes of the reasons.

    Codes: "international_gone", "local_gone" (withdrew, paused, paired elsewhere, suspended),
    "no_place" (the local's places went to others; of several pairs the weakest), or the keys of
    constraints that forbid the pair by now. Queries: those of `load_instance` and one.
    """
    rows = rows or load_instance(plan.term)
    room = rows.capacity.copy()
    found: dict[int, list[str]] = {}
    planned = PlannedPair.objects.filter(plan=plan, pair=None).order_by("-locked", "-score", "pk")
    for pk, international, local in planned.values_list("pk", "international_id", "local_id"):
        i, j = rows.row.get(international), rows.column.get(local)
        if i is None:
            found[pk] = ["international_gone"]
        elif j is None:
            found[pk] = ["local_gone"]
        elif rows.matrix[i, j] == FORBIDDEN:
            found[pk] = rows.forbidden_by(i, j)
        elif room[j] <= 0:
            found[pk] = ["no_place"]
        else:
            room[j] -= 1
    return found


def load_instance(
    term: Term, *, only: Collection[int] | None = None, without: Collection[int] = ()
) -> TermInstance:
    """Everybody of `term` whom a plan may bring together, in five queries for a city of any size,
    seven where the programme requires training.

    `only`: keys of the internationals to look at, e.g. those of a plan under edit; `without`: keys of
    those who are left out. `term.programme.unit` is loaded. Criteria and constraints of plugins may add queries of their own.
    """
    today = term.programme.today
    internationals = [
        row
        for row in _with_answers(waiting_internationals(term))
        if row.pk not in without and (only is None or row.pk in only)
    ]
    locals_ = list(
        _with_answers(
            Participation.objects.filter(
                term=term,
                role=ParticipantRole.LOCAL,
                state=ParticipationState.OPEN,
                student__user__is_active=True,
            )
        )
    )
    return instance_of(
        term,
        internationals=internationals,
        locals_=locals_,
        taken=open_pairs(row.student_id for row in locals_),
        untrained=untrained(term.programme, locals_).keys(),
        languages=spoken_by(term),
        apart=_apart(internationals, locals_, term),
        today=today,
    )


def instance_of(
    term: Term,
    *,
    internationals: Sequence[Participation],
    locals_: Sequence[Participation],
    taken: Mapping[int, int],
    languages: Mapping[int, Mapping[str, int]],
    apart: Iterable[tuple[int, int]],
    today: date,
    untrained: Collection[int] = (),
) -> TermInstance:
    """The instance of these people of `term` as it is on `today`.

    `taken`: open pairs of locals, `languages`: levels by language, both by `Student.pk`; `apart`: keys of participations (international, local)
    that are never put together; `untrained`: keys of locals who miss training that the programme requires.
    Students and users of the people are loaded.
    """
    programme = term.programme
    rules, never = criteria(), constraints()
    known = {rule.key for rule in rules}
    is_open = programme.is_active and today <= term.ends
    instance = build_instance(
        [
            international_row(row, languages=languages.get(row.student_id, {}), is_open=is_open, today=today)
            for row in internationals
        ],
        [
            local_row(
                row,
                languages=languages.get(row.student_id, {}),
                is_open=is_open,
                trained=row.pk not in untrained,
            )
            for row in locals_
        ],
        settings=Settings(
            first_day=term.arrival_from,
            today=today,
            weights={key: weight for key, weight in programme.weights.items() if key in known},
            language_level=programme.language_level,
            score_floor=programme.score_floor,
            city_languages=tuple(programme.city_languages),
            university_only=programme.university_only,
            training_required=bool(programme.local_training),
            length_days=programme.length_days,
        ),
        apart=apart,
        loads=[*rules, *never],
    )
    return TermInstance(
        term=term,
        internationals=list(internationals),
        locals=list(locals_),
        scores=Scores(instance, criteria=rules, constraints=never),
        taken=np.array([taken.get(row.student_id, 0) for row in locals_], np.int64),
        priority=priority_classes(internationals, programme.priority, today),
        row={row.pk: i for i, row in enumerate(internationals)},
        column={row.pk: j for j, row in enumerate(locals_)},
    )


def _with_answers(rows: QuerySet[Participation]) -> QuerySet[Participation]:
    return rows.select_related("student__user").order_by("pk")


def spoken_by(term: Term) -> dict[int, dict[str, int]]:
    """Levels by language of everybody in `term`, by `Student.pk`. One query."""
    rows = StudentLanguage.objects.filter(student__participations__term=term).order_by()
    found: dict[int, dict[str, int]] = {}
    for student, language, level in rows.values_list("student_id", "language", "level"):
        found.setdefault(student, {})[language] = level
    return found


def _apart(
    internationals: Sequence[Participation], locals_: Sequence[Participation], term: Term
) -> list[tuple[int, int]]:
    """(international, local) keys of those who blocked each other or were a pair before. One query."""
    keys = Student.objects.filter(participations__term=term).values("person_key")
    rows = {row.student.person_key: row.pk for row in internationals}
    columns = {row.student.person_key: row.pk for row in locals_}
    found = []
    stored = KeepApart.objects.filter(Q(first__in=keys), Q(second__in=keys)).values_list("first", "second")
    for first, second in stored:
        for a, b in ((first, second), (second, first)):
            if a in rows and b in columns:
                found.append((rows[a], columns[b]))
    return found
