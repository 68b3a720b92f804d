"""What a criterion is, and the one rule for rounding."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

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


@dataclass(frozen=True)
class Criterion:
    """One named part of the score.

    ``values(instance, start, stop)`` returns integers 0..1000 [stop - start, m], the same ones whatever the block;
    ``reason(instance, i, j)`` explains one of them; ``weight`` 0..5 is the default of programmes that set none.
    ``load(ids)`` brings columns of a plugin's own: it is asked once per side with the participations in order, and the
    answers are ``instance.extra[key]`` = (internationals', locals').
    """

    key: str
    weight: int
    values: Callable[[Instance, int, int], NDArray[np.integer]]
    reason: Callable[[Instance, int, int], Reason]
    load: Callable[[Sequence[Id]], Any] | None = None


def share(part: NDArray[np.integer], whole: NDArray[np.integer]) -> NDArray[np.integer]:
    """Return ``part / whole`` in thousandths, halves rounded up; ``whole`` > 0."""
    return (2 * BEST * part + whole) // (2 * whole)


def answered(values: NDArray[np.integer], rows: NDArray[np.bool_], columns: NDArray[np.bool_]) -> Values:
    """Return ``values`` as int16 where both sides answered, and 500 elsewhere."""
    values = values.astype(np.int16)
    values[~rows] = MISSING_VALUE
    values[:, ~columns] = MISSING_VALUE
    return values


def common(
    rows: NDArray[np.bool_], columns: NDArray[np.bool_], weights: NDArray[np.integer] | None = None
) -> NDArray[np.int32]:
    """Return int32[rows, columns]: the weight of the codes that both have (their number without weights).

    A sparse product of integers: exact, alike on every processor, and on one thread.
    """
    weights = np.ones(rows.shape[1], np.int32) if weights is None else weights.astype(np.int32)
    return csr_array(rows * weights) @ np.ascontiguousarray(columns.T, dtype=np.int32)
