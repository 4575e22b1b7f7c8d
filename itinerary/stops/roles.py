"""What a place is to a journey, by its preposition and by the verb or noun that governs it."""

from __future__ import annotations

from collections.abc import Sequence

from itinerary.clauses import Clause
from itinerary.cues import NOUN_CUES, Cue, Role, Signal
from itinerary.english import grammar, people
from itinerary.english.travel import TOPIC_VERBS, TOPICS
from itinerary.model import PlaceKind
from itinerary.stops.acting import fronted_role, place_named
from itinerary.stops.antecedents import of_journey
from itinerary.stops.asides import is_aside
from itinerary.stops.governing import as_motion, governor, noun_before, preposition_of
from itinerary.stops.negation import given_up
from itinerary.stops.new_dates import new_date
from itinerary.stops.phrases import theirs
from itinerary.stops.scene import Scene, Tables, place_of
from itinerary.stops.whereabouts import measured_from, qualifies
from itinerary.tokens import PLACE, TIME, WORD, Token


def places_in(
    tokens: Sequence[Token], clause: Clause, tables: Tables, scene: Scene, *, journey: bool = False
) -> list[tuple[int, Role]]:
    """The place tokens of a clause with their roles, qualifiers of other places left out.

    `journey`: the clause tells the purpose of a journey whose goal has not been named yet.
    """
    found: list[tuple[int, Role]] = []
    previous: tuple[int, Role] | None = None
    shut = -1  # the last place that is none of the journey's
    for at in range(clause.first, clause.last):
        if scene.shape[at] != PLACE:
            continue
        kind = place_of(scene, tokens[at]).place.kind
        if kind is PlaceKind.AREA or measured_from(tokens, clause, at):
            continue
        if kind is PlaceKind.COUNTRY and _plays_against(clause, at):
            continue
        if kind is PlaceKind.WATER and _of_office(tokens, clause, at):
            continue
        if previous and qualifies(scene, tokens, previous[0], at):
            continue
        beside = shut >= 0 and all(token.low in grammar.LIST_JOINTS for token in tokens[shut + 1 : at])
        role = Role.NONE if beside else role_of(tokens, at, clause, tables, previous, journey)
        shut = at if role is Role.NONE else -1
        found.append((at, role))
        if role is not Role.NONE:
            previous = (at, role)
    return found


def _of_office(tokens: Sequence[Token], clause: Clause, at: int) -> bool:
    """ "The Minister for Asia and the | Pacific will visit Rome"."""
    verb = clause.predicate
    named = at - 1 - (tokens[at - 1].low == "the")
    return verb is not None and at < verb.group and tokens[named].low == "and"


def _plays_against(clause: Clause, at: int) -> bool:
    """ "England will face | Russia"."""
    verb = clause.predicate
    return verb is not None and verb.lemma in people.PLAYING and verb.end == at


def role_of(
    tokens: Sequence[Token],
    at: int,
    clause: Clause,
    tables: Tables,
    previous: tuple[int, Role] | None,
    journey: bool,
) -> Role:
    """The role of one place token; `previous` is the last place that has one."""
    if given_up(tokens, at):
        return Role.NONE
    verb = clause.predicate
    preposition = preposition_of(tokens, at, verb.end if verb and verb.end <= at else clause.first)
    listed = preposition is None and previous is not None and _continues(tokens, previous[0], at)
    if listed and previous:
        return previous[1]
    if verb and at < verb.group and new_date(tokens, clause):
        return Role.VISIT  # "A stop in Milwaukee has been moved to Feb. 14"
    governing, direct = governor(clause, at)
    cue = as_motion(tokens, at, clause, governing, preposition)
    if cue is None or (cue is Cue.INCLUDE and not _of_journey(tokens, clause)):
        return Role.NONE
    if is_aside(tokens, clause, at):
        return Role.NONE
    if preposition == "by" and previous and _followed(tokens, clause, at):
        return previous[1]
    if (at and tokens[at - 1].low in grammar.INDEFINITE_ARTICLES) or _is_topic(tokens, clause, at):
        return Role.NONE  # "in a Netherlands Government aircraft"
    if place_named(tokens, clause) == at:
        return Role.VISIT
    if preposition == "for" and verb and verb.lemma in grammar.SETTLED:
        preposition = "in"  # "a rally slated for Rome"
    if preposition == "with" and verb and verb.lemma in grammar.BEGIN and tokens[at - 1].low == "with":
        preposition = "in"  # "a tour that begins with Cyprus"
    if preposition is None and tokens[at].low == "here":
        preposition = "in" if cue in NOUN_CUES else ""
    noun = noun_before(clause, at) if cue is Cue.HALT else None
    if noun is not None and noun.lemma == "call" and preposition == "on":
        return Role.NONE  # "a call on Sudan"
    if cue is Cue.STAY and preposition is None and not _stays_there(tokens, clause, at):
        return Role.NONE
    if cue is Cue.GO and verb and verb.lemma in grammar.MOVED_THINGS and _has_object(tokens, verb.end):
        return Role.NONE  # "moves its headquarters to Rome"
    if cue is Cue.STOP and preposition is None and tokens[at - 1].low == "the":
        return Role.NONE  # "to stop the Rome meeting"
    if preposition is None:
        preposition = "" if direct or cue in (Cue.VISIT, Cue.TRIP) else "-"
    if verb and at < verb.group and theirs(tokens, verb.end):
        return Role.NONE  # "England will open their tour in Perth"
    if verb and at < verb.group and cue is clause.cue:
        return fronted_role(tokens, at, clause, preposition)
    if cue is Cue.DO and verb and verb.infinitive and not journey:
        return Role.NONE
    return _by_table(tokens, at, clause, tables, cue, preposition)


