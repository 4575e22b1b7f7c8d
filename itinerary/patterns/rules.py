"""Rules: the rows of the tables, what they match, and what must stand around them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from itinerary.model import Span
from itinerary.patterns.slots import BadRule

_BEFORE = re.compile(r"<(!?)([^<>]+)> ")
_BEHIND = re.compile(r" <(!?)([^<>]+)>$")
_NEAR = 24  # characters: no word of a table is longer


class Rule:
    """A row of a table: a pattern, what it means, and examples, which run as tests.

    `means` is the table's own affair: a value, or a function of a context and the slots by name.
    `given` are further arguments that the pattern implies. A `free` rule asks for no words around it.
    """

    __slots__ = (
        "after", "before", "end", "examples", "free", "given", "means", "pattern", "start", "unless",
        "unless_before",
    )  # fmt: skip

    def __init__(self, pattern: str, means: Any, *examples: str, **given: Any) -> None:
        if not examples:
            raise BadRule(pattern, 0, "a rule needs an example")
        self.pattern = pattern
        before = _BEFORE.match(pattern)
        self.after = frozenset(before.group(2).split("|")) if before else None
        self.unless = before is not None and before.group(1) == "!"
        self.start = before.end() if before else 0
        behind = _BEHIND.search(pattern)
        self.before = frozenset(behind.group(2).split("|")) if behind else None
        self.unless_before = behind is not None and behind.group(1) == "!"
        self.free = before is None and behind is None
        self.end = behind.start() if behind else len(pattern)
        self.means = means
        self.examples = examples
        self.given = given

    def stands(self, text: str, start: int, end: int) -> bool:
        """Do the words before and behind allow it there?"""
        if self.after is not None:
            found = _word_before(text, start) in self.after or (
                "^" in self.after and _begins_line(text, start)
            )
            if found is self.unless:
                return False
        return self.before is None or (_word_behind(text, end) in self.before) is not self.unless_before

    def __repr__(self) -> str:
        return f"Rule({self.pattern!r})"


class Match(NamedTuple):
    """A rule found in the text, with the values of its slots (and what the rule has given)."""

    span: Span
    rule: Rule
    slots: Mapping[str, Any]


def _word_before(text: str, at: int) -> str:
    """The word that stands right before, in lower case."""
    words = text[max(at - _NEAR, 0) : at].split()
    return words[-1].lstrip("([\"'“‘").lower() if words else ""


def _begins_line(text: str, at: int) -> bool:
    """Does a line begin here, but for spaces, bullets and dashes?"""
    before = text[max(at - 12, 0) : at].rstrip(" \t\u00a0•·*–—-")
    return not before or before[-1] in "\r\n"


def _word_behind(text: str, at: int) -> str:
    """The word that follows, in lower case."""
    words = text[at : at + _NEAR].split(None, 1)
    return words[0].rstrip(".,;:!?)'’").lower() if words and text[at : at + 1].isspace() else ""
