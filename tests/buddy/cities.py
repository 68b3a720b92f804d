"""Cities with people in them, for the tests of plans and of the desk."""

from __future__ import annotations

from datetime import timedelta

from allauth.mfa.models import Authenticator
from django.utils import timezone

from buddy.models import Plan, Term
from buddy.services.planning import compute_plan, queue_plan
from portal.models import User
from tests.factories.buddy import LocalFactory, ParticipationFactory, StudentFactory


def with_second_factor(user: User) -> User:
    Authenticator.objects.create(user=user, type=Authenticator.Type.TOTP, data={})
    return user


def city(term: Term, internationals: int, locals_: int, **local) -> tuple[list, list]:
    """People who all could be paired; they differ in age, so that fits differ."""
    today = timezone.localdate()

    def student(number: int):
        return StudentFactory(birth_date=today - timedelta(days=366 * 19 + 97 * number))

    waiting = [ParticipationFactory(term=term, student=student(k)) for k in range(internationals)]
    offering = [LocalFactory(term=term, student=student(3 * k), **local) for k in range(locals_)]
    return waiting, offering


def made_plan(term: Term, by: User | None = None, **more) -> Plan:
    """A plan, computed at once."""
    plan = queue_plan(term=term, by=by, enqueue=False, **more)
    compute_plan.call(plan_id=plan.pk)
    return fresh(plan)


def fresh(plan: Plan) -> Plan:
    return Plan.objects.select_related("term__programme__unit").get(pk=plan.pk)


def pairs_of(plan: Plan) -> dict[int, int]:
    return dict(plan.pairs.values_list("international_id", "local_id"))
