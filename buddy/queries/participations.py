"""Shared reads on participations: what is missing, what is shown of them, who they belong to."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.db.models import Exists, OuterRef, Q, QuerySet

from buddy.enums import (
    OPEN_PAIR_STATES,
    ArrivalPrecision,
    ParticipantRole,
    ParticipationState,
)
from buddy.models import Invitation, Pair, Participation, Term
from portal.models import User

OPEN = sorted(OPEN_PAIR_STATES)
# States in which a person still takes part or may come back.
LIVE = [ParticipationState.DRAFT, ParticipationState.OPEN, ParticipationState.PAUSED]

ADULT = 18
BIRTH, DATES, LANGUAGES, UNIVERSITY, AGREE = "birth", "dates", "languages", "university", "agree"
STEPS = {
    ParticipantRole.INTERNATIONAL: [BIRTH, DATES, LANGUAGES, UNIVERSITY, AGREE],
    ParticipantRole.LOCAL: [BIRTH, LANGUAGES, UNIVERSITY, AGREE],
}


def with_term(participations: QuerySet[Participation]) -> QuerySet[Participation]:
    """With all that pages and mails of a participation need, in the same query."""
    return participations.select_related("student__user", "term__programme__unit", "university")


def participations_of(user: User) -> QuerySet[Participation]:
    """All of a person's own, the latest term first."""
    return with_term(Participation.objects.filter(student__user=user)).order_by("-term__arrival_from", "-pk")


def answered_steps(participation: Participation) -> set[str]:
    """Which steps of the sign-up have their answer. "I do not know yet" counts once a later step is reached.

    One query, for the languages.
    """
    done = set()
    if participation.student.birth_date:
        done.add(BIRTH)
    school = bool(participation.university_id or participation.university_other)
    if participation.arrival or participation.kind_of_stay or school:
        done.add(DATES)
    if participation.student.languages.exists():
        done.add(LANGUAGES)
    if school:
        done.add(UNIVERSITY)
    return done


def next_step(participation: Participation, *, after: str = "") -> str:
    """The first step without an answer, of those after `after` first; "agree" when all have one."""
    steps = STEPS[participation.role]
    done = answered_steps(participation)
    start = steps.index(after) + 1 if after in steps else 0
    order = [*steps[start:], *steps[:start]]
    return next((step for step in order if step not in done and step != AGREE), AGREE)


def first_day(participation: Participation) -> date:
    """The first day of a participation: the arrival, or the term's first one."""
    known = participation.arrival_precision != ArrivalPrecision.UNKNOWN
    if participation.role == ParticipantRole.INTERNATIONAL and participation.arrival and known:
        return participation.arrival
    return participation.term.arrival_from


def is_adult(birth_date: date, on: date) -> bool:
    """Is somebody born on `birth_date` 18 or older on the day `on`? Born on 29 February: on 1 March."""
    return (on.year - birth_date.year) - ((on.month, on.day) < (birth_date.month, birth_date.day)) >= ADULT


def open_pairs_of(*participations: Participation) -> list[Pair]:
    """Proposed and active pairs of either side, the oldest first. At most three queries."""
    mine = Q(international__in=participations) | Q(local__in=participations)
    return list(
        Pair.objects.filter(mine, state__in=OPEN)
        .select_related(
            "international__student__user",
            "international__university",
            "international__term__programme__unit",
            "local__student__user",
            "local__university",
        )
        .prefetch_related("international__student__languages", "local__student__languages")
        .order_by("proposed")
    )


def pending_invitations(user: User) -> QuerySet[Invitation]:
    """Unanswered invitations to a verified address of `user`."""
    addresses = user.emailaddress_set.filter(verified=True).values("email")
    return (
        Invitation.objects.filter(email__in=addresses, answered=None)
        .select_related("term__programme__unit")
        .order_by("created")
    )


def without_open_pair(participations: QuerySet[Participation]) -> QuerySet[Participation]:
    """Those with neither a proposed nor an active pair, on either side."""
    either = Q(international=OuterRef("pk")) | Q(local=OuterRef("pk"))
    return participations.filter(~Exists(Pair.objects.filter(either, state__in=OPEN)))


def participations() -> QuerySet[Participation]:
    """All of them, to be narrowed by portal.scope."""
    return with_term(Participation.objects.all())


def participation_in(user: User, term: Term) -> Participation | None:
    """The participation of `user` in `term`, whatever its role."""
    return Participation.objects.filter(student__user=user, term=term).first()


def invitation_by(uuid: UUID) -> Invitation | None:
    return Invitation.objects.filter(uuid=uuid).select_related("term__programme__unit", "university").first()
