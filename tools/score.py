"""Print how right the itineraries of the corpora are, and keep the floors in tests/score.json.

    python -m tools.score                  the tables: whole, the read part, the part set aside
    python -m tools.score --failures       and what is missing or false, by cause, in the read part
    python -m tools.score --update         raise the floors to what is reached now

A floor falls only with --allow-regression. `unread` is set aside as a whole, and a quarter of `articles`
and `corpus-real` (those whose sha256 of the name is 0 modulo 4): nothing but totals is ever printed.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from itinerary.article import parse
from itinerary.pipeline import analyse
from itinerary.serial import to_dict
from tools import ROOT
from tools.scoring import HEADLINE, LEVELS, Case, Counts, Score, Stop, agrees, match, set_aside, stops

FLOORS = ROOT / "tests" / "score.json"
RIGHT = ROOT / "tests" / "right.json"  # the articles that are right in everything
CORPORA = {
    "articles": ROOT / "tests" / "articles",
    "fresh": ROOT / "tests" / "fresh",
    "wide": ROOT / "tests" / "wide",
    "unread": ROOT / "tests" / "unread",
    "corpus-real": ROOT.parent / "shared" / "corpus-real",
}
READ_ALL = ("fresh", "wide")  # no quarter of these is unread
READ_NONE = ("unread",)  # nothing but their totals is ever printed
MEASURES = ("precision", "recall", "f1")

Floors = dict[str, dict[str, dict[str, float]]]


@dataclass(frozen=True, slots=True)
class Result:
    """One case: its name, what is right, what we gave, and the places found in its text."""

    name: str
    gold: Case
    given: Case
    mentions: tuple[tuple[str, str | None], ...]


def run(folder: Path) -> Iterator[Result]:
    """Every case of a folder (NAME.txt with NAME.json), by name."""
    for path in sorted(folder.glob("*.json")):
        text = path.with_suffix(".txt").read_text("utf-8")
        analysis = analyse(parse(text))
        mentions = tuple((mention.place.name, mention.place.country) for mention in analysis.places)
        yield Result(path.stem, json.loads(path.read_text("utf-8")), to_dict(analysis.itinerary), mentions)


def total(results: list[Result]) -> Score:
    """The score of some cases together."""
    score = Score()
    for result in results:
        score.add(result.gold, result.given, result.mentions)
    return score


def failures(result: Result) -> Iterator[tuple[str, str]]:
    """What is not right in one case, as (cause, words)."""
    gold, given = stops(result.gold), stops(result.given)
    right = match(HEADLINE, gold, given)
    missing = [g for g in range(len(gold)) if g not in right.values() and not gold[g].get("optional")]
    false = [p for p in range(len(given)) if p not in right]
    for g in list(missing):
        p = next((p for p in false if agrees("place", gold[g], given[p])), None)
        if p is not None:
            missing.remove(g)
            false.remove(p)
            yield "wrong date", f"{gold[g]['place']} {gold[g]['when']}, not {given[p]['when']}"
    yield from ((_why_missing(result, gold[g]), _words(gold[g])) for g in missing)
    yield from (("false", f"{_words(given[p])}, {given[p]['confidence']:.2f}") for p in false)
    for p, g in right.items():
        if not agrees("place+when", gold[g], given[p]):
            yield "wrong extent", f"{gold[g]['place']} {gold[g]['when']}, not {given[p]['when']}"
        elif not agrees("all", gold[g], given[p]):
            wanted, got = ((stop["kind"], stop["status"]) for stop in (gold[g], given[p]))
            yield "wrong kind or status", f"{gold[g]['place']} {'/'.join(wanted)}, not {'/'.join(got)}"
    if result.given["published"] not in (result.gold["published"], *result.gold.get("accept_published", ())):
        yield "wrong publication", f"{result.gold['published']}, not {result.given['published']}"
    one = Score()
    one.add(result.gold, result.given)
    if one.travellers.right < one.travellers.of:
        names = ([str(trip["traveller"]) for trip in case["trips"]] for case in (result.gold, result.given))
        yield "wrong traveller", ", not ".join(map(" and ".join, names))


def _why_missing(result: Result, stop: Stop) -> str:
    """Where a stop was lost: its place unknown, dropped for a reason, or given no part in a journey."""
    given = result.given
    dropped = (each for each in given["dropped"] if agrees("place", stop, each))
    if because := next((each["because"] for each in dropped), None):
        return f"missing, dropped: {because}"
    found = any(agrees("place", stop, {"place": name, "country": code}) for name, code in result.mentions)
    return "missing, nothing makes the place a stop" if found else "missing, place not found"


def _words(stop: Stop) -> str:
    return f"{stop['place']} {stop['when']} {stop['kind']} {stop['status']}"


def print_tables(name: str, results: list[Result]) -> None:
    """The tables of one corpus."""
    parts = {
        "whole": results,
        "read part": [result for result in results if not set_aside(result.name)],
        "set aside": [result for result in results if set_aside(result.name)],
    }
    if name in (*READ_ALL, *READ_NONE):
        parts = {"whole": results}
    for part, some in parts.items():
        print(f"\n{name}, {part}:")
        print("\n".join(total(some).table()))
        low, high = interval(some)
        print(f"headline F1, 95 % interval: {low:.3f} to {high:.3f} (bootstrap over articles)")


def interval(results: list[Result], draws: int = 1000) -> tuple[float, float]:
    """Between which values the headline F1 lies in 95 of 100 draws of as many articles, with
    replacement (Efron 1979). The same results give the same interval.
    """
    counted = []
    for result in results:
        counts = Counts()
        counts.add(HEADLINE, stops(result.gold), stops(result.given))
        counted.append(counts)
    chance = random.Random(0)
    values = []
    for _ in range(draws):
        drawn = Counts()
        for counts in chance.choices(counted, k=len(counted)) if counted else ():
            drawn.right += counts.right
            drawn.wanted += counts.wanted
            drawn.given += counts.given
        values.append(drawn.f1)
    values.sort()
    return values[draws // 40], values[-1 - draws // 40]


def print_failures(name: str, results: list[Result]) -> None:
    """What is not right in the read part, by cause."""
    causes: dict[str, list[str]] = defaultdict(list)
    for result in results if name not in READ_NONE else ():
        if name in READ_ALL or not set_aside(result.name):
            for cause, words in failures(result):
                causes[cause].append(f"{result.name}: {words}")
    for cause, lines in sorted(causes.items(), key=lambda each: -len(each[1])):
        print(f"\n{name}, {cause} ({len(lines)}):")
        print("\n".join(f"  {line}" for line in lines))


def right_ones(cases: Iterable[tuple[str, Case, Case]]) -> list[str]:
    """The names of the cases (name, gold, given) without any fault; none of those set aside."""
    perfect = []
    for name, gold, given in cases:
        if not set_aside(name) and not any(failures(Result(name, gold, given, ()))):
            perfect.append(name)
    return perfect


# -- floors -----------------------------------------------------------------------------------


def reached(score: Score) -> dict[str, dict[str, float]]:
    """The measures of a score at every level, rounded down to three digits."""
    return {
        level: {name: int(getattr(score.levels[level], name) * 1000) / 1000 for name in MEASURES}
        for level in LEVELS
    }


def below(floors: Floors, now: Floors) -> list[str]:
    """Every measure of `now` that lies under its floor, in words."""
    return [
        f"{corpus}, {level}, {name}: {now[corpus][level][name]:.3f} is below the floor {floor:.3f}"
        for corpus, levels in floors.items()
        if corpus in now
        for level, measures in levels.items()
        for name, floor in measures.items()
        if now[corpus][level][name] < floor
    ]


def update(floors: Floors, now: Floors, allow_regression: bool) -> Floors:
    """The new floors: what is reached now, and the old ones of corpora that are not here.

    Ends the program where one would fall.
    """
    drops = below(floors, now)
    if drops and not allow_regression:
        sys.exit("\n".join([*drops, "floors only rise (--allow-regression lowers them)"]))
    return floors | now


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description="Print how right the itineraries of the corpora are.")
    parser.add_argument("--failures", action="store_true", help="what is not right, by cause")
    parser.add_argument("--update", action="store_true", help="raise the floors to what is reached")
    parser.add_argument("--allow-regression", action="store_true", help="let floors fall, too")
    parser.add_argument("--corpus", choices=CORPORA, help="only this one")
    options = parser.parse_args()
    now: Floors = {}
    everything: list[Result] = []
    right: list[str] = json.loads(RIGHT.read_text("utf-8")) if RIGHT.exists() else []
    for name, folder in CORPORA.items():
        if not folder.is_dir() or options.corpus not in (None, name):
            continue
        results = list(run(folder))
        everything += results
        now[name] = reached(total(results))
        print_tables(name, results)
        if options.failures:
            print_failures(name, results)
        if name == "articles":
            right = right_ones((each.name, each.gold, each.given) for each in results)
    print(f"\nall together:\n{total(everything).calibration()}")
    floors: Floors = json.loads(FLOORS.read_text("utf-8")) if FLOORS.exists() else {}
    if options.update:
        new = update(floors, now, options.allow_regression)
        FLOORS.write_text(json.dumps(new, indent=2) + "\n", "utf-8")
        RIGHT.write_text(json.dumps(right, indent=2) + "\n", "utf-8")
    elif drops := below(floors, now):
        sys.exit("\n".join(["", *drops]))


if __name__ == "__main__":
    main()
