"""A stop as an event (VEVENT), property by property, and several as one calendar (VCALENDAR).

What each property is and why: docs/calendar.md. Sections are those of RFC 5545.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

from itinerary.calendars import digest, wording
from itinerary.calendars.labels import POINTS, location
from itinerary.calendars.lines import Block, Document, text_line
from itinerary.calendars.options import Options
from itinerary.calendars.selection import Entry, place_key
from itinerary.calendars.text import address, line
from itinerary.calendars.zones import zone
from itinerary.model import Itinerary, Status, Trip
from itinerary.when import DAY, When

if TYPE_CHECKING:
    from icalendar import Calendar, Event

PRODID = "-//itinerary-ics//itinerary-ics 1.0//EN"
NAMESPACE = UUID("6a3f0c1e-54a5-5c1b-9d2f-3b8e7d0f4a61")
"""Of our UIDs (RFC 9562, 5.5). Any change doubles the events of everyone who imports again."""
NOMINAL = timedelta(hours=1)
"""How long an event is whose article gives only a beginning."""

STANDARD_TIME = 1900
"""The year from which zones have whole offsets; before, every town had its own mean time."""

Moment = date | datetime


# -- identity -------------------------------------------------------------------------------------


def uid(itinerary: Itinerary, trip: Trip, place: str, stay: int) -> str:
    """The UID of a stay: the same for the same article, whatever date the stop has (3.8.4.7).

    `place` is "" for the event that spans the trip.
    """
    origin = canonical(itinerary.url) or itinerary.publisher or ""
    parts = (origin, f"{_stamp_day(itinerary, trip)}", trip.traveller or "", place, f"{stay}")
    return str(uuid5(NAMESPACE, "\n".join(line(part, 2000) for part in parts)))


def uid_of(entry: Entry) -> str:
    """The UID that a fresh calendar gives to `entry`."""
    return uid(entry.itinerary, entry.trip, place_key(entry.stop.place), entry.stay)


_TRACKING = re.compile(r"[?&](?:utm_[a-z]+|fbclid|gclid|cmpid|ref|ref_src)=[^&#]*", re.IGNORECASE)


def canonical(url: str | None) -> str:
    """`url` without fragment and without what only counts visitors; "" where it is no address."""
    known = (address(url) or "").partition("#")[0]
    kept = _TRACKING.sub("", known).rstrip("/")
    return kept if "?" in kept else kept.replace("&", "?", 1)


def _stamp_day(itinerary: Itinerary, trip: Trip) -> date:
    """The article's day, else the first day of the trip, else the first day that there is."""
    if itinerary.published:
        return itinerary.published
    return min((stop.when.first for stop in trip.stops if stop.when), default=date.min)


# -- times ----------------------------------------------------------------------------------------


def times(when: When, zone_name: str | None) -> tuple[Moment, Moment]:
    """DTSTART and DTEND (exclusive): two days, or two moments in the zone of the place.

    Without a known zone, or with a beginning or an end alone on a stretch of days, the event
    takes whole days: a floating time is another hour for each reader.
    """
    where = zone(zone_name)
    if where is None or when.start is None or when.first.year < STANDARD_TIME:
        return when.first, when.last + DAY
    if when.end is None and when.first != when.last:
        return when.first, when.last + DAY
    start = _moment(when.first, when.start, where)
    if when.end is None:
        return start, _later(start, NOMINAL)
    past_midnight = when.first == when.last and when.end <= when.start
    end = _moment(when.last + DAY if past_midnight else when.last, when.end, where)
    return start, end if end.astimezone(UTC) > start.astimezone(UTC) else _later(start, NOMINAL)


def _moment(day: date, clock: time, where: ZoneInfo) -> datetime:
    """A clock time of a day; where the clock skips it (02:30 in spring), what the clock shows instead."""
    return datetime.combine(day, clock, where).astimezone(UTC).astimezone(where)


def _later(start: datetime, length: timedelta) -> datetime:
    """`length` after `start` as clocks in space run, not on the wall: a change of the clock counts."""
    return (start.astimezone(UTC) + length).astimezone(start.tzinfo)


# -- one event ------------------------------------------------------------------------------------


