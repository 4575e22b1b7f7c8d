"""How a stop reads: the words that the writers for people share. English, the same everywhere."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, time

from itinerary.calendars.labels import location
from itinerary.model import Kind, Place, Status, Stop, Trip
from itinerary.patterns.lazy import lazily
from itinerary.when import Grain, When

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
SEASONS = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}
PARTS_OF_DAY = {
    "MO": "morning",
    "MI": "midday",
    "AF": "afternoon",
    "EV": "evening",
    "NI": "night",
    "DT": "daytime",
}
MODIFIERS = {"START": "early", "MID": "mid", "END": "late", "APPROX": "about"}
ORDINALS = ("first", "second", "third", "fourth")
KINDS = {Kind.VISIT: "visit", Kind.TRANSIT: "stopover", Kind.DEPARTURE: "departure", Kind.RETURN: "return"}

# C0 and C1 controls but tab, newline and carriage return, the bidi embeddings, overrides and isolates
# (they can turn the text around them), the line and paragraph separators, noncharacters and surrogates.
_LAST_OF_PLANES = "".join(f"{chr(end - 1)}{chr(end)}" for end in range(0xFFFF, 0x110000, 0x10000))
_UNSAFE = lazily(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff"
    f"\ufdd0-\ufdef{_LAST_OF_PLANES}]"
)
_SPACE = re.compile(r"\s+")


def safe(text: str) -> str:
    """`text` without characters that no reader sees and that can harm a file; as long as before.

    Each becomes U+FFFD, so that offsets into the text stay true.
    """
    return _UNSAFE.sub("\N{REPLACEMENT CHARACTER}", text)


def plain(text: str) -> str:
    """`text` on one line, without control characters and with single spaces."""
    return _SPACE.sub(" ", _UNSAFE.sub("", text)).strip()


# -- dates ------------------------------------------------------------------------------------


def when_words(when: When | None) -> str:
    """A date as a reader would say it.

    "Mon 12 Jan 2026", "12–14 Jan 2026", "Mon 12 Jan 2026, 15:00–17:00", "week of 12 Jan 2026",
    "early March 2026", "summer 2026", "no date".
    """
    if when is None:
        return "no date"
    words = _exact(when) if when.exact else _coarse(when)
    modifier = MODIFIERS.get(when.mod or "")
    if not modifier:
        return words
    return f"{modifier}-{words}" if modifier == "mid" else f"{modifier} {words}"


def _exact(when: When) -> str:
    if when.grain is Grain.WEEKEND:
        return f"weekend of {days_words(when.first, when.last)}"
    if when.first != when.last and (when.start or when.end):
        return f"{_moment(when.first, when.start)} – {_moment(when.last, when.end)}"
    words = days_words(when.first, when.last)
    if when.start and when.end:
        return f"{words}, {when.start:%H:%M}–{when.end:%H:%M}"
    if when.start or when.end:
        return f"{words}, {when.start:%H:%M}" if when.start else f"{words}, until {when.end:%H:%M}"
    if when.grain is Grain.PART_OF_DAY:
        return f"{words}, {PARTS_OF_DAY.get(when.part or '', 'part of the day')}"
    return words


def _moment(day: date, clock: time | None) -> str:
    return f"{day_words(day)}, {clock:%H:%M}" if clock else day_words(day)


def _coarse(when: When) -> str:
    first, last = when.first, when.last
    match when.grain:
        case Grain.WEEK if len(when) == 7:
            return f"week of {day_words(first, weekday=False)}"
        case Grain.MONTH:
            months = f"{MONTHS[last.month - 1]} {last.year}"
            if (first.year, first.month) == (last.year, last.month):
                return months
            year = "" if first.year == last.year else f" {first.year}"
            return f"{MONTHS[first.month - 1]}{year} – {months}"
        case Grain.QUARTER:
            return f"{ORDINALS[(first.month - 1) // 3]} quarter of {first.year}"
        case Grain.HALF:
            return f"{ORDINALS[(first.month - 1) // 6]} half of {first.year}"
        case Grain.SEASON:
            return f"{SEASONS.get(when.part or '', 'a season of')} {first.year}"
        case Grain.YEAR:
            return f"{first.year}" if first.year == last.year else f"{first.year} – {last.year}"
        case Grain.DECADE:
            return f"the {first.year}s"
        case _:
            return days_words(first, last)


def day_words(day: date, *, weekday: bool = True) -> str:
    """A day: "Mon 12 Jan 2026"."""
    words = f"{day.day} {MONTHS[day.month - 1][:3]} {day.year}"
    return f"{WEEKDAYS[day.weekday()]} {words}" if weekday else words


def days_words(first: date, last: date) -> str:
    """A day or a stretch of days: "12–14 Jan 2026", "28 Oct – 1 Nov 2019"."""
    if first == last:
        return day_words(first)
    end = day_words(last, weekday=False)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{end}"
    start = day_words(first, weekday=False)
    return f"{start.removesuffix(f' {last.year}')} – {end}"


# -- places and people ------------------------------------------------------------------------


def place_words(place: Place) -> str:
    """A place with its region and country: "Honolulu, Hawaii, United States". Nothing is said twice."""
    return location(place)


def traveller_words(trip: Trip) -> str:
    """Who travels: "Shinjiro Koizumi, Japanese Defence Minister"."""
    return plain(", ".join(filter(None, (trip.traveller, trip.role)))) or "Traveller not named"


# -- stops ------------------------------------------------------------------------------------


def title_words(title: str | None, trips: Iterable[Trip]) -> str:
    """What to call an itinerary: its title, else who travels."""
    names = [trip.traveller for trip in trips if trip.traveller]
    return plain(title or "") or plain(" and ".join(names[:2])) or "Itinerary"


def kind_words(stop: Stop) -> str:
    """The kind, with the status unless it is confirmed: "visit", "stopover, tentative"."""
    kind = KINDS[stop.kind]
    return kind if stop.status is Status.CONFIRMED else f"{kind}, {stop.status.value}"


def sentences(stop: Stop) -> list[str]:
    """The sentences of the article that speak of the stop, each once, on one line."""
    return list(dict.fromkeys(plain(item.quote) for item in stop.evidence if item.field == "sentence"))


def dates_of(trips: Iterable[Trip]) -> tuple[date, date] | None:
    """From the first to the last day of all stops that will take place; None where none is dated."""
    whens = [
        stop.when
        for trip in trips
        for stop in trip.stops
        if stop.when and stop.status is not Status.CANCELLED
    ]
    return (min(when.first for when in whens), max(when.last for when in whens)) if whens else None
