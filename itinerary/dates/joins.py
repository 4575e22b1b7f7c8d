"""Neighbours that belong together: a day and its time, the ends of a range, two days in a row."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from itinerary.dates import meanings
from itinerary.dates.calculation import on_weekday, unit_of
from itinerary.dates.calculation import step as step_by
from itinerary.dates.languages import DateLanguage
from itinerary.dates.meanings.kinds import mapped
from itinerary.dates.mention import TimeMention
from itinerary.model import Clock, Reading, Span, Tense
from itinerary.when import DAY, Grain, When

# What the words between two expressions may make of them.
DAY_TIME, TIME_DAY, RANGE, BOTH, SAME = "day, time", "time, day", "range", "both", "same"
_NO_GAP: frozenset[str] = frozenset()
_LATE = ("AF", "EV")
_LONGEST_GAP = 24  # characters; no gap of any table is longer
_WORD_BEFORE = re.compile(r"([^\W\d_]+)\s*$")

Gap = frozenset[str]
Step = Callable[[TimeMention, TimeMention, Gap], "TimeMention | None"]


def join(text: str, found: list[TimeMention], tables: DateLanguage) -> list[TimeMention]:
    """Join what belongs together: times first, then days with their times, then ranges."""
    joined: list[TimeMention] = []
    near: list[TimeMention] = []  # neighbours with short gaps only
    end = -_LONGEST_GAP
    for mention in found:
        start, last = mention.span
        if near and start - end >= _LONGEST_GAP:
            joined += _join_near(text, near, tables) if len(near) > 1 else near
            near = []
        near.append(mention)
        end = last
    joined += _join_near(text, near, tables) if len(near) > 1 else near
    return joined


def _join_near(text: str, found: list[TimeMention], tables: DateLanguage) -> list[TimeMention]:
    found = _join_offsets(text, found, tables)
    gaps = tables.gaps
    for step in (_join_times, _join_day_time, _join_ranges):
        joined = [found[0]]
        for following in found[1:]:
            before = joined[-1]
            start, end = before.span.end, following.span.start
            made = None
            if end - start < _LONGEST_GAP:
                words = text[start:end]
                gap = gaps.get(words) or gaps.get(" ".join(words.lower().split()), _NO_GAP)
                if gap and "\n\n" not in words:
                    if BOTH in gap and _word_before(text, before.span.start) in tables.between:
                        gap |= {RANGE}
                    made = step(before, following, gap)
            if made:
                joined[-1] = made
            else:
                joined.append(following)
        found = joined
    return found


def _join_offsets(text: str, found: list[TimeMention], tables: DateLanguage) -> list[TimeMention]:
    """Three days before Christmas, two weeks from Monday, the Monday after Easter."""
    joined = [found[0]]
    for following in found[1:]:
        before = joined[-1]
        if following.is_day and following.span.start - before.span.end < 12:
            joint = _word_before(text, following.span.start)
            sign = tables.offsets.get(joint)
            between = text[before.span.end : following.span.start].strip().lower()
            stay = joint in tables.beginnings
            lasting = stay and _word_before(text, before.span.start) in tables.lasting
            said = text[following.span.start : following.span.end]
            event = before.weekday is not None and said.endswith(tables.genitives)  # "Monday's talks"
            counted = sign and _counts(before, stay) and not (lasting or event)
            if counted and (not between or between == joint):
                made = _made(read_offset, before, following, (before, following))
                joined[-1] = made._replace(type="DATE", slots={"sign": sign, "parts": made.parts})
                continue
        joined.append(following)
    return joined


def _counts(found: TimeMention, stay: bool) -> bool:
    """Is it a length, or a weekday, that may be counted from a day?

    Two weeks from Monday are a distance, but three days from Monday are a stay.
    """
    if found.means is meanings.length or found.means is meanings.later:
        amount = found.slots.get("number", 1) is not None and found.slots.get("some", 0) == 0
        return amount and found.slots["unit"] != "N" and not (stay and found.slots["unit"] == "D")
    return found.weekday is not None and found.means is meanings.weekday_said


def _word_before(text: str, at: int) -> str:
    word = _WORD_BEFORE.search(text, max(at - 16, 0), at)
    return word.group(1).lower() if word else ""


def _join_times(first: TimeMention, last: TimeMention, gap: Gap) -> TimeMention | None:
    if RANGE in gap and first.means is meanings.clock_time and last.means is meanings.clock_time:
        return _made(read_range, first, last, (first, last))
    return None


def _join_day_time(first: TimeMention, last: TimeMention, gap: Gap) -> TimeMention | None:
    if DAY_TIME in gap and _takes_time(first, last):
        return _made(read_day_and_time, first, last, (first, last))
    if TIME_DAY in gap and _takes_time(last, first):
        return _made(read_day_and_time, first, last, (last, first))
    return None


def _takes_time(day: TimeMention, at: TimeMention) -> bool:
    """A day and any time; a part of a day and the hour in it ("8 p.m. on Monday night", "9.30 tonight")."""
    return _is_time(at) if day.is_day else at.means is meanings.clock_time and day.means in _WITH_PART


def _join_ranges(first: TimeMention, last: TimeMention, gap: Gap) -> TimeMention | None:
    dates = {first.means, last.means}
    if SAME in gap and meanings.calendar_day in dates and dates & _NEAR:
        return _made(read_same, first, last, (first, last))
    if RANGE in gap and _ends_range(first) and _ends_range(last) and _like(first, last):
        return _made(read_range, first, last, (first, last))
    if BOTH in gap and _in_a_row(first, last):
        return _made(read_range, first, last, (first, last))
    return None


def _made(
    means: Callable[..., Any], first: TimeMention, last: TimeMention, parts: tuple[TimeMention, TimeMention]
) -> TimeMention:
    """The two as one. Of a day and a time, the day leads."""
    return TimeMention(
        span=Span(first.span.start, last.span.end),
        rule=f"{first.rule} + {last.rule}",
        type="TIME" if "TIME" in (first.type, last.type) else "DATE",
        anchor=parts[0].anchor,
        weekday=parts[0].weekday if means is read_day_and_time else None,
        zone=last.zone or first.zone,
        parts=parts,
        means=means,
    )


_WEEKDAYS = frozenset({meanings.weekday_said, meanings.weekday_stepped, meanings.weekday_coming})
_WITH_PART = _WEEKDAYS | {meanings.near_day}  # those that are no day have one
_NEAR = _WEEKDAYS | {meanings.near_day, meanings.later}
_TIMES = frozenset({meanings.clock_time, meanings.part_said, meanings.clock_span, meanings.hour_said})
_NO_ENDS = frozenset({meanings.vague, meanings.later, meanings.distance, meanings.the_period})


def _is_time(found: TimeMention) -> bool:
    return found.means in _TIMES or (found.means is read_range and all(_is_time(one) for one in found.parts))


def _ends_range(found: TimeMention) -> bool:
    """May it be the end of a range: a date or a day with its time, no range itself?"""
    if found.means is read_day_and_time:
        return True
    return found.type == "DATE" and found.means not in _NO_ENDS and not found.parts


def _like(first: TimeMention, last: TimeMention) -> bool:
    """Are both days, or both of one longer kind?"""
    return _names_day(first) == _names_day(last)


def _names_day(found: TimeMention) -> bool:
    """Is it a day, with its time or without?"""
    return found.is_day or found.means is read_day_and_time


def _in_a_row(first: TimeMention, last: TimeMention) -> bool:
    """Friday and Saturday; today and tomorrow."""
    if first.means in _WEEKDAYS and (last.weekday is not None or last.means is meanings.weekday_of_week):
        return bool(last.slots["weekday"] == (first.slots["weekday"] + 1) % 7)
    near = meanings.near_day
    if first.means is not near or last.means is not near:
        return False
    return bool(last.slots["days"] == first.slots["days"] + 1)


# -- reading what was joined ----------------------------------------------------------------------


def read_day_and_time(clock: Clock, parts: tuple[TimeMention, ...]) -> Reading:
    """The day at that time."""
    day, at = parts
    reading = day.resolve(clock)
    if not isinstance(reading.value, When):
        return reading
    timed = at.resolve(replace(clock, last=reading.value)).value
    if not isinstance(timed, When):
        return reading

    def with_time(when: When) -> When:
        start = timed.start
        if start and start.hour < 12 and (when.part in _LATE or (when.part == "NI" and start.hour > 4)):
            start = start.replace(hour=start.hour + 12)  # 3.15 in the afternoon
        return replace(when, grain=timed.grain, start=start, end=timed.end, part=timed.part)

    return mapped(reading, with_time)


def read_same(clock: Clock, parts: tuple[TimeMention, ...]) -> Reading:
    """Friday (16 January), tomorrow (10 January): the date says which day it is."""
    return parts[parts[1].means is meanings.calendar_day].resolve(clock)


def read_offset(clock: Clock, parts: tuple[TimeMention, ...], sign: int) -> Reading:
    """So many days or weeks before or after a day; the first such weekday after it."""
    first, last = parts
    reading = last.resolve(clock)
    if not isinstance(reading.value, When):
        return reading
    day = reading.value.first if sign < 0 else reading.value.last
    if first.weekday is not None:
        near = on_weekday(day + DAY, first.weekday)
        return replace(reading, value=When.day(near if sign > 0 else near - 7 * DAY), alternatives=())
    amount, unit = first.slots.get("number", 1), first.slots["unit"]
    if unit not in ("D", "W", "2W"):
        return replace(reading, value=unit_of(step_by(day, sign * amount, unit), unit), alternatives=())
    return replace(reading, value=When.day(step_by(day, sign * amount, unit)), alternatives=())


def read_range(clock: Clock, parts: tuple[TimeMention, ...]) -> Reading:
    """From the first to the last, both included. What one leaves out, the other tells."""
    first, last = parts
    if first.means is meanings.figures and last.means is meanings.figures and last.slots["numeric"][0] > 12:
        clock = replace(clock, day_first=True)  # 12/01 to 15/01/2026
    begin = first.resolve(clock)
    if not isinstance(begin.value, When):
        return begin
    end = last.resolve(replace(clock, last=begin.value) if _is_time(last) else clock)
    if not isinstance(end.value, When):
        return begin
    if _is_time(last):
        return replace(begin, value=replace(begin.value, end=end.value.start))
    if "year" in begin.implied and not end.implied:
        begin = first.resolve(replace(clock, published=end.value.last, tense=Tense.PAST, frame=None))
    elif isinstance(begin.value, When) and (end.implied or end.value.last < begin.value.first):
        # "Monday to Wednesday": the first such day from the beginning on.
        before = begin.value.first - DAY if last.weekday is not None else begin.value.first
        end = last.resolve(replace(clock, published=before, tense=Tense.FUTURE, frame=None, reporting=False))
    if not isinstance(begin.value, When) or not isinstance(end.value, When):
        return begin
    if end.value.last >= begin.value.first:
        return replace(begin, value=_stretch(begin.value, end.value), alternatives=())
    return begin


def _stretch(begin: When, end: When) -> When:
    """From the beginning of one to the end of the other."""
    start, stop = begin.start, end.end or end.start
    grain = begin.grain if begin.grain is end.grain else Grain.DAY
    return When(begin.first, end.last, Grain.MINUTE if start or stop else grain, start, stop)
