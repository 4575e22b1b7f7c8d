"""Which of the namesakes: candidates for a name, ranked by named reasons in a written order.

The order is: a qualifier that fits; the country or region of the context; a nation or its capital;
the usual bearer of the name; people.
"""

from __future__ import annotations

from functools import lru_cache
from math import cos, radians
from typing import NamedTuple

from itinerary.english.places import ABBREVIATIONS, PREFERRED
from itinerary.model import Place, PlaceKind
from itinerary.places.fold import fold
from itinerary.places.gazetteer import Entry, Gazetteer

ONLY = "the only place of this name"


class Candidate(NamedTuple):
    """A place that the name may mean, and why it stands where it stands."""

    place: Place
    reasons: tuple[str, ...]


COUNTY = 0.9  # degrees of latitude: how far from its middle a county or an island reaches


def is_county(place: Place) -> bool:
    """Is it a division below the first level? Those stand in a region themselves."""
    return place.kind is PlaceKind.REGION and place.region is not None


class Context(NamedTuple):
    """What narrows a name down: a country's code, or a region (folded name) in a country.

    The towns of a county or an island, which no table lists, are those near its `middle`.
    """

    country: str | None
    region: str | None = None
    middle: tuple[float, float] | None = None

    def fits(self, place: Place) -> bool:
        """Does the place lie there?"""
        if self.country != place.country:
            return False
        if self.region is None or self.region in (fold(place.region or ""), fold(place.name)):
            return True
        return self.middle is not None and near(place, self.middle)


def near(place: Place, middle: tuple[float, float]) -> bool:
    """Does the place lie within a county's reach?"""
    if place.latitude is None or place.longitude is None:
        return False
    up, across = place.latitude - middle[0], (place.longitude - middle[1]) * cos(radians(middle[0]))
    return up * up + across * across <= COUNTY * COUNTY


def context_of(place: Place) -> Context | None:
    """What a country, a region or an island says about the names around it; None for other places."""
    if place.kind is PlaceKind.COUNTRY:
        return Context(place.country)
    if place.kind not in (PlaceKind.REGION, PlaceKind.ISLAND):
        return None
    vague = place.kind is PlaceKind.ISLAND or is_county(place)
    if not vague or place.latitude is None or place.longitude is None:
        return Context(place.country, fold(place.name))
    return Context(place.country, fold(place.name), (place.latitude, place.longitude))


@lru_cache(maxsize=1024)
def contexts(name: str, gazetteer: Gazetteer) -> tuple[Context, ...]:
    """What a qualifier means: "JP", "Japan", "Hawaii", "Calif.", "B.C." (none: no such context)."""
    letters = name.replace(".", "")
    short = ABBREVIATIONS.get(letters if letters.isupper() else letters.lower() if name.endswith(".") else "")
    if short is None and len(name) == 2 and name.isupper() and gazetteer.country(name):
        return (Context(name),)
    entries = gazetteer.named(fold(short or name)).entries
    return tuple(context for place, *_ in entries if (context := context_of(place)))


def reason(entry: Entry, key: str, rivals: int) -> str:
    """Why the best known one is the best known."""
    if rivals == 0:
        return ONLY
    if entry.place.kind is PlaceKind.COUNTRY:
        return "a country"
    if PREFERRED.get(key) == entry.place.country:
        return "the usual bearer of the name"
    return "the capital" if entry.capital else "the most people"


def lookup(name: str, context: str | None = None, *, gazetteer: Gazetteer | None = None) -> list[Candidate]:
    """The places that a name may mean, likeliest first, each with its reasons.

    `context` is an ISO 3166-1 code, or the name of a country or region ("Japan", "Texas", "Calif.").
    Places that fit it stand first. An unknown name gives an empty list.
    """
    gazetteer = gazetteer or Gazetteer.packaged()
    key = fold(name)
    wanted = contexts(context, gazetteer) if context else ()
    entries = gazetteer.named(key).entries
    fit = [entry for entry in entries if any(each.fits(entry.place) for each in wanted)]
    rest = [entry for entry in entries if entry not in fit]
    found: list[Candidate] = []
    for entry in (*fit, *rest):
        reasons = [f"in {context}"] if entry in fit else [f"not in {context}"] if context else []
        if not found:
            reasons.append(reason(entry, key, len(entries) - 1))
        found.append(Candidate(entry.place, tuple(reasons)))
    return found
