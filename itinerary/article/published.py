"""When was it published? All that the text says of it, and whom to trust.

`Rank` is the order of trust. Two sources that disagree by more than a day give a warning.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from enum import IntEnum
from typing import NamedTuple

from itinerary.article.stamps import Stamp, find_stamp, full_stamps
from itinerary.english import datelines as words
from itinerary.patterns.lazy import lazily
from itinerary.when import shifted

_EVENING_BEFORE = 8  # before this hour of UTC it is still yesterday from New York to California
_MORNING_AFTER = 14  # from this hour on it is tomorrow already from Tokyo to Auckland
_YEAR = lazily(r"\b(1[89]\d\d|20\d\d)\b")
_RANGE = lazily(
    rf"\b(?P<first>{words.MONTH} \d\d?)(?: ?[–-] ?| (?:to|and|through) )\d\d?, (?P<year>\d{{4}})\b",
    re.IGNORECASE,
)
_AHEAD = lazily(words.UNTIL)
_URL_DATE = lazily(r"/(?P<y>(?:19|20)\d\d)[/-]?(?P<m>\d\d|[a-z]{3})[/-]?(?P<d>\d\d?)(?=[/_.-]|\D|$)")


class Rank(IntEnum):
    """Where a date of publication comes from, the most trusted first."""

    ARGUMENT = 1  # `published=`, or `--published` on the command line
    DATELINE = 2  # a dateline with a full date: "TOKYO, Jan. 9, 2026 (Kyodo) --"
    DATELINE_COMPLETED = 3  # a dateline without a year, where one of the next seven gives the year
    ROW = 4  # "Published", "Posted", "Issued" or "date" before it; a date row of its own at the head
    METADATA = 5  # what the page or the feed says, given by the reader of the format
    MAIL_HEADER = 6
    ADDRESS = 7  # of the page
    UPDATED_ROW = 8
    SIGNATURE = 9  # it signs the text at its end: "CANBERRA, 11th June, 1963."
    SLUG = 10  # of an agency at the foot: "AP-NY-02-02-88 1748EST"
    TITLE = 11  # names the document by its day: "Press schedule for Wednesday, February 7, 2024"
    TODAY = 12  # beside a full date in the first sentences: "announced today, 24 August 2012"
    REPORT = 13  # a verb of reporting, weekday and full date there: "said Friday, October 16, 2009"
    # Last, a dateline without a year, completed:
    YEAR_LINE = 14  # by a line of its own: "Year: 2017"
    WEEKDAY = 15  # by its weekday, which fits one year that the text names
    OTHER_DATE = 16  # by a full date of the text within four months of it


class Claim(NamedTuple):
    """A written date that may be the day of publication, and where it stands, in words."""

    stamp: Stamp
    rank: Rank
    source: str


class Found(NamedTuple):
    """The day that a source gives."""

    rank: Rank
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
    found: Iterable[Found], dateline: Stamp | None, text: str, day_first: bool | None, year: int | None = None
) -> tuple[Found | None, tuple[str, ...]]:
    """The date to trust, and warnings where others disagree. `year` is that of a line of its own."""
    ordered = sorted(found, key=lambda one: one.rank)
    if dateline and not (ordered and ordered[0].rank is Rank.ARGUMENT):
        full = dateline.on(None, day_first)
        if full:
            ordered.insert(0, Found(Rank.DATELINE, "dateline", full))
        elif ordered:
            completed = nearest_year(dateline, ordered[0].day, day_first)
            if completed:
                source = f"dateline, with the year of the {ordered[0].source}"
                ordered.insert(0, Found(Rank.DATELINE_COMPLETED, source, completed))
        elif year and (day := dateline.on(year, day_first)):
            return Found(Rank.YEAR_LINE, "dateline, with the year of a line of its own", day), ()
        else:
            return year_from_text(dateline, text, day_first), ()
    if not ordered:
        return None, ()
    best = _local_day(ordered)
    warnings = tuple(
        f"the {best.source} says {best.day}, the {other.source} {other.day}"
        for other in ordered[1:]
        if abs(other.day - best.day) > timedelta(days=1)
        and "updated" not in other.source
        and best.rank is not Rank.ARGUMENT
    )
    return best, warnings


def _local_day(ordered: list[Found]) -> Found:
    """The best source; where that is a moment in UTC, and the address has the day beside it, that day.

    Servers tell UTC, houses date by their own day: 02:18Z is still the evening before in Florida.
    """
    best = ordered[0]
    if best.time is None or best.time.utcoffset() != timedelta(0) or best.rank is not Rank.METADATA:
        return best
    possible = {best.day}
    if best.time.hour < _EVENING_BEFORE:
        possible.add(shifted(best.day, -1))
    if best.time.hour >= _MORNING_AFTER:
        possible.add(shifted(best.day, 1))
    address = next((one for one in ordered if one.source == "address"), best)
    return best._replace(day=address.day) if address.day in possible else best


def nearest_year(stamp: Stamp, near: date, day_first: bool | None) -> date | None:
    """The day of `stamp` in the year that puts it nearest to `near`."""
    days = [day for year in (near.year - 1, near.year, near.year + 1) if (day := stamp.on(year, day_first))]
    return min(days, key=lambda day: abs(day - near), default=None)


def year_from_text(stamp: Stamp, text: str, day_first: bool | None) -> Found | None:
    """The date of a dateline without a year, where the text settles the year."""
    years = sorted(
        {
            int(match[0])
            for match in _YEAR.finditer(text)
            if not _AHEAD.search(text[max(0, match.start() - 30) : match.start()])
        },
        reverse=True,
    )
    weekdays = (
        {stamp.weekday}
        if stamp.weekday is not None
        else _reported_weekdays(text[stamp.span.end : stamp.span.end + 400])
    )
    if years and len(weekdays) == 1:
        # A weekday comes back after five years at the earliest: one year in reach fits at most. The
        # further the reach, the likelier a year fits by chance.
        reach = [year for year in years if year >= years[0] - 1]
        for year in (*reach, years[0] + 1):
            day = stamp.on(year, day_first)
            if day and day.weekday() in weekdays:
                return Found(Rank.WEEKDAY, "dateline, with the year that its weekday fits", day)
    for other in full_dates(text, day_first):
        day = nearest_year(stamp, other, day_first)
        if day and abs(day - other) <= timedelta(days=120):
            return Found(Rank.OTHER_DATE, "dateline, with the year of another date in the text", day)
    return None


def full_dates(text: str, day_first: bool | None) -> Iterator[date]:
    """The dates with a year in a text, in its order; then the first days of ranges that have it at their
    end: "January 12-14, 2026".
    """
    ranges = (find_stamp(f"{match['first']}, {match['year']}") for match in _RANGE.finditer(text))
    for stamp in (*full_stamps(text), *ranges):
        if stamp and (day := stamp.on(None, day_first)):
            yield day


def _reported_weekdays(text: str) -> set[int]:
    """The weekdays on which somebody said something: the day of the report itself."""
    return {
        words.WEEKDAYS[match["day"][:3].lower()]
        for match in re.finditer(
            rf"\b(?:{words.REPORTED})(?: on)? (?P<day>{words.WEEKDAY})", text, re.IGNORECASE
        )
    }
