"""`make test`: every check on every database. All stages run, whatever fails; then a table says how they went.

    python3 -m scripts.test [STAGE ...]

What a machine lacks is named and left out; under CI=true that is a failure.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from scripts.chromium import chromium
from scripts.environment import ROOT, EnvironmentProblem, ensure
from scripts.postgres import binaries, throwaway_cluster

CI = os.environ.get("CI") == "true"
INSTALL_HINT = "scripts/install_system_packages.sh installs it"
# Nothing here may hang for ever; on two cores with nothing else to do the longest takes less than half of it.
STAGE_SECONDS = 40 * 60
# Tests that touch no database: one run is enough.
PURE = ["tests/architecture", "tests/matching", "tests/scripts"]


@dataclass
class Result:
    stage: str
    outcome: str
    seconds: float


class Bench:
    """Runs commands in the project's environment; knows what this machine lacks."""

    def __init__(self, python: Path) -> None:
        self.bin = python.parent
        self.browser = chromium() is not None

    def run(self, *command: str, settings: str = "portal.settings.test", database: str = "") -> bool:
        """Run one of the environment's programs; True when it succeeded."""
        environment = {key: value for key, value in os.environ.items() if key != "DATABASE_URL"}
        environment |= {"DJANGO_SETTINGS_MODULE": settings, "PYTHONUNBUFFERED": "1"}
        if database:
            environment["DATABASE_URL"] = database
        print(f"\n$ {' '.join(command)}", flush=True)
        program, *arguments = command
        try:
            process = subprocess.run(
                [str(self.bin / program), *arguments],
                cwd=ROOT,
                env=environment,
                check=False,
                timeout=STAGE_SECONDS,
            )
        except subprocess.TimeoutExpired:
            print(f"Stopped after {STAGE_SECONDS // 60} minutes.", flush=True)
            return False
        return process.returncode == 0

    def pytest(self, *arguments: str, marked: str = "", **where: str) -> bool:
        if not self.browser:
            marked = f"({marked}) and not e2e" if marked else "not e2e"
        return self.run("pytest", "-q", "-n", str(os.cpu_count() or 2), "-m", marked, *arguments, **where)

    # The stages, in the order in which they run.

    def lint(self) -> bool:
        checked = self.run("ruff", "check", ".")
        return self.run("ruff", "format", "--check", ".") and checked

    def imports(self) -> bool:
        return self.run("lint-imports", "--no-logo")

    def migrations(self) -> bool:
        command = ["python", "manage.py", "makemigrations", "--check", "--dry-run"]
        complete = self.run(*command)
        # The plugins installed must not change the portal's own migrations.
        return self.run(*command, settings="portal.settings.portal_only") and complete

    def messages(self) -> bool:
        return self.run("python", "-m", "scripts.check_messages")

    def sqlite(self) -> bool:
        return self.pytest("tests", marked="smoke or not (e2e or postgres)")

    def postgres(self) -> bool:
        with ExitStack() as stack:
            database = _given_postgres() or stack.enter_context(throwaway_cluster())
            ignored = [f"--ignore={path}" for path in PURE]
            return self.pytest("tests", *ignored, database=database)

    def portal_only(self) -> bool:
        return self.pytest("tests/portal", marked="not e2e", settings="portal.settings.portal_only")


def _given_postgres() -> str:
    url = os.environ.get("DATABASE_URL", "")
    return url if url.startswith("postgres") else ""


def stages(bench: Bench) -> dict[str, Callable[[], bool]]:
    return {
        "lint": bench.lint,
        "imports": bench.imports,
        "migrations": bench.migrations,
        "messages": bench.messages,
        "sqlite": bench.sqlite,
        "postgres": bench.postgres,
        "portal-only": bench.portal_only,
    }


def lacking(wanted: list[str], bench: Bench) -> dict[str, str]:
    """Return what this machine lacks for the wanted stages: name -> one line on it."""
    missing = {}
    if "postgres" in wanted and not _given_postgres() and binaries() is None:
        missing["postgres"] = f"No PostgreSQL server: tests run on SQLite alone ({INSTALL_HINT})."
    if {"sqlite", "postgres"} & set(wanted) and not bench.browser:
        missing["browser"] = f"No Chromium: browser journeys are left out ({INSTALL_HINT})."
    return missing


def main(wanted: list[str]) -> int:
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    try:
        bench = Bench(ensure("requirements.txt", "requirements-test.txt"))
    except EnvironmentProblem as problem:
        print(problem, file=sys.stderr)
        return 1
    available = stages(bench)
    if unknown := set(wanted) - set(available):
        print(f"Unknown: {', '.join(sorted(unknown))}. Stages: {', '.join(available)}.", file=sys.stderr)
        return 2
    wanted = wanted or list(available)
    missing = lacking(wanted, bench)
    results = [Result(name, "FAILED" if CI else "skipped", 0) for name in missing]
    print(*missing.values(), sep="\n", flush=True)

    for name in (name for name in wanted if name not in missing):
        started = time.monotonic()
        passed = available[name]()
        results.append(Result(name, "ok" if passed else "FAILED", time.monotonic() - started))

    print()
    for result in results:
        print(f"{result.outcome:8}{result.stage:14}{result.seconds:5.0f} s  {missing.get(result.stage, '')}")
    return int(any(result.outcome == "FAILED" for result in results))


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
