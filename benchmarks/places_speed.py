#!/usr/bin/env python3
"""What the places cost: loading, and recognition in an article of 5 kB, in CPU time.

    python benchmarks/places_speed.py [--chrono FOLDER]

Loading is what `import itinerary.places` and the first look-up add to a process that has the data
classes already (median of 15 fresh processes, modules compiled before). Recognition finds the names,
reading settles namesakes and uses too; both are the best of 200 runs over the same text, joined from
the articles under tests/articles. With `--chrono`, a folder where
`npm install chrono-node` was run, chrono-node looks for the dates of the same text in the same run
(best of 200 after warming up, CPU time of the node process), for comparison.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from itinerary.places import find  # noqa: E402
from itinerary.places.gazetteer import Gazetteer  # noqa: E402
from itinerary.places.spots import spots  # noqa: E402

SIZE = 5000  # characters
RUNS = 200

LOADING = """
import time, itinerary.model
start = time.process_time()
from itinerary.places import lookup
lookup("Honolulu")
print(time.process_time() - start)
"""

CHRONO = """
const chrono = require("chrono-node"), text = JSON.parse(require("fs").readFileSync(0, "utf8"));
const day = new Date(2026, 0, 9);
let best = Infinity;
for (let run = 0; run < RUNS * 2; run++) {
    const start = process.cpuUsage();
    chrono.parse(text, day);
    const { user, system } = process.cpuUsage(start);
    if (run >= RUNS) best = Math.min(best, (user + system) / 1000);
}
console.log(best);
"""


def sample() -> str:
    """An article of the size, from those of the tests."""
    texts = (path.read_text("utf-8") for path in sorted((ROOT / "tests" / "articles").glob("*.txt")))
    return "\n\n".join(texts)[:SIZE]


def loading() -> float:
    """Milliseconds of CPU time, median of fresh processes."""
    with tempfile.TemporaryDirectory() as compiled:
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": compiled}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        command = [sys.executable, "-c", LOADING]
        times = [
            float(subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=True).stdout)
            for _ in range(16)
        ]
    return statistics.median(times[1:]) * 1000


def best(work: Callable[[], object]) -> float:
    """Milliseconds of CPU time, best of many runs."""
    times = []
    for _ in range(RUNS):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times) * 1000


def chrono(text: str, folder: Path) -> float:
    """The same for chrono-node's dates."""
    command = ["node", "-e", CHRONO.replace("RUNS", str(RUNS))]
    done = subprocess.run(
        command, cwd=folder, input=json.dumps(text).encode(), capture_output=True, check=True
    )
    return float(done.stdout)


def main() -> None:
    parser = argparse.ArgumentParser(description="What the places cost.")
    parser.add_argument("--chrono", type=Path, metavar="FOLDER", help="where chrono-node is installed")
    folder = parser.parse_args().chrono
    text = sample()
    print(f"loading {loading():.1f} ms")
    gazetteer = Gazetteer.packaged()
    print(f"recognition {best(lambda: spots(text, gazetteer)):.2f} ms for {len(text)} characters")
    print(f"reading {best(lambda: find(text)):.2f} ms for {len(find(text))} mentions")
    if folder:
        print(f"chrono-node {chrono(text, folder):.2f} ms")


if __name__ == "__main__":
    main()
