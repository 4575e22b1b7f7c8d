"""Clauses that speak of a stop told before: they add days to it, or call it off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from itinerary.clauses import Clause
from itinerary.cues import MOVING, Cue
from itinerary.english import grammar
from itinerary.model import Block, Kind, Span, Status, Tense
from itinerary.stops.antecedents import place_before
from itinerary.stops.cast import PLANS, Subject
from itinerary.stops.clock import is_recent, turn
from itinerary.stops.draft import Draft, contains
from itinerary.stops.new_dates import new_date, now_on
from itinerary.stops.passage import Passage
from itinerary.stops.reading import read_dates, union
from itinerary.stops.scene import Manner, Scene, State
from itinerary.stops.today import JUST, after_all
from itinerary.tokens import PLACE, TIME, WORD, Token
from itinerary.when import When

_NEAR = 8  # days between a stop and an engagement that is still part of it
_SENTENCES = 2  # between a stop and what is said of it


def call_off(passage: Passage) -> None:
    """ "..., now called off" ends the stop told just before; "the trip has been cancelled" all of them."""
    scene, clause, state, manner = passage.scene, passage.clause, passage.state, passage.manner
    for number, draft in enumerate(state.drafts):
        whole = (
            manner.who.kind is Subject.TRIP
            and draft.who == manner.who.person
            and draft.kind is Kind.VISIT
            and not any(token.low in grammar.PARTS or token.kind == PLACE for token in _head(scene, clause))
        )
        here = (
            (manner.who.kind is not Subject.OTHER or _is_that(scene, clause))
            and number == state.current
            and draft.sentence == scene.number
        )
        if (whole or here) and draft.tense is not Tense.PAST:
            sentences = tuple(dict.fromkeys((*draft.sentences, scene.number)))
            state.drafts[number] = replace(
                draft,
                status=Status.CANCELLED,
                reasons=(*draft.reasons, "called off"),
                sentences=sentences,
                superseded=False,
            )


def _head(scene: Scene, clause: Clause) -> Sequence[Token]:
    """The subject; of a verb that is parted from it, what stands before the relative clause: "a stop in
    Rome, which had been set for Friday, | was dropped".
    """
    low, high = clause.subject
    if high > low or clause.link != "bare":
        return scene.tokens[low:high]
    lasts = (each for each in reversed(scene.clauses[: clause.number]) if each.link not in grammar.RELATIVES)
    first = next((each.first for each in lasts), clause.first)
    ends = (at for at in range(first, clause.first) if scene.tokens[at].low in grammar.RELATIVES)
    return scene.tokens[first : next(ends, clause.first)]


def _has_name(scene: Scene, clause: Clause) -> bool:
    """Does the subject tell by a name which engagement it is?"""
    low, high = clause.subject
    return any(token.text[0].isupper() and token.kind == WORD for token in scene.tokens[low + 1 : high])


def _is_that(scene: Scene, clause: Clause) -> bool:
    """ "..., but that is off"."""
    subject = scene.tokens[slice(*clause.subject)]
    return len(subject) == 1 and subject[0].low in grammar.POINTERS


def extend(passage: Passage, dated: Sequence[int]) -> None:
    """A clause with a date and no place speaks of the current stop: "talks are set for Wednesday"."""
    scene, clause, state, manner = passage.scene, passage.clause, passage.state, passage.manner
    if state.current is None or scene.block != Block.PROSE:
        return
    current = state.drafts[state.current]
    if passage.length and current.length is None and scene.number == current.sentence:
        current = replace(current, length=passage.length)
    verb = clause.predicate.group if clause.predicate else clause.last
    if dated and all(at < verb for at in dated):
        passage.flow.fronted = tuple(dated)
    if _goes_on(scene, clause, current, manner):
        current = replace(current, clauses=(*current.clauses, (scene.number, clause.number)))
    state.drafts[state.current] = current
    parted = clause.predicate is not None and clause.predicate.group >= clause.last  # by a relative clause
    if not dated or parted or not _speaks_of(scene, clause, current, manner):
        return
    when, reasons, *_ = read_dates(scene, [scene.tokens[at] for at in dated], state, manner)
    if (
        when is None
        or _too_vague(when, current, passage)
        or (manner.tense is Tense.PAST and not is_recent(when, state))
    ):
        return
    when = after_all(when, current, state.article.published)
    first = _first_of_several(scene, clause, state) if when.is_day else None
    if first is not None:
        state.drafts[first] = extended(passage, state.drafts[first], dated, when, reasons)
        turn(state, when)
        return
    joined = _joined(passage, current, when)
    if joined is None or _one_of_several(scene, current, state):
        return
    if clause.predicate and clause.predicate.end <= clause.first:
        _date_all_named(scene, current, when, reasons, state)
    if clause.link in ("that", "which") and clause.predicate and clause.predicate.lemma in grammar.END:
        _extend_all(current, joined, reasons, state)
    state.drafts[state.current] = extended(passage, current, dated, joined, reasons)
    turn(state, when)


def _too_vague(when: When, current: Draft, passage: Passage) -> bool:
    """Only a plan that was "put back to September" is given a month, if its day does not lie in it."""
    known = current.when is not None and when.holds(current.when)
    return not when.exact and (known or not new_date(passage.scene.tokens, passage.clause))


def _first_of_several(scene: Scene, clause: Clause, state: State) -> int | None:
    """ "Will visit Paris, London and Bonn, | starting June 22": the day is that of Paris."""
    if clause.link != "ing" or clause.predicate is None or clause.predicate.lemma not in grammar.BEGIN:
        return None
    current = state.drafts[state.current] if state.current is not None else None
    if current is None or current.sentence != scene.number or current.when is not None:
        return None
    listed = [
        number
        for number, draft in enumerate(state.drafts)
        if draft.clauses[:1] == current.clauses[:1] and draft.who == current.who and draft.when is None
    ]
    return listed[0] if len(listed) > 1 else None


def _one_of_several(scene: Scene, current: Draft, state: State) -> bool:
    """ "Will visit Israel and Egypt. She will meet the president on Monday": nobody knows in which; two
    towns of a country are visited in their order.
    """
    return current.sentence != scene.number and any(
        draft.clauses[:1] == current.clauses[:1]
        and draft.times == current.times
        and draft.who == current.who
        and draft.name != current.name
        and (current.when is None or draft.mention.place.country != current.mention.place.country)
        for draft in state.drafts[-_LISTED:]
    )


_LISTED = 8  # stops


def _joined(passage: Passage, current: Draft, when: When) -> When | None:
    """The days of the stop with those that are told now; None where the stay cannot go on so long."""
    scene, clause = passage.scene, passage.clause
    if current.when is None or _moved(scene, clause):
        return when
    if not current.when.exact:
        return when if current.when.holds(when) else None
    there = clause.link == "where" or any(
        token.low == "there" for token in scene.tokens[clause.first : clause.last]
    )
    if not _follows(when, current.when, current, passage.manner, there=there):
        return None
    return union([current.when, when])


def extended(
    passage: Passage, current: Draft, dated: Sequence[int], days: When, reasons: tuple[str, ...]
) -> Draft:
    """The stop with its new days, and with the words that tell them."""
    scene, clause = passage.scene, passage.clause
    begins = clause.predicate is not None and clause.predicate.lemma in grammar.BEGIN
    off = current.superseded or current.status is Status.CANCELLED
    renewed = off and _moved(scene, clause)
    return replace(
        current,
        when=days,
        status=Status.CONFIRMED if renewed else current.status,
        superseded=current.superseded and not renewed,
        ends=current.ends and not begins,
        reasons=(*current.reasons, "engagement at the stop", *reasons),
        sentences=tuple(dict.fromkeys((*current.sentences, scene.number))),
        clauses=tuple(dict.fromkeys((*current.clauses, (scene.number, clause.number)))),
        times=(*current.times, *(Span(scene.tokens[at].start, scene.tokens[at].end) for at in dated)),
    )


def _moved(scene: Scene, clause: Clause) -> bool:
    """ "It was moved to Friday", "but will now go on Friday"."""
    return new_date(scene.tokens, clause) or now_on(scene.tokens, clause)


_AT_A_STOP = frozenset({
    Cue.ENGAGE, Cue.HOST, Cue.DO, Cue.INCLUDE, Cue.ALLOT, Cue.STAY, Cue.VISIT, Cue.ARRIVE, Cue.SAY,
    Cue.STOP, Cue.PASS,
})  # fmt: skip
"""What may be said of a stop that is named already."""


def _others(current: Draft, manner: Manner) -> bool:
    """Is somebody else spoken of than the traveller of the stop?"""
    return manner.who.kind is Subject.OTHER or manner.who.person not in (None, current.who)


def _goes_on(scene: Scene, clause: Clause, current: Draft, manner: Manner) -> bool:
    """Does the clause go on with the sentence of the stop, and tell what is done there?"""
    return (
        not _others(current, manner)
        and scene.number == current.sentence
        and clause.link in ("where", "to", "ing", "and")
        and manner.tense is not Tense.PAST
    )


def _speaks_of(scene: Scene, clause: Clause, current: Draft, manner: Manner) -> bool:
    """Can the dates of the clause be those of the stop?"""
    predicate = clause.predicate
    if predicate is None or current.kind is not Kind.VISIT:
        return False
    if clause.link not in ("where", "when", "there") and scene.number - current.sentence > _SENTENCES:
        return False
    if clause.link == "where" and _elsewhere(scene, clause, current):
        return False
    undated = current.when is None
    there = clause.link in ("where", "when") and undated and scene.number == current.sentence
    if _others(current, manner) and not (there and manner.tense is not Tense.PAST):
        return False
    if _of_visit(scene, clause) or (new_date(scene.tokens, clause) and manner.who.kind in PLANS):
        return True
    if now_on(scene.tokens, clause) and clause.cue in MOVING:
        return True
    if clause.cue not in _AT_A_STOP and not (clause.cue is Cue.LEAVE and undated):
        return False
    planned = predicate.arranged or predicate.pluperfect
    if current.status is Status.CANCELLED and planned and _has_name(scene, clause):
        return False  # "His trip is off. The NATO meeting had been set for April 5."
    held = current.status is not Status.CANCELLED and not current.superseded
    if manner.arranged and held and manner.who.kind not in PLANS:
        return False  # "Will stop in Kyiv. She had been expected at a forum on Friday."
    resumed = predicate.end <= clause.first and undated
    return clause.cue is not Cue.VISIT or clause.link == "where" or resumed


def _elsewhere(scene: Scene, clause: Clause, current: Draft) -> bool:
    """ "Stops in Doha on the way to Seoul, where he arrives on Friday": before it stands another place."""
    named = place_before(scene, clause)
    return named is not None and not (
        named.place == current.mention.place or contains(named.place, current.mention.place)
    )


def _of_visit(scene: Scene, clause: Clause) -> bool:
    """ "During his March 3-5 visit"."""
    return any(noun.cue is Cue.TRIP and scene.shape[noun.start - 1] == TIME for noun in clause.nouns)


def _follows(when: When, days: When, current: Draft, manner: Manner, *, there: bool) -> bool:
    """Can the stay go on so long, in the same tense? Or `there`, where somebody has just gone?"""
    turned = manner.tense is not current.tense and Tense.PAST in (manner.tense, current.tense)
    arrived = (
        current.cue is Cue.ARRIVE and current.tense is Tense.PAST and (when.first - days.last).days <= JUST
    )
    turned = turned and not (arrived or (there and current.cue in MOVING))
    return 0 <= (when.first - days.last).days <= _NEAR and not turned


def _extend_all(current: Draft, days: When, reasons: tuple[str, ...], state: State) -> None:
    """ "A trip to Rome and Bern that ends on Friday": the days of one are those of all."""
    for number, draft in enumerate(state.drafts):
        if draft.times == current.times and draft.times and draft.who == current.who:
            state.drafts[number] = replace(draft, when=days, reasons=(*draft.reasons, *reasons))


def _date_all_named(scene: Scene, current: Draft, when: When, reasons: tuple[str, ...], state: State) -> None:
    """A clause that goes on with one that named several places dates each of them."""
    for number, draft in enumerate(state.drafts):
        beside = draft.sentence == scene.number and draft.who == current.who and draft.when is None
        if beside and number != state.current:
            state.drafts[number] = replace(draft, when=when, reasons=(*draft.reasons, *reasons))
