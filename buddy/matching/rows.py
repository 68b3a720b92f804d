"""What the matching needs to know about people and programmes: plain values, as a query hands them over.

Codes are those of the questionnaire: CEFR levels A1 to C2 are 1 to 6; countries ISO 3166-1 alpha-2; languages ISO 639;
fields ISCED-F 2013 digits. An answer that was not given is None or empty, and never counts against anybody.
"""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from datetime import date

NEEDS = ("paperwork", "housing", "airport_pickup", "first_visit", "campus_tour", "language_practice")
EXPECTATIONS = ("online_answers", "meet_in_person", "show_city", "meet_often", "become_friends")
DEGREES = ("bachelor", "master", "doctorate", "other")
GENDERS = ("woman", "man", "non_binary")  # anything else is unstated
SAME_GENDER = "same"
MUST, PREFER = "must", "prefer"
EXACT, AROUND, UNKNOWN = "exact", "around", "unknown"
STRICT, WEEK, NONE = "strict", "week", "none"

Id = Hashable
Period = tuple[date, date]  # first and last day, both included


@dataclass(frozen=True, kw_only=True)
class PersonRow:
    """What both sides are asked."""

    id: Id
    birth_date: date | None = None
    gender: str = ""
    gender_wish: str = ""  # "" | same | woman | man | non_binary
    gender_wish_strength: str = PREFER  # must binds only together with the wish for the same gender
    languages: Mapping[str, int] = field(default_factory=dict)  # code -> level 1..6
    university: Id | None = None  # host university
    field: str = ""
    degree: str = ""
    interests: frozenset[str] = frozenset()
    expectations: frozenset[str] = frozenset()
    open: bool = True  # own programme and term are open
    paused: bool = False
    suspended: bool = False


@dataclass(frozen=True, kw_only=True)
class InternationalRow(PersonRow):
    """A waiting international."""

    nationality: str = ""
    arrival: date | None = None
    arrival_precision: str = UNKNOWN  # exact | around (within a week of it) | unknown
    departure: date | None = None
    kind_of_stay: str = ""  # for statistics and plugins; no default criterion reads it
    needs: frozenset[str] = frozenset()
    wished_languages: frozenset[str] = frozenset()  # to speak with the buddy
    accepts_online: bool = False
    front: bool = False  # keeps the first place after a local's no or silence
    already_here: bool = False
    signed_up: int = 0  # order of sign-up, smaller is earlier


@dataclass(frozen=True, kw_only=True)
class LocalRow(PersonRow):
    """A local who may welcome somebody."""

    offers: frozenset[str] = frozenset()
    present_from: date | None = None  # None: no limit on this side
    present_to: date | None = None
    absences: tuple[Period, ...] = ()
    wished_countries: frozenset[str] = frozenset()
    wished_languages: frozenset[str] = frozenset()  # of the world, to meet somebody who speaks them
    offers_online: bool = False
    confirmed: bool = True
    silent: bool = False  # let a proposal expire and has not come back since
    trained: bool = False


@dataclass(frozen=True, kw_only=True)
class Settings:
    """What a programme decides about its matching."""

    first_day: date  # of the term's arrivals: a participation without own dates begins then
    today: date | None = None  # who is here already is looked after from today on
    weights: Mapping[str, int] = field(
        default_factory=dict
    )  # criterion -> 0..5; missing: the criterion's default
    language_level: int | None = 3  # of the weaker speaker of a common language; None: no such rule
    score_floor: int | None = None  # a pair below this score is forbidden
    city_languages: tuple[str, ...] = ()
    university_only: bool = False
    training_required: bool = False
    length_days: int = 182  # of a stay without a departure
