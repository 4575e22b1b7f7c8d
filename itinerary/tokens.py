"""Sentences as tokens: words and punctuation, with every date and place as one token."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from itinerary.model import PlaceKind, PlaceMention, PlaceUse, Span

WORD = "w"
MARK = "p"
TIME = "T"
PLACE = "P"
NAMED = "Q"  # a place name that is no location here: "Japan's", "Washington said"

# An empty group tells the shape: the first of them that the match went through.
_BEHIND = r"[^\W_]*(?:[.\-‑][^\W_]+)*(?:['’](?!(?:s|ll|re|ve|d|m)\b)[^\W_]+)?"
_TOKEN = re.compile(rf"(?:[a-z]()|[A-Z]()|[^\W_]()){_BEHIND}|['’](?:s|ll|re|ve|d|m)\b()|[^\w\s]")
_NO_LOCATION = (PlaceUse.POSSESSIVE, PlaceUse.METONYM)

# The shapes of words, by their first character; what is no word has its kind for a shape.
SMALL = "w"
CAPITAL = "C"
CASELESS = "x"  # a letter of a script without capitals
NO_LETTER = "d"  # "25", "'s"
WORDS = SMALL + CAPITAL + CASELESS + NO_LETTER


class Token(NamedTuple):
    """A word, a mark, a date or a place.

    `ref` is the index of the mention; -1 for marks and words, but of a demonym's for "Japanese".
    `shape` is one character: what `kind` is, for words with their capitals.
    """

    kind: str
    start: int
    end: int
    text: str
    low: str
    ref: int = -1
    shape: str = SMALL


def shapes(tokens: Iterable[Token]) -> str:
    """One character for each token: what is asked of a whole sentence is asked of a string."""
    return "".join([token.shape for token in tokens])


def shape_of(word: str) -> str:
    """The shape of a word."""
    first = word[0]
    if first.isupper():
        return CAPITAL
    return SMALL if first.islower() else CASELESS if first.isalpha() else NO_LETTER


def is_title_case(shape: str) -> bool:
    """Is it a Headline With Capitals, where they tell nothing?"""
    capitals = shape.count(CAPITAL)
    return capitals > 0.6 * (capitals + shape.count(SMALL) + shape.count(CASELESS))


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
        if mention.use is PlaceUse.METONYM and _double_name(text, mention.span, places):
            continue
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
        tokens.append(
            Token(kind, start, end, said, said.lower(), index, shape_of(said) if kind == WORD else kind)
        )
        closes = kind == TIME and said.count("(") > said.count(")") and text[end : end + 1] == ")"
        position = end + closes  # "Monday (May 20)"
    _words(text, position, span.end, tokens)
    return tokens


_HYPHENS = "-‑"


def _double_name(text: str, span: Span, places: Sequence[tuple[int, PlaceMention]]) -> bool:
    """ "Brogan-Hayes": joined by a hyphen to a capitalised word that is no place itself."""
    start, end = span
    if start > 1 and text[start - 1] in _HYPHENS and text[start - 2].islower():
        other = start - 1
        begin = other
        while begin and (text[begin - 1].isalpha() or text[begin - 1] in "'’"):
            begin -= 1
        return text[begin].isupper() and not any(each.span.end == other for _, each in places)
    if text[end : end + 1] in (*_HYPHENS,) and text[end + 1 : end + 2].isupper():
        before = text[:start].rstrip(" ").rpartition(" ")[2]
        named = before[:1].isupper() and before[-1:].isalpha() and before != text[:start]
        return (
            named
            and text[end + 2 : end + 3].islower()
            and not any(each.span.start == end + 1 for _, each in places)
        )
    return False


def _words(text: str, start: int, end: int, tokens: list[Token]) -> None:
    new, add = tuple.__new__, tokens.append  # Token(...) itself takes twice the time
    kinds, shapes = _KINDS, _SHAPES
    for match in _TOKEN.finditer(text, start, end):
        said = match[0]
        first, last = match.span()
        group = match.lastindex or 0
        shape = shapes[group] or shape_of(said)
        add(new(Token, (kinds[group], first, last, said, said.lower(), -1, shape)))


# By the group of the pattern: a mark, a small letter, a capital, any other sign of a word, "'s".
_KINDS = (MARK, WORD, WORD, WORD, WORD)
_SHAPES = (MARK, SMALL, CAPITAL, "", NO_LETTER)
