"""What a criterion is, and the one rule for rounding."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from buddy.matching.instance import Instance
from buddy.matching.rows import Id

BEST = 1000
MISSING_VALUE = 500  # of an answer or a wish that was not given

Values = NDArray[np.int16]


@dataclass(frozen=True)
class Reason:
    """Why a criterion has its value for one pair: a code and the values a sentence needs (plain and serialisable)."""

    code: str
    params: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class Factors:
    """Encodings whose product ``rows @ columns.T`` is what is wanted of every pair.

    float32 [n, width] and [m, width], integers all of them, so that sums below 2^24 are exact in any order of summation
    (on every processor, for every size of block).
    """

    rows: NDArray[np.float32]
    columns: NDArray[np.float32]


@dataclass(frozen=True)
class Criterion:
    """One named part of the score.

    ``values(instance, start, stop)`` returns integers 0..1000 [stop - start, m], the same ones whatever the block;
    ``reason(instance, i, j)`` explains one of them; ``weight`` 0..5 is the default of programmes that set none.
    ``load(ids)`` brings columns of a plugin's own: it is asked once per side with the participations in order, and the
    answers are ``instance.extra[key]`` = (internationals', locals').
    ``factors(instance)``, where there is one, gives the same values as a product; those of all criteria are multiplied
    at once, which is quicker by far.
    """

    key: str
    weight: int
    values: Callable[[Instance, int, int], NDArray[np.integer]]
    reason: Callable[[Instance, int, int], Reason]
    load: Callable[[Sequence[Id]], Any] | None = None
    factors: Callable[[Instance], "Factors"] | None = None


def share(part: NDArray[np.integer], whole: NDArray[np.integer]) -> NDArray[np.integer]:
    """Return ``part / whole`` in thousandths, halves rounded up; ``whole`` > 0."""
    return (2 * BEST * part + whole) // (2 * whole)


def answered(values: NDArray[np.integer], rows: NDArray[np.bool_], columns: NDArray[np.bool_]) -> Values:
    """Return ``values`` as int16 where both sides answered, and 500 elsewhere."""
    values = values.astype(np.int16, copy=False)
    values[~rows] = MISSING_VALUE
    values[:, ~columns] = MISSING_VALUE
    return values


Selector = slice | Sequence[int] | NDArray[np.integer]
Cells = Callable[[Instance, Selector, Selector], NDArray[np.integer]]


def by_profile(
    cells: Cells, profile: Callable[[Instance], tuple[NDArray[np.integer], NDArray[np.integer]]]
) -> dict[str, Any]:
    """Return ``values`` and ``factors`` of a criterion whose people fall into few profiles.

    ``cells(instance, rows, columns)`` gives the values [rows, columns] of any people; they depend on nothing but
    ``profile(instance)``, int [n, any] and [m, any]. Each profile of a row is one column of the encoding (one-hot).
    """
    return {
        "values": lambda instance, start, stop: cells(instance, slice(start, stop), slice(None)),
        "factors": lambda instance: one_hot_factors(instance, cells, *profile(instance)),
    }


def one_hot_factors(
    instance: Instance, cells: Cells, rows: NDArray[np.integer], columns: NDArray[np.integer]
) -> Factors:
    """Return the factors of values that depend on the profiles int [n, any] and [m, any] only."""
    _, one_row, row_code = np.unique(rows, axis=0, return_index=True, return_inverse=True)
    _, one_column, column_code = np.unique(columns, axis=0, return_index=True, return_inverse=True)
    table = cells(instance, one_row, one_column).astype(np.float32)
    return Factors(
        np.eye(one_row.size, dtype=np.float32)[row_code.reshape(-1)], table.T[column_code.reshape(-1)]
    )


def common(rows: NDArray[np.bool_], columns: NDArray[np.bool_]) -> NDArray[np.int32]:
    """Return int32[rows, columns]: how many codes both have."""
    return (rows.astype(np.float32) @ columns.astype(np.float32).T).astype(np.int32)
