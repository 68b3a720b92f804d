"""Print the tables of docs/explanation/matching.md and pages.md.

`--largest 2000` leaves larger cities away, `--season 0` the season, `--no-pages` the public pages.
"""

from __future__ import annotations

import argparse
import os

os.environ["OPENBLAS_NUM_THREADS"] = "1"  # before numpy is loaded: everything here is measured on one thread

from benchmarks import pages, tables
from buddy.matching import score


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--largest", type=int, default=10_000, help="internationals of the largest city")
    parser.add_argument("--season", type=int, default=300_000, help="students of the season")
    parser.add_argument("--no-pages", action="store_true", help="leave the public pages away")
    chosen = parser.parse_args()
    score.THREADS = 1
    tables.scoring(chosen.largest)
    tables.solving(chosen.largest)
    tables.memory(chosen.largest)
    tables.options(min(chosen.largest, 2000))
    tables.hard_shapes(min(chosen.largest, 2000))
    tables.others(min(chosen.largest, 1000))
    if chosen.season:
        tables.season(chosen.season)
    if not chosen.no_pages:
        pages.main()


if __name__ == "__main__":
    main()
