"""Dates as newspapers give them: exact to the minute, or only to the week, month or decade.

Three value types, all frozen: `When` (a stretch of the calendar with its granularity),
`Length` (how long something lasts) and `Vague` ("now", "recently": a reference without days).
Every one writes itself as a TIMEX3 value with `timex()`; `When` also reads and writes the
ISO 8601 notation of itineraries with `str()` and `When.parse`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from enum import StrEnum
from functools import lru_cache

DAY = timedelta(days=1)


def shifted(day: date, days: int) -> date:
    """The day so many days later (earlier: negative); the calendar's first or last where it ends."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return date.max if days > 0 else date.min


def full_year(digits: str) -> int:
    """The year that is written: "1874" as it stands; of two digits "95" is 1995 and "26" 2026."""
    year = int(digits)
    return year if len(digits) > 2 else year + (1900 if year >= _CENTURY else 2000)


_CENTURY = 50  # years of two digits from here on are of the last century


class Grain(StrEnum):
    """How exact an expression is (granularity), finest first."""

    MINUTE = "minute"
    PART_OF_DAY = "part of day"
    DAY = "day"
    WEEKEND = "weekend"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"


_FINER = (Grain.MINUTE, Grain.PART_OF_DAY)
_EXACT = (Grain.DAY, Grain.WEEKEND, *_FINER)


class BadWhen(ValueError):
    """The text is not a date in the notation of itineraries."""


def month_end(day: date) -> date:
    """The last day of the month that holds `day`."""
    return date(day.year, day.month + 1, 1) - DAY if day.month < 12 else day.replace(day=31)


@dataclass(frozen=True, slots=True)
class When:
    """A stretch of days, both ends inclusive, local to the place.

    `first` and `last` bound the days; `grain` says how exact the article was. `start` and `end`
    are clock times (local, without zone) on `first` and `last`. `part` is the TIMEX3 code of a
    part of the day (MO, AF, EV, NI, ...) where grain is PART_OF_DAY, or of a season (SP, SU, FA,
    WI) where it is SEASON. `mod` is a TIMEX3 modifier (START, MID, END, APPROX, ...).
    """

    first: date
    last: date
    grain: Grain = Grain.DAY
    start: time | None = None
    end: time | None = None
    part: str | None = None
    mod: str | None = None

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise BadWhen(f"ends before it begins: {self.first}/{self.last}")

    # -- making ---------------------------------------------------------------------------

    @classmethod
    def day(cls, day: date) -> When:
        """One day."""
        return _one_day(day)

    @classmethod
    def days(cls, first: date, last: date) -> When:
        """From `first` to `last`, both included."""
        return cls(first, last)

    @classmethod
    def week(cls, day: date) -> When:
        """The ISO week (Monday first) that holds `day`."""
        monday = day - day.weekday() * DAY
        return cls(monday, monday + 6 * DAY, Grain.WEEK)

    @classmethod
    def month(cls, year: int, month: int) -> When:
        """A calendar month."""
        first = date(year, month, 1)
        return cls(first, month_end(first), Grain.MONTH)

    @classmethod
    def year(cls, year: int) -> When:
        """A calendar year."""
        return cls(date(year, 1, 1), date(year, 12, 31), Grain.YEAR)

    # -- asking ---------------------------------------------------------------------------

    @property
    def is_day(self) -> bool:
        """Is it exact to the day (or finer), on a single day?"""
        return self.exact and self.first == self.last

    @property
    def exact(self) -> bool:
        """Are its first and last day known (day, weekend, or finer)?"""
        return self.grain in _EXACT

    def holds(self, other: When) -> bool:
        """Does `other` lie wholly inside?"""
        return self.first <= other.first and other.last <= self.last

    def overlaps(self, other: When) -> bool:
        """Have both a day in common?"""
        return self.first <= other.last and other.first <= self.last

    def __len__(self) -> int:
        return (self.last - self.first).days + 1

    # -- changing -------------------------------------------------------------------------

    def shift(self, days: int) -> When:
        """The same stretch, so many days later (earlier where negative)."""
        return replace(self, first=self.first + days * DAY, last=self.last + days * DAY)

    def at(self, start: time | None, end: time | None = None) -> When:
        """The same days with clock times."""
        return replace(self, start=start, end=end, grain=Grain.MINUTE if start else self.grain)

    def dated(self) -> When:
        """The same days without clock times or part of the day."""
        if self.grain in _FINER:
            return When(self.first, self.last)
        return replace(self, start=None, end=None) if self.start or self.end else self

    # -- writing and reading --------------------------------------------------------------

    def __str__(self) -> str:
        """ISO 8601 as in itineraries: a day, an interval, a moment, a week, a month or a year.

        Quarters, halves and seasons coarsen to their year, longer periods to an interval of years.
        """
        if self.exact:
            begin = f"{self.first}" + (f"T{self.start:%H:%M}" if self.start else "")
            if self.first == self.last and not self.end:
                return begin
            return f"{begin}/{self.last}" + (f"T{self.end:%H:%M}" if self.end else "")
        first, last = self._unit(self.first), self._unit(self.last)
        return first if first == last else f"{first}/{last}"

    def _unit(self, day: date) -> str:
        if self.grain is Grain.WEEK:
            return _iso_week(day)
        return f"{day:%Y-%m}" if self.grain is Grain.MONTH else f"{day:%Y}"

    @classmethod
    def parse(cls, text: str) -> When:
        """The inverse of `str()`. Raises BadWhen."""
        match = _NOTATION.fullmatch(text)
        if not match:
            raise BadWhen(f"not a date like 2026-01-12, 2026-01-12/2026-01-14, 2026-W03 or 2026-01: {text!r}")
        try:
            first = cls._point(match["first"])
            last = cls._point(match["last"]) if match["last"] else first
        except ValueError as error:
            raise BadWhen(f"no such day: {text!r} ({error})") from None
        if first.grain is not last.grain and not (first.exact and last.exact):
            raise BadWhen(f"both ends of an interval are of one kind: {text!r}")
        grain = Grain.MINUTE if first.start or last.start else first.grain
        return cls(first.first, last.last, grain, first.start, last.start if match["last"] else None)

    @classmethod
    def _point(cls, text: str) -> When:
        if "W" in text:
            return cls.week(date.fromisocalendar(int(text[:4]), int(text[6:8]), 1))
        if len(text) == 4:
            return cls.year(int(text))
        if len(text) == 7:
            return cls.month(int(text[:4]), int(text[5:7]))
        day = cls.day(date.fromisoformat(text[:10]))
        return day.at(time.fromisoformat(text[11:])) if "T" in text else day

    def timex(self) -> str:
        """The TIMEX3 value (TimeML 1.2.1): 2026-01-12, 2026-W03, 2026-Q1, 2026-SU, 2026-01-12TEV, 202."""
        day, year = f"{self.first}", f"{self.first:%Y}"
        match self.grain:
            case Grain.MINUTE:
                return f"{day}T{self.start:%H:%M}" if self.start else day
            case Grain.PART_OF_DAY:
                return f"{day}T{self.part}"
            case Grain.DAY:
                return day
            case Grain.WEEKEND:
                return f"{_iso_week(self.first)}-WE"
            case Grain.WEEK:
                return _iso_week(self.first)
            case Grain.MONTH:
                return day[:7]
            case Grain.QUARTER:
                return f"{year}-Q{(self.first.month + 2) // 3}"
            case Grain.SEASON:
                return f"{year}-{self.part}"
            case Grain.HALF:
                return f"{year}-H{1 if self.first.month < 7 else 2}"
            case Grain.YEAR:
                return year
            case Grain.DECADE:
                return year[:3]
            case Grain.CENTURY:
                return year[:2]


