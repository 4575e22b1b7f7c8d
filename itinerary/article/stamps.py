"""Dates as metadata rows and datelines write them: delimited, explicit, sometimes without a year."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta, timezone, tzinfo
from typing import NamedTuple

from itinerary.english import datelines as words
from itinerary.model import Span
from itinerary.patterns.lazy import lazily
from itinerary.when import full_year

_ISO = r"(?P<iy>\d{4})[-/.](?P<im>\d{1,2})[-/.](?P<id>\d{1,2})(?!\d)"
_DMY = (
    rf"(?P<dd>\d{{1,2}})(?:st|nd|rd|th)?(?: of)?[ -]?(?P<dm>{words.MONTH})"
    r"(?:(?:,? ?|-)(?P<dy>\d{4}|['’]\d\d|(?<=-)\d\d)(?!\d)| \((?P<dy2>\d{4})\))?"
)
_MDY = (
    rf"(?P<mm>{words.MONTH})(?:,(?= \d\d?/\d{{4}}))? ?(?P<md>\d{{1,2}})(?:st|nd|rd|th)?(?!\d|:)"
    r"(?:(?:, ?| ,? ?|/(?=\d{4}))(?P<my>\d{4}|['’]\d\d)(?!\d)| \((?P<my2>\d{4})\))?"
)
_NUM = r"(?P<n1>\d{1,2})(?P<sep>[/.-])(?P<n2>\d{1,2})(?P=sep)(?P<ny>\d{4}|\d\d)(?!\d)"
_TIME = (
    r"(?:T|,? *(?:\(|at |@ ?|\| *|[-–] ?)?)"
    r"(?P<hour>\d{1,2})[:.](?P<minute>\d\d)(?:[:.]\d\d(?:\.\d+)?)?(?!\d)(?: ?(?P<half>[ap])\.?m\b\.?)?"
    r"(?: ?\(?(?P<zone>Z\b|(?:UTC|GMT)?[+-]\d{1,2}:?\d{0,2}|(?-i:[A-Z]{2,4}T|UTC|ET|CT|MT|PT|WIB)\b)\)?)?"
)
_GLUED = r"(?<=[^\W\d_]{2})(?=\d\d? [^\W\d_]{3,9} \d{4}\b)"  # "By Ann Lee9 January 2026", as pages are pasted
STAMP = lazily(
    # the first sign is looked at first: most places in a text are passed over by it
    rf"(?=[\dJFMASONDTW])(?:(?<![\w/.])|{_GLUED})(?<![^-]-)(?:(?P<weekday>{words.WEEKDAY}),? +(?:the )?)?"
    rf"(?:{_ISO}|{_DMY}|{_MDY}|{_NUM})"
    rf"(?:{_TIME})?(?![\w/])",
    re.IGNORECASE,
)
"""A written date with what stands close to it: a weekday before, a clock time with a zone after."""

_DIGITS = re.compile(r"\d\d*")
_HEAD = re.compile(r"[\dJFMASONDTWjfmasondtwſ](?:(?<![\w/.].)|(?<=[^\W\d_]{2}\d))", re.DOTALL)
_ISO_SIGNS = frozenset("-/.")
_LEAD = 40  # characters from the start of a date to its first digit, at most, but for wide columns
_YEAR = lazily(r"[12](?<!\w.)(?:(?<=1)[89]|(?<=2)0)\d\d\b", re.DOTALL)
_DATE_REACH = 32  # characters from the weekday of a date to its year, at most
_OFFSET = lazily(r"(?:UTC|GMT)?([+-])(\d{1,2}):?(\d\d)?", re.IGNORECASE)


class Stamp(NamedTuple):
    """A date as written. `month` and `day` are None where only `numbers` are known (3/4: either way).

    `year` is None where it is not written; `weekday` counts from Monday 0; `zone` is as written.
    """

    span: Span
    year: int | None
    month: int | None
    day: int | None
    weekday: int | None = None
    numbers: tuple[int, int] | None = None
    clock: time | None = None
    zone: str | None = None

    def on(self, year: int | None, day_first: bool | None = None) -> date | None:
        """The date in `year` (its own year wins), None where there is no such day."""
        month, day = self.month, self.day
        if self.numbers:
            day, month = self.numbers if day_first is not False else self.numbers[::-1]
        if (year := self.year or year) is None or month is None or day is None:
            return None
        try:
            return date(year, month, day)
        except ValueError:
            return None

    def moment(self, day: date, country: str | None = None) -> datetime | None:
        """The moment of publication with its offset, None where clock time or zone is not written."""
        offset = zone_of(self.zone, country)
        if self.clock is None or offset is None:
            return None
        moment = datetime.combine(day, self.clock, offset)
        return moment.replace(tzinfo=timezone(moment.utcoffset() or timedelta()))


def stamps(text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
    """All matches of STAMP in `text[start:end]`, in order. Looked for near digits only: they are rare."""
    end = len(text) if end is None else end
    for digits in _DIGITS.finditer(text, start, end):
        first = digits.start()
        if digits.end() - first > 2 and text[first + 4 : first + 5] not in _ISO_SIGNS:
            continue  # "2026", "10,000": a date that begins so is written 2026-01-09
        low = max(start, first - _LEAD)
        if "  " in text[low:first]:
            low = start
        for head in _HEAD.finditer(text, low, first + 1):
            if match := STAMP.match(text, head.start(), end):
                yield match
                start = match.end()
                break
        start = max(start, digits.end())


def find_stamp(text: str, start: int = 0, end: int | None = None) -> Stamp | None:
    """The first written date in `text[start:end]`."""
    while match := next(stamps(text, start, end), None):
        stamp = _stamp(match)
        if stamp:
            return stamp
        start = match.start() + 1
    return None


def full_stamps(text: str) -> Iterator[Stamp]:
    """The written dates that have a year of four digits, in the order of the text."""
    end = 0
    for year in _YEAR.finditer(text):
        if year.start() < end:
            continue
        stop = min(len(text), year.end() + 30)
        stamp = find_stamp(text, max(end, year.start() - _DATE_REACH), stop)
        while stamp and not stamp.year:
            stamp = find_stamp(text, stamp.span.end, stop)
        if stamp:
            end = stamp.span.end
            yield stamp


def zone_of(zone: str | None, country: str | None = None) -> tzinfo | None:
    """The zone of a word or number ("IST", "+0530", "GMT+2"); `country` is the house's."""
    if not zone:
        return None
    if match := _OFFSET.fullmatch(zone):
        minutes = int(match[2]) * 60 + int(match[3] or 0)
        return (
            timezone(timedelta(minutes=-minutes if match[1] == "-" else minutes)) if minutes < 1440 else None
        )
    upper = zone.upper()
    name = words.HOUSE_ZONES.get(upper, {}).get(country or "") or words.ZONES.get(upper)
    if not name:
        return None
    from zoneinfo import ZoneInfo  # dear to import, and few articles tell a zone

    return ZoneInfo(name)


