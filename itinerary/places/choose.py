"""Which namesake a name means here: every reason multiplies what a place is known for.

In order of weight: the region or country that the text names close by, the region named anywhere,
the dateline's house, a neighbour's country, a country of the article; then being the usual bearer
of the name, a capital, and people (`lookup.fame`). A qualifier or a full name given before settles
the matter outright.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from itinerary.model import Place, PlaceKind
from itinerary.places.fold import fold
from itinerary.places.gazetteer import Entry
from itinerary.places.lookup import Context, fame, ranked, reason
from itinerary.places.spots import Spot

CLOSE = 200  # code points: about a sentence and a half
NEIGHBOUR = 80

REGION_CLOSE = 1000
REGION_NAMED = 200
COUNTRY_CLOSE = 100
HOME = 20
NEIGHBOURS = 10
COUNTRY_NAMED = 5


@dataclass(slots=True)
class Document:
    """What the whole text says about where we are."""

    home: str | None
    countries: list[tuple[int, str]] = field(default_factory=list)  # (offset, code) of nations and demonyms
    regions: list[tuple[int, str, str]] = field(default_factory=list)  # (offset, code, folded name)
    sure: list[tuple[int, str]] = field(default_factory=list)  # (offset, code) of names without namesakes
    named: Counter[str] = field(default_factory=Counter)  # code -> mentions
    settled: dict[str, Entry] = field(default_factory=dict)  # key -> the one that a qualifier chose

    @classmethod
    def of(cls, found: Sequence[tuple[Spot, tuple[Context, ...]]], home: str | None) -> Document:
        """Gather the sure mentions of the text. `found` are names with what their qualifiers say."""
        document = cls(home)
        for spot, wanted in found:
            document._note(spot, wanted)
        return document

    def _note(self, spot: Spot, wanted: tuple[Context, ...]) -> None:
        place = spot.entries[0].place
        for context in wanted[:1]:
            if context.country:
                self.countries.append((spot.start, context.country))
                self.named[context.country] += 1
                if context.region:
                    self.regions.append((spot.start, context.country, context.region))
        if wanted or place.country is None:
            return
        if any(e.place.kind is PlaceKind.COUNTRY for e in spot.entries):
            if spot.key != "georgia":
                self.countries.append((spot.start, place.country))
                self.named[place.country] += 1
        elif len({e.place.country for e in spot.entries}) == 1:
            self.sure.append((spot.start, place.country))
            self.named[place.country] += 1
            best = ranked(spot.key, spot.entries)[0].place if len(spot.entries) > 1 else place
            if best.kind is PlaceKind.REGION:
                self.regions.append((spot.start, place.country, fold(best.name)))

    def choose(
        self, spot: Spot, wanted: tuple[Context, ...], region: bool
    ) -> tuple[Entry, str, tuple[Place, ...]]:
        """(the namesake, why, the others best first). `region`: a word like "province" follows the name."""
        entries = spot.entries
        if len(entries) == 1:
            return entries[0], "its qualifier" if wanted else reason(entries[0], spot.key, 0), ()
        order = ranked(spot.key, entries)
        if wanted:
            pick = next((e for e in order if any(inside(e, context) for context in wanted)), order[0])
            self.settled.setdefault(spot.key, pick)
            because = "its qualifier"
        elif region and (regions := [e for e in order if e.place.kind is PlaceKind.REGION]):
            pick, because = max(regions, key=lambda e: self._weight(e, spot)[0]), "a region by its word"
        elif spot.key in self.settled:
            pick, because = self.settled[spot.key], "named in full elsewhere"
        else:
            pick, because = self._heaviest(order, spot)
        return pick, because, tuple(e.place for e in order if e is not pick)

    def _heaviest(self, order: list[Entry], spot: Spot) -> tuple[Entry, str]:
        if order[0].place.kind is PlaceKind.COUNTRY:
            return self._nation_or_region(order, spot)
        pick, most, because = order[0], -1, ""
        if len(order) > 1 and fame(order[1], spot.key) * REGION_CLOSE < fame(order[0], spot.key):
            return pick, reason(pick, spot.key, 1)
        cities = {e.place.country for e in order if e.place.kind is not PlaceKind.REGION}
        known = fame(order[0], spot.key)
        for entry in order:
            if entry.place.kind is PlaceKind.REGION and entry.place.country in cities:
                continue
            if fame(entry, spot.key) * REGION_CLOSE < known:  # no reason could lift it that far
                continue
            weight, why = self._weight(entry, spot)
            if weight > most:
                pick, most, because = entry, weight, why
        return pick, because or reason(pick, spot.key, len(order) - 1)

    def _nation_or_region(self, order: list[Entry], spot: Spot) -> tuple[Entry, str]:
        """Georgia: the state only where the text speaks of American towns, and not of the nation."""
        nation = order[0]
        region = next((e for e in order if e.place.kind is PlaceKind.REGION), None)
        if region is None or self.named[nation.place.country or ""]:
            return nation, reason(nation, spot.key, len(order) - 1)
        code, here = region.place.country, spot.start
        if any(name == spot.key and country == code for _, country, name in self.regions):
            return region, "named in full elsewhere"
        abroad = any(c != code and abs(offset - here) < CLOSE for offset, c in self.countries)
        beside = any(c == code and 0 < abs(offset - here) < NEIGHBOUR for offset, c in self.sure)
        if not abroad and (beside or self.home == code):
            return region, "among places of its country"
        return nation, reason(nation, spot.key, len(order) - 1)

    def _weight(self, entry: Entry, spot: Spot) -> tuple[int, str]:
        place = entry.place
        weight, why = fame(entry, spot.key) + 1, ""
        if place.kind is PlaceKind.AREA or place.country is None:
            return weight, why
        here, best = spot.start, 1
        region = fold(place.region) if place.region else ""
        for offset, code, name in self.regions:
            if code == place.country and name == region and offset != here:
                best, why = _better(
                    best,
                    why,
                    REGION_CLOSE if abs(offset - here) < CLOSE else REGION_NAMED,
                    "its region is named",
                )
        for offset, code in self.countries:
            if code == place.country and offset != here and abs(offset - here) < CLOSE:
                best, why = _better(best, why, COUNTRY_CLOSE, "its country is named close by")
        if place.country == self.home:
            best, why = _better(best, why, HOME, "the country of the dateline")
        for offset, code in self.sure:
            if code == place.country and 0 < abs(offset - here) < NEIGHBOUR:
                best, why = _better(best, why, NEIGHBOURS, "the country of its neighbour")
        if self.named[place.country]:
            best, why = _better(best, why, COUNTRY_NAMED, "a country of the article")
        return weight * best, why


def _better(best: int, why: str, factor: int, reason_: str) -> tuple[int, str]:
    return (factor, reason_) if factor > best else (best, why)


def inside(entry: Entry, context: Context) -> bool:
    """Does the entry lie in what a qualifier names?"""
    if entry.place.kind in (PlaceKind.COUNTRY, PlaceKind.AREA, PlaceKind.WATER):
        return False
    return context.fits(entry.place)
