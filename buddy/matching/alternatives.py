"""What it would cost the whole plan to give one person another local, exactly, from one shortest-path run."""

from dataclasses import dataclass

import numpy as np

from buddy.matching.arcs import candidates
from buddy.matching.problem import FORBIDDEN, MAX_SCORE, IntArray, NotProven, Problem, Solution
from buddy.matching.program import Program
from buddy.matching.stages import Free
from buddy.matching.summary import facts

FAR = np.int64(1) << 61
LARGEST_GAIN = 1 << 57


@dataclass(frozen=True)
class Alternative:
    """Another local for one international, and what the best plan with this pair has less than the present one."""

    local: int
    score: int
    matches_lost: int
    objective_lost: int  # negative where fewer or less urgent people leave room for better pairs


def alternatives(problem: Problem, solution: Solution, i: int, *, limit: int = 5) -> list[Alternative]:
    """Return up to ``limit`` other locals for international ``i``, those first that cost the whole plan least.

    Compared is the best plan that contains the pair, keeps the other locked pairs and leaves no other free pair below
    the plan's floor; best means matches, then priority classes, then objective. A lock of ``i``'s own is lifted.
    Raises `NotProven` when ``solution`` is not itself the best plan under these rules, and `OverflowError` where the
    three cannot be packed into 64 bits (far beyond a city of ordinary capacities).
    """
    weigh = _Weights.of(problem)
    scores = facts(problem, solution.assignment).scores
    others = _others(problem, i, floor=solution.floor or 0, weights=weigh)
    distance = _distances(others, solution.assignment, scores, i)
    own = _row(problem, i)
    own_gain = weigh.bonus[i] + own + problem.keep_bonus * (np.arange(own.size) == problem.keep[i])
    now = int(solution.assignment[i])
    possible = (own != FORBIDDEN) & (others.room > 0) & (distance < FAR // 2)
    if now >= 0:
        possible[now] = False
    columns = np.flatnonzero(possible)
    loss = distance[columns] - own_gain[columns] + (own_gain[now] if now >= 0 else 0)
    best = columns[np.argsort(loss, kind="stable")][:limit]
    lost = dict(zip(columns.tolist(), loss.tolist(), strict=True))
    return [Alternative(j, int(own[j]), *weigh.read(lost[j])) for j in best.tolist()]


@dataclass(frozen=True, eq=False)
class _Weights:
    """One number for (matches, classes, objective): the objective counts single, classes and matches far more.

    Forcing one pair changes the set of served people by one exchange at most (matroid), so ranks 1, 2, 3, ... of the
    classes order all outcomes, and ``match`` above twice their number keeps matches apart from them.
    """

    bonus: IntArray  # [n]
    unit: int
    match: int

    @classmethod
    def of(cls, problem: Problem) -> "_Weights":
        n, m = problem.shape
        free = Free.of(problem)
        classes = free.class_names.size
        most = int((problem.taken + np.minimum(problem.capacity, n)).max()) if m else 0
        unit = 2 * n * (MAX_SCORE + problem.keep_bonus + problem.spread * most) + 2
        match = 2 * classes + 2
        if unit * (classes + match) > LARGEST_GAIN:
            raise OverflowError("too large a problem for exact alternatives")
        return cls(unit * (free.classes + 1 + match), unit, match)

    def read(self, loss: int) -> tuple[int, int]:
        """Return (matches lost, objective lost)."""
        objective = (loss + self.unit // 2) % self.unit - self.unit // 2
        served = (loss - objective) // self.unit
        return (served + self.match // 2) // self.match, objective


def _others(problem: Problem, i: int, *, floor: int, weights: _Weights) -> Program:
    """Return the program of everybody but ``i``, whose lock does not count."""
    others = np.arange(problem.shape[0]) != i
    fixed = np.bincount(problem.locked[others & (problem.locked >= 0)], minlength=problem.shape[1])
    return Program(
        problem=problem,
        rows=others & (problem.locked < 0),
        room=np.minimum(problem.capacity - fixed, problem.shape[0]),
        used=problem.taken + fixed,
        least=floor,
        bonus=weights.bonus,
        factor=1,
        spread=problem.spread,
        kept=problem.keep_bonus,
    )


def _distances(program: Program, assignment: IntArray, scores: IntArray, i: int) -> IntArray:
    """Return int64[m]: the least cost at which each local takes one more while ``i`` leaves the present one.

    Bellman-Ford backwards on the residual graph of ``program``: from a local on to somebody it has, who leaves for
    another local or stays out, or to a free place, until what ``i`` leaves behind is reached. Staying out and free
    places are one node (``outside``): a plan may have more or fewer matches.
    """
    placed = np.flatnonzero(program.rows & (assignment >= 0))
    waiting = np.flatnonzero(program.rows & (assignment < 0))
    columns = assignment[placed]
    gain = program.gain(placed, columns, scores[placed])
    now = int(assignment[i])
    load = np.bincount(
        np.append(columns, [now] if now >= 0 else []).astype(np.int64), minlength=program.room.size
    )
    taking = np.where(load < program.room, program.place_cost(load + 1), FAR)
    leaving = np.where(load > 0, -program.place_cost(load), FAR)
    distance = np.full(program.room.size, FAR)
    outside = FAR
    if now >= 0:
        distance[now] = 0
    else:
        outside = np.int64(0)
    reach = np.full(program.rows.size, FAR)  # the cheapest way on of each row, from another local
    arcs = program.usable(candidates(program.problem)[0])
    arc_gain = program.gain(arcs.rows, arcs.columns, arcs.scores)
    for _ in range(program.room.size + 2):
        for _ in range(program.room.size + 2):
            np.minimum.at(reach, arcs.rows, _capped(distance[arcs.columns] - arc_gain))
            outside = min(
                outside, reach[waiting].min(initial=FAR), _capped(leaving + distance).min(initial=FAR)
            )
            step = _capped(taking + outside)
            np.minimum.at(step, columns, _capped(gain + np.minimum(reach[placed], outside)))
            if (step >= distance).all():
                break
            distance = np.minimum(distance, step)
        else:
            break
        before = reach.copy()
        _reach_all(program, distance, reach)
        if (reach == before).all():
            return distance
    raise NotProven("the plan is not the best one, so that no cost of a change can be told")


def _reach_all(program: Program, distance: IntArray, reach: IntArray) -> None:
    """Lower ``reach`` to the cheapest of all pairs of each row."""
    if not distance.size:
        return
    near = np.minimum(distance, FAR)
    for start, _, margin in program.margins(near):
        rows = slice(start, start + len(margin))
        cost = -(margin.max(axis=1).astype(np.int64) + program.bonus[rows])
        reach[rows] = np.minimum(reach[rows], _capped(cost))


def _capped(cost: IntArray) -> IntArray:
    """Return costs with everything out of reach at the same far number."""
    return np.where(cost > FAR // 2, FAR, cost)


def _row(problem: Problem, i: int) -> IntArray:
    for start, scores in problem.blocks():
        if start <= i < start + len(scores):
            return scores[i - start].astype(np.int64)
    raise IndexError(f"international {i} is not in this problem")
