from __future__ import annotations

import json
import time
from argparse import ArgumentTypeError
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from buddy.enums import PlanState
from buddy.models import Plan, Term
from buddy.queries import desk
from buddy.queries.instance import stale_pairs
from buddy.queries.plans import as_json, unpublished
from buddy.services.planning import PlanBusy, compute_plan, queue_plan, sweep_plans
from buddy.services.plans import PlanChanged
from buddy.services.publishing import publish_plan, queue_publication
from buddy.services.season_plans import queue_season, season_progress
from buddy.services.transitions import PairRefused
from portal.models import User
from portal.scope import can

LOOK_EVERY = 2.0  # seconds


class Command(BaseCommand):
    help = "Make the best possible plan of a unit's programme, at once; show it as JSON without names, or publish it."

    def add_arguments(self, parser: CommandParser) -> None:
        which = parser.add_mutually_exclusive_group(required=True)
        which.add_argument("--unit", default="", help="slug of the unit that runs the programme")
        which.add_argument(
            "--all",
            action="store_true",
            dest="everywhere",
            help="queue a plan for every open term, the largest first; workers compute them",
        )
        parser.add_argument(
            "--wait", action="store_true", help="with --all: show progress until all are done"
        )
        parser.add_argument("--term", default="", help="slug of the term (default: the current one)")
        parser.add_argument("--seed", type=_seed, default=0, help="chooses among equally good plans")
        parser.add_argument("--publish", action="store_true", help="publish all its pairs; needs --by")
        parser.add_argument("--by", default="", help="e-mail address of the coordinator who publishes")
        parser.add_argument(
            "--json", default="", metavar="FILE", help="where to write it (default: standard output)"
        )

    def handle(
        self,
        *,
        unit: str,
        term: str,
        seed: int,
        publish: bool,
        by: str,
        json: str,
        everywhere: bool,
        wait: bool,
        **options: Any,
    ) -> None:
        if everywhere:
            if term or publish or by or json:
                raise CommandError("--all takes --seed and --wait only.")
            _everywhere(self, seed=seed, wait=wait)
            return
        if publish and not by:
            raise CommandError("--publish needs --by EMAIL.")
        chosen = _term(unit, term)
        person = _person(by, chosen) if by else None
        plan = _plan(chosen, seed=seed, by=person)
        _write(self, plan, json)
        if publish:
            _publish(plan, person)
            plan.refresh_from_db()
            left = unpublished(plan).count()
            self.stderr.write(f"Published {plan.matched - left} pairs, {left} not.")


def _everywhere(command: BaseCommand, *, seed: int, wait: bool) -> None:
    plans = queue_season(seed=seed)
    command.stdout.write(f"Queued {len(plans)} plans.")
    told: dict[int, int] = {}
    while wait:
        progress = season_progress(plans)
        for plan, part in progress.cities:
            if told.get(plan.pk) != part:
                told[plan.pk] = part
                state = f"{plan.matched} of {plan.waiting}" if plan.state == PlanState.READY else plan.state
                command.stdout.write(f"{plan.term}: {part / 10:.0f} % ({state})")
        command.stdout.write(f"All: {progress.whole / 10:.0f} %")
        if progress.done:
            return
        time.sleep(LOOK_EVERY)
        sweep_plans()


def _seed(text: str) -> int:
    if not (text.isascii() and text.isdigit()) or int(text) >= 1 << 31:
        raise ArgumentTypeError(f"{text!r} is not a seed from 0 to {(1 << 31) - 1}")
    return int(text)


def _term(unit: str, slug: str) -> Term:
    terms = list(desk.terms().filter(programme__unit__slug=unit))
    if not terms:
        raise CommandError(f"The unit {unit!r} runs no programme with a term.")
    if not slug:
        return desk.current_term(terms, terms[0].programme.today)
    for term in terms:
        if term.slug == slug:
            return term
    raise CommandError(f"There is no term {slug!r}; there are: {', '.join(term.slug for term in terms)}.")


def _person(email: str, term: Term) -> User | None:
    person = User.objects.filter(email=email.strip().lower(), is_active=True, suspended_at=None).first()
    if person is None or not can(person, "plans.edit", term):
        raise CommandError(f"{email!r} may not publish plans of {term}.")
    return person


def _plan(term: Term, *, seed: int, by: User | None) -> Plan:
    try:
        plan = queue_plan(term=term, by=by, seed=seed, enqueue=False)
    except PlanBusy as problem:
        raise CommandError("Another plan of this term is being made or published.") from problem
    compute_plan.call(plan_id=plan.pk)
    plan.refresh_from_db()
    if plan.state != PlanState.READY:
        raise CommandError(f"The plan is {plan.state}: {plan.error}")
    return plan


def _write(command: BaseCommand, plan: Plan, path: str) -> None:
    text = json.dumps(as_json(plan), indent=1) + "\n"
    if path:
        try:
            Path(path).write_text(text)
        except OSError as problem:
            raise CommandError(f"{path}: {problem.strerror}. The plan waits for review.") from problem
    else:
        command.stdout.write(text, ending="")


def _publish(plan: Plan, by: User) -> None:
    stale = stale_pairs(plan)
    ids = [row.pk for row in unpublished(plan) if row.pk not in stale]
    try:
        queue_publication(plan_id=plan.pk, version=plan.version, pair_ids=ids, by=by, enqueue=False)
    except (PlanBusy, PlanChanged) as problem:
        raise CommandError("The plan was changed while it was being published.") from problem
    except PairRefused as refusal:
        raise CommandError(refusal.message) from refusal
    publish_plan.call(plan_id=plan.pk)
