"""The city of a dateline on the map."""

from __future__ import annotations

from itinerary.model import Place, PlaceKind


def city_named(name: str, region: str | None = None) -> Place | None:
    """The city that a dateline names, None where the map has none of that name."""
    if not name.isupper():
        return None
    return Place(name.title(), None, PlaceKind.CITY)
