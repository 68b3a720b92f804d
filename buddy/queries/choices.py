"""Up to five alternatives for one person, each with its reasons and what it would cost the whole plan."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from buddy.matching import Narrowing, Problem, Solution, alternatives, narrowing, solve
from buddy.matching.problem import MAX_SCORE
from buddy.matching.summary import objective_of, scores_of_pairs
from buddy.models import Participation, Plan, PlannedPair, Term
from buddy.queries.instance import FORBIDDEN, TermInstance, load_instance
from buddy.queries.plans import kept_by_hand, people_of

MOST = 5
# Of so many best-fitting internationals the cheapest five are offered to a local; fewer where looking takes long.
LOOKED_AT = 12
LARGE = 500_000  # cells


@dataclass(frozen=True, kw_only=True)
class Choice:
    """One possible pair. `matches_lost` and `objective_lost` say what the best plan with this pair has
    less than the best plan now (None where no plan is compared); `place` is the international's in line."""

    international: Participation
    local: Participation
    score: int
    parts: dict[str, Any]
    place: int
    matches_lost: int | None = None
    objective_lost: int | None = None
    taken: int = 0
    capacity: int = 0


@dataclass(frozen=True, kw_only=True)
class Choices:
    """`outdated`: people came or went since the plan was made, and the comparison is with today's best."""

    choices: list[Choice]
    outdated: bool = False
    # For an international: the rules that leave out locals, those that they could loosen themselves first.
    narrowing: list[Narrowing] = field(default_factory=list)


def choices_in_plan(
    plan: Plan, *, international_id: int | None = None, local_id: int | None = None
) -> Choices:
    """Other locals for an international of the plan, or other internationals for a local."""
    kept, removed = kept_by_hand(plan)
    wanted = people_of(plan) - removed
    if international_id is not None:
        wanted |= {international_id}
    rows = load_instance(plan.term, only=wanted)
    locks, _gone = rows.possible((row.international_id, row.local_id) for row in kept)
    problem = rows.problem(plan, locks=locks)
    solution, outdated = _present(plan, rows, problem)
    narrow: list[Narrowing] = []
    if international_id in rows.row:
        i = rows.row[international_id]
        narrow = narrowing(rows.scores.instance, i, rows.scores.constraints)
        costs = [(i, found) for found in _alternatives(problem, solution, i)[:MOST]]
    elif local_id in rows.column:
        costs = _for_local(rows, problem, solution, rows.column[local_id])
    else:
        costs = []
    explained = rows.explained([(i, found.local) for i, found in costs])
    line = rows.places_in_line()
    return Choices(
        outdated=outdated,
        narrowing=narrow,
        choices=[
            Choice(
                international=rows.internationals[i],
                local=rows.locals[found.local],
                score=found.score,
                parts=parts,
                place=line[i],
                matches_lost=found.matches_lost,
                objective_lost=found.objective_lost,
                taken=int(rows.taken[found.local]),
                capacity=rows.locals[found.local].capacity,
            )
            for (i, found), parts in zip(costs, explained, strict=True)
        ],
    )


def _present(plan: Plan, rows: TermInstance, problem: Problem) -> tuple[Solution, bool]:
    """The plan as it stands; where it is not the best one any more (people came or went), today's best."""
    best = solve(problem, seed=plan.seed, fair=plan.fair)
    now = _stored(plan, rows)
    if now is not None and _as_good(problem, now, best):
        return replace(best, assignment=now), False
    return best, True


def _stored(plan: Plan, rows: TermInstance) -> np.ndarray | None:
    """The pairs of `plan` as int[n] among those who still wait; None where one is not possible any more."""
    assignment = np.full(len(rows.internationals), -1, np.int64)
    room = rows.capacity.copy()
    planned = PlannedPair.objects.filter(plan=plan, pair=None).values_list("international_id", "local_id")
    for international, local in planned:
        i, j = rows.row.get(international), rows.column.get(local)
        if i is None:
            continue
        if j is None or rows.matrix[i, j] == FORBIDDEN or room[j] <= 0:
            return None
        room[j] -= 1
        assignment[i] = j
    return assignment


def _as_good(problem: Problem, assignment: np.ndarray, best: Solution) -> bool:
    """Is `assignment` one of several best plans, of which `best` is another one?"""
    scores = scores_of_pairs(problem, assignment)
    served, wanted = (np.sort(problem.priority[each >= 0]) for each in (assignment, best.assignment))
    free = (assignment >= 0) & (problem.locked < 0)
    return (
        np.array_equal(served, wanted)
        and objective_of(problem, assignment, scores) == best.objective
        and (best.floor is None or int(scores[free].min(initial=MAX_SCORE)) == best.floor)
    )


def _alternatives(problem: Problem, solution: Solution, i: int) -> list:
    return alternatives(problem, solution, i, limit=problem.shape[1])


def _for_local(rows: TermInstance, problem: Problem, solution: Solution, j: int) -> list:
    """(i, alternative) of the internationals for whom this local would fit best, cheapest for the plan first."""
    column = rows.matrix[:, j].astype(np.int64)
    column[solution.assignment == j] = FORBIDDEN
    most = LOOKED_AT if rows.matrix.size < LARGE else MOST
    best = [int(i) for i in np.argsort(-column, kind="stable")[:most] if column[i] != FORBIDDEN]
    found = [(i, each) for i in best for each in _alternatives(problem, solution, i) if each.local == j]
    found.sort(key=lambda pair: (pair[1].matches_lost, pair[1].objective_lost, -pair[1].score))
    return found[:MOST]


def choices_by_hand(term: Term, person: Participation) -> list[Choice]:
    """Whom one could ask directly: for an international the locals that fit best and have a place; for a
    local those who are first in line."""
    rows = load_instance(term)
    line = rows.places_in_line()
    if person.pk in rows.row:
        i = rows.row[person.pk]
        order = np.argsort(-rows.matrix[i].astype(np.int64), kind="stable")
        found = [(i, int(j)) for j in order if rows.matrix[i, j] != FORBIDDEN and rows.capacity[j] > 0]
    elif person.pk in rows.column:
        j = rows.column[person.pk]
        order = sorted(range(len(line)), key=lambda i: (line[i], -rows.matrix[i, j]))
        found = [(i, j) for i in order if rows.matrix[i, j] != FORBIDDEN and rows.capacity[j] > 0]
    else:
        found = []
    found = found[:MOST]
    return [
        Choice(
            international=rows.internationals[i],
            local=rows.locals[j],
            score=int(rows.matrix[i, j]),
            parts=parts,
            place=line[i],
            taken=int(rows.taken[j]),
            capacity=rows.locals[j].capacity,
        )
        for (i, j), parts in zip(found, rows.explained(found), strict=True)
    ]
