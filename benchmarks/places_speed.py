"""What the places cost: loading, and recognition in an article of 5 kB, in CPU time.

    python benchmarks/places_speed.py

Loading is what `import itinerary.places` and the first look-up add to a process that has the data
classes already (median of 15 fresh processes, modules compiled before). Recognition finds the names,
reading settles namesakes and uses too; both are the best of 200 runs over the same text, joined from
the articles under tests/articles. `benchmarks/speed.py` sets them beside other tools.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from itinerary.places import find
from itinerary.places.gazetteer import Gazetteer
from itinerary.places.spots import spots

ROOT = Path(__file__).resolve().parent.parent

SIZE = 5000  # characters
RUNS = 200

LOADING = """
import time, itinerary.model
start = time.process_time()
from itinerary.places import lookup
lookup("Honolulu")
print(time.process_time() - start)
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


def main() -> None:
    """Print the three figures."""
    text = sample()
    print(f"loading {loading():.1f} ms")
    gazetteer = Gazetteer.packaged()
    print(f"recognition {best(lambda: spots(text, gazetteer)):.2f} ms for {len(text)} characters")
    print(f"reading {best(lambda: find(text)):.2f} ms for {len(find(text))} mentions")


if __name__ == "__main__":
    main()
