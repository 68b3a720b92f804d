"""The pairs worth looking at: a small set of arcs that grows until the prices prove that no other pair matters."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from buddy.matching.problem import SAMPLED_ONE_IN, BoolArray, IntArray, Problem

PER_SIDE = 10  # best locals kept for each international, and the other way round
SCATTERED = 4  # further pairs of each international, whatever their score: they keep shortages connected
FEW_PER_SIDE = 2 * PER_SIDE  # where no more are allowed, all are looked at
MOST_PER_ROW = 8 * PER_SIDE
CEILING = np.int64(1) << 38  # above it only the order of keys is lost, not the proof


@dataclass(frozen=True, eq=False)
class Arcs:
    """Pairs ``(rows[k], columns[k])`` with their scores, sorted by column and row, each pair once."""

    rows: IntArray
    columns: IntArray
    scores: IntArray

    @classmethod
    def of(cls, rows: IntArray, columns: IntArray, scores: IntArray) -> "Arcs":
        """Return the arcs sorted, without repetition."""
        keys, first = np.unique(columns << 32 | rows, return_index=True)
        return cls(keys & 0xFFFFFFFF, keys >> 32, scores[first])

    @property
    def size(self) -> int:
        """Number of pairs."""
        return self.rows.size

    def where(self, keep: BoolArray) -> "Arcs":
        """Return the arcs for which ``keep`` bool[size] is true."""
        return Arcs(self.rows[keep], self.columns[keep], self.scores[keep])

    def joined(self, other: "Arcs") -> "Arcs":
        """Return the arcs of both."""
        pairs = zip(
            (self.rows, self.columns, self.scores), (other.rows, other.columns, other.scores), strict=True
        )
        return Arcs.of(*(np.concatenate(pair) for pair in pairs))


def join(parts: list[Arcs]) -> Arcs:
    """Return the arcs of all parts."""
    empty = np.empty(0, np.int64)
    columns = [[empty], [empty], [empty]]
    for part in parts:
        for column, values in zip(columns, (part.rows, part.columns, part.scores), strict=True):
            column.append(values)
    return Arcs.of(*(np.concatenate(column) for column in columns))


def at(start: int, mask: BoolArray, scores: NDArray[np.int32], lines: IntArray | None = None) -> Arcs:
    """Return the arcs of the true cells of ``lines`` (default all) of a block that begins at row ``start``."""
    rows, columns = np.nonzero(mask)
    rows = rows if lines is None else lines[rows]
    return Arcs(rows + start, columns, scores[rows, columns].astype(np.int64))


def largest(values: NDArray[np.integer], count: int, *, above: int) -> BoolArray:
    """Return the mask of the ``count`` largest values of each row that exceed ``above``.

    Equal values are told apart by a fixed scramble of row and column: which of them are taken depends neither on the
    processor (NumPy's partition does) nor is it the same few columns for every row.
    """
    rows, columns = values.shape
    if count >= columns:
        return values > above
    keys = _keys(values, np.arange(rows)[:, None], np.arange(columns)[None, :], columns)
    least = np.partition(keys, columns - count, axis=1)[:, columns - count]
    return (keys >= least[:, None]) & (values > above)


@dataclass(frozen=True, eq=False)
class Reach:
    """The best score of each row int[n] and of each column int[m], -1 where every pair is forbidden."""

    rows: IntArray
    columns: IntArray


def all_pairs(problem: Problem) -> Arcs:
    """Return every allowed pair."""
    return join([at(start, scores >= 0, scores) for start, scores in problem.blocks()])


def candidates(problem: Problem) -> tuple[Arcs, Reach]:
    """Return how far everybody reaches, and a first set of allowed pairs.

    These are about the best `PER_SIDE` of each row and of each column, and scattered ones. Which scores are among the best is estimated from a sample of rows and columns. A row with very many good pairs, such
    as one in which all are alike, gets an even choice of them. What is missing, prices will find.
    """
    n, m = problem.shape
    reach = Reach(np.full(n, -1, np.int64), np.full(m, -1, np.int64))
    if not n or not m:
        return join([]), reach
    few = problem.sample()
    by_column = _thresholds(few.T, n)
    if np.count_nonzero(few >= 0) * SAMPLED_ONE_IN <= FEW_PER_SIDE * (n + m):
        by_column[:] = 0  # all of them
    chosen = _scattered(m)
    parts: list[Arcs] = []
    for start, scores in problem.blocks():
        rows = np.arange(start, start + len(scores))
        least = np.minimum(_thresholds(scores[:, chosen], m)[:, None], by_column)
        mask = scores >= least
        thin(mask, start)
        step = np.arange(SCATTERED) * max(1, m // SCATTERED)
        columns = (rows[:, None] * m // n + step) % m
        line = np.arange(len(rows))[:, None]
        mask[line, columns] = scores[line, columns] >= 0
        parts.append(at(start, mask, scores))
        reach.rows[rows] = scores.max(axis=1)
        np.maximum(reach.columns, scores.max(axis=0), out=reach.columns)
    return join(parts), reach


def _scattered(count: int) -> IntArray:
    """Return the places of one in `Problem.SAMPLED_ONE_IN` of ``count``, in an order that follows no pattern of theirs."""
    size = -(-count // SAMPLED_ONE_IN)
    return np.sort(np.argsort(_salt(np.arange(count), 31), kind="stable")[:size])


def _thresholds(sample: NDArray[np.int32], whole: int) -> NDArray[np.int32]:
    """Return int32[rows]: the score that about `PER_SIDE` of the ``whole`` reach, of which ``sample`` shows some; >= 0."""
    size = sample.shape[1]
    rank = min(size, max(1, round(PER_SIDE * size / whole)))
    return np.maximum(np.partition(sample, size - rank, axis=1)[:, size - rank], 0)


def thin(mask: BoolArray, start: int) -> None:
    """Leave an even choice in rows with more than `MOST_PER_ROW`; neighbours get others."""
    count = np.count_nonzero(mask, axis=1)
    for row in np.flatnonzero(count > MOST_PER_ROW):
        found = np.flatnonzero(mask[row])
        turn = int(_salt(np.array([start + row]), 31)[0])
        mask[row] = False
        mask[row, found[(np.arange(MOST_PER_ROW) * found.size // MOST_PER_ROW + turn) % found.size]] = True


def _keys(values: NDArray[np.integer], row: IntArray, column: IntArray, columns: int) -> IntArray:
    bits = max(columns - 1, 1).bit_length()
    low = column ^ _salt(row, bits)
    return (np.clip(values, -1, CEILING).astype(np.int64) << bits) | low


def _salt(index: IntArray, bits: int) -> IntArray:
    return (index * 0x9E3779B1 >> 7) & ((1 << bits) - 1)
