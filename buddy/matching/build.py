"""From rows of people to the columns of an `Instance`."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from buddy.matching.instance import FAR_DAY, LAST_DAY, MISSING, NO_DAY, Instance, People
from buddy.matching.problem import BoolArray, IntArray
from buddy.matching.rows import (
    AROUND,
    DEGREES,
    EXPECTATIONS,
    GENDERS,
    MUST,
    NEEDS,
    SAME_GENDER,
    UNKNOWN,
    Id,
    InternationalRow,
    LocalRow,
    PersonRow,
    Settings,
)

SPEAKS_WELL = 4  # B2


class Loads(Protocol):
    """A criterion or constraint that brings columns of its own."""

    key: str
    load: Callable[[Sequence[Id]], Any] | None


def build_instance(
    internationals: Sequence[InternationalRow],
    locals_: Sequence[LocalRow],
    *,
    settings: Settings,
    apart: Iterable[tuple[Id, Id]] = (),
    loads: Iterable[Loads] = (),
) -> Instance:
    """Return the arrays of these people, in their order.

    ``apart`` holds (international id, local id) of blocked and former pairs; ids that are not here are left out.
    ``loads`` are criteria and constraints: where one has a ``load``, it is asked once for each side with its ids in
    order, and its answer is kept in ``Instance.extra[key]``.
    """
    internationals, locals_ = tuple(internationals), tuple(locals_)
    everybody = internationals + locals_
    languages = Codes.of(
        *(row.languages for row in everybody),
        *(row.wished_languages for row in everybody),
        settings.city_languages,
    )
    interests = Codes.of(*(row.interests for row in everybody))
    universities = Codes.of(*([row.university] for row in everybody))
    countries = Codes.of(
        *([row.nationality] for row in internationals), *(row.wished_countries for row in locals_)
    )
    shared = {"languages": languages, "interests": interests, "universities": universities}
    side = [
        _people(
            internationals,
            [row.needs for row in internationals],
            [row.accepts_online for row in internationals],
            **shared,
        ),
        _people(locals_, [row.offers for row in locals_], [row.offers_online for row in locals_], **shared),
    ]
    arrival = np.array([_looked_after_from(row, settings) for row in internationals], np.int64)
    town_from, town_until = _town([periods_in_town(row) for row in locals_])
    return Instance(
        settings=settings,
        internationals=side[0],
        locals=side[1],
        languages=languages.codes,
        interests=interests.codes,
        nationality=countries.index([row.nationality for row in internationals]),
        speaks_well=side[0].levels >= SPEAKS_WELL,
        arrival=arrival,
        around=_flags(row.arrival_precision == AROUND for row in internationals),
        departure=_days(row.departure for row in internationals),
        wished_countries=countries.indicator([row.wished_countries for row in locals_]),
        confirmed=_flags(row.confirmed for row in locals_),
        silent=_flags(row.silent for row in locals_),
        trained=_flags(row.trained for row in locals_),
        town_from=town_from,
        town_until=town_until,
        begins=(
            _days((row.arrival or settings.first_day) for row in internationals),
            _days((row.present_from or settings.first_day) for row in locals_),
        ),
        apart=_places(apart, side[0].ids, side[1].ids),
        rows=(internationals, locals_),
        extra={
            each.key: (each.load(side[0].ids), each.load(side[1].ids))
            for each in loads
            if each.load is not None
        },
    )


def periods_in_town(row: LocalRow) -> list[tuple[int, int]]:
    """Return a local's periods in town as ``(first day, day after the last)``, in order and apart from each other."""
    start = -FAR_DAY if row.present_from is None else row.present_from.toordinal()
    end = FAR_DAY if row.present_to is None else row.present_to.toordinal() + 1
    periods = []
    for first, last in sorted(row.absences):
        if first.toordinal() > start:
            periods.append((start, min(first.toordinal(), end)))
        start = max(start, last.toordinal() + 1)
    periods.append((start, end))
    return [period for period in periods if period[0] < period[1]]


