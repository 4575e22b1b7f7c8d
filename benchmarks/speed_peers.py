"""What benchmarks/speed.py measures: the texts, and the contenders that read them."""

from __future__ import annotations

import importlib
import json
import re
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from itinerary import dates, pipeline, places
from itinerary.english.words import __dict__ as words

ROOT = Path(__file__).resolve().parent.parent
PUBLISHED = date(2026, 1, 9)
PEER, SLOW_PEER, PLACE_PEER = "chrono-node: dates", "dateparser search: dates", "flashgeotext: places"
DATES, READ, PLACES, WHOLE = "dates, found", "dates, read", "places", "whole pipeline"

Texts = Sequence[str]


@dataclass(frozen=True, slots=True)
class Spent:
    """CPU and wall seconds of one pass."""

    cpu: float
    wall: float


def corpora(shared: Path) -> dict[str, list[str]]:
    """The texts by corpus. What is not there is left out."""
    folders = {"tests/articles": ROOT / "tests" / "articles"}
    folders |= {name: shared / name for name in ("corpus", "corpus-real")}
    found = {
        name: [path.read_text("utf-8") for path in sorted(folder.glob("*.txt"))]
        for name, folder in folders.items()
        if folder.is_dir()
    }
    timebank = shared / "timex" / "timebank.jsonl"
    if timebank.exists():
        lines = timebank.read_text("utf-8").splitlines()
        found["timebank"] = [json.loads(line)["text"] for line in lines]
    return found


# -- the contenders: each takes texts and reads them all -------------------------------------------


def floor_words() -> Callable[[Texts], Spent]:
    """One walk over the words, each looked up in a dictionary."""
    table = {word: number for number, word in enumerate(sorted({*re.findall(r"\w+", str(words))}))}
    word = re.compile(r"\w+")

    def walk(text: str) -> None:
        get = table.get
        for match in word.finditer(text):
            get(match[0])

    return timed(walk)


def floor_pattern() -> Callable[[Texts], Spent]:
    """One pass of a compiled regular expression that finds the plainest of dates."""
    months = "January|February|March|April|May|June|July|August|September|October|November|December"
    days = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
    pattern = re.compile(rf"\b(?:{days}|(?:{months})\.? \d{{1,2}}|\d{{1,2}} (?:{months}))\b")
    return timed(lambda text: pattern.findall(text))


def timed(read: Callable[[str], Any]) -> Callable[[Texts], Spent]:
    """A contender in this process."""

    def run(texts: Texts) -> Spent:
        cpu, wall = time.process_time(), time.perf_counter()
        for text in texts:
            read(text)
        return Spent(time.process_time() - cpu, time.perf_counter() - wall)

    return run


def ours() -> dict[str, Callable[[Texts], Spent]]:
    """This package."""
    return {
        DATES: timed(dates.find),
        READ: timed(lambda text: dates.read(text, PUBLISHED)),
        PLACES: timed(places.find),
        WHOLE: timed(pipeline.read),
        "floor: words in a dictionary": floor_words(),
        "floor: one regular expression": floor_pattern(),
    }


class Chrono:
    """chrono-node in a process of its own, one for each set of texts."""

    def __init__(self) -> None:
        self._processes: dict[int, subprocess.Popen[str]] = {}

    def __call__(self, texts: Texts) -> Spent:
        process = self._processes.get(id(texts))
        if process is None:
            script = str(ROOT / "benchmarks" / "speed_chrono.js")
            process = subprocess.Popen(
                ["node", script], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
            )
            self._processes[id(texts)] = process
            self._say(process, json.dumps(list(texts)))
            for _ in range(4):  # the compiler warms up
                self._pass(process)
        return self._pass(process)

    def _say(self, process: subprocess.Popen[str], line: str) -> None:
        assert process.stdin is not None
        process.stdin.write(line + "\n")
        process.stdin.flush()

    def _pass(self, process: subprocess.Popen[str]) -> Spent:
        assert process.stdout is not None
        self._say(process, "go")
        answer = json.loads(process.stdout.readline())
        return Spent(answer["cpu"], answer["wall"])

    def close(self) -> None:
        """End the processes."""
        for process in self._processes.values():
            process.communicate()


def peers(chrono: Chrono) -> tuple[dict[str, Callable[[Texts], Spent]], list[str]]:
    """The others that are installed, and the names of those that are not."""
    found: dict[str, Callable[[Texts], Spent]] = {}
    missing = []
    if (ROOT / "node_modules" / "chrono-node").is_dir():
        found[PEER] = chrono
    else:
        missing.append("chrono-node (npm ci)")
    try:
        geotext = importlib.import_module("flashgeotext.geotext").GeoText()
        found[PLACE_PEER] = timed(geotext.extract)
    except ImportError:
        missing.append("flashgeotext (pip install flashgeotext loguru)")
    return found, missing


def search() -> Callable[[Texts], Spent]:
    """dateparser's search, told the language and the day."""
    from dateparser.search import search_dates

    settings: Any = {"RELATIVE_BASE": datetime(2026, 1, 9), "PREFER_DATES_FROM": "future"}  # noqa: DTZ001
    return timed(lambda text: search_dates(text, languages=["en"], settings=settings))
