from buddy.models.pairs import CheckIn, Message, Pair, PairEvent, Report
from buddy.models.participations import Invitation, Note, Participation
from buddy.models.plans import LeftOut, Plan, PlannedPair
from buddy.models.programmes import (
    Agreement,
    MatchingDay,
    OpeningReminder,
    Programme,
    ProgrammeText,
    ServedPlace,
    Term,
)
from buddy.models.students import KeepApart, Student, StudentLanguage

__all__ = [
    "Agreement",
    "CheckIn",
    "Invitation",
    "KeepApart",
    "LeftOut",
    "MatchingDay",
    "Message",
    "Note",
    "OpeningReminder",
    "Pair",
    "PairEvent",
    "Participation",
    "Plan",
    "PlannedPair",
    "Programme",
    "ProgrammeText",
    "Report",
    "ServedPlace",
    "Student",
    "StudentLanguage",
    "Term",
]
