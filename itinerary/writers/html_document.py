"""What a page shows: the stops numbered through, and the words of the article that are marked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING

from itinerary.cues import Cue
from itinerary.model import Article, Itinerary, PlaceUse, Reading, Span, Stop, Trip
from itinerary.when import When
from itinerary.writers.wording import place_words, when_words

if TYPE_CHECKING:
    from itinerary.pipeline import Analysis


@dataclass(frozen=True, slots=True)
class Numbered:
    """A stop with its number on the page, from 1 through all trips."""

    number: int
    trip: Trip
    stop: Stop


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the article that was understood: its kind (when, where, who, how) and as what.

    `stops` are the numbers of the stops that it says something of.
    """

    span: Span
    kind: str
    note: str = ""
    stops: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """One itinerary of the page, with its article and the marks in it, where there is one."""

    itinerary: Itinerary
    stops: tuple[Numbered, ...]
    article: Article | None = None
    marks: tuple[Mark, ...] = ()


def documents(itineraries: Sequence[Itinerary], analyses: Sequence[Analysis | None]) -> list[Document]:
    """Each itinerary with its analysis; a missing one is None."""
    numbers = count(1)
    made = []
    for index, itinerary in enumerate(itineraries):
        analysis = analyses[index] if index < len(analyses) else None
        stops = tuple(Numbered(next(numbers), trip, stop) for trip in itinerary.trips for stop in trip.stops)
        if analysis is None:
            made.append(Document(itinerary, stops))
        else:
            made.append(Document(itinerary, stops, analysis.article, tuple(_apart(_marks(analysis)))))
    return made


def _marks(analysis: Analysis) -> Iterator[Mark]:
    """All mentions, whatever came of them."""
    for mention, reading in analysis.times:
        yield Mark(mention.span, "when", _time_note(reading))
    for place in analysis.places:
        there = place.use in (PlaceUse.PLACE, PlaceUse.QUALIFIER)
        note = place_words(place.place) if there else f"{place_words(place.place)}: {place.use.value}"
        yield Mark(place.span, "where" if there else "where-not", note)
    for person in analysis.people:
        yield Mark(person.span, "who")
    for cue in analysis.cues:
        if cue.cue not in (Cue.DO, Cue.SAY):
            yield Mark(cue.span, "how", cue.cue)


def _time_note(reading: Reading | None) -> str:
    """How a date expression was read, in words; nothing where no stop asked for it."""
    if reading is None or reading.value is None:
        return ""
    value = reading.value
    return when_words(value) if isinstance(value, When) else value.timex()


def _apart(marks: Iterable[Mark]) -> Iterator[Mark]:
    """The marks in order, none overlapping: of two the earlier, of two with one start the longer."""
    end = 0
    for mark in sorted(marks, key=lambda mark: (mark.span.start, -mark.span.end)):
        if mark.span.start >= end and mark.span.end > mark.span.start:
            end = mark.span.end
            yield mark
