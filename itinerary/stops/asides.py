"""Places that a clause names, but of something else than its journey: another one's, another time's."""

from __future__ import annotations

from collections.abc import Sequence

from itinerary.clauses import Clause
from itinerary.cues import MOVING, Cue
from itinerary.english import grammar, people
from itinerary.stops.event_dates import in_time_for
from itinerary.stops.governing import before_journey, noun_before
from itinerary.tokens import NAMED, PLACE, TIME, WORD, Token


def is_aside(tokens: Sequence[Token], clause: Clause, at: int) -> bool:
    """Is the place at a token told of something else?"""
    return (
        _owned_by_other(tokens, clause, at)
        or _behind_aside(tokens, clause, at)
        or _by_other(tokens, clause, at)
        or _long_after(tokens, clause, at)
        or _far_away(tokens, clause, at)
        or _in_time(tokens, clause, at)
        or is_beside(tokens, clause, at)
    )


def _in_time(tokens: Sequence[Token], clause: Clause, at: int) -> bool:
    """ "Is back in Rome in time for a congress in Bern": it is the congress that is there."""
    begins = in_time_for(tokens, clause.first, at)
    return begins is not None and any(token.kind == PLACE for token in tokens[clause.first : begins])


def is_beside(tokens: Sequence[Token], clause: Clause, at: int) -> bool:
    """Is the place that of an event that is only spoken of, or beside the journey?"""
    return _spoken_about(tokens, clause, at) or _other_event(tokens, clause, at)


def _spoken_about(tokens: Sequence[Token], clause: Clause, at: int) -> bool:
    """ "Will report to parliament on Monday on the talks in Rome": there they are spoken about."""
    noun = noun_before(clause, at)
    if noun is None or noun.cue is not Cue.EVENT or clause.cue in MOVING:
        return False
    back = noun.start - 1
    while back > clause.first and tokens[back].low in grammar.ARTICLES:
        back -= 1
    definite = tokens[back + 1].low == "the"  # but "appears on a panel in Rome"
    return tokens[back].low == "about" or (tokens[back].low == "on" and definite)


def _owned_by_other(tokens: Sequence[Token], clause: Clause, at: int) -> bool:
    """ "A House speaker's visit to Taipei" is not the traveller's."""
    noun = noun_before(clause, at)
    if noun is None:
        return False
    if clause.predicate and clause.predicate.end <= noun.start and tokens[noun.end].low == "by":
        return True  # "follows a visit by the president to Rome"
    back = noun.start - 1
    while (
        back >= clause.first
        and tokens[back].kind == WORD
        and tokens[back].low in grammar.DETERMINERS
        and tokens[back].low not in grammar.ARTICLES
    ):
        back -= 1
    if back < 1 or tokens[back].low not in grammar.GENITIVES:
        return back >= 0 and tokens[back].kind == NAMED
    return not (
        tokens[back - 1].text[:1].isupper()
        or tokens[back - 1].low in people.GROUPS
        or (tokens[back - 1].low in people.TITLES and tokens[back - 2].low == "the")
    )


def _behind_aside(tokens: Sequence[Token], clause: Clause, at: int) -> bool:
    """Behind "because of", "including", "ahead of" the clause speaks of something else."""
    start = clause.predicate.end if clause.predicate and clause.predicate.end <= at else clause.first + 1
    off = clause.cue in (Cue.CANCEL, Cue.POSTPONE)
    return any(
        (token.low in grammar.ASIDE and (token.low != "ahead" or tokens[i + 1].low == "of"))
        or (off and token.low in grammar.WHY_OFF)
        for i, token in enumerate(tokens[start:at], start)
    )


def _by_other(tokens: Sequence[Token], clause: Clause, at: int) -> bool:
    """ "After a visit to Lisbon by her host"."""
    by = at + 2 < len(tokens) and tokens[at + 1].low == "by" and tokens[at + 2].low not in grammar.WAYS
    before = before_journey(tokens, clause, at) if by else None
    if before is None or (tokens[before].low == "of" and tokens[before - 1].low != "ahead"):
        return False
    return tokens[before].low in grammar.PAST_IT


def _long_after(tokens: Sequence[Token], clause: Clause, at: int) -> bool:
    """ "Two years after a visit to Rome": another journey."""
    before = before_journey(tokens, clause, at)
    if not before or tokens[before - 1].kind != TIME or tokens[before].low not in grammar.PAST_IT:
        return False
    return tokens[before - 1].low.split()[-1] in grammar.LONG_UNITS


def _far_away(tokens: Sequence[Token], clause: Clause, at: int) -> bool:
    """ "Spoke with her counterparts in Rome and Bern"."""
    verb = clause.predicate
    if verb is None or verb.lemma not in grammar.TALKING or verb.end > at:
        return False
    said = [token.low for token in tokens[verb.end : at]]
    return not people.COUNTERPARTS.isdisjoint(said)


def _other_event(tokens: Sequence[Token], clause: Clause, at: int) -> bool:
    """ "The call follows a conference in Rome", "the visit comes a week after a summit in Rome", "his visit
    follows bombings in Rome"; but "the tour comes to Rome", "the trip follows one to Rome".
    """
    verb = clause.predicate
    if verb is None or verb.passive or verb.lemma not in grammar.FOLLOWING or verb.end >= at:
        return False
    comes = verb.lemma == "come"
    if comes and tokens[verb.end].low in grammar.AT | {"to"}:
        return False
    subject = {token.low for token in tokens[slice(*clause.subject)]}
    plan = not people.TRIP_NOUNS.isdisjoint(subject)
    told = [noun.cue for noun in clause.nouns if verb.end <= noun.start < at]
    if Cue.EVENT in told:
        return plan or not comes or not people.EVENT_NOUNS.isdisjoint(subject)
    said = (token for token in tokens[verb.end : at] if token.kind == WORD)
    named = any(
        token.low not in grammar.PREPOSITIONS | grammar.ARTICLES | grammar.BEFORE_OR_AFTER for token in said
    )
    return plan and named and Cue.TRIP not in told
