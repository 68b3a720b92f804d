"""Figures for those who do not see the people: no number, and no difference of two, tells of fewer than five."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from typing import TypeVar

SMALLEST = 5
K = TypeVar("K", bound=Hashable)


def is_small(number: int) -> bool:
    """Nought reveals nobody."""
    return 0 < number < SMALLEST


def part_of(part: int, whole: int, *, exact: bool) -> int | None:
    """`part` of `whole` people, or None where either it or the rest is a few people."""
    return None if not exact and (is_small(part) or is_small(whole - part)) else part


def alike(numbers: list[int], *, exact: bool) -> list[int | None]:
    """Steps of one way: a number that differs from an earlier one by a few people is shown as that one."""
    found: list[int | None] = []
    for number in numbers:
        near = next((other for other in found if other is not None and is_small(abs(other - number))), number)
        found.append(number if exact else None if is_small(number) else near)
    return found


def table(numbers: Mapping[K, tuple[int, int]], *, exact: bool) -> dict[K, tuple[int | None, int | None]]:
    """People and those of them who are done, by group; None where it is hidden.

    A hidden row takes the next smallest along until what subtraction from a known sum leaves is no few people.
    """
    if exact:
        return {key: (people, done) for key, (people, done) in numbers.items()}
    order = sorted(numbers, key=lambda key: numbers[key][0])
    hidden = {key for key in numbers if is_small(numbers[key][0])}
    for key in order:
        if is_small(sum(numbers[row][0] for row in hidden)):
            hidden.add(key)
    undone = hidden | {key for key in numbers if _tells(numbers, [key])}
    for key in order:
        if len(undone) == 1 or _tells(numbers, undone):
            undone.add(key)
    return {
        key: (None if key in hidden else people, None if key in undone else done)
        for key, (people, done) in numbers.items()
    }


def _tells(numbers: Mapping[K, tuple[int, int]], keys: Iterable[K]) -> bool:
    chosen = list(keys)
    done = sum(numbers[key][1] for key in chosen)
    return is_small(done) or is_small(sum(numbers[key][0] for key in chosen) - done)
