"""Weeks, months, quarters, seasons, years, and the parts of them; holidays."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from itinerary.dates import calculation as calendar
from itinerary.dates.meanings.days import calendar_day, day_implied, frame_day, year_implied
from itinerary.dates.meanings.kinds import kind, mapped, quarter_told
from itinerary.model import Anchor, Clock, Reading, Tense
from itinerary.when import DAY, Grain, When, month_end


@kind("DATE", Anchor.NONE)
def month_of(clock: Clock, month: int, year: int | None = None) -> Reading | None:
    """A month. A missing year is the nearest that fits the tense; the month of the article is that month."""
    if year is not None:
        return Reading(When.month(year, month))
    published = clock.frame.first if clock.frame and clock.frame.grain is Grain.YEAR else clock.published
    if published is None:
        return None
    if clock.frame and clock.frame.grain is Grain.YEAR:
        return Reading(When.month(published.year, month), Anchor.FRAME, ("year",))
    distance = (month - published.month) % 12
    if clock.tense is Tense.PAST:
        ahead = 0 if distance == 0 else distance - 12
    elif clock.tense is Tense.FUTURE or distance < 6:
        ahead = distance
    else:
        ahead = distance - 12
    made = calendar.add_months(published.replace(day=1), ahead)
    return Reading(When.month(made.year, made.month), Anchor.PUBLISHED, ("year",))


@kind("DATE", Anchor.NONE)
def months_between(clock: Clock, month: int, end: int, year: int | None = None) -> Reading | None:
    """March to May, November to February: whole months."""
    over = end < month  # into the next year
    first = month_of(clock, month, None if year is None else year - over)
    if first is None or not isinstance(first.value, When):
        return None
    last = When.month(first.value.first.year + over, end)
    return replace(first, value=replace(first.value, last=last.last))


@kind("DATE", Anchor.NONE)
def year_of(clock: Clock, year: int) -> When:
    """2026; early 2026."""
    return When.year(year)


@kind("DATE", Anchor.NONE)
def years_between(clock: Clock, years: tuple[int, int]) -> When:
    """1914-18."""
    return When(date(years[0], 1, 1), date(years[1], 12, 31), Grain.YEAR)


@kind("DATE", Anchor.NONE)
def decade_of(clock: Clock, decade: int) -> When:
    """The 1990s."""
    return calendar.decade(decade)


@kind("DATE", Anchor.NONE)
def century_of(clock: Clock, ordinal: int) -> When | None:
    """The 19th century."""
    return calendar.century(ordinal * 100 - 100) if 11 <= ordinal <= 22 else None


_SUNDAY = 6


@kind("DATE", Anchor.PUBLISHED)
def period(clock: Clock, step: int, unit: str) -> When | None:
    """Next week, this month, last year: the unit so many steps from the one of the article. What is
    planned for "this week" on a Sunday is the week that begins.
    """
    published = clock.published
    if published is None:
        return None
    if unit == "W" and step == 0 and clock.tense is Tense.FUTURE and published.weekday() == _SUNDAY:
        step = 1
    if unit == "WE":
        return calendar.weekend(published + 7 * step * DAY)
    base = published if unit in ("D", "W", "2W") else published.replace(day=1)
    return calendar.unit_of(calendar.step(base, step, unit), unit)


@kind("DATE", Anchor.PUBLISHED)
def last_day_of(clock: Clock, unit: str, step: int) -> When | None:
    """The last day of the month."""
    whole = period(clock, step, unit)
    return When.day(whole.last) if whole else None


@kind("DATE", Anchor.PUBLISHED)
def first_day_of(clock: Clock, unit: str, step: int) -> When | None:
    """The first day of next month."""
    whole = period(clock, step, unit)
    return When.day(whole.first) if whole else None


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


@kind("DATE", Anchor.PUBLISHED)
def season_said(clock: Clock, season: str) -> When | None:
    """In the summer: of the article's year, but the one to come in a plan, the one gone in a report."""
    published, this = clock.published, season_stepped(clock, season)
    if published is None or this is None:
        return None
    if clock.tense is Tense.FUTURE and this.last < published:
        return calendar.season(published.year + 1, season)
    if clock.tense is Tense.PAST and this.first > published:
        return calendar.season(published.year - 1, season)
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


@kind("DATE", Anchor.FRAME)
def the_period(clock: Clock, unit: str) -> When | None:
    """The week, the month, the year: of the article; the quarter told of; the weekend just over."""
    published = clock.published
    if published is None:
        return None
    if unit == "Q":
        return quarter_told(clock) or calendar.unit_of(calendar.add_months(published.replace(day=1), -3), "Q")
    if unit == "WE" and clock.tense is not Tense.FUTURE and published.weekday() < 5:
        return calendar.weekend(published - 7 * DAY)
    return calendar.unit_of(published, unit)


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
    return mapped(reading, lambda when: calendar.unit_of(when.first, unit))


@kind("DATE", Anchor.LAST)
def holiday_said(
    clock: Clock, holiday: str, year: int | None = None, step: int = 0, unit: str = "D", lasts: bool = False
) -> Reading | None:
    """Christmas Day, Good Friday, the Easter weekend, during Ramadan (it `lasts`): of the year that fits."""
    from itinerary.dates.holidays import holidays, last_day

    def whole(when: When) -> When:
        if lasts:
            return When.days(when.first, last_day(holiday, when.first))
        return when if unit == "D" else calendar.unit_of(when.first, unit)

    if year is not None:
        made = holidays(holiday, year)
        return Reading(whole(When.day(made[0]))) if made else None
    published = clock.published
    if published is None:
        return None
    years = (published.year + ahead for ahead in (-1, 0, 1))
    if step:
        days = [day for near in years for day in holidays(holiday, near) if (day < published) == (step < 0)]
        return Reading(whole(When.day(days[-1 if step < 0 else 0])), Anchor.PUBLISHED) if days else None
    about = frame_day(clock) or published
    years = (about.year + ahead for ahead in (-1, 0, 1))
    reading = day_implied(clock, [day for near in years for day in holidays(holiday, near)])
    return mapped(reading, whole)
