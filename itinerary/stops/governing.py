"""What governs a place: the preposition before it, and the verb or noun of travel."""

from __future__ import annotations

from collections.abc import Sequence

from itinerary.clauses import Clause, NounCue
from itinerary.cues import Cue
from itinerary.english import grammar
from itinerary.tokens import CAPITAL, NAMED, PLACE, WORD, Token


def preposition_of(tokens: Sequence[Token], at: int, first: int) -> str | None:
    """The preposition that governs the place, None where there is none close before it."""
    back = at - 1
    while back >= first and at - back <= 6:
        token = tokens[back]
        if token.kind == WORD and token.low in grammar.PREPOSITIONS:
            two = f"{tokens[back - 1].low} {token.low}" if back > first else ""
            if two in grammar.LAST_TWO_WORDS:
                return grammar.LAST_TWO_WORDS[two]
            if (
                two not in grammar.LONG_PREPOSITIONS
                and token.low == "of"
                and back > first
                and tokens[back - 1].kind == WORD
            ):
                back -= 2  # "in the city of Cúcuta", "the quay of İzmir"
                continue
            return token.low
        if token.kind == NAMED or _names_next(tokens, back):
            back -= 1
            continue
        if token.kind != WORD or token.low in grammar.ENDS_PHRASE:
            return None
        back -= 1
    return None


def shared_preposition(tokens: Sequence[Token], at: int, first: int) -> str | None:
    """The same, of a list also that of its first name: "farmers from Techiman and | Ejura"."""
    found = preposition_of(tokens, at, first)
    if found is None and at - 2 > first and tokens[at - 1].low in grammar.LIST_JOINTS:
        before = tokens[at - 2]
        if before.kind == PLACE or before.shape == CAPITAL:
            return shared_preposition(tokens, at - 2, first)
    return found


def _names_next(tokens: Sequence[Token], at: int) -> bool:
    """Is it the comma before the name of what has been described: "in the Thai capital, Bangkok"?"""
    return tokens[at].low == "," and tokens[at - 1].low in grammar.KINDS_OF_PLACE


def governor(clause: Clause, at: int) -> tuple[Cue | None, bool]:
    """The cue that governs a place: the nearest noun or verb cue before it, else the clause's verb."""
    for noun in clause.nouns:
        if noun.start == at + 1 and noun.cue in (Cue.TRIP, Cue.HALT) and noun.lemma not in grammar.WIDE:
            return noun.cue, True  # "the Davos leg", "her Rome visit"
    best: tuple[int, Cue] | None = None
    if clause.predicate and clause.predicate.end <= at:
        best = (clause.predicate.end, clause.predicate.cue)
    for noun in clause.nouns:
        if noun.end <= at and (best is None or noun.start >= best[0]):
            best = (noun.end, noun.cue)
    if best is None:
        return (clause.predicate.cue, False) if clause.predicate else (None, False)
    return best[1], best[0] == at or (best[0] + 1 == at)


def noun_before(clause: Clause, at: int) -> NounCue | None:
    """The noun of travel closest before a place, with no verb between them."""
    noun = max((noun for noun in clause.nouns if noun.end <= at), key=lambda each: each.start, default=None)
    verb = clause.predicate
    return None if noun is None or (verb and noun.start < verb.group < at) else noun


def before_journey(tokens: Sequence[Token], clause: Clause, at: int) -> int | None:
    """The token before the journey that governs a place: "from" of "back from a trip to Seoul"."""
    noun = noun_before(clause, at)
    if noun is None or noun.cue is not Cue.TRIP:
        return None
    for back in range(noun.start - 1, max(noun.start - _DESCRIBED, clause.first) - 1, -1):
        if tokens[back].low in grammar.PREPOSITIONS or tokens[back].low in grammar.LINKS:
            return back
    return None


_DESCRIBED = 5  # tokens from "from" to "trip": "from a three-day official trip"


def back_from(tokens: Sequence[Token], clause: Clause, at: int) -> bool:
    """ "Berg, back from a trip to Seoul, ..."."""
    before = before_journey(tokens, clause, at)
    if not before:  # none, or the first of all
        return False
    return tokens[before].low == "from" and tokens[before - 1].low in grammar.BACK_FROM


def as_motion(
    tokens: Sequence[Token], at: int, clause: Clause, cue: Cue | None, preposition: str | None
) -> Cue | None:
    """The cue; that of going for "takes her to Rome" and "boards a plane for Rome, and on to Bern"."""
    verb = clause.predicate
    taken = verb is not None and verb.lemma.split()[0] in grammar.TAKING and cue is Cue.ENGAGE
    if taken and (preposition is None or preposition in grammar.DIRECTIONS):  # None: goes on with a list
        return Cue.GO
    if preposition == "to" and tokens[at - 2].low in grammar.ONWARD:
        return Cue.GO
    return cue
