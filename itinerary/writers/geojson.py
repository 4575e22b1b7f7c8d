"""GeoJSON (RFC 7946): a point for each stop that the map knows, and a line for each trip."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from itinerary.calendars.options import Options
from itinerary.calendars.text import address
from itinerary.model import Itinerary, Stop, Trip
from itinerary.writers.route import Point, cut, position, waypoints
from itinerary.writers.wording import sentences


def write(itineraries: Sequence[Itinerary], options: Options) -> bytes:
    """One FeatureCollection of all stops and routes, in WGS 84, longitude first.

    `generator` is a foreign member (section 6.1).
    """
    features = [feature for itinerary in itineraries for feature in _features(itinerary)]
    collection = {"type": "FeatureCollection", "generator": "itinerary-ics", "features": features}
    text = json.dumps(collection, ensure_ascii=False, indent=1)
    return (text + "\n").encode("utf-8", "replace")


def _features(itinerary: Itinerary) -> Iterator[dict[str, object]]:
    for trip in itinerary.trips:
        for number, stop in enumerate(trip.stops, 1):
            point = position(stop)
            if point:
                yield _feature(
                    {"type": "Point", "coordinates": point}, _properties(itinerary, trip, number, stop)
                )
        pieces = cut(waypoints(trip))
        if pieces:
            yield _feature(_line(pieces), {"traveller": trip.traveller, "role": trip.role})


def _feature(geometry: dict[str, object], properties: dict[str, object]) -> dict[str, object]:
    return {"type": "Feature", "geometry": geometry, "properties": properties}


def _line(pieces: list[list[Point]]) -> dict[str, object]:
    """One piece is a LineString; a route cut at the antimeridian is a MultiLineString."""
    if len(pieces) == 1:
        return {"type": "LineString", "coordinates": pieces[0]}
    return {"type": "MultiLineString", "coordinates": pieces}


def _properties(itinerary: Itinerary, trip: Trip, number: int, stop: Stop) -> dict[str, object]:
    return {
        "traveller": trip.traveller,
        "stop": number,
        "place": stop.place.name,
        "region": stop.place.region,
        "country": stop.place.country,
        "timezone": stop.place.zone,
        "when": str(stop.when) if stop.when else None,
        "kind": stop.kind,
        "status": stop.status,
        "summary": stop.summary,
        "activities": stop.activities,
        "confidence": stop.confidence,
        "evidence": sentences(stop),
        "title": itinerary.title,
        "url": address(itinerary.url),
    }
