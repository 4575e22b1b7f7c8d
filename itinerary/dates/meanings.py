"""What date words mean: (clock, slots) -> a reading. Calendar only; no word of any language.

Each function's parameters are the slots of the rules that use it. It returns a value (When,
Length, Vague), a whole Reading where parts were implied, or None where the clock lacks what it
needs. `KIND` knows for each function the TIMEX3 type of its expressions and their anchor.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time
from typing import Any

from itinerary.dates import calculation as calendar
from itinerary.model import Anchor, Clock, Reading, Tense
from itinerary.when import DAY, Grain, Length, Vague, When, month_end

Value = When | Length | Vague
Meaning = Callable[..., "Reading | Value | None"]
KIND: dict[Meaning, tuple[str, Anchor]] = {}


def kind(type_: str, anchor: Anchor) -> Callable[[Meaning], Meaning]:
    """Note the TIMEX3 type and the anchor of a meaning's expressions."""

    def note(meaning: Meaning) -> Meaning:
        KIND[meaning] = type_, anchor
        return meaning

    return note


def _reference(clock: Clock, unit: str = "D") -> date | None:
    """The day that "later" counts from: the last stop, else the article's day.

    Days are counted only from what is exact; months and years from any date before.
    """
    if clock.last and (clock.last.exact or unit in ("M", "Q", "Y", "DE", "CE")):
        return clock.last.last
    return clock.published


def _day_told(clock: Clock) -> date | None:
    """The day that a clock time belongs to: the last stop's, else the article's."""
    return clock.last.first if clock.last and clock.last.exact else clock.published


# -- dates that are complete, or lack only the year ----------------------------------------------


@kind("DATE", Anchor.NONE)
def calendar_day(
    clock: Clock, month: int, day: int, year: int | None = None, weekday: int | None = None, part: str | None = None
) -> Reading | None:
    """A day and a month. A missing year is the nearest that fits the tense, and the weekday if one is said."""
    if year is not None:
        made = calendar.make_day(year, month, day)
        return Reading(_with_part(When.day(made), part)) if made else None
    reading = year_implied(clock, lambda y: calendar.make_day(y, month, day), weekday)
    if reading and part and isinstance(reading.value, When):
        return replace(reading, value=_with_part(reading.value, part), alternatives=())
    return reading


def _frame_day(clock: Clock) -> date | None:
    """The first day of the plan's week, month or year; a quarter in the news frames no days."""
    frame = clock.frame
    return frame.first if frame and (len(frame) < 32 or frame.grain is Grain.YEAR) else None


def year_implied(
    clock: Clock, make: Callable[[int], date | None], weekday: int | None = None
) -> Reading | None:
    """The year that fits best: inside the frame, after the tense, the nearest; matching the weekday."""
    about = _frame_day(clock) or clock.published
    if about is None:
        return None
    days = calendar.fitting(clock, [make(about.year + step) for step in range(-1, 3)])
    if not days:
        days = calendar.fitting(clock, [make(about.year + step) for step in range(-4, 5)])
    if weekday is not None:
        days = [day for day in days if day.weekday() == weekday] or days
    if not days:
        return None
    inside = [day for day in days if clock.frame and clock.frame.first <= day <= clock.frame.last]
    best = inside[0] if inside else days[0]
    others = tuple(When.day(day) for day in days[:2] if day != best)
    return Reading(When.day(best), Anchor.PUBLISHED, ("year",), others)


@kind("DATE", Anchor.PUBLISHED)
def calendar_day_stepped(
    clock: Clock, month: int, day: int, step: int, weekday: int | None = None
) -> Reading | None:
    """Last October 23, next March 3: the latest before the article's day, the first after it."""
    way = Tense.PAST if step < 0 else Tense.FUTURE
    return calendar_day(replace(clock, tense=way, frame=None), month, day, None, weekday)  # type: ignore[return-value]


