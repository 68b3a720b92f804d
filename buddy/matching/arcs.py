"""The pairs worth looking at: a small set of arcs that grows until the prices prove that no other pair matters."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from buddy.matching.problem import IntArray, Problem

PER_SIDE = 14  # best locals kept for each international, and the other way round
SCATTERED = 4  # further pairs of each international, whatever their score: they keep shortages connected
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
        order = np.lexsort((rows, columns))
        rows, columns, scores = rows[order], columns[order], scores[order]
        new = np.ones(rows.size, bool)
        new[1:] = (rows[1:] != rows[:-1]) | (columns[1:] != columns[:-1])
        return cls(rows[new], columns[new], scores[new])

    @property
    def size(self) -> int:
        """Number of pairs."""
        return self.rows.size

    def where(self, keep: NDArray[np.bool_]) -> "Arcs":
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


def at(start: int, mask: NDArray[np.bool_], scores: NDArray[np.int32]) -> Arcs:
    """Return the arcs of the true cells of a block that begins at row ``start``."""
    rows, columns = np.nonzero(mask)
    return Arcs(rows + start, columns, scores[rows, columns].astype(np.int64))


def largest(values: NDArray[np.integer], count: int, *, above: int) -> NDArray[np.bool_]:
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


def candidates(problem: Problem) -> Arcs:
    """Return a first set of allowed pairs: the best of each row and of each column, and some scattered ones."""
    n, m = problem.shape
    parts: list[Arcs] = []
    best = np.full((m, 0), 0, np.int64)
    bits = max(n - 1, 1).bit_length()
    salt = _salt(np.arange(m), bits)[:, None]
    for start, scores in problem.blocks():
        rows = np.arange(start, start + len(scores))
        parts.append(at(start, largest(scores, PER_SIDE, above=-1), scores))
        step = np.arange(SCATTERED) * max(1, m // SCATTERED)
        if m:
            columns = (rows[:, None] * m // max(n, 1) + step) % m
            mask = np.zeros(scores.shape, bool)
            mask[np.arange(len(rows))[:, None], columns] = True
            parts.append(at(start, mask & (scores >= 0), scores))
        # One key holds score and row, so that the best of a column survive from block to block.
        keys = (scores.T.astype(np.int64) << bits) | (rows[None, :] ^ salt)
        best = _top(np.concatenate([best, np.where(scores.T >= 0, keys, -1)], axis=1), PER_SIDE)
    columns, place = np.nonzero(best >= 0)
    keys = best[columns, place]
    parts.append(Arcs((keys & ((1 << bits) - 1)) ^ salt[columns, 0], columns, keys >> bits))
    return join(parts)


def _top(keys: IntArray, count: int) -> IntArray:
    return keys if keys.shape[1] <= count else np.partition(keys, keys.shape[1] - count, axis=1)[:, -count:]


def _keys(values: NDArray[np.integer], row: IntArray, column: IntArray, columns: int) -> IntArray:
    bits = max(columns - 1, 1).bit_length()
    low = column ^ _salt(row, bits)
    return (np.clip(values, -1, CEILING).astype(np.int64) << bits) | low


def _salt(index: IntArray, bits: int) -> IntArray:
    return (index * 0x9E3779B1 >> 7) & ((1 << bits) - 1)
