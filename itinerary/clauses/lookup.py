"""Cues at a token of a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from itinerary.cues import Entry, Form, Index
from itinerary.english import grammar as words
from itinerary.tokens import Token


def matches(tokens: Sequence[Token], position: int, entry: Entry) -> bool:
    """Do the further words of a phrase stand behind `position`?"""
    rest = entry.rest
    if not rest:
        return True
    end = position + 1 + len(rest)
    if end > len(tokens):
        return False
    return all(tokens[at].low == word for at, word in enumerate(rest, position + 1))


def verb_at(tokens: Sequence[Token], position: int, index: Index) -> Entry | None:
    """The longest verb of the tables that begins at `position`."""
    for entry in index.get(tokens[position].low, ()):
        if entry.cue and entry.form is not Form.NOUN and matches(tokens, position, entry):
            return entry
    return None


def noun_at(tokens: Sequence[Token], position: int, index: Index) -> Entry | None:
    """The longest noun of the tables that begins at `position`."""
    for entry in index.get(tokens[position].low, ()):
        if entry.cue and entry.form is Form.NOUN and matches(tokens, position, entry):
            return entry
    return None


def previous(tokens: Sequence[Token], position: int, *, skip: bool = False) -> Token | None:
    """The token before; with `skip` the one before any adverbs."""
    at = position - 1
    while skip and at > 0 and tokens[at].low in words.ADVERBS and tokens[at].low not in words.LINKS:
        at -= 1
    return tokens[at] if at >= 0 else None
