"""How an event reads: titles, places, dates and the description, in English, from a stop's own facts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from importlib.resources import files

from itinerary.calendars.selection import Entry
from itinerary.calendars.text import block, line
from itinerary.model import Itinerary, Kind, Place, PlaceKind, Status, Trip
from itinerary.when import Grain, When

NOUNS = {Kind.VISIT: "visit", Kind.TRANSIT: "stopover", Kind.DEPARTURE: "departure", Kind.RETURN: "return"}


@lru_cache(maxsize=1)
def _countries() -> dict[str, str]:
    """ISO 3166-1 alpha-2 code to English name, from the gazetteer's table of countries."""
    table = files("itinerary").joinpath("data/countries.tsv").read_text("utf-8")
    rows = (row.split("\t", 3) for row in table.splitlines())
    return {code: name for name, code, kind, _ in rows if kind == PlaceKind.COUNTRY}


def country_name(code: str) -> str:
    """The English name of the country `code` (ISO 3166-1 alpha-2), the code itself where unknown."""
    return _countries().get(code, code)


def location(place: Place) -> str:
    """`place` as LOCATION has it: "City, Region, Country", without saying a name twice."""
    names = [place.name, place.region or "", country_name(place.country) if place.country else ""]
    kept = [name for index, name in enumerate(names) if name and name not in names[:index]]
    return line(", ".join(kept)).replace('"', "'")


def short_name(trip: Trip) -> str:
    """The traveller as the summaries of the stops call them ("Koizumi"), else the full name."""
    full = trip.traveller or ""
    for stop in trip.stops:
        name = stop.summary.partition(":")[0].strip()
        if name and name in full:
            return line(name, 60)
    return line(full, 60)


def title(entry: Entry) -> str:
    """SUMMARY: the place first, then what is not sure, then who: "Honolulu (tentative) – Koizumi visit"."""
    doubt = status_word(entry)
    place = f"{line(entry.stop.place.name, 100)} ({doubt})" if doubt else line(entry.stop.place.name, 100)
    noun = NOUNS[entry.stop.kind]
    who = short_name(entry.trip)
    return line(f"{place} – {who} {noun}" if who else f"{place} – {noun}")


def status(entry: Entry) -> Status:
    """The status of the event: a stop whose day is not known is tentative."""
    return Status.TENTATIVE if entry.vague and entry.stop.status is Status.CONFIRMED else entry.stop.status


def status_word(entry: Entry) -> str:
    """What the title says of the status, for the many clients that hide STATUS."""
    if entry.stop.status is Status.CANCELLED:
        return "cancelled"
    if entry.vague:
        return f"tentative, day not known: {_vague_words(entry)}"
    return "tentative" if entry.stop.status is Status.TENTATIVE else ""


def _vague_words(entry: Entry) -> str:
    if entry.stop.when is None:
        return "some time in the trip"
    return f"that {entry.stop.when.grain.value}"


# -- dates in words -------------------------------------------------------------------------------


def day(value: date, weekday: bool = False) -> str:
    """ "9 January 2026", with its weekday where asked for."""
    return (f"{value:%A}, " if weekday else "") + f"{value.day} {value:%B} {value.year}"


