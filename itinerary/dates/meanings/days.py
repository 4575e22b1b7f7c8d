"""Single days: dates, weekdays, today and tomorrow."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, time

from itinerary.dates import calculation as calendar
from itinerary.dates.meanings.kinds import kind, mapped, reference, with_part
from itinerary.model import Anchor, Clock, Reading, Tense
from itinerary.when import DAY, Grain, When


@kind("DATE", Anchor.NONE)
def calendar_day(
    clock: Clock,
    month: int,
    day: int,
    year: int | None = None,
    weekday: int | None = None,
    part: str | None = None,
) -> Reading | None:
    """A day and a month. A missing year is the nearest that fits the tense, and the weekday if said."""
    if year is not None:
        made = calendar.make_day(year, month, day)
        return Reading(with_part(When.day(made), part)) if made else None
    reading = year_implied(clock, lambda y: calendar.make_day(y, month, day), weekday)
    return mapped(reading, lambda when: with_part(when, part)) if part else reading


def frame_day(clock: Clock) -> date | None:
    """The first day of the plan's week, month or year; a quarter in the news frames no days."""
    frame = clock.frame
    return frame.first if frame and (len(frame) < 32 or frame.grain is Grain.YEAR) else None


def year_implied(
    clock: Clock, make: Callable[[int], date | None], weekday: int | None = None
) -> Reading | None:
    """The year that fits best: inside the frame, after the tense, the nearest; matching the weekday."""
    about = frame_day(clock) or clock.published
    if about is None:
        return None
    made = [make(about.year + step) for step in (-1, 0, 1)]
    if None in made:  # 29 February
        made = [make(about.year + step) for step in range(-4, 5)]
    return day_implied(clock, made, weekday)


def day_implied(clock: Clock, made: Iterable[date | None], weekday: int | None = None) -> Reading | None:
    """The day of several years that fits best."""
    about = frame_day(clock) or clock.published
    days = calendar.fitting(clock, made)
    if weekday is not None and not (days and about and _contradicted(days, weekday, about)):
        days = [day for day in days if day.weekday() == weekday] or days
    if not days or about is None:
        return None
    best, frame = days[0], clock.frame
    if frame:
        best = next((day for day in days if frame.first <= day <= frame.last), best)
    return Reading(When.day(best), Anchor.PUBLISHED, ("year",), _nearest_other(days, best, about))


_NEAR = 45  # days around the article's own in which a date is not one of another year


def _contradicted(days: Sequence[date], weekday: int, about: date) -> bool:
    """Is the weekday of a near date a slip, and not the word for another year?"""
    return days[0].weekday() != weekday and abs((days[0] - about).days) <= _NEAR


def _nearest_other(days: list[date], best: date, about: date) -> tuple[When, ...]:
    others = [day for day in days if day != best]
    return (When.day(min(others, key=lambda day: abs(day - about))),) if others else ()


@kind("DATE", Anchor.PUBLISHED)
def calendar_day_stepped(
    clock: Clock, month: int, day: int, step: int, weekday: int | None = None
) -> Reading | None:
    """Last October 23, next March 3: the latest before the article's day, the first after it."""
    way = Tense.PAST if step < 0 else Tense.FUTURE
    return calendar_day(replace(clock, tense=way, frame=None), month, day, None, weekday)


@kind("DATE", Anchor.PUBLISHED)
def day_of_year(clock: Clock, month: int, day: int, step: int) -> When | None:
    """3 March next year."""
    made = calendar.make_day(clock.published.year + step, month, day) if clock.published else None
    return When.day(made) if made else None


@kind("DATE", Anchor.PUBLISHED)
def day_of_stay(clock: Clock, ordinal: int, number: int) -> Reading | None:
    """The third day of a four-day visit: told on that day. The whole stay is the alternative."""
    if clock.published is None or not 1 <= ordinal <= number:
        return None
    first = clock.published - (ordinal - 1) * DAY
    stay = When.days(first, first + (int(number) - 1) * DAY)
    return Reading(When.day(clock.published), Anchor.PUBLISHED, ("day",), (stay,))


@kind("DATE", Anchor.FRAME)
def day_of_frame(clock: Clock, ordinal: float, part: str | None = None) -> Reading | None:
    """On the third day: of the trip that the frame is. Without one it is no date."""
    if clock.frame is None or not 1 <= ordinal <= len(clock.frame):
        return None
    day = When.day(clock.frame.first + (int(ordinal) - 1) * DAY)
    return Reading(with_part(day, part), Anchor.FRAME, ("day",))


@kind("DATE", Anchor.FRAME)
def last_day_of_frame(clock: Clock) -> Reading | None:
    """On the last day: of the trip that the frame is. Without one, or without its end, it is no date."""
    if clock.frame is None or len(clock.frame) > _FRAME:
        return None
    return Reading(When.day(clock.frame.last), Anchor.FRAME, ("day",))


_FRAME = 30  # days; a longer frame is one of which only the beginning is known


