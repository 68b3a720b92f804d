"""A throw-away PostgreSQL cluster for tests: made in half a second, gone afterwards.

    .venv/bin/python -m scripts.postgres COMMAND ...

runs COMMAND with DATABASE_URL set to a fresh cluster. Nothing that a system's own PostgreSQL holds is touched.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

# Durability is of no use to a cluster that is thrown away.
OPTIONS = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=100"


def binaries() -> Path | None:
    """Return the folder of the newest PostgreSQL server, None where there is none."""
    packaged = sorted(
        Path("/usr/lib/postgresql").glob("*/bin/pg_ctl"), key=lambda path: int(path.parts[-3].split(".")[0])
    )
    if packaged:
        return packaged[-1].parent
    found = shutil.which("pg_ctl")
    return Path(found).resolve().parent if found else None


@contextmanager
def throwaway_cluster() -> Iterator[str]:
    """Yield the DATABASE_URL of a running cluster. Raises CalledProcessError when it does not start."""
    bin_dir = binaries()
    if bin_dir is None:
        raise FileNotFoundError("No PostgreSQL server is installed (scripts/install_system_packages.sh).")
    directory = Path(tempfile.mkdtemp(prefix="buddy-system-postgres-"))
    port = _free_port()
    server = f"-p {port} -k {directory} -c listen_addresses=127.0.0.1 {OPTIONS}"
    control = [str(bin_dir / "pg_ctl"), "-D", str(directory / "data"), "-w", "-s"]
    try:
        if os.geteuid() == 0:
            shutil.chown(directory, "postgres", "postgres")
        initdb = [str(bin_dir / "initdb"), "-D", str(directory / "data"), "-U", "portal", "--auth=trust"]
        _as_server_user([*initdb, "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"], directory)
        _as_server_user([*control, "-l", str(directory / "log"), "-o", server, "start"], directory)
        try:
            yield f"postgresql://portal@127.0.0.1:{port}/postgres"
        finally:
            _as_server_user([*control, "-m", "immediate", "stop"], directory)
    finally:
        shutil.rmtree(directory, ignore_errors=True)


def _as_server_user(command: list[str], directory: Path) -> None:
    """Run `command`; the server's programs refuse root, so root becomes the user `postgres` for them."""
    if os.geteuid() == 0:
        command = ["runuser", "-u", "postgres", "--", *command]
    subprocess.run(command, cwd=directory, check=True, stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def main(command: list[str]) -> int:
    if not command:
        print(__doc__, file=sys.stderr)
        return 2
    with throwaway_cluster() as url:
        return subprocess.run(command, env={**os.environ, "DATABASE_URL": url}, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