def _continues(tokens: Sequence[Token], first: int, at: int) -> bool:
    """Does a place without a preposition go on with the list of the place before?"""
    return _coordinated(tokens, first, at) or _item_of_list(tokens, at)


def _is_topic(tokens: Sequence[Token], clause: Clause, at: int) -> bool:
    """Is the place only what is spoken of: "to discuss the war in Gaza"?"""
    verb = clause.predicate
    if verb is None or verb.end > at:
        return False
    return verb.lemma in TOPIC_VERBS or (
        verb.cue is not Cue.VISIT and any(token.low in TOPICS for token in tokens[max(at - 3, verb.end) : at])
    )


def _stays_there(tokens: Sequence[Token], clause: Clause, at: int) -> bool:
    """Can a place without a preposition be where somebody is: "her first stop is Rome", "Friday: Rome"?"""
    if clause.predicate is not None and clause.predicate.end > at:
        return True
    return any(noun.cue in (Cue.HALT, Cue.TRIP) for noun in clause.nouns) or tokens[at - 1].low == ":"


def _by_table(
    tokens: Sequence[Token], at: int, clause: Clause, tables: Tables, cue: Cue, preposition: str
) -> Role:
    """What the table says of cue and preposition; on the way through, and home, it is another role."""
    role = tables.roles.get((cue, preposition), Role.NONE)
    if role is Role.NONE and cue in NOUN_CUES and clause.cue and clause.cue is not Cue.SAY:
        role = tables.roles.get((clause.cue, preposition), Role.NONE)
    if Signal.TRANSIT in clause.signals and role is Role.VISIT:
        return Role.TRANSIT
    homeward = any(token.low in grammar.HOMEWARD for token in tokens[max(at - 4, clause.first) : at])
    if homeward and preposition in grammar.RETURN_TO:
        return Role.RETURN
    return role


def _followed(tokens: Sequence[Token], clause: Clause, at: int) -> bool:
    """ "..., followed at the weekend by Rome"."""
    return any(token.low == "followed" for token in tokens[max(at - 6, clause.first) : at])


def _of_journey(tokens: Sequence[Token], clause: Clause) -> bool:
    """Is it a journey that "will also include Rome"?"""
    low, high = clause.subject
    return of_journey(tokens, clause) or any(
        noun.cue in (Cue.TRIP, Cue.HALT) and low <= noun.start < high for noun in clause.nouns
    )


def _coordinated(tokens: Sequence[Token], first: int, at: int) -> bool:
    """Is there little but commas, "and" and prepositions between two places?"""
    between = tokens[first + 1 : at]
    return (
        len(between) <= 10
        and all(
            token.kind == TIME
            or token.low in grammar.LIST_MARKS
            or token.low in grammar.PREPOSITIONS
            or token.low in grammar.ADVERBS
            or token.low in "‘’"
            or (token.kind == WORD and token.text[0].isupper())  # a town that nobody knows
            for token in between
        )
    ) or (any(token.low in grammar.LIST_JOINTS for token in between) and len(between) <= 4)


def _item_of_list(tokens: Sequence[Token], at: int) -> bool:
    """ "..., and Paarl from 30 December": a further place with a date of its own."""
    if at < 2 or tokens[at - 1].low not in grammar.NEXT_ITEM:
        return False
    after = at + 1
    while after < len(tokens) and tokens[after].low in grammar.PREPOSITIONS:
        after += 1
    return after < len(tokens) and tokens[after].kind == TIME


def _has_object(tokens: Sequence[Token], at: int) -> bool:
    """Is there an object at once behind the verb: "moves its headquarters"?"""
    return at < len(tokens) and tokens[at].low in grammar.ARTICLES_AND_POSSESSIVES
