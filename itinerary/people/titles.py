"""Titles and offices around a name: before it, behind its comma, or with "of" between."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from itinerary.english import grammar
from itinerary.english import people as words
from itinerary.tokens import CAPITAL, MARK, NAMED, PLACE, WORD, Token


@lru_cache(4096)
def is_title(low: str) -> bool:
    """Is it a title, also as a part of "ambassador-at-large" or "president-elect"?"""
    return low in words.TITLES or ("-" in low and not words.TITLES.isdisjoint(low.split("-")))


def is_office_word(token: Token) -> bool:
    """Is it a title, or a word of an office: "defence", "prime"?"""
    return token.low in words.TITLES or token.low in words.OFFICE


def titled_at(tokens: Sequence[Token], at: int, start: int, end: int) -> bool:
    """A title; of compounds only one with something behind it: "Ana Brandt-King" has a surname."""
    low = tokens[at].low
    return low in words.TITLES or ("-" in low and is_title(low) and (at < end - 1 or at == start))


def office_before(tokens: Sequence[Token], comma: int, *, whole: bool) -> tuple[str, ...]:
    """The office before a comma: "the foreign minister, Luzia Camenisch", "Governor of Kano, Ali Bello"."""
    at = comma - 1
    if is_title(tokens[at].low):
        return _office_words(tokens, at, comma)
    if tokens[at].low in words.KIN:
        return (tokens[at].low,)
    if not whole:  # "Minister for Trade, Industry": one word goes on with the office
        return ()
    while at > max(comma - 9, 0) and tokens[at].kind != MARK and tokens[at].low not in grammar.AUXILIARIES:
        if is_title(tokens[at].low) and tokens[at + 1].low in words.OFFICE_IN:
            break
        at -= 1
    if not is_title(tokens[at].low) or tokens[at + 1].low not in words.OFFICE_IN:
        return ()
    return _office_words(tokens, at, comma)


def office_of_which(tokens: Sequence[Token], start: int) -> tuple[str, ...]:
    """What of an office stands before its domain: "Minister of State for | Foreign Affairs Dr Anna Berg"."""
    at = start - 1
    while at >= max(start - 8, 0):
        token = tokens[at]
        if is_title(token.low):
            return _office_words(tokens, at, start)
        if token.shape != CAPITAL and token.low not in _INSIDE:
            return ()
        at -= 1
    return ()


def _office_words(tokens: Sequence[Token], title: int, end: int) -> tuple[str, ...]:
    """The words of the office up to token `end` that has its title at `title`."""
    begin = title
    while begin and of_office(tokens[begin - 1]):
        begin -= 1
    return tuple(token.low for token in tokens[begin:end] if token.kind == WORD and is_office_word(token))


_INSIDE = words.OFFICE_JOINTS | {"and", ","}
_BEHIND = words.OFFICE_IN | {",", ".", ")"}
_ENDS = grammar.AUXILIARIES | {"who", "and"}


def office_behind(tokens: Sequence[Token], end: int) -> tuple[str, ...]:
    """The office behind the name: "Rannvá Joensen, the islands' fisheries minister,"."""
    if end + 2 >= len(tokens) or tokens[end].low != ",":
        return ()
    for at in range(end + 1, min(end + 8, len(tokens) - 1)):
        token = tokens[at]
        if (token.kind == MARK and token.low not in "'’") or token.low in _ENDS:
            return ()
        if is_title(token.low):
            if tokens[at + 1].low not in _BEHIND:
                continue
            begin = at
            while begin > end + 1 and of_office(tokens[begin - 1]):
                begin -= 1
            return tuple(each.low for each in tokens[begin : at + 1])
    return ()


def office_of(tokens: Sequence[Token], start: int, end: int) -> tuple[int, int, tuple[str, ...]] | None:
    """Where the title and the name begin in "Secretary of State Anna Berg"; with the words of the title."""
    name = start
    while name < end and tokens[name].low in words.OFFICE:
        name += 1
    domain = name == start and end - start > 2 and start > 1 and tokens[start - 1].low in words.OFFICE_OF
    if domain:
        name = start + 1  # "Minister of Fisheries Rajkeswur Beeharry"
    landed = (
        start > 1
        and tokens[start - 1].kind in (PLACE, NAMED)
        and tokens[start - 2].low in words.OFFICE_JOINTS
    )
    if name == end or start < 2 or not (landed or (name > start and _of_domain(tokens, start))):
        return None
    low = max(start - 8, 0)
    title = next((at for at in range(start - 1, low - 1, -1) if is_title(tokens[at].low)), None)
    if title is None:
        return None
    first = (
        title - 1
        if title and (tokens[title - 1].ref >= 0 or tokens[title - 1].low in words.OFFICE)
        else title
    )
    return (
        first,
        name,
        tuple(
            token.low
            for token in tokens[first:name]
            if token.kind == WORD and token.low not in words.OFFICE_JOINTS
        ),
    )


def _of_domain(tokens: Sequence[Token], start: int) -> bool:
    """Does it go on from a title: "Minister for | Trade", "Secretary for African | Affairs"?"""
    at = start - 1
    while at > max(start - 5, 0) and (
        tokens[at].ref >= 0 or tokens[at].low in words.OFFICE or tokens[at].low == "and"
    ):
        at -= 1
    return tokens[at].low in words.OFFICE_JOINTS


def of_office(token: Token) -> bool:
    """Can the word go on with an office towards its beginning: a word of one, or one with a capital?"""
    said = token.low in words.OFFICE or token.low in words.TITLES or token.text[0].isupper()
    return token.kind == WORD and said and token.low not in words.FUNCTION


_BRACKETED = MARK + CAPITAL + MARK


def office_run(tokens: Sequence[Token], end: int) -> tuple[str, ...]:
    """The words of an office that end before token `end`."""
    begin = end
    while begin and is_office_word(tokens[begin - 1]):
        begin -= 1
    return tuple(token.low for token in tokens[begin:end])


def abbreviations(sentences: Sequence[Sequence[Token]], lines: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Offices in short, as the text tells them: "External Affairs Minister (EAM)"."""
    found: dict[str, tuple[str, ...]] = {}
    for tokens, shape in zip(sentences, lines, strict=True):
        at = shape.find(_BRACKETED)
        while at >= 0:
            if tokens[at].low == "(" and tokens[at + 2].low == ")" and tokens[at + 1].text[-1].isupper():
                titles = office_run(tokens, at)
                if any(map(is_title, titles)):
                    found.setdefault(tokens[at + 1].text, titles)
            at = shape.find(_BRACKETED, at + 2)
    return found
