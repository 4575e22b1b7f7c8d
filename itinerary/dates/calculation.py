"""Calendar arithmetic for the meanings: days, months, steps and the choice among years. No words."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from itinerary.model import Clock, Tense
from itinerary.when import DAY, Grain, When, month_end

FIRST_YEAR, LAST_YEAR = 1000, 9998
_FIRST_DAY, _LAST_DAY = date(FIRST_YEAR, 1, 1).toordinal(), date(LAST_YEAR, 12, 31).toordinal()


def make_day(year: int, month: int, day: int) -> date | None:
    """The day, None where the calendar has no such day (30 February)."""
    try:
        return date(year, month, day) if FIRST_YEAR <= year <= LAST_YEAR else None
    except ValueError:
        return None


def add_months(day: date, months: int) -> date:
    """The same day so many months later; the last of the month where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    year = min(max(year, FIRST_YEAR), LAST_YEAR)
    if day.day <= 28:
        return date(year, month + 1, day.day)
    first = date(year, month + 1, 1)
    return min(first + (day.day - 1) * DAY, month_end(first))


def on_weekday(day: date, weekday: int) -> date:
    """The first such weekday on or after `day`."""
    return day + (weekday - day.weekday()) % 7 * DAY


def fitting(clock: Clock, days: Iterable[date | None]) -> list[date]:
    """The candidates in the order in which they fit: the tense first, then the nearest to the article."""
    published = clock.published
    found = [day for day in days if day is not None]
    if published is None or len(found) < 2:
        return found
    here = published.toordinal()
    sign = {Tense.FUTURE: -1, Tense.PAST: 1}.get(clock.tense, 0)  # of the distance that does not fit

    def fit(day: date) -> tuple[bool, int]:
        distance = day.toordinal() - here
        return sign * distance > 0, abs(distance)

    found.sort(key=fit)
    return found


def weekend(day: date) -> When:
    """The Saturday and Sunday of the ISO week that holds `day`."""
    saturday = day + (5 - day.weekday()) * DAY
    return When(saturday, saturday + DAY, Grain.WEEKEND)


def quarter(year: int, number: int) -> When:
    """A quarter of a calendar year, 1 to 4."""
    first = date(year, 3 * number - 2, 1)
    return When(first, month_end(add_months(first, 2)), Grain.QUARTER)


def half(year: int, number: int) -> When:
    """A half of a calendar year, 1 or 2."""
    first = date(year, 6 * number - 5, 1)
    return When(first, month_end(add_months(first, 5)), Grain.HALF)


def decade(year: int) -> When:
    """The ten years from `year` rounded down."""
    first = year // 10 * 10
    return When(date(first, 1, 1), date(first + 9, 12, 31), Grain.DECADE)


def century(year: int) -> When:
    """The hundred years from `year` rounded down."""
    first = year // 100 * 100
    return When(date(first, 1, 1), date(first + 99, 12, 31), Grain.CENTURY)


_SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}  # the meteorological seasons of the northern half


def season(year: int, code: str) -> When:
    """A season of a year. Winter begins in its December and ends in the next year."""
    first = date(year, _SEASON_MONTHS[code], 1)
    return When(first, month_end(add_months(first, 2)), Grain.SEASON, part=code)


def unit_of(day: date, unit: str) -> When:
    """The calendar unit (Length's letters) that holds `day`."""
    match unit:
        case "D":
            return When.day(day)
        case "W" | "2W":
            return When.week(day)
        case "WE":
            return weekend(day)
        case "M":
            return When.month(day.year, day.month)
        case "Q":
            return quarter(day.year, (day.month + 2) // 3)
        case "DE":
            return decade(day.year)
        case "CE":
            return century(day.year)
        case _:
            return When.year(day.year)


_MONTHS_PER_UNIT = {"M": 1, "Q": 3, "Y": 12, "DE": 120, "CE": 1200}
_DAYS_PER_UNIT = {"D": 1, "W": 7, "2W": 14, "WE": 7}


def step(day: date, amount: float, unit: str) -> date:
    """So many units later (earlier where negative). Ends of the calendar are kept to."""
    if unit in _MONTHS_PER_UNIT:
        return add_months(day, round(amount * _MONTHS_PER_UNIT[unit]))
    days = round(amount * _DAYS_PER_UNIT.get(unit, 0))
    return date.fromordinal(min(max(day.toordinal() + days, _FIRST_DAY), _LAST_DAY))
