"""Who is meant: pronouns, journeys, offices and missing subjects are given their person."""

from __future__ import annotations

from collections.abc import Sequence

from itinerary.clauses import Clause
from itinerary.cues import MOVING, Cue
from itinerary.english import grammar
from itinerary.english import people as words
from itinerary.model import Tense
from itinerary.stops.acting import place_named, several_act
from itinerary.stops.antecedents import antecedent, pronoun_of, told_to, travels_as_object
from itinerary.stops.cast import PLANS, SOMEBODY, Cast, Subject, Who
from itinerary.stops.scene import Flow, Scene, State
from itinerary.tokens import Token


def resolve(who: Who, scene: Scene, clause: Clause, state: State, flow: Flow, cast: Cast, quote: bool) -> Who:
    """Give pronouns, journeys and missing subjects their person."""
    moved = _moved(who, scene, clause, state, cast)
    if moved is None:
        moved = _agent(scene, clause, cast)
    if moved is not None:
        return Who(Subject.PERSON, moved)
    if _receives(scene.tokens, clause, who):
        return SOMEBODY
    current = cast.current(state.person)
    if who.kind is Subject.OTHER:
        if _about_journey(scene.tokens, clause):
            return Who(Subject.TRIP, current)
        if _goes_on(scene.tokens, clause, state):
            return Who(Subject.PRONOUN, current)
        return who
    if who.kind is Subject.NONE:
        return _left_out(scene, clause, flow, cast) or Who(Subject.NONE, current)
    if who.kind is Subject.PRONOUN:
        return Who(who.kind, cast.spoken(state.person, pronoun_of(scene.tokens, clause)))
    if who.kind is Subject.FIRST:
        if quote:
            return SOMEBODY if cast.speaker is None else Who(who.kind, cast.speaker)
        return Who(who.kind, cast.main)
    if who.kind is Subject.PLACE and _government(clause):
        return SOMEBODY
    if who.kind in (*PLANS, Subject.PLACE) and who.person is None:
        if flow.who.kind is Subject.OTHER and clause.link in ("where", "which"):
            return SOMEBODY
        return Who(who.kind, current)
    if who.kind is Subject.ROLE and who.person is None:
        return Who(who.kind, current)
    return who


def _government(clause: Clause) -> bool:
    """ "Mauritius opened an office in Rome": a country that has done something."""
    verb = clause.predicate
    if verb is None or clause.cue not in (Cue.ENGAGE, Cue.DO):
        return False
    return verb.tense is Tense.PAST and not verb.passive


def _left_out(scene: Scene, clause: Clause, flow: Flow, cast: Cast) -> Who | None:
    """Who acts in a clause without a subject: whom its "who" or "which" means, who was told to, else
    who did before.
    """
    meant = antecedent(scene.tokens, clause, scene.number, cast) or (
        told_to(scene.tokens, scene.clauses[clause.number - 1], clause, scene.number, cast)
        if clause.number
        else None
    )
    if meant is not None:
        return meant
    if clause.link == "who":
        return SOMEBODY
    said = flow.outer if flow.who.kind is Subject.OTHER and clause.link == "before" else flow.who
    return said if said.kind is not Subject.NONE else None


def _moved(who: Who, scene: Scene, clause: Clause, state: State, cast: Cast) -> int | None:
    """Whom the verb moves, where that is no traveller's own doing: "Rome will receive her"."""
    does_not = who.kind in (Subject.OTHER, Subject.TRIP, Subject.PLACE) or _relative(clause, who)
    if clause.cue is not Cue.HOST and not does_not:
        return None
    if clause.cue not in (Cue.HOST, Cue.GO) and not (clause.predicate and _moves(clause, who)):
        return None
    guest = _counterpart(scene, clause, cast)
    if guest is not None:
        return guest
    moved = travels_as_object(scene.tokens, clause, scene.number, cast)
    return (
        state.person
        if moved is not None and state.person is not None and _him(scene.tokens, clause)
        else moved
    )


