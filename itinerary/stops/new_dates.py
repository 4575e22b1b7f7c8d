"""Plans that are given a new date: "has been moved to Feb. 14" ends nothing."""

from __future__ import annotations

from collections.abc import Sequence

from itinerary.clauses import Clause
from itinerary.cues import Cue
from itinerary.english import grammar
from itinerary.model import Tense
from itinerary.tokens import TIME, Token


def new_date(tokens: Sequence[Token], clause: Clause) -> bool:
    """ "Has been moved to Feb. 14", "postponed until May": a date, not an end."""
    predicate = clause.predicate
    if predicate is None or not (predicate.cue is Cue.POSTPONE or predicate.lemma in grammar.MOVING_DATES):
        return False
    last = len(tokens) if predicate.group >= clause.last else clause.last  # parted by a relative clause
    lasts = predicate.cue is not Cue.POSTPONE  # "moves to Hanoi on Tuesday for two days"
    return any(
        tokens[at].kind == TIME and gives_new_date(tokens, at) and not (lasts and tokens[at - 1].low == "for")
        for at in range(predicate.end + 1, last)
    )


def _length(token: Token) -> bool:
    """ "Postponed for one day"."""
    words = token.low.split()
    return words[-1] in grammar.UNITS and words[0] in grammar.COUNTS_OF


def now_on(tokens: Sequence[Token], clause: Clause) -> bool:
    """ "..., but will now go on Friday", "it will instead take place in May": the same plan, another day."""
    predicate = clause.predicate
    if (
        predicate is None
        or predicate.tense is not Tense.FUTURE
        or predicate.passive
        or predicate.cue in (Cue.LEAVE, Cue.RETURN)
    ):
        return False
    return any(token.low in grammar.NOW for token in tokens[clause.first : predicate.end + 1])


def gives_new_date(tokens: Sequence[Token], at: int) -> bool:
    """ "To Friday", "from Wednesday to Friday": a date that a plan has now."""
    before = tokens[at - 1].low
    planned = tokens[at - 2].low in grammar.BOUND  # "put off a visit that was planned for Friday"
    if before == "for" and (planned or _length(tokens[at])):
        return False
    return before in grammar.NEW_DATE or (before == "from" and " to " in tokens[at].low)
