"""How fast: everything on the same texts in one run, beside the tools that people use for parts of it.

    python benchmarks/speed.py [--rounds 7] [--shared ../shared] [--json] [--quick]

Four tables. *Side by side*: our dates, places and whole pipeline; chrono-node (`npm ci`) and
dateparser's search for dates; flashgeotext for places; and the floor, which no reader in Python can
undercut: one walk over the words with a look-up in a dictionary, and one pass of a compiled regular
expression. All are warm, the start of processes is not counted, and they take turns, so that a busy
machine slows all of them alike. The best pass of each counts, in CPU seconds of its process.
*Stages*: where the time of the pipeline goes. *Growth*: the pipeline from 1 kB to 10 MB, with the
fitted exponent. *Cold start* and peak memory: whole processes (benchmarks/cold_start.py).

The texts are the articles under tests/articles, and where the folder of `--shared` is there the
itinerary corpora and TimeBank in it. What is not installed is left out, and named.
"""

from __future__ import annotations

import argparse
import json
import math
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from speed_peers import (
    DATES,
    PEER,
    PLACES,
    READ,
    ROOT,
    SLOW_PEER,
    WHOLE,
    Chrono,
    Spent,
    corpora,
    ours,
    peers,
    search,
    timed,
)

from itinerary import dates, pipeline, places
from itinerary.stops import scene

RARE = 10  # dateparser reads every tenth text: it takes a hundred times longer
SIZES = (1_000, 10_000, 100_000, 1_000_000, 10_000_000)

# -- side by side ----------------------------------------------------------------------------------


def side_by_side(rounds: int, sets: dict[str, list[str]]) -> tuple[list[dict[str, Any]], list[str]]:
    """The best pass of each contender over each corpus."""
    chrono = Chrono()
    found, missing = peers(chrono)
    contenders = ours() | found
    best: dict[tuple[str, str], Spent] = {}
    try:
        for turn in range(rounds + 1):  # the first warms up
            for corpus, texts in sets.items():
                for name, run in contenders.items():
                    spent = run(texts)
                    old = best.get((name, corpus))
                    if turn and (old is None or spent.cpu < old.cpu):
                        best[name, corpus] = spent
    finally:
        chrono.close()
    sizes = {corpus: sum(map(len, texts)) for corpus, texts in sets.items()}
    rows = [_row(name, {corpus: best[name, corpus] for corpus in sets}, sizes) for name in contenders]
    rows.append(_slow(sets))
    _ratios(rows)
    return rows, missing


def _row(name: str, best: dict[str, Spent], sizes: dict[str, int]) -> dict[str, Any]:
    cpu, wall = sum(each.cpu for each in best.values()), sum(each.wall for each in best.values())
    return {
        "name": name,
        "cpu_s": cpu,
        "wall_s": wall,
        "us_per_kb": cpu / sum(sizes.values()) * 1e9,
        "us_per_kb_by_corpus": {corpus: each.cpu / sizes[corpus] * 1e9 for corpus, each in best.items()},
    }


def _slow(sets: dict[str, list[str]]) -> dict[str, Any]:
    """dateparser on a part of the texts, once, after a first text."""
    some = {corpus: texts[::RARE] for corpus, texts in sets.items()}
    run = search()
    run(next(iter(some.values()))[:1])
    best = {corpus: run(texts) for corpus, texts in some.items()}
    return _row(SLOW_PEER, best, {corpus: sum(map(len, texts)) for corpus, texts in some.items()})


def _ratios(rows: list[dict[str, Any]]) -> None:
    """How many times the CPU of chrono-node each takes for a character."""
    peer = next((row for row in rows if row["name"] == PEER), None)
    for row in rows:
        row["ratio"] = row["us_per_kb"] / peer["us_per_kb"] if peer else None
        row["ratio_by_corpus"] = peer and {
            corpus: each / peer["us_per_kb_by_corpus"][corpus]
            for corpus, each in row["us_per_kb_by_corpus"].items()
        }


# -- where the time goes ---------------------------------------------------------------------------

STAGES = (
    ("article", pipeline.articles, "parse"),
    ("dates", pipeline.dates, "find"),
    ("places", pipeline.places, "find"),
    ("words", pipeline, "_sentences"),
    ("people", pipeline.people, "find"),
    ("clauses", scene, "split"),
    ("who is who", pipeline, "cast_of"),
    ("linking", pipeline, "link"),
    ("tidying, evidence", pipeline, "finish"),
)


