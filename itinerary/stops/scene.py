"""A sentence as the linking sees it, and what is kept in mind from one to the next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from itinerary.clauses import Clause, split
from itinerary.cues import Cue, Index, Role
from itinerary.dates import TimeMention
from itinerary.model import Article, Block, PlaceMention, Reading, Tense
from itinerary.stops.cast import NOBODY, Who
from itinerary.stops.draft import Draft, Passed
from itinerary.tokens import Token, shapes
from itinerary.when import When

DATING = ("DATE", "TIME")
"""The types of what can say when a stop is; a length or a habit cannot."""


class Opening(NamedTuple):
    """A day in front of a sentence, in which paragraph, and whose stop it dates."""

    paragraph: int
    day: When
    who: int | None
    placed: bool = True  # has a place been told of that day?


@dataclass(slots=True)
class State:
    """What the reader has in mind while going through an article."""

    article: Article
    frame: When | None = None
    last: When | None = None
    heading: When | None = None
    opening: Opening | None = None
    year: int | None = None  # of the rows below: "2019:"
    month: When | None = None  # of the rows below: "OCTOBER", then "8 | Guadalajara"
    day_one: date | None = None  # of the rows below: "Day 1 (9 January)", then "Day 3"
    countries: frozenset[str | None] = frozenset()  # of the places that head the rows of a day
    town: PlaceMention | None = None  # that heads the days below it
    person: int | None = None
    current: int | None = None  # index of the last draft
    history: When | None = None  # the last date of a passage about the past
    begins: dict[int | None, When] = field(default_factory=dict)  # the first days of journeys, by person
    today_told: bool = False  # has the article told of its own day by the name of the weekday?
    denied: bool = False  # have reports been called untrue?
    group: bool = False  # was the last subject a group, for which "it" may stand?
    drafts: list[Draft] = field(default_factory=list)
    passed: list[Passed] = field(default_factory=list)
    readings: dict[int, Reading] = field(default_factory=dict)
    intervals: dict[int | None, When] = field(default_factory=dict)  # of whole journeys, by person


class Tables(NamedTuple):
    """The language's tables, ready for use."""

    phrases: Index
    roles: dict[tuple[Cue, str], Role]


class Scene:
    """One sentence with its tokens and mentions; never changed. `shape` has a character for each token.

    Its clauses are found when they are first asked for: most sentences without a date, a place and
    a name are never asked.
    """

    __slots__ = (
        "_clauses",
        "_index",
        "_lows",
        "block",
        "number",
        "paragraph",
        "places",
        "shape",
        "times",
        "tokens",
    )

    def __init__(
        self,
        number: int,
        block: Block,
        paragraph: int,
        tokens: Sequence[Token],
        times: Sequence[TimeMention],
        places: Sequence[PlaceMention],
        index: Index,
    ) -> None:
        self.number = number
        self.block = block
        self.paragraph = paragraph
        self.tokens = tokens
        self.times = times
        self.places = places
        self.shape = shapes(tokens)
        self._index = index
        self._clauses: Sequence[Clause] | None = None
        self._lows: frozenset[str] | None = None

    @property
    def clauses(self) -> Sequence[Clause]:
        """The sentence in clauses."""
        if self._clauses is None:
            self._clauses = split(self.tokens, self._index)
        return self._clauses

    @property
    def lows(self) -> frozenset[str]:
        """The words of the sentence in small letters."""
        if self._lows is None:
            self._lows = frozenset([token.low for token in self.tokens])
        return self._lows

    def in_block(self, block: Block) -> Scene:
        """The same sentence, read as one of that block."""
        if self.block is block:
            return self
        other = Scene(self.number, block, self.paragraph, self.tokens, self.times, self.places, self._index)
        other._clauses = self._clauses
        return other


class Flow:
    """What carries over from clause to clause of a sentence."""

    __slots__ = (
        "arranged",
        "blocked",
        "cancelled",
        "fronted",
        "journey",
        "outer",
        "past_future",
        "tense",
        "tentative",
        "who",
        "whole",
    )

    def __init__(self) -> None:
        self.who = NOBODY
        self.outer = NOBODY  # of the last clause that is no relative one: its participles may come later
        self.tense = Tense.UNKNOWN
        self.fronted: tuple[int, ...] = ()
        self.blocked: str | None = None
        self.arranged = False
        self.tentative = False
        self.cancelled = False
        self.past_future = False
        self.journey = False
        self.whole = False  # does a date at the very front hold for the whole sentence?


def scenes_of(
    article: Article,
    tokens: Sequence[Sequence[Token]],
    times: Sequence[TimeMention],
    places: Sequence[PlaceMention],
    index: Index,
) -> list[Scene]:
    """The sentences, ready to be asked for their clauses."""
    return [
        Scene(number, sentence.block, sentence.paragraph, toks, times, places, index)
        for number, (sentence, toks) in enumerate(zip(article.sentences, tokens, strict=True))
    ]


class Manner(NamedTuple):
    """Who goes, when and how sure, as far as the clause itself says."""

    who: Who
    tense: Tense
    blocked: str | None = None
    arranged: bool = False
    tentative: bool = False
    cancelled: bool = False
    quote: bool = False
    past_future: bool = False


# Why nothing in a clause is a stop, as it is told to the reader.
NEGATED = "ruled out in the text"
DENIED = "denied or only rumoured in the text"
REMOTE = "not in person: a call or a video link"
HISTORY = "history, not part of this journey"
OTHERS = "somebody else's plan"
ASKED = "asked for, and not agreed"
CONDITION = "a condition, not a plan"
HABIT = "a habit, not a date"


def mention_of(scene: Scene, token: Token) -> TimeMention:
    """The date that a token is."""
    return scene.times[token.ref]


def place_of(scene: Scene, token: Token) -> PlaceMention:
    """The place that a token is, or the nation of "Japanese"."""
    return scene.places[token.ref]
