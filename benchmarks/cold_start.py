"""Cold start: the CPU time of whole processes, against an empty command of the same typer.

    python benchmarks/cold_start.py [--runs 15] [--json]

Bytecode is compiled first, as pip does when it installs. Each command runs in turn, so that a busy
machine slows all of them alike; the median counts. Needs a system with os.wait4.
"""

from __future__ import annotations

import argparse
import compileall
import json
import os
import statistics
import sys
import tempfile
from pathlib import Path

import itinerary

ARTICLE = Path(__file__).resolve().parent.parent / "examples" / "minister-nordic-tour.txt"
EMPTY = "import typer\n{more}app = typer.Typer()\n@app.command()\ndef main() -> None:\n    pass\napp()\n"

# Each command, what it is compared with, and the most that it may cost of that.
GOALS = {
    "--version": ("empty", 1.2),
    "--help": ("empty", 1.2),
    "convert --format json": ("empty", 2.0),
    "convert -o trip.ics": ("empty with icalendar", 1.6),
    "show": ("empty", None),
}


def commands(folder: Path) -> dict[str, list[str]]:
    """Every program to measure."""
    plain, calendar = folder / "empty.py", folder / "empty_icalendar.py"
    plain.write_text(EMPTY.format(more=""), "utf-8")
    calendar.write_text(EMPTY.format(more="import icalendar\n"), "utf-8")
    program, article = [sys.executable, "-m", "itinerary"], str(ARTICLE)
    return {
        "empty": [sys.executable, str(plain)],
        "empty with icalendar": [sys.executable, str(calendar)],
        "--version": [*program, "--version"],
        "--help": [*program, "--help"],
        "convert --format json": [*program, "convert", article, "--format", "json"],
        "convert -o trip.ics": [*program, "convert", article, "-o", str(folder / "trip.ics")],
        "show": [*program, "show", article],
    }


def measure(command: list[str]) -> tuple[float, float]:
    """CPU milliseconds and peak megabytes of one run."""
    pid = os.fork()
    if pid == 0:
        null = os.open(os.devnull, os.O_RDWR)
        for stream in range(3):
            os.dup2(null, stream)
        os.execv(command[0], command)
    _, status, used = os.wait4(pid, 0)
    if status:
        sys.exit(f"failed: {' '.join(command)}")
    return (used.ru_utime + used.ru_stime) * 1000, used.ru_maxrss / 1024


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description="Cold start against an empty typer command.")
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    compileall.compile_dir(Path(itinerary.__file__).parent, quiet=1)
    with tempfile.TemporaryDirectory() as folder:
        programs = commands(Path(folder))
        runs = {name: [measure(command)] for name, command in programs.items()}  # the first warms the disk
        for _ in range(options.runs):
            for name, command in programs.items():
                runs[name].append(measure(command))
    cpu = {name: statistics.median(ms for ms, _ in each[1:]) for name, each in runs.items()}
    peak = {name: max(megabytes for _, megabytes in each) for name, each in runs.items()}
    rows = [
        {
            "command": name,
            "ms": round(cpu[name], 1),
            "mb": round(peak[name], 1),
            "against": GOALS.get(name, (None, None))[0],
            "ratio": round(cpu[name] / cpu[GOALS[name][0]], 2) if name in GOALS else None,
            "goal": GOALS.get(name, (None, None))[1],
        }
        for name in programs
    ]
    if options.json:
        print(json.dumps(rows, indent=2))
        return
    print(f"{'command':24} {'CPU ms':>7} {'peak MB':>8} {'ratio':>6} {'goal':>5}  against")
    for row in rows:
        ratio, goal = row["ratio"] or "", row["goal"] or ""
        print(f"{row['command']:24} {row['ms']:7} {row['mb']:8} {ratio:>6} {goal:>5}  {row['against'] or ''}")


if __name__ == "__main__":
    main()
