"""Who goes, and how sure: the subject settled, what rules a clause out, what calls a plan off."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from itinerary.clauses import Clause
from itinerary.cues import MOVING, Cue, Signal
from itinerary.english import grammar
from itinerary.english import people as words
from itinerary.model import Block, Tense
from itinerary.stops.acting import allots, place_named, several_act
from itinerary.stops.cast import Cast, Subject, Who
from itinerary.stops.roles import new_date
from itinerary.stops.scene import (
    DENIED,
    HABIT,
    HISTORY,
    NEGATED,
    OTHERS,
    REMOTE,
    Flow,
    Manner,
    Scene,
    State,
    place_of,
)
from itinerary.stops.subjects import antecedent, pronoun_of, travels_as_object
from itinerary.tokens import MARK, TIME, Token


def inside_quote(tokens: Sequence[Token], clause: Clause) -> bool:
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


def cancels(clause: Clause, tokens: Sequence[Token]) -> bool:
    if new_date(tokens, clause):
        return False
    if clause.cue in (Cue.CANCEL, Cue.POSTPONE) or Signal.CANCELLED in clause.signals:
        return True
    return (
        is_off(tokens, clause)
        or _ruled_out(tokens, clause)
        or (Signal.NEGATED in clause.signals and _undone(tokens, clause))
    )


def is_off(tokens: Sequence[Token], clause: Clause) -> bool:
    """ "That leg is off."; but "is off to Rome"."""
    verb = clause.predicate
    if verb is None or verb.lemma != "be" or verb.end >= len(tokens) or tokens[verb.end].low != "off":
        return False
    behind = tokens[verb.end + 1] if verb.end + 1 < len(tokens) else None
    return behind is None or behind.kind == MARK or behind.low in grammar.LINKS


def _ruled_out(tokens: Sequence[Token], clause: Clause) -> bool:
    """ "The visit to Milan was ruled out": it had been planned."""
    verb = clause.predicate
    if verb is None or not verb.passive or verb.lemma != "ruled":
        return False
    return not any(token.low == "not" for token in tokens[clause.first : clause.last])


def _undone(tokens: Sequence[Token], clause: Clause) -> bool:
    """ "Will not go to Rome after all", "as planned": there was a plan."""
    lows = [token.low for token in tokens[clause.first : clause.last]]
    return any(pair in grammar.UNDONE for pair in pairwise(lows))


def not_ruled_out(clause: Clause, scene: Scene) -> bool:
    """ "Does not rule out a trip" leaves it open."""
    lows = [token.low for token in scene.tokens[clause.first : clause.last]]
    return "not" in lows and "out" in lows and any(word in ("rule", "ruled") for word in lows)


def why_blocked(clause: Clause, who: Who, flow: Flow, scene: Scene) -> str | None:
    """Why nothing in this clause can be a stop."""
    signals = clause.signals
    if Signal.NEGATED in signals and not (not_ruled_out(clause, scene) or cancels(clause, scene.tokens)):
        return NEGATED
    if Signal.REMOTE in signals:
        return REMOTE
    if Signal.HISTORY in signals:
        return HISTORY
    if Signal.HABIT in signals:
        return HABIT
    predicate = clause.predicate
    dates = [token for token in scene.tokens[clause.first : clause.last] if token.kind == TIME]
    if (
        predicate
        and predicate.pluperfect
        and predicate.cue not in MOVING
        and (not dates or predicate.lemma in ("speak", "have"))
    ):
        return HISTORY
    if (
        predicate
        and predicate.passive
        and predicate.cue in MOVING
        and predicate.lemma not in grammar.CARRIED
        and who.kind is not Subject.PLACE
        and not new_date(scene.tokens, clause)
    ):
        return OTHERS
    told = any(noun.cue in (Cue.TRIP, Cue.HALT) for noun in clause.nouns)
    open_ = Signal.TENTATIVE in signals or Signal.CANCELLED in signals or allots(clause)
    if predicate and predicate.cue is Cue.DO and predicate.tense is Tense.PAST and not (told or open_):
        return HISTORY
    if any(scene.times[token.ref].type == "SET" for token in dates):
        return HABIT
    if flow.blocked == DENIED and clause.link != "start":
        return DENIED
    if predicate and predicate.lemma in grammar.PASSING_BY:
        return NEGATED
    if flow.blocked and clause.link in ("to", "ing", "where", "and", "which"):
        return flow.blocked
    if who.kind is Subject.OTHER:
        return OTHERS
    settled = cancels(clause, scene.tokens) or new_date(scene.tokens, clause)
    if (
        who.kind is Subject.EVENT
        and clause.predicate
        and clause.predicate.tense is Tense.PAST
        and not settled
    ):
        return OTHERS
    return None


def resolve(who: Who, scene: Scene, clause: Clause, state: State, flow: Flow, cast: Cast, quote: bool) -> Who:
    """Give pronouns, journeys and missing subjects their person."""
    moved = _counterpart(scene, clause, cast)
    if moved is None:
        moved = travels_as_object(scene.tokens, clause, scene.number, cast)
        if moved is not None and state.person is not None and _him(scene.tokens, clause):
            moved = state.person
    if (
        moved is not None
        and (clause.cue is Cue.HOST or who.kind in (Subject.OTHER, Subject.TRIP, Subject.PLACE))
        and (clause.cue in (Cue.HOST, Cue.GO) or (clause.predicate and _moves(clause, who)))
    ):
        return Who(Subject.PERSON, moved)
    if who.kind is Subject.OTHER and (
        (clause.nouns and _is_there(scene.tokens, clause))
        or place_named(scene.tokens, clause) is not None
        or several_act(scene.tokens, clause)
    ):
        return Who(Subject.TRIP, state.person if state.person is not None else cast.main)
    if who.kind is Subject.OTHER and _arranges(scene.tokens, clause):
        return Who(Subject.TRIP, state.person if state.person is not None else cast.main)
    if who.kind is Subject.OTHER and state.group and clause.cue in MOVING and _is_it(scene.tokens, clause):
        return Who(Subject.PRONOUN, state.person if state.person is not None else cast.main)
    if who.kind is Subject.OTHER and _by_age(scene.tokens, clause):
        return Who(Subject.PRONOUN, state.person if state.person is not None else cast.main)
    if who.kind is Subject.NONE:
        relative = antecedent(scene.tokens, clause, scene.number, cast)
        if relative is not None:
            return relative
        if clause.link == "who":
            return Who(Subject.OTHER)
        if flow.who.kind is not Subject.NONE:
            return flow.who
        return Who(Subject.NONE, state.person if state.person is not None else cast.main)
    if who.kind is Subject.PRONOUN:
        return Who(who.kind, cast.spoken(state.person, pronoun_of(scene.tokens, clause)))
    if who.kind is Subject.FIRST:
        if quote:
            return Who(Subject.OTHER)
        return Who(who.kind, cast.main)
    if who.kind in (Subject.TRIP, Subject.EVENT, Subject.PLACE) and who.person is None:
        if flow.who.kind is Subject.OTHER and clause.link in ("where", "which"):
            return Who(Subject.OTHER)
        return Who(who.kind, state.person if state.person is not None else cast.main)
    if who.kind is Subject.ROLE and who.person is None:
        return Who(who.kind, state.person if state.person is not None else cast.main)
    return who


def _him(tokens: Sequence[Token], clause: Clause) -> bool:
    """ "Rome expects her": whoever is spoken of."""
    end = clause.predicate.end if clause.predicate else clause.last
    return end < clause.last and tokens[end].low in ("him", "her", "them")


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
    if not visitors and home and cast.main is not None and cast.persons[cast.main].country is None:
        return cast.main
    return min(visitors, key=lambda n: (n != cast.main, n), default=None)


def _moves(clause: Clause, who: Who) -> bool:
    """ "It will take him to Rome"; "Connemara has her on Thursday"."""
    lemma = clause.predicate.lemma.split()[0] if clause.predicate else ""
    return lemma in grammar.MOVERS or (lemma in ("have", "see") and who.kind is Subject.PLACE)


def _is_there(tokens: Sequence[Token], clause: Clause) -> bool:
    """ "There are also stops in Boston and Buffalo"."""
    return clause.subject[1] > clause.subject[0] and tokens[clause.subject[1] - 1].low == "there"


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


def _is_it(tokens: Sequence[Token], clause: Clause) -> bool:
    """ "It heads to Tokyo": the delegation, the squad."""
    return clause.subject[1] > clause.subject[0] and tokens[clause.subject[1] - 1].low == "it"


def may_be_weak(scene: Scene, clause: Clause, manner: Manner, cast: Cast) -> bool:
    """A dated plan whose subject is no named person, body or foreign office may still be the traveller's."""
    if manner.tense is Tense.PAST or manner.quote or scene.block is not Block.PROSE:
        return False
    low, high = clause.subject
    if clause.cue is not Cue.HOST and _foreign_office(scene, clause, cast):
        return False
    return not any(mention.name for mention, _ in cast.at(scene.number, low, high))


def _foreign_office(scene: Scene, clause: Clause, cast: Cast) -> bool:
    """ "Sweden's foreign minister", "the king of Sweden": an office of another country."""
    home = cast.persons[cast.main].country if cast.main is not None else None
    low, high = clause.subject
    subject = scene.tokens[low:high]
    if not any(token.low in words.TITLES for token in subject):
        return False
    countries = {
        place_of(scene, token).place.country for token in subject if token.ref >= 0 and token.kind != TIME
    }
    return bool(countries) and home not in countries
