"""One function for each table."""

from __future__ import annotations

import numpy as np

from benchmarks import peers
from benchmarks.cities import dense, instance, multiply, products, ready_matrix
from benchmarks.measure import in_own_process, repeats_for, seconds, table
from benchmarks.people import SETTINGS, people
from benchmarks.shapes import shapes
from buddy.matching import Problem, Scores, build_instance, solve, verify
from buddy.matching.arcs import all_pairs
from buddy.matching.flow import best_assignment
from buddy.matching.score import LEAST_ROWS, TILE_CELLS
from buddy.matching.stages import Free
from tests.matching import reference

SIZES = ((200, 200), (1000, 1000), (2000, 2000), (5000, 5000), (10_000, 10_000))
SHORT = (10_000, 5_500)
SAMPLE = 25  # people of either side whom the plain loop scores
SEASON_CITIES = 550


def scoring(largest: int) -> None:
    internationals, locals_ = people(SAMPLE, SAMPLE, seed=1)
    weights = Scores(build_instance(internationals, locals_, settings=SETTINGS)).weights
    everybody = internationals + locals_

    def loop() -> None:
        for one in internationals:
            for other in locals_:
                if all(rule(one, other, SETTINGS, set()) for rule in reference.CONSTRAINTS.values()):
                    reference.score(one, other, SETTINGS, everybody, weights)

    per_pair = seconds(loop)[0] / SAMPLE**2
    rows = [_scoring(n, m, per_pair) for n, m in SIZES if n <= largest]
    head = ["scoring", "bare product, s", "scores, s", "times the product", "quicker than the loop, times"]
    table("Scoring", head, rows)


