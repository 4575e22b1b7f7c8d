"""The meanings of dates at their edges: the first and the last month, either side of a limit, each tense.

The rows of the tables prove what is usual (test_date_examples.py); these are what a changed sign, a
changed limit or a swapped branch would read otherwise. tools/mutants.py asks for them.
"""

from __future__ import annotations

from dataclasses import FrozenInstanceError, fields
from datetime import date, time

import pytest

from itinerary.dates.meanings import days, lengths, periods, ranges
from itinerary.model import Clock, Reading, Tense
from itinerary.when import Length, Vague, When, shifted

FRIDAY = date(2026, 1, 9)
FUTURE, PAST, UNKNOWN = Tense.FUTURE, Tense.PAST, Tense.UNKNOWN


def written(value: Reading | When | None) -> str | None:
    found = value.value if isinstance(value, Reading) else value
    return found.timex() if isinstance(found, When) else None


def test_the_calendar_ends() -> None:
    assert (shifted(date.max, 1), shifted(date.min, -1)) == (date.max, date.min)
    assert (shifted(date.max, 0), shifted(FRIDAY, 1)) == (date.max, date(2026, 1, 10))


@pytest.mark.parametrize("value", [When.day(FRIDAY), Length(3, "D"), Vague("PRESENT_REF")])
def test_nouns_do_not_change(value: When | Length | Vague) -> None:
    with pytest.raises(FrozenInstanceError):
        setattr(value, fields(value)[0].name, None)
    assert value in {value}


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_the_same_quarter_of_another_year(number: int) -> None:
    frame = periods.calendar.quarter(1989, number)
    assert written(periods.quarter_in_year(Clock(FRIDAY, frame=frame), 1988)) == f"1988-Q{number}"
    assert written(periods.quarter_before(Clock(FRIDAY, frame=frame))) == f"1988-Q{number}"


@pytest.mark.parametrize(
    ("published", "tense", "number", "expected"),
    [
        (date(2026, 5, 20), PAST, 1, "2026-Q1"),
        (date(2026, 5, 20), PAST, 3, "2025-Q3"),
        (date(2026, 5, 20), FUTURE, 3, "2026-Q3"),
        (date(2026, 12, 20), FUTURE, 1, "2027-Q1"),
        (date(2026, 1, 1), PAST, 1, "2026-Q1"),
        (date(2026, 5, 20), FUTURE, 0, None),
        (date(2026, 5, 20), FUTURE, 5, None),
    ],
)
def test_the_quarter_that_fits(published: date, tense: Tense, number: int, expected: str | None) -> None:
    assert written(periods.quarter_of(Clock(published, tense), number)) == expected


@pytest.mark.parametrize(
    ("published", "season", "step", "expected"),
    [
        (date(2026, 2, 28), "WI", 0, "2025-WI"),  # inside the winter that began last December
        (date(2026, 3, 1), "WI", 0, "2026-WI"),
        (date(2026, 3, 1), "WI", -1, "2025-WI"),
        (date(2026, 5, 31), "SP", -1, "2025-SP"),
        (date(2026, 6, 1), "SP", -1, "2026-SP"),
        (date(2026, 2, 28), "SP", 1, "2026-SP"),
        (date(2026, 3, 1), "SP", 1, "2027-SP"),
    ],
)
def test_seasons(published: date, season: str, step: int, expected: str) -> None:
    assert written(periods.season_stepped(Clock(published), season, step)) == expected


@pytest.mark.parametrize(
    ("month", "step", "expected"),
    [
        (4, 1, "2027-04"),
        (5, 1, "2027-05"),
        (6, 1, "2026-06"),
        (4, -1, "2026-04"),
        (5, -1, "2025-05"),
        (6, -1, "2025-06"),
        (4, 0, "2026-04"),
        (5, 0, "2026-05"),
        (6, 0, "2026-06"),
    ],
)
def test_months(month: int, step: int, expected: str) -> None:
    assert written(periods.month_stepped(Clock(date(2026, 5, 20)), month, step)) == expected


@pytest.mark.parametrize(
    ("number", "expected"),
    [(1, None), (2, "2026-03-01/2026-03-02"), (28, "2026-03-01/2026-03-28"), (29, None)],
)
def test_the_first_days(number: int, expected: str | None) -> None:
    found = ranges.first_days(Clock(FRIDAY), number, 3)
    assert (str(found.value) if found else None) == expected


