"""Invented semesters: when somebody comes to a city, what they wish, need or offer."""

from __future__ import annotations

import uuid
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from buddy.demo.people import Person, draw, sentence, some
from buddy.demo.seasons import TermDays
from buddy.enums import (
    ArrivalPrecision,
    ConfirmedHow,
    Expectation,
    Gender,
    GenderWish,
    Need,
    ParticipantRole,
    ParticipationState,
    StayKind,
    SupportWish,
    WishStrength,
)
from buddy.models import Participation, Term
from buddy.services.season import DRAFT_KEPT
from portal.models import Unit

_STAYS = {
    StayKind.EXCHANGE: 78,
    StayKind.FULL_DEGREE: 8,
    StayKind.TRAINEESHIP: 5,
    StayKind.DOUBLE_DEGREE: 4,
    StayKind.DOCTORATE: 3,
    StayKind.OTHER: 2,
}
_NEEDS = {
    Need.PAPERWORK: 0.55,
    Need.HOUSING: 0.35,
    Need.AIRPORT_PICKUP: 0.4,
    Need.FIRST_VISIT: 0.5,
    Need.CAMPUS_TOUR: 0.35,
    Need.LANGUAGE_PRACTICE: 0.45,
}
_OFFERS = {
    Need.PAPERWORK: 0.5,
    Need.HOUSING: 0.2,
    Need.AIRPORT_PICKUP: 0.35,
    Need.FIRST_VISIT: 0.75,
    Need.CAMPUS_TOUR: 0.6,
    Need.LANGUAGE_PRACTICE: 0.6,
}
_EXPECTATIONS = {
    Expectation.ONLINE_ANSWERS: 0.55,
    Expectation.MEET_IN_PERSON: 0.75,
    Expectation.SHOW_CITY: 0.6,
    Expectation.MEET_OFTEN: 0.25,
    Expectation.BECOME_FRIENDS: 0.5,
}
_CAPACITIES = {1: 55, 2: 32, 3: 10, 4: 3}
_STATES = {
    ParticipationState.OPEN: 97,
    ParticipationState.PAUSED: 1,
    ParticipationState.WITHDRAWN: 1,
    ParticipationState.DRAFT: 1,
}
_SUPPORT = (SupportWish.QUIET, SupportWish.SLOW_SPEECH, SupportWish.STEP_FREE, SupportWish.LGBTQ_FRIENDLY)
_WISHED_COUNTRIES = ("ES", "IT", "DE", "BR", "MX", "JP", "KR", "PL", "MA", "US", "IE", "SE")


def international_semester(
    rng: Random, *, person: Person, term: Term, days: TermDays, university: Unit, today: date
) -> Participation:
    row = _semester(rng, ParticipantRole.INTERNATIONAL, person, term, university)
    _sign_up(rng, row, opens=days.opens, closes=days.closes, today=today)
    row.kind_of_stay = draw(rng, _STAYS)
    row.needs = some(rng, _NEEDS)
    arrival = days.starts + timedelta(days=_arrival_offset(rng))
    row.arrival_precision = draw(
        rng, {ArrivalPrecision.EXACT: 68, ArrivalPrecision.AROUND: 22, ArrivalPrecision.UNKNOWN: 10}
    )
    if row.arrival_precision != ArrivalPrecision.UNKNOWN:
        row.arrival = arrival
    if rng.random() < 0.8:
        longer = row.kind_of_stay in {StayKind.FULL_DEGREE, StayKind.DOUBLE_DEGREE, StayKind.DOCTORATE}
        stay = 300 if longer else max(85, min(300, round(rng.gauss(166, 26))))
        row.departure = arrival + timedelta(days=stay)
    row.online = rng.random() < 0.25
    if rng.random() < 0.08:
        row.language_wish = rng.choice([term.programme.city_languages[0], "en"])
    if rng.random() < 0.03:
        row.support_wishes = [rng.choice(_SUPPORT)]
        row.support_shared = row.support_wishes if rng.random() < 0.5 else []
    return row