@dataclass(frozen=True)
class Codes:
    """A vocabulary: the codes that occur, in a fixed order."""

    codes: tuple[Any, ...]

    @classmethod
    def of(cls, *groups: Iterable[Any]) -> "Codes":
        """Return the vocabulary of all codes in these groups; empty ones and None are no codes."""
        found = {code for group in groups for code in group if code not in ("", None)}
        return cls(tuple(sorted(found, key=lambda code: (type(code).__name__, code))))

    def index(self, codes: Sequence[Any]) -> IntArray:
        """Return each code's place, -1 for none."""
        place = {code: k for k, code in enumerate(self.codes)}
        return np.array([place.get(code, MISSING) for code in codes], np.int64)

    def indicator(self, groups: Sequence[Iterable[Any]]) -> BoolArray:
        """Return bool[groups, codes]: who has which; codes outside the vocabulary are left out."""
        return self.levels([dict.fromkeys(group, 1) for group in groups]).astype(bool)

    def levels(self, groups: Sequence[Mapping[Any, int]]) -> NDArray[np.int8]:
        """Return int8[groups, codes]: each one's level of each code, 0 without."""
        place = {code: k for k, code in enumerate(self.codes)}
        levels = np.zeros((len(groups), len(self.codes)), np.int8)
        for row, group in enumerate(groups):
            for code, level in group.items():
                if code in place:
                    levels[row, place[code]] = level
        return levels


def _people(
    rows: Sequence[PersonRow],
    needs: Sequence[frozenset[str]],
    online: Sequence[bool],
    *,
    languages: Codes,
    interests: Codes,
    universities: Codes,
) -> People:
    gender = Codes(GENDERS).index([row.gender for row in rows])
    same = _flags(row.gender_wish == SAME_GENDER for row in rows)
    return People(
        ids=tuple(row.id for row in rows),
        born=_days(row.birth_date for row in rows),
        adult_from=np.array([_eighteenth_birthday(row.birth_date) for row in rows], np.int64),
        gender=gender,
        wish=np.where(same, gender, Codes(GENDERS).index([row.gender_wish for row in rows])),
        must=same & _flags(row.gender_wish_strength == MUST for row in rows),
        levels=languages.levels([row.languages for row in rows]),
        university=universities.index([row.university for row in rows]),
        broad=_digits(rows, 2),
        narrow=_digits(rows, 3),
        degree=Codes(DEGREES).index([row.degree for row in rows]),
        interests=interests.indicator([row.interests for row in rows]),
        expectations=Codes(EXPECTATIONS).indicator([row.expectations for row in rows]),
        needs=Codes(NEEDS).indicator(needs),
        wished_languages=languages.indicator([row.wished_languages for row in rows]),
        available=_flags(row.open for row in rows),
        paused=_flags(row.paused for row in rows),
        suspended=_flags(row.suspended for row in rows),
        online=_flags(online),
    )


def _eighteenth_birthday(born: date | None) -> int:
    """Return the day on which somebody comes of age; born on 29 February, that is 1 March of a common year."""
    if born is None or born.year + 18 > date.max.year:
        return LAST_DAY
    try:
        return born.replace(year=born.year + 18).toordinal()
    except ValueError:
        return date(born.year + 18, 3, 1).toordinal()


def _looked_after_from(row: InternationalRow, settings: Settings) -> int:
    """Return the first day of the first four weeks: the arrival, or today for those who are here already."""
    if row.arrival is None or row.arrival_precision == UNKNOWN:
        return NO_DAY
    return max(row.arrival, settings.today or row.arrival).toordinal()


def _town(periods: list[list[tuple[int, int]]]) -> tuple[IntArray, IntArray]:
    width = max((len(each) for each in periods), default=0)
    table = np.full((len(periods), width, 2), 0, np.int64)
    for row, each in enumerate(periods):
        if each:
            table[row, : len(each)] = each
    return table[:, :, 0], table[:, :, 1]


def _places(
    pairs: Iterable[tuple[Id, Id]], rows: Sequence[Id], columns: Sequence[Id]
) -> tuple[IntArray, IntArray]:
    row, column = ({key: place for place, key in enumerate(ids)} for ids in (rows, columns))
    known = sorted({(row[i], column[j]) for i, j in pairs if i in row and j in column})
    table = np.array(known, np.int64).reshape(-1, 2)
    return table[:, 0], table[:, 1]


def _digits(rows: Sequence[PersonRow], count: int) -> IntArray:
    known = [row.field[:count] if len(row.field) >= count and row.field.isdecimal() else None for row in rows]
    return np.array([MISSING if code is None else int(code) for code in known], np.int64)


def _days(days: Iterable[date | None]) -> IntArray:
    return np.array([NO_DAY if day is None else day.toordinal() for day in days], np.int64)


def _flags(values: Iterable[bool]) -> BoolArray:
    return np.array([bool(value) for value in values], bool)
