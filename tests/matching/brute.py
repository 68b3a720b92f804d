"""The matching problem by trying everything: slow, plain, and independent of the solver."""

from dataclasses import dataclass
from itertools import product


@dataclass(frozen=True)
class Best:
    matched: int
    served: dict[int, int]
    floor: int | None
    objective: int


def objective(small, assignment):
    total, load = 0, list(small.taken)
    for i, j in enumerate(assignment):
        if j >= 0:
            total += small.scores[i][j] - small.spread * load[j] + small.keep_bonus * (small.keep[i] == j)
            load[j] += 1
    return total


def plans(scores, capacity, locked):
    """Every assignment that keeps locks and capacities and uses allowed pairs only."""
    n, m = len(scores), len(capacity)
    choices = [
        [locked[i]] if locked[i] >= 0 else [-1] + [j for j in range(m) if scores[i][j] >= 0] for i in range(n)
    ]
    for assignment in product(*choices):
        if all(assignment.count(j) <= capacity[j] for j in range(m)):
            yield assignment


def rank(small, assignment):
    """The order of the statement as a tuple: matches, classes from the most urgent down, floor, objective."""
    classes = sorted(set(small.priority), reverse=True)
    served = {
        c: sum(1 for i, j in enumerate(assignment) if j >= 0 and small.priority[i] == c) for c in classes
    }
    free = [small.scores[i][j] for i, j in enumerate(assignment) if j >= 0 and small.locked[i] < 0]
    floor = min(free) if small.fair and free else None
    return (
        sum(served.values()),
        tuple(served[c] for c in classes),
        -1 if floor is None else floor,
        objective(small, assignment),
        served,
        floor,
    )


def best(small):
    ranks = (rank(small, plan) for plan in plans(small.scores, small.capacity, small.locked))
    top = max(ranks, key=lambda r: r[:4])
    return Best(matched=top[0], served=top[4], floor=top[5], objective=top[3])
