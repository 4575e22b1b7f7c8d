"""Every place mention of a text, the namesakes settled over the whole document."""

from __future__ import annotations

import re

from itinerary.english import places as words
from itinerary.english.doubtful_places import SURNAMES, WORDS
from itinerary.model import Place, PlaceKind, PlaceMention, PlaceUse, Span
from itinerary.places.around import Around, Lines, around
from itinerary.places.choose import Document
from itinerary.places.gazetteer import VILLAGE, Entry, Found, Gazetteer
from itinerary.places.hints import doubtful, firmly, is_big, preposed, small
from itinerary.places.lookup import Context, is_county
from itinerary.places.qualifiers import GAP, Qualified, qualify
from itinerary.places.spots import Spot, spots
from itinerary.places.unknown import with_unknown
from itinerary.places.uses import at_a_glance, use_of

# The members by themselves: looking one up in its class costs more than a rule of ours (CPython 3.11).
_COUNTRY = PlaceKind.COUNTRY
_DEMONYM = PlaceUse.DEMONYM
_METONYM = PlaceUse.METONYM
_NAME_PART = PlaceUse.NAME_PART
_PERSON = PlaceUse.PERSON
_PLACE = PlaceUse.PLACE

_CAPITAL = re.compile(
    r"[ \u00a0]capital(?! (?:gain|market|punishment|flow|spending|control|account|injection|requirement))\b,?"
)
_DATED = re.compile(
    r"(?!, \d\d,)[,:]? (?:[-–—] )?\(?(?:on |from )?(?:the )?"
    rf"(?:\d{{1,2}}(?!\d)|{words.WEEKDAY}"
    r"|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]* \d)|,? (?:[-–—] )?where\b"
)
_CAPITALS = (" capital", "\u00a0capital")
_JOINS = re.compile(r"(?:, (?:and |or )?| (?:and|or) )(?:the )?")
HEAD = 600  # code points: where a dateline may stand
TOWN = 50_000  # people: "to Reading" is the town, whatever the country
SMALL = 15_000  # people: a bare name of a smaller town wants some evidence


def find(
    text: str,
    *,
    dateline_country: str | None = None,
    dateline_region: str | None = None,
    start: int = 0,
    end: int | None = None,
    gazetteer: Gazetteer | None = None,
) -> list[PlaceMention]:
    """The place mentions of `text[start:end]` in order, with offsets into `text`.

    `dateline_country` is the ISO code of the article's home, `dateline_region` its region's name; they help
    among namesakes. A qualifier is part of the span: "Honolulu, Hawaii" is one mention. "the Thai
    capital" is its city. Towns that are common words or surnames, and small ones, are mentions only
    where something speaks for a place. Never raises on text.
    """
    gazetteer = gazetteer or Gazetteer.packaged()
    found = qualify(text, spots(text, gazetteer, start, end), gazetteer)
    home = dateline_country or _home(text, found, start)
    if start == 0 and end is None:
        found = with_unknown(text, found, gazetteer, home)
    document = Document.of(text, [(each.spot, each.wanted) for each in found], home, dateline_region)
    reader = _Reader(text, gazetteer, document)
    for number, each in enumerate(found):
        following = found[number + 1].spot if number + 1 < len(found) else None
        reader.read(each, following)
    return reader.all()


def _home(text: str, found: list[Qualified], start: int) -> str | None:
    """The country of the first name that stands in capitals at the head of the text: "TOKYO, Jan 9"."""
    for each in found[:6]:
        spot = each.spot
        if spot.start - start > HEAD:
            break
        if spot.end - spot.start < 4 or not text[spot.start : spot.end].isupper() or spot.demonym:
            continue
        if each.wanted or not (doubtful(spot) or small(spot.entries[0], SMALL)):
            return spot.entries[0].place.country
    return None


