"""What runs outside requests: jobs that the clock starts again and again."""

from __future__ import annotations

from datetime import timedelta

from buddy.services import reminders
from portal.extensions import Job


def periodic_jobs() -> list[Job]:
    return [
        Job(name="buddy.pairs", every=timedelta(minutes=5), run=reminders.tend_pairs),
    ]
