"""The nouns: what an article, its mentions and an itinerary are. Data only, all of it frozen.

Everything that travels between the steps of the pipeline is one of these. Offsets count code
points of `Article.text`; days are local to the place; zones are IANA names.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from itinerary.when import Length, Vague, When


class Span(NamedTuple):
    """A half-open stretch of an article's text, in code points."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The text it spans."""
        return text[self.start : self.end]


# -- the article ------------------------------------------------------------------------------


class Block(StrEnum):
    """What a line of an article is."""

    HEADLINE = "headline"
    PROSE = "prose"
    ITEM = "item"  # a bullet, a row of a schedule or of a tour list
    META = "meta"  # dateline rows, bylines, e-mail headers, addresses
    FURNITURE = "furniture"  # captions, "Also read", advertisements, correction notes


class Sentence(NamedTuple):
    """A sentence, or a whole line where the line is no prose. `paragraph` counts from 0."""

    span: Span
    block: Block
    paragraph: int


@dataclass(frozen=True, slots=True)
class Article:
    """A text with what its dateline and metadata say of it.

    `running` is what is read: the text with spaces for the line breaks inside paragraphs, and the same
    offsets. `published` is the only clock (None: unknown); `published_source` says where it was found.
    `dateline` is the city of the dateline as a place, the article's home. `sender` is the writer of an
    e-mail or letter; `author` and `section` are what a page says of itself ("Ann Lee", "World").
    `day_first` tells how the house writes 03/04 (None: unknown).
    """

    text: str
    running: str
    sentences: tuple[Sentence, ...]
    title: str | None = None
    published: date | None = None
    published_time: datetime | None = None
    published_source: str | None = None
    dateline: Place | None = None
    publisher: str | None = None
    url: str | None = None
    sender: str | None = None
    author: str | None = None
    section: str | None = None
    day_first: bool | None = None
    warnings: tuple[str, ...] = ()


# -- places -----------------------------------------------------------------------------------


class PlaceKind(StrEnum):
    """What sort of place it is, as far as stops care."""

    CITY = "city"
    SITE = "site"  # a base, palace, resort, campus or camp with a name of its own
    ISLAND = "island"
    REGION = "region"  # a state, province, prefecture, county
    COUNTRY = "country"
    WATER = "water"
    AREA = "area"  # a continent or a part of the world: never a stop


@dataclass(frozen=True, slots=True)
class Place:
    """A place that a map knows.

    `country` is ISO 3166-1 alpha-2 (XK for Kosovo; None at sea), `region` the English name of the
    first-level division, `zone` an IANA time zone, `latitude` and `longitude` degrees (WGS 84),
    `population` the number of people (0: unknown).
    """

    name: str
    country: str | None
    kind: PlaceKind
    region: str | None = None
    zone: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    population: int = 0


class PlaceUse(StrEnum):
    """How the text uses the name of a place."""

    PLACE = "place"  # as a location: "in Beijing", "Beijing"
    POSSESSIVE = "possessive"  # "Japan's"
    DEMONYM = "demonym"  # "Japanese"
    NAME_PART = "part of a name"  # "Bank of England", "Paris Agreement", "Washington Post"
    PERSON = "person"  # "Jack London"
    METONYM = "metonym"  # "talks with Beijing", "Washington said"
    QUALIFIER = "qualifier"  # Hawaii in "Honolulu, Hawaii": part of the mention before it


class PlaceMention(NamedTuple):
    """A place name in the text. `because` names the reason for the choice among namesakes.

    `others` are the rejected ones, best first. `span` covers the name with its qualifier ("Paris, Texas").
    """

    span: Span
    place: Place
    use: PlaceUse
    because: str
    others: tuple[Place, ...] = ()


# -- times ------------------------------------------------------------------------------------


class Tense(StrEnum):
    """The direction of a clause: what its verbs say of the time of the event."""

    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"
    UNKNOWN = "unknown"


class Anchor(StrEnum):
    """What a date expression is counted from."""

    NONE = "none"  # complete in itself
    PUBLISHED = "published"  # "tomorrow", "next week", a bare weekday
    LAST = "last"  # "the next day", "two days later": the last stop
    FRAME = "frame"  # a weekday inside "next week", "the 14th" inside a named month