def _is_region(near: Around) -> bool:
    """ "Washington state", "the state of Georgia" """
    follows = near.right == " " and near.next.lower() in words.REGION_WORDS
    return follows or (near.before == "of" and near.second.lower() in words.REGION_WORDS)


def _unmistakable(spot: Spot) -> bool:
    """ "Wijk aan Zee": so long a name means no other thing."""
    return spot.found.alone and spot.key.count(" ") >= _LONG


_LONG = 2  # spaces


def _mention(
    start: int, stop: int, place: Place, use: PlaceUse, because: str, others: tuple[Place, ...] = ()
) -> PlaceMention:
    return PlaceMention(Span(start, stop), place, use, because, others)


class _Reader:
    """Goes through the names of one text; remembers the persons and headlines that it met."""

    __slots__ = (
        "accepted",
        "described",
        "document",
        "gazetteer",
        "lines",
        "mentions",
        "names",
        "persons",
        "refused",
        "text",
    )

    def __init__(self, text: str, gazetteer: Gazetteer, document: Document) -> None:
        self.text, self.gazetteer, self.document = text, gazetteer, document
        self.mentions: list[PlaceMention] = []
        self.accepted: set[str] = set()  # the keys that are places
        self.refused: list[tuple[str, PlaceMention]] = []  # ... and those that may be
        self.described: tuple[int, str | None] = (
            -1,
            None,
        )  # where a country's capital is named, and the country
        self.persons: set[str] = set()
        self.names: set[str] = set()
        self.lines: Lines = {}

    def read(self, each: Qualified, following: Spot | None) -> None:
        """Note what the next name is, if it is a place mention at all."""
        spot = each.spot
        place = spot.entries[0].place
        if (spot.demonym or place.kind is _COUNTRY or spot.key in words.NATION_CAPITALS) and self._capital(
            spot, following
        ):
            return
        if spot.demonym:
            self.mentions.append(_mention(spot.start, spot.after, place, _DEMONYM, "demonym"))
            return
        if spot.start == self.described[0] and not each.wanted:
            each = each._replace(wanted=(Context(self.described[1]),))
        known = spot.key in self.persons or spot.key in self.names
        if (each.wanted or at_a_glance(self.text, spot)) and not known:
            entry, because, others = self.document.choose(spot, each.wanted, False)
            if each.wanted or self._sure(spot, entry):
                stop = max(each.stop, spot.after)
                self.mentions.append(_mention(spot.start, stop, entry.place, _PLACE, because, others))
                self.accepted.add(spot.key)
                return
        near = around(self.text, spot, self.lines)
        entry, because, others = self.document.choose(spot, each.wanted, _is_region(near))
        if each.wanted:
            use, why = _PLACE, ""
        else:
            use, why = use_of(spot, entry, near, self._use_before(spot))
        if use is _PERSON:
            self.persons.add(spot.key)
        elif spot.key in self.persons and not firmly(near) and (doubtful(spot) or not is_big(entry)):
            use, why = _PERSON, "a person of the article"
        if use is _NAME_PART and near.run:
            self.names.add(spot.key)
        elif (
            use is _PLACE
            and spot.key in self.names
            and not is_big(entry)
            and (not preposed(near) or spot.key in SURNAMES)
        ):
            use, why = _NAME_PART, "part of a name of the article"
        if use in (_NAME_PART, _METONYM, _PERSON):
            because = why
        mention = _mention(spot.start, max(each.stop, spot.after), entry.place, use, because, others)
        if each.wanted or self._mentioned(spot, entry, near, use):
            self.mentions.append(mention)
            if use is _PLACE:
                self.accepted.add(spot.key)
        elif use is _PLACE and (preposed(near) or not doubtful(spot)):
            self.refused.append((spot.key, mention))

    def all(self) -> list[PlaceMention]:
        """The mentions in order; a name that is surely a place once is one throughout."""
        again = [mention for key, mention in self.refused if key in self.accepted]
        return sorted(self.mentions + again, key=lambda each: each.span.start) if again else self.mentions

    def _use_before(self, spot: Spot) -> PlaceUse | None:
        """The use of the mention before, where only a comma or "and" parts them."""
        if not self.mentions or spot.start - self.mentions[-1].span.end > GAP:
            return None
        last = self.mentions[-1]
        return last.use if _JOINS.fullmatch(self.text, last.span.end, spot.start) else None

    def _capital(self, spot: Spot, following: Spot | None) -> bool:
        """ "the Thai capital" or "Japan's capital": the city, unless the city's name follows."""
        if not self.text.startswith(_CAPITALS, spot.after) or (spot.after == spot.end and not spot.demonym):
            return False
        match = _CAPITAL.match(self.text, spot.after)
        country = spot.entries[0].place
        city = self.gazetteer.capital(country.country or "")
        if spot.key in words.NATION_CAPITALS:
            city = self.gazetteer.named(words.NATION_CAPITALS[spot.key]).entries[0].place
        if city is None or match is None:
            return False
        last = self.mentions[-1] if self.mentions else None
        if last and last.place == city and spot.start - last.span.end < GAP:
            return True
        if (
            following
            and following.start - match.end() <= 4
            and any(e.place.country == city.country for e in following.entries)
        ):
            self.described = following.start, city.country
            return False
        stop = match.end() - match[0].endswith(",")
        entry = Entry(city, True)
        whole = Spot(spot.start, stop, stop, "", Found.of((entry,), False))
        use, why = use_of(whole, entry, around(self.text, whole, self.lines), None)
        because = f"the capital of {country.name}" if use is _PLACE else why
        self.mentions.append(_mention(spot.start, stop, city, use, because))
        return True

    def _mentioned(self, spot: Spot, entry: Entry, near: Around, use: PlaceUse) -> bool:
        """Is a name without a qualifier worth a mention? Words, surnames, villages: only as places."""
        if use is not _PLACE:
            return not small(entry, TOWN if doubtful(spot) else VILLAGE) and spot.key not in WORDS
        return self._likely(spot, entry, near)

    @staticmethod
    def _sure(spot: Spot, entry: Entry) -> bool:
        """Neither a word nor a surname, nor a small town: a place wherever it stands as one."""
        return not (small(entry, SMALL) or doubtful(spot) or is_county(entry.place))

    def _likely(self, spot: Spot, entry: Entry, near: Around) -> bool:
        """Is there reason enough to take a word, a surname or a small town for a place?"""
        place, key = entry.place, spot.key
        doubt = doubtful(spot) and self.text[spot.start : spot.end].isascii()  # "Pécs" is no word
        if not doubt and not small(entry, SMALL):
            return not is_county(place) or preposed(near) or self._at_home(place)
        if near.headline and doubt and not near.item:
            return False
        at_home = self._at_home(place)
        if small(entry, VILLAGE):
            return (at_home or _unmistakable(spot)) and self._named_as_place(spot, near, doubt)
        if firmly(near):
            return True
        if preposed(near):
            return at_home or not doubt or (key in WORDS and place.population >= TOWN)
        if " " in key and not doubt:
            return at_home
        if at_home and (near.item or _DATED.match(near.rest)):
            return True
        return self._use_before(spot) is _PLACE and (at_home or not doubt)

    def _at_home(self, place: Place) -> bool:
        """Does it lie in the country of the dateline, or in another that the text names?"""
        return place.country == self.document.home or self.document.named[place.country or ""] > 0

    def _named_as_place(self, spot: Spot, near: Around, doubt: bool) -> bool:
        """Do the words around say that a village of the country is meant?"""
        if preposed(near):
            return firmly(near) or not doubt
        if near.run or near.before[:1].isupper():
            return False
        if self._use_before(spot) is _PLACE:
            return True
        return not doubt and (near.item or bool(_DATED.match(near.rest)))
