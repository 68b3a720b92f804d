"""Run what plugins and the portal want done again and again."""

from __future__ import annotations

import logging
from datetime import datetime

from django.db.models import Q
from django.utils import timezone

from portal.extensions import Job, periodic_jobs
from portal.models import PeriodicRun

logger = logging.getLogger(__name__)


def run_due_jobs() -> list[str]:
    """Run each job whose interval has passed and return the names of those that this process ran.

    A job that raises is logged and recorded in `PeriodicRun.last_error`; the others go on.
    """
    runs = dict(PeriodicRun.objects.values_list("name", "last_started"))
    return [job.name for job in periodic_jobs() if _is_due(job, runs) and _claim(job) and _run(job)]


def _is_due(job: Job, runs: dict[str, datetime | None]) -> bool:
    last = runs.get(job.name)
    return last is None or last <= timezone.now() - job.every


def _claim(job: Job) -> bool:
    """Start the interval anew; of several clocks the one whose update hits the row runs the job."""
    now = timezone.now()
    PeriodicRun.objects.bulk_create([PeriodicRun(name=job.name)], ignore_conflicts=True)
    due = Q(last_started=None) | Q(last_started__lte=now - job.every)
    return bool(PeriodicRun.objects.filter(due, name=job.name).update(last_started=now))


def _run(job: Job) -> bool:
    error = ""
    try:
        job.run()
    except Exception as problem:
        logger.exception("Periodic job %s failed", job.name)
        error = f"{timezone.now():%Y-%m-%d %H:%M} {type(problem).__name__}: {problem}"
    PeriodicRun.objects.filter(name=job.name).update(last_error=error)
    return True
