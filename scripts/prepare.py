"""Bring database and static files up to date in one process; part of `make run`."""

import sys

import django
from django.conf import settings
from django.core.management import CommandError, call_command
from django.db import OperationalError


def main() -> None:
    django.setup()
    print("Bringing the database up to date ...", flush=True)
    call_command("migrate", verbosity=0)
    call_command("createcachetable", verbosity=0)
    if settings.DEMO:
        call_command("load_demo", "--if-empty")
    call_command("collectstatic", interactive=False, verbosity=0)


if __name__ == "__main__":
    try:
        main()
    except OperationalError as problem:
        sys.exit(f"The database cannot be used: {problem}")
    except CommandError as problem:
        sys.exit(str(problem))
