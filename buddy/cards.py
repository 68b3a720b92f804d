"""What one person may see of another. Templates get cards, never the model of somebody else."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING

from django.utils import timezone

from buddy.enums import Expectation, Interest, Need, PairState, ParticipantRole, SupportWish
from buddy.models import Pair, Participation
from buddy.queries.pairs import side_of
from buddy.vocabulary.fields import field_name
from portal.names import country_name, language_name
from portal.scope import can

if TYPE_CHECKING:
    from portal.models import User

CEFR = {1: "A1", 2: "A2", 3: "B1", 4: "B2", 5: "C1", 6: "C2"}
WORDS = "words"


class CardLevel(Enum):
    """How much is shown: to oneself, to the one who is asked, to the partner, to the desk."""

    OWN = "own"
    SHORT = "short"
    CONTACT = "contact"
    DESK = "desk"


@dataclass(frozen=True, kw_only=True)
class Card:
    """A person as one reader may see them. Empty fields are hidden or unknown: nobody can tell which."""

    level: CardLevel
    side: str
    name: str
    first_name: str
    initials: str
    university: str = ""
    home_university: str = ""
    nationality: str = ""
    study: str = ""
    degree: str = ""
    languages: list[str] = field(default_factory=list)
    interests: list[str] = field(default_factory=list)
    needs: list[str] = field(default_factory=list)
    expectations: list[str] = field(default_factory=list)
    about: str = ""
    words: str = ""
    arrival: date | None = None
    departure: date | None = None
    support: list[str] = field(default_factory=list)
    email: str = ""
    phone: str = ""
    messenger: str = ""

    @property
    def has_arrived(self) -> bool:
        return self.arrival is not None and self.arrival <= timezone.localdate()


def card_for(viewer: User, participation: Participation, *, pair: Pair | None = None) -> Card | None:
    """Build the card of `participation` for `viewer`; None when there is nothing they may see.

    `pair` is the pair through which the two know each other, when the caller has it already.
    """
    level = _level(viewer, participation, pair)
    if level is None or participation.student is None:
        return None
    return _build(participation, level)


def record_card(viewer: User, participation: Participation) -> Card | None:
    """For who opened this person's record with a reason: as at the desk, without support wishes."""
    if participation.student is None or not can(viewer, "people.open_record", participation):
        return None
    return replace(_build(participation, CardLevel.DESK), support=[])


def _level(viewer: User, participation: Participation, pair: Pair | None) -> CardLevel | None:
    if participation.student is not None and participation.student.user_id == viewer.pk:
        return CardLevel.OWN
    if pair is not None and (side := side_of(pair, viewer)) is not None:
        return _level_of_partner(pair, side)
    return CardLevel.DESK if can(viewer, "people.see", participation) else None


def _level_of_partner(pair: Pair, side: ParticipantRole) -> CardLevel | None:
    """The one asked sees a short card; from the yes on both see the contact, until it closes."""
    if pair.state == PairState.ACTIVE:
        return CardLevel.SHORT if pair.channel_closed else CardLevel.CONTACT
    if pair.state == PairState.COMPLETED:
        return CardLevel.SHORT
    if pair.state == PairState.PROPOSED and (pair.asked == side or side == ParticipantRole.LOCAL):
        return CardLevel.SHORT
    return None


def _build(participation: Participation, level: CardLevel) -> Card:
    student, user = participation.student, participation.student.user
    full = level in {CardLevel.OWN, CardLevel.DESK}
    contact = full or level == CardLevel.CONTACT
    last = user.last_name if contact else ""
    shown = set(participation.support_wishes) if full else set(participation.support_shared)
    support = [label for code, label in labels(SupportWish, participation.support_wishes) if code in shown]
    if participation.support_words and (full or WORDS in shown):
        support.append(participation.support_words)
    return Card(
        level=level,
        side="intl" if participation.role == ParticipantRole.INTERNATIONAL else "local",
        name=f"{user.first_name} {last}".strip() or user.email.partition("@")[0],
        first_name=user.first_name,
        initials=initials(user),
        university=participation.university.name
        if participation.university
        else participation.university_other,
        home_university=student.home_university,
        nationality=country_name(student.nationality) if student.nationality else "",
        study=field_name(student.field),
        degree=student.get_degree_display() if student.degree else "",
        languages=[f"{language_name(row.language)} ({CEFR[row.level]})" for row in student.languages.all()],
        interests=[label for _, label in labels(Interest, student.interests)],
        needs=[label for _, label in labels(Need, participation.needs)],
        expectations=[label for _, label in labels(Expectation, participation.expectations)],
        about=student.about,
        words=participation.words,
        arrival=participation.arrival,
        departure=participation.departure,
        support=support if level != CardLevel.SHORT else [],
        email=user.email if full or (contact and student.share_email) else "",
        phone=student.phone if contact else "",
        messenger=student.messenger if contact else "",
    )


def initials_of(participation: Participation) -> str:
    return initials(participation.student.user) if participation.student else "·"


def initials(user: User) -> str:
    return (user.first_name[:1] + user.last_name[:1]).upper() or user.email[:1].upper()


def labels(choices, codes: list[str]) -> list[tuple[str, str]]:
    """(code, word in the reader's language) for each known code; an unknown one is left out."""
    known = dict(choices.choices)
    return [(code, str(known[code])) for code in codes if code in known]
