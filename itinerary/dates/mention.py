"""A calendar expression in the text: found now, resolved later against a clock."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import time
from typing import Any

from itinerary.dates import meanings
from itinerary.dates.meanings import KIND
from itinerary.model import Anchor, Clock, Reading, Span, Tense
from itinerary.patterns import Match
from itinerary.when import DAY, Grain, Length, Vague, When

_Joint = Callable[["tuple[TimeMention, ...]", Clock], "Reading | None"]


@dataclass(frozen=True, slots=True)
class TimeMention:
    """A calendar expression in the text, recognised and not yet resolved.

    `rule` is the pattern that found it (both, where two were joined), `type` its TIMEX3 type (DATE,
    TIME, DURATION, SET), `anchor` what it is counted from. `weekday` is the day (Monday 0) of a bare
    weekday, `zone` the IANA name or offset ("UTC+9") of a clock time that names its zone. `parts`
    are the expressions that a range or list is made of.
    """

    span: Span
    rule: str
    type: str
    anchor: Anchor
    weekday: int | None = None
    zone: str | None = None
    parts: tuple[TimeMention, ...] = ()
    means: Callable[..., Any] = field(default=meanings.nothing, repr=False, compare=False)
    slots: Mapping[str, Any] = field(default_factory=dict, repr=False)

    @property
    def is_day(self) -> bool:
        """Does it name a day (and no time of day)?"""
        if self.means in _DAY_MEANINGS:
            return "part" not in self.slots
        return self.means in _UNIT_MEANINGS and self.slots.get("unit") == "D"

    @property
    def needs_tense(self) -> bool:
        """Does its reading depend on the tense of the clause?"""
        return self.means in _TENSED or any(part.needs_tense for part in self.parts)

    @property
    def sets_frame(self) -> bool:
        """Does what follows in a report count from it ("a year earlier" than the quarter)?"""
        return self.means in (meanings.quarter_of, meanings.the_period)

    def resolve(self, clock: Clock) -> Reading:
        """Read it against the clock. Needs nothing else; Reading(None) where the clock lacks its anchor."""
        result = self.means(clock, self.parts) if self.parts else self.means(clock, **self.slots)
        if result is None:
            return Reading(None, self.anchor)
        return result if isinstance(result, Reading) else Reading(result, self.anchor)


_DAY_MEANINGS = frozenset({
    meanings.calendar_day, meanings.figures, meanings.iso_day, meanings.day_of_month, meanings.near_day,
    meanings.weekday_said, meanings.weekday_stepped, meanings.weekday_coming, meanings.weekday_of_week,
    meanings.weekday_later, meanings.weekday_in_month, meanings.day_of_year, meanings.holiday_said,
    meanings.calendar_day_stepped,
})  # fmt: skip
_UNIT_MEANINGS = frozenset({meanings.later, meanings.same, meanings.period, meanings.unit_in_month})
_TENSED = frozenset({
    meanings.calendar_day, meanings.month_of, meanings.weekday_said, meanings.weekday_stepped, meanings.day_of_month,
    meanings.quarter_of, meanings.days_of_month, meanings.weekday_in_month, meanings.unit_in_month,
    meanings.unit_holding, meanings.holiday_said, meanings.days_of_the_month, meanings.days_listed, meanings.within,
    meanings.the_period, meanings.season_stepped,
})  # fmt: skip


def mention(match: Match) -> TimeMention:
    """A mention from a match of a language's date table."""
    means = match.rule.means
    type_, anchor = KIND[means]
    slots = match.slots
    weekday = None
    if means is meanings.weekday_said:
        weekday = slots["weekday"]
    zone = slots.get("zone")
    if slots.get("part") and type_ == "DATE":
        type_ = "TIME"
    return TimeMention(match.span, match.rule.pattern, type_, anchor, weekday, zone, (), means, slots)


# -- joining neighbours ---------------------------------------------------------------------------


def _day_and_time(clock: Clock, parts: tuple[TimeMention, ...]) -> Reading | None:
    day, at = parts
    reading = day.resolve(clock)
    if not isinstance(reading.value, When):
        return reading
    timed = at.resolve(replace(clock, last=reading.value)).value
    if not isinstance(timed, When):
        return reading
    value = replace(reading.value, grain=timed.grain, start=timed.start, end=timed.end, part=timed.part)
    others = tuple(
        replace(other, grain=timed.grain, start=timed.start, end=timed.end, part=timed.part)
        for other in reading.alternatives
    )
    return replace(reading, value=value, alternatives=others)


