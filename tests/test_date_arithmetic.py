"""The meanings of dates at their edges: the first and the last month, either side of a limit, each tense.

The rows of the tables prove what is usual (test_date_examples.py); these are what a changed sign, a
changed limit or a swapped branch would read otherwise. tools/mutants.py asks for them.
"""

from __future__ import annotations

from dataclasses import FrozenInstanceError, fields
from datetime import date, time

import pytest

from itinerary.dates.meanings import days, lengths, periods, ranges, reports
from itinerary.model import Anchor, Clock, Reading, Tense
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
    assert written(reports.quarter_in_year(Clock(FRIDAY, frame=frame), 1988)) == f"1988-Q{number}"
    assert written(reports.quarter_before(Clock(FRIDAY, frame=frame))) == f"1988-Q{number}"


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
    assert written(reports.quarter_of(Clock(published, tense), number)) == expected


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


def told(
    published: date = FRIDAY, tense: Tense = UNKNOWN, frame: str = "", last: str = "", **more: bool
) -> Clock:
    """A clock whose frame and last stop are written in the notation of `When`."""
    quarter = frame.partition("-Q")
    period = periods.calendar.quarter(int(quarter[0]), int(quarter[2])) if quarter[1] else None
    return Clock(
        published,
        tense,
        period or (When.parse(frame) if frame else None),
        When.parse(last) if last else None,
        **more,
    )


COMING, GONE = told(tense=FUTURE), told(tense=PAST)
WEDNESDAY = date(2026, 1, 7)
SATURDAY = date(2026, 1, 10)

