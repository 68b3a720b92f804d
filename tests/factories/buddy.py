"""Rows of the buddy programme: an open programme in a city, people who signed up, pairs.

Days are relative to today: by default sign-up is open, arrivals begin in a month.
"""

from __future__ import annotations

from datetime import timedelta

import factory
from django.utils import timezone

from buddy.enums import (
    ArrivalPrecision,
    ConfirmedHow,
    Gender,
    PairState,
    ParticipantRole,
    ParticipationState,
    PlanState,
    StayKind,
)
from buddy.models import (
    Invitation,
    MatchingDay,
    Pair,
    PairEvent,
    Participation,
    Plan,
    PlannedPair,
    Programme,
    ServedPlace,
    Student,
    StudentLanguage,
    Term,
)
from buddy.models.students import person_key
from portal.enums import UnitKind
from tests.factories.portal import UnitFactory, UserFactory


def day(offset: int):
    """The day `offset` days from today, computed when the row is made."""
    return factory.LazyFunction(lambda: timezone.localdate() + timedelta(days=offset))


class ProgrammeFactory(factory.django.DjangoModelFactory):
    """A programme with default settings; its unit is a city of its own unless given."""

    class Meta:
        model = Programme

    unit = factory.SubFactory(UnitFactory, kind=UnitKind.CITY, country_code="FR", time_zone="Europe/Paris")
    name = factory.LazyAttribute(lambda programme: f"Buddy {programme.unit.name}")
    slug = factory.LazyAttribute(lambda programme: f"buddy-{programme.unit.slug}")
    city_languages = factory.LazyFunction(lambda: ["fr"])


class ServedPlaceFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = ServedPlace

    programme = factory.SubFactory(ProgrammeFactory)
    name = factory.Sequence(lambda n: f"Campus {n}")


class TermFactory(factory.django.DjangoModelFactory):
    """A term that is open for both roles today. Traits: `closed`, `soon` (opens in a month), `over`."""

    class Meta:
        model = Term

    class Params:
        closed = factory.Trait(
            international_opens=day(-60),
            international_closes=day(-1),
            local_opens=day(-60),
            local_closes=day(-1),
        )
        soon = factory.Trait(
            international_opens=day(30), international_closes=day(80), local_opens=day(30), local_closes=day(80),
            arrival_from=day(90), arrival_to=day(120), ends=day(250),
        )  # fmt: skip
        over = factory.Trait(
            international_opens=day(-250), international_closes=day(-190), local_opens=day(-250),
            local_closes=day(-190), arrival_from=day(-185), arrival_to=day(-160), ends=day(-10),
        )  # fmt: skip

    programme = factory.SubFactory(ProgrammeFactory)
    name = factory.Sequence(lambda n: f"Term {n}")
    slug = factory.Sequence(lambda n: f"term-{n}")
    international_opens = day(-30)
    international_closes = day(45)
    local_opens = day(-30)
    local_closes = day(45)
    arrival_from = day(30)
    arrival_to = day(60)
    ends = day(200)


class MatchingDayFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = MatchingDay

    term = factory.SubFactory(TermFactory)
    day = day(14)


class StudentFactory(factory.django.DjangoModelFactory):
    """A profile of 21 years. `languages={"en": 5, "fr": 3}` by language and CEFR level; default English C1."""

    class Meta:
        model = Student
        skip_postgeneration_save = True

    user = factory.SubFactory(UserFactory)
    person_key = factory.LazyAttribute(lambda student: person_key(student.user.email))
    birth_date = day(-21 * 366)
    gender = Gender.WOMAN
    nationality = "PL"
    interests = factory.LazyFunction(lambda: ["hiking", "cinema"])

    @factory.post_generation
    def languages(self, create, extracted, **kwargs):
        if create:
            spoken = {"en": 5} if extracted is None else extracted
            StudentLanguage.objects.bulk_create(
                StudentLanguage(student=self, language=language, level=level)
                for language, level in spoken.items()
            )


class ParticipationFactory(factory.django.DjangoModelFactory):
    """Somebody who signed up: an international, or with the trait `local` a confirmed local."""

    class Meta:
        model = Participation

    class Params:
        local = factory.Trait(
            role=ParticipantRole.LOCAL,
            kind_of_stay="",
            arrival=None,
            arrival_precision=ArrivalPrecision.UNKNOWN,
            confirmed=factory.LazyFunction(timezone.now),
            confirmed_how=ConfirmedHow.COORDINATOR,
        )
        draft = factory.Trait(state=ParticipationState.DRAFT, signed_up=None)

    student = factory.SubFactory(StudentFactory)
    term = factory.SubFactory(TermFactory)
    role = ParticipantRole.INTERNATIONAL
    state = ParticipationState.OPEN
    kind_of_stay = StayKind.EXCHANGE
    arrival = day(35)
    arrival_precision = ArrivalPrecision.EXACT
    signed_up = factory.LazyFunction(timezone.now)


class LocalFactory(ParticipationFactory):
    """A confirmed local who can welcome one student."""

    local = True


class InvitationFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Invitation

    term = factory.SubFactory(TermFactory)
    role = ParticipantRole.INTERNATIONAL
    email = factory.Sequence(lambda n: f"nominee{n}@example.org")
    data = factory.LazyAttribute(lambda row: {"email": row.email, "first_name": "Ines", "last_name": "Costa"})


class PairFactory(factory.django.DjangoModelFactory):
    """Two people of one term, proposed to the local; with the trait `active` already accepted."""

    class Meta:
        model = Pair
        skip_postgeneration_save = True

    class Params:
        term = factory.SubFactory(TermFactory)
        active = factory.Trait(
            state=PairState.ACTIVE,
            asked="",
            answer_due=None,
            activated=factory.LazyFunction(timezone.now),
            completes=day(180),
        )

    international = factory.SubFactory(ParticipationFactory, term=factory.SelfAttribute("..term"))
    local = factory.SubFactory(LocalFactory, term=factory.SelfAttribute("..term"))
    state = PairState.PROPOSED
    asked = ParticipantRole.LOCAL
    answer_due = factory.LazyFunction(lambda: timezone.now() + timedelta(days=5))

    @factory.post_generation
    def history(self, create, extracted, **kwargs):
        if create:
            PairEvent.objects.create(pair=self, after=PairState.PROPOSED)
            if self.state != PairState.PROPOSED:
                PairEvent.objects.create(pair=self, before=PairState.PROPOSED, after=self.state)


class PlanFactory(factory.django.DjangoModelFactory):
    """A plan ready for review, without pairs."""

    class Meta:
        model = Plan

    term = factory.SubFactory(TermFactory)
    state = PlanState.READY
    finished = factory.LazyFunction(timezone.now)


class PlannedPairFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = PlannedPair

    plan = factory.SubFactory(PlanFactory)
    international = factory.SubFactory(ParticipationFactory, term=factory.SelfAttribute("..plan.term"))
    local = factory.SubFactory(LocalFactory, term=factory.SelfAttribute("..plan.term"))
    score = 70_000
