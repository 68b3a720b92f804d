"""A plan of 2,000 internationals and 900 locals as the demo invents them, verified end to end through the database."""

from __future__ import annotations

from datetime import date
from random import Random

import numpy as np
import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from buddy.demo import network as networks
from buddy.demo.people import Addresses
from buddy.demo.places import cities
from buddy.demo.seasons import Stage, term_days
from buddy.demo.students import Intake, Registrar
from buddy.enums import PlanState
from buddy.matching import Solution, verify
from buddy.models import LeftOut, PlannedPair
from buddy.queries.instance import load_instance
from buddy.services.planning import compute_plan, queue_plan
from tests.buddy.cities import fresh

pytestmark = pytest.mark.django_db

TODAY = date(2026, 11, 26)
INTERNATIONALS, LOCALS = 2000, 900
MOST_QUERIES = 12


@pytest.fixture
def metropolis(time_machine):
    time_machine.move_to(f"{TODAY}T12:00:00+01:00")
    network = networks.build(today=TODAY)
    days = term_days(TODAY, Stage.WAITING, 24)
    term = networks.open_term(network.programmes["lille"], days)
    registrar = Registrar(network, Addresses(), "!", TODAY)
    Intake(registrar, Random(6), cities()["lille"], term, days).sign_up(
        internationals=INTERNATIONALS, locals_=LOCALS
    )
    return term


def test_a_plan_of_a_metropolis_is_the_best_one(metropolis):
    plan = queue_plan(term=metropolis, by=None, enqueue=False)
    assert compute_plan.call(plan_id=plan.pk) == PlanState.READY
    plan = fresh(plan)
    assert plan.optimal
    assert plan.objective == plan.bound

    with CaptureQueriesContext(connection) as asked:
        rows = load_instance(metropolis)
    assert len(asked) <= MOST_QUERIES
    waiting = len(rows.internationals)  # a few have withdrawn or paused
    assert waiting > 0.95 * INTERNATIONALS
    assert len(rows.locals) > 0.95 * LOCALS

    # The plan as it stands in the database, proven again from nothing but its pairs.
    stored = PlannedPair.objects.filter(plan=plan)
    assignment = np.full(waiting, -1)
    for international, local in stored.values_list("international_id", "local_id"):
        assignment[rows.row[international]] = rows.column[local]
    reasons = dict(LeftOut.objects.filter(plan=plan).values_list("international_id", "reason"))
    assert stored.count() == plan.matched > 1000
    assert plan.matched + len(reasons) == waiting
    problem = rows.problem(plan, locks={})
    served = np.bincount(np.array(rows.priority)[assignment >= 0], minlength=max(rows.priority) + 1)
    verify(
        problem,
        Solution(
            assignment=assignment,
            matched=plan.matched,
            score=plan.score,
            objective=plan.objective,
            bound=plan.bound,
            optimal=plan.optimal,
            floor=plan.floor,
            served={c: int(served[c]) for c in sorted(set(rows.priority), reverse=True)},
            reasons=tuple(reasons.get(row.pk, "") for row in rows.internationals),
        ),
        fair=plan.fair,
    )

    figures = plan.figures
    assert sum(figures["deciles"]) == plan.matched
    assert figures["lowest"] == plan.floor
    assert figures["floor_price"]["weakest"] > 0
    assert figures["floor_price"]["objective"] >= 0
    helped = sum(each["places"] for each in figures["help"])
    assert 0 < helped <= len(reasons)