@contextmanager
def stopwatches() -> Iterator[dict[str, float]]:
    """CPU seconds by stage, while the pipeline runs inside; not those of a stage that another asks for."""
    spent = dict.fromkeys((name for name, _, _ in STAGES), 0.0)
    running: list[str] = []
    real = [(module, function, getattr(module, function)) for _, module, function in STAGES]

    def watched(name: str, inner: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **options: Any) -> Any:
            running.append(name)
            start = time.process_time_ns()
            try:
                return inner(*arguments, **options)
            finally:
                took = (time.process_time_ns() - start) / 1e9
                running.pop()
                spent[name] += took
                if running:
                    spent[running[-1]] -= took

        return call

    for (name, _, _), (module, function, inner) in zip(STAGES, real, strict=True):
        setattr(module, function, watched(name, inner))
    try:
        yield spent
    finally:
        for module, function, inner in real:
            setattr(module, function, inner)


def stages(sets: dict[str, list[str]], rounds: int) -> list[dict[str, Any]]:
    """The share of each stage in the best of some passes."""
    texts = [text for each in sets.values() for text in each]
    passes = []
    for _ in range(rounds):
        with stopwatches() as spent:
            start = time.process_time()
            timed(pipeline.read)(texts)
            passes.append((time.process_time() - start, dict(spent)))
    whole, spent = min(passes, key=lambda each: each[0])
    spent["the rest"] = whole - sum(spent.values())
    size = sum(map(len, texts))
    return [
        {"stage": name, "us_per_kb": each / size * 1e9, "share": each / whole} for name, each in spent.items()
    ]


# -- growth ----------------------------------------------------------------------------------------


def growth(sizes: Sequence[int], sets: dict[str, list[str]]) -> dict[str, Any]:
    """CPU seconds for texts of each size, and the exponent that fits them best, by reader."""
    whole = "\n\n".join(text for each in sets.values() for text in each)
    whole *= max(sizes) // len(whole) + 1
    result = {}
    for name, read in ((DATES, dates.find), (PLACES, places.find), (WHOLE, pipeline.read)):
        spent = [_once(read, whole[:size]) for size in sizes]
        result[name] = {"sizes": list(sizes), "cpu_s": spent, "exponent": _exponent(sizes, spent)}
    return result


def _once(read: Callable[[str], Any], text: str) -> float:
    """The best of enough runs to fill a moment."""
    best, until = math.inf, time.process_time() + 0.5
    while True:
        start = time.process_time()
        read(text)
        best = min(best, time.process_time() - start)
        if time.process_time() >= until:
            return best


def _exponent(sizes: Sequence[int], spent: Sequence[float]) -> float:
    """The slope of a straight line through the logarithms (least squares)."""
    x, y = [math.log(size) for size in sizes], [math.log(each) for each in spent]
    middle_x, middle_y = sum(x) / len(x), sum(y) / len(y)
    above = sum((a - middle_x) * (b - middle_y) for a, b in zip(x, y, strict=True))
    return above / sum((a - middle_x) ** 2 for a in x)