@kind("DATE", Anchor.PUBLISHED)
def day_of_stay(clock: Clock, ordinal: int, number: int) -> Reading | None:
    """The third day of a four-day visit: told on that day. The whole stay is the alternative."""
    if clock.published is None or not 1 <= ordinal <= number:
        return None
    first = clock.published - (ordinal - 1) * DAY
    stay = When.days(first, first + (int(number) - 1) * DAY)
    return Reading(When.day(clock.published), Anchor.PUBLISHED, ("day",), (stay,))


@kind("DATE", Anchor.NONE)
def figures(clock: Clock, numeric: tuple[int, int, int | None], weekday: int | None = None) -> Reading | None:
    """A date in figures: 03/04/2026. Which comes first is the house's habit, unless one is above 12."""
    one, two, year = numeric
    if year is None:
        month, day = (two, one) if (clock.day_first and two <= 12) or one > 12 else (one, two)
        return calendar_day(clock, month, day, None, weekday)  # type: ignore[return-value]
    day_first = calendar.make_day(year, two, one)
    month_first = calendar.make_day(year, one, two)
    made = (day_first or month_first) if clock.day_first else (month_first or day_first)
    if clock.day_first is None and day_first and month_first and clock.published:
        made = min((month_first, day_first), key=lambda day: abs(day - (clock.published or day)))
    if made is None:
        return None
    others = tuple(When.day(day) for day in (day_first, month_first) if day and day != made)
    return Reading(When.day(made), Anchor.NONE, (), others)


@kind("DATE", Anchor.NONE)
def iso_day(clock: Clock, iso: tuple[int, int, int], weekday: int | None = None) -> When | None:
    """2026-01-12."""
    made = calendar.make_day(*iso)
    return When.day(made) if made else None


@kind("DATE", Anchor.FRAME)
def day_of_month(clock: Clock, day: int, weekday: int | None = None) -> Reading | None:
    """The 14th: of the last month named or implied."""
    about = clock.frame.first if clock.frame and clock.frame.grain is Grain.MONTH else _reference(clock)
    if about is None:
        return None
    months = [calendar.add_months(about.replace(day=1), step) for step in (-1, 0, 1)]
    days = [made for month in months if (made := calendar.make_day(month.year, month.month, day))]
    if weekday is not None:
        days = [made for made in days if made.weekday() == weekday] or days
    if clock.frame is None and clock.last is None:
        days = calendar.fitting(clock, days)
    elif clock.frame and clock.frame.grain is Grain.MONTH:
        days.sort(key=lambda made: not clock.frame.first <= made <= clock.frame.last)  # type: ignore[union-attr]
    else:
        days.sort(key=lambda made: abs((made - about).days) + (8 if made < about else 0))
    if not days:
        return None
    anchor = Anchor.FRAME if clock.frame else Anchor.LAST if clock.last else Anchor.PUBLISHED
    return Reading(
        When.day(days[0]), anchor, ("month", "year"), tuple(When.day(other) for other in days[1:2])
    )


@kind("DATE", Anchor.NONE)
def days_of_month(
    clock: Clock, month: int, day: int, end: int, year: int | None = None, end_month: int | None = None,
    weekday: int | None = None,
) -> Reading | None:
    """12 to 15 January; 30 December to 2 January."""
    first = calendar_day(clock, month, day, year)
    if first is None or not isinstance(first.value, When):
        return None
    return _until(first, first.value, end_month or month, end)


@kind("DATE", Anchor.NONE)
def days_listed(
    clock: Clock, month: int, day: int, end: int, second: int | None = None, third: int | None = None,
    year: int | None = None,
) -> Reading | None:
    """16, 18 and 20 April: from the first to the last of them."""
    return days_of_month(clock, month, day, end, year)  # type: ignore[return-value]


def _until(first: Reading, begin: When, month: int, day: int) -> Reading | None:
    for year in (begin.first.year, begin.first.year + 1):
        last = calendar.make_day(year, month, day)
        if last and last >= begin.first and (last - begin.first).days < 200:
            others = tuple(other.shift(0) for other in first.alternatives)
            return replace(first, value=When.days(begin.first, last), alternatives=others)
    return None


