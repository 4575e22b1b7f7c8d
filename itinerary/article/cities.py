"""The city of a dateline on the map."""

from __future__ import annotations

from functools import lru_cache

from itinerary.model import Place, PlaceKind
from itinerary.places import lookup

_HOMES = (PlaceKind.CITY, PlaceKind.SITE, PlaceKind.ISLAND)
_CITY_STATES = frozenset({"SG", "VA", "MC", "HK", "MO", "GI", "KW", "LU", "DJ", "SM", "PA", "GT", "MX", "BM"})


@lru_cache(maxsize=512)
def city_named(name: str, region: str | None = None) -> Place | None:
    """The city that a dateline names ("NASHVILLE", "Tenn."), None where the map has none of that name.

    A region that fits no namesake is a venue or a second city, and is left out of account.
    """
    found = _candidates(name, region)
    fitting = [place for fits, place in found if fits] or [place for _, place in found]
    for place in fitting:
        if place.kind in _HOMES or place.country in _CITY_STATES:
            return place
    return None


@lru_cache(maxsize=512)
def lies_in(name: str, region: str) -> bool:
    """Is there a place `name` in `region`?"""
    return any(fits for fits, _ in _candidates(name, region))


def _candidates(name: str, region: str | None) -> list[tuple[bool, Place]]:
    """The namesakes, likeliest first, each with whether it lies in `region`."""
    name = name.title() if name.isupper() else name
    for context in (region, f"{region}.") if region else ():
        found = [(f"in {context}" in one.reasons, one.place) for one in lookup(name, context)]
        if any(fits for fits, _ in found):
            return found
    return [(not region, one.place) for one in lookup(name)]