def cold_starts(runs: int) -> list[dict[str, Any]]:
    """The table of benchmarks/cold_start.py, from a small process: peaks are inherited."""
    command = [sys.executable, str(ROOT / "benchmarks" / "cold_start.py"), "--json", "--runs", str(runs)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    rows: list[dict[str, Any]] = json.loads(done.stdout)
    return rows


# -- what is printed ---------------------------------------------------------------------------------


def goals(
    rows: list[dict[str, Any]], growing: dict[str, Any], cold: list[dict[str, Any]]
) -> list[dict[str, Any]]:
    """The figures that are held against a bound."""
    by_name = {row["name"]: row["us_per_kb"] for row in rows}
    found = []
    if PEER in by_name:
        found += [
            ("dates, found / chrono-node", by_name[DATES] / by_name[PEER], 1.0, "at most"),
            ("dates, read / chrono-node", by_name[READ] / by_name[PEER], 1.0, "at most"),
            ("whole pipeline / chrono-node's dates", by_name[WHOLE] / by_name[PEER], 2.5, "at most"),
        ]
    found += [
        ("dateparser search / dates, read", by_name[SLOW_PEER] / by_name[READ], 20.0, "at least"),
        ("dateparser search / whole pipeline", by_name[SLOW_PEER] / by_name[WHOLE], 20.0, "at least"),
    ]
    found += [
        (f"growth exponent: {name}", each["exponent"], 1.05, "at most") for name, each in growing.items()
    ]
    found += [
        (f"{row['command']} / {row['against']}", row["ratio"], row["goal"], "at most")
        for row in cold
        if row["goal"]
    ]
    found += [
        (f"peak MB: {row['command']}", row["mb"], 60.0, "at most")
        for row in cold
        if "convert" in row["command"]
    ]
    return [
        {
            "figure": name,
            "value": value,
            "goal": f"{sense} {bound}",
            "reached": value <= bound if sense == "at most" else value >= bound,
        }
        for name, value, bound, sense in found
    ]


def show(result: dict[str, Any]) -> None:
    """The tables."""
    names = list(result["corpora"])
    counts = ", ".join(
        f"{name} {each['texts']} texts, {each['characters']:,} characters"
        for name, each in result["corpora"].items()
    )
    print(counts)
    for name in result["missing"]:
        print(f"left out, not installed: {name}")
    print(f"\n{'side by side':31} {'CPU s':>8} {'wall s':>8} {'us/kB':>9} {'x chrono':>9}", end="")
    print("".join(f" {name[:14]:>14}" for name in names))
    for row in sorted(result["side_by_side"], key=lambda row: row["us_per_kb"]):
        print(
            f"{row['name']:31} {row['cpu_s']:8.3f} {row['wall_s']:8.3f} {row['us_per_kb']:9.1f} "
            f"{_number(row['ratio']):>9}",
            end="",
        )
        print("".join(f" {_number((row['ratio_by_corpus'] or {}).get(name)):>14}" for name in names))
    print(f"\n{'stage':31} {'us/kB':>8} {'share':>8}")
    for row in result["stages"]:
        print(f"{row['stage']:31} {row['us_per_kb']:8.1f} {row['share']:8.1%}")
    print(
        f"\n{'growth, CPU ms':31}",
        *(f"{size // 1000:>8} kB" for size in result["growth"][WHOLE]["sizes"]),
        "  exponent",
    )
    for name, each in result["growth"].items():
        print(
            f"{name:31}", *(f"{spent * 1000:11.1f}" for spent in each["cpu_s"]), f"{each['exponent']:10.3f}"
        )
    print(f"\n{'cold start':31} {'CPU ms':>8} {'peak MB':>8} {'ratio':>8} {'goal':>6}  against")
    for row in result["cold_start"]:
        ratio, goal = row["ratio"] or "", row["goal"] or ""
        print(f"{row['command']:31} {row['ms']:8} {row['mb']:8} {ratio:>8} {goal:>6}  {row['against'] or ''}")
    print(f"\n{'goal':46} {'value':>8}  bound")
    for row in result["goals"]:
        reached = "" if row["reached"] else "  NOT REACHED"
        print(f"{row['figure']:46} {row['value']:8.2f}  {row['goal']}{reached}")


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.2f}"


def main() -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared", metavar="FOLDER")
    parser.add_argument("--json", action="store_true", help="for machines")
    parser.add_argument("--quick", action="store_true", help="three rounds, growth to 1 MB")
    options = parser.parse_args()
    rounds, sizes = (3, SIZES[:-1]) if options.quick else (options.rounds, SIZES)
    sets = corpora(options.shared)
    rows, missing = side_by_side(rounds, sets)
    growing = growth(sizes, sets)
    cold = cold_starts(5 if options.quick else 15)
    result = {
        "python": sys.version.split()[0],
        "corpora": {
            name: {"texts": len(texts), "characters": sum(map(len, texts))} for name, texts in sets.items()
        },
        "missing": missing,
        "side_by_side": rows,
        "stages": stages(sets, rounds),
        "growth": growing,
        "cold_start": cold,
        "goals": goals(rows, growing, cold),
    }
    if options.json:
        print(json.dumps(result, indent=2))
    else:
        show(result)


if __name__ == "__main__":
    main()
