"""Whom "who" and "which" mean, and whom a verb moves: "will take her to Rome"."""

from __future__ import annotations

from collections.abc import Sequence

from itinerary.clauses import Clause
from itinerary.cues import Cue
from itinerary.english import grammar
from itinerary.english import people as words
from itinerary.model import PlaceMention
from itinerary.stops.cast import SOMEBODY, Cast, Subject, Who
from itinerary.stops.scene import Scene, place_of
from itinerary.tokens import NAMED, PLACE, TIME, WORD, Token


def antecedent(tokens: Sequence[Token], clause: Clause, sentence: int, cast: Cast) -> Who | None:
    """Whom "who", "which" or "that" means: the noun right before it."""
    if clause.link not in ("who", "which", "that") or clause.first < 1:
        return None
    at = clause.first - 1
    for mention, person in cast.by_sentence.get(sentence, ()):
        if mention.last in (at, at + 1) and mention.name:
            return Who(Subject.PERSON, person)
    if clause.link != "who" and _other_time(tokens, clause):
        return SOMEBODY
    for token in reversed(_right_before(tokens, clause)):
        if token.low in words.GROUPS:
            return Who(Subject.ROLE, cast.main)
        if token.low in words.TRIP_NOUNS:
            return Who(Subject.TRIP, cast.main)
    return None


def _other_time(tokens: Sequence[Token], clause: Clause) -> bool:
    """ "Plays Geneva before the French Open, | which begins in Paris": an event of another time."""
    for at in range(clause.first - 1, max(clause.first - _EVENT, 0), -1):
        if tokens[at].kind == TIME or tokens[at].low in words.TRIP_NOUNS:
            return False
        if tokens[at].low in grammar.BEFORE_OR_AFTER:
            return True
    return False


_EVENT = 6  # tokens back from "which"


def of_journey(tokens: Sequence[Token], clause: Clause) -> bool:
    """ "A tour that includes Rome", "a visit which will take in Rome", "a trip covering Rome"."""
    subject = tokens[slice(*clause.subject)]
    relative = clause.link in ("which", "that", "ing") and all(
        each.low in grammar.ADVERBS for each in subject
    )
    return relative and any(token.low in words.TRIP_NOUNS for token in _right_before(tokens, clause))


def _right_before(tokens: Sequence[Token], clause: Clause) -> Sequence[Token]:
    """The last words before a relative clause."""
    return tokens[max(0, clause.first - 4) : clause.first]


def travels_as_object(tokens: Sequence[Token], clause: Clause, sentence: int, cast: Cast) -> int | None:
    """The person whom the verb moves: "will take him to", "will receive Foreign Minister Wang"."""
    if clause.predicate is None or clause.predicate.passive:
        return None
    end = clause.predicate.end
    if end < clause.last and tokens[end].low == "the":
        group = end + 1 < clause.last and tokens[end + 1].low in words.GROUPS
        return cast.main if group and clause.predicate.lemma in grammar.MOVERS else None
    if end < clause.last and is_object(tokens, end):
        return cast.main
    named = cast.at(sentence, end, min(end + 9, clause.last))
    return (
        named[0][1] if named and named[0][0].name and clause.cue in (Cue.HOST, Cue.ENGAGE, Cue.GO) else None
    )


def told_to(tokens: Sequence[Token], before: Clause, clause: Clause, sentence: int, cast: Cast) -> Who | None:
    """Who is to go in "ordered Berg to fly to Rome", "asked her to come": the object of the clause before."""
    verb = before.predicate
    if clause.link != "to" or verb is None or verb.passive or verb.end >= clause.first:
        return None
    if verb.lemma not in grammar.ORDERS | grammar.REQUESTS:
        return None
    if tokens[clause.first - 1].low in grammar.OBJECTS:
        return Who(Subject.PRONOUN, cast.main)
    named = cast.at(sentence, verb.end, clause.first)
    return Who(Subject.PERSON, named[-1][1]) if named and named[-1][0].last == clause.first else None


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


def place_before(scene: Scene, clause: Clause) -> PlaceMention | None:
    """The place that a "where" clause speaks of: right before it, with a comma or without."""
    at = clause.first - 1
    at -= at > 0 and scene.tokens[at].low == ","
    return place_of(scene, scene.tokens[at]) if at >= 0 and scene.tokens[at].kind == PLACE else None
