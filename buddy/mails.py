"""Mails about pairs: one function per event, called inside the transaction that causes it.

Texts are in templates/buddy/mail/pairs/. Everything goes to a role address, in the reader's language, and
names the other person only to those who may know them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override

from buddy.enums import AnswerMode, ParticipantRole, TextKey
from buddy.queries.teams import coordinators, level_above
from buddy.queries.texts import programme_text
from portal.models import OutboxMessage
from portal.services.mail import queue_mail, render_mail

if TYPE_CHECKING:
    from buddy.models import CheckIn, Message, Pair, Participation, Report
    from portal.models import User

INTERNATIONAL, LOCAL = ParticipantRole.INTERNATIONAL, ParticipantRole.LOCAL


def proposed(pair: Pair) -> None:
    """The local is asked; the international reads that somebody is asked, and not who."""
    _send(pair, LOCAL, "proposed", once=_round(pair), url=_answer_url(pair))
    _send(pair, INTERNATIONAL, "asking", once=_round(pair))


def preview(pair: Pair) -> list[dict[str, str]]:
    """The mails that making `pair` (not stored yet) would send: `side`, `name`, `subject` and `text`, each in
    its reader's language. Nothing is queued."""
    at_once = pair.international.term.programme.answer_mode == AnswerMode.AT_ONCE
    names = ("active_local", "active_international") if at_once else ("proposed", "asking")
    mails = []
    for side, name in zip((LOCAL, INTERNATIONAL), names, strict=True):
        user = _participation(pair, side).student.user
        url = _answer_url(pair) if name == "proposed" else None
        with override(user.language):
            subject, text, _html = render_mail(
                f"buddy/mail/pairs/{name}", {"user": user, **_context(pair, side, user.language, url)}
            )
        mails.append({"side": side, "name": str(user), "subject": subject, "text": text})
    return mails


def local_agreed(pair: Pair) -> None:
    """In a programme where both answer: the local said yes, now the international is asked."""
    _send(pair, INTERNATIONAL, "your_turn", url=_answer_url(pair))


def answer_reminder(pair: Pair) -> None:
    _send(pair, pair.asked, "answer_reminder", once=pair.asked, url=_answer_url(pair))


def activated(pair: Pair) -> None:
    """Both see what the other agreed to share; the local writes first, within two days."""
    _send(pair, LOCAL, "active_local")
    _send(pair, INTERNATIONAL, "active_international")


def no_longer_needed(pair: Pair) -> None:
    """Whoever was asked, or had said yes already, is free again."""
    _send(pair, LOCAL, "no_longer_needed")
    if pair.asked == INTERNATIONAL and pair.state == "withdrawn":
        _send(pair, INTERNATIONAL, "next_in_line")


def no_answer_from_local(pair: Pair) -> None:
    _send(pair, LOCAL, "are_you_here")


def no_answer_from_international(pair: Pair) -> None:
    _send(pair, INTERNATIONAL, "still_looking")


def ended(pair: Pair, *, by: User | None) -> None:
    """Both are told that it ended, and never why; not the one who ended it."""
    for side in ParticipantRole:
        student = _participation(pair, side).student
        if student is not None and (by is None or student.user_id != by.pk):
            _send(pair, side, f"ended_{side}")


def completed(pair: Pair) -> None:
    _send(pair, LOCAL, "completed_local")
    _send(pair, INTERNATIONAL, "completed_international")


def message(entry: Message, pair: Pair) -> None:
    """A message of one side, to the other; an answer by mail reaches the author if they share it."""
    reader = LOCAL if entry.side == INTERNATIONAL else INTERNATIONAL
    author = _participation(pair, entry.side).student
    _send(
        pair,
        reader,
        "message",
        once=str(entry.pk),
        reply_to=author.user.email if author.share_email else "",
        message=entry,
    )


def checkin(entry: CheckIn, pair: Pair) -> None:
    _send(
        pair,
        entry.side,
        "checkin",
        once=entry.kind,
        url=lambda: reverse("buddy:checkin", args=[entry.uuid]),
        essential=False,
        checkin=entry,
    )


def write_first(pair: Pair) -> int:
    """Invite the international to write; 1 when that is new."""
    known = OutboxMessage.objects.filter(key=_key(pair, INTERNATIONAL, "write_first", "")).exists()
    return 0 if known else _send(pair, INTERNATIONAL, "write_first")


def reported(entry: Report, pair: Pair) -> None:
    """To the coordinators and the level above, without what was written: that is read in the desk."""
    programme = pair.international.term.programme
    people = {user.pk: user for team in (coordinators(programme), level_above(programme)) for user in team}
    people.pop(entry.about_id, None)
    for side in ParticipantRole:
        student = _participation(pair, side).student
        if student is not None:
            people.pop(student.user_id, None)
    for user in people.values():
        with override(user.language):
            url = reverse("buddy:report", args=[entry.pk])
        queue_mail(
            key=f"report:{entry.pk}:{user.pk}",
            kind="report",
            template="buddy/mail/pairs/report",
            user=user,
            unit=programme.unit,
            context={"programme": programme, "report": entry, "url": url},
        )


def ready_first_message(pair: Pair, language: str) -> str:
    """The message a local finds ready to change and send: the programme's own, or ours."""
    me, them = pair.local.student.user, pair.international.student.user
    own = programme_text(pair.international.term.programme, TextKey.FIRST_MESSAGE, language)
    if own:
        return own.replace("{name}", them.first_name).replace("{me}", me.first_name)
    with override(language):
        return _(
            "Hello %(name)s,\n\nI am %(me)s, your buddy in %(city)s. Nice to meet you. When do you arrive, and is "
            "there anything you are wondering about? I am happy to help with the first days.\n\nSee you soon,\n%(me)s"
        ) % {"name": them.first_name, "me": me.first_name, "city": _city(pair)}


def _send(pair: Pair, side: str, name: str, *, once: str = "", url: Any = None, **extra: Any) -> int:
    """Queue mail `name` for one side; 1 when there is somebody to write to."""
    participation = _participation(pair, side)
    if participation.student is None:
        return 0
    user = participation.student.user
    programme = pair.international.term.programme
    options = {key: extra.pop(key) for key in ("reply_to", "essential") if key in extra}
    options["reply_to"] = options.get("reply_to") or programme.unit.email
    context = _context(pair, side, user.language, url, **extra)
    row = queue_mail(
        key=_key(pair, side, name, once),
        kind=name,
        template=f"buddy/mail/pairs/{name}",
        user=user,
        unit=programme.unit,
        context=context,
        **options,
    )
    return int(row is not None)


def _context(pair: Pair, side: str, language: str, url: Any = None, **extra: Any) -> dict[str, Any]:
    with override(language):
        action = url() if url else reverse("buddy:pair", args=[pair.uuid])
    return {
        "pair": pair,
        "programme": pair.international.term.programme,
        "city": _city(pair),
        "other": _participation(pair, LOCAL if side == INTERNATIONAL else INTERNATIONAL),
        "url": action,
        **extra,
    }


def _key(pair: Pair, side: str, name: str, once: str) -> str:
    return f"pair:{pair.pk}:{side}:{name}:{once}"


def _round(pair: Pair) -> str:
    return pair.proposed.isoformat()


def _answer_url(pair: Pair):
    return lambda: reverse("buddy:proposal", args=[pair.uuid])


def _participation(pair: Pair, side: str) -> Participation:
    return pair.international if side == INTERNATIONAL else pair.local


def _city(pair: Pair) -> str:
    return pair.international.term.programme.city.name
