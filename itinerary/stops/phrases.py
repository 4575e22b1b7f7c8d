"""The words before a verb: what is fronted, and the phrases of the subject itself."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from itinerary.english import grammar
from itinerary.english import people as words
from itinerary.tokens import CAPITAL, MARK, PLACE, TIME, WORD, Token

_STAND_ALONE = grammar.PRONOUNS | grammar.FIRST_PERSON | words.GROUPS
_BEGINS_SUBJECT = grammar.PRONOUNS | {"the"}
_DIVIDERS = grammar.RELATIVES.union(",—–();:")


def skip_fronted(tokens: Sequence[Token], low: int, high: int) -> int:
    """Pass over fronted dates and prepositional phrases: "On Friday, after a rest in Rome, she"."""
    at = low
    while at < high:
        token = tokens[at]
        if token.kind in (TIME, MARK):
            at += 1
        elif token.kind != WORD or token.low.isdigit():
            return at
        elif token.low in grammar.ADVERBS or (
            token.low in grammar.LINKS and token.low not in grammar.PREPOSITIONS
        ):
            at = (token.low in grammar.BACKGROUND and _behind_places(tokens, at, high)) or at + 1
        elif token.low in grammar.PREPOSITIONS or (token.low, tokens[at + 1].low) in grammar.BEFORE_PAIRS:
            if token.text[0].isupper() and tokens[at + 1].low in words.TITLES:
                return at  # "Under Secretary Berg"
            behind = _behind_phrase(tokens, at, high)
            if behind is None:
                return _subject_at_end(tokens, at, high)
            at = behind
        else:
            return at
    return at


def _behind_places(tokens: Sequence[Token], at: int, high: int) -> int | None:
    """Where the subject begins behind places: "After stops in Oslo, Rome and Bern, | she", "After a night in
    Oslo | the group".
    """
    behind = max((i for i in range(at, high) if tokens[i].kind == PLACE), default=high) + 1
    if behind >= high or tokens[behind].low != ",":
        return behind if behind < high and tokens[behind].low in _BEGINS_SUBJECT else None
    return behind + 1 if behind + 1 < high else None


def _behind_phrase(tokens: Sequence[Token], at: int, high: int) -> int | None:
    """Where a prepositional phrase ends: at its comma, else behind its date or place; None: nowhere."""
    comma = next((i for i in range(at, high) if tokens[i].low == ","), None)
    end = next((i for i in range(at + 1, high) if tokens[i].kind in (TIME, PLACE)), high)
    if comma is not None and comma + 1 < high:
        named = _before_name(tokens, end, comma)
        return comma + 1 if named is None else named
    dated = end == at + 1 < high and tokens[end].kind == TIME  # "who on Tuesday | was in Rome"
    return end + 1 if end + 1 < high or dated else None


def _before_name(tokens: Sequence[Token], end: int, comma: int) -> int | None:
    """Where a name follows a date or place at once, and the comma is its own: "In Rome Berg, 54, meets"."""
    while (
        end + 2 < comma
        and tokens[end + 1].low in grammar.PREPOSITIONS
        and tokens[end + 2].kind in (TIME, PLACE)
    ):
        end += 2
    return end + 1 if end + 1 < comma and tokens[end + 1].shape == CAPITAL else None


def _subject_at_end(tokens: Sequence[Token], low: int, high: int) -> int:
    """Where a fronted phrase runs into its subject without a comma: "After lunch she"."""
    last = last_word(tokens, low, high)
    if tokens[last].low in words.TITLES | words.GROUPS:
        the = next((i for i in range(last - 1, max(last - 5, low), -1) if tokens[i].low == "the"), None)
        if the is not None:
            return the  # "After lunch the foreign minister"
    if tokens[last].low not in _STAND_ALONE and not tokens[last].text[:1].isupper():
        return low
    while last > low and (tokens[last - 1].text[:1].isupper() or tokens[last - 1].low in ("the", ".")):
        last -= 1
    return last


def last_word(tokens: Sequence[Token], low: int, high: int) -> int:
    """Where a phrase ends but for dates and adverbs: "she" in "on Friday she now | flies"."""
    last = high - 1
    while last > low and (tokens[last].kind == TIME or tokens[last].low in grammar.ADVERBS):
        last -= 1
    return last


def divided(tokens: Sequence[Token], low: int, high: int) -> list[tuple[int, int]]:
    """The comma-divided parts of the subject that are more than dates, marks and adverbs."""
    parts: list[tuple[int, int]] = []
    start = low
    for at in range(low, high + 1):
        if at == high or tokens[at].low in _DIVIDERS:
            inside = tokens[start:at]
            if any(token.kind not in (TIME, MARK) and token.low not in grammar.ADVERBS for token in inside):
                parts.append((start, at))
            start = at + 1
    return parts


def head_end(tokens: Sequence[Token], low: int, high: int) -> int:
    """Where the first preposition but "of" ends the head of a phrase."""
    for at in range(low + 1, high):
        if tokens[at].low in grammar.PREPOSITIONS and tokens[at].low != "of":
            return at
    return high


def led_by(tokens: Sequence[Token], first: int) -> bool:
    """Is the name behind "led by", "headed by": the leader stands for the group?"""
    low = [token.low for token in tokens[max(first - 4, 0) : first]]
    return any(
        (one in words.LEADING and two == "by") or (one == "leadership" and two == "of")
        for one, two in pairwise(low)
    )


def theirs(tokens: Sequence[Token], at: int) -> bool:
    """Is "their" at a token: "England open | their tour" tells of a team, not of a place?"""
    return at < len(tokens) and tokens[at].low == "their"
