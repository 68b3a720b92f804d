"""Why this pair: the parts of its score, and where the two stand on each other's list."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from buddy.matching.criteria import Reason
from buddy.matching.problem import FORBIDDEN, IntArray, Problem
from buddy.matching.score import Scores, rounded

BLOCK_ROWS = 256


@dataclass(frozen=True)
class Part:
    """One criterion's share of a pair's score: value 0..1000, weight 0..5, contribution in points of the score."""

    key: str
    value: int
    weight: int
    contribution: int
    reason: Reason


def parts(scores: Scores, rows: Sequence[int], columns: Sequence[int]) -> list[tuple[Part, ...]]:
    """Return the parts of each pair (rows[k], columns[k]); the contributions of a pair add up to its score.

    Every contribution is the growth of the rounded score by this criterion, in the criteria's order. A forbidden pair
    has parts like any other: they say what the score would be.
    """
    rows, columns = np.asarray(rows, np.int64), np.asarray(columns, np.int64)
    keys = [criterion.key for criterion in scores.criteria if scores.weights[criterion.key]]
    table = np.zeros((len(keys), rows.size), np.int64)
    for start in range(0, scores.instance.n, BLOCK_ROWS):
        stop = min(start + BLOCK_ROWS, scores.instance.n)
        here = np.flatnonzero((rows >= start) & (rows < stop))
        if here.size:
            for line, (_, values) in enumerate(scores.values(start, stop)):
                table[line, here] = values[rows[here] - start, columns[here]]
    weights = np.array([scores.weights[key] for key in keys], np.int64)[:, None]
    total = rounded(np.cumsum(weights * table, axis=0), int(weights.sum()))
    contribution = np.diff(total, axis=0, prepend=0)
    criteria = [criterion for criterion in scores.criteria if scores.weights[criterion.key]]
    return [
        tuple(
            Part(
                key=criterion.key,
                value=int(table[line, pair]),
                weight=scores.weights[criterion.key],
                contribution=int(contribution[line, pair]),
                reason=criterion.reason(scores.instance, int(rows[pair]), int(columns[pair])),
            )
            for line, criterion in enumerate(criteria)
        )
        for pair in range(rows.size)
    ]


@dataclass(frozen=True, eq=False)
class Ranks:
    """int64[n] each, 0 for who has nobody; rank 1 is the best of all allowed, equal scores share the better rank."""

    for_international: IntArray
    of_locals: IntArray  # how many locals are allowed for this international
    for_local: IntArray
    of_internationals: IntArray  # how many internationals are allowed for that local


def ranks(problem: Problem, assignment: IntArray) -> Ranks:
    """Return the rank of each pair on both sides, in one pass over all pairs."""
    n, m = problem.shape
    mine, theirs = np.zeros(n, np.int64), np.zeros(n, np.int64)
    choices, fans = np.zeros(n, np.int64), np.zeros(m, np.int64)
    placed = np.flatnonzero(assignment >= 0)
    if not placed.size:
        return Ranks(mine, choices, theirs, choices)
    own = np.full(n, FORBIDDEN, np.int64)
    for start, scores in problem.blocks():
        here = placed[(placed >= start) & (placed < start + len(scores))]
        own[here] = scores[here - start, assignment[here]]
    for start, scores in problem.blocks():
        here = placed[(placed >= start) & (placed < start + len(scores))]
        mine[here] = 1 + (scores[here - start] > own[here, None]).sum(axis=1)
        choices[here] = (scores[here - start] != FORBIDDEN).sum(axis=1)
        theirs[placed] += (scores[:, assignment[placed]] > own[placed]).sum(axis=0)
        fans += (scores != FORBIDDEN).sum(axis=0)
    theirs[placed] += 1
    internationals = np.zeros(n, np.int64)
    internationals[placed] = fans[assignment[placed]]
    return Ranks(mine, choices, theirs, internationals)
