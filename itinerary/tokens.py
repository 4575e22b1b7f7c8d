"""Sentences as tokens: words and punctuation, with every date and place as one token."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from itinerary.model import PlaceKind, PlaceMention, PlaceUse, Span

WORD = "w"
MARK = "p"
TIME = "T"
PLACE = "P"
NAMED = "Q"  # a place name that is no location here: "Japan's", "Washington said"

_TOKEN = re.compile(
    r"[^\W_]+(?:[.\-‑][^\W_]+)*(?:['’](?!(?:s|ll|re|ve|d|m)\b)[^\W_]+)?|['’](?:s|ll|re|ve|d|m)\b|[^\w\s]"
)
_NO_LOCATION = (PlaceUse.POSSESSIVE, PlaceUse.METONYM)


class Token(NamedTuple):
    """A word, a mark, a date or a place.

    `ref` is the index of the mention; -1 for marks and words, but of a demonym's for "Japanese".
    """

    kind: str
    start: int
    end: int
    text: str
    low: str
    ref: int = -1


def tokenise(
    text: str,
    span: Span,
    times: Sequence[tuple[int, Span]],
    places: Sequence[tuple[int, PlaceMention]],
) -> list[Token]:
    """The tokens of `text` within `span`; `times` and `places` are the mentions in it with their indexes.

    Places inside other names stay words. Where a date and a place overlap, the date wins.
    """
    covers = [(mention.start, mention.end, TIME, index) for index, mention in times]
    for index, mention in places:
        if mention.use is PlaceUse.PLACE:
            covers.append((mention.span.start, mention.span.end, PLACE, index))
        elif mention.use in _NO_LOCATION:
            covers.append((mention.span.start, mention.span.end, NAMED, index))
        elif mention.use is PlaceUse.DEMONYM or (
            mention.use is PlaceUse.NAME_PART and mention.place.kind is PlaceKind.COUNTRY
        ):
            covers.append((mention.span.start, mention.span.end, WORD, index))
    covers.sort()
    tokens: list[Token] = []
    position = span.start
    for start, end, kind, index in covers:
        if start < position:
            continue
        _words(text, position, start, tokens)
        said = text[start:end]
        tokens.append(Token(kind, start, end, said, said.lower(), index))
        position = end
    _words(text, position, span.end, tokens)
    return tokens


def _words(text: str, start: int, end: int, tokens: list[Token]) -> None:
    new, add = tuple.__new__, tokens.append  # Token(...) itself takes twice the time
    for match in _TOKEN.finditer(text, start, end):
        said = match[0]
        first, last = match.span()
        add(new(Token, (WORD if said[-1].isalnum() else MARK, first, last, said, said.lower(), -1)))
