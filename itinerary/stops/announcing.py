"""Journeys that are told by a noun alone: "announced a visit to Lima", "ahead of Trump's trip to Lima"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from itinerary.clauses import Clause, NounCue
from itinerary.cues import Cue, Signal
from itinerary.english import grammar
from itinerary.stops.cast import SPOKEN_OF, Cast, Subject, Who
from itinerary.stops.scene import Scene, State
from itinerary.tokens import TIME, WORD, Token


class Announced(NamedTuple):
    """The object of the verb as a clause of its own, whose journey it is, and whether it is called off."""

    clause: Clause
    who: Who
    off: bool


def announced(scene: Scene, clause: Clause, who: Who, state: State, cast: Cast) -> Announced | None:
    """The journey that a verb of saying has as its object; None: there is none, or nobody knows whose."""
    verb = clause.predicate
    if verb is None or verb.passive or verb.lemma not in grammar.ANNOUNCING or clause.cue is not Cue.SAY:
        return None
    if Signal.NEGATED in clause.signals or Signal.REMOTE in clause.signals:
        return None
    noun = next((each for each in clause.nouns if each.start >= verb.end), None)
    if noun is None or noun.cue is not Cue.TRIP:
        return None
    days = (at + 1 for at in range(verb.end, noun.start) if scene.tokens[at].kind == TIME)
    first = max(days, default=verb.end)  # "announced on Monday a visit"
    before = scene.tokens[first : noun.start]
    if any(token.low in grammar.PREPOSITIONS and token.low not in _OF_ITS for token in before):
        return None  # "announced it during a visit"
    owner = _owner(scene, clause, noun, who, state, cast)
    if owner is None or owner.person is None:
        return None
    off = any(token.low in grammar.ENDINGS for token in before)
    return Announced(_from(clause, first), owner, off)


def _from(clause: Clause, first: int) -> Clause:
    """What a clause tells from token `first` on, behind its verb."""
    nouns = tuple(each for each in clause.nouns if each.start >= first)
    return clause._replace(first=first, predicate=None, subject=(first, first), nouns=nouns, cue=Cue.TRIP)


def lies_ahead(scene: Scene, clause: Clause, cast: Cast) -> tuple[Announced, Clause] | None:
    """A journey that is still to come and not what the clause tells: "met him before Trump's visit to
    Lima on Monday"; with the rest of the clause.
    """
    if scene.number not in cast.by_sentence or not clause.signals.isdisjoint(_NO_PLAN):
        return None
    tokens, verb = scene.tokens, clause.predicate
    for noun in clause.nouns:
        if noun.cue is not Cue.TRIP or TIME not in scene.shape[noun.end : clause.last]:
            continue
        for mention, person in cast.at(scene.number, clause.first, noun.start):
            near = noun.start - mention.last <= _DESCRIBED and mention.name and _owns(tokens, mention.last)
            if not (near and _ahead(tokens, mention.first, clause.first)):
                continue
            told = _from(clause, mention.first)
            if verb is None or verb.group < noun.start:
                rest = clause._replace(last=mention.first)
            else:
                comma = next((at for at in range(noun.end, verb.group) if tokens[at].low == ","), None)
                if comma is None:
                    return None
                told, rest = told._replace(last=comma), clause._replace(first=comma + 1)
            nouns = tuple(each for each in clause.nouns if rest.first <= each.start < rest.last)
            return Announced(told, Who(Subject.PERSON, person), off=False), rest._replace(nouns=nouns)
    return None


_NO_PLAN = frozenset((Signal.NEGATED, Signal.REMOTE, Signal.HISTORY, Signal.CANCELLED))
_DESCRIBED = 4  # tokens between a name and its journey: "'s planned state visit"


def _ahead(tokens: Sequence[Token], at: int, first: int) -> bool:
    """Is what begins at a token still to come, by the word before it: "ahead of", "before", "for"?"""
    one, two = (tokens[back].low if back >= first else "" for back in (at - 1, at - 2))
    return one in grammar.BEFORE_IT or (two, one) in grammar.BEFORE_PAIRS


_OF_ITS = frozenset(("of", "for"))


def _owner(scene: Scene, clause: Clause, noun: NounCue, who: Who, state: State, cast: Cast) -> Who | None:
    """Whose journey: "Trump's trip", "a visit by Trump", "his visit", "a visit" of who announces it."""
    assert clause.predicate is not None
    tokens, begin = scene.tokens, clause.predicate.end
    for mention, person in cast.at(scene.number, begin, noun.start):
        if mention.name and _owns(tokens, mention.last):
            return Who(Subject.PERSON, person)
    for mention, person in cast.at(scene.number, noun.end, clause.last):
        if mention.name and tokens[mention.first - 1].low == "by":
            return Who(Subject.PERSON, person)
    if any(_owns(tokens, at + 1) for at in range(begin, noun.start)):
        return None  # somebody's of whom no more is told
    speaks = who if who.kind in SPOKEN_OF and who.person is not None else None
    words = [token.low for token in tokens[begin : noun.start] if token.kind == WORD]
    if not grammar.POSSESSIVES.isdisjoint(words):
        return speaks or Who(Subject.PRONOUN, cast.current(state.person))
    return speaks if who.kind is Subject.PERSON else None


def _owns(tokens: Sequence[Token], end: int) -> bool:
    """Does a genitive end the name?"""
    return tokens[end].low in grammar.GENITIVES or tokens[end - 1].low.endswith(grammar.GENITIVE_ENDS)
