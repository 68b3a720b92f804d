from __future__ import annotations

import uuid

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from buddy.enums import PlanState
from buddy.models.participations import Participation
from buddy.models.programmes import Term

BUSY_PLAN_STATES = [PlanState.QUEUED, PlanState.RUNNING, PlanState.PUBLISHING]


class Plan(models.Model):
    """One run of the matching for a term: seen and edited by coordinators before anybody is told."""

    uuid = models.UUIDField(unique=True, default=uuid.uuid4, editable=False)
    term = models.ForeignKey(Term, on_delete=models.PROTECT, related_name="plans")
    state = models.CharField(max_length=10, choices=PlanState, default=PlanState.QUEUED)
    # Goes up with every edit; forms send it back, so that a second coordinator is told.
    version = models.PositiveIntegerField(default=0)
    # Results are stored only by the attempt that is still the plan's own.
    attempt = models.PositiveSmallIntegerField(default=0)
    heartbeat = models.DateTimeField(null=True, blank=True)
    # Thousandths of the work done.
    progress = models.PositiveSmallIntegerField(default=0)
    cancel_requested = models.BooleanField(default=False)
    error = models.CharField(max_length=300, blank=True)

    seed = models.PositiveIntegerField(default=0)
    fair = models.BooleanField(default=True)
    spread = models.PositiveIntegerField(default=0)
    # Chosen anew from an unpublished plan: its pairs then, [[international, local], ...], and what each that is
    # kept adds to the objective.
    earlier = models.JSONField(default=list, blank=True)
    keep_bonus = models.PositiveIntegerField(default=0)
    waiting = models.PositiveIntegerField(default=0)
    places = models.PositiveIntegerField(default=0)
    matched = models.PositiveIntegerField(default=0)
    score = models.BigIntegerField(default=0)
    objective = models.BigIntegerField(default=0)
    bound = models.BigIntegerField(default=0)
    optimal = models.BooleanField(default=False)
    floor = models.IntegerField(null=True, blank=True)
    # Of the run: see `buddy.queries.plan_figures.figures_of`.
    figures = models.JSONField(default=dict, blank=True)
    # Moved, added or removed by hand since the run: no longer the best possible plan.
    edited = models.BooleanField(default=False)

    created = models.DateTimeField(default=timezone.now)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    finished = models.DateTimeField(null=True, blank=True)
    published = models.DateTimeField(null=True, blank=True)
    published_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )

    class Meta:
        verbose_name = _("plan")
        verbose_name_plural = _("plans")
        constraints = [
            models.UniqueConstraint(
                fields=["term"], condition=Q(state__in=BUSY_PLAN_STATES), name="plan_one_busy_per_term"
            ),
        ]
        indexes = [
            models.Index(fields=["term", "-created"], name="plan_term"),
            models.Index(fields=["state", "heartbeat"], name="plan_sweep"),
        ]

    def __str__(self) -> str:
        return f"{self.term}, {self.created:%Y-%m-%d} ({self.state})"


class PlannedPair(models.Model):
    """A pair of a plan; becomes a Pair when it is published."""

    plan = models.ForeignKey(Plan, on_delete=models.CASCADE, related_name="pairs")
    international = models.ForeignKey(
        Participation, on_delete=models.CASCADE, related_name="planned_internationally"
    )
    local = models.ForeignKey(Participation, on_delete=models.CASCADE, related_name="planned_locally")
    score = models.PositiveIntegerField()
    locked = models.BooleanField(default=False)
    # Chosen by a coordinator rather than by the run.
    by_hand = models.BooleanField(default=False)
    # 1 is the best among all allowed.
    rank_for_international = models.PositiveIntegerField(default=0)
    rank_for_local = models.PositiveIntegerField(default=0)
    # {criterion: {"value": 0..1000, "weight": 0..5, "contribution": int, "reason": [code, params]}}
    parts = models.JSONField(default=dict)
    # Ticked for the next publication.
    selected = models.BooleanField(default=False)
    pair = models.OneToOneField(
        "buddy.Pair", on_delete=models.SET_NULL, null=True, blank=True, related_name="planned"
    )

    class Meta:
        constraints = [models.UniqueConstraint(fields=["plan", "international"], name="planned_pair_once")]
        indexes = [models.Index(fields=["plan", "score"], name="planned_pair_score")]

    def __str__(self) -> str:
        return f"{self.international_id} - {self.local_id}"


class LeftOut(models.Model):
    """An international for whom a plan has nobody, and why."""

    plan = models.ForeignKey(Plan, on_delete=models.CASCADE, related_name="left_out")
    international = models.ForeignKey(Participation, on_delete=models.CASCADE, related_name="+")
    # "no_allowed_local", "no_capacity" (buddy.matching) or "removed" by a coordinator.
    reason = models.CharField(max_length=20)
    # Place in the programme's order, from 1.
    place = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["plan", "international"], name="left_out_once")]

    def __str__(self) -> str:
        return self.reason