@kind("DATE", Anchor.FRAME)
def days_of_the_month(clock: Clock, day: int, end: int) -> Reading | None:
    """The 14th to the 16th."""
    first = day_of_month(clock, day)
    if not isinstance(first, Reading) or not isinstance(first.value, When):
        return None
    begin = first.value.first
    last = calendar.make_day(begin.year, begin.month, end)
    if last is None or last < begin:
        following = calendar.add_months(begin.replace(day=1), 1)
        last = calendar.make_day(following.year, following.month, end)
    return replace(first, value=When.days(begin, last)) if last else None


@kind("DATE", Anchor.NONE)
def month_of(clock: Clock, month: int, year: int | None = None, mod: str | None = None) -> Reading | None:
    """A month. A missing year is the nearest that fits the tense; the month of the article is that month."""
    if year is not None:
        return Reading(replace(When.month(year, month), mod=mod))
    published = clock.frame.first if clock.frame and clock.frame.grain is Grain.YEAR else clock.published
    if published is None:
        return None
    if clock.frame and clock.frame.grain is Grain.YEAR:
        return Reading(replace(When.month(published.year, month), mod=mod), Anchor.FRAME, ("year",))
    distance = (month - published.month) % 12
    if clock.tense is Tense.PAST:
        ahead = 0 if distance == 0 else distance - 12
    elif clock.tense is Tense.FUTURE or distance < 6:
        ahead = distance
    else:
        ahead = distance - 12
    made = calendar.add_months(published.replace(day=1), ahead)
    return Reading(replace(When.month(made.year, made.month), mod=mod), Anchor.PUBLISHED, ("year",))


@kind("DATE", Anchor.NONE)
def year_of(clock: Clock, year: int, mod: str | None = None) -> When:
    """2026; early 2026."""
    return replace(When.year(year), mod=mod)


@kind("DATE", Anchor.NONE)
def decade_of(clock: Clock, decade: int, mod: str | None = None) -> When:
    """The 1990s."""
    return replace(calendar.decade(decade), mod=mod)


@kind("DATE", Anchor.NONE)
def century_of(clock: Clock, ordinal: int) -> When | None:
    """The 19th century."""
    return calendar.century(ordinal * 100 - 100) if 11 <= ordinal <= 22 else None


# -- counted from the article's day --------------------------------------------------------------


@kind("DATE", Anchor.PUBLISHED)
def near_day(clock: Clock, days: int, part: str | None = None) -> When | None:
    """Today, tomorrow, yesterday: so many days from the article's; with a part of the day."""
    if clock.published is None:
        return None
    day = When.day(clock.published + days * DAY)
    return replace(day, grain=Grain.PART_OF_DAY, part=part) if part else day


@kind("DATE", Anchor.PUBLISHED)
def weekday_said(clock: Clock, weekday: int, part: str | None = None) -> Reading | None:
    """A bare weekday: in the frame where there is one; the next for plans, the last for reports."""
    reading = _bare_weekday(clock, weekday)
    if reading and part and isinstance(reading.value, When):
        return replace(reading, value=replace(reading.value, grain=Grain.PART_OF_DAY, part=part))
    return reading


def _bare_weekday(clock: Clock, weekday: int) -> Reading | None:
    if clock.frame and 2 <= len(clock.frame) <= 14:
        inside = calendar.on_weekday(clock.frame.first, weekday)
        if inside <= clock.frame.last:
            return Reading(When.day(inside), Anchor.FRAME, ("month", "year"))
    published = clock.published
    if published is None:
        return None
    coming = calendar.on_weekday(published + DAY, weekday)
    latest = coming - 7 * DAY
    if clock.tense is Tense.FUTURE and not clock.reporting:
        others = (When.day(latest),) if latest == published else ()
        return Reading(When.day(coming), Anchor.PUBLISHED, ("month", "year"), others)
    return Reading(When.day(latest), Anchor.PUBLISHED, ("month", "year"), (When.day(coming),))


