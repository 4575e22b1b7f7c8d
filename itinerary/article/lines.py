"""The lines of a text."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from itinerary.model import Block

CONTINUED = "continued"
"""The rule of a line that goes on with the paragraph of the one before."""

_LINE = re.compile(r"[^\r\n\f\v\u2028\u2029\x85]+|\r\n?|[\n\f\v\u2028\u2029\x85]")
_STOPS = frozenset(".!?…")
_CLOSING = "\"'”’»)]*_"
_ODD_SPACE = re.compile(r"[^\S ]")
_BREAK = re.compile(r"[\r\n]")
_PLAIN = str.maketrans(
    dict.fromkeys("\u00a0\u202f\u2009\u2007\u2002\u2003", " ")
    | dict.fromkeys("\u2010\u2011", "-")
    | {"\u2212": "–"}
)


@dataclass(slots=True)
class Line:
    """A line without the white space around it. `indent` counts columns, `gap` blank lines before.

    Lines that only the width of a column parts are one, with a space for each line break.
    """

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


_FOOT, _TAIL = 4, 12  # lines


def foot(lines: list[Line]) -> list[Line]:
    """The last lines of the article itself, without what the page adds."""
    return [line for line in lines[-_TAIL:] if line.block is not Block.FURNITURE][-_FOOT:]


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
        words_only = stripped if plain else stripped.translate(_PLAIN)
        lines.append(Line(position, position + len(stripped), indent, breaks > 1, words_only))
        breaks = 0
    return lines


# -- columns ----------------------------------------------------------------------------------

_NARROWEST, _WIDEST = 40, 110  # columns
_FEWEST = 3  # lines that end for want of room
_SHARE = 0.7  # of the lines with another right below
_FULL = 0.8  # of the width, in a text of such lines
_OWN_LINE = re.compile(r"[•◦▪‣·●*|>+–—-]|[A-Z][\w ]{1,20}: ")  # a bullet, a cell, a label


def unwrap(lines: list[Line], text: str) -> list[Line]:
    """Join the lines of a text whose lines all end where the next word would not have fitted."""
    width = max((len(line.text) + line.indent for line in lines), default=0)
    margin = min((line.indent for line in lines), default=0)
    if not _NARROWEST <= width <= _WIDEST:
        return lines
    pairs = [
        (first, second) for first, second in pairwise(lines) if not second.gap and second.indent <= margin
    ]
    full = sum(not _fits(first, second, width) for first, second in pairs)
    if full < max(_FEWEST, _SHARE * len(pairs)):
        return lines
    joined = [replace(line) for line in lines[:1]]
    for before, line in pairwise(lines):
        room = _fits(before, line, width) and not (
            _FULL * width <= len(before.text) and _goes_on(before, line)
        )
        if line.gap or line.indent > margin or room:
            joined.append(replace(line))
        else:
            joined[-1].end = line.end
            joined[-1].text = on_one_line(text[joined[-1].start : line.end])
    return joined


def _goes_on(line: Line, following: Line) -> bool:
    """Does the line below go on with the sentence?"""
    return not ends_sentence(line.text) and not _OWN_LINE.match(following.text)


def _fits(line: Line, following: Line, width: int) -> bool:
    """Would the first word of the line below have had room, or does it stand on a line of its own?"""
    if _OWN_LINE.match(following.text):
        return True
    return len(line.text) + line.indent + 1 + len(following.text.split(" ", 1)[0]) < width


def running(text: str, lines: list[Line]) -> str:
    """`text` with spaces for the line breaks inside paragraphs, plain spaces and plain dashes; as long as
    before, so that offsets stay.
    """
    parts: list[str] = []
    at = 0
    for line in lines:
        said = text[line.start : line.end]
        parts.append(" " * (line.start - at) if line.rule == CONTINUED else text[at : line.start])
        parts.append(on_one_line(said) if _BREAK.search(said) else said)
        at = line.end
    whole = "".join((*parts, text[at:]))
    return whole if whole.isascii() else whole.translate(_PLAIN)