EDGES: list[tuple[object, str | None]] = [
    # units around the article's
    (periods.period(told(), 1, "WE"), "2026-W03-WE"),
    (periods.period(told(), 0, "WE"), "2026-W02-WE"),
    (periods.period(told(), -1, "WE"), "2026-W01-WE"),
    (periods.period(told(date(2026, 1, 31)), 1, "M"), "2026-02"),
    (periods.period(told(), 1, "W"), "2026-W03"),
    (periods.the_period(COMING, "WE"), "2026-W02-WE"),
    (periods.the_period(told(FRIDAY, PAST), "WE"), "2026-W01-WE"),  # until Friday it is the one just over
    (periods.the_period(told(SATURDAY, PAST), "WE"), "2026-W02-WE"),
    (periods.the_period(told(date(2026, 5, 20)), "Q"), "2026-Q1"),
    (periods.the_period(told(frame="1989-Q3"), "Q"), "1989-Q3"),
    (periods.the_period(told(), "M"), "2026-01"),
    (periods.first_day_of(told(), "M", 1), "2026-02-01"),
    (periods.last_day_of(told(), "M", 1), "2026-02-28"),
    (reports.quarter_of_this(told(), 4, -1), "2025-Q4"),
    (reports.quarter_before(told(last="2025-12")), "2024-12"),
    (reports.quarter_before(told(last="2025-12-24")), "2025"),
    (reports.year_told(told(frame="2025-Q4")), "2025"),
    (reports.year_told(told()), "2026"),
    (reports.half_of(told(), 2, None, 1), "2027-H2"),
    (reports.half_of(told(), 1, 2025), "2025-H1"),
    (reports.half_of(told(), 3), None),
    (reports.half_of(told(), 0), None),
    (periods.month_of_year(told(), 3, 1), "2027-03"),
    (periods.decade_of(told(), 1990), "199"),
    (periods.year_of(told(), 2026), "2026"),
    # a month without a year
    (periods.month_of(GONE, 12), "2025-12"),
    (periods.month_of(GONE, 1), "2026-01"),
    (periods.month_of(GONE, 2), "2025-02"),
    (periods.month_of(COMING, 12), "2026-12"),
    (periods.month_of(told(), 6), "2026-06"),
    (periods.month_of(told(), 7), "2025-07"),
    (periods.month_of(told(frame="2027"), 7), "2027-07"),
    # seasons by the tense
    (periods.season_said(told(date(2026, 9, 1), FUTURE), "SU"), "2027-SU"),
    (periods.season_said(told(date(2026, 8, 31), FUTURE), "SU"), "2026-SU"),
    (periods.season_said(told(date(2026, 5, 31), PAST), "SU"), "2025-SU"),
    (periods.season_said(told(date(2026, 6, 1), PAST), "SU"), "2026-SU"),
    # weekdays of a month
    (periods.weekday_in_month(told(), -1, 4, 3, 2026), "2026-03-27"),
    (periods.weekday_in_month(told(), 2, 1, 6, 2026), "2026-06-09"),
    (periods.weekday_in_month(told(), 5, 1, 6, 2026), "2026-06-30"),
    (periods.weekday_in_month(told(), 5, 2, 6, 2026), None),
    (periods.unit_in_month(told(), 0, "D", 6, 2026), None),
    (periods.unit_in_month(told(), 3, "W", 7, 2026), "2026-W29"),
    (periods.unit_in_month(told(), 1, "M", 5, 2026), "2026-05"),
    (periods.unit_holding(told(), "W", 10, 6, 2026), "2026-W41"),
    (periods.holiday_said(told(date(2026, 12, 25)), "christmas", None, -1), "2025-12-25"),
    (periods.holiday_said(told(date(2026, 12, 26)), "christmas", None, -1), "2026-12-25"),
    (periods.holiday_said(told(date(2026, 12, 24)), "christmas", None, 1), "2026-12-25"),
    (periods.holiday_said(told(date(2026, 12, 26)), "christmas", None, 1), "2027-12-25"),
    (periods.holiday_said(told(date(2026, 12, 26), PAST), "christmas"), "2026-12-25"),
    (periods.holiday_said(told(date(2026, 1, 26), PAST), "christmas"), "2025-12-25"),
    (periods.holiday_said(told(date(2026, 12, 26), FUTURE), "christmas"), "2027-12-25"),
    (periods.holiday_said(told(), "christmas", 2030), "2030-12-25"),
    # weekdays
    (days.bare_weekday(COMING, 4), "2026-01-16"),
    (days.bare_weekday(GONE, 4), "2026-01-09"),
    (days.bare_weekday(told(tense=FUTURE, reporting=True), 3), "2026-01-08"),
    (days.bare_weekday(told(frame="2026-W05"), 4), "2026-01-30"),
    (days.bare_weekday(told(frame="2026-01-20/2026-01-21"), 2), "2026-01-21"),
    (days.bare_weekday(told(frame="2026-01-20"), 1), "2026-01-06"),  # one day frames no weekdays
    (days.bare_weekday(told(frame="2026-01-20/2026-02-02"), 0), "2026-01-26"),
    (days.bare_weekday(told(frame="2026-01-20/2026-02-03"), 0), "2026-01-05"),  # nor do fifteen
    (days.weekday_stepped(told(WEDNESDAY), 4, 1), "2026-01-16"),
    (days.weekday_stepped(told(WEDNESDAY), 0, 1), "2026-01-12"),
    (days.weekday_stepped(told(WEDNESDAY), 4, 0), "2026-01-09"),
    (days.weekday_stepped(told(WEDNESDAY), 2, 0), "2026-01-07"),
    (days.weekday_stepped(told(WEDNESDAY, PAST), 3, 0), "2026-01-01"),
    (days.weekday_stepped(told(WEDNESDAY, PAST), 2, 0), "2026-01-07"),
    (days.weekday_stepped(told(WEDNESDAY), 2, -1), "2025-12-31"),
    (days.weekday_stepped(told(WEDNESDAY), 1, -1), "2026-01-06"),
    (days.weekday_stepped(told(WEDNESDAY), 2, 0, None, 1), "2026-01-21"),
    (days.weekday_stepped(told(WEDNESDAY), 3, 0, None, 2), "2026-01-22"),
    (days.weekday_coming(told(), 4), "2026-01-16"),
    (days.weekday_coming(told(), 5), "2026-01-10"),
    (days.weekday_later(told(last="2026-01-14"), 2, 1), "2026-01-21"),
    (days.weekday_later(told(last="2026-01-14"), 3, 1), "2026-01-15"),
    (days.weekday_later(told(last="2026-01-14"), 2, -1), "2026-01-07"),
    (days.weekday_later(told(last="2026-01-14"), 1, -1), "2026-01-13"),
    # days
    (days.near_day(told(), -1), "2026-01-08"),
    (days.near_day(told(), 1, "EV"), "2026-01-10TEV"),
    (days.day_of_year(told(), 3, 3, 1), "2027-03-03"),
    (days.day_of_year(told(), 2, 29, 1), None),
    (days.day_of_stay(told(), 3, 4), "2026-01-09"),
    (days.day_of_stay(told(), 5, 4), None),
    (days.day_of_stay(told(), 0, 4), None),
    (days.day_of_frame(told(frame="2026-01-20/2026-01-22"), 3), "2026-01-22"),
    (days.day_of_frame(told(frame="2026-01-20/2026-01-22"), 1), "2026-01-20"),
    (days.day_of_frame(told(frame="2026-01-20/2026-01-22"), 4), None),
    (days.day_of_frame(told(frame="2026-01-20/2026-01-22"), 0), None),
    (days.calendar_day_stepped(told(), 1, 8, -1), "2026-01-08"),
    (days.calendar_day_stepped(told(), 1, 10, -1), "2025-01-10"),
    (days.calendar_day_stepped(told(), 1, 8, 1), "2027-01-08"),
    (days.calendar_day_stepped(told(), 1, 10, 1), "2026-01-10"),
    (days.calendar_day(COMING, 2, 29), "2028-02-29"),
    (days.calendar_day(GONE, 2, 29), "2024-02-29"),
    (days.calendar_day(told(), 2, 29, None, 3), "2024-02-29"),  # a Thursday
    (days.calendar_day(told(), 6, 9, None, 0), "2025-06-09"),  # a Monday
    (days.calendar_day(told(), 1, 9, None, 3), "2026-01-09"),  # so near, the Thursday is a slip
    (days.calendar_day(told(), 1, 9, None, 2), "2026-01-09"),  # in none of three years a Wednesday
    (days.calendar_day(told(frame="2027"), 3, 3), "2027-03-03"),
    (days.calendar_day(told(frame="2027"), 12, 31), "2027-12-31"),
    (days.calendar_day(told(frame="2027"), 1, 1), "2027-01-01"),
    (days.day_of_month(COMING, 8), "2026-02-08"),
    (days.day_of_month(GONE, 10), "2025-12-10"),
    (days.day_of_month(told(frame="2026-03"), 31), "2026-03-31"),
    (days.day_of_month(told(last="2026-01-30"), 2), "2026-02-02"),
    (days.day_of_month(told(last="2026-01-30"), 28), "2026-01-28"),
    (days.day_of_month(told(last="2026-01-30"), 16), "2026-02-16"),  # what is past counts eight days more
    (days.day_of_month(told(), 31, None, None, 1), None),
    (days.day_of_month(told(), 28, None, None, -1), "2025-12-28"),
    # stretches
    (ranges.weekdays_between(COMING, 0, 2), "2026-01-12/2026-01-14"),
    (ranges.weekdays_between(COMING, 5, 1), "2026-01-10/2026-01-13"),
    (ranges.last_days(told(), 2, 3, 2026), "2026-03-30/2026-03-31"),
    (ranges.last_days(told(), 1, 3, 2026), None),
    (ranges.last_days(told(), 29, 3, 2026), None),
    (ranges.days_of_month(told(), 12, 30, 2, 2026, 1), "2026-12-30/2027-01-02"),
    (ranges.days_of_month(told(), 7, 10, 10, 2026), "2026-07-10"),
    (ranges.days_of_month(told(), 7, 10, 11, 2026), "2026-07-10/2026-07-11"),
    (ranges.days_of_month(told(), 7, 10, 10, 2026, 7), "2026-07-10/2026-07-10"),
    (ranges.days_of_the_month(told(last="2026-01-30"), 30, 2), "2026-01-30/2026-02-02"),
    (ranges.days_of_the_month(told(last="2026-01-30"), 30, 30), "2026-01-30/2026-01-30"),
    (ranges.iso_days(told(), (2026, 1, 12), (2026, 1, 11)), None),
    (ranges.iso_days(told(), (2026, 1, 12), (2026, 1, 12)), "2026-01-12/2026-01-12"),
    # distances
    (lengths.distance(told(), "W", 1, 3), "2026-W05"),
    (lengths.distance(told(), "W", 1, 3, exact=True), "2026-01-30"),
    (lengths.distance(told(), "M", -1, 1), "2025-12"),
    (lengths.distance(told(frame="1989-Q3"), "Y", -1, 1), "1988-Q3"),
    (lengths.distance(told(), "Y", -1, None, None), "PAST_REF"),
    (lengths.distance(told(), "Y", 1, None, None), "FUTURE_REF"),
    (lengths.later(told(last="2026-01-14"), "D", 1, 2), "2026-01-16"),
    (lengths.later(told(last="2026-01-14"), "D", -1, 2), "2026-01-12"),
    (lengths.later(told(last="2026-01-14"), "W", -1, 1), "2026-W02"),
    (lengths.later(told(frame="1989-Q3"), "Y", -1, 1), "1988-Q3"),
    (lengths.later(told(last="2026-01-14"), "Y", -1, 1), "2025"),
    (lengths.later(told(), "Y", 1, None, None), "FUTURE_REF"),
    (lengths.later(told(), "Y", -1, None, None), "PAST_REF"),
    (lengths.within(COMING, "D", 3), "2026-01-12"),
    (lengths.within(GONE, "D", 3), "P3D"),
    (lengths.length(told(), "D", 3), "P3D"),
    (lengths.length(told(), "D"), "PXD"),
    (lengths.length(told(), "D", None, None), "PXD"),
    (lengths.length(told(), "D", 2, None), "P2D"),
    (lengths.length(told(), "DE", 2), "P20Y"),
    (lengths.length(told(), "2W", 1), "P2W"),
    (lengths.length(told(), "Y", 1, half=0.5), "P1Y6M"),
    (lengths.part_later(told(last="2026-01-14"), "MO", 1), "2026-01-15TMO"),
    (lengths.same(told(last="2026-01-14"), "D"), "2026-01-14"),
    (lengths.same(told(last="2026-01-14"), "W"), "2026-W03"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("found", "expected"), EDGES, ids=lambda value: value if isinstance(value, str) else ""
)
def test_edges(found: object, expected: str | None) -> None:
    value = found.value if isinstance(found, Reading) else found
    if isinstance(value, When) and "/" in (expected or ""):
        assert f"{value.first}/{value.last}" == expected
    else:
        assert (value.timex() if isinstance(value, When | Length | Vague) else value) == expected


@pytest.mark.parametrize(
    ("clock", "anchor"),
    [
        (told(), Anchor.PUBLISHED),
        (told(last="2026-01-14"), Anchor.LAST),
        (told(frame="2026-03"), Anchor.FRAME),
        (told(frame="2026-03", last="2026-01-14"), Anchor.FRAME),
    ],
)
def test_what_a_day_of_the_month_is_counted_from(clock: Clock, anchor: Anchor) -> None:
    found = days.day_of_month(clock, 14)
    assert found and (found.anchor, len(found.alternatives)) == (anchor, 1)
