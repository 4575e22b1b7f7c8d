"""Rows of schedules and tour lists: a date and a place, with or without a verb."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from itinerary.clauses import Clause
from itinerary.cues import MOVING, Cue, Role, Signal
from itinerary.english import grammar
from itinerary.model import Block, Place, PlaceKind, Tense
from itinerary.stops.cast import Cast, Subject, Who
from itinerary.stops.clock import clock_of
from itinerary.stops.draft import contains
from itinerary.stops.drafting import draft_place, note
from itinerary.stops.pairing import Paired, pair
from itinerary.stops.passage import Passage
from itinerary.stops.reading import read_dates, union
from itinerary.stops.roles import places_in
from itinerary.stops.row_days import days_of, is_heading, month_of, year_of
from itinerary.stops.scene import DATING, Flow, Manner, Scene, State, Tables, mention_of, place_of
from itinerary.tokens import PLACE, TIME, WORD, Token
from itinerary.when import When


def is_row(scene: Scene) -> bool:
    """A short line without a verb that begins with a date or a place, and has both."""
    tokens = scene.tokens
    if not 2 < len(tokens) < _SHORT or any(clause.predicate for clause in scene.clauses):
        return False
    located = any(token.kind == PLACE for token in tokens)
    dated = any(token.kind == TIME for token in tokens) or _numeric(tokens)
    return located and dated and (tokens[0].kind in (PLACE, TIME) or tokens[0].low.isdigit())


_SHORT = 18


def _numeric(tokens: Sequence[Token]) -> bool:
    """Does it hold a date in figures: "06/14", "17.6."?"""
    return any(
        first.low.isdigit() and mark.low in "/." and second.low.isdigit()
        for first, mark, second in zip(tokens, tokens[1:], tokens[2:], strict=False)
    )


def announces_list(scenes: Sequence[Scene]) -> bool:
    """Are the rows of an article somebody's journey? It says so, or many rows are a date and a city.

    A timetable, fixtures, markets are not.
    """
    head = [scene for scene in scenes if scene.block is not Block.FURNITURE][:8]
    words = {token.low for scene in head for token in scene.tokens}
    titles = {token.low for scene in head if scene.block is not Block.ITEM for token in scene.tokens}
    vetoes = [token for scene in head for token in scene.tokens if token.low in grammar.NO_JOURNEY]
    if (titles & grammar.NO_JOURNEY or len(vetoes) > 1) and not words & grammar.JOURNEY:
        return False
    lows = [token.low for scene in head for token in scene.tokens]
    if any(one == "home" and two in grammar.GAMES for one, two in pairwise(lows)):
        return False  # "the following home matches": the others come
    said = any(token.low in grammar.LIST_WORDS for scene in scenes for token in scene.tokens)
    return said or sum(_date_and_city(scene) for scene in scenes) > _MANY


_MANY = 2


def _date_and_city(scene: Scene) -> bool:
    """Is it a row that has a city near its beginning?"""
    places = [token for token in scene.tokens[:8] if token.kind == PLACE]
    return (
        (scene.block is Block.ITEM or is_row(scene))
        and bool(places)
        and place_of(scene, places[0]).place.kind is PlaceKind.CITY
    )


def read_row(scene: Scene, state: State, cast: Cast, tables: Tables) -> None:
    """A row of a schedule or a tour list: a date and a place, with or without a verb."""
    signals = frozenset().union(*(each.signals for each in scene.clauses))
    tentative, cancelled = Signal.TENTATIVE in signals, Signal.CANCELLED in signals
    manner = Manner(Who(Subject.NONE, cast.main), Tense.FUTURE, tentative=tentative, cancelled=cancelled)
    row = Passage(scene, scene.clauses[0], state, Flow(), cast, manner)
    places, times = _places_in(scene), _times_in(scene)
    days = days_of(scene, times, state, manner)
    _set_heading(row, places, times, days)
    if Signal.NEGATED in signals or Signal.REMOTE in signals:
        return
    if not places:
        if days is not None and state.town is not None:
            note(row, state.town, Role.VISIT, times, "day below a town")
        _time_of_stop(row, times, days)
        return
    heads_days = state.town is not None or state.heading is None
    if not times and days is None and len(places) == 1 and is_heading(scene) and heads_days:
        state.town = place_of(scene, scene.tokens[places[0]])
        return
    if days is not None:
        state.countries = frozenset(place_of(scene, scene.tokens[at]).place.country for at in places)
    elif row.clause.cue not in MOVING:
        places = [at for at in places if not _may_be_venue(place_of(scene, scene.tokens[at]).place, state)]
    state.last = state.heading or state.last
    if places and (times or state.heading is not None):
        _draft_row(row, places, times, days, tables)


def _places_in(scene: Scene) -> list[int]:
    """The places of a row that can be stops."""
    return [
        at
        for at, token in enumerate(scene.tokens)
        if token.kind == PLACE and place_of(scene, token).place.kind is not PlaceKind.AREA
    ]


def _times_in(scene: Scene) -> list[int]:
    """The dates and hours of a row."""
    return [
        at
        for at, token in enumerate(scene.tokens)
        if token.kind == TIME and mention_of(scene, token).type in DATING
    ]


def _set_heading(row: Passage, places: Sequence[int], times: Sequence[int], days: When | None) -> None:
    """Keep in mind the day, the month or the year that holds for this row and those below."""
    scene, state = row.scene, row.state
    if days is not None:
        state.heading = state.last = days
    elif not places:
        state.month = month_of(scene, times, state, row.manner) or state.month
        state.year = year_of(scene, times) or state.year
    elif state.month is not None and scene.tokens[0].low in grammar.UNDATED:
        state.heading = state.month


def _draft_row(
    row: Passage, places: Sequence[int], times: Sequence[int], days: When | None, tables: Tables
) -> None:
    """Drafts of the places of a row: by their roles where it has a verb of travel, else by its dates."""
    scene, clause = row.scene, row.clause
    if clause.predicate is None and (cue := _heading_noun(scene, clause)) in MOVING:
        _gather_item(row._replace(clause=clause._replace(cue=cue)), times, tables)
        return
    if clause.predicate and clause.cue in MOVING and _moves(row, times, tables):
        return
    listed = pair(scene.tokens, places, times)
    if len(places) > 1 and all(each.tight for each in listed):
        for each in listed:  # "Denver on the 17th and Omaha two nights later"
            draft_place(row, each, Role.VISIT)
        return
    if days is not None:
        times = [at for at in times if _in_row(scene, at, days, row.state, row.manner)]
    for at in _places_of_row(scene, places):
        draft_place(row, Paired(at, tuple(times), "row of a list"), Role.VISIT)


def _heading_noun(scene: Scene, clause: Clause) -> Cue | None:
    """What the noun tells with which a row begins behind its hour: "8 AM: Departure from Rome"."""
    first = next((at for at, token in enumerate(scene.tokens) if token.kind in (WORD, PLACE)), None)
    return next((noun.cue for noun in clause.nouns if noun.start == first), None)


def _in_row(scene: Scene, at: int, days: When, state: State, manner: Manner) -> bool:
    """Is the date one of the row's own: "2 to 4 May, Albury (not 28 April)"?"""
    value = mention_of(scene, scene.tokens[at]).resolve(clock_of(state, manner, days)).value
    return not isinstance(value, When) or value.overlaps(days)


