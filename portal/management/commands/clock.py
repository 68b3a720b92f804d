"""The third process: outbox, periodic jobs and sweeps."""

from __future__ import annotations

import logging
import signal
import threading

from django.core.management.base import BaseCommand, CommandParser
from django.db import DatabaseError, close_old_connections

from portal.services.delivery import deliver_due
from portal.services.jobs import run_due_jobs

logger = logging.getLogger(__name__)

TICK_SECONDS = 1
# Jobs have intervals of minutes and more: asking for them every tick would only cost queries.
JOBS_EVERY_TICKS = 10


class Command(BaseCommand):
    help = "Deliver mails and run periodic jobs until stopped (SIGTERM, Ctrl-C)."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--once", action="store_true", help="one round, then end (for cron)")

    def handle(self, *, once: bool, **options: object) -> None:
        if once:
            deliver_due()
            run_due_jobs()
            deliver_due()  # what the jobs have just queued
            return
        stop = threading.Event()
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: stop.set())
        tick = 0
        while not stop.is_set():
            try:
                deliver_due()
                if tick % JOBS_EVERY_TICKS == 0:
                    run_due_jobs()
            except DatabaseError:
                # The database is away or busy: keep the clock alive, it comes back.
                logger.exception("The clock skips a round")
            close_old_connections()
            tick += 1
            stop.wait(TICK_SECONDS)
