"""Rows of people as columns of numbers: everything that criteria and constraints read, built once by `build_instance`."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from buddy.matching.problem import BoolArray, IntArray
from buddy.matching.rows import Id, InternationalRow, LocalRow, Settings

MISSING = -1
NO_DAY = np.iinfo(np.int64).min
LAST_DAY = date.max.toordinal()
FAR_DAY = 10_000_000  # beyond every date: a period without limit ends there and begins at its opposite


@dataclass(frozen=True, eq=False)
class People:
    """One side's answers: arrays [people] or [people, codes]. Days are proleptic ordinals, missing codes -1."""

    ids: tuple[Id, ...]
    born: IntArray  # NO_DAY where not given
    adult_from: IntArray  # day of the 18th birthday, LAST_DAY where not given
    gender: IntArray  # place in GENDERS
    wish: IntArray  # the gender wished for, as it is after "same" is resolved; -1 without a wish that can be met
    must: BoolArray  # only the same gender as mine
    levels: NDArray[np.int8]  # [people, languages], 0 = does not speak it
    university: IntArray
    broad: IntArray  # first two digits of the field
    narrow: IntArray  # first three digits
    degree: IntArray
    interests: BoolArray
    expectations: BoolArray
    needs: BoolArray  # needs of an international, offers of a local
    wished_languages: BoolArray
    available: BoolArray  # open
    paused: BoolArray
    suspended: BoolArray
    online: BoolArray

    def __len__(self) -> int:
        return len(self.ids)


@dataclass(frozen=True, eq=False)
class Instance:
    """All waiting internationals (n) and locals (m) of one plan as arrays; built by `build_instance`."""

    settings: Settings
    internationals: People
    locals: People
    languages: tuple[str, ...]
    interests: tuple[str, ...]
    nationality: IntArray  # [n]
    speaks_well: BoolArray  # [n, languages] at B2 or better
    arrival: IntArray  # [n] first day to look after them, NO_DAY unknown
    around: BoolArray  # [n] arrival within a week of that day
    departure: IntArray  # [n] NO_DAY unknown
    wished_countries: BoolArray  # [m, countries]
    confirmed: BoolArray  # [m]
    silent: BoolArray  # [m]
    trained: BoolArray  # [m]
    town_from: IntArray  # [m, periods] first day of each period in town
    town_until: IntArray  # [m, periods] day after its last one; empty periods pad the array
    begins: tuple[IntArray, IntArray]  # [n], [m] first day of each participation
    apart: tuple[IntArray, IntArray]  # pairs (row, column) that are never put together
    rows: tuple[tuple[InternationalRow, ...], tuple[LocalRow, ...]]
    extra: dict[str, tuple[Any, Any]] = field(
        default_factory=dict
    )  # key -> what load(ids) gave for either side
    cache: dict[str, Any] = field(default_factory=dict, repr=False)

    @property
    def n(self) -> int:
        """Number of internationals."""
        return len(self.internationals)

    @property
    def m(self) -> int:
        """Number of locals."""
        return len(self.locals)

    def once(self, key: str, make: Callable[[], Any]) -> Any:
        """Return what ``make`` gave when it was first asked for under this key."""
        if key not in self.cache:
            self.cache[key] = make()
        return self.cache[key]
