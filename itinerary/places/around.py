"""The words around a name: what `uses` looks at."""

from __future__ import annotations

import re
from typing import NamedTuple

from itinerary.english import places as words
from itinerary.places.spots import Spot

DASHES = "-‐‑–"
_PUNCTUATION = ',;:!?)]}"”'
_OPENING = "([{\"“‘'"
_RIGHT = re.compile(r"([ \u00a0]+|\n|-|‐|‑|–|)([\w.'’]+)?")
_RUN = re.compile(r"[ \u00a0]([A-ZÀ-ÞĀ-Ɏ][\w'’]*|(?:of|and|for|the|de)(?=[ \u00a0][A-Z]))")
_ITEM = re.compile(
    r"[ \t]*(?:[-*•·–—|+]|\d|\([a-z\d]{1,3}\) "
    rf"|(?:{words.WEEKDAY}|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b"
    r"|(?:January|February|March|April|June|July|August|September|October|November|December"
    r"|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.? \d)[^\n]{0,120}(?:\n|$)"
)


class Around(NamedTuple):
    """The words around a name. Empty strings at the edges; `left`, `right` are what joins them to it."""

    third: str
    second: str
    before: str
    left: str
    right: str
    next: str
    run: tuple[str, ...]  # the capitalised words that follow directly
    headline: bool  # a line in capitals, or with most words capitalised
    item: bool  # a line of a list or schedule
    rest: str  # what follows, as it stands


Lines = dict[int, tuple[bool, bool]]  # the start of a line: is it a headline, is it an item?


def around(text: str, spot: Spot, lines: Lines) -> Around:
    """Look at the neighbourhood of a name. `lines` remembers what lines are."""
    start, stop = spot.start, spot.after
    begin = text.rfind("\n", 0, start) + 1
    line = lines.get(begin)
    if line is None:
        line = lines[begin] = _is_headline(text, begin), bool(_ITEM.match(text, begin))
    left, before, second, third = _words_before(text, start)
    right = _RIGHT.match(text, stop)
    joint, following = right.groups("") if right else ("", "")
    run: list[str] = []
    if following and not following[0].islower():
        place = stop
        while len(run) < 6 and (word := _RUN.match(text, place)):
            run.append(word[1].lower())
            place = word.end()
    rest = text[stop : stop + 40]
    return Around(third, second, before, left, joint, following, tuple(run), line[0], line[1], rest)


def _words_before(text: str, start: int) -> tuple[str, str, str, str]:
    """(what joins, the word before, the one before that, the third); nothing across punctuation."""
    left = text[start - 1 : start]
    if left.isspace() and left != "\n":
        left = " "
    elif left != "\n" and left not in DASHES:
        return "", "", "", ""
    found = ["", "", ""]
    nearby = text[max(0, start - 48) : max(0, start - 1)].rsplit(None, 3)
    for number, word in enumerate(nearby[:-4:-1]):
        if word[-1] in _PUNCTUATION:
            break
        if word[0] in _OPENING:
            found[number] = word.lstrip(_OPENING)
            break
        found[number] = word
    return left, found[0], found[1], found[2]


def _is_headline(text: str, begin: int) -> bool:
    """Most words of the line begin with a capital letter, and there are enough to tell."""
    stop = text.find("\n", begin)
    line = text[begin : stop if stop >= 0 else len(text)]
    if len(line) > 160 or line.endswith("."):
        return False
    found = [word for word in line.split() if word[0].isalpha()]
    return len(found) > 2 and 3 * sum(word[0].isupper() for word in found) > 2 * len(found)