def _may_be_venue(place: Place, state: State) -> bool:
    """Does a small town have the name, far from where the day's heading is? "At the Cathedral"."""
    if not state.countries or place.country in state.countries:
        return False
    return place.kind is PlaceKind.CITY and place.population < _WELL_KNOWN


_WELL_KNOWN = 100_000  # people


def _places_of_row(scene: Scene, places: Sequence[int]) -> list[int]:
    """Where a row goes: to its first place, or the one that is no part of a venue's name; a leg goes
    where it ends ("Wellington to Auckland"), and "Porto and Braga" to both.
    """
    tokens = scene.tokens
    first = max(places, key=lambda at: (_qualified(scene, at), not _in_name(tokens, at), -at))
    outer = place_of(scene, tokens[first]).place
    first = next((at for at in places if contains(outer, place_of(scene, tokens[at]).place)), first)
    rest = [at for at in places if at > first]
    if rest and _is_leg(tokens, first, rest[0]):
        return [rest[0]]
    found = [first]
    for at in rest:
        between = [token.low for token in tokens[found[-1] + 1 : at]]
        if not between or not grammar.BOTH.issuperset(between) or _in_name(tokens, at):
            break
        found.append(at)
    return found


def _qualified(scene: Scene, at: int) -> bool:
    """Is it named with its country or state: "Austin, Texas"?"""
    return "," in scene.tokens[at].text


