"""What is asked of a place name and of the words around it, to tell how the text uses it."""

from __future__ import annotations

from itinerary.english import places as words
from itinerary.english.doubtful_places import SURNAMES, WORDS
from itinerary.model import PlaceKind
from itinerary.places.around import Around
from itinerary.places.gazetteer import Entry
from itinerary.places.spots import Spot

# The members by themselves: looking one up in its class costs more than a rule of ours (CPython 3.11).
_AREA = PlaceKind.AREA
_CITY = PlaceKind.CITY
_COUNTRY = PlaceKind.COUNTRY


def is_government(spot: Spot, entry: Entry) -> bool:
    """May the name stand for a government?"""
    return (
        entry.capital
        or entry.place.kind in (_COUNTRY, _AREA)
        or spot.key in words.GOVERNMENT_BUILDINGS
        or (entry.place.name, entry.place.country) in words.GOVERNMENT_SEATS
    )


def doubtful(spot: Spot) -> bool:
    """Is the name a word or a surname as well?"""
    key = spot.key
    return key in WORDS or (key in SURNAMES and key not in words.PREFERRED)


def is_big(entry: Entry) -> bool:
    """So well known that a capitalised word before it makes no person of it."""
    return entry.capital or entry.place.kind is _COUNTRY or entry.place.population >= 300_000


def small(entry: Entry, people: int) -> bool:
    """Is it a town of fewer people, no capital and not kept by hand?"""
    place = entry.place
    return place.kind is _CITY and place.population < people and not entry.capital and not entry.kept


def preposed(near: Around) -> bool:
    """Does "in", "to" or the like stand before the name (an article between them or not)?"""
    return near.before.lower() in words.PREPOSITIONS or (
        near.before in words.BETWEEN and near.second.lower() in words.PREPOSITIONS
    )


def firmly(near: Around) -> bool:
    """The same with "in", "at" and the others that hardly stand before anything but places."""
    return near.before.lower() in words.FIRM_PREPOSITIONS or (
        near.before in words.BETWEEN and near.second.lower() in words.FIRM_PREPOSITIONS
    )
