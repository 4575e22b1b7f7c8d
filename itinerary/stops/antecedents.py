"""Whom "who" and "which" mean, and whom a verb moves: "will take her to Rome"."""

from __future__ import annotations

from collections.abc import Sequence

from itinerary.clauses import Clause
from itinerary.cues import Cue
from itinerary.english import grammar
from itinerary.english import people as words
from itinerary.stops.cast import Cast, Subject, Who
from itinerary.tokens import NAMED, WORD, Token


def antecedent(tokens: Sequence[Token], clause: Clause, sentence: int, cast: Cast) -> Who | None:
    """Whom "who", "which" or "that" means: the noun right before it."""
    if clause.link not in ("who", "which", "that") or clause.first < 1:
        return None
    at = clause.first - 1
    for mention, person in cast.by_sentence.get(sentence, ()):
        if mention.last in (at, at + 1) and mention.name:
            return Who(Subject.PERSON, person)
    low = max(0, at - 3)
    for token in reversed(tokens[low : at + 1]):
        if token.low in words.GROUPS:
            return Who(Subject.ROLE, cast.main)
        if token.low in words.TRIP_NOUNS:
            return Who(Subject.TRIP, cast.main)
    return None


def travels_as_object(tokens: Sequence[Token], clause: Clause, sentence: int, cast: Cast) -> int | None:
    """The person whom the verb moves: "will take him to", "will receive Foreign Minister Wang"."""
    if clause.predicate is None or clause.predicate.passive:
        return None
    end = clause.predicate.end
    if end < clause.last and tokens[end].low == "the":
        return None
    if end < clause.last and is_object(tokens, end):
        return cast.main
    named = cast.at(sentence, end, min(end + 9, clause.last))
    return (
        named[0][1] if named and named[0][0].name and clause.cue in (Cue.HOST, Cue.ENGAGE, Cue.GO) else None
    )


def is_object(tokens: Sequence[Token], at: int) -> bool:
    """ "Rome expects her"; but "receives her counterpart"."""
    if tokens[at].low not in grammar.OBJECTS or tokens[at].low != "her" or at + 1 == len(tokens):
        return tokens[at].low in grammar.OBJECTS
    behind = tokens[at + 1]
    lasts = behind.low in grammar.PREPOSITIONS or behind.low in grammar.ADVERBS or behind.low in grammar.LINKS
    return lasts or behind.kind not in (WORD, NAMED)


def pronoun_of(tokens: Sequence[Token], clause: Clause) -> str:
    """The "he", "she" or "they" of a subject."""
    low, high = clause.subject
    return next((token.low for token in reversed(tokens[low:high]) if token.low in grammar.PRONOUNS), "")
