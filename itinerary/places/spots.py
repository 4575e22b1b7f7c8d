"""One walk over the capitalised words of a text: where a name of the gazetteer stands."""

from __future__ import annotations

import re
from typing import NamedTuple

from itinerary.english.places import NOT_PLACES
from itinerary.places.fold import fold
from itinerary.places.gazetteer import Entry, Gazetteer

_CAPITAL = "A-Z\u00c0-\u00d6\u00d8-\u00de\u0100-\u024f\u1e00-\u1eff"
_WORD = r"(?:[A-Z]\.(?:[A-Z]\.)+|[^\W_]+(?:['’‘ʻʼ][^\W_]+)*)"
_START = re.compile(rf"(?<![\w'’])(?:[A-Z]\.(?:[A-Z]\.)+|[{_CAPITAL}][^\W_]*(?:['’‘ʻʼ][^\W_]+)*)")
_NEXT = re.compile(rf"(?:\.?[ \u00a0\u202f]+(?:\n[ ]*)?|\n[ ]*|[-‐‑–/]|, (?=D\.?C))({_WORD})")
_POSSESSIVE = re.compile(r"['’]s?$", re.I)


class Spot(NamedTuple):
    """A name of the gazetteer in the text. `end` is the end of the name, `after` that of its "'s"."""

    start: int
    end: int
    after: int
    key: str
    entries: tuple[Entry, ...]


def spots(text: str, gazetteer: Gazetteer, start: int = 0, end: int | None = None) -> list[Spot]:
    """The longest names, in order, without overlap. Offsets count from the beginning of `text`."""
    found: list[Spot] = []
    named = gazetteer.named
    last = len(text) if end is None else end
    free = start
    for match in _START.finditer(text, start, last):
        if match.start() < free:
            continue
        word = match[0]
        key = fold(word)
        if key in NOT_PLACES:
            continue
        here = named(key)
        if not here.entries and not here.more and "'" not in word and "’" not in word:
            continue
        spot = _longest(text, match.start(), match.end(), word, gazetteer, last)
        if spot:
            found.append(spot)
            free = spot.after
    return found


def _longest(text: str, start: int, stop: int, word: str, gazetteer: Gazetteer, last: int) -> Spot | None:
    """The longest name that begins with the word at `start`."""
    best: Spot | None = None
    key = ""
    while True:
        whole = f"{key} {fold(word)}" if key else fold(word)
        found = gazetteer.named(whole)
        if found.entries:
            best = Spot(start, stop, stop, whole, found.entries)
        elif (tail := _POSSESSIVE.search(word)) and tail.start():
            bare = fold(word[: tail.start()])
            owner = gazetteer.named(f"{key} {bare}" if key else bare)
            if owner.entries:
                cut = stop - (len(word) - tail.start())
                best = Spot(start, cut, stop, f"{key} {bare}" if key else bare, owner.entries)
        if not found.more:
            return best
        follow = _NEXT.match(text, stop, last)
        if not follow:
            return best
        key, word, stop = whole, follow[1], follow.end()
