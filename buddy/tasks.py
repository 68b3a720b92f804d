"""What runs outside requests: jobs that the clock starts again and again."""

from __future__ import annotations

from datetime import timedelta

from buddy.services import planning, publishing, reminders, season
from portal.extensions import Job


def periodic_jobs() -> list[Job]:
    return [
        Job(name="buddy.pairs", every=timedelta(minutes=5), run=reminders.tend_pairs),
        Job(name="buddy.plans", every=timedelta(minutes=1), run=planning.sweep_plans),
        Job(name="buddy.publications", every=timedelta(minutes=1), run=publishing.sweep_publications),
        Job(name="buddy.openings", every=timedelta(hours=1), run=season.tell_openings),
        Job(name="buddy.sign_ups", every=timedelta(days=1), run=season.tend_sign_ups),
        Job(name="buddy.terms", every=timedelta(days=1), run=season.close_terms),
    ]