@kind("DATE", Anchor.PUBLISHED)
def weekday_stepped(
    clock: Clock, weekday: int, step: int, part: str | None = None, weeks: int = 0
) -> When | None:
    """Next, this or last Friday: 1, 0, -1. "Friday week" is the coming one and `weeks` more."""
    published = clock.published
    if published is None:
        return None
    if weeks:
        day = calendar.on_weekday(published + DAY, weekday) + 7 * weeks * DAY
    elif step > 0:
        day = published + (7 - published.weekday() + weekday) * DAY
    elif step < 0:
        day = calendar.on_weekday(published - 7 * DAY, weekday)
    elif clock.tense is Tense.PAST:
        day = calendar.on_weekday(published - 6 * DAY, weekday)
    else:
        day = calendar.on_weekday(published, weekday)
    return _with_part(When.day(day), part)


def _with_part(day: When, part: str | None) -> When:
    return replace(day, grain=Grain.PART_OF_DAY, part=part) if part else day


@kind("DATE", Anchor.PUBLISHED)
def weekday_coming(clock: Clock, weekday: int, part: str | None = None) -> When | None:
    """The coming Friday: the first after the article's day."""
    if clock.published is None:
        return None
    return _with_part(When.day(calendar.on_weekday(clock.published + DAY, weekday)), part)


@kind("DATE", Anchor.PUBLISHED)
def weekday_of_week(clock: Clock, weekday: int, step: int) -> When | None:
    """Thursday next week; Monday of last week."""
    if clock.published is None:
        return None
    monday = clock.published - clock.published.weekday() * DAY
    return When.day(monday + (7 * step + weekday) * DAY)


@kind("DATE", Anchor.PUBLISHED)
def period(clock: Clock, step: int, unit: str, mod: str | None = None) -> When | None:
    """Next week, this month, last year: the unit so many steps from the one of the article."""
    published = clock.published
    if published is None:
        return None
    if unit == "WE":
        return replace(_weekend(published, step), mod=mod)
    base = published if unit in ("D", "W", "2W") else published.replace(day=1)
    return replace(calendar.unit_of(calendar.step(base, step, unit), unit), mod=mod)


def _weekend(published: date, step: int) -> When:
    """This weekend is the coming one, on a Saturday or Sunday that very one; the last one is over."""
    return calendar.weekend(published + 7 * step * DAY)


@kind("DATE", Anchor.PUBLISHED)
def season_stepped(clock: Clock, season: str, step: int = 0) -> When | None:
    """Next spring, this summer, last winter; a bare season is the one that fits the tense."""
    published = clock.published
    if published is None:
        return None
    year = published.year
    if season == "WI" and published.month < 3:
        year -= 1  # inside the winter that began last December
    this = calendar.season(year, season)
    if step < 0 and this.last >= published:
        this = calendar.season(year - 1, season)
    elif step > 0 and this.first <= published:
        this = calendar.season(year + 1, season)
    return this


@kind("DATE", Anchor.NONE)
def season_of(clock: Clock, season: str, year: int) -> When:
    """The summer of 2026."""
    return calendar.season(year, season)


@kind("DATE", Anchor.PUBLISHED)
def month_stepped(clock: Clock, month: int, step: int) -> When | None:
    """Next March: the first to come; last March: the latest that is over; this March: of this year."""
    published = clock.published
    if published is None:
        return None
    year = published.year
    if step > 0 and month <= published.month:
        year += 1
    elif step < 0 and month >= published.month:
        year -= 1
    return When.month(year, month)


@kind("DATE", Anchor.PUBLISHED)
def month_of_year(clock: Clock, month: int, step: int) -> When | None:
    """March next year."""
    return When.month(clock.published.year + step, month) if clock.published else None


@kind("DATE", Anchor.PUBLISHED)
def day_of_year(clock: Clock, month: int, day: int, step: int) -> When | None:
    """3 March next year."""
    made = calendar.make_day(clock.published.year + step, month, day) if clock.published else None
    return When.day(made) if made else None


