"""Places that no gazetteer knows, by their wording: "Cairo, Ill.", "the village of Schuld", "Camp Buehring".

Such a place has the name and the country that the text gives it, and the zone of its state or country;
it has no coordinates. Where the text names no country, it lies where its neighbours lie.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter

from itinerary.english import places as words
from itinerary.english.doubtful_places import GIVEN, SURNAMES
from itinerary.model import Place, PlaceKind
from itinerary.patterns.lazy import lazily
from itinerary.places.choose import inside
from itinerary.places.fold import fold
from itinerary.places.gazetteer import Entry, Found, Gazetteer
from itinerary.places.lookup import Context, contexts
from itinerary.places.qualifiers import Qualified
from itinerary.places.spots import Spot

_WORD = r"[A-Z\u00c0-\u00de\u0100-\u017f][\w'’]+(?:-[\w'’]+)*"
_NAME = rf"(?:(?:St|Ft|Mt)\. )?{_WORD}(?: (?:(?:de|la|le|el|al|on|upon|sur|am) )?{_WORD}){{0,2}}"
_STATE = lazily(rf", ((?:[A-Z]\.){{2}}|[A-Z]{{2}}\b|(?:{words.STATES})\.)")
_TOWN = lazily(rf"(?:^|[\n\t\-–—(\"“:] ?|\b(?:in|at|to|from|near|of|and|for|leave|visit) )({_NAME})$")
_IN = lazily(
    rf"\b(?:(?:in|at|near|outside|visit|visits|visited|visiting|reach|(?:{words.TRAVEL_TO}) to) ({_NAME})"
    rf"(?:, (?:the )?| in (?:the )?)|to ({_NAME}), (?:the )?)(?:{words.DIRECTIONS} )?$"
)
_ENDS = lazily(r"[,.;:)\n]|$| (?:on|for|from|to|at|next|this|where|and|before|after|by)\b")
_OF = re.compile(rf"(?<= of ){_NAME}")
_BEFORE = lazily(rf"(?<!\w)((?:{'|'.join(words.SITE_BEFORE)}) {_WORD})")
_AFTER = lazily(rf"\b(?:{'|'.join(words.SITE_AFTER)})\b")
_RUN_UP = lazily(
    rf"\b(?:at|to|from|near|in|visit|visits|visited|visiting|of|the) ({_WORD}(?: {_WORD}){{0,2}} )$"
)

_MARK = re.compile(  # the first sign decides quickly
    r"[(\d](?<=\w [(\d])(?:(?<=\()\d{1,2}(?:st|nd|rd|th)\b|(?<=\d)\d?/\d{1,2}\b)"
)
_MARKED = lazily(rf"(?:^|[\n,;:]|\band\b|\bat\b) ?({_NAME})$")

_GAP_ENDS = (
    ",",
    "n",
    "e",
    "h",
    "t",
    "l",
)  # of ", ", " in ", " in the ", ", northern ", ", south ", " in central "
LISTED = 3  # dated names that make a list
_WHOLES = (PlaceKind.COUNTRY, PlaceKind.REGION)
_KINDS = (
    dict.fromkeys(words.SITES, PlaceKind.SITE)
    | dict.fromkeys(words.ISLANDS, PlaceKind.ISLAND)
    | dict.fromkeys(words.SETTLEMENTS, PlaceKind.CITY)
)

_NO_TOWNS = (words.NOT_PLACES, words.TITLES, words.COMPANIES, GIVEN)

REACH = 300  # code points: how far a neighbour tells the country


def with_unknown(
    text: str, found: list[Qualified], gazetteer: Gazetteer, home: str | None
) -> list[Qualified]:
    """`found` with the unknown places of the text, in order; those go before names inside of them."""
    reader = _Unknown(text, found, gazetteer, home)
    if ", " in text:
        reader.towns_with_states()
    reader.towns_in_countries()
    reader.called_so()
    reader.in_lists()
    added = reader.added
    if not added:
        return found
    kept = [each for each in found if reader.covered.isdisjoint(range(each.spot.start, each.stop))]
    return sorted(kept + added, key=lambda each: each.spot.start)


class _Unknown:
    """Gathers the unknown places of one text."""

    __slots__ = ("added", "covered", "found", "gazetteer", "home", "starts", "text")

    def __init__(self, text: str, found: list[Qualified], gazetteer: Gazetteer, home: str | None) -> None:
        self.text, self.found, self.gazetteer, self.home = text, found, gazetteer, home
        self.added: list[Qualified] = []
        self.covered: set[int] = set()  # code points of the added ones
        self.starts = [each.spot.start for each in found]

    def towns_with_states(self) -> None:
        """ "Cairo, Ill." """
        settled = {each.stop: each.spot.start for each in self.found}
        for match in _STATE.finditer(self.text):
            if settled.get(match.end(), match.start()) < match.start():
                continue
            begin = max(0, match.start() - 48)
            name = _TOWN.search(self.text[begin : match.start()])
            state = _state(match[1], self.gazetteer) if name else None
            if name and state:
                self._add(name[1], begin + name.start(1), match.end(), PlaceKind.CITY, state)

    def towns_in_countries(self) -> None:
        """ "in Vourvourou, Greece", "at Kirribati Hall in Kent": before a country or a region."""
        text = self.text
        for each in self.found:
            spot = each.spot
            start = spot.start
            if text[start - 2 : start - 1] not in _GAP_ENDS or spot.demonym or spot.after != spot.end:
                continue
            place = spot.entries[0].place
            if each.wanted:
                fit = (e.place for e in spot.entries if any(inside(e, context) for context in each.wanted))
                place = next(fit, place)
            if place.kind not in _WHOLES or not _ENDS.match(text, each.stop):
                continue
            begin = max(0, spot.start - 60)
            if match := _IN.search(self.text[begin : spot.start]):
                group = 1 if match[1] else 2
                self._add(match[group], begin + match.start(group), each.stop, PlaceKind.CITY, place)

    def in_lists(self) -> None:
        """ "Rosthwaite (2nd), Patterdale (3rd), Shap (4th)": dated like the places that are known."""
        marks = [match.start() - 1 for match in _MARK.finditer(self.text)]
        if len(marks) < LISTED:
            return
        known = {each.stop: each.spot.entries[0].place.country for each in self.found}
        codes = Counter(known[mark] for mark in marks if mark in known)
        code, several = codes.most_common(1)[0] if codes else (None, 0)
        country = self.gazetteer.country(code) if code and several > 1 else None
        if country is None:
            return
        for mark in marks:
            begin = max(0, mark - 48)
            if mark not in known and (name := _MARKED.search(self.text[begin:mark])):
                self._add(name[1], begin + name.start(1), mark, PlaceKind.CITY, country)

    def called_so(self) -> None:
        """ "the village of Schuld", "Camp Buehring", "Lossiemouth Air Base": in the country around."""
        text = self.text
        here = text.find(" of ")
        while here >= 0:
            kind = _KINDS.get(text[max(0, here - 14) : here].rpartition(" ")[2])
            if kind and (match := _OF.match(text, here + 4)):
                self._add_near(match[0], match.start(), match.end(), kind)
            here = text.find(" of ", here + 4)
        if any(word in text for word in words.SITE_BEFORE):
            for match in _BEFORE.finditer(text):
                self._add_near(match[1], match.start(), match.end(), PlaceKind.SITE)
        if not any(word in text for word in words.SITE_AFTER):
            return
        for match in _AFTER.finditer(text):
            begin = max(0, match.start() - 60)
            if name := _RUN_UP.search(text[begin : match.start()]):
                self._add_near(name[1] + match[0], begin + name.start(1), match.end(), PlaceKind.SITE)

    def _add_near(self, name: str, start: int, stop: int, kind: PlaceKind) -> None:
        """Add a place in the country of the nearest neighbour, unless the name is known."""
        first, last = bisect_left(self.starts, start - REACH), bisect_left(self.starts, start + REACH)
        around = self.found[first:last]
        if any(each.spot.start < stop and start < each.stop for each in around):
            return
        near = [
            (abs(each.spot.start - start), each.spot.entries[0].place.country)
            for each in around
            if each.spot.entries[0].place.country
        ]
        code = min(near)[1] if near else self.home
        country = self.gazetteer.country(code) if code else None
        if country:
            self._add(name, start, stop, kind, country)

    def _add(self, name: str, start: int, stop: int, kind: PlaceKind, whole: Place) -> None:
        """Add a place that lies in a state or country, unless its name is a person's or a word's."""
        key, end = fold(name), start + len(name)
        known = self.gazetteer.named(key).entries
        if known and (whole.kind is PlaceKind.COUNTRY or known[0].place.kind is not PlaceKind.CITY):
            return
        parts = set(key.split())
        if any(parts & table for table in _NO_TOWNS) or key in SURNAMES or name.endswith(("'s", "’s")):
            return
        if kind is PlaceKind.CITY and parts & words.INSTITUTIONS:
            return
        region = whole.name if whole.kind is PlaceKind.REGION else None
        place = Place(name, whole.country, kind, region, whole.zone)
        spot = Spot(start, end, end, key, Found.of((Entry(place),), False))
        context = Context(whole.country, fold(region) if region else None)
        if self.covered.isdisjoint(range(start, stop)):
            self.covered.update(range(start, stop))
            self.added.append(Qualified(spot, stop, (context,)))


def _state(short: str, gazetteer: Gazetteer) -> Place | None:
    """The American state or Canadian province of a newspaper's short form."""
    for context in contexts(short, gazetteer):
        for entry in gazetteer.named(context.region or "").entries:
            place = entry.place
            same = place.kind is PlaceKind.REGION and place.country == context.country
            if same and place.country in ("US", "CA"):
                return place
    return None
