"""Dates that a clause tells, but not of its places: of another event, ruled out, deadlines."""

from __future__ import annotations

from collections.abc import Sequence

from itinerary.clauses import Clause
from itinerary.cues import Cue, Signal
from itinerary.english import grammar
from itinerary.stops.negation import ruled_out
from itinerary.stops.scene import Scene, mention_of
from itinerary.tokens import PLACE, TIME, WORD, Token


def is_elsewhere(scene: Scene, clause: Clause, at: int) -> bool:
    """Is the date at a token told of something else than where somebody is on that day?"""
    tokens = scene.tokens
    return (
        any(token.low in grammar.INSTEAD for token in tokens[max(at - 3, 0) : at])  # "in lieu of 28 April"
        or ruled_out(tokens, at)
        or _names_event(tokens, at)
        or _counts_to_event(tokens, at)
        or _describes(tokens, at)
        or _of_news(tokens, at)
        or (mention_of(scene, tokens[at]).type == "DATE" and _beside(tokens, at))
        or _behind_event(scene, clause, at)
        or (Signal.BACK in clause.signals and in_time_for(tokens, clause.first, at) is not None)
        or (clause.cue is Cue.DO and _deadline(tokens, at))
    )


def in_time_for(tokens: Sequence[Token], first: int, at: int) -> int | None:
    """Where "in time for" stands before a token: "back in Rome in time for the congress on Friday"."""
    for back in range(at - 1, first + 1, -1):
        if tokens[back].low == "for" and [t.low for t in tokens[back - 2 : back]] == ["in", "time"]:
            return back - 2
    return None


def _counts_to_event(tokens: Sequence[Token], at: int) -> bool:
    """ "One day before | his summit"; but "to Rome on Friday and the day after | to Bern"."""
    if tokens[at].low.split()[-1] not in grammar.BEFORE_OR_AFTER or at + 1 == len(tokens):
        return False
    behind = tokens[at + 1]
    return behind.kind == WORD and behind.low not in grammar.AT and behind.low != "to"


def _names_event(tokens: Sequence[Token], at: int) -> bool:
    """Does the date only tell which event it is, behind a word that looks past it?"""
    before = [token.low for token in tokens[max(at - 2, 0) : at]]
    if not before or before[-1] not in grammar.ARTICLES_AND_POSSESSIVES or before[0] not in grammar.PAST_IT:
        return False
    behind = tokens[at + 1] if at + 1 < len(tokens) else None
    return behind is not None and behind.kind == WORD and behind.low not in grammar.PREPOSITIONS


def _beside(tokens: Sequence[Token], at: int) -> bool:
    """ "In Rome after the weekend", "to Rome ahead of Easter": not on that day; "not before Monday" is."""
    word = at - 1 - (tokens[at - 1].low == "the")
    pair = tuple(token.low for token in tokens[max(word - 1, 0) : word + 1])
    if word < 0 or (tokens[word].low not in grammar.BEFORE_OR_AFTER and pair not in grammar.BEFORE_PAIRS):
        return False
    return grammar.NOT.isdisjoint(token.low for token in tokens[:word])


def _behind_event(scene: Scene, clause: Clause, at: int) -> bool:
    """ "In Rome next week, before the vote on June 29": the day of the vote."""
    tokens = scene.tokens
    for back in range(at - 1, max(clause.first, at - _EVENT) - 1, -1):
        token = tokens[back]
        if token.kind == PLACE:
            return False
        if (token.kind == TIME and back < at - 1 and token.low.split()[-1] in grammar.BEFORE_OR_AFTER) or (
            token.low in grammar.BEFORE_OR_AFTER and tokens[back + 1].kind == WORD
        ):
            named = tokens[at - 1].low == "of"  # "before the elections of March 18"
            return named or TIME in scene.shape[clause.first : back + (token.kind == TIME)]
    return False


_EVENT = 8  # tokens from "before" to the date of the event


def _describes(tokens: Sequence[Token], at: int) -> bool:
    """ "An overnight stop" has no date of its own."""
    return tokens[at].low == "overnight" and at + 1 < len(tokens) and tokens[at + 1].low in grammar.NIGHTS


def _of_news(tokens: Sequence[Token], at: int) -> bool:
    """ "The visit to Rome, first reported on Monday", "will be announced on Monday"."""
    back = at - 1 - (tokens[at - 1].low == "on")
    before = [token.low for token in tokens[max(back - 1, 0) : back + 1]]
    return bool(before) and (before[-1] in grammar.MADE_KNOWN or before == ["made", "public"])


def _deadline(tokens: Sequence[Token], at: int) -> bool:
    """ "Register no later than Friday"."""
    return [token.low for token in tokens[max(at - 2, 0) : at]] == ["later", "than"]
