"""Minimum-cost flow on a set of arcs, by OR-tools (Goldberg's cost scaling: exact on integers)."""

import numpy as np
from ortools.graph.python import max_flow, min_cost_flow

from buddy.matching.arcs import Arcs
from buddy.matching.problem import IntArray, NotProven
from buddy.matching.program import Program


def best_assignment(program: Program, arcs: Arcs, *, seed: int) -> IntArray:
    """Return the best assignment int[n] of ``program`` that uses only ``arcs``; ``seed`` permutes rows and columns.

    Groups -> rows -> columns -> sink. Without quotas there is one group, and the flow is as large as possible: bonuses
    are positive there, so that serving one more always pays. Raises `NotProven` when OR-tools finds no optimum.
    """
    n, m = program.problem.shape
    assignment = np.full(n, -1, np.int64)
    if not arcs.size:
        return assignment
    rows = np.flatnonzero(program.rows)
    group = np.zeros(n, np.int64) if program.quota is None else program.group
    supply = np.array([rows.size]) if program.quota is None else program.quota
    row_node, column_node, arcs = _shuffled(arcs, n, m, seed)
    group_node = n + m + group
    sink = n + m + supply.size
    rows = rows[np.argsort(row_node[rows])]

    solver = min_cost_flow.SimpleMinCostFlow()
    add = solver.add_arcs_with_capacity_and_unit_cost
    gain = program.gain(arcs.rows, arcs.columns, arcs.scores) - program.bonus[arcs.rows]
    ids = add(row_node[arcs.rows], column_node[arcs.columns], np.ones_like(arcs.rows), -gain)
    add(group_node[rows], row_node[rows], np.ones_like(rows), -program.bonus[rows])
    column, place, width = _places(program, arcs)
    order = np.argsort(column_node[column], kind="stable")
    column, place, width = column[order], place[order], width[order]
    cost = program.spread * (program.used[column] + place - 1)
    add(column_node[column], np.full_like(column, sink), width, cost)
    solver.set_nodes_supplies(np.arange(n + m, sink + 1), np.append(supply, -supply.sum()))
    if solver.solve_max_flow_with_min_cost() != solver.OPTIMAL:
        raise NotProven("the flow solver found no optimum")
    chosen = solver.flows(ids) > 0
    assignment[arcs.rows[chosen]] = arcs.columns[chosen]
    return assignment


def can_serve(program: Program, arcs: Arcs) -> bool:
    """Return whether every quota of ``program`` can be met on ``arcs`` (a plain maximum flow)."""
    n, m = program.problem.shape
    demand = int(program.quota.sum())
    if not demand:
        return True
    if not arcs.size:
        return False
    source, sink = n + m + program.quota.size, n + m + program.quota.size + 1
    rows = np.flatnonzero(program.rows)
    columns = np.flatnonzero(program.room > 0)
    groups = np.arange(program.quota.size)
    solver = max_flow.SimpleMaxFlow()
    add = solver.add_arcs_with_capacity
    add(arcs.rows, n + arcs.columns, np.ones_like(arcs.rows))
    add(n + m + program.group[rows], rows, np.ones_like(rows))
    add(np.full_like(groups, source), n + m + groups, program.quota)
    add(n + columns, np.full_like(columns, sink), np.minimum(program.room[columns], n))
    if solver.solve(source, sink) != solver.OPTIMAL:
        raise NotProven("the flow solver found no maximum")
    return solver.optimal_flow() == demand


def _places(program: Program, arcs: Arcs) -> tuple[IntArray, IntArray, IntArray]:
    """Return (column, place, how many at this cost): one arc per place where places differ in cost."""
    wanted = np.bincount(arcs.columns, minlength=program.room.size)
    room = np.minimum(program.room, wanted)
    if not program.spread:
        column = np.flatnonzero(room)
        return column, np.ones_like(column), room[column]
    column = np.repeat(np.arange(room.size), room)
    place = np.arange(column.size) - np.repeat(np.cumsum(room) - room, room) + 1
    return column, place, np.ones_like(column)


def _shuffled(arcs: Arcs, n: int, m: int, seed: int) -> tuple[IntArray, IntArray, Arcs]:
    """Return the nodes of rows and columns, and the arcs in the order of these nodes."""
    random = np.random.default_rng(seed)
    row_node, column_node = random.permutation(n), n + random.permutation(m)
    order = np.argsort(row_node[arcs.rows] << 32 | column_node[arcs.columns])
    return row_node, column_node, Arcs(arcs.rows[order], arcs.columns[order], arcs.scores[order])
