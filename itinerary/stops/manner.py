"""How a clause tells a plan: how sure, of what time, and why it may be none of the traveller's."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from itinerary.clauses import Clause
from itinerary.cues import MOVING, Cue, Signal
from itinerary.english import grammar
from itinerary.english import people as words
from itinerary.model import Block, Tense
from itinerary.stops.acting import allots
from itinerary.stops.cast import PLANS, Subject, Who
from itinerary.stops.negation import cancels, not_ruled_out, still_open
from itinerary.stops.new_dates import new_date
from itinerary.stops.offices import at_sea
from itinerary.stops.passage import Passage
from itinerary.stops.scene import (
    ASKED,
    CONDITION,
    DENIED,
    HABIT,
    HISTORY,
    NEGATED,
    OTHERS,
    REMOTE,
    Flow,
    Manner,
    Scene,
    place_of,
)
from itinerary.stops.subjects import of_a_group
from itinerary.tokens import TIME, Token


def manner_of(scene: Scene, clause: Clause, who: Who, tense: Tense, flow: Flow, quote: bool) -> Manner:
    """How sure a clause is, by its own words and by those of the clause that it goes on with."""
    predicate, link = clause.predicate, clause.link
    open_ = Signal.TENTATIVE in clause.signals or not_ruled_out(clause, scene)
    off = cancels(clause, scene.tokens)
    goes_on = link in ("to", "which", "that", "and")
    goes_on = goes_on and not (_behind_skipped(clause, scene) or _renews(clause))
    cancelled = off or (flow.cancelled and goes_on)
    ahead = off or new_date(scene.tokens, clause) or allots(clause)
    if ahead or (open_ and predicate and predicate.passive) or (cancelled and link in ("which", "that")):
        tense = Tense.FUTURE  # "the visit, which included a stop on Thursday, was scrapped"
    return Manner(
        who,
        tense,
        why_blocked(clause, who, flow, scene),
        arranged=bool(predicate and predicate.arranged)
        or (flow.arranged and link in ("and", "to", "before", "ing", "then")),
        tentative=open_
        or (tense is Tense.FUTURE and _conditional(scene))
        or bool(predicate and predicate.modal)
        or (flow.tentative and link in ("and", "to", "ing", "before")),
        cancelled=cancelled,
        quote=quote,
        past_future=bool(predicate and predicate.past_future)
        or (flow.past_future and link in ("ing", "to", "and", "bare")),
    )


def _renews(clause: Clause) -> bool:
    """ "Called off a visit to Rome | and will go to Oslo": a plan of its own."""
    verb = clause.predicate
    ahead = clause.link == "and" and verb is not None and verb.tense is Tense.FUTURE
    return ahead and Signal.NEGATED not in clause.signals


def _conditional(scene: Scene) -> bool:
    """Does the sentence say "if" or "unless"?"""
    return not grammar.CONDITIONS.isdisjoint(scene.lows) and any(each.link == "if" for each in scene.clauses)


def inside_quote(tokens: Sequence[Token], clause: Clause) -> bool:
    """Does the verb stand between quotation marks, where "I" and "we" may be anybody?"""
    opened = False
    at = clause.predicate.group if clause.predicate else clause.first
    for token in tokens[: at + 1]:
        if token.low == "“":
            opened = True
        elif token.low == "”":
            opened = False
        elif token.low == '"':
            opened = not opened
    return opened


def why_blocked(clause: Clause, who: Who, flow: Flow, scene: Scene) -> str | None:
    """Why nothing in this clause can be a stop: by its signals, its verb, the clause before, its subject."""
    tokens, predicate = scene.tokens, clause.predicate
    dates = [token for token in tokens[clause.first : clause.last] if token.kind == TIME]
    reason = _blocked_by_signal(clause, scene) or _blocked_by_verb(clause, who, scene, dates)
    if reason:
        return reason
    if any(scene.times[token.ref].type == "SET" for token in dates):
        return HABIT
    if any(token.low.removesuffix("'s") in grammar.LONG_AGO for token in dates):
        return HISTORY
    if (flow.blocked == DENIED and clause.link != "start") or _rumoured(clause, tokens):
        return DENIED
    if clause.link == "until" and not dates:
        return CONDITION  # "no talks until he sets foot in Rome"
    if _only_asked(clause, scene):
        return ASKED
    if _past_reason(clause, scene):
        return HISTORY
    if predicate and predicate.lemma in grammar.PASSING_BY:
        return NEGATED
    goes_on = clause.link in ("to", "ing", "where", "and", "which") and not _behind_skipped(clause, scene)
    if flow.blocked and goes_on:
        return flow.blocked
    if who.kind is Subject.OTHER or (who.kind in PLANS and _done_by(clause, scene)):
        return OTHERS
    over = who.kind is Subject.EVENT and predicate is not None and predicate.tense is Tense.PAST
    return OTHERS if over and not (cancels(clause, tokens) or new_date(tokens, clause)) else None


def _past_reason(clause: Clause, scene: Scene) -> bool:
    """ "Will play in Rome on Friday | after she fell at a rehearsal in Bern": why it is so, or when."""
    verb, before = clause.predicate, scene.clauses[clause.number - 1].predicate if clause.number else None
    if clause.link not in grammar.REASONS or verb is None or verb.tense is not Tense.PAST:
        return False
    return before is not None and before.tense is Tense.FUTURE and not verb.arranged


def _rumoured(clause: Clause, tokens: Sequence[Token]) -> bool:
    """ "The rumour that he would fly to Rome"."""
    return clause.link == "that" and clause.first > 0 and tokens[clause.first - 1].low in grammar.HEARSAY


def _only_asked(clause: Clause, scene: Scene) -> bool:
    """ "Urged her to visit Rome": nobody has agreed."""
    asks = scene.clauses[clause.number - 1].predicate if clause.link == "to" and clause.number else None
    return (
        asks is not None and asks.lemma in grammar.REQUESTS and not asks.passive and asks.end < clause.first
    )


def _blocked_by_signal(clause: Clause, scene: Scene) -> str | None:
    """ "Will not visit Rome", "by video link", "last year", "every Monday"."""
    signals = clause.signals
    if Signal.NEGATED in signals and not (still_open(clause, scene) or cancels(clause, scene.tokens)):
        return NEGATED
    return next((reason for signal, reason in _BLOCKING if signal in signals), None)


_BLOCKING = ((Signal.REMOTE, REMOTE), (Signal.HISTORY, HISTORY), (Signal.HABIT, HABIT))


def _behind_skipped(clause: Clause, scene: Scene) -> bool:
    """ "Will skip Rome and fly to Bern": what comes behind "and" is not skipped."""
    before = scene.clauses[clause.number - 1].predicate if clause.number else None
    return clause.link == "and" and before is not None and before.lemma in grammar.PASSING_BY


def _blocked_by_verb(clause: Clause, who: Who, scene: Scene, dates: Sequence[Token]) -> str | None:
    """ "Had spoken in Rome", "they launched it in Rome": it is over; "aid was sent to Rome": not who goes."""
    predicate = clause.predicate
    if predicate is None:
        return None
    moving = predicate.cue in MOVING
    if predicate.pluperfect and not moving and (not dates or predicate.lemma in grammar.DATED_BEFORE):
        return HISTORY
    sent = predicate.passive and moving and predicate.lemma not in grammar.CARRIED
    if sent and who.kind is not Subject.PLACE and not new_date(scene.tokens, clause):
        return OTHERS
    if predicate.cue is not Cue.DO or predicate.tense is not Tense.PAST:
        return None
    told = any(noun.cue in (Cue.TRIP, Cue.HALT) for noun in clause.nouns)
    ahead = Signal.TENTATIVE in clause.signals or Signal.CANCELLED in clause.signals or allots(clause)
    return None if told or ahead else HISTORY


def _done_by(clause: Clause, scene: Scene) -> bool:
    """ "The programme will be launched in Rome by the government"."""
    verb = clause.predicate
    if verb is None or not verb.passive or verb.cue is not Cue.ENGAGE:
        return False
    behind = scene.tokens[verb.end : clause.last]
    return any(one.low == "by" and two.low in grammar.ARTICLES for one, two in pairwise(behind))


def may_be_weak(passage: Passage) -> bool:
    """A dated plan whose subject is no named person, body or foreign office may still be the traveller's."""
    scene, manner = passage.scene, passage.manner
    if manner.tense is Tense.PAST or manner.quote or scene.block is not Block.PROSE:
        return False
    if _foreign_office(passage) or acts_elsewhere(passage):
        return False
    low, high = passage.clause.subject
    if passage.clause.link in ("which", "that") and low == high:
        return False  # "before the French Open, which begins in Paris on May 24"
    named = passage.cast.at(scene.number, *passage.clause.subject)
    return not any(mention.name for mention, _ in named)


