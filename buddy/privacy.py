"""What buddy stores about a person: how it is exported, erased and let go in time."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.forms.models import model_to_dict
from django.utils.translation import gettext_lazy as _

from buddy.data_words import CODES, WORDS
from buddy.enums import OPEN_PAIR_STATES, ParticipationState
from buddy.models import Invitation, Message, Note, OpeningReminder, Pair, Participation, Report, Student
from buddy.services.pairs import end_for_withdrawal
from portal.extensions import PersonalData
from portal.models import Membership, User

KEPT = timedelta(days=183)
# What goes when a participation's time is over or its person is; states and dates stay for the counts.
_DETAILS: dict[str, Any] = {
    "university_other": "",
    "absences": [],
    "needs": [],
    "expectations": [],
    "gender_wish": "",
    "gender_wish_strength": "prefer",
    "country_wishes": [],
    "language_wishes": [],
    "language_wish": "",
    "words": "",
}
_SUPPORT: dict[str, Any] = {"support_wishes": [], "support_words": "", "support_shared": []}
_DONE = [ParticipationState.WITHDRAWN, ParticipationState.COMPLETED, ParticipationState.NOT_SERVED]
_EITHER = Q(international=OuterRef("pk")) | Q(local=OuterRef("pk"))


def personal_data() -> PersonalData:
    return PersonalData(
        key="buddy",
        label=str(_("Buddy programme")),
        export=export,
        erase=erase,
        retain=retain,
        words=WORDS,
        codes=CODES,
    )


def export(user: User) -> dict[str, Any]:
    """Everything about `user`, coordinators' notes included; of partners nothing but the pair's states."""
    addresses = [user.email, *user.emailaddress_set.values_list("email", flat=True)]
    data: dict[str, Any] = {
        "invitations": [
            {
                "role": row.role,
                "term": str(row.term),
                "created": row.created,
                "answered": row.answered,
                "data": row.data,
            }
            for row in Invitation.objects.filter(email__in=addresses).select_related("term__programme")
        ],
        "reminders": list(
            OpeningReminder.objects.filter(email__in=addresses).values("programme__name", "role", "created")
        ),
    }
    student = Student.objects.filter(user=user).first()
    if student is not None:
        data["profile"] = model_to_dict(student, exclude=["id", "user"])
        data["languages"] = list(student.languages.values("language", "level"))
        data["semesters"] = [
            _export_participation(row)
            for row in student.participations.select_related("term__programme", "university")
        ]
    return data


def _export_participation(row: Participation) -> dict[str, Any]:
    pairs = Pair.objects.filter(Q(international=row) | Q(local=row))
    side = {"side": row.role}
    return {
        **model_to_dict(row, exclude=["id", "student", "confirmed_by"]),
        "university": row.university and row.university.name,
        "uuid": str(row.uuid),
        "term": str(row.term),
        "notes": list(row.notes.values("body", "created")),
        "pairs": list(pairs.values("state", "proposed", "activated", "closed", "first_contact", "met")),
        "messages_sent": list(Message.objects.filter(**side, pair__in=pairs).values("body", "sent")),
        "reports": list(Report.objects.filter(**side, pair__in=pairs).values("kind", "body", "created")),
        "check_ins": [
            answer
            for pair in pairs
            for answer in pair.checkins.filter(**side).values("kind", "asked", "answer", "answered")
        ],
    }


def erase(user: User) -> None:
    """Remove `user` from the programme: open pairs end, the profile goes, states and dates stay.

    `KeepApart` and the history of pairs hold keyed hashes and dates only and stay as they are.
    """
    addresses = [user.email, *user.emailaddress_set.values_list("email", flat=True)]
    Invitation.objects.filter(email__in=addresses).delete()
    OpeningReminder.objects.filter(email__in=addresses).delete()
    Membership.objects.filter(user=user).delete()
    student = Student.objects.filter(user=user).first()
    if student is None:
        return
    rows = Participation.objects.filter(student=student)
    for row in rows:
        end_for_withdrawal(participation_id=row.pk, by=user)
        own = {"side": row.role, "pair__in": Pair.objects.filter(Q(international=row) | Q(local=row))}
        Message.objects.filter(**own).update(body="")
        Report.objects.filter(**own).update(body="")
    Note.objects.filter(participation__in=rows).delete()
    rows.filter(state=ParticipationState.DRAFT, pairs_as_international=None, pairs_as_local=None).delete()
    rows.filter(
        state__in=[ParticipationState.OPEN, ParticipationState.PAUSED, ParticipationState.DRAFT]
    ).update(state=ParticipationState.WITHDRAWN)
    if student.photo:
        (Path(settings.PRIVATE_ROOT) / student.photo).unlink(missing_ok=True)
    rows.update(student=None, **_DETAILS, **_SUPPORT)
    student.delete()


def retain(now: datetime) -> int:
    """Let go what its time is over for; return how many rows were cleared or deleted.

    Support wishes at the end of the participation, details and notes six months after the last pair's
    end (or the term's), messages six months after the pair's end, wishes to be reminded after a year.
    """
    ended = Participation.objects.filter(state__in=_DONE)
    no_open = ~Exists(Pair.objects.filter(_EITHER, state__in=sorted(OPEN_PAIR_STATES)))
    supported = ~Q(support_wishes=[]) | ~Q(support_words="") | ~Q(support_shared=[])
    count = ended.filter(no_open, supported).update(**_SUPPORT)
    old = _long_over(ended.filter(no_open), now)
    count += Note.objects.filter(participation__in=old).delete()[0]
    detailed = ~Q(needs=[]) | ~Q(expectations=[]) | ~Q(words="") | ~Q(university_other="") | ~Q(absences=[])
    wished = ~Q(gender_wish="") | ~Q(country_wishes=[]) | ~Q(language_wishes=[]) | ~Q(language_wish="")
    count += (
        Participation.objects.filter(pk__in=old.values("pk")).filter(detailed | wished).update(**_DETAILS)
    )
    count += OpeningReminder.objects.filter(created__lt=now - 2 * KEPT).delete()[0]
    return count + Message.objects.filter(pair__closed__lt=now - KEPT).delete()[0]


def _long_over(rows: QuerySet[Participation], now: datetime) -> QuerySet[Participation]:
    """Six months after the last pair's end, or without any pair after the term's."""
    recent = Pair.objects.filter(_EITHER).filter(Q(closed__gte=now - KEPT) | Q(closed=None))
    any_pair = Pair.objects.filter(_EITHER)
    return rows.filter(~Exists(recent)).filter(Exists(any_pair) | Q(term__ends__lt=(now - KEPT).date()))
