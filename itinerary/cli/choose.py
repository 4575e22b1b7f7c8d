"""What the user keeps of an itinerary: one traveller's trip, the stops that are sure enough."""

from __future__ import annotations

from dataclasses import replace

from itinerary.folding import folded
from itinerary.model import Itinerary


def of_traveller(itinerary: Itinerary, name: str) -> Itinerary:
    """Only trips of a traveller whose name or office has every word of `name`."""
    wanted = _words(name)
    kept = (trip for trip in itinerary.trips if wanted <= _words(f"{trip.traveller or ''} {trip.role or ''}"))
    return replace(itinerary, trips=tuple(kept))


def sure(itinerary: Itinerary, confidence: float) -> Itinerary:
    """Only stops with at least that confidence, and trips that still have one."""
    if not confidence:
        return itinerary
    trips = (
        replace(trip, stops=tuple(stop for stop in trip.stops if stop.confidence >= confidence))
        for trip in itinerary.trips
    )
    return replace(itinerary, trips=tuple(trip for trip in trips if trip.stops))


def _words(name: str) -> frozenset[str]:
    """The words of a name without case and accents."""
    return frozenset(folded(name).split())
