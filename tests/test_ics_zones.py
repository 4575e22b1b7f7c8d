"""Zones of timed events: what VTIMEZONE says is what the IANA rules say."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import pytest
from dateutil import rrule
from hypothesis import example, given
from hypothesis import strategies as st
from icalendar import Calendar, Timezone

from itinerary.calendars.zones import changes, vtimezone, zone
from itinerary.writers import write
from tests.koizumi import TOKYO, WASHINGTON, article, stop


def parts(name: str, *years: int) -> list[str]:
    """The parts of a zone, each on a line."""
    text = vtimezone(name, years).to_ical(sorted=False).decode().replace("\r\n", " ")
    return [part.strip() for part in text.split("BEGIN:")[2:]]


RULES = [
    ("Pacific/Honolulu", 2026, 1, ""),
    ("America/New_York", 2026, 2, "RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3 "),
    ("America/New_York", 2026, 2, "RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11 "),
    ("Europe/London", 2026, 2, "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3 "),
    ("Asia/Jerusalem", 2026, 2, "RRULE:FREQ=YEARLY;BYDAY=FR;BYMONTHDAY=23,24,25,26,27,28,29;BYMONTH=3 "),
    ("America/Santiago", 2026, 2, "RRULE:FREQ=YEARLY;BYDAY=SU;BYMONTHDAY=2,3,4,5,6,7,8;BYMONTH=4 "),
    ("Africa/Casablanca", 2024, 6, ""),  # settled: tables of later years differ
    ("Europe/Moscow", 1987, 6, ""),
]


@pytest.mark.parametrize(("name", "year", "count", "rule"), RULES)
def test_rules(name: str, year: int, count: int, rule: str) -> None:
    made = parts(name, year)
    assert len(made) == count
    assert rule in " ".join(made) if rule else "RRULE" not in " ".join(made)


def test_summer_is_daylight_and_ireland_too() -> None:
    for name in ("America/New_York", "Europe/Dublin"):
        assert sorted(part.split()[0] for part in parts(name, 2026)) == ["DAYLIGHT", "STANDARD"]
        (summer,) = (part for part in parts(name, 2026) if part.startswith("DAYLIGHT"))
        assert "BYMONTH=3" in summer


def test_a_zone_without_changes_has_held_since_1970() -> None:
    assert parts("Pacific/Honolulu", 2026) == [
        "STANDARD DTSTART:19700101T000000 TZOFFSETFROM:-1000 TZOFFSETTO:-1000 TZNAME:HST "
        "END:STANDARD END:VTIMEZONE"
    ]


def test_changes_stand_in_the_offset_before() -> None:
    spring, autumn = changes("America/New_York", 2026, 2026)
    assert (spring.local, spring.before, spring.after, spring.name, spring.summer) == (
        datetime(2026, 3, 8, 2),  # noqa: DTZ001
        timedelta(hours=-5),
        timedelta(hours=-4),
        "EDT",
        True,
    )
    assert (autumn.local, autumn.name, autumn.summer) == (datetime(2026, 11, 1, 2), "EST", False)  # noqa: DTZ001


def test_unknown_zones() -> None:
    assert (
        zone(None) is zone("") is zone("Nowhere/Atlantis") is zone("../etc/passwd") is zone("a\x00b") is None
    )
    with pytest.raises(ZoneInfoNotFoundError):
        vtimezone("Nowhere/Atlantis", [2026])


def offset(made: Timezone, local: datetime) -> timedelta:
    """What a VTIMEZONE says of a local time, read as RFC 5545 (3.6.5) says: the last part that has begun."""
    found = []
    for part in made.subcomponents:
        start = part["DTSTART"].dt
        if "RRULE" in part:
            rule = rrule.rrulestr(part["RRULE"].to_ical().decode(), dtstart=start)
            start = rule.before(local, inc=True)
        if start is not None and start <= local:
            found.append((start, part["TZOFFSETTO"].td))
    return max(found)[1]


ZONES = st.sampled_from(
    [
        "Africa/Cairo",
        "Africa/Casablanca",
        "America/Nuuk",
        "America/Sao_Paulo",
        "America/St_Johns",
        "Antarctica/Troll",
        "Asia/Gaza",
        "Asia/Jerusalem",
        "Asia/Kathmandu",
        "Asia/Tehran",
        "Asia/Tokyo",
        "Australia/Lord_Howe",
        "Europe/Dublin",
        "Europe/Kyiv",
        "Europe/London",
        "Europe/Moscow",
        "Pacific/Apia",
        "Pacific/Chatham",
        "America/Caracas",
    ]
)


@given(ZONES, st.datetimes(datetime(1950, 1, 2), datetime(2090, 1, 1)))  # noqa: DTZ001
@example("Asia/Gaza", datetime(2072, 10, 22))  # noqa: DTZ001
@example("Pacific/Apia", datetime(2011, 12, 31, 12))  # noqa: DTZ001
@example("Asia/Kathmandu", datetime(1987, 1, 1))  # noqa: DTZ001
def test_every_hour_has_the_zones_own_offset(name: str, moment: datetime) -> None:
    utc = moment.replace(microsecond=0, tzinfo=UTC)
    there = utc.astimezone(ZoneInfo(name))
    local = there.replace(tzinfo=None)
    twice = there.replace(fold=0).utcoffset() != there.replace(fold=1).utcoffset()
    if not twice:
        assert offset(vtimezone(name, [local.year]), local) == there.utcoffset()


def test_each_zone_once_and_in_order() -> None:
    made = article(
        "2026-01-09",
        stop(WASHINGTON, "2026-01-15T09:30"),
        stop(TOKYO, "2026-01-18T09:30"),
        stop(WASHINGTON, "2026-03-15T09:30"),
    )
    calendar = Calendar.from_ical(write("ics", [made]))
    assert [str(part["TZID"]) for part in calendar.walk("VTIMEZONE")] == ["America/New_York", "Asia/Tokyo"]
    assert not calendar.get_missing_tzids()
