"""A place that is the subject, or all that "it is" tells: what the sentence says of it makes it a stop."""

from __future__ import annotations

from collections.abc import Sequence

from itinerary.clauses import Clause, Predicate
from itinerary.cues import MOVING, Cue, Role, Signal
from itinerary.english import grammar, people
from itinerary.model import Tense
from itinerary.tokens import MARK, PLACE, TIME, WORD, Token


def fronted_role(tokens: Sequence[Token], at: int, clause: Clause, preposition: str) -> Role:
    """A place before the verb: "In Milan she addresses"; "Rotorua follows"; "Castries is her first stop"."""
    if clause.cue in (Cue.SAY, Cue.CANCEL, Cue.POSTPONE) and preposition:
        return Role.VISIT if clause.cue is not Cue.SAY else Role.NONE
    start = max((i for i in range(clause.first, at) if tokens[i].low == ","), default=clause.first)
    if any(token.low in grammar.BACKGROUND or token.low in grammar.RELATIVES for token in tokens[start:at]):
        return Role.NONE  # "Berg, who won in Rome on Sunday, will visit": of another verb
    if preposition in grammar.AT:
        return Role.VISIT
    if preposition == "to" and any(noun.cue is Cue.RIDE and noun.end == at - 1 for noun in clause.nouns):
        return Role.VISIT if clause.cue in MOVING else Role.NONE  # "the flight to Rome leaves on Friday"
    if preposition in ("", "-"):
        return Role.VISIT if may_act(tokens, clause) else Role.NONE
    return Role.NONE


def may_act(tokens: Sequence[Token], clause: Clause) -> bool:
    """ "Rotorua follows", "Castries is her first stop", "Connemara has her", "Rome is set for May 3"."""
    verb = clause.predicate
    if verb is None:
        return False
    if verb.lemma in grammar.PLACES_DO or Signal.CANCELLED in clause.signals:
        return True
    if verb.cue in (Cue.CANCEL, Cue.POSTPONE) or (verb.passive and verb.cue is Cue.VISIT):
        return True
    if verb.cue is Cue.HOST:
        return verb.lemma not in grammar.AWAITING or _traveller_behind(tokens, verb.end)
    if verb.lemma in grammar.PLACE_HAS:
        return tokens[verb.end].low in grammar.OBJECTS if verb.end < len(tokens) else False
    if verb.lemma == "be":
        return names_halt(clause) or _is_next(tokens, clause, verb)
    if verb.cue is Cue.ENGAGE and any(n.cue is Cue.TRIP and n.start >= verb.end for n in clause.nouns):
        return True
    settled = verb.cue is Cue.ARRIVE and verb.lemma in grammar.SETTLED
    return (settled or allots(clause)) and _dated(tokens, clause)


def several_act(tokens: Sequence[Token], clause: Clause) -> bool:
    """ "Karachi and Perth follow": are places all that the subject names?"""
    low, high = clause.subject
    subject = tokens[low:high]
    return (
        any(token.kind == PLACE for token in subject[:1])
        and all(
            token.kind != WORD or token.low == "and" or token.low in grammar.PREPOSITIONS for token in subject
        )
        and may_act(tokens, clause)
    )


def allots(clause: Clause) -> bool:
    """ "Rome has been given a day", "Friday is given over to Rome": a plan, whatever the tense."""
    verb = clause.predicate
    if verb is None or not verb.passive:
        return False
    return verb.cue is Cue.ALLOT or verb.lemma in grammar.GIVEN_DAYS


def _traveller_behind(tokens: Sequence[Token], end: int) -> bool:
    """ "Taveuni expects him", "Rome awaits the minister"; but "Rome expects an answer"."""
    if end >= len(tokens):
        return False
    if tokens[end].low in grammar.OBJECTS:
        return True
    return any(token.low in people.TITLES or token.low in people.GROUPS for token in tokens[end : end + 3])


def names_halt(clause: Clause) -> bool:
    """ "The next stop is Rome", "Rome will be her first port of call"."""
    verb = clause.predicate
    return verb is not None and verb.lemma == "be" and any(n.cue is Cue.HALT for n in clause.nouns)


def _is_next(tokens: Sequence[Token], clause: Clause, verb: Predicate) -> bool:
    """ "Rome is next, on the 5th", "Rome is on Friday"."""
    said = {token.low for token in tokens[verb.group : min(verb.end + 3, clause.last)]}
    if not grammar.NEXT.isdisjoint(said):
        return _dated(tokens, clause)
    at = verb.end
    while at < clause.last and (
        tokens[at].low in grammar.PREPOSITIONS or tokens[at].low in grammar.ADVERBS or tokens[at].low == "the"
    ):
        at += 1
    if at >= clause.last or tokens[at].kind != TIME:
        return False
    behind = tokens[at + 1] if at + 1 < len(tokens) else None  # "is this year's host" dates nothing
    return behind is None or behind.kind in (MARK, TIME) or behind.low in grammar.LINKS


def _dated(tokens: Sequence[Token], clause: Clause) -> bool:
    """Is there a date in the clause, or behind the relative one that parts it from its verb?"""
    parted = clause.predicate is not None and clause.predicate.group >= clause.last
    return any(token.kind == TIME for token in tokens[clause.first : len(tokens) if parted else clause.last])


def place_named(tokens: Sequence[Token], clause: Clause) -> int | None:
    """The place of "on Friday it is Rome", "it's the turn of Rome", "there is Rome": all that is told."""
    verb = clause.predicate
    if verb is None or verb.lemma != "be" or verb.tense is Tense.PAST:
        return None
    low, high = clause.subject
    subject = [token for token in tokens[low:high] if token.kind == WORD and token.low not in grammar.ADVERBS]
    if not subject or subject[-1].low not in grammar.EMPTY_SUBJECTS:
        return None
    at = verb.end
    while at < clause.last and tokens[at].low in grammar.TURN:
        at += 1
    named = at < clause.last and tokens[at].kind == PLACE
    next_ = any(token.low in grammar.THEN for token in tokens[clause.first : low])  # "after that it's Rome"
    return at if named and (next_ or _dated(tokens, clause)) else None