def _receives(tokens: Sequence[Token], clause: Clause, who: Who) -> bool:
    """ "Berg received the ambassador in Rome": she is at home, whoever came. But not "received a prize"."""
    verb = clause.predicate
    if verb is None or verb.passive or verb.lemma not in grammar.RECEIVING:
        return False
    if who.kind not in (Subject.PERSON, Subject.ROLE):
        return False
    ends = (at for at in range(verb.end, clause.last) if tokens[at].low in grammar.PREPOSITIONS)
    guests = {token.low for token in tokens[verb.end : next(ends, clause.last)]}
    return bool(guests & (words.TITLES | words.GROUPS | words.COUNTERPARTS | words.CREDENTIALS))


def _agent(scene: Scene, clause: Clause, cast: Cast) -> int | None:
    """ "The summit will be attended by Berg": who does it."""
    verb = clause.predicate
    if verb is None or not verb.passive or verb.lemma not in grammar.ATTENDED:
        return None
    if verb.end >= clause.last or scene.tokens[verb.end].low != "by":
        return None
    named = cast.at(scene.number, verb.end + 1, clause.last)
    return named[0][1] if named and named[0][0].name and named[0][0].first <= verb.end + 2 else None


def _relative(clause: Clause, who: Who) -> bool:
    """ "A tour that will take her to Rome"."""
    return who.kind is Subject.NONE and clause.link in ("that", "which")


def _about_journey(tokens: Sequence[Token], clause: Clause) -> bool:
    """Is a subject that is no traveller said of the journey: "There are stops in", "Planners dropped"?"""
    return (
        (bool(clause.nouns) and _stands_in(tokens, clause, "there"))
        or place_named(tokens, clause) is not None
        or several_act(tokens, clause)
        or _arranges(tokens, clause)
    )


def _goes_on(tokens: Sequence[Token], clause: Clause, state: State) -> bool:
    """Does it stand for the one spoken of: "It heads to Tokyo", "The 24-year-old"?"""
    return (state.group and clause.cue in MOVING and _stands_in(tokens, clause, "it")) or _by_age(
        tokens, clause
    )


def _him(tokens: Sequence[Token], clause: Clause) -> bool:
    """ "Rome expects her": whoever is spoken of."""
    end = clause.predicate.end if clause.predicate else clause.last
    return end < clause.last and tokens[end].low in grammar.OBJECTS


def _counterpart(scene: Scene, clause: Clause, cast: Cast) -> int | None:
    """ "Will receive his Somali counterpart": whom the text names of that country."""
    if clause.cue is not Cue.HOST or clause.predicate is None:
        return None
    end = clause.predicate.end
    object_ = scene.tokens[end : min(end + 5, clause.last)]
    noun = next((at for at, token in enumerate(object_) if token.low in words.COUNTERPARTS), None)
    if noun is None:
        return None
    home = next((scene.places[each.ref].place.country for each in object_[:noun] if each.ref >= 0), None)
    visitors = [number for number, person in enumerate(cast.persons) if home and person.country == home]
    return min(visitors, key=lambda n: (n != cast.main, n), default=None)


def _moves(clause: Clause, who: Who) -> bool:
    """ "It will take him to Rome"; "Connemara has her on Thursday"."""
    lemma = clause.predicate.lemma.split()[0] if clause.predicate else ""
    return lemma in grammar.MOVERS or (lemma in grammar.PLACE_SEES and who.kind is Subject.PLACE)


def _stands_in(tokens: Sequence[Token], clause: Clause, word: str) -> bool:
    """ "There are also stops in Boston", "It heads to Tokyo": is the word all that the subject tells?"""
    low, high = clause.subject
    return high > low and tokens[high - 1].low == word


def _arranges(tokens: Sequence[Token], clause: Clause) -> bool:
    """ "Planners have dropped Rome", "her office has cancelled a stop": those who arrange the journey."""
    if clause.cue not in (Cue.CANCEL, Cue.POSTPONE, Cue.ALLOT):
        return False
    low, high = clause.subject
    return any(token.low in words.ARRANGERS for token in tokens[low:high])


def _by_age(tokens: Sequence[Token], clause: Clause) -> bool:
    """ "The 24-year-old policewoman" is the one spoken of."""
    low, high = clause.subject
    return (
        low < high
        and tokens[low].low == "the"
        and any("-year-old" in token.low for token in tokens[low:high])
    )
