"""Quarters, halves and years of business reports: what a report tells of, and what it compares with."""

from __future__ import annotations

from itinerary.dates import calculation as calendar
from itinerary.dates.meanings.kinds import kind, quarter_told
from itinerary.dates.meanings.lengths import length
from itinerary.dates.meanings.periods import period
from itinerary.model import Anchor, Clock, Reading, Tense
from itinerary.when import Grain, Length, When


@kind("DATE", Anchor.FRAME)
def quarter_in_year(clock: Clock, year: int) -> When:
    """The 1988 quarter: the quarter that is being told of, in that year."""
    quarter = quarter_told(clock)
    return _same_quarter(quarter, year) if quarter else When.year(year)


def _same_quarter(quarter: When, year: int) -> When:
    return calendar.quarter(year, (quarter.first.month + 2) // 3)


@kind("DATE", Anchor.FRAME)
def quarter_before(clock: Clock, number: int | None = None) -> When | Reading | None:
    """The same quarter of the year before; where the text tells of none, the month named last or the year."""
    this = quarter_of(clock, number) if number else quarter_told(clock)
    value = this.value if isinstance(this, Reading) else this
    if isinstance(value, When):
        return _same_quarter(value, value.first.year - 1)
    if clock.last and clock.last.grain is Grain.MONTH:
        return When.month(clock.last.first.year - 1, clock.last.first.month)
    return period(clock, -1, "Y")


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


@kind("DATE", Anchor.FRAME)
def year_told(clock: Clock) -> When | None:
    """The full year: that of the quarter told of, else the article's."""
    quarter = quarter_told(clock)
    return When.year(quarter.first.year) if quarter else period(clock, 0, "Y")


@kind("DURATION", Anchor.NONE)
def months_told(clock: Clock, number: float) -> Length:
    """The first nine months: a part of the year, so that what follows is compared with a year."""
    return length(clock, "M", number)
