"""The project's own files, as git knows them: without what others wrote and what tools made."""

from __future__ import annotations

import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
APPS = ("portal", "home", "partners", "training", "buddy")
# Folders of files that we ship and did not write; each has its licence beside it.
VENDORED = (
    "static/vendor/",
    "static/fonts/",
    "static/icons/sprite.svg",
    "static/icons/LICENSE",
    "tests/e2e/vendor/",
)


@cache
def files() -> tuple[str, ...]:
    """Paths, relative to the root, of everything committed or about to be."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return tuple(sorted(path for path in set(listed.split("\0")) if path and (ROOT / path).is_file()))


def own(*suffixes: str) -> list[str]:
    """Paths of our own files with one of these suffixes, generated migrations left out."""
    return [
        path
        for path in files()
        if path.endswith(suffixes) and not path.startswith(VENDORED) and "/migrations/" not in path
    ]


def text(path: str) -> str:
    return (ROOT / path).read_text(encoding="utf-8")


def line_of(source: str, position: int) -> int:
    return source.count("\n", 0, position) + 1
