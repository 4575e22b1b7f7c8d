"""Cues at a token of a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from itinerary.cues import Entry, Index, Phrases
from itinerary.english import grammar as words
from itinerary.tokens import Token


def longer_at(tokens: Sequence[Token], position: int, known: Phrases) -> Iterator[Entry]:
    """The phrases of several words that begin at `position`, the longest first."""
    end = len(tokens)
    for entry in known.longer.get(tokens[position + 1].low, ()) if position + 1 < end else ():
        rest = entry.rest
        if len(rest) == 1 or (
            position + len(rest) < end
            and all(tokens[at].low == word for at, word in enumerate(rest, position + 1))
        ):
            yield entry


def verb_at(tokens: Sequence[Token], position: int, index: Index) -> Entry | None:
    """The longest verb of the tables that begins at `position`."""
    known = index.get(tokens[position].low)
    if known is None:
        return None
    if known.longer:
        for entry in longer_at(tokens, position, known):
            if entry.is_verb:
                return entry
    return known.verb


def noun_at(tokens: Sequence[Token], position: int, index: Index) -> Entry | None:
    """The longest noun of the tables that begins at `position`."""
    known = index.get(tokens[position].low)
    if known is None:
        return None
    if known.longer:
        for entry in longer_at(tokens, position, known):
            if entry.is_noun:
                return entry
    return known.noun


def signal_at(tokens: Sequence[Token], position: int, index: Index) -> Entry | None:
    """The longest signal that begins at `position`."""
    known = index.get(tokens[position].low)
    if known is None:
        return None
    if known.longer:
        for entry in longer_at(tokens, position, known):
            if entry.signal:
                return entry
    return known.signal


def signals_at(tokens: Sequence[Token], position: int, index: Index) -> list[Entry]:
    """All signals that begin at `position`."""
    known = index.get(tokens[position].low)
    if known is None:
        return []
    found = [entry for entry in longer_at(tokens, position, known) if entry.signal] if known.longer else []
    return [*found, known.signal] if known.signal else found


def previous(tokens: Sequence[Token], position: int, *, skip: bool = False) -> Token | None:
    """The token before; with `skip` the one before any adverbs."""
    at = position - 1
    while skip and at > 0 and tokens[at].low in words.ADVERBS and tokens[at].low not in words.LINKS:
        at -= 1
    return tokens[at] if at >= 0 else None