def vevent(entry: Entry, options: Options) -> Block:
    """The event of one stop, as the lines of a file."""
    from icalendar import vText

    place, when = entry.stop.place, entry.placed
    event = _event(
        entry.itinerary,
        entry.trip,
        uid_of(entry),
        times(when.dated() if entry.vague else when, place.zone),
    )
    event.add("summary", vText(wording.title(entry)))
    where = location(place)
    event.add("location", vText(where))
    if place.kind in POINTS and place.latitude is not None and place.longitude is not None:
        _add_point(event, round(place.latitude, 4), round(place.longitude, 4), where)
    event.add("description", vText(wording.description(entry)))
    return _whole(event, entry.itinerary, ("Travel", entry.trip.traveller), wording.status(entry), options)


def vtrip(itinerary: Itinerary, trip: Trip, days: When) -> Block:
    """One event that spans a whole trip, as the lines of a file."""
    from icalendar import vText

    number = [each for each in itinerary.trips if each.traveller == trip.traveller].index(trip)
    event = _event(itinerary, trip, uid(itinerary, trip, "", number), (days.first, days.last + DAY))
    countries, who = wording.countries(trip), wording.short_name(trip)
    event.add("summary", vText(line(f"{countries} – {who} trip" if who else f"{countries} – trip")))
    event.add("location", vText(line(countries)))
    event.add("description", vText(wording.trip_description(itinerary, trip)))
    return _whole(event, itinerary, ("Travel", "Trip", trip.traveller), Status.CONFIRMED, Options())


def _event(itinerary: Itinerary, trip: Trip, identity: str, span: tuple[Moment, Moment]) -> Event:
    from icalendar import Event

    event = Event()
    stamp = datetime.combine(_stamp_day(itinerary, trip), time(), UTC)
    event.add("uid", identity)
    event.add("dtstamp", stamp)
    event.add("last-modified", stamp)
    event.add("sequence", 0)
    event.add("dtstart", span[0])
    event.add("dtend", span[1])
    return event


def _add_point(event: Event, latitude: float, longitude: float, where: str) -> None:
    """GEO (3.8.1.6), and Apple's property for a map: its X-TITLE must be the LOCATION."""
    from icalendar import vUri

    if (latitude, longitude) == (0, 0):
        return
    event.add("geo", (latitude, longitude))
    point = vUri(f"geo:{latitude},{longitude}")
    point.params.update({"VALUE": "URI", "X-APPLE-RADIUS": "15000", "X-TITLE": where})
    event.add("x-apple-structured-location", point)


def _whole(
    event: Event, itinerary: Itinerary, categories: tuple[str | None, ...], status: Status, options: Options
) -> Block:
    """The event with what all events of ours have; the digest last, of all before it."""
    from icalendar import vCategory, vText

    url = address(itinerary.url)
    if url:
        event.add("url", url)
    event.add("categories", vCategory([vText(line(name, 100)) for name in categories if name and line(name)]))
    event.add("status", status.name)
    event.add("class", "PUBLIC")
    event.add("transp", "TRANSPARENT")
    if not isinstance(event.start, datetime):
        event.add("x-microsoft-cdo-alldayevent", vText("TRUE"))
    event.add("x-microsoft-cdo-busystatus", vText("FREE"))
    if itinerary.published:
        event.add(digest.PUBLISHED, vText(itinerary.published.isoformat()))
    if options.alarm is not None:
        _add_alarm(event, options.alarm)
    block = Document.parse(event.to_ical(sorted=False)).events[0]
    hashes = digest.write(digest.digests(block))
    return block.with_lines({digest.PROPERTY: (text_line(digest.PROPERTY, hashes),)})


def _add_alarm(event: Event, minutes: int) -> None:
    from icalendar import Alarm, vText

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", vText(str(event["SUMMARY"])))
    alarm.add("trigger", timedelta(minutes=-minutes))
    event.add_component(alarm)


# -- the calendar ---------------------------------------------------------------------------------


def vcalendar(itineraries: Sequence[Itinerary], options: Options) -> Calendar:
    """A calendar that holds nothing yet; no METHOD, no UID, no SOURCE (RFC 7986; docs/calendar.md)."""
    from icalendar import Calendar, vDuration, vText

    calendar = Calendar()
    calendar.add("prodid", vText(PRODID))
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    name, about = wording.calendar_name(itineraries), wording.calendar_description(itineraries)
    for key, text in (
        ("name", name),
        ("x-wr-calname", name),
        ("description", about),
        ("x-wr-caldesc", about),
    ):
        calendar.add(key, vText(text))
    calendar.add("color", "steelblue")
    calendar.add("x-apple-calendar-color", "#4682B4")
    if options.feed:
        calendar.add("refresh-interval", vDuration(DAY, params={"VALUE": "DURATION"}))
        calendar.add("x-published-ttl", vDuration(DAY))
    return calendar
