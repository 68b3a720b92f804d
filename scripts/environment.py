"""The project's .venv: made when missing, and installed again only when a requirements file changed.

Runs on whatever `python3` a machine has, also on one too old for the project, to say so clearly.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
VERSIONS = ("3.13", "3.12", "3.11")


class EnvironmentProblem(Exception):
    """Something about this machine that its owner must mend; the text says what and how."""


def ensure(*requirements: str) -> Path:
    """Return the Python of .venv with these requirements files installed."""
    if _version(str(PYTHON)) not in VERSIONS:
        _make_venv()
    for name in requirements:
        _install(ROOT / name)
    return PYTHON


def _version(python: str) -> str:
    """Return "3.11" for a Python that starts, "" for one that does not."""
    try:
        answer = subprocess.run(
            [python, "-c", "import sys; print('%d.%d' % sys.version_info[:2])"],
            capture_output=True,
            text=True,
            check=True,
        )
    except (OSError, subprocess.CalledProcessError):
        return ""
    return answer.stdout.strip()


def _make_venv() -> None:
    candidates = [sys.executable, *(f"python{version}" for version in VERSIONS)]
    base = next((python for python in candidates if _version(python) in VERSIONS), None)
    if base is None:
        raise EnvironmentProblem(
            f"Python {VERSIONS[-1]} to {VERSIONS[0]} is needed; this is {sys.version.split()[0]}. "
            "Install one of them, or name it: make run PYTHON=/path/to/python3"
        )
    print(f"Creating .venv with Python {_version(base)} ...", flush=True)
    shutil.rmtree(VENV, ignore_errors=True)
    made = subprocess.run([base, "-m", "venv", str(VENV)], capture_output=True, text=True, check=False)
    if made.returncode != 0:
        shutil.rmtree(VENV, ignore_errors=True)
        raise EnvironmentProblem(
            "This Python cannot create a virtual environment (on Debian and Ubuntu: install "
            f"python{_version(base)}-venv).\n{(made.stdout + made.stderr).strip()}"
        )


def _install(requirements: Path) -> None:
    """Install one compiled file unless its stamp says that it is installed already."""
    digest = hashlib.sha256(requirements.read_bytes()).hexdigest()
    stamp = VENV / f".{requirements.stem}.sha256"
    if stamp.exists() and stamp.read_text() == digest:
        return
    print(f"Installing {requirements.name} (a minute or two, only when it changed) ...", flush=True)
    command = [str(PYTHON), "-m", "pip", "install", "-qq", "--require-hashes", "-r", str(requirements)]
    environment = {**os.environ, "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    if subprocess.run(command, env=environment, check=False).returncode != 0:
        raise EnvironmentProblem(f"{requirements.name} could not be installed; pip says why above.")
    stamp.write_text(digest)


if __name__ == "__main__":
    try:
        ensure(*sys.argv[1:])
    except EnvironmentProblem as problem:
        sys.exit(str(problem))
