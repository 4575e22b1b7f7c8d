"""Stretches of days: 12 to 15 January, the 14th and 15th, Monday to Wednesday."""

from __future__ import annotations

from dataclasses import replace

from itinerary.dates import calculation as calendar
from itinerary.dates.meanings.days import bare_weekday, calendar_day, day_of_month, weekday_and_figure
from itinerary.dates.meanings.kinds import kind, mapped
from itinerary.model import Anchor, Clock, Reading
from itinerary.when import DAY, When, month_end, shifted


@kind("DATE", Anchor.NONE)
def days_of_month(
    clock: Clock,
    month: int,
    day: int,
    end: int,
    year: int | None = None,
    end_month: int | None = None,
    weekday: int | None = None,
    end_weekday: int | None = None,
) -> Reading | None:
    """12 to 15 January; 30 December to 2 January. An end that is none leaves the first day."""
    first = calendar_day(clock, month, day, year)
    if first is None or not isinstance(first.value, When):
        return None
    if end_month is None and end <= day:
        return first  # "10 July – 2nd Test" is no stretch
    return _until(first, first.value, end_month or month, end)


@kind("DATE", Anchor.NONE)
def iso_days(clock: Clock, iso: tuple[int, int, int], end: tuple[int, int, int]) -> When | None:
    """2026-01-12/2026-01-15."""
    first, last = calendar.make_day(*iso), calendar.make_day(*end)
    return When.days(first, last) if first and last and first <= last else None


@kind("DATE", Anchor.NONE)
def days_listed(
    clock: Clock,
    month: int,
    day: int,
    end: int,
    second: int | None = None,
    third: int | None = None,
    year: int | None = None,
    weekday: int | None = None,
    end_weekday: int | None = None,
) -> Reading | None:
    """16, 18 and 20 April: from the first to the last of them."""
    return days_of_month(clock, month, day, end, year)


def _until(first: Reading, begin: When, month: int, day: int) -> Reading | None:
    for year in (begin.first.year, begin.first.year + 1):
        last = calendar.make_day(year, month, day)
        if last and last >= begin.first and (last - begin.first).days < 200:
            others = tuple(
                When.days(other.first, other.first + (last - begin.first)) for other in first.alternatives
            )
            return replace(first, value=When.days(begin.first, last), alternatives=others)
    return None


@kind("DATE", Anchor.FRAME)
def days_of_the_month(
    clock: Clock, day: int, end: int, second: int | None = None, third: int | None = None
) -> Reading | None:
    """The 14th to the 16th; the 14th, 15th and 16th."""
    first = day_of_month(clock, day)
    if not isinstance(first, Reading) or not isinstance(first.value, When):
        return None
    begin = first.value.first
    last = calendar.make_day(begin.year, begin.month, end)
    if last is None or last < begin:
        following = calendar.add_months(begin.replace(day=1), 1)
        last = calendar.make_day(following.year, following.month, end)
    return replace(first, value=When.days(begin, last)) if last else None


@kind("DATE", Anchor.FRAME)
def weekdays_and_figures(clock: Clock, weekday: int, day: int, end_weekday: int, end: int) -> Reading | None:
    """Monday 12 to Wednesday 14: the days of the month that fall so; none where they do not."""
    first = weekday_and_figure(clock, weekday, day)
    begin = first.value if first else None
    if first is None or not isinstance(begin, When) or begin.first.day != day:
        return None
    last = shifted(begin.first, (end_weekday - weekday) % 7)
    while last.day != end and (last - begin.first).days < _LONGEST:
        last = shifted(last, 7)
    return replace(first, value=When.days(begin.first, last), alternatives=()) if last.day == end else None


_LONGEST = 28  # days between two that have no month


@kind("DATE", Anchor.NONE)
def first_days(clock: Clock, number: float, month: int, year: int | None = None) -> Reading | None:
    """The first three days of March."""
    return days_of_month(clock, month, 1, int(number), year) if 1 < number < 29 else None


@kind("DATE", Anchor.NONE)
def last_days(clock: Clock, number: float, month: int, year: int | None = None) -> Reading | None:
    """The last two days of March."""
    first = calendar_day(clock, month, 1, year)
    if first is None or not isinstance(first.value, When) or not 1 < number < 29:
        return None
    last = month_end(first.value.first)
    return replace(first, value=When.days(last - (int(number) - 1) * DAY, last), alternatives=())


@kind("DATE", Anchor.PUBLISHED)
def weekdays_between(clock: Clock, weekday: int, end_weekday: int) -> Reading | None:
    """Mon-Wed."""
    first = bare_weekday(clock, weekday)
    length = (end_weekday - weekday) % 7 * DAY
    return mapped(first, lambda when: When.days(when.first, when.first + length))
