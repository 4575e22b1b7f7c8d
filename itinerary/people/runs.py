"""Runs of capitalised words: where a name or an office may begin and end."""

from __future__ import annotations

from collections.abc import Container, Sequence

from itinerary.english import grammar
from itinerary.english import people as words
from itinerary.people.titles import is_office_word, is_title
from itinerary.tokens import CAPITAL, MARK, PLACE, WORD, Token


def peer_end(tokens: Sequence[Token], start: int) -> int:
    """The end of a name made of a rank and a place: "Duke and Duchess of Cambridge"; 0: none."""
    if tokens[start].low not in words.PEERS:
        return 0
    at = start + 1
    if at < len(tokens) and tokens[at].text == "Royal":
        return at + 1
    if at + 1 < len(tokens) and tokens[at].low == "and" and tokens[at + 1].low in words.PEERS:
        at += 2
    if at + 1 >= len(tokens) or tokens[at].low != "of":
        return 0
    at += 1 + (tokens[at + 1].low == "the")
    end = at
    while end < len(tokens) and tokens[end].shape in (CAPITAL, PLACE):
        end += 1
    if end > at and tokens[start].low in words.SEES:  # "the Archbishop of Holm, the Most Rev. Anna Berg"
        named = end < len(tokens) and tokens[end].low in (",", "of")
        return 0 if named or tokens[end - 1].low in words.BODIES else end
    return end if end > at else 0


def run_end(tokens: Sequence[Token], start: int, verbs: Container[str], *, titled: bool) -> int:
    """The end of the run of name words that begins at `start`; in a `titled` line capitals tell less."""
    end, last = start + 1, len(tokens)
    while end < last:
        token = tokens[end]
        low = token.low
        named = low in words.NAMES_TOO and (not titled or _before_auxiliary(tokens, end))
        if low in verbs and not named:
            break
        if token.shape == CAPITAL:
            if (
                low in words.FUNCTION
                and low not in words.PARTICLES
                and not named
                and (titled or low not in words.INSIDE or end + 1 == last or tokens[end + 1].shape != CAPITAL)
            ):
                break
            end += 1
        elif (low == "." and _abbreviated(tokens, end)) or ("-" in low and _with_particle(token)):
            end += 1
        elif low in words.PARTICLES and token.kind == WORD:
            stop = end
            while stop < last and tokens[stop].low in words.PARTICLES and tokens[stop].kind == WORD:
                if tokens[stop].shape == CAPITAL:
                    break
                stop += 1
            if stop == last or tokens[stop].shape != CAPITAL or is_office_word(tokens[end - 1]):
                break
            end = stop + 1
        else:
            break
    return end


def _before_auxiliary(tokens: Sequence[Token], at: int) -> bool:
    """ "Theresa May will": also in a line with many capitals it is a name."""
    return at + 1 < len(tokens) and tokens[at + 1].low in grammar.AUXILIARIES


def _with_particle(token: Token) -> bool:
    """ "al-Oteiba" """
    particle, hyphen, name = token.text.partition("-")
    return bool(hyphen) and particle in words.PARTICLES and name[:1].isupper()


def _describes(token: Token) -> bool:
    """ "Three-time", "Chef-owner": a compound that has its capital of a sentence's start."""
    return "-" in token.text and token.text.rpartition("-")[2].islower()


def _abbreviated(tokens: Sequence[Token], stop: int) -> bool:
    """Is it the full stop of an initial or a short title inside a name: "J. Berg", "Gen. Berg"?"""
    if stop + 1 >= len(tokens) or tokens[stop + 1].shape != CAPITAL:
        return False
    before = tokens[stop - 1]
    return len(before.text) <= 2 or before.low in words.TITLES or before.low == "jr"


def name_begin(tokens: Sequence[Token], start: int, end: int) -> int:
    """Where the name or its title begins in a run of capitalised words."""
    while start < end and (
        (tokens[start].low in words.FUNCTION and not _names(tokens, start, end))
        or tokens[start].kind == MARK
        or (_describes(tokens[start]) and not is_title(tokens[start].low))
    ):
        start += 1
    realm = next((at for at in range(start, end - 2) if tokens[at].low in words.REALMS), -1)
    lows = [token.low for token in tokens[max(start - 3, 0) : start]] if realm >= 0 else []
    if "of" in lows or "the" in lows:
        return realm + 1  # "Prime Minister of the Hellenic Republic Anna Berg"
    return start


def _names(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Does a word that mostly is none begin a name: "First Lady", "A. K. Berg", "Minister Will Smith"? (At
    the start of a sentence "will" may ask a question.)
    """
    if at + 1 >= end:
        return False
    following = tokens[at + 1].low
    if tokens[at].low in words.RANKS:
        return following in words.RANKED
    return (len(tokens[at].text) == 1 and following == ".") or (tokens[at].low in words.NAMES_TOO and at > 0)