def _range(clock: Clock, parts: tuple[TimeMention, ...]) -> Reading | None:
    first, last = parts[0], parts[-1]
    begin = first.resolve(clock)
    if not isinstance(begin.value, When):
        return begin
    if first.type == "TIME" and last.type == "TIME" and not begin.value.part:
        stop = last.resolve(replace(clock, last=begin.value)).value
        if isinstance(stop, When):
            return replace(begin, value=replace(begin.value, end=stop.start))
    end = last.resolve(clock)
    if not isinstance(end.value, When):
        return begin
    if "year" in begin.implied and "year" not in end.implied:
        begin = first.resolve(replace(clock, published=end.value.last, tense=Tense.PAST, frame=None))
    elif end.implied or end.value.last < begin.value.first:
        # "Monday to Wednesday": the first such day from the beginning on.
        before = begin.value.first - DAY if last.weekday is not None else begin.value.first
        end = last.resolve(replace(clock, published=before, tense=Tense.FUTURE, frame=None, reporting=False))
    if (
        not isinstance(begin.value, When)
        or not isinstance(end.value, When)
        or end.value.last < begin.value.first
    ):
        return begin
    grain = begin.value.grain if begin.value.grain is end.value.grain else Grain.DAY
    start, stop_at = begin.value.start, end.value.end or end.value.start
    if start or stop_at:
        grain = Grain.MINUTE
    return replace(
        begin, value=When(begin.value.first, end.value.last, grain, start, stop_at), alternatives=()
    )


def _is_time(found: TimeMention) -> bool:
    return (
        found.means is meanings.clock_time
        or found.means is meanings.part_said
        or (found.means is _range and all(_is_time(part) for part in found.parts))
    )


def _is_calendar(found: TimeMention) -> bool:
    return found.type == "DATE" and found.means not in (meanings.vague, meanings.later, meanings.distance)


DAY_TIME, TIME_DAY, RANGE, BOTH, ZONE = "day, time", "time, day", "range", "both", "zone"


def join(text: str, found: list[TimeMention], gaps: Mapping[str, frozenset[str]]) -> list[TimeMention]:
    """Neighbours that belong together become one: days with their times, the ends of ranges.

    `gaps` says what the text between two may mean, by its words.
    """
    if len(found) < 2:
        return found
    for step in (_join_times, _join_day_time, _join_ranges):
        joined = [found[0]]
        for mention_ in found[1:]:
            before = joined[-1]
            between = text[before.span.end : mention_.span.start]
            made = None
            if len(between) < 24 and "\n\n" not in between:
                made = step(before, mention_, gaps.get(" ".join(between.lower().split()), frozenset()))
            if made:
                joined[-1] = made
            else:
                joined.append(mention_)
        found = joined
    return found


def _made(
    means: Callable[..., Any], first: TimeMention, last: TimeMention, *parts: TimeMention
) -> TimeMention:
    zone = last.zone or first.zone
    lead = parts[0] if parts else first
    return TimeMention(
        Span(first.span.start, last.span.end), f"{first.rule} + {last.rule}",
        "TIME" if "TIME" in (first.type, last.type) else "DATE",
        lead.anchor, lead.weekday if means is _day_and_time else None, zone, parts or (first, last), means,
    )  # fmt: skip


def _join_times(first: TimeMention, last: TimeMention, gap: frozenset[str]) -> TimeMention | None:
    if RANGE in gap and first.means is meanings.clock_time and last.means is meanings.clock_time:
        return _made(_range, first, last)
    return None


def _join_day_time(first: TimeMention, last: TimeMention, gap: frozenset[str]) -> TimeMention | None:
    if DAY_TIME in gap and first.is_day and _is_time(last):
        return _made(_day_and_time, first, last, first, last)
    if TIME_DAY in gap and last.is_day and _is_time(first):
        return _made(_day_and_time, first, last, last, first)
    return None


def _join_ranges(first: TimeMention, last: TimeMention, gap: frozenset[str]) -> TimeMention | None:
    if RANGE in gap and _is_calendar(first) and _is_calendar(last) and first.is_day == last.is_day:
        return _made(_range, first, last)
    if BOTH in gap and first.weekday is not None and last.weekday == (first.weekday + 1) % 7:
        return _made(_range, first, last)
    return None


def is_range(found: TimeMention) -> bool:
    """Is it a range or list, whose parts are expressions of their own?"""
    return found.means is _range


__all__ = [
    "BOTH",
    "DAY_TIME",
    "RANGE",
    "TIME_DAY",
    "Length",
    "TimeMention",
    "Vague",
    "is_range",
    "join",
    "mention",
]
