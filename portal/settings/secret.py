"""A secret of this machine's own, made at the first start."""

import os
from pathlib import Path

from django.core.management.utils import get_random_secret_key


def generated_secret(state_dir: Path) -> str:
    """Return the secret kept in `state_dir`, making it (readable by its owner only) when missing."""
    path = state_dir / "secret"
    try:
        state_dir.mkdir(parents=True, exist_ok=True)
        # O_EXCL: of several processes that start together one writes, the others read.
        fd = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except FileExistsError:
        return path.read_text()
    with os.fdopen(fd, "w") as file:
        file.write(secret := get_random_secret_key())
    return secret
