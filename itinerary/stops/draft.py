"""A stop in the making, and a place that was passed over."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from itinerary.cues import Cue
from itinerary.model import Kind, Place, PlaceKind, PlaceMention, Span, Status, Tense
from itinerary.when import Length, When

COARSE = (PlaceKind.COUNTRY, PlaceKind.REGION, PlaceKind.WATER, PlaceKind.AREA, PlaceKind.ISLAND)
"""Kinds of place that can hold a more exact one."""


@dataclass(frozen=True, slots=True)
class Draft:
    """One mention of a stop: what a single clause says of a place.

    `who` is the index of the person (None: nobody in particular). `sentence` and `at` give its
    position; `reasons` say how it was read. `firm` is False where the subject had to be guessed,
    `headline` True where it comes from a title. `length` is a length of stay said with it.
    `seat` where the place is a seat of government ("the White House"). `named` where the subject is
    a person's name. `weak` ones have a subject that is not known to travel: they count only inside
    a journey's dates.
    `until` where the date is only the end of the stay ("will stay until Friday").
    `bare` where the date is a weekday and no more. `ends` where it is the last day ("wraps up a visit").
    `was_planned` where the plan is told of the past ("was to visit Rome"), and may still hold.
    `arrived` where the text says no more than that somebody has come ("has arrived in Rome").
    `clauses` are the clauses (sentence, number) that speak of the stop.
    """

    mention: PlaceMention
    when: When | None
    kind: Kind
    status: Status
    who: int | None
    sentence: int
    at: int
    cue: Cue | None
    tense: Tense
    reasons: tuple[str, ...] = ()
    times: tuple[Span, ...] = ()
    alternatives: tuple[When, ...] = ()
    length: Length | None = None
    clauses: tuple[tuple[int, int], ...] = ()
    sentences: tuple[int, ...] = ()
    firm: bool = True
    headline: bool = False
    superseded: bool = False
    weak: bool = False
    named: bool = False
    seat: bool = False
    until: bool = False
    bare: bool = False
    ends: bool = False
    arrived: bool = False
    was_planned: bool = False

    @property
    def name(self) -> tuple[str, str | None]:
        """What makes two places the same: name and country."""
        return self.mention.place.name, self.mention.place.country


class Passed(NamedTuple):
    """A place that looked like a stop and made none, with the reason in words."""

    mention: PlaceMention
    when: When | None
    because: str
    sentence: int


def contains(outer: Place, inner: Place) -> bool:
    """Does a country, region or island hold a more exact place?"""
    if outer.country != inner.country or outer.name == inner.name:
        return False
    if outer.kind is PlaceKind.COUNTRY:
        return inner.kind is not PlaceKind.COUNTRY
    if outer.kind is PlaceKind.REGION:
        return inner.kind not in (PlaceKind.COUNTRY, PlaceKind.REGION) and inner.region in (outer.name, None)
    if outer.kind is PlaceKind.ISLAND:
        return inner.kind is PlaceKind.CITY and inner.region == outer.name
    return False


class Journey(NamedTuple):
    """What the tidying knows of the journey beside its drafts."""

    home: Place | None  # the dateline's city, or the traveller's country
    home_countries: frozenset[str]
    published: When | None
    interval: When | None = None  # the days of the whole journey, where the text gives them
