"""Which namesake a name means here: every reason multiplies what a place is known for.

In order of weight: the region that the text names close by, the country of the place beside it in a
list, the region named anywhere, the country named close by, the dateline's house, a neighbour's country,
a country of the article; what speaks for the dateline's country, and in it for its region, weighs more.
Then come being the usual bearer of the name, a capital, and people (`gazetteer.fame`). A qualifier or a
full name given before settles the matter outright.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

from itinerary.english.doubtful_places import WORDS
from itinerary.model import Place, PlaceKind
from itinerary.places.fold import fold
from itinerary.places.gazetteer import MOST_FACTOR, VILLAGE, Entry
from itinerary.places.hints import doubtful, small
from itinerary.places.lookup import ONLY, Context, reason
from itinerary.places.spots import Spot

# The members by themselves: looking one up in its class costs more than a rule of ours (CPython 3.11).
_AREA = PlaceKind.AREA
_CITY = PlaceKind.CITY
_COUNTRY = PlaceKind.COUNTRY
_REGION = PlaceKind.REGION
_WATER = PlaceKind.WATER

CLOSE = 200  # code points: about a sentence and a half
NEIGHBOUR = 80
AGREE = 3  # villages of one country, without namesakes abroad, tell that we are there

LISTED_HOME = MOST_FACTOR
REGION_CLOSE = 1200
LISTED = 300
REGION_NAMED = 200
COUNTRY_CLOSE = 100
NEIGHBOURS_HOME = 60
HOME = 20
NEIGHBOURS = 10
COUNTRY_NAMED = 5
REGION_HOME = 3  # times what speaks for its country

_JOINS = re.compile(r",? (?:and |or |& )?|,\n")


@dataclass(slots=True)
class Document:
    """What the whole text says about where we are."""

    text: str
    home: str | None
    region: str | None = None  # the dateline's, folded
    countries: list[tuple[int, str]] = field(default_factory=list)  # (offset, code) of nations and demonyms
    regions: list[tuple[int, str, str]] = field(default_factory=list)  # (offset, code, folded name)
    sure: list[tuple[int, str]] = field(default_factory=list)  # (offset, code) of names without namesakes
    cities: list[tuple[int, int, str, bool]] = field(default_factory=list)  # (start, end, code, sure?)
    named: Counter[str] = field(default_factory=Counter)  # code -> mentions
    witnesses: dict[str, set[str]] = field(default_factory=dict)  # code -> the keys that speak for it
    settled: dict[str, Entry] = field(default_factory=dict)  # key -> the one that a qualifier chose
    everywhere: dict[tuple[str, str], tuple[int, str]] = field(default_factory=dict)  # reasons without a spot

    @classmethod
    def of(
        cls,
        text: str,
        found: Sequence[tuple[Spot, tuple[Context, ...]]],
        home: str | None,
        region: str | None = None,
    ) -> Document:
        """Gather the sure mentions of the text. `found` are names with what their qualifiers say; `home`
        and `region` are the dateline's.
        """
        document = cls(text, home, fold(region) if region else None)
        villages: dict[str, set[str]] = {}
        for spot, wanted in found:
            document._note(spot, wanted, villages)
        for code, keys in villages.items():
            if len(keys) >= AGREE:
                document.named[code] += len(keys)
        return document

    def _note(self, spot: Spot, wanted: tuple[Context, ...], villages: dict[str, set[str]]) -> None:
        best = spot.entries[0].place
        for context in wanted[:1]:
            if context.country:
                self.witnesses.setdefault(context.country, set()).add("")
                self.named[context.country] += 1
                if context.region:
                    self.sure.append((spot.start, context.country))
                    self.regions.append((spot.start, context.country, context.region))
                else:
                    self.countries.append((spot.start, context.country))
        if wanted or best.country is None:
            return
        if best.kind is _CITY:
            self.cities.append((spot.start, spot.after, best.country, spot.found.alone))
        if best.kind is _COUNTRY:
            if spot.key != "georgia":
                self.witnesses.setdefault(best.country, set()).add("")
                self.countries.append((spot.start, best.country))
                self.named[best.country] += 1
        elif not spot.found.alone or (best.kind is _CITY and spot.key in WORDS):
            return  # a word is no witness for itself
        elif small(spot.entries[0], VILLAGE):
            if not doubtful(spot):
                villages.setdefault(best.country, set()).add(spot.key)
        else:
            self.sure.append((spot.start, best.country))
            self.witnesses.setdefault(best.country, set()).add(spot.key)
            self.named[best.country] += 1
            if best.kind is _REGION:
                self.regions.append((spot.start, best.country, fold(best.name)))

    def choose(
        self, spot: Spot, wanted: tuple[Context, ...], region: bool
    ) -> tuple[Entry, str, tuple[Place, ...]]:
        """(the namesake, why, the others best first). `region`: a word like "province" follows the name."""
        entries = spot.entries
        if len(entries) == 1:
            return entries[0], "its qualifier" if wanted else ONLY, ()
        plain = len(spot.found.rivals) == 1 and entries[0].place.kind is not _COUNTRY
        if plain and not wanted and not region and spot.key not in self.settled:
            return entries[0], reason(entries[0], spot.key, 1), spot.found.others
        if wanted:
            pick = next((e for e in entries if any(inside(e, context) for context in wanted)), entries[0])
            self.settled.setdefault(spot.key, pick)
            because = "its qualifier"
        elif region and (regions := [e for e in entries if e.place.kind is _REGION]):
            factors = self._factors(spot)
            pick, because = max(regions, key=lambda e: _weight(e, factors)[0]), "a region by its word"
        elif spot.key in self.settled:
            pick, because = self.settled[spot.key], "named in full elsewhere"
        else:
            pick, because = self._heaviest(entries, spot)
        return pick, because, tuple(e.place for e in entries if e is not pick)

    def _heaviest(self, entries: tuple[Entry, ...], spot: Spot) -> tuple[Entry, str]:
        best, rivals = entries[0], spot.found.rivals
        if best.place.kind is _COUNTRY:
            return self._nation_or_region(entries, spot)
        pick, because = best, ""
        if len(rivals) > 1:
            factors, most = self._factors(spot), -1
            for entry in rivals:
                weight, why = _weight(entry, factors)
                if weight > most:
                    pick, most, because = entry, weight, why
            if self.region and pick.place.country == self.home:
                return self._nearest(pick, because, rivals, factors)
        return pick, because or reason(pick, spot.key, len(entries) - 1)

    def _nearest(
        self,
        pick: Entry,
        because: str,
        rivals: Sequence[Entry],
        factors: dict[tuple[str, str], tuple[int, str]],
    ) -> tuple[Entry, str]:
        """Of namesakes in the dateline's country, the one in its region, if it is not far less known."""
        most = _weight(pick, factors)[0]
        for entry in rivals:
            place = entry.place
            near = place.country == self.home and place.region and fold(place.region) == self.region
            if near and (weight := REGION_HOME * _weight(entry, factors)[0]) > most:
                pick, most, because = entry, weight, "the region of the dateline"
        return pick, because

    def _factors(self, spot: Spot) -> dict[tuple[str, str], tuple[int, str]]:
        """(country, folded region or "") to the strongest reason for it here, with its factor."""
        here = spot.start
        if not self.everywhere:
            self.everywhere = {(code, ""): (COUNTRY_NAMED, "a country of the article") for code in self.named}
            for _, code, region in self.regions:
                self.everywhere[code, region] = REGION_NAMED, "its region is named"
        found = self.everywhere.copy()
        if (own := spot.entries[0].place.country) and self.witnesses.get(own) == {spot.key}:
            del found[own, ""]  # nothing but the name itself speaks for that country
        neighbours = _near(self.sure, here, NEIGHBOUR)
        for code in neighbours:
            found[code, ""] = NEIGHBOURS, "the country of its neighbour"
        if self.home:
            found[self.home, ""] = (
                NEIGHBOURS_HOME if self.home in neighbours else HOME,
                "the country of the dateline",
            )
        for code in _near(self.countries, here, CLOSE):
            found[code, ""] = COUNTRY_CLOSE, "its country is named close by"
        for code, sure in self._beside(spot):
            if sure or found.get((code, ""), (0,))[0] >= HOME:
                found[code, ""] = LISTED_HOME if code == self.home else LISTED, "the country of its list"
        first = bisect_left(self.regions, (here - CLOSE, "", ""))
        for offset, code, region in islice(self.regions, first, None):
            if offset > here + CLOSE:
                break
            if offset != here:
                found[code, region] = REGION_CLOSE, "its region is named close by"
        return found

    def _beside(self, spot: Spot) -> Iterator[tuple[str, bool]]:
        """The countries of the cities beside it in a list ("Perth and Inverness"), and are they sure?"""
        here = bisect_left(self.cities, (spot.start,))
        for start, end, code, sure in self.cities[max(0, here - 1) : here + 2]:
            left, right = (spot.after, start) if start > spot.start else (end, spot.start)
            if start != spot.start and right - left < 8 and _JOINS.fullmatch(self.text, left, right):
                yield code, sure

    def _nation_or_region(self, entries: tuple[Entry, ...], spot: Spot) -> tuple[Entry, str]:
        """Georgia: the state only where the text speaks of American towns, and not of the nation."""
        nation = entries[0]
        region = next((e for e in entries if e.place.kind is _REGION), None)
        if region is None or self.named[nation.place.country or ""]:
            return nation, reason(nation, spot.key, len(entries) - 1)
        code, here = region.place.country, spot.start
        if any(name == spot.key and country == code for _, country, name in self.regions):
            return region, "named in full elsewhere"
        abroad = any(each != code for each in _near(self.countries, here, CLOSE))
        if not abroad and (self.home == code or code in _near(self.sure, here, NEIGHBOUR)):
            return region, "among places of its country"
        return nation, reason(nation, spot.key, len(entries) - 1)


def _weight(entry: Entry, factors: dict[tuple[str, str], tuple[int, str]]) -> tuple[int, str]:
    """(how much speaks for an entry, the strongest reason)"""
    place, nothing = entry.place, (1, "")
    if place.country is None:
        return entry.fame + 1, ""
    factor, why = factors.get((place.country, ""), nothing)
    if place.region and (near := factors.get((place.country, fold(place.region)), nothing))[0] > factor:
        factor, why = near
    return (entry.fame + 1) * factor, why


def _near(found: list[tuple[int, str]], here: int, reach: int) -> list[str]:
    """The codes noted within reach of an offset, but not at it. `found` is in the order of the text."""
    first, last = bisect_left(found, (here - reach, "")), bisect_left(found, (here + reach, ""))
    return [code for offset, code in found[first:last] if offset != here]


def inside(entry: Entry, context: Context) -> bool:
    """Does the entry lie in what a qualifier names?"""
    if entry.place.kind in (_COUNTRY, _AREA, _WATER):
        return False
    return context.fits(entry.place)
