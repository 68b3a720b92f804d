"""Other ways to match, written from their descriptions: what one gets without an exact method.

Each takes the scores int[n, m] (-1 = forbidden) and the places int[m] and returns int[n], the local or -1.
"""

from __future__ import annotations

import numpy as np


def greedy(scores: np.ndarray, capacity: np.ndarray) -> np.ndarray:
    """The best pair of all, then the best of what is left, and so on; forbidden pairs are left out."""
    room, plan = capacity.copy(), np.full(len(scores), -1)
    for pair in np.argsort(-scores, axis=None, kind="stable").tolist():
        i, j = divmod(pair, scores.shape[1])
        if scores[i, j] < 0:
            break
        if plan[i] < 0 and room[j]:
            plan[i] = j
            room[j] -= 1
    return plan


def top_three(scores: np.ndarray, capacity: np.ndarray) -> np.ndarray:
    """In the order of the table everybody is proposed the three best locals who are free, and takes the first."""
    room, plan = capacity.copy(), np.full(len(scores), -1)
    for i in range(len(scores)):
        free = np.where(room > 0, scores[i], -1)
        proposed = np.argsort(-free, kind="stable")[:3]
        if free[proposed[0]] >= 0:
            plan[i] = proposed[0]
            room[proposed[0]] -= 1
    return plan


def turn_taking(scores: np.ndarray, capacity: np.ndarray) -> np.ndarray:
    """By turns an international takes the best free local and a local the best free international.

    Wishes count as points only: whoever comes last takes whoever is left, forbidden or not.
    """
    room, plan = capacity.copy(), np.full(len(scores), -1)
    local = 0
    for i in range(len(scores)):
        if plan[i] < 0 and room.any():
            plan[i] = np.argmax(np.where(room > 0, scores[i], -2))
            room[plan[i]] -= 1
        while local < room.size and not room[local]:
            local += 1
        if local < room.size and (plan < 0).any():
            one = int(np.argmax(np.where(plan < 0, scores[:, local], -2)))
            plan[one] = local
            room[local] -= 1
            local += 1
    return plan
