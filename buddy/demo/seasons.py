"""Where each city of the demo stands today, and the days that follow from it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum, auto

from buddy.demo.places import cities


class Stage(Enum):
    WAITING = auto()  # sign-up is open, nobody has been paired yet
    FIRST_WAVE = auto()  # sign-up is open, the first pairs have been asked
    MID = auto()  # the term runs, latecomers may still join
    LATE = auto()  # the term is nearly over, the next one takes sign-ups
    LATER = auto()  # closed; opens on a day that is known


@dataclass(frozen=True)
class Opening:
    """One city of the demo that has students."""

    city: str
    students: int
    internationals_per_local: float
    stage: Stage
    # Days from today to the first day of the term; below zero it has begun.
    starts_in: int

    def split(self, students: int) -> tuple[int, int]:
        """Internationals and locals among `students`."""
        locals_ = round(students / (1 + self.internationals_per_local))
        return students - locals_, locals_


# Together 3,000 students: a median of 2.2 internationals per local, at worst 5, at best 0.9.
OPENINGS = (
    Opening("lille", 450, 2.0, Stage.WAITING, 24),
    Opening("porto", 260, 1.9, Stage.MID, -35),
    Opening("krakow", 240, 2.2, Stage.LATE, -140),
    Opening("lyon", 300, 2.6, Stage.WAITING, 31),
    Opening("vienna", 250, 2.2, Stage.FIRST_WAVE, 12),
    Opening("granada", 230, 5.0, Stage.WAITING, 38),
    Opening("bologna", 230, 3.1, Stage.FIRST_WAVE, 17),
    Opening("leipzig", 170, 1.5, Stage.WAITING, 45),
    Opening("ghent", 150, 2.3, Stage.WAITING, 20),
    Opening("utrecht", 150, 2.2, Stage.WAITING, 27),
    Opening("brno", 140, 1.8, Stage.FIRST_WAVE, 10),
    Opening("joensuu", 90, 0.9, Stage.WAITING, 30),
    Opening("ljubljana", 110, 2.4, Stage.WAITING, 34),
    Opening("hatfield", 90, 1.2, Stage.WAITING, 41),
    Opening("thessaloniki", 140, 3.6, Stage.WAITING, 48),
)
# Closed whatever the number of students, so that there is always a city that opens later.
CLOSED_CITY = "tartu"
CLOSED_CITY_OPENS_IN = 19
STUDENTS_PER_CITY = 200


@dataclass(frozen=True)
class TermDays:
    """All days of one term."""

    slug: str
    starts: date
    opens: date
    closes: date
    local_closes: date
    ends: date
    matching_days: tuple[date, ...]

    @property
    def arrival_from(self) -> date:
        return self.starts - timedelta(days=21)

    @property
    def arrival_to(self) -> date:
        return self.starts + timedelta(days=21)


def openings(students: int) -> dict[Opening, int]:
    """Cities with students and how many each has, `students` in all.

    The fifteen of `OPENINGS` take 3,000; far more students open further cities.
    """
    chosen = list(OPENINGS)
    known = {opening.city for opening in OPENINGS} | {CLOSED_CITY}
    further = [city for city in cities().values() if city.slug not in known]
    for place, city in enumerate(further[: max(0, students // STUDENTS_PER_CITY - len(chosen))]):
        like = OPENINGS[3 + place % (len(OPENINGS) - 3)]
        chosen.append(
            Opening(
                city.slug,
                round(20 * city.weight),
                like.internationals_per_local,
                Stage.WAITING,
                like.starts_in + 15,
            )
        )
    total = sum(opening.students for opening in chosen)
    # Cumulative rounding: the parts always add up to the whole.
    sizes, given, share = {}, 0, 0
    for opening in chosen:
        share += opening.students
        upto = round(students * share / total)
        sizes[opening] = upto - given
        given = upto
    return sizes


def term_days(today: date, stage: Stage, starts_in: int) -> TermDays:
    """Days of the term whose sign-up, or whose running, is `stage` today."""
    starts = _monday(today + timedelta(days=starts_in))
    if stage in {Stage.WAITING, Stage.FIRST_WAVE, Stage.LATER}:
        starts = _outside_holidays(starts, weeks=starts_in % 4)
    opens = starts - timedelta(days=90)
    closes = starts + timedelta(days=7)
    days = [starts + timedelta(days=offset) for offset in (-42, -28, -14, -7, 0, 14)]
    if stage in {Stage.WAITING, Stage.FIRST_WAVE}:
        opens = min(opens, today - timedelta(days=40))
        # The next matching day is near, so that the next step has a date one can wait for.
        near = _working_day(today + timedelta(days=5))
        days = [near, *(day for day in days if day > near + timedelta(days=4))]
    if stage == Stage.FIRST_WAVE:
        days = [today - timedelta(days=4), *days]
    if stage == Stage.MID:
        closes = today + timedelta(days=7)
        days = [*days[:-1], today - timedelta(days=2), today + timedelta(days=12)]
    if stage == Stage.LATER:
        opens = today + timedelta(days=max(1, starts_in - 75))
    autumn = starts.month > 6
    return TermDays(
        slug=f"{'autumn' if autumn else 'spring'}-{starts.year}",
        starts=starts,
        opens=opens,
        closes=closes,
        local_closes=closes + timedelta(days=7),
        ends=starts + timedelta(days=150),
        matching_days=tuple(days),
    )


def next_term_days(today: date) -> TermDays:
    """The term after one that is `LATE`: it takes sign-ups already."""
    return term_days(today, Stage.WAITING, 70)


def _monday(day: date) -> date:
    return day + timedelta(days=-day.weekday() % 7)


def _working_day(day: date) -> date:
    return _monday(day) if day.weekday() > 4 else day


def _outside_holidays(starts: date, *, weeks: int) -> date:
    """No term starts around the turn of the year or in summer; `weeks` keeps cities apart after that."""
    later = timedelta(weeks=weeks)
    if (starts.month, starts.day) >= (11, 15):
        return _monday(date(starts.year + 1, 1, 7)) + later
    if (starts.month, starts.day) <= (1, 6):
        return _monday(date(starts.year, 1, 7)) + later
    if (5, 20) <= (starts.month, starts.day) <= (8, 20):
        return _monday(date(starts.year, 8, 24)) + later
    return starts
