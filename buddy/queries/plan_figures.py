"""What a plan's page says of the plan as a whole: figures, the price of fairness, what would help."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from buddy.matching import Problem, Solution, figures, floor_price, moved, parts, what_would_help
from buddy.models import Plan
from buddy.queries.instance import TermInstance


def figures_of(rows: TermInstance, problem: Problem, solution: Solution, *, plan: Plan) -> dict[str, Any]:
    """What Plan.figures keeps.

    `deciles`: pairs by tenths of the score. `median`, `lowest`: scores. `common_language`, `wishes`: thousandths of
    the pairs, and of each wish, that are met. `floor_price`: what the objective lost and the weakest pair gained by
    the floor. `moved`, where the plan was chosen anew from an earlier one: how many pairs of that one there are whose
    international takes part, how many are not kept, how many of these could not be, and what moving the others gains:
    matches, whether somebody more urgent is served, what the weakest pair gains, objective. `help`: places with further locals that would serve those left out, with language, level and gender.
    """
    placed = np.flatnonzero(solution.assignment >= 0)
    locals_ = solution.assignment[placed]
    scores = [int(rows.matrix[i, j]) for i, j in zip(placed, locals_, strict=True)]
    found = figures(np.array(scores, np.int64), parts(rows.scores, placed, locals_))
    price = floor_price(problem, solution, seed=plan.seed)
    unmatched: Sequence[int] = np.flatnonzero(solution.assignment < 0).tolist()
    return {
        "deciles": list(found.deciles),
        "lowest": found.lowest,
        "median": found.median,
        "common_language": found.common_language,
        "wishes": found.wishes_met,
        "floor_price": {"objective": price.objective, "weakest": price.weakest},
        "moved": _moved(rows, problem, solution, plan),
        "help": [
            {"places": each.places, "language": each.language, "level": each.level, "gender": each.gender}
            for each in what_would_help(rows.scores.instance, unmatched, rows.scores.constraints)
        ],
    }


def _moved(rows: TermInstance, problem: Problem, solution: Solution, plan: Plan) -> dict[str, Any]:
    pairs = sum(international in rows.row for international, _local in plan.earlier)
    if not pairs:
        return {}
    found = moved(problem, solution, seed=plan.seed)
    gone = pairs - int((problem.keep >= 0).sum())
    return {
        "pairs": pairs,
        "changed": found.changed + gone,
        "forced": found.forced + gone,
        "matched": found.matched,
        "urgent": found.urgent,
        "weakest": found.weakest,
        "objective": found.objective,
    }