def _scoring(n: int, m: int, per_pair: float) -> list[object]:
    scores = Scores(instance(n, m))
    pairs, step = products(scores), max(LEAST_ROWS, TILE_CELLS // m)
    bare = seconds(lambda: multiply(pairs, step), repeats=repeats_for(n * m))[0]
    ours = seconds(lambda: scores.rows(0, n), repeats=repeats_for(n * m))[0]
    return [f"{n:,} x {m:,}", bare, ours, ours / bare, per_pair * n * m / ours]


def solving(largest: int) -> None:
    rows = [_solving(n, m) for n, m in (*SIZES, SHORT) if n <= largest]
    head = ["solving", "SciPy on a ready matrix, s", "solve and prove, s", "verify, s", "solve / SciPy"]
    table("Solving", [*head, "score and solve / SciPy", "gap"], rows)


def _solving(n: int, m: int) -> list[object]:
    scores, repeats = Scores(instance(n, m)), repeats_for(n * m)
    scoring, matrix = seconds(lambda: scores.rows(0, n), repeats=repeats)
    problem = Problem(matrix, np.ones(m, int))
    solving, plan = seconds(lambda: solve(problem), repeats=repeats)
    verifying, _ = seconds(lambda: verify(problem, plan), repeats=repeats)
    cost, _ = ready_matrix(problem)
    scipy, expected = seconds(lambda: dense(cost), repeats=repeats)
    if expected != (plan.matched, plan.objective):
        raise SystemExit(f"{n} x {m}: {expected} is not {(plan.matched, plan.objective)}")
    ratios = [solving / scipy, (scoring + solving) / scipy]
    return [f"{n:,} x {m:,}", scipy, solving, verifying, *ratios, plan.bound - plan.objective]


def memory(largest: int) -> None:
    rows = []
    for n, m in SIZES[2:]:
        if n > largest:
            continue
        found = [in_own_process("benchmarks.memory", n, m, mode).split() for mode in ("keep", "stream")]
        if found[0][1] != found[1][1]:
            raise SystemExit("a streamed plan is another one")
        rows.append([f"{n:,} x {m:,}", *(int(each[0]) / (4 * n * m) for each in found)])
    table("Peak memory in float32 matrices", ["memory", "matrix kept", "in blocks"], rows)


def options(n: int) -> None:
    matrix = Scores(instance(n, n)).rows(0, n)
    random = np.random.default_rng(5)
    capacity = random.integers(1, 3, n)
    taken = random.integers(0, 2, n)
    base = seconds(lambda: solve(Problem(matrix, capacity)))[0]
    choices = {
        "priority, everybody a class": {"priority": random.permutation(n)},
        "spread 20,000": {"spread": 20_000, "taken": taken},
        "a tenth locked": {"locked": _some_locked(matrix)},
    }
    rows = [["none", base, 1.0]]
    for name, more in choices.items():
        problem = Problem(matrix, capacity, **more)
        rows.append([name, took := seconds(lambda problem=problem: solve(problem))[0], took / base])
    problem = Problem(matrix, capacity)
    took, plan = seconds(lambda: solve(problem, fair=True))
    rows.append(["fair", took, took / base])
    took = seconds(lambda: verify(problem, plan, fair=True))[0]
    rows.append(["verify of the fair plan, besides", took, took / base])
    newcomers = Problem(
        matrix[:50], np.maximum(capacity - 1, 0), taken=np.minimum(capacity, 1), spread=20_000
    )
    took = seconds(lambda: solve(newcomers))[0]
    rows.append(["50 newcomers, all others fixed", took, took / base])
    table(f"Options at {n:,} x {n:,}", ["option", "solve and prove, s", "times without"], rows)


def _some_locked(matrix: np.ndarray) -> np.ndarray:
    plan = solve(Problem(matrix, np.ones(matrix.shape[1], int))).assignment
    return np.where(np.arange(plan.size) % 10 == 0, plan, -1)


def hard_shapes(n: int) -> None:
    rows = []
    for name, problem in shapes(n):
        took, plan = seconds(lambda problem=problem: solve(problem), repeats=1)

        def flow(problem: Problem = problem, plan=plan) -> None:
            free = Free.of(problem)
            program = free.pairing(free.counts(plan.assignment), 0)
            best_assignment(program, program.usable(all_pairs(problem)), seed=0)

        all_pairs_took = seconds(flow, repeats=1)[0]
        cost, _ = ready_matrix(problem)
        scipy = seconds(lambda cost=cost: dense(cost), repeats=1)[0]
        rows.append([name, all_pairs_took, scipy, took, took / all_pairs_took, plan.bound - plan.objective])
    head = ["shape", "flow on all pairs, s", "SciPy, s", "solve and prove, s", "times the flow", "gap"]
    table(f"Hard shapes, {n:,} internationals", head, rows)


def others(n: int) -> None:
    rows = []
    for name, m in (("even", n), ("shortage", n * 45 // 100)):
        scores = Scores(instance(n, m, seed=2)).rows(0, n)
        problem = Problem(scores, np.ones(m, int))
        plans = {
            "ours": solve(problem).assignment,
            "ours, fair": solve(problem, fair=True).assignment,
            "greedy": peers.greedy(scores, problem.capacity),
            "top three in table order": peers.top_three(scores, problem.capacity),
            "turn-taking": peers.turn_taking(scores, problem.capacity),
        }
        for method, plan in plans.items():
            mine = scores[np.flatnonzero(plan >= 0), plan[plan >= 0]]
            kept = mine[mine >= 0]
            rows.append(
                [f"{name}: {method}", kept.size, int(kept.sum()), int(kept.min()), int((mine < 0).sum())]
            )
    head = ["plan", "matched by the rules", "total", "worst pair", "rules broken"]
    table(f"Other methods, {n:,} internationals", head, rows)


def season(students: int) -> None:
    weights = 1 / (np.arange(SEASON_CITIES) + 6.0) ** 0.8
    sizes = np.maximum(6, students * weights / weights.sum()).astype(int)
    scoring = solving = scipy = 0.0
    for place, size in enumerate(sizes.tolist()):
        n, m = size * 2 // 3, size - size * 2 // 3
        scores = Scores(instance(n, m, seed=place))
        took, matrix = seconds(lambda scores=scores, n=n: scores.rows(0, n), repeats=1)
        scoring += took
        capacity = np.random.default_rng(place).integers(1, 4, m)
        problem = Problem(matrix, capacity, spread=20_000)
        took, plan = seconds(lambda problem=problem: solve(problem), repeats=1)
        solving += took
        cost, _ = ready_matrix(problem)
        took, expected = seconds(lambda cost=cost: dense(cost), repeats=1)
        scipy += took
        if expected != (plan.matched, plan.objective) or not plan.optimal:
            raise SystemExit(f"city {place}: {expected} is not {(plan.matched, plan.objective)}")
    ours = scoring + solving
    row = [f"{int(sizes.sum()):,} in {SEASON_CITIES}", scoring, ours, scoring + scipy]
    head = [
        "season",
        "scoring, s",
        "score and solve, s",
        "score and SciPy, s",
        "times SciPy",
        "times scoring",
    ]
    table("A season of a continent", head, [[*row, ours / (scoring + scipy), ours / scoring]])