def _iso_week(day: date) -> str:
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"


_POINT = r"\d{4}(?:-W\d\d|-\d\d(?:-\d\d(?:T\d\d:\d\d)?)?)?"
_NOTATION = re.compile(rf"(?P<first>{_POINT})(?:/(?P<last>{_POINT}))?", re.ASCII)


_HALVES = {"Y": "6M", "D": "T12H", "H": "30M", "m": "30S"}  # half of a unit, as ISO 8601 goes on after it


@dataclass(frozen=True, slots=True)
class Length:
    """How long: `amount` of `unit` ("three-day" is Length(3, "D")); None is "some" (PXD).

    `unit` is ISO 8601's letter: Y M W D, or H and m for hours and minutes; DE and CE are
    decades and centuries, WE weekends, Q quarters.
    """

    amount: float | None
    unit: str
    mod: str | None = None

    @property
    def days(self) -> int | None:
        """Whole days, where the length is one of days, weeks or weekends."""
        per_unit = {"D": 1, "W": 7, "WE": 2}.get(self.unit)
        return None if per_unit is None or self.amount is None else round(self.amount * per_unit)

    @property
    def stay(self) -> int | None:
        """The days that a stay of this length touches: three nights from the 14th end on the 17th."""
        return self.days + 1 if self.days and self.days > 1 and self.mod == "NIGHT" else self.days

    def timex(self) -> str:
        """The TIMEX3 value: P3D, PXM, PT2H; halves in the next smaller unit, P2Y6M."""
        number = "X" if self.amount is None else f"{self.amount:g}"
        half = ""
        if self.amount is not None and self.amount > 1 and self.amount % 1 == 0.5 and self.unit in _HALVES:
            number, half = f"{int(self.amount)}", _HALVES[self.unit]
        if self.unit in ("H", "m", "S"):
            return f"PT{number}{self.unit.upper()}{half}"
        return f"P{number}{self.unit}{half}"


@dataclass(frozen=True, slots=True)
class Vague:
    """A reference to time without days: PRESENT_REF, PAST_REF or FUTURE_REF, or a repeated time (a SET)."""

    value: str

    def timex(self) -> str:
        """The TIMEX3 value as it stands."""
        return self.value


@lru_cache(maxsize=1024)  # the days around an article's come again and again
def _one_day(day: date) -> When:
    return When(day, day)
