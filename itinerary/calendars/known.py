"""What an event of an existing calendar tells of the stop behind it, however its owner edited it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime
from typing import NamedTuple
from uuid import UUID

from itinerary.calendars import digest
from itinerary.calendars.lines import Block, Line, unescaped
from itinerary.folding import folded
from itinerary.model import Kind, Status
from itinerary.when import DAY, When
from itinerary.writers.wording import KINDS

_STOP_LINE = re.compile(r"^Stop \d+ of \d+(?: on the trip of (?P<who>[^:\n]+))?: ", re.MULTILINE)
_DATE = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d))?")


_OURS = ("Travel", "Trip")
"""Our own categories; the others name the traveller."""


class Known(NamedTuple):
    """An event of ours.

    `place` is its LOCATION as we wrote it, as far as that is still there; `travellers` come from its
    categories, else from its description. `published` is the day of the article that it was last
    taken from. `trusted`: the digests are there. `spans_trip`: it is the event of `--trip`.
    """

    block: Block
    uid: str
    place: str
    travellers: tuple[str, ...]
    days: When
    status: Status
    published: date | None
    trusted: bool
    spans_trip: bool

    @property
    def timed(self) -> bool:
        """Has it hours, not whole days?"""
        start = self.block.one("DTSTART")
        return start is not None and "T" in start.value

    @property
    def is_way(self) -> bool:
        """Is it only the way there or back, by its title?"""
        words = folded(self.block.plain("SUMMARY")).split()
        return any(KINDS[kind] in words for kind in (Kind.DEPARTURE, Kind.TRANSIT, Kind.RETURN))


def known(block: Block) -> Known | None:
    """`block` as an event of ours; None where it is foreign, one of a series, or has no days.

    Where a client dropped our marks, a UID of our kind with our category or our line on the stop
    (Google keeps no categories) shows that it is ours.
    """
    trusted = bool(digest.read(block))
    categories = tuple(part for line in block.all("CATEGORIES") for part in _parts(line.value))
    stop_line = _STOP_LINE.search(block.plain("DESCRIPTION"))
    if not trusted and not (_version_5(block.plain("UID")) and ("Travel" in categories or stop_line)):
        return None
    days = days_of(block)
    if days is None or block.one("RECURRENCE-ID"):
        return None
    travellers = tuple(category for category in categories if category not in _OURS)
    if "Travel" not in categories and stop_line and stop_line["who"]:
        travellers = (stop_line["who"],)
    pin = block.one("X-APPLE-STRUCTURED-LOCATION")
    return Known(
        block,
        block.plain("UID"),
        (pin.parameters.get("X-TITLE") if pin else "") or block.plain("LOCATION"),
        travellers,
        days,
        _status(block.plain("STATUS")),
        _day(block.plain(digest.PUBLISHED)),
        trusted,
        "Trip" in categories,
    )


def all_known(blocks: Iterable[Block]) -> list[Known]:
    """The events of ours among `blocks`, in order."""
    return [event for block in blocks if (event := known(block))]


def _parts(value: str) -> list[str]:
    """The values of a list of TEXT, escapes undone."""
    return [unescaped(part).strip() for part in re.findall(r"(?:[^\\,]|\\.)+", value)]


def _version_5(text: str) -> bool:
    try:
        return UUID(text).version == 5
    except ValueError:
        return False


def _status(text: str) -> Status:
    return next((status for status in Status if status.name == text.upper()), Status.CONFIRMED)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def days_of(block: Block) -> When | None:
    """The days that an event takes, both included; None where it has no readable DTSTART."""
    when = when_of(block)
    return when.dated() if when else None


def when_of(block: Block) -> When | None:
    """The days that an event takes, with its hours where it has any, in its own zone."""
    begin, end = block.one("DTSTART"), _moment(block.one("DTEND"))
    start = _moment(begin)
    if begin is None or start is None:
        return None
    if "T" not in begin.value:
        last = end - DAY if end else start
        return When.days(start.date(), max(start.date(), last.date()))
    if end is None or end <= start:
        return When.day(start.date()).at(start.time())
    return When.days(start.date(), end.date()).at(start.time(), end.time())


def _moment(line: Line | None) -> datetime | None:
    match = _DATE.match(line.value) if line else None
    if not match:
        return None
    try:
        return datetime(*(int(part) for part in match.groups(default="0")))  # type: ignore[arg-type] # noqa: DTZ001
    except ValueError:
        return None
