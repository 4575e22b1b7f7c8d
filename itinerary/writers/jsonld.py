"""JSON-LD: each trip as a schema.org Trip whose itinerary is an ordered list of places.

Each place carries the Event that happens there. https://schema.org/Trip, /ItemList, /Event.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, datetime, time

from itinerary.calendars.options import Options
from itinerary.calendars.text import address
from itinerary.calendars.zones import zone
from itinerary.model import Itinerary, Place, PlaceKind, Status, Stop, Trip
from itinerary.when import Grain, When
from itinerary.writers.route import position
from itinerary.writers.wording import dates_of, sentences, title_words, traveller_words, when_words

TYPES = {
    PlaceKind.CITY: "City",
    PlaceKind.REGION: "AdministrativeArea",
    PlaceKind.COUNTRY: "Country",
    PlaceKind.WATER: "BodyOfWater",
}
STATUSES = {Status.CONFIRMED: "EventScheduled", Status.CANCELLED: "EventCancelled"}

Node = dict[str, object]


def write(itineraries: Sequence[Itinerary], options: Options) -> bytes:
    """One graph with a Trip for each traveller."""
    pairs = [(itinerary, trip) for itinerary in itineraries for trip in itinerary.trips]
    trips = [{"@id": f"_:trip{number}", **_trip(*pair)} for number, pair in enumerate(pairs, 1)]
    graph = {"@context": "https://schema.org", "@graph": trips}
    return (json.dumps(graph, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")


def _trip(itinerary: Itinerary, trip: Trip) -> Node:
    """A Trip; the first and last day only where they are exact enough to be one."""
    places = [
        {"@type": "ListItem", "position": number, "item": _place(itinerary, trip, stop)}
        for number, stop in enumerate(trip.stops, 1)
    ]
    days = dates_of([trip])
    return _filled(
        {
            "@type": "Trip",
            "name": title_words(itinerary.title, [trip]),
            "departureTime": days and f"{days[0]}",
            "arrivalTime": days and f"{days[1]}",
            "itinerary": {
                "@type": "ItemList",
                "itemListOrder": "https://schema.org/ItemListOrderAscending",
                "numberOfItems": len(places),
                "itemListElement": places,
            },
            "subjectOf": _article(itinerary),
        }
    )


def _article(itinerary: Itinerary) -> Node:
    publisher = itinerary.publisher and {"@type": "Organization", "name": itinerary.publisher}
    return _filled(
        {
            "@type": "NewsArticle",
            "headline": itinerary.title,
            "datePublished": itinerary.published and f"{itinerary.published}",
            "publisher": publisher,
            "url": address(itinerary.url),
        }
    )


def _place(itinerary: Itinerary, trip: Trip, stop: Stop) -> Node:
    """A Place with what happens there."""
    place = stop.place
    geo = None
    if position(stop):
        geo = {"@type": "GeoCoordinates", "latitude": place.latitude, "longitude": place.longitude}
    return _filled(
        {
            "@type": TYPES.get(place.kind, "Place"),
            "name": place.name,
            "address": _address(place),
            "geo": geo,
            "event": _event(trip, stop),
        }
    )


def _address(place: Place) -> Node | None:
    if place.country is None:
        return None
    locality = place.name if place.kind in (PlaceKind.CITY, PlaceKind.SITE) else None
    return _filled(
        {
            "@type": "PostalAddress",
            "addressLocality": locality,
            "addressRegion": place.region,
            "addressCountry": place.country,
        }
    )


def _event(trip: Trip, stop: Stop) -> Node:
    """What happens at a stop. A tentative one has no eventStatus: schema.org knows no such word."""
    status = STATUSES.get(stop.status)
    start, end = _dates(stop.when, stop.place.zone)
    traveller = trip.traveller and _filled({"@type": "Person", "name": trip.traveller, "jobTitle": trip.role})
    place = {"@type": TYPES.get(stop.place.kind, "Place"), "name": stop.place.name}
    address = _address(stop.place)
    return _filled(
        {
            "@type": "Event",
            "name": stop.summary or f"{stop.place.name}: {traveller_words(trip)}",
            "startDate": start,
            "endDate": end,
            "disambiguatingDescription": when_words(stop.when) if stop.when and not stop.when.exact else None,
            "eventStatus": status and f"https://schema.org/{status}",
            "location": {**place, "address": address} if address else place,
            "attendee": traveller,
            "description": " ".join(sentences(stop)),
            "keywords": [stop.kind.value, stop.status.value, *stop.activities],
        }
    )


def _dates(when: When | None, zone_name: str | None) -> tuple[str | None, str | None]:
    """The start and end in ISO 8601. Months and years stay as coarse as they are; weeks are their days."""
    if when is None:
        return None, None
    if when.grain is Grain.MONTH:
        return f"{when.first:%Y-%m}", f"{when.last:%Y-%m}"
    if when.grain is Grain.YEAR:
        return f"{when.first:%Y}", f"{when.last:%Y}"
    return _moment(when.first, when.start, zone_name), _moment(when.last, when.end, zone_name)


def _moment(day: date, clock: time | None, zone_name: str | None) -> str:
    """A day, or a local time with the offset that its zone has then, where the zone is known."""
    if clock is None:
        return f"{day}"
    return datetime.combine(day, clock, zone(zone_name)).isoformat()


def _filled(node: Node) -> Node:
    """The node without what is empty."""
    return {key: value for key, value in node.items() if value not in (None, "", [], ())}
