"""Dates in the notation of machines: ISO 8601 as pages and feeds write it, with its usual slips."""

from __future__ import annotations

import re
from datetime import date, datetime
from email.utils import parsedate_to_datetime

from itinerary.article.stamps import find_stamp

_ISO = re.compile(
    r"\s*(\d{4})-?(\d\d)-?(\d\d)"
    r"(?:[T ]\s*(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*(Z|[+-]\d\d:?(?:\d\d)?|UTC|GMT)?)?(?![\d:])"
)


def iso_moment(text: str) -> datetime | None:
    """The moment that an ISO 8601 date or date-time tells (midnight without zone for a date alone)."""
    match = _ISO.match(text)
    if not match:
        return None
    year, month, day, hour, minute, second, zone = match.groups()
    if not 1500 < int(year) < 3000:  # 0001-01-01 is how programs write "no date"
        return None
    sign = "+00:00" if zone in ("Z", "UTC", "GMT") else (zone or "")
    if sign and ":" not in sign:
        sign = f"{sign[:3]}:{sign[3:] or '00'}"
    try:
        return datetime.fromisoformat(
            f"{year}-{month}-{day}T{hour or '00'}:{minute or '00'}:{second or '00'}{sign}"
        )
    except ValueError:
        return None


def mail_moment(text: str) -> datetime | None:
    """The moment in the notation of mails (RFC 5322), which feeds have too."""
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return moment if moment.year > 1500 else None


def has_clock(text: str) -> bool:
    """Does the text tell a time besides the day?"""
    match = _ISO.match(text)
    return bool(match and match[4])


def machine_date(text: str) -> tuple[date, datetime | None] | None:
    """The day, and the moment where its offset is known, of a metadata value in any notation.

    ISO first, then the forms of datelines; numbers like 3/4/2026 that can be read two ways are left.
    """
    moment = iso_moment(text)
    if moment:
        return moment.date(), moment if moment.tzinfo and has_clock(text) else None
    if _ISO.match(text):
        return None  # in the notation, and no such day
    stamp = find_stamp(text)
    if stamp and stamp.numbers:
        return None
    if stamp and stamp.year and (day := stamp.on(None)):
        return day, stamp.moment(day)
    return _odd(text)


def numeric_date(text: str, day_first: bool | None = None) -> tuple[date, datetime | None] | None:
    """A date in numbers. With dots it is day first everywhere ("12.01.2026"), else where that is known."""
    stamp = find_stamp(text)
    if stamp is None or not stamp.year:
        return None
    if stamp.numbers and "." not in text and day_first is None:
        return None
    day = stamp.on(None, "." in text or day_first)
    return (day, None) if day else None


def _odd(text: str) -> tuple[date, datetime | None] | None:
    """A date in a language or notation that our own tables do not have."""
    if not 6 <= len(text) <= 60 or not any(character.isdigit() for character in text):
        return None
    from itinerary.article.odd import odd_date

    day = odd_date(text)
    return (day, None) if day else None
