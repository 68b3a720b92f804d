"""What the keys of buddy's export are called on the page "My data", and how its codes read there."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from buddy.enums import (
    ArrivalPrecision,
    CheckInAnswer,
    CheckInKind,
    ConfirmedHow,
    Degree,
    Expectation,
    Gender,
    GenderWish,
    Interest,
    Need,
    PairState,
    ParticipantRole,
    ParticipationState,
    ReportKind,
    StayKind,
    SupportWish,
    WishStrength,
)
from buddy.labels_import import told
from buddy.vocabulary.fields import field_name
from buddy.vocabulary.languages import Level
from portal.data_words import language_called, word_of
from portal.names import country_name

WORDS = {
    "invitations": _("Invitations"),
    "term": _("Semester"),
    "programme__name": _("Programme"),
    "answered": _("Answered"),
    "data": _("What it says about you"),
    "reminders": _("Reminders of sign-up"),
    "profile": _("Profile"),
    "languages": _("Languages"),
    "level": _("Level"),
    "semesters": _("Semesters"),
    "uuid": pgettext_lazy("identifier", "Number"),
    "birth_date": _("Date of birth"),
    "gender": _("Gender"),
    "nationality": _("Nationality"),
    "home_university": _("Home university"),
    "university": _("University"),
    "university_other": _("Name of my school"),
    "field": _("Field of study"),
    "degree": _("Degree"),
    "interests": _("Interests"),
    "about": _("About me"),
    "phone": _("Telephone"),
    "messenger": _("Messenger"),
    "photo": _("Photo"),
    "share_email": _("E-mail is shown to my buddy"),
    "kind_of_stay": _("Kind of stay"),
    "arrival": _("Arrival"),
    "arrival_precision": _("How sure the arrival is"),
    "departure": _("Departure"),
    "absences": _("Away"),
    "capacity": _("Places"),
    "needs": _("Help needed or offered"),
    "expectations": _("Expectations"),
    "gender_wish": _("Wish about gender"),
    "gender_wish_strength": _("How strong that wish is"),
    "country_wishes": _("Countries I would love to meet"),
    "language_wishes": _("Languages I would love to meet"),
    "language_wish": _("Language to speak with my buddy"),
    "online": _("Online"),
    "support_wishes": _("What makes meeting easier for me"),
    "support_words": _("What makes meeting easier, in my words"),
    "support_shared": _("Of this my buddy sees"),
    "words": _("A few words to my buddy"),
    "signed_up": _("Signed up"),
    "late": _("On the late list"),
    "front": _("At the front of the line"),
    "confirmed": _("Confirmed as a student"),
    "confirmed_how": _("How it was confirmed"),
    "silent_since": _("Did not answer since"),
    "closed": pgettext_lazy("semester", "Closed"),
    "notes": _("Notes of coordinators"),
    "body": _("Text"),
    "pairs": _("Pairs"),
    "proposed": _("Proposed"),
    "activated": _("Began"),
    "first_contact": _("First contact"),
    "met": _("First meeting"),
    "messages_sent": _("Messages I sent"),
    "sent": _("Sent"),
    "reports": _("Reports I made"),
    "check_ins": _("How it is going"),
    "asked": pgettext_lazy("question", "Asked"),
    "answer": _("Answer"),
}


def _told(data: dict[str, Any]) -> dict[str, str]:
    return {str(label): value for label, value in told(data)}


CODES = {
    "belongs_to.kind": word_of(ParticipantRole),
    "role": word_of(ParticipantRole),
    "invitations.data": _told,
    "gender": word_of(Gender),
    "nationality": country_name,
    "field": field_name,
    "degree": word_of(Degree),
    "interests": word_of(Interest),
    "level": word_of(Level),
    "semesters.state": word_of(ParticipationState),
    "kind_of_stay": word_of(StayKind),
    "arrival_precision": word_of(ArrivalPrecision),
    "needs": word_of(Need),
    "expectations": word_of(Expectation),
    "gender_wish": word_of(GenderWish),
    "gender_wish_strength": word_of(WishStrength),
    "country_wishes": country_name,
    "language_wishes": language_called,
    "language_wish": language_called,
    "support_wishes": word_of(SupportWish),
    "support_shared": word_of([*SupportWish.choices, ("words", _("my own words"))]),
    "confirmed_how": word_of(ConfirmedHow),
    "pairs.state": word_of(PairState),
    "reports.kind": word_of(ReportKind),
    "check_ins.kind": word_of(CheckInKind),
    "check_ins.answer": word_of(CheckInAnswer),
}
