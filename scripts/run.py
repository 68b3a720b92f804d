"""`make run`: from a bare checkout to the running demo, then watch over its three processes."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time

from scripts.environment import ROOT, EnvironmentProblem, ensure

HOST = "127.0.0.1"
STOP_SECONDS = 10
START_SECONDS = 60
STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)  # Ctrl-C, kill, the terminal is closed


class Stop(Exception):
    """Raised by a signal, so that one place ends everything."""


def main() -> int:
    port = os.environ.get("PORT") or "8000"
    try:
        check_port(port)
        python = str(ensure("requirements.txt"))
    except EnvironmentProblem as problem:
        print(problem, file=sys.stderr)
        return 1
    os.environ.update(PORT=port, DJANGO_SETTINGS_MODULE="portal.settings.local", PYTHONUNBUFFERED="1")
    for stopping in STOP_SIGNALS:
        signal.signal(stopping, _raise_stop)

    children: dict[str, subprocess.Popen[bytes]] = {}
    try:
        children["preparation"] = start([python, "-m", "scripts.prepare"])
        if (code := children["preparation"].wait()) != 0:
            print("The site could not be prepared; see above.", file=sys.stderr)
            return code
        del children["preparation"]
        for name, command in processes(python, port).items():
            children[name] = start(command)
        announce(python, port, children)
        return watch(children)
    except Stop:
        print("\nStopping ...", flush=True)
        return 0
    finally:
        for stopping in STOP_SIGNALS:
            signal.signal(stopping, signal.SIG_IGN)
        stop(children)


def check_port(port: str) -> None:
    """Raise EnvironmentProblem unless `port` is a free port's number."""
    if not port.isdigit() or not 0 < int(port) < 65536:
        raise EnvironmentProblem(f"PORT={port} is not a port number (1 to 65535).")
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, int(port)))
        except OSError as problem:
            raise EnvironmentProblem(
                f"Port {port} cannot be used ({problem.strerror}). Choose another one: make run PORT=8001"
            ) from problem


def processes(python: str, port: str) -> dict[str, list[str]]:
    """Return the commands of the three processes of docs/explanation/architecture.md."""
    return {
        "web server": [python, "-m", "gunicorn", "portal.wsgi", "--bind", f"{HOST}:{port}"],
        "job worker": [python, "manage.py", "db_worker", "--backend", "jobs"],
        "clock": [python, "manage.py", "clock"],
    }


def start(command: list[str]) -> subprocess.Popen[bytes]:
    """Start a process in a session of its own: a terminal's Ctrl-C reaches only us, who stop it in order."""
    return subprocess.Popen(command, cwd=ROOT, start_new_session=True)


def announce(python: str, port: str, children: dict[str, subprocess.Popen[bytes]]) -> None:
    """Wait until the site answers, then print where it is and who may sign in."""
    logins = subprocess.run(
        [python, "manage.py", "demo_logins"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    deadline = time.monotonic() + START_SECONDS
    while not answers(port):
        if time.monotonic() > deadline or any(child.poll() is not None for child in children.values()):
            return
        time.sleep(0.1)
    address = f"http://{HOST}:{port}"
    print(f"\n{logins.stdout.rstrip() or logins.stderr.rstrip()}\n")
    print(f"Buddy System   {address}/")
    print(f"Demo mails     {address}/demo/mailbox/")
    print("Ctrl-C stops everything.", flush=True)


def answers(port: str) -> bool:
    try:
        socket.create_connection((HOST, int(port)), timeout=1).close()
    except OSError:
        return False
    return True


def watch(children: dict[str, subprocess.Popen[bytes]]) -> int:
    """Return as soon as one process has ended, saying which."""
    while True:
        for name, child in children.items():
            if (code := child.poll()) is not None:
                print(f"The {name} has ended (exit code {code}); stopping the rest.", file=sys.stderr)
                return code or 1
        time.sleep(0.3)


def stop(children: dict[str, subprocess.Popen[bytes]]) -> None:
    """End all processes politely, after STOP_SECONDS by force."""
    running = [child for child in children.values() if child.poll() is None]
    for child in running:
        child.terminate()
    deadline = time.monotonic() + STOP_SECONDS
    for child in running:
        try:
            child.wait(timeout=max(0, deadline - time.monotonic()))
        except subprocess.TimeoutExpired:
            os.killpg(child.pid, signal.SIGKILL)
            child.wait()


def _raise_stop(_signal: int, _frame: object) -> None:
    raise Stop


if __name__ == "__main__":
    sys.exit(main())
