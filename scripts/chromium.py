"""Which browser the journeys and screenshots use, and how it is started."""

from __future__ import annotations

import os
import shutil

# The sandbox cannot be had as root in a container, where CI runs; the rest keeps it from calling out.
ARGUMENTS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--force-color-profile=srgb",
]


def chromium() -> str | None:
    """Return the browser's path: CHROMIUM from the environment, else a system package's, else None."""
    names = [os.environ.get("CHROMIUM", ""), "chromium", "chromium-browser", "google-chrome"]
    return next((path for name in names if name and (path := shutil.which(name))), None)