@pytest.mark.parametrize(
    ("frame", "first"),
    [
        (When.week(FRIDAY), date(2026, 1, 5)),
        (When.month(2026, 3), date(2026, 3, 1)),
        (When.year(2027), date(2027, 1, 1)),
        (periods.calendar.quarter(2026, 2), None),
        (None, None),
    ],
)
def test_what_frames_days(frame: When | None, first: date | None) -> None:
    assert days.frame_day(Clock(FRIDAY, frame=frame)) == first


@pytest.mark.parametrize(
    ("published", "tense", "numbers", "weekday", "expected"),
    [
        (date(2026, 12, 30), FUTURE, (1, 2), None, "2027-01-02"),
        (date(2026, 12, 30), PAST, (1, 2), None, "2026-01-02"),
        (date(2026, 1, 9), PAST, (12, 30), None, "2025-12-30"),
        (date(2026, 1, 9), FUTURE, (12, 1), 0, "2026-01-12"),  # Mon 12/1: day first, then it is one
        (date(2026, 1, 9), FUTURE, (13, 14), None, None),
        (date(2026, 1, 9), FUTURE, (13, 1), 1, "2026-01-13"),
    ],
)
def test_figures_without_a_year(
    published: date, tense: Tense, numbers: tuple[int, int], weekday: int | None, expected: str | None
) -> None:
    found = days.figures(Clock(published, tense), (*numbers, None), weekday)
    assert written(found) == expected


@pytest.mark.parametrize(
    ("hour", "end", "expected"),
    [
        (12, time(13), "2026-01-09T12:00/2026-01-09T13:00"),
        (3, time(17), "2026-01-09T15:00/2026-01-09T17:00"),
        (11, time(13), "2026-01-09T11:00/2026-01-09T13:00"),
        (9, time(11), "2026-01-09T09:00/2026-01-09T11:00"),
        (13, time(15), None),
        (0, time(3), None),
    ],
)
def test_spans_of_hours(hour: int, end: time, expected: str | None) -> None:
    found = lengths.clock_span(Clock(FRIDAY, last=When.day(FRIDAY)), hour, end)
    assert (str(found) if found else None) == expected


@pytest.mark.parametrize(
    ("hour", "part", "minute", "expected"),
    [
        (6, None, 30, "18:30"),
        (7, None, 0, "07:00"),
        (12, None, 0, "12:00"),
        (12, "NI", 0, "00:00"),
        (6, "NI", 0, "18:00"),
        (5, "NI", 0, "05:00"),
        (11, "NI", 59, "23:59"),
        (1, "MO", 0, "01:00"),
        (12, "AF", 0, "12:00"),
        (0, None, 0, None),
        (13, None, 0, None),
    ],
)
def test_hours(hour: int, part: str | None, minute: int, expected: str | None) -> None:
    found = lengths.hour_said(Clock(FRIDAY, last=When.day(FRIDAY)), hour, part, minute)
    assert (f"{found.start:%H:%M}" if found and found.start else None) == expected


@pytest.mark.parametrize(
    ("weekday", "step", "expected"),
    [
        (0, 0, "2026-01-05"),
        (3, 1, "2026-01-15"),
        (0, -1, "2025-12-29"),
        (6, 0, "2026-01-11"),
        (6, 2, "2026-01-25"),
    ],
)
def test_weekdays_of_a_week(weekday: int, step: int, expected: str) -> None:
    assert written(days.weekday_of_week(Clock(FRIDAY), weekday, step)) == expected


@pytest.mark.parametrize(
    ("number", "unit", "expected"),
    [
        (1, "WE", "2026-05-02/2026-05-03"),
        (2, "WE", "2026-05-09/2026-05-10"),
        (-1, "WE", "2026-05-30/2026-05-31"),
        (1, "W", "2026-W19"),
        (2, "W", "2026-W20"),
        (-1, "W", "2026-W22"),
        (1, "D", "2026-05-01"),
        (-1, "D", "2026-05-31"),
        (31, "D", "2026-05-31"),
        (32, "D", None),
    ],
)
def test_units_of_a_month(number: int, unit: str, expected: str | None) -> None:
    found = periods.unit_in_month(Clock(FRIDAY), number, unit, 5, 2026)
    assert (str(found.value) if found else None) == expected


@pytest.mark.parametrize(
    ("ordinal", "expected"), [(10, None), (11, "10"), (19, "18"), (22, "21"), (23, None)]
)
def test_centuries(ordinal: int, expected: str | None) -> None:
    assert written(periods.century_of(Clock(FRIDAY), ordinal)) == expected