@dataclass(frozen=True, slots=True)
class Clock:
    """What a date expression is read against. A new one for every clause; never the wall clock.

    `published` is the article's day; `tense` the clause's; `frame` the period that the plan is in
    ("next week", "in March"); `last` the date of the last stop, or where none, the last date that
    the text gave; `day_first` how the house writes 03/04; `reporting` is True in the clause of a
    reporting verb ("announced on Friday").
    """

    published: date | None
    tense: Tense = Tense.UNKNOWN
    frame: When | None = None
    last: When | None = None
    day_first: bool | None = None
    reporting: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """How a date expression was read against a clock.

    `value` is None where the clock lacks what the expression needs (no published date). `anchor`
    says what it was counted from, `implied` which parts the reader supplied ("year", "month",
    "day"); `alternatives` are further readings that the text leaves open, best first.
    """

    value: When | Length | Vague | None
    anchor: Anchor = Anchor.NONE
    implied: tuple[str, ...] = ()
    alternatives: tuple[When, ...] = ()


# -- the itinerary ----------------------------------------------------------------------------


class Kind(StrEnum):
    """What the traveller does at a stop."""

    VISIT = "visit"
    TRANSIT = "transit"
    DEPARTURE = "departure"
    RETURN = "return"


class Status(StrEnum):
    """How sure the plan is. The three are iCalendar's own (RFC 5545, 3.8.1.11)."""

    CONFIRMED = "confirmed"
    TENTATIVE = "tentative"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words of the article that say something of a stop.

    `field` is what they tell: "sentence" (the whole sentence), "place", "when", "kind", "status",
    "activity" or "traveller". `quote` is exactly the text at `span`.
    """

    field: str
    span: Span
    quote: str


@dataclass(frozen=True, slots=True)
class Stop:
    """One stay: a place, when, what for, how sure, and why we think so.

    `because` are the reasons in words, in order; `confidence` (0 to 1) is the measured share of
    stops like this one that are right; `alternatives` other dates that the text leaves open.
    """

    place: Place
    when: When | None
    kind: Kind = Kind.VISIT
    status: Status = Status.CONFIRMED
    activities: tuple[str, ...] = ()
    summary: str = ""
    evidence: tuple[Evidence, ...] = ()
    because: tuple[str, ...] = ()
    confidence: float = 0.0
    alternatives: tuple[When, ...] = ()


@dataclass(frozen=True, slots=True)
class Trip:
    """All stops of one traveller, in time order; undated ones where the text puts them.

    `traveller` is the fullest form in the article without title, None where it names nobody;
    `role` the title or office ("Japanese Defence Minister").
    """

    traveller: str | None
    stops: tuple[Stop, ...]
    role: str | None = None


@dataclass(frozen=True, slots=True)
class Dropped:
    """A dated or visited-looking place that made no stop, and why not."""

    place: Place
    when: When | None
    because: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Itinerary:
    """What one article says of who goes where, and when. Stands alone: it needs no Article."""

    title: str | None = None
    published: date | None = None
    published_source: str | None = None
    dateline: Place | None = None
    publisher: str | None = None
    url: str | None = None
    trips: tuple[Trip, ...] = ()
    dropped: tuple[Dropped, ...] = ()
    warnings: tuple[str, ...] = ()

    # These three are the only doors that lead up from the nouns: what is written is made above.

    def to_dict(self) -> dict[str, object]:
        """Plain data for JSON, without loss (the shape: `itinerary.serial`)."""
        from itinerary.serial import to_dict

        return to_dict(self)

    @classmethod
    def from_dict(cls, data: object) -> Itinerary:
        """The inverse of `to_dict`. Raises BadItinerary, which names the spot."""
        from itinerary.serial import from_dict

        return from_dict(data)

    def to_ical(self) -> bytes:
        """The bytes of an .ics file with one event for each dated stop (RFC 5545)."""
        from itinerary.writers import write

        return write("ics", [self])
