"""A migrated, empty SQLite database kept between runs: migrating takes longer than most test files.

It is kept under a fingerprint of all migrations of all installed apps, so a new migration makes a new one.
"""

from __future__ import annotations

import hashlib
import shutil
import time
from importlib.metadata import version
from pathlib import Path

from django.apps import apps
from django.db import connection

FOLDER = Path(__file__).resolve().parent.parent / ".state"
KEPT_SECONDS = 24 * 3600


def restore() -> bool:
    """Put the kept database where this run wants its own; False where there is none."""
    if connection.vendor != "sqlite" or not _kept().exists():
        return False
    shutil.copy(_kept(), connection.settings_dict["TEST"]["NAME"])
    return True


def keep() -> None:
    """Keep the database that this run has just migrated; drop those of other days."""
    if connection.vendor != "sqlite":
        return
    FOLDER.mkdir(exist_ok=True)
    for old in FOLDER.glob("migrated-*"):
        if old.stat().st_mtime < time.time() - KEPT_SECONDS:
            old.unlink(missing_ok=True)
    # Written aside and moved: another run may be reading or keeping the same one.
    written = Path(f"{connection.settings_dict['TEST']['NAME']}.kept")
    with connection.cursor() as cursor:
        cursor.execute("VACUUM INTO %s", [str(written)])
    moved = shutil.copy(written, FOLDER / f"{time.monotonic_ns()}.part")
    Path(moved).rename(_kept())


def _kept() -> Path:
    fingerprint = hashlib.sha256(version("django").encode())
    for app in apps.get_app_configs():
        for path in sorted(Path(app.path, "migrations").glob("*.py")):
            fingerprint.update(f"{app.label}/{path.name}".encode() + path.read_bytes())
    return FOLDER / f"migrated-{fingerprint.hexdigest()[:16]}.sqlite3"