@kind("DATE", Anchor.PUBLISHED)
def distance(
    clock: Clock, unit: str, sign: int, number: float | None = 1, some: float | None = 0
) -> When | Vague | None:
    """In three weeks, a month ago: as exact as its unit. A year ago in talk of a quarter is a quarter."""
    amount = number if some == 0 else some
    if amount is None:
        return Vague("FUTURE_REF" if sign > 0 else "PAST_REF")
    if unit == "Y" and clock.frame and clock.frame.grain is Grain.QUARTER:
        return calendar.unit_of(calendar.step(clock.frame.first, sign * amount, unit), "Q")
    if clock.published is None:
        return None
    return calendar.unit_of(calendar.step(clock.published, sign * amount, unit), unit)


@kind("DATE", Anchor.PUBLISHED)
def within(clock: Clock, unit: str, number: float | None = 1, some: float | None = 0) -> When | Vague | Length | None:
    """In three weeks: a day to come in a plan, a length elsewhere ("the first in ten years")."""
    if clock.tense is Tense.FUTURE:
        return distance(clock, unit, 1, number, some)  # type: ignore[return-value]
    return length(clock, unit, number, some)  # type: ignore[return-value]


# -- counted from the last stop ------------------------------------------------------------------


@kind("DATE", Anchor.LAST)
def later(
    clock: Clock, unit: str, sign: int = 1, number: float | None = 1, some: float | None = 0
) -> When | Vague | None:
    """Two days later, the next day, a week earlier: from the last stop, else from the article's day.

    A year before a quarter is that quarter of the year before.
    """
    amount = number if some == 0 else some
    if amount is None:
        return Vague("FUTURE_REF" if sign > 0 else "PAST_REF")
    if unit == "Y" and clock.frame and clock.frame.grain is Grain.QUARTER:
        return calendar.unit_of(calendar.step(clock.frame.first, sign * amount, unit), "Q")
    about = _reference(clock, unit)
    if about is None:
        return None
    return calendar.unit_of(calendar.step(about, sign * amount, unit), unit)


@kind("DATE", Anchor.FRAME)
def the_period(clock: Clock, unit: str) -> When | None:
    """The week, the month, the year: of the article; the quarter that is being told of; the weekend just over."""
    published = clock.published
    if published is None:
        return None
    if unit == "Q":
        if clock.frame and clock.frame.grain is Grain.QUARTER:
            return clock.frame
        return calendar.unit_of(calendar.add_months(published.replace(day=1), -3), "Q")
    if unit == "WE" and clock.tense is not Tense.FUTURE and published.weekday() < 5:
        return calendar.weekend(published - 7 * DAY)
    return calendar.unit_of(published, unit)


