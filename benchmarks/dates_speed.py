#!/usr/bin/env python3
"""What the dates cost in an article of 5 kB, in CPU time, beside chrono-node on the same text.

    python benchmarks/dates_speed.py [--chrono FOLDER]

Recognition finds the expressions; reading gives them their values too, as `itinerary.dates.read`
does for other scripts. Both are warm, the best of 200 runs. FOLDER is where `npm install chrono-node`
was run; chrono-node then reads the same text in the same run, warmed up as well.
"""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from places_speed import best, chrono, sample

from itinerary.dates import find, read

PUBLISHED = date(2026, 1, 9)


def main() -> None:
    parser = argparse.ArgumentParser(description="What the dates cost.")
    parser.add_argument("--chrono", type=Path, metavar="FOLDER", help="where chrono-node is installed")
    folder = parser.parse_args().chrono
    text = sample()
    print(f"recognition {best(lambda: find(text)):.2f} ms for {len(text)} characters")
    print(f"reading {best(lambda: read(text, PUBLISHED)):.2f} ms for {len(find(text))} expressions")
    if folder:
        print(f"chrono-node {chrono(text, folder):.2f} ms")


if __name__ == "__main__":
    main()
