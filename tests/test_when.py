"""Stretches of the calendar: notation, TIMEX3 values, and the laws that hold between them."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from itinerary.when import BadWhen, Grain, Length, Vague, When, full_year, month_end

MONDAY = date(2026, 1, 12)


@pytest.mark.parametrize(
    "text",
    [
        "2026-01-12",
        "2026-01-12/2026-01-14",
        "2026-01-12T15:00",
        "2026-01-12T15:00/2026-01-12T17:00",
        "2026-W03",
        "2026-W03/2026-W05",
        "2026-01",
        "2026-01/2026-03",
        "2026",
        "2026/2028",
    ],
)
def test_notation_round_trip(text: str) -> None:
    assert str(When.parse(text)) == text


@pytest.mark.parametrize(
    "text",
    ["", "soon", "2026-1-12", "2026-02-30", "2026-13", "2026-W54", "2026-01-12T25:00", "2026/2026-01",
     "2026-01-14/2026-01-12", "2026-01-12Z", "٢٠٢٦"],
)  # fmt: skip
def test_bad_notation(text: str) -> None:
    with pytest.raises(BadWhen):
        When.parse(text)


@given(st.dates(date(1000, 1, 1), date(9998, 12, 31)), st.integers(0, 400))
def test_any_stretch_round_trips(first: date, days: int) -> None:
    last = date.fromordinal(min(first.toordinal() + days, date(9998, 12, 31).toordinal()))
    when = When.days(first, last)
    assert When.parse(str(when)) == when
    assert len(when) == (last - first).days + 1


@given(st.dates())
def test_week_holds_its_day(day: date) -> None:
    if day.year in (1, 9999):
        return
    week = When.week(day)
    assert week.holds(When.day(day))
    assert len(week) == 7
    assert week.first.weekday() == 0


@pytest.mark.parametrize(
    ("when", "timex", "text"),
    [
        (When.day(MONDAY), "2026-01-12", "2026-01-12"),
        (When.day(MONDAY).at(time(15)), "2026-01-12T15:00", "2026-01-12T15:00"),
        (When(MONDAY, MONDAY, Grain.PART_OF_DAY, part="EV"), "2026-01-12TEV", "2026-01-12"),
        (When.week(MONDAY), "2026-W03", "2026-W03"),
        (When(date(2026, 1, 17), date(2026, 1, 18), Grain.WEEKEND), "2026-W03-WE", "2026-01-17/2026-01-18"),
        (When.month(2026, 2), "2026-02", "2026-02"),
        (When(date(2026, 7, 1), date(2026, 9, 30), Grain.QUARTER), "2026-Q3", "2026"),
        (When(date(2026, 7, 1), date(2026, 12, 31), Grain.HALF), "2026-H2", "2026"),
        (When(date(2026, 6, 1), date(2026, 8, 31), Grain.SEASON, part="SU"), "2026-SU", "2026"),
        (When.year(2026), "2026", "2026"),
        (When(date(1990, 1, 1), date(1999, 12, 31), Grain.DECADE), "199", "1990/1999"),
        (When(date(1900, 1, 1), date(1999, 12, 31), Grain.CENTURY), "19", "1900/1999"),
    ],
)
def test_writing(when: When, timex: str, text: str) -> None:
    assert when.timex() == timex
    assert str(when) == text


@pytest.mark.parametrize(
    ("length", "timex", "days"),
    [
        (Length(3, "D"), "P3D", 3),
        (Length(2, "W"), "P2W", 14),
        (Length(1, "WE"), "P1WE", 2),
        (Length(2.5, "Y"), "P2Y6M", None),
        (Length(5.5, "H"), "PT5H30M", None),
        (Length(0.5, "D"), "P0.5D", 0),
        (Length(2.5, "W"), "P2.5W", 18),
        (Length(None, "D"), "PXD", None),
        (Length(90, "m"), "PT90M", None),
        (Length(2, "H"), "PT2H", None),
    ],
)
def test_length(length: Length, timex: str, days: int | None) -> None:
    assert length.timex() == timex
    assert length.days == days


def test_vague() -> None:
    assert Vague("PAST_REF").timex() == "PAST_REF"


def test_ends_before_it_begins() -> None:
    with pytest.raises(BadWhen, match="ends before it begins"):
        When.days(date(2026, 1, 14), MONDAY)


def test_asking() -> None:
    stay = When.days(MONDAY, date(2026, 1, 14))
    assert stay.holds(When.day(MONDAY))
    assert not When.day(MONDAY).holds(stay)
    assert stay.overlaps(When.days(date(2026, 1, 14), date(2026, 1, 20)))
    assert not stay.overlaps(When.day(date(2026, 1, 15)))
    assert stay.exact and not stay.is_day
    assert When.day(MONDAY).is_day
    assert not When.week(MONDAY).exact


def test_changing() -> None:
    moment = When.day(MONDAY).at(time(9), time(17))
    assert str(moment) == "2026-01-12T09:00/2026-01-12T17:00"
    assert moment.dated() == When.day(MONDAY)
    assert When.day(MONDAY).shift(3) == When.day(date(2026, 1, 15))
    assert When.month(2026, 1).dated() == When.month(2026, 1)


@pytest.mark.parametrize(
    ("day", "end"),
    [
        (date(2024, 2, 3), date(2024, 2, 29)),
        (date(2026, 2, 3), date(2026, 2, 28)),
        (date(2026, 12, 31), date(2026, 12, 31)),
        (date(9999, 12, 1), date(9999, 12, 31)),
    ],
)
def test_month_end(day: date, end: date) -> None:
    assert month_end(day) == end


@pytest.mark.parametrize(
    ("digits", "year"), [("00", 2000), ("26", 2026), ("49", 2049), ("50", 1950), ("95", 1995), ("1874", 1874)]
)
def test_full_year(digits: str, year: int) -> None:
    assert full_year(digits) == year