def days(first: date, last: date) -> str:
    """ "12–18 January 2026", "30 January – 2 February 2026", "9 January 2026"."""
    if first == last:
        return day(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{day(last)}"
    if first.year == last.year:
        return f"{first.day} {first:%B} – {day(last)}"
    return f"{day(first)} – {day(last)}"


def when_words(when: When) -> str:
    """When a stop is, as a sentence would have it, in local time: "Monday, 12 January 2026, 15:00"."""
    if not when.exact:
        name = {Grain.WEEK: "the week of", Grain.MONTH: f"{when.first:%B %Y},"}.get(when.grain, "the time of")
        return f"some time in {name} {days(when.first, when.last)}"
    words = day(when.first, weekday=True) if when.first == when.last else days(when.first, when.last)
    if when.start and when.end:
        return f"{words}, {when.start:%H:%M} to {when.end:%H:%M}"
    return (
        f"{words}, {when.start:%H:%M}"
        if when.start
        else f"{words}, until {when.end:%H:%M}"
        if when.end
        else words
    )


# -- the description ------------------------------------------------------------------------------


def description(entry: Entry) -> str:
    """DESCRIPTION: what, when, which stop of the trip, the words that say so, why, and the source."""
    stop = entry.stop
    parts = [
        [
            line(stop.summary, 500) or title(entry),
            f"{when_words(entry.stop.when or entry.when)} (local date)",
        ],
        [f"• {line(activity, 500)}" for activity in stop.activities],
        [f"Stop {entry.position} of {entry.total}: {route(entry.trip)}"],
        [f"“{line(quote, 1000)}”" for quote in sentences(entry)],
        [f"Read as: {line(reason, 500)}" for reason in stop.because[:1]]
        + [f"and: {line(reason, 500)}" for reason in stop.because[1:]],
        [f"Could also be: {when_words(other)}" for other in stop.alternatives],
        source(entry.itinerary),
    ]
    return "\n\n".join("\n".join(part) for part in parts if part)


def route(trip: Trip) -> str:
    """The places of a trip in order: "Honolulu → Los Angeles → Washington → Japan"."""
    return " → ".join(line(stop.place.name, 100) for stop in trip.stops)


def sentences(entry: Entry) -> list[str]:
    """The sentences of the article that say so, each once, in the order of the text."""
    quotes = sorted((item.span, item.quote) for item in entry.stop.evidence if item.field == "sentence")
    return list(dict.fromkeys(quote for _, quote in quotes))


def source(itinerary: Itinerary) -> list[str]:
    """Whose article it is, and where it stands; no lines where nothing is known."""
    where = itinerary.dateline.name if itinerary.dateline else ""
    said = [itinerary.publisher or "", where, day(itinerary.published) if itinerary.published else ""]
    known = [line(part, 200) for part in said if part]
    lines = [f"Source: {', '.join(known)}"] if known else []
    return lines + ([block(itinerary.url).strip()] if itinerary.url else [])


# -- the calendar ---------------------------------------------------------------------------------


def calendar_name(itineraries: Sequence[Itinerary]) -> str:
    """ "Shinjiro Koizumi: United States, January 2026"; the travellers alone where there are several."""
    trips = [trip for itinerary in itineraries for trip in itinerary.trips]
    names = list(dict.fromkeys(trip.traveller or "Trip" for trip in trips))
    if not trips:
        return "Trips"
    if len(names) > 1:
        return line("Trips: " + ", ".join(names), 120)
    goals = dict.fromkeys(countries(trip) for trip in trips)
    first = min((stop.when.first for trip in trips for stop in trip.stops if stop.when), default=None)
    return line(f"{names[0]}: {', '.join(goals)}" + (f", {first:%B %Y}" if first else ""), 120)


def countries(trip: Trip) -> str:
    """Where a trip leads: the countries of its visits, in order ("United States, Canada")."""
    visits = [stop.place for stop in trip.stops if stop.kind is Kind.VISIT]
    places = visits or [stop.place for stop in trip.stops]
    return ", ".join(dict.fromkeys(country_name(p.country) if p.country else p.name for p in places))


def calendar_description(itineraries: Sequence[Itinerary]) -> str:
    """ "Itinerary of Shinjiro Koizumi, 12–18 January 2026, as reported by IANS, Tokyo, 9 January 2026"."""
    trips = [trip for itinerary in itineraries for trip in itinerary.trips]
    names = ", ".join(dict.fromkeys(trip.traveller for trip in trips if trip.traveller)) or "a trip"
    dated = [stop.when for trip in trips for stop in trip.stops if stop.when]
    period = f", {days(min(w.first for w in dated), max(w.last for w in dated))}" if dated else ""
    sources = [source(itinerary)[0] for itinerary in itineraries if source(itinerary)]
    reported = "; ".join(text.removeprefix("Source: ") for text in dict.fromkeys(sources))
    return line(f"Itinerary of {names}{period}" + (f", as reported by {reported}" if reported else ""), 1000)