def _stamp(match: re.Match[str]) -> Stamp | None:
    group = match.groupdict()
    year = _year(group["iy"] or group["dy"] or group["my"] or group["dy2"] or group["my2"] or group["ny"])
    month: int | None
    day: int | None
    numbers = None
    if group["iy"]:
        month, day = int(group["im"]), int(group["id"])
    elif name := group["dm"] or group["mm"]:
        month, day = words.MONTHS[name[:3].lower()], int(group["dd"] or group["md"])
    else:
        numbers = (int(group["n1"]), int(group["n2"]))
        month = day = None
        if numbers[0] > 12 or numbers[1] > 12:
            day, month = numbers if numbers[0] > 12 else numbers[::-1]
            numbers = None
    if numbers is None and not (month and 1 <= month <= 12 and day and 1 <= day <= 31):
        return None
    weekday = words.WEEKDAYS[group["weekday"][:3].lower()] if group["weekday"] else None
    return Stamp(Span(*match.span()), year, month, day, weekday, numbers, _clock(group), group["zone"])


def _year(text: str | None) -> int | None:
    if text is None:
        return None
    year = full_year(text.lstrip("'’"))
    return year if 1500 <= year <= 2999 else None


def _clock(group: dict[str, str | None]) -> time | None:
    if group["hour"] is None or group["minute"] is None:
        return None
    hour, minute = int(group["hour"]), int(group["minute"])
    if group["half"]:
        hour = hour % 12 + (12 if group["half"].lower() == "p" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None
