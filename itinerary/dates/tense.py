"""The direction of a clause: which way its verbs look from the article's day."""

from __future__ import annotations

import re

from itinerary.dates.languages import language
from itinerary.model import Span, Tense

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|[,;:.\"“”]")
_REACH = 300  # characters to either side; a longer sentence is read only so far


def sentence(text: str, at: int) -> Span:
    """The stretch around `at` that ends with a full stop before a capital, or with the line."""
    low, high = max(at - _REACH, 0), min(at + _REACH, len(text))
    start = low
    for stop in _STOP.finditer(text, low, at):
        start = stop.end()
    stop_after = _STOP.search(text, at, high)
    return Span(start, stop_after.start() + 1 if stop_after else high)


_STOP = re.compile(
    r"(?<![A-Z])(?<!Mr|Ms|Dr|St|Lt)(?<!Gov|Sen|Rep|Gen|Mrs|Jan|Feb|Mar|Apr|Aug|Oct|Nov|Dec)(?<!Sept)[.!?]['\"”’)]*\s+(?=[A-Z\"“‘(`])|\n\s*\n"
)


def tense(text: str, at: int, clause: Span | None = None, code: str = "en") -> Tense:
    """The tense of the clause around `at`: of the nearest verb before it, else of the next after it.

    `clause` is the stretch to look at; the sentence where it is left out.
    """
    return direction(text, at, clause, code)[0]


def direction(text: str, at: int, clause: Span | None = None, code: str = "en") -> tuple[Tense, bool]:
    """The tense, and whether the nearest verb before `at` is one of saying ("announced on Friday")."""
    tables = language(code)
    clause = clause or sentence(text, at)
    verbs, endings = tables.verbs, tables.past_endings
    nearest, saying = Tense.UNKNOWN, False
    for word in _WORD.finditer(text, clause.start, at):
        lower = word.group().lower()
        found = verbs.get(lower)
        if found is None and lower.endswith(endings):
            found = Tense.PAST
        if found is not None:
            nearest, saying = found, lower in tables.reporting
    if nearest is not Tense.UNKNOWN:
        return nearest, saying
    for word in _WORD.finditer(text, at, clause.end):
        lower = word.group().lower()
        found = verbs.get(lower)
        if found is None and lower.endswith(endings):
            found = Tense.PAST
        if found is not None:
            return found, False
    return Tense.UNKNOWN, False
