"""Which dates a clause has to give: its own, those put in front, those of the journey as a whole."""

from __future__ import annotations

from collections.abc import Sequence

from itinerary.clauses import Clause
from itinerary.cues import Cue
from itinerary.english import grammar
from itinerary.model import Anchor, Tense
from itinerary.stops.cast import Subject
from itinerary.stops.event_dates import is_elsewhere
from itinerary.stops.governing import governor
from itinerary.stops.new_dates import gives_new_date, new_date, now_on
from itinerary.stops.pairing import Paired
from itinerary.stops.passage import Passage
from itinerary.stops.reading import read_dates, then
from itinerary.stops.scene import DATING, Scene, mention_of
from itinerary.tokens import TIME
from itinerary.when import When, shifted


def dates_in(scene: Scene, clause: Clause) -> list[int]:
    """The date tokens of a clause that can date a place, with those of a subject that is parted from it."""
    tokens = scene.tokens
    low, high = clause.subject
    parted = range(low, high if clause.link == "bare" and high < clause.first else low)
    dated = [
        at
        for at in (*parted, *range(clause.first, clause.last))
        if scene.shape[at] == TIME
        and mention_of(scene, tokens[at]).type in DATING
        and not is_elsewhere(scene, clause, at)
    ]
    if new_date(tokens, clause) and clause.predicate:
        end = clause.predicate.end
        dated = [at for at in dated if at > end and gives_new_date(tokens, at)]
    elif now_on(tokens, clause) and clause.predicate:  # "planned for May 7, will now take place on May 21"
        dated = [at for at in dated if at > clause.predicate.end] or dated
    return dated


def clock_times(scene: Scene, dated: Sequence[int]) -> frozenset[int]:
    """Those of the dates that are clock times without a day."""
    mentions = [(at, mention_of(scene, scene.tokens[at])) for at in dated]
    return frozenset(at for at, m in mentions if m.type == "TIME" and m.anchor is Anchor.LAST)


def dates_journey(passage: Passage, dated: Sequence[int]) -> bool:
    """Days said of the journey as a whole: "her tour of Asia runs from 3 to 12 May", "begins a four-day
    visit on Tuesday", "leaves on Tuesday on a four-day visit".
    """
    scene, clause, state, manner = passage.scene, passage.clause, passage.state, passage.manner
    if not dated or manner.tense is Tense.PAST or clause.cue is Cue.RETURN:
        return False
    noun = any(noun.cue is Cue.TRIP for noun in clause.nouns)
    sets_out = noun and passage.length is not None and clause.cue in (Cue.LEAVE, Cue.GO)
    if clause.cue is Cue.LEAVE and not sets_out:
        return False
    abroad = any(token.low in grammar.AWAY for token in scene.tokens[clause.first : clause.last])
    if not (manner.who.kind is Subject.TRIP or noun or abroad or clause.cue is Cue.GO):
        return False
    when, *_ = read_dates(scene, [scene.tokens[at] for at in dated], state, manner)
    if when is None or not when.exact:
        return False
    begins = noun and clause.predicate is not None and clause.predicate.lemma in grammar.BEGIN
    begins = (begins or sets_out) and clause.link not in ("which", "where")
    days = (passage.length.stay if passage.length else None) or 1
    if begins and when.is_day and days < _LONGEST_TRIP:
        when = When.days(when.first, shifted(when.first, days - 1))
    elif len(when) < _LONG_TRIP:
        return False
    state.intervals.setdefault(manner.who.person, when)
    return True


_LONGEST_TRIP = 32  # days


_LONG_TRIP = 3  # days


def inherit(passage: Passage, pairs: list[Paired], dated: Sequence[int]) -> list[Paired]:
    """Give a clause without dates those that an earlier clause of the sentence put in front."""
    tokens, clause, flow = passage.scene.tokens, passage.clause, passage.flow
    if not dated and clause.link == "when" and clause.first and tokens[clause.first - 1].kind == TIME:
        at = clause.first - 1  # "ends on the 24th, when the delegation transfers to San Salvador"
        flow.fronted = (at,)
    follows = clause.link in ("and", "then", "to", "ing", "comma", "when")
    if not dated and flow.fronted and follows and (flow.whole or not then(tokens, clause)):
        pairs = [each._replace(times=flow.fronted, rule="fronted date") for each in pairs]
    verb = clause.predicate.group if clause.predicate else clause.last
    opening = tuple(at for at in dated if at < verb)
    if clause.link not in ("who", "which"):  # "On Friday, Berg, who came in May, flies": Friday is kept
        flow.whole = (bool(opening) and clause.first == 0) or (flow.whole and not dated)
        flow.fronted = opening or (flow.fronted if not dated else ())
    if passage.length and not dated and clause.cue is Cue.STAY and flow.fronted:
        pairs = [each._replace(times=flow.fronted, rule="length from the date of leaving") for each in pairs]
    return [each._replace(times=()) if _leaving_only(clause, each) else each for each in pairs]


def _leaving_only(clause: Clause, each: Paired) -> bool:
    """ "Set out Thursday, with stops in Sarajevo": the day of leaving is not that of the stops."""
    return (
        clause.cue is Cue.LEAVE
        and each.rule == "fronted date"
        and governor(clause, each.place)[0] is Cue.HALT
    )
