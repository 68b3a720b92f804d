from __future__ import annotations

from argparse import ArgumentTypeError
from datetime import date

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from buddy.demo.load import DemoRefused, load
from portal.models import User


class Command(BaseCommand):
    help = "Load the demo into an empty database: real places, invented people. Same seed and day, same data."

    def add_arguments(self, parser) -> None:
        parser.add_argument(
            "--students", type=_count, default=3000, help="how many students in all (default: 3000)"
        )
        parser.add_argument(
            "--seed", type=int, default=2013, help="another seed, other people (default: 2013)"
        )
        parser.add_argument("--today", type=_day, help="the day from which all others count, YYYY-MM-DD")
        parser.add_argument(
            "--if-empty",
            action="store_true",
            help="do nothing, without an error, where somebody is there already",
        )

    def handle(self, *, students: int, seed: int, today: date | None, if_empty: bool, **options) -> None:
        if if_empty and User.objects.exists():
            return
        call_command("createcachetable", verbosity=0)  # pages that are made clear what is cached of them
        try:
            loaded = load(students=students, seed=seed, today=today or timezone.localdate())
        except DemoRefused as refused:
            raise CommandError(str(refused)) from refused
        if options["verbosity"]:
            self.stdout.write(
                f"Demo loaded: {loaded.units} units, {loaded.students} students in {loaded.open_cities} open "
                f"cities, {loaded.pairs} pairs. Who may sign in: manage.py demo_logins"
            )


def _count(text: str) -> int:
    if not text.isdigit():
        raise ArgumentTypeError(f"{text!r} is not a number of students")
    return int(text)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as problem:
        raise ArgumentTypeError(f"{text!r} is not a day; write it like 2026-11-24") from problem