def local_semester(
    rng: Random,
    *,
    person: Person,
    term: Term,
    days: TermDays,
    university: Unit,
    domain: str,
    today: date,
) -> Participation:
    """An address in `domain`, the university's, confirms a local."""
    row = _semester(rng, ParticipantRole.LOCAL, person, term, university)
    _sign_up(rng, row, opens=days.opens, closes=days.local_closes, today=today)
    row.needs = some(rng, _OFFERS)
    row.capacity = min(draw(rng, _CAPACITIES), term.programme.max_capacity)
    row.online = rng.random() < 0.35
    if rng.random() < 0.15:
        row.arrival = days.starts - timedelta(days=rng.randint(0, 8))
    if rng.random() < 0.15:
        away = days.starts - timedelta(days=rng.randint(5, 20))
        row.absences = [[str(away), str(away + timedelta(days=rng.randint(3, 9)))]]
    if rng.random() < 0.2:
        row.country_wishes = sorted(rng.sample(_WISHED_COUNTRIES, rng.randint(1, 3)))
    if rng.random() < 0.15:
        row.language_wishes = sorted(
            rng.sample(["es", "it", "de", "pt", "ja", "ko", "pl"], rng.randint(1, 2))
        )
    if row.state != ParticipationState.DRAFT:
        if person.user.email.endswith(f"@{domain}"):
            row.confirmed, row.confirmed_how = row.signed_up, ConfirmedHow.DOMAIN
        elif rng.random() < 0.45:
            row.confirmed, row.confirmed_how = row.signed_up + timedelta(hours=30), ConfirmedHow.COORDINATOR
            if row.confirmed > moment(today):
                row.confirmed, row.confirmed_how = None, ""
    return row


def make_exemplary(row: Participation, days: TermDays) -> None:
    """Change what a demo login needs to show the ordinary way: signed up early, confirmed, days known."""
    row.state, row.closed = ParticipationState.OPEN, None
    row.created = moment(days.opens, 10)
    row.signed_up = row.created + timedelta(minutes=4)
    row.gender_wish, row.gender_wish_strength = GenderWish.ANY, WishStrength.PREFER
    if row.role == ParticipantRole.INTERNATIONAL:
        row.arrival_precision = ArrivalPrecision.EXACT
        row.arrival = days.starts - timedelta(days=6)
        row.departure = days.starts + timedelta(days=150)
    else:
        row.capacity, row.absences = 2, []
        row.confirmed, row.confirmed_how = row.signed_up, ConfirmedHow.COORDINATOR


def moment(day: date, hour: float = 8) -> datetime:
    """A moment on `day`, UTC."""
    return datetime.combine(day, time(), tzinfo=UTC) + timedelta(hours=hour)


def new_uuid(rng: Random) -> uuid.UUID:
    return uuid.UUID(int=rng.getrandbits(128), version=4)


def _semester(
    rng: Random, role: ParticipantRole, person: Person, term: Term, university: Unit
) -> Participation:
    row = Participation(
        uuid=new_uuid(rng),
        student=person.student,
        term=term,
        role=role,
        university=university,
        state=draw(rng, _STATES),
    )
    row.expectations = some(rng, _EXPECTATIONS)
    if rng.random() < 0.35:
        row.words = sentence(rng, role, person.user.language)
    gender = person.student.gender
    if gender in {Gender.WOMAN, Gender.MAN} and rng.random() < (0.12 if gender == Gender.WOMAN else 0.03):
        row.gender_wish = GenderWish.SAME
        if rng.random() < 0.25:
            row.gender_wish_strength = WishStrength.MUST
    return row


def _sign_up(rng: Random, row: Participation, *, opens: date, closes: date, today: date) -> None:
    """Some time since sign-up opened, more of them lately, nobody in the future."""
    last = min(closes, today - timedelta(days=1))
    span = max(0, (last - opens).days)
    row.created = moment(opens + timedelta(days=round(span * rng.random() ** 0.8)), 7 + 12 * rng.random())
    if row.state == ParticipationState.DRAFT and row.created < moment(today) - DRAFT_KEPT + timedelta(
        days=10
    ):
        row.state = ParticipationState.OPEN  # a draft that old would be gone
    if row.state != ParticipationState.DRAFT:
        row.signed_up = row.created + timedelta(minutes=rng.randint(3, 9))
    if row.state == ParticipationState.WITHDRAWN:
        row.closed = moment(today, 0)


def _arrival_offset(rng: Random) -> int:
    """Days from the first day of term: most arrive in the two weeks before it."""
    chance = rng.random()
    if chance < 0.1:
        return -rng.randint(15, 21)
    if chance < 0.86:
        return round(rng.triangular(-14, -1, -4))
    return rng.randint(0, 16)
