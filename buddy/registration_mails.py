"""Mails about signing up and about one's semester: one function per event, called inside its transaction.

Texts are in templates/buddy/mail/registration/.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from django.urls import reverse
from django.utils.translation import override

from buddy.enums import ParticipantRole, TextKey
from buddy.queries.teams import level_above
from buddy.queries.texts import programme_text
from buddy.queries.waiting import next_matching_day
from portal.services.mail import queue_mail

if TYPE_CHECKING:
    from buddy.models import Invitation, OpeningReminder, Participation, Programme


def welcome(participation: Participation) -> None:
    """Signed up: what happens next and when; internationals read the programme's own words, too."""
    programme, language = participation.term.programme, participation.student.user.language
    arrives = participation.role == ParticipantRole.INTERNATIONAL
    _to_student(
        participation,
        "welcome",
        once=participation.signed_up.isoformat(),
        own_words=programme_text(programme, TextKey.WELCOME, language) if arrives else "",
        next_day=next_matching_day(participation.term),
    )


def confirmed(participation: Participation) -> None:
    _to_student(participation, "confirmed", once=participation.confirmed.isoformat())


def training(participation: Participation, *, modules: list[dict[str, str]], once: str) -> None:
    """What a local completes before anybody is planned for them: title and address of each of `modules`."""
    _to_student(participation, "training", once=once, modules=modules)


def confirm_again(participation: Participation, *, lapsed: datetime) -> None:
    """A confirmation lapsed after its time."""
    _to_student(participation, "confirm_again", once=lapsed.isoformat())


def confirmation_taken_back(participation: Participation, *, before: datetime) -> None:
    """A coordinator took a confirmation back."""
    _to_student(participation, "confirmation_taken_back", once=before.isoformat())


def suspended(participation: Participation) -> None:
    _to_student(participation, "suspended", once=participation.student.user.suspended_at.isoformat())


def suspension_lifted(participation: Participation, *, since: datetime) -> None:
    _to_student(participation, "suspension_lifted", once=since.isoformat())


def suspended_to_level_above(participation: Participation) -> None:
    """Somebody was suspended in a programme below; why stands in the log, and no name in the mail."""
    programme = participation.term.programme
    for user in level_above(programme):
        queue_mail(
            key=f"suspended:{participation.pk}:{participation.student.user.suspended_at.isoformat()}:{user.pk}",
            kind="suspended_above",
            template="buddy/mail/registration/suspended_above",
            user=user,
            unit=programme.unit,
            context={"programme": programme},
        )


def withdrawn(participation: Participation) -> None:
    _to_student(participation, "withdrawn", once=participation.closed.isoformat())


def unfinished(participation: Participation) -> None:
    """The link back to a sign-up that was left, once."""
    with override(participation.student.user.language):
        url = reverse("buddy:sign_up", args=[participation.uuid])
    _to_student(participation, "unfinished", url=url, essential=False)


def not_served(participation: Participation) -> None:
    """The honest end for somebody who waited for nobody, with the city's arrival pack all the same."""
    language = participation.student.user.language
    pack = programme_text(participation.term.programme, TextKey.ARRIVAL_PACK, language)
    _to_student(participation, "not_served", arrival_pack=pack)


def thanks(participation: Participation, *, welcomed: bool) -> None:
    """To a local at the end of a term."""
    _to_student(participation, "thanks", welcomed=welcomed)


def address_code(participation: Participation, *, address: str, code: str, key: str) -> None:
    """A code to the university address that is to confirm a local."""
    queue_mail(
        key=f"address-code:{key}",
        kind="address_code",
        template="buddy/mail/registration/address_code",
        user=participation.student.user,
        to=address,
        context={"code": code},
        secret=True,
    )


def opening(reminder: OpeningReminder, programme: Programme, closes) -> None:
    """Sign-up has opened, to an address that asked to be told."""
    with override(reminder.language):
        url = reverse("buddy:join_programme", args=[programme.slug, reminder.role])
    queue_mail(
        key=f"opening:{reminder.pk}",
        kind="opening",
        template="buddy/mail/registration/opening",
        to=reminder.email,
        language=reminder.language,
        unit=programme.unit,
        reply_to=programme.unit.email,
        context={"city": programme.city.name, "role": reminder.role, "closes": closes, "url": url},
        essential=False,
    )


def invitation(row: Invitation, *, language: str) -> None:
    """To a nominated student. The same whether the address has an account or not."""
    programme = row.term.programme
    with override(language):
        url = reverse("buddy:invitation", args=[row.uuid])
    queue_mail(
        key=f"invitation:{row.pk}",
        kind="invitation",
        template="buddy/mail/registration/invitation",
        to=row.email,
        language=language,
        unit=programme.unit,
        reply_to=programme.unit.email,
        context={
            "first_name": row.data.get("first_name", ""),
            "programme": programme,
            "city": programme.city.name,
            "university": row.university,
            "role": row.role,
            "closes": row.term.window(row.role)[1],
            "url": url,
        },
    )


def _to_student(
    participation: Participation,
    name: str,
    *,
    once: str = "",
    url: str = "",
    essential: bool = True,
    **extra: Any,
) -> None:
    user = participation.student.user
    programme = participation.term.programme
    if not url:
        with override(user.language):
            url = reverse("buddy:semester", args=[participation.uuid])
    queue_mail(
        key=f"participation:{participation.pk}:{name}:{once}",
        kind=name,
        template=f"buddy/mail/registration/{name}",
        user=user,
        unit=programme.unit,
        reply_to=programme.unit.email,
        context={
            "participation": participation,
            "programme": programme,
            "city": programme.city.name,
            "url": url,
            **extra,
        },
        essential=essential,
    )
