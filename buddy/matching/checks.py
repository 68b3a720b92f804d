"""Checks of plain arrays: every refusal names the field and the first bad index."""

import operator
from typing import Any

import numpy as np
from numpy.typing import NDArray


def first(bad: NDArray[np.bool_]) -> tuple[int, ...]:
    """Return the index of the first True in reading order."""
    return tuple(int(k) for k in np.unravel_index(int(np.argmax(bad)), bad.shape))


def whole_number(name: str, value: Any, *, low: int, high: int) -> int:
    """Return ``value`` as int; `ValueError` when it is no integer from ``low`` to ``high``."""
    try:
        if isinstance(value, bool | np.bool_):
            raise TypeError
        number = operator.index(value)
    except TypeError:
        raise ValueError(f"{name} = {value!r}: must be an integer") from None
    if not low <= number <= high:
        raise ValueError(f"{name} = {number}: must be from {low} to {high}")
    return number


def whole_numbers(
    name: str,
    values: Any,
    *,
    length: int,
    low: int | None = None,
    high: int | None = None,
    default: int | None = None,
) -> NDArray[np.int64]:
    """Return ``values`` as a read-only int64[length]; None gives ``default`` everywhere where there is one."""
    if values is None and default is not None:
        values = np.full(length, default)
    array = np.asarray(values)
    if array.shape != (length,):
        raise ValueError(f"{name}: shape must be {(length,)}, not {array.shape}")
    if array.size and array.dtype.kind not in "iu":
        raise ValueError(f"{name}: dtype must be an integer, not {array.dtype}")
    floor = np.iinfo(np.int64).min if low is None else low
    ceiling = np.iinfo(np.int64).max if high is None else high
    bad = (array < floor) | (array > ceiling)
    if bad.any():
        index = first(bad)[0]
        raise ValueError(f"{name}[{index}] = {array[index]}: must be from {floor} to {ceiling}")
    return _read_only(array.astype(np.int64))


def checked_scores(values: Any, *, low: int, high: int, offset: int = 0) -> NDArray[np.int32]:
    """Return a score matrix as read-only int32; ``offset`` is the row that the first row of a block stands for."""
    array = np.asarray(values)
    if array.ndim != 2:
        raise ValueError(f"scores: must have two dimensions, not shape {array.shape}")
    if array.dtype.kind not in "iu" and array.dtype not in (np.float32, np.float64):
        raise ValueError(f"scores: dtype must be an integer, float32 or float64, not {array.dtype}")
    if array.size:
        good = low <= array.min() and array.max() <= high  # NaN fails both
        if not good or (array.dtype.kind == "f" and (array != np.floor(array)).any()):
            whole = array == np.floor(array) if array.dtype.kind == "f" else True
            row, column = first(~((array >= low) & (array <= high) & whole))
            raise ValueError(
                f"scores[{row + offset}, {column}] = {array[row, column]}: must be an integer from {low} to {high}"
            )
    return (
        array if array.dtype == np.int32 and not array.flags.writeable else _read_only(array.astype(np.int32))
    )


def _read_only(array: NDArray[Any]) -> NDArray[Any]:
    array.flags.writeable = False
    return array
