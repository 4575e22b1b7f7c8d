"""Places that may be stops: with a date and no verb, or a plan told in the past tense."""

from __future__ import annotations

from collections.abc import Sequence

from itinerary.clauses import Clause
from itinerary.cues import Role, Signal
from itinerary.english import grammar
from itinerary.model import Block, PlaceKind, Tense
from itinerary.stops.cast import Cast, Subject, Who
from itinerary.stops.clock import clock_of
from itinerary.stops.drafting import draft_place
from itinerary.stops.governing import shared_preposition
from itinerary.stops.pairing import Paired
from itinerary.stops.passage import Passage
from itinerary.stops.scene import HISTORY, Scene, State, mention_of, place_of
from itinerary.tokens import SMALL
from itinerary.when import When


def tells_plan(passage: Passage, dated: Sequence[int]) -> bool:
    """Does a clause in the past tell a date that is still ahead: "the consecration has been fixed for 14
    September", "persuaded him to a class in Trier on the 11th"?
    """
    scene, state, manner = passage.scene, passage.state, passage.manner
    published = state.article.published
    if manner.tense is not Tense.PAST or manner.arranged or manner.cancelled or published is None:
        return False
    if manner.blocked not in (None, HISTORY) or Signal.HISTORY in passage.clause.signals:
        return False
    ahead = manner._replace(tense=Tense.FUTURE)
    clock = clock_of(state, ahead, state.last)
    for at in dated:
        mention = mention_of(scene, scene.tokens[at])
        said = mention.weekday is None and any(char.isdigit() for char in scene.tokens[at].text)
        value = mention.resolve(clock).value if said else None
        if isinstance(value, When) and value.exact and value.first > published:
            return (value.first - published).days < _SOON
    return False


_SOON = 100  # days


def unclear_subject(state: State, cast: Cast) -> Who:
    """An unclear subject: perhaps the one spoken of."""
    return Who(Subject.OTHER, cast.current(state.person))


def draft_unclear(passage: Passage, pairs: Sequence[Paired]) -> set[int]:
    """Places with a date, but no verb that makes them stops: "Győr on the 3rd". Two with the date right
    beside them are a list; others count only inside the journey's days. The dates that are told of a place
    itself: "Rome is on the itinerary for Friday".
    """
    scene, clause, state, manner = passage.scene, passage.clause, passage.state, passage.manner
    if not pairs or manner.tense is Tense.PAST or manner.quote:
        return set()
    if scene.block not in (Block.PROSE, Block.ITEM):
        return set()
    dated = [each for each in pairs if each.times and _can_be_stop(scene, clause, each)]
    beside = [each for each in dated if each.tight]
    listed = len(beside) > 1 and (manner.blocked is None or len(beside) > _LIST)
    sure = passage.of(Who(Subject.NONE, manner.who.person))
    unsure = passage.of(unclear_subject(state, passage.cast))
    for each in dated:
        draft_place(sure if listed and each.tight else unsure, each, Role.VISIT)
    verb = clause.predicate.group if clause.predicate else clause.first
    return {at for each in dated if each.place < verb for at in each.times}


_LIST = 2  # more places than this, each with a date beside it, are a list whatever the subject


def is_where(scene: Scene, clause: Clause, each: Paired) -> bool:
    """Can something be at the place, by its preposition?"""
    preposition = shared_preposition(scene.tokens, each.place, clause.first)
    return preposition in (None, "to") or preposition in grammar.AT


def _can_be_stop(scene: Scene, clause: Clause, each: Paired) -> bool:
    """Is the place one that somebody can be at, and no mere description?"""
    place = place_of(scene, scene.tokens[each.place]).place
    if _describes(scene, clause, each.place):
        return False
    return is_where(scene, clause, each) and place.kind not in (
        PlaceKind.AREA,
        PlaceKind.WATER,
        PlaceKind.COUNTRY,
    )


def _describes(scene: Scene, clause: Clause, at: int) -> bool:
    """ "The Stockholm stock exchange opens on Friday" is no stop in Stockholm."""
    tokens = scene.tokens
    behind = tokens[at + 1] if at + 1 < len(tokens) else None
    verb = clause.predicate.group if clause.predicate else -1
    return (
        tokens[at - 1].low == "the"
        and behind is not None
        and behind.shape == SMALL
        and at + 1 < verb
        and behind.low not in grammar.DATES
        and not any(noun.start <= at + 2 for noun in clause.nouns if noun.start > at)
    )
