"""Write down the SHA-256 of every file that we ship and did not write; run it after fetching one anew.

.venv/bin/python -m scripts.seal_vendored
"""

import hashlib

from tests.architecture.sources import ROOT, VENDORED, files

SEAL = "tests/architecture/vendored.sha256"


def seal() -> str:
    """Return the list in the format of sha256sum."""
    vendored = [path for path in files() if path.startswith(VENDORED)]
    return "".join(f"{hashlib.sha256((ROOT / path).read_bytes()).hexdigest()}  {path}\n" for path in vendored)


if __name__ == "__main__":
    (ROOT / SEAL).write_text(seal())
