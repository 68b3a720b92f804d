"""What a coordinator sees of a term: people with their state, numbers that need action, lists behind them.

Every function takes rows that are already scoped or belong to one term that is.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import (
    Case,
    CharField,
    Count,
    Exists,
    F,
    IntegerField,
    OuterRef,
    Prefetch,
    Q,
    QuerySet,
    Subquery,
    Value,
    When,
)
from django.db.models.functions import Coalesce
from django.utils import timezone

from buddy.enums import PairState, ParticipantRole, ParticipationState
from buddy.models import MatchingDay, Note, Pair, Participation, Programme, Report, StudentLanguage, Term
from buddy.queries.pairs import OPEN, with_people
from portal.enums import MailState
from portal.models import OutboxMessage, Unit

INTERNATIONAL, LOCAL = ParticipantRole.INTERNATIONAL, ParticipantRole.LOCAL
SOON = timedelta(days=30)


def terms() -> QuerySet[Term]:
    return Term.objects.select_related("programme__unit").order_by("programme__name", "-arrival_from", "pk")


def terms_with_first(term: Term | None) -> QuerySet[Term]:
    """As `terms`, with `term` in front, so that the beginning of a long list always has it."""
    first = Case(When(pk=term.pk if term else None, then=0), default=1, output_field=IntegerField())
    return terms().order_by(first, *terms().query.order_by)


def programmes() -> QuerySet[Programme]:
    return Programme.objects.select_related("unit").order_by("name", "pk")


def current_term(candidates: list[Term], today: date) -> Term | None:
    """The term a desk opens with: the last one whose sign-up has begun, else the first to come."""
    begun = [t for t in candidates if min(t.international_opens, t.local_opens) <= today]
    if begun:
        return max(begun, key=lambda t: (t.arrival_from, t.pk))
    return min(candidates, key=lambda t: (t.arrival_from, t.pk), default=None)


def with_status(people: QuerySet[Participation]) -> QuerySet[Participation]:
    """Add `status` (see STATUSES) and, for locals, `taken`: open pairs in all terms and programmes.

    What is stored comes first, then what pairs say: a paused local with a pair is "paused".
    """
    as_international = Pair.objects.filter(international=OuterRef("pk"))
    taken = (
        Pair.objects.filter(local__student=OuterRef("student"), state__in=OPEN)
        .order_by()
        .values("local__student")
        .annotate(n=Count("pk"))
        .values("n")
    )
    active = Q(Exists(as_international.filter(state=PairState.ACTIVE)))
    proposed = Q(Exists(as_international.filter(state=PairState.PROPOSED)))
    return people.annotate(
        taken=Coalesce(Subquery(taken, output_field=IntegerField()), 0),
        status=Case(
            When(~Q(state=ParticipationState.OPEN), then=F("state")),
            When(Q(role=INTERNATIONAL) & active, then=Value("active")),
            When(Q(role=INTERNATIONAL) & proposed, then=Value("proposed")),
            When(role=INTERNATIONAL, then=Value("waiting")),
            When(silent_since__isnull=False, then=Value("silent")),
            When(confirmed=None, then=Value("unconfirmed")),
            When(taken__gte=F("capacity"), then=Value("full")),
            default=Value("free"),
            output_field=CharField(),
        ),
    )


def people(term: Term) -> QuerySet[Participation]:
    """Participations of `term` whose person is still there, with status, names and languages."""
    return (
        with_status(Participation.objects.filter(term=term, student__isnull=False))
        .select_related("student__user", "university")
        .prefetch_related(Prefetch("student__languages", StudentLanguage.objects.order_by("-level")))
    )


def everyone() -> QuerySet[Participation]:
    """Signed-up people of all terms with status, names and programme; to be scoped."""
    rows = Participation.objects.filter(student__isnull=False).exclude(state=ParticipationState.DRAFT)
    return with_status(rows).select_related("student__user", "university", "term__programme__unit")


def person(term: Term) -> QuerySet[Participation]:
    """As `people`, with all that a card and a person's page show."""
    return people(term).select_related("term__programme__unit", "confirmed_by")


