"""Cues at a token of a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from itinerary.cues import Entry, Index, Longer, Phrases
from itinerary.english import grammar as words
from itinerary.tokens import Token

NOTHING = Phrases(None, None, None, {}, {}, {})


def _longest(tokens: Sequence[Token], position: int, longer: Longer) -> Entry | None:
    """The longest of these phrases of several words that begins at `position`."""
    return next(_longer(tokens, position, longer), None)


def _longer(tokens: Sequence[Token], position: int, longer: Longer) -> Iterator[Entry]:
    """All of these phrases that begin at `position`, the longest first."""
    end = len(tokens)
    for entry in longer.get(tokens[position + 1].low, ()) if position + 1 < end else ():
        rest = entry.rest
        if len(rest) == 1 or (
            position + len(rest) < end
            and all(tokens[at].low == word for at, word in enumerate(rest, position + 1))
        ):
            yield entry


def verb_of(tokens: Sequence[Token], position: int, known: Phrases) -> Entry | None:
    """The longest verb at `position`, whose word begins the phrases that are `known`."""
    return (known.verbs and _longest(tokens, position, known.verbs)) or known.verb


def noun_of(tokens: Sequence[Token], position: int, known: Phrases) -> Entry | None:
    """The longest noun at `position`."""
    return (known.nouns and _longest(tokens, position, known.nouns)) or known.noun


def signal_of(tokens: Sequence[Token], position: int, known: Phrases) -> Entry | None:
    """The longest signal at `position`."""
    return (known.signals and _longest(tokens, position, known.signals)) or known.signal


def verb_at(tokens: Sequence[Token], position: int, index: Index) -> Entry | None:
    """The longest verb of the tables that begins at `position`."""
    return verb_of(tokens, position, index.get(tokens[position].low, NOTHING))


def signals_at(tokens: Sequence[Token], position: int, index: Index) -> list[Entry]:
    """All signals that begin at `position`."""
    known = index.get(tokens[position].low, NOTHING)
    found = list(_longer(tokens, position, known.signals)) if known.signals else []
    return [*found, known.signal] if known.signal else found


def previous(tokens: Sequence[Token], position: int, *, skip: bool = False) -> Token | None:
    """The token before; with `skip` the one before any adverbs."""
    at = position - 1
    while skip and at > 0 and tokens[at].low in words.ADVERBS and tokens[at].low not in words.LINKS:
        at -= 1
    return tokens[at] if at >= 0 else None
