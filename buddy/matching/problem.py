"""The matching problem and its answer as plain values, checked before anything is computed.

Rows are waiting internationals (``n``), columns are locals (``m``). A score is an integer 0 to 100,000, or -1 where a
constraint forbids the pair. The whole statement is in ``docs/explanation/matching.md``.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Protocol, runtime_checkable

import numpy as np
from numpy.typing import ArrayLike, NDArray

from buddy.matching.checks import checked_scores, first, whole_number, whole_numbers

FORBIDDEN = -1
MAX_SCORE = 100_000
MAX_SPREAD = 100_000
MAX_TAKEN = 1_000_000  # keeps every sum of costs far inside int64
KEPT_CELLS = 1 << 27  # a source up to this size is read once and kept (512 MB of int32)
BLOCK_CELLS = 1 << 18  # one block of rows and its temporaries stay in the processor's cache
SOURCE_BLOCK_CELLS = 1 << 20  # a source works better on larger blocks
SAMPLED_ROWS, SAMPLED_ONE_IN = 8, 8

IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]


class NotProven(Exception):
    """A plan could not be proven to be the best one; nothing of it may be stored or published."""


@runtime_checkable
class ScoreSource(Protocol):
    """Scores that are computed block by block, so that the whole matrix never has to exist."""

    @property
    def shape(self) -> tuple[int, int]:
        """Number of internationals and of locals."""
        ...

    def rows(self, start: int, stop: int) -> ArrayLike:
        """Return the scores [stop - start, m] of these internationals; the same ones whenever it is asked."""
        ...


@dataclass(frozen=True, eq=False)
class Problem:
    """Who waits, who can welcome them, and how well each pair would fit.

    ``scores``
        array [n, m] of any integer dtype or of integer-valued floats, or a `ScoreSource`.
    ``capacity``
        int[m] >= 0, places left of each local; locked rows count against it.
    ``taken``
        int[m] >= 0, mentees each local already has outside this problem; default nobody.
    ``priority``
        int[n], the class of each international; larger is more urgent; default one class.
    ``locked``
        int[n], the local that an international must keep, or -1; default nobody.
    ``spread``
        0 to 100,000: what every further mentee of one local costs in the objective.
    ``keep``, ``keep_bonus``
        int[n], the local of each international in an earlier plan, or -1; default nobody. 0 to 100,000: what each pair
        of that plan adds to the objective when it is kept, so that planning again moves few people.

    Raises `ValueError` naming the field and the first bad index. An array is checked here, a source while it is read.
    """

    scores: Any
    capacity: Any
    taken: Any = None
    priority: Any = None
    locked: Any = None
    spread: int = 0
    keep: Any = None
    keep_bonus: int = 0
    shape: tuple[int, int] = field(init=False)
    _kept: dict[str, NDArray[np.int32]] = field(init=False, repr=False, default_factory=dict)

    def __post_init__(self) -> None:
        put = lambda name, value: object.__setattr__(self, name, value)  # noqa: E731  the one way into a frozen class
        if isinstance(self.scores, ScoreSource):
            shape = tuple(self.scores.shape)
            if len(shape) != 2:
                raise ValueError(f"scores: shape must be (internationals, locals), not {shape}")
        else:
            put("scores", checked_scores(self.scores, low=FORBIDDEN, high=MAX_SCORE))
            self._kept["matrix"] = self.scores
            shape = self.scores.shape
        n, m = int(shape[0]), int(shape[1])
        put("shape", (n, m))
        put("capacity", whole_numbers("capacity", self.capacity, length=m, low=0))
        put("taken", whole_numbers("taken", self.taken, length=m, low=0, high=MAX_TAKEN, default=0))
        put("priority", whole_numbers("priority", self.priority, length=n, default=0))
        put("locked", whole_numbers("locked", self.locked, length=n, low=-1, high=m - 1, default=-1))
        put("keep", whole_numbers("keep", self.keep, length=n, low=-1, high=m - 1, default=-1))
        put("keep_bonus", whole_number("keep_bonus", self.keep_bonus, low=0, high=MAX_SPREAD))
        put("spread", whole_number("spread", self.spread, low=0, high=MAX_SPREAD))
        self._check_locked_places()
        if "matrix" in self._kept:
            self._check_locked_scores(0, self._kept["matrix"])

    def sample(self) -> NDArray[np.int32]:
        """Return the scores of some rows, evenly spread: about one in `SAMPLED_ONE_IN`, the same ones however they are read."""
        n, m = self.shape
        self._keep()
        starts = range(0, n, SAMPLED_ROWS * SAMPLED_ONE_IN)
        step = min(SAMPLED_ROWS, max(1, SOURCE_BLOCK_CELLS // max(m, 1)))
        parts = []
        for start in starts:
            stop = min(start + SAMPLED_ROWS, n)
            if "matrix" in self._kept:
                parts.append(self._kept["matrix"][start:stop])
            else:
                parts += [self._rows(row, min(row + step, stop)) for row in range(start, stop, step)]
        return np.concatenate(parts)

    def _keep(self) -> None:
        n, m = self.shape
        if "matrix" in self._kept or n * m > KEPT_CELLS:
            return
        matrix = np.empty((n, m), np.int32)
        for start, block in self._read():
            matrix[start : start + len(block)] = block
        matrix.flags.writeable = False
        self._kept["matrix"] = matrix

    @property
    def locked_load(self) -> IntArray:
        """int[m]: how many locked internationals each local has."""
        return np.bincount(self.locked[self.locked >= 0], minlength=self.shape[1])

    def blocks(self) -> Iterator[tuple[int, NDArray[np.int32]]]:
        """Yield ``(start, scores int32[rows, m])`` over all internationals, checked; small sources are read only once."""
        n, m = self.shape
        self._keep()
        if "matrix" not in self._kept:
            yield from self._read()
            return
        step = max(1, BLOCK_CELLS // max(m, 1))
        for start in range(0, n, step):
            yield start, self._kept["matrix"][start : start + step]

    def _read(self) -> Iterator[tuple[int, NDArray[np.int32]]]:
        n, m = self.shape
        step = max(1, SOURCE_BLOCK_CELLS // max(m, 1))
        for start in range(0, n, step):
            yield start, self._rows(start, min(start + step, n))

    def _rows(self, start: int, stop: int) -> NDArray[np.int32]:
        block = checked_scores(self.scores.rows(start, stop), low=FORBIDDEN, high=MAX_SCORE, offset=start)
        wanted = (stop - start, self.shape[1])
        if block.shape != wanted:
            raise ValueError(f"scores: rows({start}, {stop}) must be {wanted}, not {block.shape}")
        self._check_locked_scores(start, block)
        return block

    def _check_locked_places(self) -> None:
        order = np.flatnonzero(self.locked >= 0)
        # The k-th locked row of a local, counted from 1 in row order.
        columns = self.locked[order]
        by_column = np.argsort(columns, kind="stable")
        starts = np.searchsorted(columns[by_column], columns[by_column])
        count = np.empty(order.size, np.int64)
        count[by_column] = np.arange(order.size) - starts + 1
        over = count > self.capacity[columns]
        if over.any():
            row = int(order[first(over)[0]])
            raise ValueError(f"locked[{row}] = {self.locked[row]}: over the capacity of this local")

    def _check_locked_scores(self, start: int, block: NDArray[np.int32]) -> None:
        column = self.locked[start : start + len(block)]
        bad = (
            (column >= 0) & (block[np.arange(len(block)), column] == FORBIDDEN)
            if block.shape[1]
            else column >= 0
        )
        if bad.any():
            row = start + first(bad)[0]
            raise ValueError(f"locked[{row}] = {self.locked[row]}: this pair is forbidden")


@dataclass(frozen=True, eq=False)
class Solution:
    """A plan with its proof.

    ``assignment`` int[n] is each international's local or -1; ``matched``, ``score`` (plain sum) and ``objective``
    include locked pairs; ``bound`` is an upper bound, proven by dual prices over all pairs, on the objective of any
    plan with the same ``matched``, ``served`` (international count by priority class) and ``floor`` (lowest score of a
    pair that is not locked; None when not fair or without such a pair). ``reasons[i]`` is ``""`` for the matched,
    ``"no_allowed_local"`` where every local is forbidden, else ``"no_capacity"``.
    """

    assignment: IntArray
    matched: int
    score: int
    objective: int
    bound: int
    optimal: bool
    floor: int | None
    served: dict[int, int]
    reasons: tuple[str, ...]
