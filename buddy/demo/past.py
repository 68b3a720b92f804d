"""The past of one term while it is being lived: who waited when, what became of each pair."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import datetime

from buddy.enums import PairState, ParticipantRole, ParticipationState
from buddy.models import KeepApart, Pair, PairEvent, Participation, PlannedPair, Term
from buddy.queries.instance import TermInstance, instance_of, spoken_by
from portal.models import User


class Past:
    """Pairs and participations of one term, kept in memory until `write`."""

    def __init__(self, term: Term) -> None:
        self.term = term
        self.people = list(
            Participation.objects.filter(term=term).select_related("student__user").order_by("pk")
        )
        self._languages = spoken_by(term)
        self.pairs: list[Pair] = []
        self._events: list[PairEvent] = []
        self._planned: list[tuple[PlannedPair, Pair]] = []
        self._of_international: dict[int, list[Pair]] = defaultdict(list)

    def of_role(self, role: ParticipantRole) -> list[Participation]:
        return [row for row in self.people if row.role == role]

    def pairs_of(self, international: Participation) -> list[Pair]:
        return self._of_international.get(international.pk, [])

    def as_it_was(self, at: datetime) -> TermInstance:
        """Who waited and who could welcome somebody at that moment."""
        signed_up = [
            row
            for row in self.people
            if row.state == ParticipationState.OPEN and row.signed_up and row.signed_up < at
        ]
        return instance_of(
            self.term,
            internationals=[
                row
                for row in signed_up
                if row.role == ParticipantRole.INTERNATIONAL
                and not any(_is_open(pair, at) for pair in self.pairs_of(row))
            ],
            locals_=[
                row
                for row in signed_up
                if row.role == ParticipantRole.LOCAL and row.confirmed is not None and row.confirmed < at
            ],
            taken=Counter(pair.local.student_id for pair in self.pairs if _is_open(pair, at)),
            languages=self._languages,
            apart=[(pair.international.pk, pair.local.pk) for pair in self.pairs],
            today=at.date(),
        )

    def add(self, pair: Pair, planned: PlannedPair, *, by: User, at: datetime) -> None:
        self.pairs.append(pair)
        self._planned.append((planned, pair))
        self._of_international[pair.international.pk].append(pair)
        self._events.append(PairEvent(pair=pair, after=PairState.PROPOSED, by=by, at=at))

    def change(self, pair: Pair, after: PairState, *, by: User | None, at: datetime, why: str = "") -> None:
        self._events.append(PairEvent(pair=pair, before=pair.state, after=after, by=by, at=at, why=why))
        pair.state = after
        if after == PairState.ACTIVE:
            pair.activated = at
        else:
            pair.closed = at

    def write(self) -> None:
        """Write pairs with their history, what became of the people, and who is not paired again."""
        Pair.objects.bulk_create(self.pairs)
        for row in self._events:
            row.pair = row.pair  # takes over the key that the pair has now
        PairEvent.objects.bulk_create(self._events)
        for planned, pair in self._planned:
            planned.pair = pair
        PlannedPair.objects.bulk_update(
            [planned for planned, _pair in self._planned], ["pair"], batch_size=200
        )
        Participation.objects.bulk_update(
            self.people, ["state", "closed", "front", "silent_since"], batch_size=200
        )
        KeepApart.objects.bulk_create(
            KeepApart(
                first=pair.international.student.person_key,
                second=pair.local.student.person_key,
                kind=KeepApart.Kind.FORMER,
            )
            for pair in self.pairs
            if pair.state in {PairState.ENDED, PairState.COMPLETED}
        )


def _is_open(pair: Pair, at: datetime) -> bool:
    return pair.closed is None or pair.closed > at
