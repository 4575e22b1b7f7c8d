"""How an event reads: its title and description, and the name of a calendar, from a stop's own facts."""

from __future__ import annotations

from collections.abc import Sequence

from itinerary.calendars.labels import POINTS, country_name
from itinerary.calendars.selection import Entry
from itinerary.calendars.text import block, line
from itinerary.model import Itinerary, Kind, Status, Trip
from itinerary.when import Grain
from itinerary.writers.wording import KINDS, MONTHS, dates_of, day_words, days_words, sentences, when_words


def short_name(trip: Trip) -> str:
    """The traveller as the summaries of the stops call them ("Koizumi"), else the full name."""
    full = trip.traveller or ""
    for stop in trip.stops[:100]:
        name = stop.summary.partition(":")[0].strip()
        if name and name in full:
            return line(name, 60)
    return line(full, 60)


def title(entry: Entry) -> str:
    """SUMMARY: the place first, then what is not sure, then who: "Honolulu (tentative) – Koizumi visit"."""
    place, doubt = line(entry.stop.place.name, 100), status_words(entry)
    noun = " ".join(word for word in (short_name(entry.trip), KINDS[entry.stop.kind]) if word)
    return line(f"{place} ({doubt}) – {noun}" if doubt else f"{place} – {noun}")


def status(entry: Entry) -> Status:
    """The status of the event: a stop whose day is not known is tentative."""
    return Status.TENTATIVE if entry.vague and entry.stop.status is Status.CONFIRMED else entry.stop.status


def status_words(entry: Entry) -> str:
    """What the title says of the status, for the many clients that hide STATUS; "" where it is sure."""
    if entry.stop.status is Status.CANCELLED:
        return "cancelled"
    if entry.vague and entry.stop.when:
        return f"tentative, some day in this {entry.stop.when.grain.value}"
    if entry.vague:
        return "tentative, date not given"
    return "tentative" if entry.stop.status is Status.TENTATIVE else ""


# -- the description ------------------------------------------------------------------------------


def description(entry: Entry) -> str:
    """DESCRIPTION: what, when, which stop of the trip, the words that say so, why, and the source."""
    stop = entry.stop
    paragraphs = [
        [line(stop.summary, 500) or title(entry), when_line(entry)],
        [f"• {line(activity, 500)}" for activity in stop.activities],
        [f"Stop {entry.position} of {entry.total}{_on_the_trip(entry.trip)}: {route(entry.trip)}"],
        [f"“{line(quote, 1000)}”" for quote in sentences(stop)],
        [f"Why: {line('; '.join(stop.because), 1000)}"] if stop.because else [],
        [f"Could also be {when_words(other)}" for other in stop.alternatives],
        source(entry.itinerary),
    ]
    return "\n\n".join("\n".join(lines) for lines in paragraphs if lines)


def trip_description(itinerary: Itinerary, trip: Trip) -> str:
    """DESCRIPTION of the event that spans a trip: who, where, and the source."""
    return "\n\n".join(part for part in (whose(trip), route(trip), "\n".join(source(itinerary))) if part)


def when_line(entry: Entry) -> str:
    """When, in the time of the place: "Mon 12 Jan 2026 (local date, Pacific/Honolulu)"."""
    when, place = entry.stop.when, entry.stop.place
    if when is None:
        return "The article gives no date"
    if entry.vague:
        the = "the " if when.grain is Grain.WEEK else ""
        return f"Some time in {the}{when_words(when)}"
    notes = ["local time" if when.start or when.end else "local date"]
    notes += [place.zone] if place.kind in POINTS and place.zone else []
    notes += ["the article gives no end"] if when.start and not when.end else []
    return f"{when_words(when)} ({', '.join(notes)})"


def whose(trip: Trip) -> str:
    """The traveller with the office: "Shinjiro Koizumi, Japanese Defence Minister"; "" of nobody named."""
    return line(", ".join(name for name in (trip.traveller, trip.role) if name), 200)


def _on_the_trip(trip: Trip) -> str:
    return f" on the trip of {whose(trip)}" if whose(trip) else ""


def route(trip: Trip) -> str:
    """The places of a trip in order: "Honolulu → Los Angeles → Washington → Japan"."""
    return line(" → ".join(stop.place.name for stop in trip.stops[:300]), 1000)


def source(itinerary: Itinerary) -> list[str]:
    """Whose article it is, and where it stands; no lines where nothing is known."""
    place = itinerary.dateline.name if itinerary.dateline else ""
    published = day_words(itinerary.published, weekday=False) if itinerary.published else ""
    known = [line(part, 200) for part in (itinerary.publisher or "an article", place, published) if part]
    lines = [f"Source: {', '.join(known)}"] if itinerary.publisher or known[1:] else []
    return lines + ([block(itinerary.url).strip()] if itinerary.url else [])


# -- the calendar ---------------------------------------------------------------------------------


def calendar_name(itineraries: Sequence[Itinerary]) -> str:
    """ "Shinjiro Koizumi: United States, January 2026"; the travellers alone where there are several."""
    trips = [trip for itinerary in itineraries for trip in itinerary.trips]
    names = list(dict.fromkeys(trip.traveller or "Trip" for trip in trips))
    if len(names) != 1:
        return line("Trips" + (": " + ", ".join(names) if names else ""), 120)
    goals, dates = dict.fromkeys(countries(trip) for trip in trips), dates_of(trips)
    month = f", {MONTHS[dates[0].month - 1]} {dates[0].year}" if dates else ""
    return line(f"{names[0]}: {', '.join(goals)}{month}", 120)


def countries(trip: Trip) -> str:
    """Where a trip leads: the countries of its visits, in order ("United States, Canada")."""
    visits = [stop.place for stop in trip.stops if stop.kind is Kind.VISIT]
    places = visits or [stop.place for stop in trip.stops]
    return ", ".join(dict.fromkeys(country_name(p.country) if p.country else p.name for p in places))


def calendar_description(itineraries: Sequence[Itinerary]) -> str:
    """ "Itinerary of Shinjiro Koizumi, 12–18 Jan 2026, as reported by IANS, Tokyo, 9 Jan 2026"."""
    trips = [trip for itinerary in itineraries for trip in itinerary.trips]
    names = ", ".join(dict.fromkeys(trip.traveller for trip in trips if trip.traveller)) or "a trip"
    dates = dates_of(trips)
    reports = dict.fromkeys(source(each)[0].removeprefix("Source: ") for each in itineraries if source(each))
    about = f"Itinerary of {names}" + (f", {days_words(*dates)}" if dates else "")
    return line(about + (f", as reported by {'; '.join(reports)}" if reports else ""), 1000)
