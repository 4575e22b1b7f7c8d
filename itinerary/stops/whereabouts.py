"""Places that only say where another one is: "the Honolulu forum in Hawaii", "20 km south of Rabat"."""

from __future__ import annotations

from collections.abc import Sequence

from itinerary.clauses import Clause
from itinerary.english import grammar
from itinerary.model import PlaceKind
from itinerary.stops.draft import COARSE, contains
from itinerary.stops.scene import Scene, place_of
from itinerary.tokens import TIME, Token


def measured_from(tokens: Sequence[Token], clause: Clause, at: int) -> bool:
    """ "20 km south of Rabat" only says where something else is."""
    if tokens[at - 1].low not in grammar.MEASURED:
        return False
    return any(token.low in grammar.DISTANCES for token in tokens[max(at - 7, clause.first) : at])


def qualifies(scene: Scene, tokens: Sequence[Token], inner: int, outer: int) -> bool:
    """Does the second place only say where the first one is: "the Honolulu forum in Hawaii"?"""
    between = tokens[inner + 1 : outer]
    first, second = place_of(scene, tokens[inner]).place, place_of(scene, tokens[outer]).place
    described = (
        len(between) > 1
        and not any(token.kind == TIME for token in between)
        and between[0].low == ","
        and between[1].low in grammar.SURROUNDINGS
    )
    if _says_where(between):
        return True
    if first == second and all(token.low in grammar.SAME_PLACE for token in between):
        return True  # "from Heathrow in London"
    if described and outer + 1 < len(tokens) and tokens[outer + 1].low in (",", ".") and len(between) > 4:
        return True  # "Yokota Air Base, in the western suburbs of Tokyo,"
    if (
        second.kind in COARSE
        and first.kind not in (PlaceKind.COUNTRY, PlaceKind.REGION)
        and first.country == second.country
    ) and all(token.low in grammar.INSIDE for token in between):
        return True
    return (
        outer - inner <= 5
        and contains(place_of(scene, tokens[outer]).place, place_of(scene, tokens[inner]).place)
        and not any(token.kind == TIME or token.low in grammar.PARTING for token in tokens[inner:outer])
    )


def _says_where(between: Sequence[Token]) -> bool:
    """ "Kista, a suburb of Stockholm", "Bern, the capital of Switzerland"."""
    lows = [token.low for token in between]
    return (
        3 < len(lows) <= _DESCRIBED
        and lows[0] == ","
        and lows[1] in grammar.PLAIN_ARTICLES
        and lows[-1] in grammar.SUBURB_OF
        and not grammar.KINDS_OF_PLACE.isdisjoint(lows)
    )


_DESCRIBED = 7  # tokens
