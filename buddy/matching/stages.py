"""The stages of a plan as programs: whom to serve, how low a score may be, and with whom."""

from dataclasses import dataclass, replace

import numpy as np

from buddy.matching.arcs import Reach
from buddy.matching.problem import MAX_SCORE, IntArray, Problem
from buddy.matching.program import Program


@dataclass(frozen=True, eq=False)
class Free:
    """What is left to decide once locked pairs stand: rows, places, and the mentees counted before them."""

    problem: Problem
    classes: IntArray  # [n] rank of the priority class, 0 = least urgent
    class_names: IntArray  # [classes] the priorities as given, ascending

    @classmethod
    def of(cls, problem: Problem) -> "Free":
        """Return what is free in ``problem``."""
        names, classes = np.unique(problem.priority, return_inverse=True)
        return cls(problem, classes.reshape(-1), names)

    def serving(self, least: int = 0) -> Program:
        """Return the program "serve the best set of internationals" with pairs of at least this score.

        The sets that can be served together are the independent sets of a transversal matroid (Edmonds and Fulkerson
        1965). A heaviest basis depends only on the order of the weights (Rado 1957; Edmonds 1971), so the weights
        1, 2, 3, ... of the classes give the most matches and the lexicographically best count of every class at once.
        """
        return self._program(least=least, bonus=self.classes + 1, factor=0, spread=0)

    def pairing(self, quota: IntArray, least: int) -> Program:
        """Return the program "the best pairs": exactly ``quota`` int[classes] served, no pair below ``least``."""
        program = self._program(
            least=least, bonus=np.zeros_like(self.classes), factor=1, spread=self.problem.spread
        )
        program = replace(program, kept=self.problem.keep_bonus)
        rows = program.rows & (quota[self.classes] > 0)
        return replace(program, rows=rows, group=self.classes, quota=quota)

    def relaxed(self, reach: Reach, least: int = 0) -> IntArray:
        """Return int[classes]: whom places alone would allow, if a pair were found for whoever has one of this score.

        No plan serves better: the most urgent rows that have any pair, as many as there are places in columns that have
        any. Where a plan serves these, nothing else is needed to prove that part of it.
        """
        program = self.serving(least)
        places = int(program.room[reach.columns >= least].sum())
        reaching = np.flatnonzero(program.rows & (reach.rows >= least))
        first = np.argsort(-self.classes[reaching], kind="stable")[:places]
        return np.bincount(self.classes[reaching[first]], minlength=self.class_names.size)

    def worth(self, counts: IntArray) -> int:
        """Return what serving these counts is worth in the program `serving`."""
        return int((counts * np.arange(1, counts.size + 1)).sum())

    def ceiling(self, reach: Reach, quota: IntArray) -> int:
        """Return the highest floor at which `relaxed` still serves as well as ``quota``."""
        worth = self.worth(quota)
        low, high = 0, MAX_SCORE
        while low < high:
            middle = (low + high + 1) // 2
            if self.worth(self.relaxed(reach, middle)) >= worth:
                low = middle
            else:
                high = middle - 1
        return low

    def counts(self, assignment: IntArray) -> IntArray:
        """Return int[classes]: how many rows of each class that are not locked have a column."""
        served = (assignment >= 0) & (self.problem.locked < 0)
        return np.bincount(self.classes[served], minlength=self.class_names.size)

    def without_locked(self, assignment: IntArray) -> IntArray:
        """Return the assignment of the rows that are not locked, -1 elsewhere."""
        return np.where(self.problem.locked < 0, assignment, -1)

    def _program(self, *, least: int, bonus: IntArray, factor: int, spread: int) -> Program:
        problem = self.problem
        n, _ = problem.shape
        load = problem.locked_load
        return Program(
            problem=problem,
            rows=problem.locked < 0,
            room=np.minimum(problem.capacity - load, n),
            used=problem.taken + load,
            least=least,
            bonus=bonus.astype(np.int64),
            factor=factor,
            spread=spread,
        )