def acts_elsewhere(passage: Passage) -> bool:
    """ "The Commission", "her deputy", "finance ministers": does surely somebody else act?"""
    subject = passage.scene.tokens[slice(*passage.clause.subject)]
    lows = {token.low for token in subject}
    if len(subject) == 1 and subject[0].text in passage.cast.strangers:
        return True
    if of_a_group([token.low for token in subject]):
        return True
    carries = not lows.isdisjoint(words.TITLES)  # "the ship with the minister on board"
    if lows & words.INSTITUTIONS or (lows & words.SHIPS and not (carries or at_sea(passage.cast))):
        return True
    if lows & words.OFFICE and any(low.endswith("s") and low[:-1] in words.TITLES for low in lows):
        return True
    if subject and subject[0].low in grammar.INDEFINITE and lows & words.GROUPS:
        return True  # "a trade delegation"
    owned = bool(subject) and subject[0].low in grammar.OWNERS
    return owned and bool(lows & (words.TITLES | words.KIN | words.COUNTERPARTS))


def _foreign_office(passage: Passage) -> bool:
    """ "Sweden's foreign minister", "the king of Sweden": an office of another country."""
    scene, cast = passage.scene, passage.cast
    home = cast.persons[cast.main].country if cast.main is not None else None
    subject = scene.tokens[slice(*passage.clause.subject)]
    if not any(token.low in words.TITLES or token.low.removesuffix("s") in words.TITLES for token in subject):
        return False
    countries = {
        place_of(scene, token).place.country for token in subject if token.ref >= 0 and token.kind != TIME
    }
    return bool(countries) and home not in countries
