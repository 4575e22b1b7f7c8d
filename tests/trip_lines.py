"""Trips told in a line each, for tables of examples.

    Ana Reis: Oslo 9, Bergen 10-12 tentative, Lisbon 14 return

Days are those of March 2026; another month stands before the day (`Oslo 4-02`), so does another year
(`Oslo 2027-4-02`), an hour behind an @ (`Oslo 9@10:00-15:30`), `?` where no day is told, `W11` for a
week. Kind and status stand where they are not `visit` and `confirmed`.
"""

from __future__ import annotations

from datetime import date

from itinerary import read
from itinerary.model import Kind, Status, Stop
from itinerary.when import Grain, When

HEAD = "LISBON, March 6, 2026 (Example News) -- "
"""The article is told on a Friday."""


def lines(text: str) -> list[str]:
    """Every trip of a text, in the order of the names."""
    trips = read(text).trips
    return sorted(f"{trip.traveller}: " + ", ".join(stop_line(stop) for stop in trip.stops) for trip in trips)


def stop_line(stop: Stop) -> str:
    """One stop."""
    words = [stop.place.name, days(stop.when)]
    words += [stop.kind.value] * (stop.kind is not Kind.VISIT)
    words += [stop.status.value] * (stop.status is not Status.CONFIRMED)
    return " ".join(words)


def days(when: When | None) -> str:
    """The days of a stop."""
    if when is None:
        return "?"
    if when.grain is Grain.WEEK:
        return f"W{when.first.isocalendar().week}"
    ends = [when.first] if when.first == when.last else [when.first, when.last]
    said = "-".join(_day(day) for day in ends)
    hours = [f"{hour:%H:%M}" for hour in (when.start, when.end) if hour]
    return f"{said}@{'-'.join(hours)}" if hours else said


def _day(day: date) -> str:
    if (day.year, day.month) == (2026, 3):
        return f"{day.day}"
    return f"{day:%-m-%d}" if day.year == 2026 else f"{day:%Y-%-m-%d}"
