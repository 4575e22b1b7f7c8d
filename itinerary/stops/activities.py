"""What somebody does at a stop: the verb phrases and events that the article reports there."""

from __future__ import annotations

from collections.abc import Sequence

from itinerary.clauses import Clause
from itinerary.cues import Cue
from itinerary.english import grammar
from itinerary.model import Span
from itinerary.tokens import MARK, PLACE, TIME, WORD, Token

DOING = frozenset((Cue.ENGAGE, Cue.HOST, Cue.DO, Cue.VISIT))
_LONGEST = 28  # tokens of an activity


def activity(tokens: Sequence[Token], clause: Clause, text: str) -> tuple[str, Span] | None:
    """The activity that a clause tells, as words ("hold talks with Pete Hegseth"), and its span."""
    predicate = clause.predicate
    if predicate is not None and predicate.cue in DOING and predicate.lemma not in grammar.EMPTY_VERBS:
        verb = predicate.end - len(predicate.lemma.split())
        end = _end(tokens, predicate.end, clause.last)
        if end > predicate.end:
            span = Span(tokens[verb].start, tokens[end - 1].end)
            rest = " ".join(text[tokens[predicate.end].start : span.end].split())
            said = tokens[verb].text if predicate.passive or predicate.cue is Cue.DO else predicate.lemma
            return f"{said} {rest}", span
    for noun in clause.nouns:
        if noun.cue is Cue.EVENT and (
            predicate is None or noun.start >= predicate.end or noun.end <= predicate.group
        ):
            first = _noun_start(tokens, noun.start, clause.first)
            end = max(_end(tokens, noun.end, clause.last), noun.end)
            span = Span(tokens[first].start, tokens[end - 1].end)
            return " ".join(span.of(text).split()), span
    return None


def _noun_start(tokens: Sequence[Token], at: int, low: int) -> int:
    """Back over the adjectives and the article of a noun."""
    first = at
    while first > low and tokens[first - 1].kind == WORD and at - first < 4:
        word = tokens[first - 1].low
        if word in grammar.PREPOSITIONS or word in grammar.LINKS or word in grammar.AUXILIARIES:
            break
        first -= 1
        if word in grammar.PLAIN_ARTICLES:
            break
    return first


def _end(tokens: Sequence[Token], start: int, high: int) -> int:
    """Where an activity ends: before a date, a place of its own, or a heavy mark."""
    end = start
    while end < min(high, start + _LONGEST):
        token = tokens[end]
        if token.kind == TIME or (token.kind == MARK and token.low in ';:()[]–—.!?"“”'):
            break
        if token.kind == PLACE and not _inside_name(tokens, end):
            break
        end += 1
    while end > start and (tokens[end - 1].kind == MARK or tokens[end - 1].low in _LOOSE):
        end -= 1
    return end


_LOOSE = grammar.PREPOSITIONS | frozenset(
    "the a an and or then before after where his her their also city capital of that".split()
)


def _inside_name(tokens: Sequence[Token], at: int) -> bool:
    """Is the place the first word of a longer name ("the Honolulu Defence Forum")?"""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    return after is not None and after.kind == WORD and after.text[0].isupper()
