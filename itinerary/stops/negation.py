"""What a clause rules out or calls off: the whole plan, one day or place of it, or nothing."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from itinerary.clauses import Clause
from itinerary.cues import Cue, Signal
from itinerary.english import grammar
from itinerary.stops.new_dates import new_date
from itinerary.stops.scene import Scene
from itinerary.tokens import MARK, PLACE, TIME, Token


def cancels(clause: Clause, tokens: Sequence[Token]) -> bool:
    """Does the clause call something off, and give it no new date: "the visit was scrapped"?"""
    if new_date(tokens, clause):
        return False
    if clause.cue in (Cue.CANCEL, Cue.POSTPONE) or Signal.CANCELLED in clause.signals:
        return True
    return (
        is_off(tokens, clause)
        or _was_ruled_out(tokens, clause)
        or (
            Signal.NEGATED in clause.signals
            and _undone(tokens, clause)
            and not _part_ruled_out(clause, tokens)
        )
    )


def is_off(tokens: Sequence[Token], clause: Clause) -> bool:
    """ "That leg is off."; but "is off to Rome"."""
    verb = clause.predicate
    if verb is None or verb.lemma != "be" or verb.end >= len(tokens) or tokens[verb.end].low != "off":
        return False
    behind = tokens[verb.end + 1] if verb.end + 1 < len(tokens) else None
    return behind is None or behind.kind == MARK or behind.low in grammar.LINKS


def _was_ruled_out(tokens: Sequence[Token], clause: Clause) -> bool:
    """ "The visit to Milan was ruled out": it had been planned."""
    verb = clause.predicate
    if verb is None or not verb.passive or verb.lemma != "ruled":
        return False
    return not any(token.low == "not" for token in tokens[clause.first : clause.last])


def _undone(tokens: Sequence[Token], clause: Clause) -> bool:
    """ "Will not go to Rome after all", "as originally planned": there was a plan."""
    said = tokens[clause.first : clause.last]
    lows = [token.low for token in said if token.low not in grammar.INSTEAD]
    return any(pair in grammar.UNDONE for pair in pairwise(lows))


def still_open(clause: Clause, scene: Scene) -> bool:
    """Does the negation leave room for the visit?"""
    return (
        not_ruled_out(clause, scene)
        or _not_before(clause, scene.tokens)
        or _other_ruled_out(clause, scene.tokens)
        or _part_ruled_out(clause, scene.tokens)
    )


def not_ruled_out(clause: Clause, scene: Scene) -> bool:
    """ "Does not rule out a trip" leaves it open."""
    lows = [token.low for token in scene.tokens[clause.first : clause.last]]
    return "not" in lows and "out" in lows and any(word in grammar.RULED_OUT for word in lows)


def _not_before(clause: Clause, tokens: Sequence[Token]) -> bool:
    """ "Will not arrive in Rome until Monday" tells a day."""
    if clause.cue not in (Cue.GO, Cue.ARRIVE, Cue.VISIT, Cue.RETURN):
        return False
    said = tokens[clause.first : clause.last]
    return any(one.low in grammar.NOT_BEFORE and two.kind == TIME for one, two in pairwise(said))


def _other_ruled_out(clause: Clause, tokens: Sequence[Token]) -> bool:
    """ "Will visit Rome on Friday instead of on Monday", "Rome instead of Bern": one day or place is ruled
    out, not the visit.
    """
    said = tokens[clause.first : clause.last]
    lows = [token.low for token in said]
    if not grammar.NOT.isdisjoint(lows):
        return False
    pairs = (at for at, pair in enumerate(pairwise(lows)) if pair in grammar.INSTEAD_OF)
    behind = [[token for token in said[at + 2 :] if token.low not in grammar.PREPOSITIONS] for at in pairs]
    return bool(behind) and all(rest and rest[0].kind in (TIME, PLACE) for rest in behind)


def _part_ruled_out(clause: Clause, tokens: Sequence[Token]) -> bool:
    """ "Will go on Tuesday, not on Monday", "to Rome and not to Bern": one day or place, not the journey."""
    said = range(clause.first, clause.last)
    denied = [at for at in said if tokens[at].low in grammar.NOT]
    ruled = {at for at in said if tokens[at].kind in (TIME, PLACE) and ruled_out(tokens, at)}
    return bool(denied) and len(ruled) == len(denied)


def given_up(tokens: Sequence[Token], at: int) -> bool:
    """Is it the place where nobody goes: "to Rome, not Bern", "to Rome rather than to Bern"?"""
    return ruled_out(tokens, at) or _instead(tokens, at)


def _instead(tokens: Sequence[Token], at: int) -> bool:
    at -= tokens[at - 1].low in grammar.PREPOSITIONS and tokens[at - 1].low != "of"
    return (tokens[at - 2].low, tokens[at - 1].low) in grammar.INSTEAD_OF


def ruled_out(tokens: Sequence[Token], at: int) -> bool:
    """ "On Tuesday, not | on Monday", "to Rome and not | to Bern": the other day or place."""
    back = at - 1
    while back >= 0 and (tokens[back].low in grammar.PREPOSITIONS or tokens[back].low in grammar.THIS):
        back -= 1
    return back >= 0 and tokens[back].low in grammar.NOT
