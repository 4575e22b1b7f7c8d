"""One walk over the capitalised words of a text: where a name of the gazetteer stands."""

from __future__ import annotations

import re
from typing import NamedTuple

from itinerary.english.places import DEMONYM_STARTS, DEMONYMS, NOT_NAMES, NOT_PLACES
from itinerary.places.fold import fold
from itinerary.places.gazetteer import MEMORY, NOTHING, Entry, Found, Gazetteer

_CAPITAL = "A-Z\u00c0-\u00d6\u00d8-\u00de\u0100-\u024f\u1e00-\u1eff"
_TAIL = r"(?:['’‘ʻʼ][^\W_]+)*"
_LETTERS = r"(?:[A-Z]\.){2,}|"
_START = re.compile(rf"[{_CAPITAL}](?<![\w'’].)(?:\.(?:[A-Z]\.)+|[^\W_]*{_TAIL})")
_GAP = r"(?:\.?[ \u00a0\u202f]{1,3}\n?[ \t]{0,8}|\n[ \t]{0,8}|[-‐‑–/]|, (?=D\.?C))"
_NEXT = re.compile(rf"{_GAP}({_LETTERS}[^\W_]+{_TAIL})")
_POSSESSIVE = re.compile(r"['’](?:s|S)?$")
_OWNER = re.compile(r"['’]s?(?![\w])")


_TO = (" in ", " to ", " at ", " from ", " for ", " visit ")
_MARKS = ("'", "’")

SHOUTED = 50_000  # people: three or four capitals are an acronym rather than a smaller town


class Spot(NamedTuple):
    """A name of the gazetteer in the text. `end` is the end of the name, `after` that of its "'s"."""

    start: int
    end: int
    after: int
    key: str
    found: Found
    demonym: bool = False

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Its namesakes, best known first."""
        return self.found.entries


def spots(text: str, gazetteer: Gazetteer, start: int = 0, end: int | None = None) -> list[Spot]:
    """The longest names and the demonyms, in order, without overlap. Offsets are those of `text`."""
    found: list[Spot] = []
    dull, plain, ends = gazetteer.dull, gazetteer.plain, gazetteer.ends
    if len(dull) > MEMORY or len(ends) > MEMORY:
        dull.clear()
        plain.clear()
        ends.clear()
    last = len(text) if end is None else end
    free = start
    for match in _START.finditer(text, start, last):
        word = match[0]
        if word in dull or match.start() < free:
            continue
        known = plain.get(word)
        if known and text[match.end() : match.end() + 1] not in _MARKS:
            key, hit, more, demonym = known
            follow = _NEXT.match(text, match.end(), last) if more else None
            if follow is None or (word, follow[1]) in ends:
                if hit:
                    free = match.end()
                    found.append(Spot(match.start(), free, free, key, hit, demonym))
                continue
        key = fold(word)
        spot = _name(text, match, key, gazetteer, last)
        if key in DEMONYMS or key in DEMONYM_STARTS or "'" in word or "’" in word:
            spot = spot if spot and " " in spot.key else _demonym(text, match, key, gazetteer, last) or spot
        if spot:
            found.append(spot)
            free = spot.after
        _remember(text, match, key, spot, gazetteer, last)
    return found


def _remember(
    text: str, match: re.Match[str], key: str, spot: Spot | None, gazetteer: Gazetteer, last: int
) -> None:
    """Note what a word is by itself, and that no longer name begins with it and the next one."""
    word = match[0]
    more = gazetteer.named(key).more or key in DEMONYM_STARTS
    if spot is None and not more and not gazetteer.named(key.lower()).more:
        gazetteer.dull.add(word)
    elif "'" in word or "’" in word or (spot and (spot.key != key or spot.after != match.end())):
        return
    elif not more:
        if spot:
            gazetteer.plain[word] = key, spot.found, False, spot.demonym
    elif not key.isupper():
        gazetteer.plain[word] = key, spot.found if spot else None, True, spot is not None and spot.demonym
        follow = _NEXT.match(text, match.end(), last)
        if follow and "'" not in follow[1] and "’" not in follow[1]:
            pair = f"{key} {fold(follow[1].lower())}"
            if gazetteer.named(pair) is NOTHING and f"{key} {fold(follow[1])}" not in DEMONYMS:
                gazetteer.ends.add((word, follow[1]))


def _name(text: str, match: re.Match[str], key: str, gazetteer: Gazetteer, last: int) -> Spot | None:
    """The longest name at a capitalised word. Short words in capitals are acronyms before they are names."""
    word = match[0]
    spot = _longest(text, match.start(), match.end(), key, word, gazetteer, last)
    if key.isupper():
        lower = _longest(text, match.start(), match.end(), fold(word.lower()), word, gazetteer, last)
        longer = lower and lower.end > (spot.end if spot else match.end())
        if lower and (longer or (not spot and _shouted(text, match.start()) and _well_known(lower))):
            spot = lower
    return None if spot and (spot.key in NOT_PLACES or spot.key in NOT_NAMES) else spot


def _shouted(text: str, start: int) -> bool:
    """Does the word stand at the head of a line, after other words in capitals, or after a preposition?"""
    before = text[max(0, start - 12) : start]
    return start == 0 or before[-1] == "\n" or before.isupper() or before.endswith(_TO)


def _well_known(spot: Spot) -> bool:
    return spot.entries[0].place.population >= SHOUTED


def _longest(
    text: str, start: int, stop: int, key: str, word: str, gazetteer: Gazetteer, last: int
) -> Spot | None:
    """The longest name that begins with the word at `start`, whose folded form is `key`."""
    best: Spot | None = None
    before = ""
    while True:
        found = gazetteer.named(key)
        entries = () if not before and _only_owns(word, found) else found.entries
        if entries:
            owner = _OWNER.match(text, stop) if word[-1] in "sS." else None
            best = Spot(start, stop, owner.end() if owner else stop, key, found)
        if ("'" in word or "’" in word) and (tail := _POSSESSIVE.search(word)) and tail.start():
            bare = fold(word[: tail.start()])
            bare = f"{before} {bare.lower()}" if before else bare
            owned = gazetteer.named(bare)
            if owned.entries and (not entries or owned.entries[0].fame > entries[0].fame):
                best = Spot(start, stop - len(tail[0]), stop, bare, owned)
        if not found.more:
            return best
        follow = _NEXT.match(text, stop, last)
        if not follow:
            return best
        word, stop = follow[1], follow.end()
        before, key = key, f"{key} {fold(word.lower())}"


def _only_owns(word: str, found: Found) -> bool:
    """ "Levi's" is no Lévis."""
    tail = _POSSESSIVE.search(word)
    return bool(tail and tail[0][1:]) and not any("'" in entry.place.name for entry in found.entries)


def _demonym(text: str, match: re.Match[str], key: str, gazetteer: Gazetteer, last: int) -> Spot | None:
    """A demonym of one or two words: "Thai", "South Korean"."""
    stop = match.end()
    if tail := _POSSESSIVE.search(match[0]):
        key = fold(match[0][: tail.start()])
    code = DEMONYMS.get(key)
    if key in DEMONYM_STARTS and (follow := _NEXT.match(text, stop, last)):
        pair = f"{key} {fold(follow[1])}"
        if pair in DEMONYMS:
            code, key, stop = DEMONYMS[pair], pair, follow.end()
    country = gazetteer.named(f"@country {code}") if code else NOTHING
    return Spot(match.start(), stop, stop, key, country, demonym=True) if country.entries else None
