""" "Honolulu, Hawaii", "Davos in Switzerland", "Flint, Mich.": a name and what narrows it down."""

from __future__ import annotations

import re
from typing import NamedTuple

from itinerary.english.doubtful_places import SURNAMES, WORDS
from itinerary.english.places import NOT_PLACES
from itinerary.model import Place, PlaceKind
from itinerary.places.choose import inside
from itinerary.places.fold import fold
from itinerary.places.gazetteer import Entry, Found, Gazetteer
from itinerary.places.lookup import Context, contexts
from itinerary.places.spots import Spot

_GAP = re.compile(r",[ \u00a0\n]+(?:the )?|[ \u00a0]+\((?=[^)]*\))|[ \u00a0\n]+in[ \u00a0\n]+(?:the )?")
_LOOSE = (" in", "\u00a0in", "\nin", " (", "\u00a0(")
_WHOLE = (PlaceKind.COUNTRY, PlaceKind.AREA, PlaceKind.WATER)
_SHORT = re.compile(r",[ \u00a0]+((?:[A-Z]\.){2,3}|[A-Z]{2,3}\b|[A-Z][a-z]{1,4}\.)")
_STATE = re.compile(
    r", ((?:[A-Z]\.){2}|[A-Z]{2}\b|(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich"
    r"|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wyo|Ont|Que|Alta|Sask|Man)\.)"
)
_TOWN = re.compile(
    r"(?:^|[\n\t\-–—(\"“:] ?|\b(?:in|at|to|from|near|of|and|for|leave|visit) )"
    r"((?:(?:St|Ft|Mt)\. )?[A-Z][a-z]+(?: [A-Z][a-z]+){0,2})$"
)


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
    return _with_unknown_towns(text, result, gazetteer) if ", " in text else result


def _qualified(text: str, spot: Spot, follower: Spot | None, gazetteer: Gazetteer) -> Qualified:
    nothing = Qualified(spot, spot.after, ())
    if spot.demonym or spot.after != spot.end:
        return nothing
    if len(spot.entries) == 1 and spot.entries[0].place.kind in _WHOLE:
        return nothing
    if text[spot.end : spot.end + 1] != "," and not text.startswith(_LOOSE, spot.end):
        return nothing
    nation = any(entry.place.kind is PlaceKind.COUNTRY for entry in spot.entries)
    near = follower and not follower.demonym and follower.start - spot.end < GAP
    if near and follower and (gap := _GAP.match(text, spot.end)) and follower.start == gap.end():
        loose = gap[0].strip(" \u00a0\n").startswith("in")
        wanted = _meant(text[follower.start : follower.end], follower, gazetteer, nation)
        if loose and (spot.key in WORDS or spot.key in SURNAMES):
            wanted = ()
        fitting = tuple(c for c in wanted if any(inside(e, c) for e in spot.entries))
        if fitting:
            return Qualified(spot, follower.end, fitting)
    if text[spot.end : spot.end + 1] == "," and (short := _SHORT.match(text, spot.end)):
        wanted = contexts(short[1], gazetteer)
        fitting = tuple(c for c in wanted if any(inside(e, c) for e in spot.entries))
        if fitting:
            return Qualified(spot, short.end(), fitting)
    return nothing


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


def _with_unknown_towns(text: str, found: list[Qualified], gazetteer: Gazetteer) -> list[Qualified]:
    """Small towns that only their state's short name gives away: "Cairo, Ill." They take the state's zone."""
    if not found:
        return found
    added: list[Qualified] = []
    settled = {each.stop for each in found if each.wanted}
    for match in _STATE.finditer(text):
        if match.end() in settled:
            continue
        begin = max(0, match.start() - 48)
        name = _TOWN.search(text[begin : match.start()])
        state = _state(match[1], gazetteer)
        if not name or state is None or fold(name[1]) in NOT_PLACES:
            continue
        town = Place(
            name[1], state.country, PlaceKind.CITY, state.name, state.zone, state.latitude, state.longitude
        )
        start, stop = begin + name.start(1), match.start()
        spot = Spot(start, stop, stop, fold(name[1]), Found.of((Entry(town),), False))
        added.append(Qualified(spot, match.end(), (Context(state.country, fold(state.name)),)))
    if not added:
        return found
    kept = [e for e in found if not any(a.spot.start < e.stop and e.spot.start < a.stop for a in added)]
    return sorted(kept + added, key=lambda each: each.spot.start)


def _state(short: str, gazetteer: Gazetteer) -> Place | None:
    """The state or province of a newspaper's short form."""
    for context in contexts(short, gazetteer):
        for entry in gazetteer.named(context.region or "").entries:
            place = entry.place
            if (
                place.kind is PlaceKind.REGION
                and place.country == context.country
                and place.country in ("US", "CA")
            ):
                return place
    return None
