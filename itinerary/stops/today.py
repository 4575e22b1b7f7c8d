"""Weekdays that are the article's own day after all: "on Friday", told on that Friday, is read as the next.

Each function here knows one kind of evidence; what the finished stops tell stands in `settling`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from itinerary.cues import Cue, Signal
from itinerary.dates import TimeMention
from itinerary.model import Clock, Reading, Tense
from itinerary.stops.acting import names_halt
from itinerary.stops.draft import Draft
from itinerary.stops.passage import Passage
from itinerary.stops.scene import Manner, State
from itinerary.tokens import TIME
from itinerary.when import When, shifted

WEEK = 7  # days
JUST = 3  # days after a stop in which a plan still goes on from it
_LEAD = 3  # paragraphs, with headline and byline


def may_be_today(when: When | None, published: date | None) -> bool:
    """Is it the day a week ahead, as "on Friday" is read that is told on a Friday?"""
    return published is not None and when == When.day(shifted(published, WEEK))


def after_all(when: When, stop: Draft, published: date | None) -> When:
    """ "Arrived on Thursday, ... will plant a tree on Friday", told on that Friday."""
    if published is None or stop.when is None or not stop.when.exact or stop.tense is not Tense.PAST:
        return when
    lately = 0 <= (published - stop.when.last).days <= JUST
    return When.day(published) if lately and may_be_today(when, published) else when


def on_the_way(value: object, clock: Clock, manner: Manner, published: date | None) -> bool:
    """ "Left on Friday ... will land in Benin on Saturday", told on that Saturday."""
    last = clock.last
    if published is None or last is None or not last.exact or manner.tense is not Tense.FUTURE:
        return False
    today = isinstance(value, When) and may_be_today(value.dated(), published)
    return today and 0 <= (published - last.last).days <= JUST


def later_today(reading: Reading, mention: TimeMention, manner: Manner, state: State) -> Reading:
    """ "Spoke in Chengdu on Saturday morning and flies to Beijing on Saturday afternoon", told that day."""
    published, value = state.article.published, reading.value
    if published is None or mention.weekday != published.weekday() or not isinstance(value, When):
        return reading
    if value.first == published and manner.tense is Tense.PAST:
        state.today_told = True
    ahead = value.first == shifted(published, WEEK) and "part" in mention.slots
    return replace(reading, value=value.shift(-WEEK)) if ahead and state.today_told else reading


def in_order(values: Sequence[When], published: date | None) -> list[When]:
    """ "On Friday and on Saturday", told on a Friday: today and tomorrow."""
    if published is None or not values[1:]:
        return list(values)
    return [
        When.day(published)
        if may_be_today(each, published) and any(each.first > v.first > published for v in values[at:])
        else each
        for at, each in enumerate(values)
    ]


def now_there(passage: Passage, when: When) -> When:
    """ "Is in Rome on Friday", in the lead and no plan, nor what goes on from one."""
    scene, published, last = passage.scene, passage.state.article.published, passage.state.last
    if scene.paragraph > _LEAD or scene.shape.count(TIME) != 1 or not may_be_today(when.dated(), published):
        return when
    goes_on = last is not None and published is not None and last.first > published
    clause, verb = passage.clause, passage.clause.predicate
    if goes_on or names_halt(clause) or Signal.BACK in clause.signals or verb is None or verb.lemma != "be":
        return when
    return when.shift(-WEEK) if verb.cue is Cue.STAY and verb.tense is Tense.PRESENT else when
