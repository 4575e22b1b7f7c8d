"""The calendar strip of the terminal: it fits, and says without colour what it says with it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from itinerary.model import Place, PlaceKind, Status, Stop, Trip
from itinerary.when import When
from itinerary.writers.terminal import Grid, strip
from itinerary.writers.terminal_map import WIDEST, route_map
from tests.page_cases import tour
from tests.strategies import stops as any_stop
from tests.strategies import trips


def stop(name: str, when: str | None, status: Status = Status.CONFIRMED) -> Stop:
    return Stop(Place(name, "US", PlaceKind.CITY), When.parse(when) if when else None, status=status)


TRIP = (
    stop("Tokyo", "2026-01-11"),
    stop("Honolulu", "2026-01-12"),
    stop("Los Angeles", "2026-01-13/2026-01-14", Status.TENTATIVE),
    stop("Camp Nowhere", "2026-01-15", Status.CANCELLED),
    stop("Baltic Sea", None),
)


def lines(text: object) -> list[str]:
    return [line.rstrip() for line in str(text).splitlines()]


def test_strip_with_days() -> None:
    assert lines(strip(TRIP, 80)) == [
        "               Jan 2026",
        "               Sun 11 Mon 12 Tue 13 Wed 14 Thu 15",
        "1 Tokyo        ██████",
        "2 Honolulu            ██████",
        "3 Los Angeles                ▒▒▒▒▒▒▒▒▒▒▒▒▒",
        "4 Camp Nowhere                             ××××××",
        "5 Baltic Sea   no date",
    ]


def test_strip_with_months() -> None:
    assert lines(
        strip((stop("Kigali", "2026-01"), stop("Accra", "2026-02"), stop("Lagos", "2026-02-27")), 50)
    ) == [
        "         Jan 2026             Feb",
        "1 Kigali ─────────────────────",
        "2 Accra                       ────────────────────",
        "3 Lagos                                         █",
    ]


@pytest.mark.parametrize("shown", [(), TRIP[:1], TRIP[-1:], (TRIP[0], TRIP[-1])], ids=len)
def test_no_strip_where_there_is_nothing_to_see(shown: tuple[Stop, ...]) -> None:
    assert strip(shown, 80) is None


def test_no_strip_in_too_little_room() -> None:
    assert strip(TRIP, 20) is None


@given(st.lists(any_stop, max_size=6), st.integers(1, 200))
def test_strip_fits_and_holds_no_control_characters(shown: list[Stop], width: int) -> None:
    text = strip(shown, width)
    for line in lines(text or ""):
        assert len(line) <= width
        assert "\x1b" not in line


@given(st.dates(), st.integers(0, 5000), st.integers(10, 150))
def test_every_day_has_a_cell(first: date, days: int, room: int) -> None:
    last = date.fromordinal(min(first.toordinal() + days, date.max.toordinal()))
    grid = Grid.fitting(first, last, room)
    assert grid.cells <= room
    for day in (first, last):
        start, end = grid.stretch(day, day)
        assert 0 <= start < end <= grid.cells


def test_map_shows_numbers_names_and_coasts() -> None:
    (trip,) = tour().trips
    shown = lines(route_map(trip, 100))
    assert len(shown) == 25
    text = "\n".join(shown)
    for words in ("1 Honolulu", "Los Angeles 2", "4 Japan"):
        assert words in text
    assert sum("\u2800" < character <= "\u28ff" for character in text) > 150


def test_map_goes_over_the_pacific() -> None:
    (trip,) = tour().trips
    text = route_map(trip, 100)
    (row,) = [line for line in lines(text) if "Honolulu" in line]
    (other,) = [line for line in lines(text) if "Los Angeles" in line]
    (home,) = [line for line in lines(text) if "Japan" in line]
    assert home.index("4") < row.index("1") < other.index("2")


@pytest.mark.parametrize("width", [0, 20, 39])
def test_no_map_in_too_little_room(width: int) -> None:
    assert route_map(tour().trips[0], width) is None


@given(trips, st.integers(0, 300))
@settings(max_examples=30)
def test_map_fits_and_holds_no_control_characters(trip: Trip, width: int) -> None:
    for line in lines(route_map(trip, width) or ""):
        assert len(line) <= min(width, WIDEST)
        assert "\x1b" not in line
