"""`make lock`: compile requirements*.in to pinned versions with hashes, for every platform.

The compiler (uv) gets an environment of its own: it is no part of the project's.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import venv
from pathlib import Path

from scripts.environment import ROOT, VERSIONS

OLDEST = VERSIONS[-1]


def main() -> int:
    with tempfile.TemporaryDirectory() as directory:
        venv.create(directory, with_pip=True)
        python = Path(directory) / "bin" / "python"
        subprocess.run([python, "-m", "pip", "install", "--quiet", "uv"], check=True)
        for name in ("requirements", "requirements-test"):
            # An existing output is read first, so that only what must move moves; --upgrade moves the rest.
            command = ["pip", "compile", "--quiet", "--universal", "--generate-hashes"]
            command += ["--python-version", OLDEST, f"{name}.in", "-o", f"{name}.txt", *sys.argv[1:]]
            subprocess.run([python.parent / "uv", *command], cwd=ROOT, check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
