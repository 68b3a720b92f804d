"""The statement as integer programmes for SciPy's HiGHS: one solve per line of the order, nothing shared with us."""

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_array


def best(scores, capacity, *, taken, priority, spread, fair):
    """Return (matched, served, floor, objective)."""
    rows, columns = np.nonzero(scores >= 0)
    values = scores[rows, columns].astype(float)
    n, m = scores.shape
    place = [(j, k) for j in range(m) for k in range(1, min(capacity[j], n) + 1)]
    pairs, places = rows.size, len(place)
    # Variables: each allowed pair, then each place of each local.
    gain = np.r_[values, [-spread * (taken[j] + k - 1) for j, k in place]]
    row_use = _matrix(rows, np.arange(pairs), n, pairs + places)
    column_use = _matrix(columns, np.arange(pairs), m, pairs + places)
    column_give = _matrix([j for j, _ in place], pairs + np.arange(places), m, pairs + places)
    rules = [
        LinearConstraint(row_use, -np.inf, 1),
        LinearConstraint(column_use - column_give, 0, 0),
    ]
    upper = np.ones(pairs + places)

    def most(objective):
        found = milp(-objective, constraints=rules, integrality=np.ones_like(gain), bounds=Bounds(0, upper))
        assert found.success, found.message
        return round(-found.fun)

    used = np.r_[np.ones(pairs), np.zeros(places)]
    matched = most(used)
    rules.append(LinearConstraint(csr_array(used[None, :]), matched, matched))
    served = {}
    for name in sorted(set(priority.tolist()), reverse=True):
        of_class = np.r_[(priority[rows] == name).astype(float), np.zeros(places)]
        served[name] = most(of_class)
        rules.append(LinearConstraint(csr_array(of_class[None, :]), served[name], served[name]))
    floor = None
    if fair and matched:
        low, high = 0, len(levels := np.unique(values)) - 1
        while low < high:
            middle = (low + high + 1) // 2
            upper[:pairs] = values >= levels[middle]
            found = milp(
                -gain * 0, constraints=rules, integrality=np.ones_like(gain), bounds=Bounds(0, upper)
            )
            low, high = (middle, high) if found.success else (low, middle - 1)
        floor = int(levels[low])
        upper[:pairs] = values >= floor
    return matched, served, floor, most(gain)


def _matrix(rows, columns, height, width):
    return csr_array((np.ones(len(rows)), (rows, columns)), shape=(height, width))
