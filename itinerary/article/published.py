"""When was it published? All that the text says of it, and whom to trust.

The order of trust, best first:

1.  the argument (`published=`, or `--published` on the command line)
2.  a dateline with a full date: "TOKYO, Jan. 9, 2026 (Kyodo) --"
3.  a dateline without a year, where 4 to 9 give the year: the day is the dateline's
4.  a "Published", "Posted", "Issued" or "date" row; a date row of its own at the head
5.  what the page's or feed's metadata say (given by the reader of the format)
6.  the Date header of an e-mail
7.  the date in the address of the page
8.  an "Updated" row
9.  a date that signs the text at its end: "CANBERRA, 11th June, 1963."
10. a dateline without a year, whose weekday fits one year that the text names
11. a dateline without a year, in the year of a full date of the text within four months of it
12. None

Two sources that disagree by more than a day give a warning.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from itinerary.article.stamps import STAMP, Stamp, find_stamp
from itinerary.english import datelines as words

_EVENING_BEFORE = 8  # before this hour of UTC it is still yesterday from New York to California
_MORNING_AFTER = 14  # from this hour on it is tomorrow already from Tokyo to Auckland
_YEAR = re.compile(r"\b(1[89]\d\d|20\d\d)\b")
_URL_DATE = re.compile(r"/(?P<y>(?:19|20)\d\d)[/-]?(?P<m>\d\d|[a-z]{3})[/-]?(?P<d>\d\d?)(?=[/_.-]|\D|$)")
_SAID_ON = re.compile(rf"\b(?P<day>{words.WEEKDAY})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Found:
    """A date that a source gives. A lower `rank` is trusted more."""

    rank: int
    source: str
    day: date
    time: datetime | None = None


def url_date(url: str) -> date | None:
    """The date in an address: /2026/01/09/, /2026-01-09-, /20260109/, /2026/jan/09/."""
    for match in _URL_DATE.finditer(url.lower()):
        month = words.MONTHS.get(match["m"]) if match["m"].isalpha() else int(match["m"])
        try:
            return date(int(match["y"]), month or 0, int(match["d"]))
        except ValueError:
            continue
    return None


def choose(
    found: Iterable[Found], dateline: Stamp | None, text: str, day_first: bool | None
) -> tuple[Found | None, tuple[str, ...]]:
    """The date to trust, and warnings where others disagree."""
    ordered = sorted(found, key=lambda one: one.rank)
    if dateline and not (ordered and ordered[0].rank == 0):
        full = dateline.on(None, day_first)
        if full:
            ordered.insert(0, Found(2, "dateline", full))
        elif ordered:
            completed = nearest_year(dateline, ordered[0].day, day_first)
            if completed:
                ordered.insert(0, Found(3, f"dateline, with the year of the {ordered[0].source}", completed))
        else:
            guess = year_from_text(dateline, text, day_first)
            return guess, ()
    if not ordered:
        return None, ()
    best = _local_day(ordered)
    warnings = tuple(
        f"the {best.source} says {best.day}, the {other.source} {other.day}"
        for other in ordered[1:]
        if abs(other.day - best.day) > timedelta(days=1) and "updated" not in other.source and best.rank > 0
    )
    return best, warnings


def _local_day(ordered: list[Found]) -> Found:
    """The best source; where that is a moment in UTC, and the address has the day beside it, that day.

    Servers tell UTC, houses date by their own day: 02:18Z is still the evening before in Florida.
    """
    best = ordered[0]
    if best.time is None or best.time.utcoffset() != timedelta(0) or best.rank != 5:
        return best
    possible = {best.day}
    if best.time.hour < _EVENING_BEFORE:
        possible.add(best.day - timedelta(days=1))
    if best.time.hour >= _MORNING_AFTER:
        possible.add(best.day + timedelta(days=1))
    address = next((one for one in ordered if one.source == "address"), best)
    return replace(best, day=address.day) if address.day in possible else best


def nearest_year(stamp: Stamp, near: date, day_first: bool | None) -> date | None:
    """The day of `stamp` in the year that puts it nearest to `near`."""
    days = [day for year in (near.year - 1, near.year, near.year + 1) if (day := stamp.on(year, day_first))]
    return min(days, key=lambda day: abs(day - near), default=None)


def year_from_text(stamp: Stamp, text: str, day_first: bool | None) -> Found | None:
    """The date of a dateline without a year, where the text settles the year."""
    years = sorted({int(match[0]) for match in _YEAR.finditer(text)}, reverse=True)
    weekdays = (
        {stamp.weekday}
        if stamp.weekday is not None
        else _reported_weekdays(text[stamp.span.end : stamp.span.end + 400])
    )
    if years and len(weekdays) == 1:
        (weekday,) = weekdays
        fitting = [
            day
            for year in (years[0] + 1, *years)
            if (day := stamp.on(year, day_first)) and day.weekday() == weekday
        ]
        fitting = [day for day in fitting if day.year >= years[0] - 1]
        if len(fitting) == 1:
            return Found(10, "dateline, with the year that its weekday fits", fitting[0])
    for other in full_dates(text, day_first):
        day = nearest_year(stamp, other, day_first)
        if day and abs(day - other) <= timedelta(days=120):
            return Found(11, "dateline, with the year of another date in the text", day)
    return None


def full_dates(text: str, day_first: bool | None) -> list[date]:
    """The dates with a year in a text, in its order."""
    days = []
    for match in STAMP.finditer(text):
        stamp = find_stamp(text, match.start(), match.end())
        day = stamp.on(None, day_first) if stamp and stamp.year else None
        if day:
            days.append(day)
    return days


def _reported_weekdays(text: str) -> set[int]:
    """The weekdays on which somebody said something: the day of the report itself."""
    return {
        words.WEEKDAYS[match["day"][:3].lower()]
        for match in re.finditer(
            rf"\b(?:{words.REPORTED})(?: on)? (?P<day>{words.WEEKDAY})", text, re.IGNORECASE
        )
    }
