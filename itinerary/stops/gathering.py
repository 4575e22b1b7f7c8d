"""The places and dates of a clause, paired; drafts of the places that have a role in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from itinerary.clauses import Clause
from itinerary.cues import Cue, Role
from itinerary.english import grammar
from itinerary.model import Tense
from itinerary.stops.asides import is_beside
from itinerary.stops.cast import SPOKEN_OF
from itinerary.stops.clock import set_frame
from itinerary.stops.dating import clock_times, dates_in, inherit
from itinerary.stops.drafting import came_from, draft_place, pass_by
from itinerary.stops.extending import extend
from itinerary.stops.governing import back_from
from itinerary.stops.manner import acts_elsewhere, may_be_weak
from itinerary.stops.negation import given_up
from itinerary.stops.pairing import Paired, pair
from itinerary.stops.passage import Passage
from itinerary.stops.placeless import day_of_return, go_home, leaves_for_home, on_journey, without_places
from itinerary.stops.reading import afterwards, length_of, read_dates
from itinerary.stops.roles import places_in
from itinerary.stops.scene import OTHERS, Scene, Tables, mention_of, place_of
from itinerary.stops.unclear import draft_unclear, is_where, tells_plan, unclear_subject
from itinerary.tokens import PLACE, TIME


def gather(passage: Passage, tables: Tables) -> None:
    """Pair the places and dates of a clause, and make drafts of what has a role in it."""
    scene, clause, state, flow = passage.scene, passage.clause, passage.state, passage.flow
    said = scene.shape[clause.first : clause.last]
    if PLACE not in said and TIME not in said:  # nothing to pair
        flow.journey = clause.cue in (Cue.GO, Cue.LEAVE)
        if not passage.manner.blocked:
            without_places(passage, ())
        return
    located = places_in(scene.tokens, clause, tables, scene, journey=flow.journey and clause.link == "to")
    places = [(at, role) for at, role in located if role is not Role.NONE]
    flow.journey = not places and clause.cue in (Cue.GO, Cue.LEAVE)
    dated = dates_in(scene, clause)
    back = day_of_return(scene, clause)
    dated = [at for at in dated if at != back]
    passage = passage._replace(length=length_of(scene, clause, state))
    if passage.manner.blocked == OTHERS and scene.paragraph <= _HEAD and state.frame is None:
        set_frame(passage, dated)
    goals = [at for at, _ in located if len(dated) > 1 or not given_up(scene.tokens, at)]
    pairs = pair(scene.tokens, goals, dated, clock_times(scene, dated))
    pairs = [_before_it(scene, clause, each) for each in pairs]
    if tells_plan(passage, dated):
        passage = passage._replace(manner=passage.manner._replace(blocked=OTHERS, tense=Tense.FUTURE))
    blocked = passage.manner.blocked
    weak = blocked == OTHERS and bool(dated) and may_be_weak(passage)
    used: set[int] = set()
    if blocked is None or (blocked == OTHERS and not acts_elsewhere(passage)):
        unclear = [p for p in pairs if p.place not in dict(places) and not _is_out(scene, clause, p.place)]
        used = draft_unclear(passage, unclear)
    if blocked == OTHERS and not located and clause.link in ("where", "when"):
        extend(passage, dated)
    if blocked and not weak:
        if len(dated) < scene.shape.count(TIME):  # "some leave on Monday; she returns that day"
            read_dates(scene, [scene.tokens[at] for at in dated], state, passage.manner)
        for at, _ in places:
            pass_by(scene, place_of(scene, scene.tokens[at]), state, blocked, None)
    elif dated and leaves_for_home(scene, clause):
        go_home(passage, dated)
    elif places:
        _draft_all(passage, places, pairs, dated, weak=weak)
    else:
        without_places(passage, _left_over(passage, pairs, dated, used))
    if back is not None and blocked is None and on_journey(passage):
        go_home(passage, (back,))


def _is_out(scene: Scene, clause: Clause, at: int) -> bool:
    """Does the clause say of the place that nobody goes there, or that it is beside the journey?"""
    return given_up(scene.tokens, at) or is_beside(scene.tokens, clause, at)


def _before_it(scene: Scene, clause: Clause, each: Paired) -> Paired:
    """ "After stops in Rome and Bern, she flies to Oslo on Friday": the day is not that of the stops."""
    verb = clause.predicate.group if clause.predicate else clause.first
    if each.place >= verb:
        return _come_from(scene, clause, each, verb)
    if scene.tokens[clause.first].low not in grammar.BACKGROUND:
        return each
    return each._replace(times=tuple(at for at in each.times if at < verb))


def _come_from(scene: Scene, clause: Clause, each: Paired, verb: int) -> Paired:
    """ "Came home on Friday after a visit to Rome": the day is not that of the visit."""
    said = range(verb, each.place)
    homeward = clause.cue is Cue.RETURN or any(scene.tokens[at].low == "home" for at in said)
    seen = max((at for at in said if scene.tokens[at].low in grammar.BEHIND_THEM), default=None)
    if seen is None or not homeward:
        return each
    return each._replace(times=tuple(at for at in each.times if at > seen))


_HEAD = 2  # the last paragraph that may tell the period of the plan, whoever it is said of


def _left_over(
    passage: Passage, pairs: Sequence[Paired], dated: Sequence[int], used: set[int]
) -> Sequence[int]:
    """The dates that are not told of a place without a role."""
    scene, clause = passage.scene, passage.clause
    elsewhere = {at for each in pairs if each.tight and is_where(scene, clause, each) for at in each.times}
    return dated if clause.cue is Cue.RETURN else [at for at in dated if at not in elsewhere | used]


def _draft_all(
    passage: Passage,
    places: Sequence[tuple[int, Role]],
    pairs: Sequence[Paired],
    dated: Sequence[int],
    *,
    weak: bool,
) -> None:
    """Drafts of the places that have a role. `weak`: the subject may or may not be the traveller."""
    scene, clause, state = passage.scene, passage.clause, passage.state
    if not weak:
        set_frame(passage, dated)
    if dated and clause.cue is Cue.GO and all(role is Role.ORIGIN for _, role in places):
        places = [(at, Role.DEPARTURE) for at, _ in places]  # "I fly from Glasgow on Wednesday"
    if not dated and clause.first == 0 and state.last is not None and afterwards(scene.tokens):
        state.heading = state.last
    roles = dict(places)
    given = inherit(passage, [each for each in pairs if each.place in roles], dated)
    given = _beginning(scene, _leaving_for(clause, given, roles)) if given else given
    if weak:
        passage = passage.of(unclear_subject(state, passage.cast))
        given = [each for each in given if each.times]
    origins = [each for each in given if roles[each.place] is Role.ORIGIN]
    for each in origins:
        place = place_of(scene, scene.tokens[each.place])
        if _stop_before(passage, each):
            came_from(passage, place)
        else:
            pass_by(scene, place, state, "where the journey comes from", None)
    known = passage.manner.tense is not Tense.UNKNOWN
    if origins == given and dated and clause.cue is Cue.RETURN and known:
        go_home(passage, dated)  # "returned from Rome on Friday"
    for each in given:
        if each not in origins:
            told = passage if _stays(scene, each, given) else passage.without_length()
            over = back_from(scene.tokens, clause, each.place)
            draft_place(told.in_tense(Tense.PAST) if over else told, each, roles[each.place])


def _leaving_for(clause: Clause, given: list[Paired], roles: Mapping[int, Role]) -> list[Paired]:
    """ "Leaves Lisbon on Friday for Rome" dates both; of several goals the first."""
    dated = next((each for each in given if each.times and roles[each.place] is Role.DEPARTURE), None)
    if clause.cue is not Cue.LEAVE or dated is None:
        return given
    goals = [each for each in given if roles[each.place] is Role.VISIT and each.place > dated.place]
    first = next((each for each in goals[:1] if not each.times), None)
    return [
        each._replace(times=dated.times, rule="the day of leaving") if each is first else each
        for each in given
    ]


def _beginning(scene: Scene, given: list[Paired]) -> list[Paired]:
    """ "Will visit Paris, London and Bonn starting June 22": the day is that of the first."""
    shared = [each for each in given if each.times and each.times == given[0].times]
    if len(shared) < _SEVERAL or len(given[0].times) != 1:
        return given
    at = given[0].times[0]
    if scene.tokens[at - 1].low not in grammar.FROM or not _is_day(scene, at):
        return given
    return [each if each is given[0] or each not in shared else each._replace(times=()) for each in given]


_SEVERAL = 2  # places


def _is_day(scene: Scene, at: int) -> bool:
    """Is it a day, and no stretch of days?"""
    return mention_of(scene, scene.tokens[at]).is_day


def _stays(scene: Scene, each: Paired, given: Sequence[Paired]) -> bool:
    """Is the length that the clause tells that of this place? Behind a dated place it is the next one's:
    "in Bangor on July 3, followed by three nights in Boston".
    """
    behind = min((other.place for other in given if other.place > each.place), default=None)
    if behind is None or not each.times:
        return True
    return not any(
        scene.shape[at] == TIME and mention_of(scene, scene.tokens[at]).type == "DURATION"
        for at in range(max(each.place, *each.times) + 1, behind)
    )


def _stop_before(passage: Passage, each: Paired) -> bool:
    """ "Arrived from Uruguay", "due here tomorrow from Oman": a stop of the journey where it is not the
    traveller's own country.
    """
    who = passage.manner.who
    if passage.clause.cue not in (Cue.ARRIVE, Cue.RETURN) or who.kind not in SPOKEN_OF or who.person is None:
        return False
    home = passage.cast.persons[who.person].country
    place = place_of(passage.scene, passage.scene.tokens[each.place]).place
    return home is not None and place.country != home