def notes(participation: Participation) -> QuerySet[Note]:
    return Note.objects.filter(participation=participation).select_related("author")


def pairs(term: Term) -> QuerySet[Pair]:
    return with_people(Pair.objects.filter(international__term=term)).order_by("-proposed", "-pk")


def pairs_of(participation: Participation) -> QuerySet[Pair]:
    """Pairs in which `participation` is or was, newest first, with their history."""
    mine = Q(international=participation) | Q(local=participation)
    return with_people(Pair.objects.filter(mine)).prefetch_related("events").order_by("-proposed", "-pk")


def attention(term: Term) -> QuerySet[Pair]:
    """Pairs that wait for a coordinator, longest waiting first."""
    return pairs(term).exclude(attention="").order_by("attention_since", "pk")


def unanswered(term: Term) -> QuerySet[Pair]:
    """Proposals of the last two weeks that ran out or were declined, whose international still waits."""
    again = Pair.objects.filter(international=OuterRef("international"), state__in=OPEN)
    return pairs(term).filter(
        ~Exists(again),
        state__in=[PairState.EXPIRED, PairState.DECLINED],
        closed__gte=timezone.now() - timedelta(days=14),
        international__state=ParticipationState.OPEN,
    )


def open_reports() -> QuerySet[Report]:
    return Report.objects.filter(handled=None).order_by("created", "pk")


def failed_mails(unit: Unit) -> QuerySet[OutboxMessage]:
    return OutboxMessage.objects.filter(unit=unit, state=MailState.FAILED)


def universities(term: Term) -> QuerySet[Unit]:
    """Universities that anyone of `term` named, for the filter."""
    return Unit.objects.filter(
        pk__in=Participation.objects.filter(term=term, university__isnull=False).values("university")
    ).order_by("name")


def spoken(term: Term) -> list[str]:
    """ISO codes of languages that people of `term` speak."""
    return list(
        StudentLanguage.objects.filter(student__participations__term=term)
        .order_by("language")
        .values_list("language", flat=True)
        .distinct()
    )


@dataclass(frozen=True, kw_only=True)
class Numbers:
    """Counts of one term; every one has a list behind it."""

    waiting: int
    waiting_soon: int
    in_town: int
    not_served: int
    unconfirmed: int
    silent: int
    free_places: int
    free_locals: int
    proposed: int
    active: int
    attention: int
    drafts: int
    next_day: date | None


def numbers(term: Term, today: date) -> Numbers:
    """All figures of the overview in four queries."""
    rows = with_status(Participation.objects.filter(term=term, student__isnull=False))
    by_status: Counter[tuple[str, str]] = Counter()
    soon = in_town = places = 0
    for role, status, capacity, taken, arrival in rows.values_list(
        "role", "status", "capacity", "taken", "arrival"
    ):
        by_status[role, status] += 1
        if status == "waiting" and arrival is not None:
            soon += today < arrival <= today + SOON
            in_town += arrival <= today
        elif status == "free":
            places += capacity - taken
    pair_states = Counter(Pair.objects.filter(international__term=term).values_list("state", flat=True))
    return Numbers(
        waiting=by_status[INTERNATIONAL, "waiting"],
        waiting_soon=soon,
        in_town=in_town,
        not_served=by_status[INTERNATIONAL, "not_served"],
        unconfirmed=by_status[LOCAL, "unconfirmed"],
        silent=by_status[LOCAL, "silent"],
        free_places=places,
        free_locals=by_status[LOCAL, "free"],
        proposed=pair_states[PairState.PROPOSED],
        active=pair_states[PairState.ACTIVE],
        attention=attention(term).count(),
        drafts=by_status[INTERNATIONAL, "draft"] + by_status[LOCAL, "draft"],
        next_day=next_matching_day(term, today),
    )


def next_matching_day(term: Term, today: date) -> date | None:
    return (
        MatchingDay.objects.filter(term=term, day__gte=today)
        .order_by("day")
        .values_list("day", flat=True)
        .first()
    )
