"""A time zone as iCalendar wants it in the file: VTIMEZONE (RFC 5545, 3.6.5), from the IANA rules.

The changes of the zone's clock are looked up with zoneinfo. Where they come back every year on
"the second Sunday of March", they are written as that rule, so that an event may later be moved
to another year; otherwise one by one.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from itinerary.when import month_end

if TYPE_CHECKING:
    from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

CYCLE = 28
"""Years after which the weekdays fall on the same days again: a rule that holds so long is a rule."""
_SHORTEST = timedelta(days=6)
"""No clock is changed and changed back in less: after some Ramadans Gaza has one week of summer time."""
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


class Change(NamedTuple):
    """A change of the clock: `local` in the offset before it, both offsets from UTC, the new name.

    `summer`: the clock goes forward for a season. (Ireland and Morocco call their winter the
    exception, and clients do not.)
    """

    local: datetime
    before: timedelta
    after: timedelta
    name: str
    summer: bool

    @property
    def sort(self) -> tuple[timedelta, timedelta, str, bool]:
        """What changes of one kind have in common."""
        return self.before, self.after, self.name, self.summer


@lru_cache(maxsize=512)
def zone(name: str | None) -> ZoneInfo | None:
    """The IANA zone `name`, None where there is none of that name."""
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


@lru_cache(maxsize=128)
def changes(name: str, first: int, last: int) -> tuple[Change, ...]:
    """All changes of the clock in zone `name` from the year `first` to the year `last`, in order."""
    where = ZoneInfo(name)
    found: list[Change] = []
    at = datetime(max(first, 2), 1, 1, tzinfo=UTC)
    end = datetime(min(last, 9998) + 1, 1, 1, tzinfo=UTC)
    offset = _offset(at, where)
    while at < end:
        later = at + _SHORTEST
        after = _offset(later, where)
        if offset != after:
            found.append(_change(at, later, where))
        at, offset = later, after
    return tuple(found)


def _offset(moment: datetime, where: ZoneInfo) -> timedelta:
    return moment.astimezone(where).utcoffset() or timedelta()


def _change(early: datetime, late: datetime, where: ZoneInfo) -> Change:
    """The change between two moments, found to the second by halving."""
    before = _offset(early, where)
    while late - early > timedelta(seconds=1):
        middle = (early + (late - early) / 2).replace(microsecond=0)
        early, late = (middle, late) if _offset(middle, where) == before else (early, middle)
    after, season = (
        late.astimezone(where),
        bool(early.astimezone(where).dst() or late.astimezone(where).dst()),
    )
    local, offset = (late + before).replace(tzinfo=None), _offset(late, where)
    return Change(local, before, offset, after.tzname() or "", season and offset > before)


def vtimezone(name: str, years: Collection[int]) -> Timezone:
    """The VTIMEZONE of zone `name` for events in `years`.

    A zone whose clock never changes has one STANDARD part. Raises ZoneInfoNotFoundError.
    """
    from icalendar import Timezone

    component = Timezone()
    component.add("tzid", name)
    first = min(years)
    shown = changes(name, first - 1, first + CYCLE)
    kinds = groupby(sorted(shown, key=lambda change: change.sort), key=lambda change: change.sort)
    parts = [(members[0], rule) for _, kind in kinds if (rule := yearly(members := list(kind), first))]
    if len(parts) * (CYCLE + 2) != len(shown):
        near = {change for year in years for change in changes(name, year - 1, year + 1)}
        parts = [(change, ()) for change in near]
    if not any(change.local.year < first for change, _ in parts):
        parts.append((_standing(name, first), ()))
    for change, rule in sorted(parts, key=lambda part: part[0].local):
        component.add_component(_part(change, rule))
    return component


Rule = tuple[tuple[str, list[int] | list[str] | str], ...]


def yearly(members: list[Change], first: int) -> Rule:
    """The RRULE that gives exactly `members`, one a year from the year before `first`; () where none does."""
    days = [change.local for change in members]
    if [day.year for day in days] != list(range(first - 1, first + CYCLE + 1)):
        return ()
    if len({(day.month, day.weekday(), day.time()) for day in days}) != 1:
        return ()
    weekday, month = _WEEKDAYS[days[0].weekday()], days[0].month
    low, high = min(day.day for day in days), max(day.day for day in days)
    every: Rule = (("FREQ", "YEARLY"), ("BYMONTH", [month]))
    if high - low != 6:
        return ()
    if low % 7 == 1 and low < 28:
        return (*every, ("BYDAY", [f"{low // 7 + 1}{weekday}"]))
    if high == month_end(date(2001, month, 1)).day:
        return (*every, ("BYDAY", [f"-1{weekday}"]))
    return (*every, ("BYMONTHDAY", list(range(low, high + 1))), ("BYDAY", [weekday]))


def _standing(name: str, year: int) -> Change:
    """The offset that holds when the year before `year` begins, as if it had begun in 1970 or then."""
    at = datetime(max(year - 1, 2), 1, 1, tzinfo=UTC).astimezone(ZoneInfo(name))  # where `changes` begins
    offset = at.utcoffset() or timedelta()
    since = datetime(min(1970, at.year), 1, 1)  # noqa: DTZ001 (RFC 5545: local, without zone)
    return Change(since, offset, offset, at.tzname() or "", summer=False)


def _part(change: Change, rule: Rule) -> TimezoneStandard | TimezoneDaylight:
    from icalendar import TimezoneDaylight, TimezoneStandard

    part = TimezoneDaylight() if change.summer else TimezoneStandard()
    part.add("dtstart", change.local)
    if rule:
        part.add("rrule", dict(rule))
    part.add("tzoffsetfrom", change.before)
    part.add("tzoffsetto", change.after)
    part.add("tzname", change.name)
    return part
