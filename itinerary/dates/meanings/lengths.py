"""What is counted from another time, clock times, lengths, vague and repeated times."""

from __future__ import annotations

from datetime import date, time

from itinerary.dates import calculation as calendar
from itinerary.dates.meanings.kinds import day_told, kind, quarter_told, reference, with_part
from itinerary.dates.meanings.periods import the_period
from itinerary.model import Anchor, Clock, Tense
from itinerary.when import DAY, Length, Vague, When, shifted

NOON, MIDNIGHT = time(12), time(0)


@kind("DATE", Anchor.PUBLISHED)
def distance(
    clock: Clock,
    unit: str,
    sign: int,
    number: float | None = 1,
    some: float | None = 0,
    exact: bool = False,
) -> When | Vague | None:
    """In three weeks, a month ago: as exact as its unit, to the day where said ("three weeks ago today").

    A year ago in talk of a quarter is a quarter.
    """
    amount = number if some == 0 else some
    quarter = quarter_told(clock) if unit == "Y" and not exact else None
    return _away(quarter, clock.published, unit, sign, amount, exact)


def _away(
    quarter: When | None,
    about: date | None,
    unit: str,
    sign: int,
    amount: float | None,
    exact: bool = False,
) -> When | Vague | None:
    """So many units from a day, a year from a quarter; vague where nobody says how many."""
    if amount is None:
        return Vague("FUTURE_REF" if sign > 0 else "PAST_REF")
    if quarter:
        return calendar.unit_of(calendar.step(quarter.first, sign * amount, unit), "Q")
    if about is None:
        return None
    day = calendar.step(about, sign * amount, unit)
    return When.day(day) if exact else calendar.unit_of(day, unit)


@kind("DATE", Anchor.PUBLISHED)
def within(
    clock: Clock, unit: str, number: float | None = 1, some: float | None = 0
) -> When | Vague | Length | None:
    """In three weeks: a day to come in a plan, a length elsewhere ("the first in ten years")."""
    if clock.tense is Tense.FUTURE:
        return distance(clock, unit, 1, number, some)
    return length(clock, unit, number, some)


@kind("DATE", Anchor.LAST)
def later(
    clock: Clock, unit: str, sign: int = 1, number: float | None = 1, some: float | None = 0
) -> When | Vague | None:
    """Two days later, the next day, a week earlier: from the last stop, else from the article's day.

    A year before a quarter is that quarter of the year before. A plan for "the day before" is not for
    yesterday: it counts from what the text has not said.
    """
    amount = number if some == 0 else some
    quarter = quarter_told(clock) if unit == "Y" and sign < 0 else None
    found = _away(quarter, reference(clock, unit), unit, sign, amount)
    over = isinstance(found, When) and clock.published is not None and found.last < clock.published
    return None if over and unit == "D" and sign < 0 and clock.tense is Tense.FUTURE else found


@kind("DATE", Anchor.LAST)
def part_later(clock: Clock, part: str, days: int) -> When | None:
    """The next morning."""
    about = reference(clock)
    return with_part(When.day(about + days * DAY), part) if about else None


@kind("DATE", Anchor.LAST)
def same(clock: Clock, unit: str) -> When | None:
    """The same day; that week; that quarter. What is still to come is not before the article."""
    if unit == "Q":
        return the_period(clock, unit)
    about = reference(clock, unit)
    if about and clock.published and clock.tense is Tense.FUTURE:
        about = max(about, clock.published)
    return calendar.unit_of(about, unit) if about else None


@kind("DATE", Anchor.LAST)
def day_running(clock: Clock, ordinal: int) -> When | None:
    """It is the second day of the strike: the day that the text is about."""
    about = reference(clock)
    return When.day(about) if about else None


@kind("TIME", Anchor.LAST)
def clock_time(
    clock: Clock, at: time, zone: str | None = None, end: time | None = None, aside: str | None = None
) -> When | None:
    """3 p.m.: on the day that the text is about, else on the article's. Zones are kept on the mention."""
    about = day_told(clock)
    return When.day(about).at(at, end) if about else None


@kind("TIME", Anchor.LAST)
def hour_said(
    clock: Clock, hour: int, part: str | None = None, minute: int = 0, days: int | None = None
) -> When | None:
    """Three o'clock in the afternoon, half past three; from one to six it is the afternoon, unless said.

    With `days` it is so many days from the article's: at seven tonight.
    """
    if days is not None:
        clock = Clock(shifted(clock.published, days)) if clock.published else Clock(None)
    if not 1 <= hour <= 12:
        return None
    late = part in ("AF", "EV") or (part == "NI" and 6 <= hour < 12) or (part is None and hour < 7)
    minutes = (hour % 12 + (12 if late or (part is None and hour == 12) else 0)) * 60 + minute
    return clock_time(clock, time(minutes // 60 % 24, minutes % 60))


@kind("TIME", Anchor.LAST)
def clock_span(
    clock: Clock, hour: int, end: time, zone: str | None = None, aside: str | None = None
) -> When | None:
    """3 to 5 p.m.: the first hour stands in the half of the day that comes before the end."""
    if not 1 <= hour <= 12:
        return None
    start = hour % 12 + (12 if end.hour >= 12 else 0)
    if start > end.hour:
        start = hour % 12
    return clock_time(clock, time(start), zone, end)


@kind("TIME", Anchor.LAST)
def part_said(clock: Clock, part: str) -> When | None:
    """In the evening: of the day that the text is about."""
    about = day_told(clock)
    return with_part(When.day(about), part) if about else None


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
    return Vague(value.timex())


@kind("SET", Anchor.NONE)
def repeated_weekday(clock: Clock, weekday: int, part: str | None = None) -> Vague:
    """Fridays, every Monday night."""
    return Vague(f"XXXX-WXX-{weekday + 1}" + (f"T{part}" if part else ""))
