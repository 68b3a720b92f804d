"""A demo of one's own, with its three processes, in a folder that is thrown away."""

from __future__ import annotations

import os
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager

from scripts.environment import PYTHON, EnvironmentProblem
from scripts.run import HOST, START_SECONDS, answers, processes, start, stop


@contextmanager
def own_demo(url: str | None = None) -> Iterator[str]:
    """Give the address of a demo: `url` where one runs already, else one that lives as long as the block."""
    if url:
        yield url.rstrip("/")
        return
    port = _free_port()
    with tempfile.TemporaryDirectory(prefix="screenshots-") as folder:
        os.environ.update(
            STATE_DIR=folder, PORT=port, DJANGO_SETTINGS_MODULE="portal.settings.local", PYTHONUNBUFFERED="1"
        )
        os.environ.pop("DATABASE_URL", None)
        children: dict[str, subprocess.Popen[bytes]] = {}
        try:
            children["preparation"] = start([str(PYTHON), "-m", "scripts.prepare"])
            if children["preparation"].wait() != 0:
                raise EnvironmentProblem("The demo could not be prepared; see above.")
            del children["preparation"]
            children |= {name: start(command) for name, command in processes(str(PYTHON), port).items()}
            _wait(port)
            yield f"http://{HOST}:{port}"
        finally:
            stop(children)


def _free_port() -> str:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return str(probe.getsockname()[1])


def _wait(port: str) -> None:
    deadline = time.monotonic() + START_SECONDS
    while not answers(port):
        if time.monotonic() > deadline:
            raise EnvironmentProblem("The demo did not start; see above.")
        time.sleep(0.1)
