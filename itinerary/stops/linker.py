"""From mentions to drafts: go through the sentences in order, with what is in mind so far.

A sentence is read clause by clause (`telling`), a line of a list as a row (`rows`). Finding never
computes a date: expressions are read there, against the clause's tense, the frame of the plan and the
last stop.
"""

from __future__ import annotations

from collections.abc import Sequence

from itinerary.cues import Cue, Signal
from itinerary.english import grammar
from itinerary.model import Article, Block, Tense
from itinerary.stops.cast import SPOKEN_OF, Cast, Subject
from itinerary.stops.row_days import is_heading
from itinerary.stops.rows import announces_list, is_row, read_row
from itinerary.stops.scene import Scene, State, Tables
from itinerary.stops.subjects import subject_of
from itinerary.stops.telling import read_sentence
from itinerary.tokens import PLACE, TIME, WORDS


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
                read_row(scene.in_block(Block.ITEM), state, cast, tables)
        else:
            state.year = None
            read_sentence(scene, state, cast, tables)
    return state


def _tells(scene: Scene, cast: Cast) -> bool:
    """Is an item of a list a sentence about somebody: "• In Rome, Secretary Berg attended a meeting"?"""
    begins = scene.shape[0] in WORDS and scene.tokens[0].low not in grammar.COUNTED_DAYS
    return (
        begins
        and scene.tokens[-1].low == "."
        and any(
            clause.predicate is not None
            and clause.predicate.tense is not Tense.UNKNOWN
            and subject_of(scene.tokens, clause, scene.number, cast).kind in SPOKEN_OF
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
