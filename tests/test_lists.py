"""Lists of dates and places in the layouts that newspapers, bands and clubs use."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

import pytest

from itinerary import read


class Show(NamedTuple):
    """An evening of the tour."""

    day: date
    city: str
    state: str
    venue: str


TOUR = (
    Show(date(2016, 6, 22), "St. Paul", "MN", "Xcel Energy Center"),
    Show(date(2016, 6, 24), "Chicago", "IL", "Wrigley Field"),
    Show(date(2016, 6, 26), "Noblesville", "IN", "Klipsch Music Center"),
    Show(date(2016, 6, 29), "Philadelphia", "PA", "The Mann Center"),
    Show(date(2016, 7, 1), "Saratoga Springs", "NY", "Saratoga Performing Arts Center"),
    Show(date(2016, 7, 8), "Hartford", "CT", "Xfinity Theatre"),
)
HEAD = """Jan 19, 2016

The Paper Tigers Announce Summer Tour

The Paper Tigers will hit the road this summer. The band announced the dates on Tuesday.

"""
LAYOUTS = [
    "{d:%m/%d} – {city}, {state} – {venue}",
    "{d.month}/{d.day} {city}, {state} {venue}",
    "{d.month}/{d.day}/{d:%y} - {venue} - {city}, {state}",
    "{d:%B} {d.day}: {city}, {state} @ {venue}",
    "{d:%b} {d.day} @ {venue}, {city}, {state}",
    "{d:%a} {d.day} {d:%b} - {venue}, {city}, {state}",
    "{city}, {state} - {d:%B} {d.day}",
    "{venue}, {city}, {state} - {d:%B} {d.day}",
    "{d:%A}, {d:%B} {d.day} - {city}, {state} - {venue}",
    "{d} {city}, {state} ({venue})",
    "| {d:%b} {d.day} | {city}, {state} | {venue} |",
    "{d:%B} {d.day}\t{venue}\t{city}, {state}",
    "* {d:%B} {d.day} – {venue}, {city}, {state}",
    "{venue} ({city}, {state}) - {d:%m/%d}",
    "{d:%B} {d.day}\n{city}, {state}\n{venue}\n",
    "{d:%A}, {d:%B} {d.day}\n{city}, {state} – {venue}\n",
    "{d:%B} {d.day} {venue} {city}, {state}",
    "{d:%a}, {d:%b} {d.day}, 2016 {venue} {city}, {state}",
    "{d:%B} {d.day} in {city}, {state}",
    "{d:%B} {d.day}: {city}",
]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_row_is_a_stop(layout: str) -> None:
    rows = "\n".join(
        layout.format(d=show.day, city=show.city, state=show.state, venue=show.venue) for show in TOUR
    )
    [trip] = read(HEAD + rows).trips
    found = {(stop.place.name, stop.when.first) for stop in trip.stops if stop.when}
    assert found >= {(show.city, show.day) for show in TOUR}
    assert len(found) == len(TOUR)


SCHEDULES = [
    (
        "Wed 15 Porto Town Hall\nThu 16 Braga\nSat 18 Faro",
        "September 2021",
        {"Porto": "2021-09-15", "Braga": "2021-09-16", "Faro": "2021-09-18"},
    ),
    (
        "Day 1 (Sept. 6) – Ana flies to Oslo\nDay 3 – Bergen\nDays 5-6 – Tromsø",
        "The plan of the tour",
        {"Oslo": "2021-09-06", "Bergen": "2021-09-08", "Tromsø": "2021-09-10/2021-09-11"},
    ),
    (
        "6 September: Porto and Braga\n8 September: Faro (moved from 7 September)",
        "The tour",
        {"Porto": "2021-09-06", "Braga": "2021-09-06", "Faro": "2021-09-08"},
    ),
]


@pytest.mark.parametrize(("rows", "heading", "stops"), SCHEDULES)
def test_schedules(rows: str, heading: str, stops: dict[str, str]) -> None:
    whole = read(
        f"2 September 2021\n\nAna Reis on tour\n\nAna Reis goes on tour this month.\n\n{heading}\n{rows}\n"
    )
    assert {stop.place.name: str(stop.when) for trip in whole.trips for stop in trip.stops} == stops
