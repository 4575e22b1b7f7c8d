"""The lines of a text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from itinerary.model import Block

_LINE = re.compile(r"[^\r\n\f\v\u2028\u2029\x85]+|\r\n?|[\n\f\v\u2028\u2029\x85]")
_STOPS = frozenset(".!?…")
_CLOSING = "\"'”’»)]*_"
_ODD_SPACE = re.compile(r"[^\S ]")
_SPACES = str.maketrans(dict.fromkeys("\u00a0\u202f\u2009\u2007\u2002\u2003", " "))


@dataclass(slots=True)
class Line:
    """A line without the white space around it. `indent` counts columns, `gap` blank lines before."""

    start: int
    end: int
    indent: int
    gap: bool
    text: str
    block: Block | None = None
    rule: str = ""
    skip: int = 0  # how many characters of a bullet stand before the words
    paragraph: int = 0


def ends_sentence(text: str) -> bool:
    """Is its last sign a full stop, whatever closes behind it?"""
    return text.rstrip(_CLOSING)[-1:] in _STOPS


def on_one_line(text: str) -> str:
    """The same characters, with a plain space for every kind of white space."""
    return _ODD_SPACE.sub(" ", text)


def split_lines(text: str) -> list[Line]:
    """The lines that are not blank."""
    lines: list[Line] = []
    breaks = 2
    plain = text.isascii()
    for match in _LINE.finditer(text, 1 if text.startswith("\ufeff") else 0):
        piece = match[0]
        if piece[0] in "\r\n\f\v\u2028\u2029\x85":
            breaks += 1
            continue
        stripped = piece.strip()
        if not stripped:
            continue
        indent = len(piece) - len(piece.lstrip())
        position = match.start() + indent
        words_only = stripped if plain else stripped.translate(_SPACES)
        lines.append(Line(position, position + len(stripped), indent, breaks > 1, words_only))
        breaks = 0
    return lines
