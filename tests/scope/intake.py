"""One programme in full swing, in which every personal word carries the place it belongs to.

So a page shows at once whose data leaked.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from django.utils import timezone

from buddy.enums import (
    CheckInKind,
    ParticipantRole,
    ParticipationState,
    PlanState,
    ReportKind,
    SupportWish,
)
from buddy.models import (
    CheckIn,
    Invitation,
    LeftOut,
    Message,
    Note,
    Pair,
    Participation,
    Plan,
    PlannedPair,
    Report,
    Term,
)
from portal.enums import MailState
from portal.models import OutboxMessage, Unit, User
from tests.factories.buddy import (
    InvitationFactory,
    LocalFactory,
    PairFactory,
    ParticipationFactory,
    PlanFactory,
    PlannedPairFactory,
    ProgrammeFactory,
    TermFactory,
)

BORN = date(1979, 11, 23)
# Two who wait, one who has not finished, both sides of an active pair and of a proposal.
INTERNATIONALS = ("friend", "asked", "waiting", "draft")
LOCALS = ("buddy", "thinking", "free")


def secret(what: str, place: str) -> str:
    """A word that stands on no page by accident."""
    return f"zq{what}{place.replace('-', '')}"


@dataclass
class Intake:
    """One programme with a term in full swing. `place` is the slug of the unit that runs it."""

    unit: Unit
    university: Unit

    def __post_init__(self) -> None:
        self.place = self.unit.slug
        self.programme = ProgrammeFactory(unit=self.unit, name=secret("programme", self.place), answer_days=5)
        self.term: Term = TermFactory(programme=self.programme, slug="autumn", name="Autumn")
        self.people: dict[str, Participation] = {
            **{name: self._person(name, ParticipationFactory) for name in INTERNATIONALS},
            **{name: self._person(name, LocalFactory) for name in LOCALS},
        }
        Participation.objects.filter(pk=self.people["draft"].pk).update(
            state=ParticipationState.DRAFT, signed_up=None
        )
        self.people["draft"].refresh_from_db()
        self.unconfirmed = self._person("newcomer", LocalFactory, confirmed=None, confirmed_how="")
        self.pair: Pair = self._pair("friend", "buddy", active=True)
        self.proposal: Pair = self._pair("asked", "thinking")
        self._between_the_two()
        self._of_the_desk()

    def _person(self, name: str, factory: Any, **fields: Any) -> Participation:
        return factory(
            term=self.term,
            student__user__first_name=secret(f"first{name}", self.place),
            student__user__last_name=secret(f"last{name}", self.place),
            student__user__email=f"{name}@{secret('mail', self.place)}.example",
            student__birth_date=BORN,
            student__phone=secret(f"phone{name}", self.place),
            university=self.university,
            words=secret(f"words{name}", self.place),
            support_wishes=[SupportWish.QUIET],
            support_words=secret(f"support{name}", self.place),
            **fields,
        )

    def _pair(self, international: str, local: str, **fields: Any) -> Pair:
        return PairFactory(
            international=self.people[international], local=self.people[local], term=self.term, **fields
        )

    def _between_the_two(self) -> None:
        self.message = Message.objects.create(
            pair=self.pair, side=ParticipantRole.LOCAL, body=secret("message", self.place)
        )
        self.checkin = CheckIn.objects.create(
            pair=self.pair, side=ParticipantRole.INTERNATIONAL, kind=CheckInKind.FIRST
        )
        self.report = Report.objects.create(
            pair=self.pair,
            side=ParticipantRole.INTERNATIONAL,
            kind=ReportKind.UNCOMFORTABLE,
            body=secret("report", self.place),
        )
        Pair.objects.filter(pk=self.pair.pk).update(attention="report", attention_since=timezone.now())

    def _of_the_desk(self) -> None:
        for name in ("friend", "buddy"):
            Note.objects.create(participation=self.people[name], body=secret(f"note{name}", self.place))
        self.plan: Plan = PlanFactory(term=self.term, state=PlanState.READY, matched=1, waiting=2)
        self.planned: PlannedPair = PlannedPairFactory(
            plan=self.plan, international=self.people["waiting"], local=self.people["free"]
        )
        self.left = LeftOut.objects.create(
            plan=self.plan, international=self.people["asked"], reason="no_capacity", place=1
        )
        self.invitation: Invitation = InvitationFactory(
            term=self.term,
            email=f"nominee@{secret('nominee', self.place)}.example",
            data={"first_name": secret("nomineefirst", self.place)},
        )
        OutboxMessage.objects.create(
            key=f"world:{self.place}",
            kind="message",
            unit=self.unit,
            to=f"outbox@{secret('outbox', self.place)}.example",
            subject=secret("subject", self.place),
            text=secret("body", self.place),
            language="en",
            message_id=f"<{self.place}@example.org>",
            state=MailState.FAILED,
        )

    def user(self, name: str) -> User:
        return self.people[name].student.user

    def names(self, *people: str) -> set[str]:
        """What names and addresses of `people` (default: all) look like on a page."""
        chosen = people or (*self.people, "newcomer")
        return {secret(f"{part}{name}", self.place) for name in chosen for part in ("first", "last")} | {
            f"{name}@{secret('mail', self.place)}" for name in chosen
        }

    def firsts(self, *people: str) -> set[str]:
        return {secret(f"first{name}", self.place) for name in people}

    def of(self, *parts: str) -> set[str]:
        """Secrets of these parts: "words", "phone", "support", "note", "message", ..."""
        return {word for word in self.secrets if any(word.startswith(f"zq{part}") for part in parts)}

    @cached_property
    def secrets(self) -> set[str]:
        everybody = (*self.people, "newcomer")
        return self.names() | {
            *(
                secret(f"{what}{name}", self.place)
                for what in ("phone", "words", "support")
                for name in everybody
            ),
            *(secret(f"note{name}", self.place) for name in ("friend", "buddy")),
            *(
                secret(what, self.place)
                for what in ("message", "report", "nominee", "nomineefirst", "outbox", "subject", "body")
            ),
        }
