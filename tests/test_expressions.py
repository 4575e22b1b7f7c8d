"""No regular expression of the package back-tracks without end, whatever it is given.

Each is taken apart (`tests/expressions.py`); for each repetition in it, texts lead up to it, repeat
what it repeats, and break off. Time may grow with their length, not explode.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import time
from typing import Any

from tests.conftest import ROOT
from tests.expressions import attacks

SIZES = [*range(4, 30, 2), 36, 44, 60, 90, 140, 220, 360, 600]  # small steps: one too many never ends
BREAKS = ["\x00", "!", ""]
LIMIT = 0.2  # seconds of processor time for at most a few thousand characters


def expressions() -> dict[str, re.Pattern[Any]]:
    """Every expression that a module of the package compiles, also while reading."""
    command = [sys.executable, "-m", "tests.expressions"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    return {
        f"{module}: {text}": re.compile(text.encode("latin-1") if binary else text, flags & ~re.UNICODE)
        for text, (module, flags, binary) in json.loads(done.stdout).items()
    }


def slowest(expression: re.Pattern[Any], lead: str, body: str, end: str) -> float:
    """Seconds for the longest of these texts, or for the first that takes too long."""
    spent = 0.0
    for size in SIZES:
        text: Any = lead + body * size + end
        if isinstance(expression.pattern, bytes):
            text = text.encode("utf-8")
        begin = time.process_time()
        expression.match(text)
        expression.fullmatch(text)
        if size <= 60:  # where every place is tried, the square is no surprise
            expression.search(text)
        spent = time.process_time() - begin
        if spent > LIMIT:
            break
    return spent


def test_no_expression_backtracks_without_end() -> None:
    found = expressions()
    assert len(found) > 240
    slow = [
        (name[:150], lead, body, end)
        for name, expression in found.items()
        for lead, body in attacks(expression)
        for end in BREAKS
        if slowest(expression, lead, body, end) > LIMIT
    ]
    assert not slow


def test_one_that_does_is_found() -> None:
    bad = re.compile(r"By (?:[A-Z][\w'-]*\.? ?){1,12}$")
    assert any(slowest(bad, lead, body, "\x00") > LIMIT for lead, body in attacks(bad))
