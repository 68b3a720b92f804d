"""Who meets whom: the best plan, its proof and its explanation. Pure: no Django, no model (see docs/explanation/matching.md)."""

from buddy.matching.problem import NotProven, Problem, ScoreSource, Solution
from buddy.matching.solve import solve
from buddy.matching.verify import verify

__all__ = ["NotProven", "Problem", "ScoreSource", "Solution", "solve", "verify"]
