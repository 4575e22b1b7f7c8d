"""From mentions to drafts: go through the clauses in order with a clock in hand.

Each clause may make drafts of stops: its verb and preposition give a place its role, its subject
says who goes, its signals how sure that is. Finding never computes a date: expressions are read
here, against the clause's tense, the frame of the plan and the last stop.
"""

from __future__ import annotations

from collections.abc import Sequence

from itinerary.clauses import Clause
from itinerary.cues import Cue, Role, Signal
from itinerary.english import grammar
from itinerary.model import Anchor, Article, Block, PlaceKind, Tense
from itinerary.stops.acting import allots
from itinerary.stops.cast import Cast, Subject, Who
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
    cancels,
    inside_quote,
    is_off,
    may_be_weak,
    not_ruled_out,
    resolve,
    why_blocked,
)
from itinerary.stops.pairing import Paired, pair
from itinerary.stops.reading import afterwards, before_event, clock_of, length_of, read_dates, set_frame, then
from itinerary.stops.roles import gives_new_date, governor, new_date, places_in, preposition_of
from itinerary.stops.row_days import is_heading
from itinerary.stops.rows import announces_list, is_row, read_row
from itinerary.stops.scene import (
    DENIED,
    HISTORY,
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
from itinerary.tokens import PLACE, TIME, Token
from itinerary.when import Length, When, shifted


def link(scenes: Sequence[Scene], article: Article, cast: Cast, tables: Tables) -> State:
    """All drafts of an article, in the order of the text."""
    state = State(article)
    lists: bool | None = None  # asked for at the first line that may be a row
    for scene in scenes:
        if scene.block in (Block.META, Block.FURNITURE):
            continue
        if TIME not in scene.shape and PLACE not in scene.shape:
            _follow_subject(scene, state, cast)
            continue
        listed = scene.block is Block.ITEM or is_heading(scene)
        short = listed or is_row(scene)
        if short and lists is None:
            lists = announces_list(scenes)
        if listed or (short and lists):
            if lists:
                read_row(scene if scene.block is Block.ITEM else scene.as_item(), state, cast, tables)
        else:
            _read_sentence(scene, state, cast, tables)
    return state


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
    who = resolve(
        subject_of(scene.tokens, clause, scene.number, cast), scene, clause, state, flow, cast, quote
    )
    predicate = clause.predicate
    tense = predicate.tense if predicate and predicate.tense is not Tense.UNKNOWN else flow.tense
    if clause.link in ("start", "comma") and predicate is None:
        tense = Tense.UNKNOWN
    blocked = why_blocked(clause, who, flow, scene)
    if predicate and predicate.cue is Cue.SAY and tense is not Tense.FUTURE:
        if who.kind is Subject.PERSON or (who.kind is Subject.ROLE and who.person is not None):
            state.person = who.person
        if clause.link == "which" and predicate.passive:
            dated = [at for at in range(clause.first, clause.last) if scene.tokens[at].kind == TIME]
            extend(
                scene,
                clause,
                dated,
                state,
                flow,
                Manner(flow.who, Tense.FUTURE, None, True, False, False, quote),
                None,
            )
            return
        denied = Signal.NEGATED in clause.signals or predicate.lemma in grammar.DENYING
        flow.who, flow.blocked = (
            (Who(Subject.OTHER) if who.kind is Subject.OTHER else who),
            DENIED if denied or flow.blocked == DENIED else None,
        )
        pass_over(scene, clause, state, "a statement, not a stop")
        return
    if (
        who.kind in (Subject.PERSON, Subject.ROLE, Subject.PRONOUN, Subject.FIRST)
        and who.person is not None
        and clause.link != "where"
    ):
        state.person = who.person
        state.group = who.kind is Subject.ROLE or state.group
    arranged = bool(predicate and predicate.arranged) or (
        flow.arranged and clause.link in ("and", "to", "before", "ing", "then")
    )
    tentative = (
        Signal.TENTATIVE in clause.signals
        or bool(predicate and predicate.modal)
        or not_ruled_out(clause, scene)
        or (flow.tentative and clause.link in ("and", "to", "ing", "before"))
    )
    planned = Signal.TENTATIVE in clause.signals or not_ruled_out(clause, scene)
    if (
        cancels(clause, scene.tokens)
        or new_date(scene.tokens, clause)
        or allots(clause)
        or (planned and predicate and predicate.passive)
    ):
        tense = Tense.FUTURE
    cancelled = cancels(clause, scene.tokens) or (
        flow.cancelled and clause.link in ("to", "which", "that", "and")
    )
    if cancelled and clause.link in ("which", "that"):
        tense = Tense.FUTURE  # "the visit, which included a stop on Thursday, was scrapped"
    past_future = bool(predicate and predicate.past_future) or (
        flow.past_future and clause.link in ("ing", "to", "and", "bare")
    )
    _gather(
        scene,
        clause,
        state,
        flow,
        cast,
        tables,
        Manner(who, tense, blocked, arranged, tentative, cancelled, quote, past_future),
    )
    flow.past_future = past_future
    flow.who, flow.tense, flow.arranged, flow.tentative, flow.cancelled = (
        who,
        tense,
        arranged,
        tentative,
        cancelled,
    )
    flow.blocked = blocked if blocked in (NEGATED, REMOTE, DENIED) and clause.link not in ("but",) else None


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
    dated = _dates_in(scene, clause)
    length = length_of(scene, clause, state)
    if manner.blocked == OTHERS and scene.paragraph <= 2 and state.frame is None:
        set_frame(scene, dated, state, manner)
    pairs = pair(tokens, [at for at, _ in located], dated, _clock_times(scene, dated))
    planned = _tells_plan(scene, clause, dated, state, manner)
    if planned:
        manner = manner._replace(blocked=OTHERS, tense=Tense.FUTURE)
    weak = manner.blocked == OTHERS and bool(dated) and may_be_weak(scene, clause, manner, cast)
    used: set[int] = set()
    if manner.blocked in (None, OTHERS):
        unclear = [each for each in pairs if each.place not in dict(places)]
        used = _draft_unclear(scene, clause, unclear, state, manner, cast)
    if manner.blocked == OTHERS and not located and clause.link in ("where", "when"):
        extend(scene, clause, dated, state, flow, manner, length)
    if manner.blocked and not weak:
        for at, _ in places:
            pass_by(scene, place_of(scene, tokens[at]), state, manner.blocked, None)
        return
    if not places:
        elsewhere = {
            at for each in pairs if each.tight and _is_where(scene, clause, each) for at in each.times
        }
        if elsewhere | used and clause.cue is not Cue.RETURN:
            dated = [at for at in dated if at not in elsewhere | used]
        _without_places(scene, clause, dated, state, flow, cast, manner, length)
        return
    if not weak:
        set_frame(scene, dated, state, manner)
    if dated and clause.cue is Cue.GO and all(role is Role.ORIGIN for _, role in places):
        places = [(at, Role.DEPARTURE) for at, _ in places]  # "I fly from Glasgow on Wednesday"
    if not dated and clause.first == 0 and state.last is not None and afterwards(tokens):
        state.heading = state.last
    roles = dict(places)
    pairs = _inherit(scene, clause, [each for each in pairs if each.place in roles], dated, flow, length)
    if weak:
        manner = manner._replace(who=_nobody(state, cast))
        pairs = [each for each in pairs if each.times]
    origins = [each for each in pairs if roles[each.place] is Role.ORIGIN]
    for each in origins:
        if _stop_before(scene, clause, each, cast, manner):
            came_from(scene, clause, each, state, manner)
        else:
            pass_by(scene, place_of(scene, tokens[each.place]), state, "where the journey comes from", None)
    for each in pairs:
        if each not in origins:
            draft_place(scene, clause, each, roles[each.place], state, manner, length)


def _stop_before(scene: Scene, clause: Clause, each: Paired, cast: Cast, manner: Manner) -> bool:
    """ "Arrived from Uruguay", "due here tomorrow from Oman": a stop of the journey where it is not the
    traveller's own country.
    """
    if clause.cue is not Cue.ARRIVE or manner.who.kind not in _TOLD or manner.who.person is None:
        return False
    home = cast.persons[manner.who.person].country
    return home is not None and place_of(scene, scene.tokens[each.place]).place.country != home


_TOLD = (Subject.PERSON, Subject.ROLE, Subject.PRONOUN)


def _tells_plan(scene: Scene, clause: Clause, dated: Sequence[int], state: State, manner: Manner) -> bool:
    """Does a clause in the past tell a date that is still ahead: "the consecration has been fixed for 14
    September", "persuaded him to a class in Trier on the 11th"?
    """
    published = state.article.published
    if manner.tense is not Tense.PAST or manner.arranged or manner.cancelled or published is None:
        return False
    if manner.blocked not in (None, HISTORY) or Signal.HISTORY in clause.signals:
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


def _nobody(state: State, cast: Cast) -> Who:
    """An unclear subject: perhaps the one spoken of."""
    return Who(Subject.OTHER, state.person if state.person is not None else cast.main)


def _dates_in(scene: Scene, clause: Clause) -> list[int]:
    """The date tokens of a clause that can date a place."""
    tokens = scene.tokens
    dated = [
        at
        for at in range(clause.first, clause.last)
        if scene.shape[at] == TIME
        and mention_of(scene, tokens[at]).type in ("DATE", "TIME")
        and not before_event(tokens, at)
        and not _describes(tokens, at)
    ]
    if new_date(tokens, clause) and clause.predicate:
        end = clause.predicate.end
        dated = [at for at in dated if at > end and gives_new_date(tokens, at)]
    return dated


def _describes(tokens: Sequence[Token], at: int) -> bool:
    """ "An overnight stop" has no date of its own."""
    return tokens[at].low == "overnight" and at + 1 < len(tokens) and tokens[at + 1].low in _NIGHTS


_NIGHTS = frozenset("stop stops stay stopover halt train ferry flight bus coach boat crossing".split())


def _clock_times(scene: Scene, dated: Sequence[int]) -> frozenset[int]:
    """Those of the dates that are clock times without a day."""
    mentions = [(at, mention_of(scene, scene.tokens[at])) for at in dated]
    return frozenset(at for at, m in mentions if m.type == "TIME" and m.anchor is Anchor.LAST)


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
    if _dates_journey(scene, clause, dated, state, manner, length):
        return
    if dated and clause.cue is Cue.RETURN and on_journey(state, manner):
        home = home_of(scene, clause, state, cast, manner)
        if home is not None:
            note(scene, clause, home, Role.RETURN, dated, "return with no place named", state, manner, None)
        return
    extend(scene, clause, dated, state, flow, manner, length)


def _dates_journey(
    scene: Scene, clause: Clause, dated: Sequence[int], state: State, manner: Manner, length: Length | None
) -> bool:
    """Days said of the journey as a whole: "her tour of Asia runs from 3 to 12 May", "begins a four-day
    visit on Tuesday".
    """
    if not dated or manner.tense is Tense.PAST or clause.cue in (Cue.LEAVE, Cue.RETURN):
        return False
    noun = any(noun.cue is Cue.TRIP for noun in clause.nouns)
    abroad = any(token.low in grammar.AWAY for token in scene.tokens[clause.first : clause.last])
    if not (manner.who.kind is Subject.TRIP or noun or abroad or clause.cue is Cue.GO):
        return False
    when, *_ = read_dates(scene, [scene.tokens[at] for at in dated], state, manner)
    if when is None or not when.exact:
        return False
    begins = noun and clause.predicate is not None and clause.predicate.lemma in grammar.BEGIN
    begins = begins and clause.link not in ("which", "where")
    days = length.days if length and length.days else 1
    if begins and when.is_day and days < _LONGEST_TRIP:
        when = When.days(when.first, shifted(when.first, days - 1))
    elif len(when) < _LONG_TRIP:
        return False
    state.intervals.setdefault(manner.who.person, when)
    return True


_LONGEST_TRIP = 32  # days
_LONG_TRIP = 3  # days


def _inherit(
    scene: Scene,
    clause: Clause,
    pairs: list[Paired],
    dated: Sequence[int],
    flow: Flow,
    length: Length | None,
) -> list[Paired]:
    """Give a clause without dates those that an earlier clause of the sentence put in front."""
    tokens = scene.tokens
    if not dated and clause.link == "when" and clause.first and tokens[clause.first - 1].kind == TIME:
        flow.fronted = (
            clause.first - 1,
        )  # "ends on the 24th, when the delegation transfers to San Salvador"
    follows = clause.link in ("and", "then", "to", "ing", "comma", "when")
    if not dated and flow.fronted and follows and (flow.whole or not then(tokens, clause)):
        pairs = [each._replace(times=flow.fronted, rule="fronted date") for each in pairs]
    verb = clause.predicate.group if clause.predicate else clause.last
    opening = tuple(at for at in dated if at < verb)
    flow.whole = (bool(opening) and clause.first == 0) or (flow.whole and not dated)
    flow.fronted = opening or (flow.fronted if not dated else ())
    if length and not dated and clause.cue is Cue.STAY and flow.fronted:
        pairs = [each._replace(times=flow.fronted, rule="length from the date of leaving") for each in pairs]
    return [each._replace(times=()) if _leaving_only(clause, each) else each for each in pairs]


def _leaving_only(clause: Clause, each: Paired) -> bool:
    """ "Set out Thursday, with stops in Sarajevo": the day of leaving is not that of the stops."""
    return (
        clause.cue is Cue.LEAVE
        and each.rule == "fronted date"
        and governor(clause, each.place)[0] is Cue.HALT
    )


def _draft_unclear(
    scene: Scene, clause: Clause, pairs: Sequence[Paired], state: State, manner: Manner, cast: Cast
) -> set[int]:
    """Places with a date, but no verb that makes them stops: "Győr on the 3rd". Two with the date right
    beside them are a list; others count only inside the journey's days. The dates that are told of a place
    itself: "Rome is on the itinerary for Friday".
    """
    if not pairs or manner.tense is Tense.PAST or manner.quote:
        return set()
    if scene.block not in (Block.PROSE, Block.ITEM):
        return set()
    dated = [each for each in pairs if each.times and _can_be_stop(scene, clause, each)]
    beside = [each for each in dated if each.tight]
    listed = len(beside) > 1 and (manner.blocked is None or len(beside) > _LIST)
    sure = manner._replace(who=Who(Subject.NONE, manner.who.person))
    unsure = manner._replace(who=_nobody(state, cast))
    for each in dated:
        draft_place(scene, clause, each, Role.VISIT, state, sure if listed and each.tight else unsure, None)
    verb = clause.predicate.group if clause.predicate else clause.first
    return {at for each in dated if each.place < verb for at in each.times}


_LIST = 2  # more places than this, each with a date beside it, are a list whatever the subject


def _is_where(scene: Scene, clause: Clause, each: Paired) -> bool:
    """Can something be at the place, by its preposition?"""
    preposition = preposition_of(scene.tokens, each.place, clause.first)
    return preposition in (None, "in", "at", "on", "near", "to")


def _can_be_stop(scene: Scene, clause: Clause, each: Paired) -> bool:
    place = place_of(scene, scene.tokens[each.place]).place
    return _is_where(scene, clause, each) and place.kind not in (
        PlaceKind.AREA,
        PlaceKind.WATER,
        PlaceKind.COUNTRY,
    )
