"""Rows of schedules and tour lists: a date and a place, with or without a verb."""

from __future__ import annotations

from collections.abc import Sequence

from itinerary.clauses import Clause
from itinerary.cues import MOVING, Cue, Role, Signal
from itinerary.model import Block, PlaceKind, Tense
from itinerary.stops.drafting import draft_place
from itinerary.stops.pairing import Paired
from itinerary.stops.reading import clock_of
from itinerary.stops.roles import places_in
from itinerary.stops.scene import Flow, Manner, Scene, State, Tables, mention_of, place_of
from itinerary.stops.subjects import Cast, Subject, Who
from itinerary.tokens import PLACE, TIME, WORD
from itinerary.when import When


def is_heading(scene: Scene) -> bool:
    """A short line of nothing but a date."""
    return scene.block is not Block.PROSE and not any(token.kind == WORD for token in scene.tokens)


def read_row(scene: Scene, state: State, cast: Cast, tables: Tables) -> None:
    """A row of a schedule or a tour list: a date and a place, with or without a verb."""
    tokens = scene.tokens
    places = [
        at
        for at, token in enumerate(tokens)
        if token.kind == PLACE and place_of(scene, token).place.kind is not PlaceKind.AREA
    ]
    times = [
        at
        for at, token in enumerate(tokens)
        if token.kind == TIME and mention_of(scene, token).type in ("DATE", "TIME")
    ]
    clause = scene.clauses[0]
    signals = frozenset().union(*(each.signals for each in scene.clauses))
    who = Who(Subject.NONE, cast.main)
    manner = Manner(
        who, Tense.FUTURE, None, False, Signal.TENTATIVE in signals, Signal.CANCELLED in signals, False
    )
    if not places:
        values = [
            state_value
            for at in times
            if isinstance(
                state_value := mention_of(scene, tokens[at])
                .resolve(clock_of(state, manner, state.heading))
                .value,
                When,
            )
        ]
        days = [
            value for value in values if value.is_day and mention_of(scene, tokens[times[0]]).type == "DATE"
        ]
        if days:
            state.heading = days[0]
            state.last = days[0]
        return
    if Signal.NEGATED in signals or Signal.REMOTE in signals:
        return
    if len(scene.clauses) >= 1 and clause.predicate and clause.cue in MOVING:
        state.last = state.heading or state.last
        before = len(state.drafts)
        flow = Flow(who, Tense.FUTURE)
        for each in scene.clauses:
            if each.cue is not Cue.SAY:
                _gather_item(scene, each, times, state, flow, tables, manner)
        if len(state.drafts) > before:
            return
    if not times and state.heading is None:
        return
    first = places[0]
    if len(places) > 1 and tokens[first + 1].low in ("to", "–", "-", "→", ">") and places[1] == first + 2:
        first = places[1]  # "Wellington to Auckland": a leg goes where it ends
    paired = Paired(first, tuple(times), "row of a list")
    state.last = state.heading or state.last
    draft_place(scene, clause, paired, Role.VISIT, state, manner, None)


def _gather_item(
    scene: Scene,
    clause: Clause,
    times: Sequence[int],
    state: State,
    flow: Flow,
    tables: Tables,
    manner: Manner,
) -> None:
    roles = [
        (at, role) for at, role in places_in(scene.tokens, clause, tables, scene) if role is not Role.NONE
    ]
    inside = [at for at in times if clause.first <= at < clause.last] or list(times[:1])
    if clause.cue is Cue.LEAVE and any(role is Role.DEPARTURE for _, role in roles):
        roles = [(at, role) for at, role in roles if role is Role.DEPARTURE][:1]
    if clause.cue is Cue.ARRIVE:
        roles = roles[:1]
    for at, role in roles:
        draft_place(scene, clause, Paired(at, tuple(inside), "row of a schedule"), role, state, manner, None)
