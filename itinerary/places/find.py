"""Every place mention of a text, the namesakes settled over the whole document."""

from __future__ import annotations

import re
from collections import Counter

from itinerary.model import Place, PlaceKind, PlaceMention, PlaceUse, Span
from itinerary.places.gazetteer import Entry, Gazetteer
from itinerary.places.lookup import Context, contexts, fame, ranked, reason
from itinerary.places.spots import Spot, spots

_QUALIFIER_GAP = re.compile(r",[ \u00a0]+|[ \u00a0]+\(|[ \u00a0]+in[ \u00a0]+(?:the[ \u00a0]+)?")
_SHORT = re.compile(r",[ \u00a0]+((?:[A-Z]\.){2,3}|[A-Z]{2,3}\b|[A-Z][a-z]{1,4}\.)")


def find(
    text: str,
    *,
    dateline_country: str | None = None,
    start: int = 0,
    end: int | None = None,
    gazetteer: Gazetteer | None = None,
) -> list[PlaceMention]:
    """The place mentions of `text[start:end]` in order, with offsets into `text`.

    `dateline_country` is the ISO code of the article's home. A qualifier is part of the span:
    "Honolulu, Hawaii" is one mention. Never raises on text.
    """
    gazetteer = gazetteer or Gazetteer.packaged()
    found = spots(text, gazetteer, start, end)
    qualified = _qualify(text, found, gazetteer)
    countries = Counter(
        spot.entries[0].place.country
        for spot, _, _ in qualified
        if len(spot.entries) == 1 or spot.entries[0].place.kind is PlaceKind.COUNTRY
    )
    chosen: dict[str, Entry] = {}
    mentions = []
    for spot, stop, wanted in qualified:
        entry, because, others = _choose(spot, wanted, chosen, dateline_country, countries)
        if wanted:
            chosen[spot.key] = entry
        use = PlaceUse.POSSESSIVE if spot.after > spot.end and not wanted else PlaceUse.PLACE
        mentions.append(PlaceMention(Span(spot.start, max(stop, spot.after)), entry.place, use, because, others))
    return mentions


def _qualify(text: str, found: list[Spot], gazetteer: Gazetteer) -> list[tuple[Spot, int, tuple[Context, ...]]]:
    """Each name with the end of its qualifier and what that says."""
    result: list[tuple[Spot, int, tuple[Context, ...]]] = []
    taken = 0
    for number, spot in enumerate(found):
        if spot.start < taken:
            continue
        stop, wanted = spot.end, ()
        short = _SHORT.match(text, spot.end)
        gap = _QUALIFIER_GAP.match(text, spot.end)
        follower = found[number + 1] if number + 1 < len(found) else None
        options: list[tuple[int, tuple[Context, ...]]] = []
        if gap and follower and follower.start == gap.end():
            options.append((follower.end, contexts(text[follower.start : follower.end], gazetteer)))
        if short:
            options.append((short.end(), contexts(short[1], gazetteer)))
        for end, each in options:
            fitting = tuple(c for c in each if any(_inside(e, c) for e in spot.entries))
            if fitting:
                stop, wanted = end, fitting
                break
        taken = stop
        result.append((spot, stop, wanted))
    return result


def _inside(entry: Entry, context: Context) -> bool:
    place = entry.place
    if place.kind in (PlaceKind.COUNTRY, PlaceKind.AREA, PlaceKind.WATER):
        return False
    return context.fits(place)


def _choose(
    spot: Spot,
    wanted: tuple[Context, ...],
    chosen: dict[str, Entry],
    home: str | None,
    countries: Counter[str | None],
) -> tuple[Entry, str, tuple[Place, ...]]:
    order = ranked(spot.key, spot.entries)
    pick, because = order[0], ""
    if wanted:
        pick = next(e for e in order if any(_inside(e, c) for c in wanted))
        because = "its qualifier"
    elif spot.key in chosen and chosen[spot.key] in order:
        pick, because = chosen[spot.key], "named in full before"
    elif len(order) > 1:
        for country, why in ((home, "the dateline's country"), *((c, "a country of the article") for c, _ in countries.most_common())):
            near = next((e for e in order if e.place.country == country), None) if country else None
            if near and fame(near, spot.key) * 20 > fame(pick, spot.key):
                pick, because = near, why
                break
    others = tuple(e.place for e in order if e is not pick)
    return pick, because or reason(pick, spot.key, len(others)), others
