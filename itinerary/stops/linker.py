"""From mentions to drafts: go through the clauses in order with a clock in hand.

Each clause may make drafts of stops: its verb and preposition give a place its role, its subject
says who goes, its signals how sure that is. Finding never computes a date: expressions are read
here, against the clause's tense, the frame of the plan and the last stop.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from itinerary.clauses import Clause
from itinerary.cues import Cue, Role, Signal
from itinerary.english import grammar
from itinerary.model import Article, Block, Tense
from itinerary.stops.acting import allots
from itinerary.stops.cast import SOMEBODY, Cast, Subject, Who
from itinerary.stops.coreference import resolve
from itinerary.stops.dating import clock_times, dates_in, dates_journey, inherit
from itinerary.stops.drafting import (
    came_from,
    draft_place,
    home_of,
    note,
    on_journey,
    pass_by,
    pass_over,
    the_countries,
)
from itinerary.stops.extending import call_off, extend
from itinerary.stops.manner import (
    acts_elsewhere,
    cancels,
    inside_quote,
    is_off,
    may_be_weak,
    not_ruled_out,
    why_blocked,
)
from itinerary.stops.new_dates import new_date
from itinerary.stops.pairing import Paired, pair
from itinerary.stops.reading import afterwards, length_of, set_frame
from itinerary.stops.roles import places_in
from itinerary.stops.row_days import is_heading
from itinerary.stops.rows import announces_list, is_row, read_row
from itinerary.stops.scene import (
    DENIED,
    NEGATED,
    OTHERS,
    REMOTE,
    Flow,
    Manner,
    Scene,
    State,
    Tables,
    mention_of,
    place_of,
)
from itinerary.stops.subjects import subject_of
from itinerary.stops.unclear import draft_unclear, is_where, nobody, tells_plan
from itinerary.tokens import PLACE, TIME, WORDS
from itinerary.when import Length


def link(scenes: Sequence[Scene], article: Article, cast: Cast, tables: Tables) -> State:
    """All drafts of an article, in the order of the text."""
    state = State(article)
    lists: bool | None = None  # asked for at the first line that may be a row
    for scene in scenes:
        if scene.block in (Block.META, Block.FURNITURE):
            continue
        if TIME not in scene.shape and PLACE not in scene.shape and not _calls_off(scene):
            _follow_subject(scene, state, cast)
            continue
        if scene.block is Block.ITEM and state.heading is None and _tells(scene, cast):
            scene = scene.in_block(Block.PROSE)
        listed = scene.block is Block.ITEM or is_heading(scene)
        short = listed or is_row(scene)
        if short and lists is None:
            lists = announces_list(scenes)
        if listed or (short and lists):
            if lists:
                read_row(
                    scene if scene.block is Block.ITEM else scene.in_block(Block.ITEM), state, cast, tables
                )
        else:
            state.year = None
            _read_sentence(scene, state, cast, tables)
    return state


def _tells(scene: Scene, cast: Cast) -> bool:
    """Is an item of a list a sentence about somebody: "• In Rome, Secretary Berg attended a meeting"?"""
    begins = scene.shape[0] in WORDS and scene.tokens[0].low not in ("day", "days")
    return (
        begins
        and scene.tokens[-1].low == "."
        and any(
            clause.predicate is not None
            and clause.predicate.tense is not Tense.UNKNOWN
            and subject_of(scene.tokens, clause, scene.number, cast).kind in _TOLD
            for clause in scene.clauses
        )
    )


def _calls_off(scene: Scene) -> bool:
    """ "The trip has been cancelled." """
    return scene.block is Block.PROSE and any(
        clause.cue in (Cue.CANCEL, Cue.POSTPONE) or Signal.CANCELLED in clause.signals
        for clause in scene.clauses
    )


def _follow_subject(scene: Scene, state: State, cast: Cast) -> None:
    """A sentence with neither date nor place still says who is spoken of next."""
    if scene.block is not Block.PROSE or scene.number not in cast.by_sentence:
        return
    for clause in scene.clauses:
        who = subject_of(scene.tokens, clause, scene.number, cast)
        if who.kind is Subject.PERSON:
            state.person = who.person


def _read_sentence(scene: Scene, state: State, cast: Cast, tables: Tables) -> None:
    flow = Flow()
    quotes = any(token.low in '"“' for token in scene.tokens)
    for clause in scene.clauses:
        quote = quotes and inside_quote(scene.tokens, clause)
        _read_clause(scene, clause, state, flow, cast, tables, quote)


def _read_clause(
    scene: Scene, clause: Clause, state: State, flow: Flow, cast: Cast, tables: Tables, quote: bool
) -> None:
    """Settle who goes, when and how sure; then read the places, and hand on what the next clause needs."""
    who = resolve(
        subject_of(scene.tokens, clause, scene.number, cast), scene, clause, state, flow, cast, quote
    )
    predicate = clause.predicate
    tense = predicate.tense if predicate and predicate.tense is not Tense.UNKNOWN else flow.tense
    if clause.link in ("start", "comma") and predicate is None:
        tense = Tense.UNKNOWN
    if predicate and predicate.cue is Cue.SAY and tense is not Tense.FUTURE:
        _read_statement(scene, clause, state, flow, who, quote)
        return
    blocked = why_blocked(clause, who, flow, scene)
    known = who.kind in (Subject.PERSON, Subject.ROLE, Subject.PRONOUN, Subject.FIRST)
    if known and who.person is not None and clause.link != "where":
        state.person = who.person
        state.group = who.kind is Subject.ROLE or state.group
    manner = _manner(scene, clause, flow, who, tense, blocked, quote)
    _gather(scene, clause, state, flow, cast, tables, manner)
    flow.who, flow.tense, flow.arranged = who, manner.tense, manner.arranged
    if clause.link not in grammar.SUBORDINATE:
        flow.outer = who
    flow.tentative, flow.cancelled, flow.past_future = manner.tentative, manner.cancelled, manner.past_future
    flow.blocked = blocked if blocked in (NEGATED, REMOTE, DENIED) and clause.link != "but" else None


def _read_statement(scene: Scene, clause: Clause, state: State, flow: Flow, who: Who, quote: bool) -> None:
    """ "He said in Rome on Friday": no stop, but it tells who is spoken of and whether it is denied."""
    predicate = clause.predicate
    assert predicate is not None
    if who.kind is Subject.PERSON or (who.kind is Subject.ROLE and who.person is not None):
        state.person = who.person
    dated = [at for at in range(clause.first, clause.last) if scene.tokens[at].kind == TIME]
    if clause.link == "which" and predicate.passive:
        manner = Manner(flow.who, Tense.FUTURE, None, True, False, False, quote)
        extend(scene, clause, dated, state, flow, manner, None)
        return
    if clause.link == "as":  # "As announced, next week the minister will tour Asia"
        behind = [at for at in dated if at >= predicate.end]
        set_frame(scene, behind, state, Manner(who, Tense.FUTURE, None, False, False, False, quote))
    denied = Signal.NEGATED in clause.signals or predicate.lemma in grammar.DENYING or _asks(scene, clause)
    lows = {token.low for token in scene.tokens[clause.first : clause.last]}
    state.denied = state.denied or (denied and bool(lows & grammar.RUMOURS))
    claimed = bool({token.low for token in scene.tokens[slice(*clause.subject)]} & grammar.RUMOURS)
    denied = denied or (state.denied and claimed)  # "reports are untrue ... the media had claimed that"
    flow.who = SOMEBODY if who.kind is Subject.OTHER else who
    flow.cancelled = False
    flow.blocked = DENIED if denied or flow.blocked == DENIED else None
    pass_over(scene, clause, state, "a statement, not a stop")


def _asks(scene: Scene, clause: Clause) -> bool:
    """ "Some asked whether she will go to Rome" tells no plan."""
    behind = scene.tokens[clause.last].low if clause.last < len(scene.tokens) else ""
    return clause.predicate is not None and clause.predicate.lemma == "ask" and behind in ("whether", "if")


def _manner(
    scene: Scene, clause: Clause, flow: Flow, who: Who, tense: Tense, blocked: str | None, quote: bool
) -> Manner:
    """How sure a clause is, by its own words and by those of the clause that it goes on with."""
    predicate = clause.predicate
    open_ = Signal.TENTATIVE in clause.signals or not_ruled_out(clause, scene)
    off = cancels(clause, scene.tokens)
    cancelled = off or (flow.cancelled and clause.link in ("to", "which", "that", "and"))
    ahead = off or new_date(scene.tokens, clause) or allots(clause)
    if (
        ahead
        or (open_ and predicate and predicate.passive)
        or (cancelled and clause.link in ("which", "that"))
    ):
        tense = Tense.FUTURE  # "the visit, which included a stop on Thursday, was scrapped"
    return Manner(
        who,
        tense,
        blocked,
        arranged=bool(predicate and predicate.arranged)
        or (flow.arranged and clause.link in ("and", "to", "before", "ing", "then")),
        tentative=open_
        or bool(predicate and predicate.modal)
        or (flow.tentative and clause.link in ("and", "to", "ing", "before")),
        cancelled=cancelled,
        quote=quote,
        past_future=bool(predicate and predicate.past_future)
        or (flow.past_future and clause.link in ("ing", "to", "and", "bare")),
    )


def _gather(
    scene: Scene, clause: Clause, state: State, flow: Flow, cast: Cast, tables: Tables, manner: Manner
) -> None:
    """Pair the places and dates of a clause, and make drafts of what has a role in it."""
    tokens = scene.tokens
    said = scene.shape[clause.first : clause.last]
    if PLACE not in said and TIME not in said:  # nothing to pair
        flow.journey = clause.cue in (Cue.GO, Cue.LEAVE)
        if not manner.blocked:
            _without_places(scene, clause, (), state, flow, cast, manner, None)
        return
    located = places_in(tokens, clause, tables, scene, journey=flow.journey and clause.link == "to")
    places = [(at, role) for at, role in located if role is not Role.NONE]
    flow.journey = not places and clause.cue in (Cue.GO, Cue.LEAVE)
    dated = dates_in(scene, clause)
    length = length_of(scene, clause, state)
    if manner.blocked == OTHERS and scene.paragraph <= 2 and state.frame is None:
        set_frame(scene, dated, state, manner)
    pairs = pair(tokens, [at for at, _ in located], dated, clock_times(scene, dated))
    planned = tells_plan(scene, clause, dated, state, manner)
    if planned:
        manner = manner._replace(blocked=OTHERS, tense=Tense.FUTURE)
    weak = manner.blocked == OTHERS and bool(dated) and may_be_weak(scene, clause, manner, cast)
    used: set[int] = set()
    if manner.blocked is None or (manner.blocked == OTHERS and not acts_elsewhere(scene, clause, cast)):
        unclear = [each for each in pairs if each.place not in dict(places)]
        used = draft_unclear(scene, clause, unclear, state, manner, cast, length)
    if manner.blocked == OTHERS and not located and clause.link in ("where", "when"):
        extend(scene, clause, dated, state, flow, manner, length)
    if manner.blocked and not weak:
        for at, _ in places:
            pass_by(scene, place_of(scene, tokens[at]), state, manner.blocked, None)
        return
    if not places:
        elsewhere = {
            at for each in pairs if each.tight and is_where(scene, clause, each) for at in each.times
        }
        if elsewhere | used and clause.cue is not Cue.RETURN:
            dated = [at for at in dated if at not in elsewhere | used]
        _without_places(scene, clause, dated, state, flow, cast, manner, length)
        return
    _draft_all(scene, clause, places, pairs, dated, state, flow, cast, manner, length, weak=weak)


def _draft_all(
    scene: Scene,
    clause: Clause,
    places: Sequence[tuple[int, Role]],
    pairs: Sequence[Paired],
    dated: Sequence[int],
    state: State,
    flow: Flow,
    cast: Cast,
    manner: Manner,
    length: Length | None,
    *,
    weak: bool,
) -> None:
    """Drafts of the places that have a role. `weak`: the subject may or may not be the traveller."""
    tokens = scene.tokens
    if not weak:
        set_frame(scene, dated, state, manner)
    if dated and clause.cue is Cue.GO and all(role is Role.ORIGIN for _, role in places):
        places = [(at, Role.DEPARTURE) for at, _ in places]  # "I fly from Glasgow on Wednesday"
    if not dated and clause.first == 0 and state.last is not None and afterwards(tokens):
        state.heading = state.last
    roles = dict(places)
    given = inherit(scene, clause, [each for each in pairs if each.place in roles], dated, flow, length)
    given = _leaving_for(clause, given, roles)
    if weak:
        manner = manner._replace(who=nobody(state, cast))
        given = [each for each in given if each.times]
    origins = [each for each in given if roles[each.place] is Role.ORIGIN]
    for each in origins:
        if _stop_before(scene, clause, each, cast, manner):
            came_from(scene, clause, each, state, manner)
        else:
            pass_by(scene, place_of(scene, tokens[each.place]), state, "where the journey comes from", None)
    if origins == given and dated and clause.cue is Cue.RETURN and manner.tense is not Tense.UNKNOWN:
        _go_home(scene, clause, dated, state, cast, manner)  # "returned from Rome on Friday"
    for each in given:
        if each not in origins:
            stays = length if _stays(scene, clause, each, given) else None
            draft_place(scene, clause, each, roles[each.place], state, manner, stays)


def _leaving_for(clause: Clause, given: list[Paired], roles: Mapping[int, Role]) -> list[Paired]:
    """ "Leaves Lisbon on Friday for Rome" dates both."""
    dated = next((each for each in given if each.times and roles[each.place] is Role.DEPARTURE), None)
    if clause.cue is not Cue.LEAVE or dated is None:
        return given
    return [
        each._replace(times=dated.times, rule="the day of leaving")
        if not each.times and roles[each.place] is Role.VISIT and each.place > dated.place
        else each
        for each in given
    ]


def _stays(scene: Scene, clause: Clause, each: Paired, given: Sequence[Paired]) -> bool:
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


def _stop_before(scene: Scene, clause: Clause, each: Paired, cast: Cast, manner: Manner) -> bool:
    """ "Arrived from Uruguay", "due here tomorrow from Oman": a stop of the journey where it is not the
    traveller's own country.
    """
    if (
        clause.cue not in (Cue.ARRIVE, Cue.RETURN)
        or manner.who.kind not in _TOLD
        or manner.who.person is None
    ):
        return False
    home = cast.persons[manner.who.person].country
    return home is not None and place_of(scene, scene.tokens[each.place]).place.country != home


_TOLD = (Subject.PERSON, Subject.ROLE, Subject.PRONOUN)


def _without_places(
    scene: Scene,
    clause: Clause,
    dated: Sequence[int],
    state: State,
    flow: Flow,
    cast: Cast,
    manner: Manner,
    length: Length | None,
) -> None:
    """A clause without places may return home, name "the three countries", or speak of the current stop."""
    ends = clause.cue in (Cue.CANCEL, Cue.POSTPONE) or is_off(scene.tokens, clause)
    if ends and not new_date(scene.tokens, clause):
        call_off(scene, clause, state, manner)
        return
    if dated and clause.cue is Cue.LEAVE:
        flow.fronted = tuple(dated)
    if clause.cue in (Cue.VISIT, Cue.GO, Cue.ENGAGE) and the_countries(
        scene, clause, dated, state, manner, length
    ):
        return
    set_frame(scene, dated, state, manner)
    if dates_journey(scene, clause, dated, state, manner, length):
        return
    if dated and _returns(scene, clause, dated) and on_journey(state, manner):
        _go_home(scene, clause, dated, state, cast, manner)
        return
    extend(scene, clause, dated, state, flow, manner, length)


def _returns(scene: Scene, clause: Clause, dated: Sequence[int]) -> bool:
    """ "Returns on Friday", "will be back on Friday"; but "will be back in 2027"."""
    back = clause.cue is Cue.STAY and Signal.BACK in clause.signals
    return clause.cue is Cue.RETURN or (back and mention_of(scene, scene.tokens[dated[0]]).is_day)


def _go_home(
    scene: Scene, clause: Clause, dated: Sequence[int], state: State, cast: Cast, manner: Manner
) -> None:
    """A return of which only the day is told."""
    home = home_of(scene, clause, state, cast, manner)
    if home is not None:
        note(scene, clause, home, Role.RETURN, dated, "return with no place named", state, manner, None)
