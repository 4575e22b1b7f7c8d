""" "Honolulu, Hawaii", "Davos in Switzerland", "Flint, Mich.": a name and what narrows it down."""

from __future__ import annotations

import re
from typing import NamedTuple

from itinerary.english.doubtful_places import SURNAMES, WORDS
from itinerary.english.places import DIRECTIONS, FUNCTION_WORDS
from itinerary.model import PlaceKind
from itinerary.places.choose import inside
from itinerary.places.gazetteer import Gazetteer
from itinerary.places.lookup import Context, contexts
from itinerary.places.spots import Spot

_GAP = re.compile(
    r"(?: of |,[ \u00a0\n]+(?:the )?|[ \u00a0]+\((?=[^)]*\))|,?[ \u00a0\n]+in[ \u00a0\n]+(?:the )?)"
    rf"(?:(?:{DIRECTIONS}) )?"
)
_LOOSE = (" of ", " in", "\u00a0in", "\nin", " (", "\u00a0(")
_WHOLE = (PlaceKind.COUNTRY, PlaceKind.AREA, PlaceKind.WATER)
_SHORT = re.compile(r",[ \u00a0]+((?:[A-Z]\.){2,3}|[A-Z]{2,3}\b|[A-Z][a-z]{1,4}\.)")

_WORD = re.compile(r"[a-z]+")

REACH = 25  # code points: " in the southwestern "
GAP = 12  # code points: ", ", " in the ", " ("


class Qualified(NamedTuple):
    """A name, where its qualifier ends, and what that says (nothing: there is none)."""

    spot: Spot
    stop: int
    wanted: tuple[Context, ...]


def qualify(text: str, found: list[Spot], gazetteer: Gazetteer) -> list[Qualified]:
    """The names with their qualifiers, which are no names of their own any more."""
    result: list[Qualified] = []
    taken = 0
    for number, spot in enumerate(found):
        if spot.start < taken:
            continue
        follower = found[number + 1] if number + 1 < len(found) else None
        each = _qualified(text, spot, follower, gazetteer)
        taken = each.stop
        result.append(each)
    return result


def _qualified(text: str, spot: Spot, follower: Spot | None, gazetteer: Gazetteer) -> Qualified:
    nothing = Qualified(spot, spot.after, ())
    if text[spot.end : spot.end + 1] != "," and not text.startswith(_LOOSE, spot.end):
        return nothing
    if spot.demonym or spot.after != spot.end:
        return nothing
    if follower and _abbreviated(text, spot, follower):
        return Qualified(spot, follower.end + 1, ())
    if len(spot.entries) == 1 and spot.entries[0].place.kind in _WHOLE:
        return nothing
    best = spot.entries[0].place
    nation = any(entry.place.kind is PlaceKind.COUNTRY for entry in spot.entries)
    near = follower and not follower.demonym and follower.start - spot.end < REACH
    near = near and follower and follower.after == follower.end and not _opens(text, follower)
    if near and follower and (gap := _GAP.match(text, spot.end)) and follower.start == gap.end():
        if gap[0] == " of " and all(entry.place.kind is not PlaceKind.REGION for entry in spot.entries):
            return nothing
        loose = gap[0].strip(" \u00a0\n").startswith("in")
        wanted = _meant(text[follower.start : follower.end], follower, gazetteer, nation)
        if best.kind is PlaceKind.REGION:  # "California, Arizona" is a list, "Eastern Region of Ghana" none
            wanted = tuple(context for context in wanted if not context.region)
        if loose and (spot.key in WORDS or spot.key in SURNAMES):
            wanted = ()
        fitting = tuple(c for c in wanted if any(inside(e, c) for e in spot.entries))
        if fitting:
            return Qualified(spot, follower.end, fitting)
    if text[spot.end : spot.end + 1] == "," and (short := _SHORT.match(text, spot.end)):
        wanted = contexts(short[1], gazetteer)
        fitting = tuple(c for c in wanted if c.region and any(inside(e, c) for e in spot.entries))
        if fitting:
            return Qualified(spot, short.end(), fitting)
    return nothing


def _abbreviated(text: str, spot: Spot, short: Spot) -> bool:
    """ "The United Arab Emirates (UAE)": the same place once more, in capitals."""
    enclosed = text[spot.end : short.start] == " (" and text[short.end : short.end + 1] == ")"
    return enclosed and short.key.isupper() and short.entries[0].place == spot.entries[0].place


def _opens(text: str, spot: Spot) -> bool:
    """ "In Newark, U.S. Attorney ...", "Mr O'Donnell, the U.S. attorney": it describes what follows."""
    if not spot.key.isupper() or text[spot.after : spot.after + 1] != " ":
        return False
    if text[spot.after + 1 : spot.after + 2].isupper():
        return True
    following = _WORD.match(text, spot.after + 1)
    return following is not None and following[0] not in FUNCTION_WORDS


def _meant(name: str, follower: Spot, gazetteer: Gazetteer, nation: bool) -> tuple[Context, ...]:
    """What the name after the comma narrows down: a nation or a region, not a city of the same name.

    A nation's namesake is narrowed down by a region only: "Lebanon, Pennsylvania".
    """
    wanted = contexts(name, gazetteer)
    if nation:
        wanted = tuple(context for context in wanted if context.region)
    best = follower.entries[0].place
    if best.kind is PlaceKind.CITY and best.country not in ("US", "CA"):
        wanted = tuple(context for context in wanted if not context.region)
    return wanted