def _in_name(tokens: Sequence[Token], at: int) -> bool:
    """Does a capitalised word touch it: "Saratoga Performing Arts Center", "Xcel Energy Center"?"""
    beside = [tokens[i] for i in (at - 1, at + 1) if 0 <= i < len(tokens)]
    return any(
        token.kind == WORD and token.text[0].isupper() and not token.text.isupper() for token in beside
    )


def _is_leg(tokens: Sequence[Token], first: int, second: int) -> bool:
    """ "Wellington to Auckland", but not the venue in "Rome, GA – DeSoto Theatre"."""
    if second != first + 2 or tokens[first + 1].low not in ("to", "–", "-", "→", ">"):
        return False
    behind = tokens[second + 1] if second + 1 < len(tokens) else None
    return behind is None or behind.kind != WORD or not behind.text[0].isupper()


def _time_of_stop(row: Passage, times: Sequence[int], days: When | None) -> None:
    """A row with an hour and no place speaks of the stop above it."""
    scene, state = row.scene, row.state
    if state.current is None or not times or days is not None or scene.block is not Block.ITEM:
        return
    current = state.drafts[state.current]
    if current.when is None or state.heading is None or current.when.last != state.heading.last:
        return
    when, reasons, _ = read_dates(scene, [scene.tokens[at] for at in times], state, row.manner)
    if when is not None and when.start is not None:
        joined = union([current.when, when]) if current.when.start else when
        state.drafts[state.current] = replace(
            current,
            when=joined,
            reasons=(*current.reasons, *reasons),
            sentences=tuple(dict.fromkeys((*current.sentences, scene.number))),
            clauses=tuple(dict.fromkeys((*current.clauses, (scene.number, 0)))),
        )


def _moves(row: Passage, times: Sequence[int], tables: Tables) -> bool:
    """A row with a verb of travel: its places by their roles. True where it made a draft."""
    before = len(row.state.drafts)
    for clause in row.scene.clauses:
        if clause.cue is not Cue.SAY:
            _gather_item(row._replace(clause=clause), times, tables)
    return len(row.state.drafts) > before


def _gather_item(row: Passage, times: Sequence[int], tables: Tables) -> None:
    """One clause of such a row; without a date of its own it has the first of the row."""
    clause = row.clause
    located = places_in(row.scene.tokens, clause, tables, row.scene)
    roles = [(at, role) for at, role in located if role not in (Role.NONE, Role.ORIGIN)]
    inside = [at for at in times if clause.first <= at < clause.last] or list(times[:1])
    if clause.cue is Cue.LEAVE and any(role is Role.DEPARTURE for _, role in roles):
        roles = [each for each in roles if each[1] is Role.DEPARTURE][:1]
    if clause.cue is Cue.ARRIVE:
        roles = roles[:1]
    for at, role in roles:
        draft_place(row, Paired(at, tuple(inside), "row of a schedule"), role)
