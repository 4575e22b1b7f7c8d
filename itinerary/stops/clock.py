"""The clock of the plan: the day of the news, the period that the plan is in, its last stop, and what lies
too far back.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from itinerary.dates.calculation import make_day
from itinerary.english import grammar
from itinerary.model import Block, Clock, Tense
from itinerary.stops.passage import Passage
from itinerary.stops.scene import Manner, Scene, State, mention_of
from itinerary.tokens import TIME, Token
from itinerary.when import Grain, When, shifted


def clock_of(state: State, manner: Manner, last: When | None) -> Clock:
    """What a clause's dates are read against; `last` is the date that "later" counts from."""
    tense = manner.tense
    if manner.arranged or tense in (Tense.PRESENT, Tense.UNKNOWN):
        tense = Tense.FUTURE
    published = state.article.published or (last.first if last else None)
    if state.year is not None:
        published = date(state.year - 1, 12, 31)
    frame = state.frame if tense is Tense.FUTURE else None
    if frame is not None and published is not None and frame.first <= published:
        frame = None  # "this week" and "this month" say no more than the tense does
    return Clock(published, tense, frame, last or state.heading, state.article.day_first)


def set_frame(passage: Passage, dated: Sequence[int]) -> None:
    """A week or month in the plan of the journey is where its weekdays fall."""
    scene, state, manner = passage.scene, passage.state, passage.manner
    if manner.tense is Tense.PAST or manner.arranged:
        return
    for at in dated:
        value = mention_of(scene, scene.tokens[at]).resolve(clock_of(state, manner, state.last)).value
        ahead = state.article.published is None or (
            isinstance(value, When) and value.last >= state.article.published
        )
        if (
            isinstance(value, When)
            and value.grain in (Grain.WEEK, Grain.MONTH)
            and ahead
            and not scene.tokens[at].low.startswith(grammar.NO_FRAME)
            and not _possessive(scene.tokens, at)
        ):
            turn(state, value, stop=False)


def _possessive(tokens: Sequence[Token], at: int) -> bool:
    """ "Next week's meeting" names another event."""
    return tokens[at].low.endswith(grammar.GENITIVE_ENDS) or (
        at + 1 < len(tokens) and tokens[at + 1].low in grammar.GENITIVES
    )


def turn(state: State, when: When, *, stop: bool = True) -> None:
    """Set the clock: weeks and months become the frame, days the last stop."""
    if when.exact:
        state.last = when
        if state.frame and not state.frame.overlaps(when):
            state.frame = None
    elif when.grain in (Grain.WEEK, Grain.MONTH):
        state.frame = when
        state.last = when if stop or state.last is None else state.last


def is_recent(when: When | None, state: State) -> bool:
    """May a report in the past tense be part of the journey that the article is about?"""
    published = state.article.published
    if when is None:
        return True
    if published is None:
        return False
    if not when.exact and len(when) > 7:
        return False
    return shifted(published, -16) <= when.last and when.first <= published


def before_published(when: When, state: State) -> bool:
    """Is it over before the article, and not only by the days that a report may be late?"""
    published = state.article.published
    return published is not None and when.last < (shifted(published, -16) if when.exact else published)


def told_day(scenes: Sequence[Scene]) -> date | None:
    """The day by which an article without a date of its own is read: that of the announcement in its first
    lines ("announced on 3 June 2025"), else the day before its list begins ("schedule for the week of 20
    October 2025"), else the day before its earliest weekday, in the year of the text that they all fit.
    """
    head = [scene for scene in scenes[:_HEAD] if TIME in scene.shape]
    for scene in head:
        for clause in scene.clauses if scene.block is Block.PROSE else ():
            if clause.predicate is not None and clause.predicate.lemma in grammar.ANNOUNCED:
                told = next(
                    (day for day in _full_days(scene, clause.predicate.end, clause.last) if day.is_day), None
                )
                if told is not None:
                    return told.first
    words = [not grammar.SCHEDULES.isdisjoint(scene.lows) for scene in scenes[:_HEAD]]
    lists = scenes[words.index(True) : _HEAD] if any(words) else ()
    days = (day for scene in lists for day in _full_days(scene, 0, len(scene.tokens)) if len(day) <= _LIST)
    return next((shifted(day.first, -1) for day in days), None) or _by_weekdays(scenes)


def _by_weekdays(scenes: Sequence[Scene]) -> date | None:
    """The day before the earliest of several dates like "Wednesday 30 October", in the one year that the text
    names and that has these weekdays ("a 2019 tour"); a list may go on into the next.
    """
    times = [mention_of(scene, token) for scene in scenes for token in scene.tokens if token.kind == TIME]
    said = [slots for mention in times if "year" not in (slots := mention.slots) and slots.keys() >= _DAY]
    if len(said) < _SURE:
        return None
    told = [when for scene in scenes for when in _full_days(scene, 0, len(scene.tokens))]
    if any(when.exact for when in told):
        return None  # the others count from it
    years = {when.first.year for when in told}
    fitting = [
        year
        for year in sorted(years)
        if _fitting(said[0], year)
        and all(_fitting(slots, year) or _fitting(slots, year + 1) for slots in said)
    ]
    if len(fitting) != 1:
        return None
    return shifted(min(day for slots in said if (day := _fitting(slots, fitting[0]))), -1)


def _fitting(slots: Mapping[str, Any], year: int) -> date | None:
    """The day in a year, if it has its weekday there."""
    day = make_day(year, slots["month"], slots["day"])
    return day if day is not None and day.weekday() == slots["weekday"] else None


_DAY = {"weekday", "month", "day"}
_SURE = 2  # dates with weekdays that agree


def _full_days(scene: Scene, first: int, last: int) -> Iterator[When]:
    """The dates with a year of their own in tokens `first` to `last`."""
    for token in scene.tokens[first:last]:
        value = mention_of(scene, token).resolve(Clock(None)).value if token.kind == TIME else None
        if isinstance(value, When):
            yield value


_HEAD = 6  # sentences
_LIST = 31  # days of a list
