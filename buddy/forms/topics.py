"""The topics of "my semester", shown as cards: which form each one has, for whom, and whether it has an answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from buddy.enums import ArrivalPrecision, ParticipantRole
from buddy.forms.participation import (
    ExpectationsForm,
    HelpForm,
    SupportForm,
    WelcomeForm,
    WishesForm,
    WordsForm,
)
from buddy.forms.profile import ContactForm, FieldForm, InterestsForm, StudiesForm
from buddy.forms.registration import DatesForm, LanguagesFormSet, UniversityForm
from buddy.models import Participation

INTERNATIONAL, LOCAL = frozenset({ParticipantRole.INTERNATIONAL}), frozenset({ParticipantRole.LOCAL})
BOTH = INTERNATIONAL | LOCAL


@dataclass(frozen=True, kw_only=True)
class Topic:
    """One thing to tell. `basic` ones were answered at sign-up, the others make a better match."""

    key: str
    title: str | Promise
    text: str | Promise
    icon: str
    form: Any
    roles: frozenset = BOTH
    basic: bool = False
    # Without one it is always answered.
    answered: Callable[[Participation], bool] = bool
    # Closed while an international has somebody (see services.participations.Answers).
    for_matching: bool = True
    template: str = "buddy/student/topic.html"


TOPICS = {
    topic.key: topic
    for topic in (
        Topic(
            key="dates",
            title=_("Your dates"),
            text=_("Arrival and departure, as well as you know them today"),
            icon="calendar",
            form=DatesForm,
            answered=lambda row: row.arrival_precision != ArrivalPrecision.UNKNOWN,
            roles=INTERNATIONAL,
            basic=True,
            template="buddy/student/topic_dates.html",
        ),
        Topic(
            key="welcome",
            title=_("Your time and places"),
            text=_("How many students you could welcome, and when you are in town"),
            icon="calendar",
            form=WelcomeForm,
            roles=LOCAL,
            basic=True,
            template="buddy/student/topic_welcome.html",
        ),
        Topic(
            key="languages",
            title=_("Your languages"),
            text=_("What you speak, and how well"),
            icon="languages",
            form=LanguagesFormSet,
            basic=True,
            template="buddy/student/topic_languages.html",
        ),
        Topic(
            key="university",
            title=_("Your university"),
            text=_("Where you study here"),
            icon="landmark",
            form=UniversityForm,
            basic=True,
        ),
        Topic(
            key="interests",
            title=_("What you like"),
            text=_("Football, cinema, cooking: something to begin with"),
            icon="heart",
            form=InterestsForm,
            answered=lambda row: bool(row.student.interests),
            template="buddy/student/topic_tags.html",
        ),
        Topic(
            key="field",
            title=_("Your field of study"),
            text=_("Found by its everyday name"),
            icon="graduation-cap",
            form=FieldForm,
            answered=lambda row: bool(row.student.field),
            template="buddy/student/topic_field.html",
        ),
        Topic(
            key="help",
            title=_("Helping hands"),
            text=_("Paperwork, a home, the first walk through the city"),
            icon="life-buoy",
            form=HelpForm,
            answered=lambda row: bool(row.needs),
            template="buddy/student/topic_tags.html",
        ),
        Topic(
            key="expectations",
            title=_("How it should be"),
            text=_("A few answers online, or a friend for life"),
            icon="coffee",
            form=ExpectationsForm,
            answered=lambda row: bool(row.expectations),
            template="buddy/student/topic_tags.html",
        ),
        Topic(
            key="wishes",
            title=_("Whom you would like to meet"),
            text=_("Gender, countries, languages: wishes, if you have any"),
            icon="users",
            form=WishesForm,
            answered=lambda row: bool(
                row.gender_wish or row.country_wishes or row.language_wishes or row.language_wish
            ),
            template="buddy/student/topic_tags.html",
        ),
        Topic(
            key="words",
            title=_("A few words to your buddy"),
            text=_("What you are looking forward to"),
            icon="message-circle",
            form=WordsForm,
            answered=lambda row: bool(row.words),
            for_matching=False,
        ),
        Topic(
            key="contact",
            title=_("How your buddy reaches you"),
            text=_("What you share once you are a pair"),
            icon="phone",
            form=ContactForm,
            answered=lambda row: bool(row.student.phone or row.student.messenger),
            for_matching=False,
        ),
        Topic(
            key="studies",
            title=_("Where you come from"),
            text=_("Degree, home university, nationality"),
            icon="globe",
            form=StudiesForm,
            answered=lambda row: bool(row.student.degree or row.student.home_university),
            for_matching=False,
        ),
        Topic(
            key="support",
            title=_("What would make it easier"),
            text=_("Step-free places, quiet meetings: only if you like to tell"),
            icon="hand-heart",
            form=SupportForm,
            answered=lambda row: bool(row.support_wishes or row.support_words),
            for_matching=False,
            template="buddy/student/topic_tags.html",
        ),
    )
}


def topics_for(participation: Participation) -> list[Topic]:
    return [topic for topic in TOPICS.values() if participation.role in topic.roles]