@kind("DATE", Anchor.NONE)
def figures(clock: Clock, numeric: tuple[int, int, int | None], weekday: int | None = None) -> Reading | None:
    """A date in figures: 03/04/2026. Which comes first is the house's habit, unless one is above 12."""
    one, two, year = numeric
    if year is None:
        return _figures_without_year(clock, one, two, weekday)
    day_first = calendar.make_day(year, two, one)
    month_first = calendar.make_day(year, one, two)
    made = (day_first or month_first) if clock.day_first else (month_first or day_first)
    if clock.day_first is None and day_first and month_first and clock.published:
        made = min((month_first, day_first), key=lambda day: abs(day - (clock.published or day)))
    if made is None:
        return None
    others = tuple(When.day(day) for day in (day_first, month_first) if day and day != made)
    return Reading(When.day(made), Anchor.NONE, (), others)


def _figures_without_year(clock: Clock, one: int, two: int, weekday: int | None) -> Reading | None:
    """4/3: month first or day first; Mon 12/1: in the order and the year in which that day is a Monday."""
    if clock.published is None:
        return None
    orders = [(two, one), (one, two)] if clock.day_first else [(one, two), (two, one)]
    days: list[date] = []
    for month, day in orders:
        if 1 <= month <= 12 and (not days or weekday is not None):
            made = [calendar.make_day(clock.published.year + step, month, day) for step in (-1, 0, 1)]
            days += [one for one in made if one and weekday in (None, one.weekday())]
    days = calendar.fitting(clock, days)
    if not days:
        return None
    return Reading(When.day(days[0]), Anchor.PUBLISHED, ("year",), tuple(When.day(day) for day in days[1:2]))


@kind("TIME", Anchor.NONE)
def iso_moment(clock: Clock, iso: tuple[int, int, int], at: time) -> When | None:
    """2026-01-12T15:00."""
    made = calendar.make_day(*iso)
    return When.day(made).at(at) if made else None


@kind("DATE", Anchor.NONE)
def iso_day(clock: Clock, iso: tuple[int, int, int], weekday: int | None = None) -> When | None:
    """2026-01-12."""
    made = calendar.make_day(*iso)
    return When.day(made) if made else None


@kind("DATE", Anchor.FRAME)
def day_of_month(
    clock: Clock, day: int, weekday: int | None = None, part: str | None = None, step: int | None = None
) -> Reading | None:
    """The 14th: of the last month named or implied; of the article's, the next or the last where said."""
    if part is not None:
        return mapped(day_of_month(clock, day), lambda when: with_part(when, part))
    if step is not None:
        month = calendar.add_months(clock.published.replace(day=1), step) if clock.published else None
        stepped = calendar.make_day(month.year, month.month, day) if month else None
        return Reading(When.day(stepped), Anchor.PUBLISHED) if stepped else None
    about = clock.frame.first if clock.frame and clock.frame.grain is Grain.MONTH else reference(clock)
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
        published = clock.published
        if clock.tense is Tense.FUTURE and published and published <= about:  # what is to come has not been
            days.sort(key=lambda made: made < published)
    if not days:
        return None
    anchor = Anchor.FRAME if clock.frame else Anchor.LAST if clock.last else Anchor.PUBLISHED
    return Reading(
        When.day(days[0]), anchor, ("month", "year"), tuple(When.day(other) for other in days[1:2])
    )


@kind("DATE", Anchor.FRAME)
def weekday_and_figure(clock: Clock, weekday: int, day: int) -> Reading | None:
    """Wednesday 14: that day where it falls on one, else the weekday (the figure counts something else)."""
    reading = day_of_month(clock, day, weekday)
    found = reading.value if reading else None
    if isinstance(found, When) and found.first.weekday() == weekday:
        return reading
    return bare_weekday(clock, weekday)


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
    reading = bare_weekday(clock, weekday)
    if reading and part and isinstance(reading.value, When):
        return replace(reading, value=replace(reading.value, grain=Grain.PART_OF_DAY, part=part))
    return reading


def bare_weekday(clock: Clock, weekday: int) -> Reading | None:
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
    return with_part(When.day(day), part)


@kind("DATE", Anchor.PUBLISHED)
def weekday_coming(clock: Clock, weekday: int, part: str | None = None) -> When | None:
    """The coming Friday: the first after the article's day."""
    if clock.published is None:
        return None
    return with_part(When.day(calendar.on_weekday(clock.published + DAY, weekday)), part)


@kind("DATE", Anchor.PUBLISHED)
def weekday_of_week(clock: Clock, weekday: int, step: int) -> When | None:
    """Thursday next week; Monday of last week."""
    if clock.published is None:
        return None
    monday = clock.published - clock.published.weekday() * DAY
    return When.day(monday + (7 * step + weekday) * DAY)


@kind("DATE", Anchor.LAST)
def weekday_later(clock: Clock, weekday: int, step: int) -> When | None:
    """The following Friday, the previous Friday: from the last stop."""
    about = reference(clock)
    if about is None:
        return None
    following = calendar.on_weekday(about + DAY, weekday)
    return When.day(following if step > 0 else following - (7 if following - 7 * DAY < about else 14) * DAY)
