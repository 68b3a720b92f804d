"""Who meets whom: the best plan, its proof and its explanation.

Pure: numpy, scipy and ortools, neither Django nor a model. The way through: rows (`InternationalRow`, `LocalRow`,
`Settings`) -> `build_instance` -> `Scores` -> `Problem` -> `solve` -> `verify` -> `parts`, `ranks`, `alternatives`.
The statement, the formulas and the proof are in docs/explanation/matching.md.
"""

from buddy.matching.alternatives import Alternative, alternatives
from buddy.matching.build import build_instance
from buddy.matching.constraints import CONSTRAINTS, Constraint, Narrowing, narrowing
from buddy.matching.criteria import CRITERIA, REASONS, Criterion, Factors, Reason
from buddy.matching.explain import Part, Ranks, parts, ranks
from buddy.matching.figures import Figures, FloorPrice, Moved, figures, floor_price, moved
from buddy.matching.helps import Help, what_would_help
from buddy.matching.instance import Instance
from buddy.matching.priority import priority_classes
from buddy.matching.problem import NotProven, Problem, ScoreSource, Solution
from buddy.matching.rows import InternationalRow, LocalRow, Settings
from buddy.matching.score import Scores
from buddy.matching.solve import solve
from buddy.matching.verify import verify

__all__ = [
    "CONSTRAINTS",
    "CRITERIA",
    "REASONS",
    "Alternative",
    "Constraint",
    "Criterion",
    "Factors",
    "Figures",
    "FloorPrice",
    "Help",
    "Instance",
    "InternationalRow",
    "LocalRow",
    "Moved",
    "Narrowing",
    "NotProven",
    "Part",
    "Problem",
    "Ranks",
    "Reason",
    "ScoreSource",
    "Scores",
    "Settings",
    "Solution",
    "alternatives",
    "build_instance",
    "figures",
    "floor_price",
    "moved",
    "narrowing",
    "parts",
    "priority_classes",
    "ranks",
    "solve",
    "verify",
    "what_would_help",
]
