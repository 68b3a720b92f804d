"""Time and memory: processor seconds on one thread, so that what else a machine does hardly matters."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any


def seconds(call: Callable[[], Any], *, repeats: int = 5) -> tuple[float, Any]:
    """Return the median processor time of ``call`` and what it gave the last time."""
    taken, result = [], None
    for _ in range(repeats):
        started = time.process_time()
        result = call()
        taken.append(time.process_time() - started)
    return statistics.median(taken), result


def repeats_for(cells: int) -> int:
    """Five runs, fewer where one takes long."""
    return 5 if cells <= 1 << 23 else 3 if cells <= 1 << 25 else 1


def peak_bytes() -> int:
    """Return the most memory this process has held since it began (Linux; getrusage would count its parent's)."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) * 1024


def in_own_process(module: str, *arguments: object) -> str:
    """Return what ``python -m module arguments`` prints: memory is measured in a process of its own."""
    command = [sys.executable, "-m", module, *map(str, arguments)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()  # noqa: S603  our own module


def table(title: str, head: list[str], rows: list[list[object]]) -> None:
    """Print a Markdown table."""
    lines = [head, ["---"] + ["---:"] * (len(head) - 1), *rows]
    sys.stdout.write(f"\n### {title}\n\n")
    for line in lines:
        sys.stdout.write("| " + " | ".join(_cell(value) for value in line) + " |\n")
    sys.stdout.flush()


def _cell(value: object) -> str:
    if isinstance(value, float):
        return f"{value:.3f}" if abs(value) < 1 else f"{value:.2f}" if abs(value) < 100 else f"{value:.0f}"
    return f"{value:,}" if isinstance(value, int) else str(value)