@kind("DATE", Anchor.FRAME)
def quarter_before(clock: Clock, number: int | None = None) -> When | Reading | None:
    """The same quarter of the year before; that year where the text tells of no quarter."""
    if number is None and not (clock.frame and clock.frame.grain is Grain.QUARTER):
        return period(clock, -1, "Y")  # type: ignore[return-value]
    this = quarter_of(clock, number) if number else the_period(clock, "Q")
    value = this.value if isinstance(this, Reading) else this
    return calendar.quarter(value.first.year - 1, (value.first.month + 2) // 3) if isinstance(value, When) else None


@kind("DATE", Anchor.LAST)
def part_later(clock: Clock, part: str, days: int) -> When | None:
    """The next morning."""
    about = _reference(clock)
    return _with_part(When.day(about + days * DAY), part) if about else None


@kind("DATE", Anchor.LAST)
def weekday_later(clock: Clock, weekday: int, step: int) -> When | None:
    """The following Friday, the previous Friday: from the last stop."""
    about = _reference(clock)
    if about is None:
        return None
    following = calendar.on_weekday(about + DAY, weekday)
    return When.day(following if step > 0 else following - (7 if following - 7 * DAY < about else 14) * DAY)


@kind("DATE", Anchor.LAST)
def same(clock: Clock, unit: str) -> When | None:
    """The same day; that week."""
    about = _reference(clock, unit)
    return calendar.unit_of(about, unit) if about else None


# -- parts of longer periods ---------------------------------------------------------------------


@kind("DATE", Anchor.NONE)
def quarter_of(clock: Clock, number: int, year: int | None = None, step: int = 0) -> When | Reading | None:
    """The third quarter of 1989; without a year the latest that fits."""
    if not 1 <= number <= 4:
        return None
    if year is not None:
        return calendar.quarter(year, number)
    published = clock.published
    if published is None:
        return None
    if step:
        return calendar.quarter(published.year + step, number)
    choices = [calendar.quarter(published.year + years, number) for years in (-1, 0, 1)]
    far = 0 if clock.tense is Tense.FUTURE else 1000  # days: news tells of quarters that are over

    def away(choice: When) -> int:
        ahead = (choice.first - published).days
        return ahead + far if ahead > 0 else -ahead

    return min(choices, key=away)


@kind("DATE", Anchor.PUBLISHED)
def quarter_of_this(clock: Clock, number: int, step: int) -> When | None:
    """The third quarter of this year."""
    return calendar.quarter(clock.published.year + step, number) if clock.published else None


@kind("DATE", Anchor.NONE)
def half_of(clock: Clock, number: int, year: int | None = None, step: int = 0) -> When | None:
    """The first half of 2026."""
    about = year if year is not None else clock.published.year + step if clock.published else None
    return calendar.half(about, number) if about is not None and number in (1, 2) else None


@kind("DATE", Anchor.NONE)
def weekday_in_month(
    clock: Clock, number: int, weekday: int, month: int, year: int | None = None
) -> Reading | None:
    """The last Friday in March (-1), the second Tuesday of June."""

    def make(y: int) -> date | None:
        if number < 0:
            last = month_end(date(y, month, 1))
            return last - (last.weekday() - weekday) % 7 * DAY
        day = calendar.on_weekday(date(y, month, 1), weekday) + 7 * (number - 1) * DAY
        return day if day.month == month else None

    if year is not None:
        made = make(year)
        return Reading(When.day(made)) if made else None
    return year_implied(clock, make)


@kind("DATE", Anchor.NONE)
def unit_in_month(
    clock: Clock, number: int, unit: str, month: int, year: int | None = None
) -> Reading | None:
    """The second week of June, the first weekend of May, the last day of March."""
    begin = month_of(clock, month, year)
    if not isinstance(begin, Reading) or not isinstance(begin.value, When) or number > 31:
        return None
    first, last = begin.value.first, begin.value.last
    if unit == "D":
        made = last if number < 0 else calendar.make_day(first.year, first.month, number)
        return replace(begin, value=When.day(made)) if made else None
    if unit == "WE":
        saturday = calendar.on_weekday(first, 5) if number > 0 else last - (last.weekday() - 5) % 7 * DAY
        return replace(begin, value=calendar.weekend(saturday + 7 * max(number - 1, 0) * DAY))
    if unit == "W":
        # The ISO week that holds most of the seven days that are meant.
        day = min(first + (7 * number - 4) * DAY, last) if number > 0 else last - 3 * DAY
        return replace(begin, value=When.week(day))
    return begin


@kind("DATE", Anchor.NONE)
def unit_holding(clock: Clock, unit: str, month: int, day: int, year: int | None = None) -> Reading | None:
    """The week of 6 October; the weekend of 2 May."""
    reading = calendar_day(clock, month, day, year)
    if not isinstance(reading, Reading) or not isinstance(reading.value, When):
        return None
    return replace(reading, value=calendar.unit_of(reading.value.first, unit))


@kind("DATE", Anchor.PUBLISHED)
def end_of(clock: Clock, unit: str, step: int = 0, mod: str | None = None) -> When | None:
    """The end of the month, year end: the period itself."""
    return period(clock, step, unit, mod)  # type: ignore[return-value]


@kind("DATE", Anchor.LAST)
def holiday_said(
    clock: Clock, holiday: str, year: int | None = None, step: int = 0, unit: str = "D"
) -> Reading | None:
    """Christmas Day, Good Friday, the Easter weekend: of the year that fits."""
    from itinerary.dates.holidays import holiday as holiday_day

    if year is not None:
        made = holiday_day(holiday, year)
        return Reading(calendar.unit_of(made, unit)) if made else None
    if step and clock.published:
        this = holiday_day(holiday, clock.published.year)
        before = this is not None and this < clock.published
        made = holiday_day(holiday, clock.published.year + (step if before == (step > 0) else 0))
        return Reading(calendar.unit_of(made, unit), Anchor.PUBLISHED) if made else None
    reading = year_implied(clock, lambda y: holiday_day(holiday, y))
    if reading and unit != "D" and isinstance(reading.value, When):
        return replace(reading, value=calendar.unit_of(reading.value.first, unit), alternatives=())
    return reading


# -- times ---------------------------------------------------------------------------------------


@kind("TIME", Anchor.LAST)
def clock_time(
    clock: Clock, at: time, zone: str | None = None, end: time | None = None, aside: str | None = None
) -> When | None:
    """3 p.m.: on the day that the text is about, else on the article's. Zones are kept on the mention."""
    about = _day_told(clock)
    return When.day(about).at(at, end) if about else None


NOON, MIDNIGHT = time(12), time(0)


@kind("TIME", Anchor.LAST)
def hour_said(clock: Clock, hour: int, part: str | None = None) -> When | None:
    """Three o'clock in the afternoon."""
    late = part in ("AF", "EV") or (part == "NI" and 6 <= hour < 12)
    return clock_time(clock, time(hour % 12 + (12 if late else 0)))  # type: ignore[return-value]


@kind("TIME", Anchor.LAST)
def clock_span(clock: Clock, hour: int, end: time, zone: str | None = None, aside: str | None = None) -> When | None:
    """3 to 5 p.m.: the first hour stands in the half of the day that comes before the end."""
    start = hour % 12 + (12 if end.hour >= 12 else 0)
    if start > end.hour:
        start = hour % 12
    return clock_time(clock, time(start), zone, end)  # type: ignore[return-value]


@kind("TIME", Anchor.LAST)
def part_said(clock: Clock, part: str) -> When | None:
    """In the evening: of the day that the text is about."""
    about = _day_told(clock)
    return _with_part(When.day(about), part) if about else None


# -- lengths, vague references, repeated times ---------------------------------------------------

_LENGTH = {"DE": (10, "Y"), "CE": (100, "Y"), "2W": (2, "W"), "N": (1, "D")}


@kind("DURATION", Anchor.NONE)
def length(
    clock: Clock, unit: str, number: float | None = None, some: float | None = 0, half: float = 0
) -> Length:
    """Three days, several weeks (None: some). Nights are days with mod NIGHT."""
    amount = number if number is not None or some == 0 else some
    times, letter = _LENGTH.get(unit, (1, unit))
    total = None if amount is None else (amount + half) * times
    return Length(total, letter, "NIGHT" if unit == "N" else None)


@kind("DATE", Anchor.PUBLISHED)
def vague(clock: Clock, value: str) -> Vague:
    """Now, recently, in the future."""
    return Vague(value)


@kind("SET", Anchor.NONE)
def repeated(clock: Clock, unit: str, number: float = 1) -> Vague:
    """Every week, daily: TIMEX3 writes the length between two."""
    value = length(clock, unit, number)
    return Vague(value.timex())  # type: ignore[union-attr]


@kind("SET", Anchor.NONE)
def repeated_weekday(clock: Clock, weekday: int, part: str | None = None) -> Vague:
    """Fridays, every Monday night."""
    return Vague(f"XXXX-WXX-{weekday + 1}" + (f"T{part}" if part else ""))


def nothing(clock: Clock, **slots: Any) -> None:
    """No date at all: the meaning of the negative rows."""
