"""The clock: jobs at their interval, failures kept apart, a clean end."""

import os
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.core import mail
from django.core.management import call_command
from wagtail import hooks

from portal.extensions import Job
from portal.models import PeriodicRun
from portal.services.jobs import run_due_jobs
from portal.services.mail import queue_mail

NOON = datetime(2026, 8, 10, 12, tzinfo=UTC)


@pytest.fixture
def job():
    """Register jobs for one test: `job("name", minutes=5)` returns the list of its runs."""
    registered = []

    def register(name: str, *, minutes: int = 5, problem: Exception | None = None) -> list[str]:
        runs: list[str] = []

        def run() -> None:
            runs.append(name)
            if problem:
                raise problem

        hook = hooks.register_temporarily(
            "register_periodic_jobs", lambda: [Job(name=name, every=timedelta(minutes=minutes), run=run)]
        )
        hook.__enter__()
        registered.append(hook)
        return runs

    yield register
    for hook in registered:
        hook.__exit__(None, None, None)


@pytest.mark.django_db
def test_a_job_runs_at_its_interval(job):
    runs = job("tests.often", minutes=5)
    with time_machine.travel(NOON, tick=False) as clock:
        assert "tests.often" in run_due_jobs()
        assert run_due_jobs() == []
        clock.shift(timedelta(minutes=4, seconds=59))
        run_due_jobs()
        assert len(runs) == 1
        clock.shift(timedelta(seconds=1))
        run_due_jobs()
    assert len(runs) == 2


@pytest.mark.django_db
def test_a_job_that_raises_is_recorded_and_stops_nobody(job, caplog):
    broken = job("tests.broken", problem=ValueError("no such city"))
    fine = job("tests.fine")
    with time_machine.travel(NOON, tick=False) as clock:
        run_due_jobs()
        assert (len(broken), len(fine)) == (1, 1)
        assert "no such city" in PeriodicRun.objects.get(name="tests.broken").last_error
        assert "tests.broken" in caplog.text
        assert PeriodicRun.objects.get(name="tests.fine").last_error == ""
        clock.shift(timedelta(minutes=5))
        run_due_jobs()
    assert len(broken) == 2, "a failure does not switch a job off"


@pytest.mark.django_db
def test_another_clock_that_was_quicker_keeps_the_run(job):
    from portal.services import jobs

    runs = job("tests.shared")
    PeriodicRun.objects.create(name="tests.shared", last_started=NOON)
    with time_machine.travel(NOON + timedelta(seconds=1), tick=False):
        [shared] = [one for one in jobs.periodic_jobs() if one.name == "tests.shared"]
        assert not jobs._claim(shared)
    assert runs == []


@pytest.mark.django_db
def test_once_delivers_and_runs_the_jobs_of_the_portal():
    queue_mail(key="k", kind="test", template="account/mail/notice", to="a@example.org")
    call_command("clock", "--once")
    assert len(mail.outbox) == 1
    ran = set(PeriodicRun.objects.exclude(last_started=None).values_list("name", flat=True))
    assert {"portal.retention", "portal.roles_lapsing", "portal.sessions", "portal.task_results"} <= ran
    assert not PeriodicRun.objects.exclude(last_error="").exists()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_ends_cleanly_when_asked(number, tmp_path):
    # A database of its own and without tables: the clock logs that and goes on until it is stopped.
    environment = {**os.environ, "DATABASE_URL": f"sqlite:///{tmp_path}/empty.sqlite3"}
    process = subprocess.Popen(
        [sys.executable, "manage.py", "clock"], env=environment, stderr=subprocess.PIPE, text=True
    )
    try:
        for line in process.stderr:
            if "skips a round" in line:
                break
        assert process.poll() is None
        started = time.monotonic()
        process.send_signal(number)
        assert process.wait(timeout=15) == 0
        assert time.monotonic() - started < 10
    finally:
        process.kill()
        process.stderr.close()
