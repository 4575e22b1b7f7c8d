"""Stops that an article called off and that have no event: a property of the calendar remembers them.

Without it, an older article that comes later would put the stop in.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from itinerary.calendars.known import Known
from itinerary.calendars.labels import location
from itinerary.calendars.lines import Document, Line, text_line
from itinerary.calendars.match import NEAR, gap, is_finer, named, same_place
from itinerary.calendars.selection import Entry
from itinerary.calendars.text import line
from itinerary.when import When

PROPERTY = "X-ITINERARY-CANCELLED"


class Gone(NamedTuple):
    """A stop called off: by an article of which day, for which days (None: not said), whose, and where."""

    published: date
    when: When | None
    travellers: tuple[str, ...]
    place: str

    def line(self) -> Line:
        """As a property of the calendar."""
        parts = (f"{self.published}", f"{self.when or ''}", ",".join(self.travellers), self.place)
        return text_line(PROPERTY, "|".join(part.replace("|", " ") for part in parts))

    def covers(self, entry: Entry) -> bool:
        """Is `entry` this stop, told by an article that is no newer?"""
        published, when = entry.itinerary.published, entry.when
        if published is not None and published > self.published:
            return False
        place = entry.stop.place
        if not named(entry.trip.traveller, self.travellers):
            return False
        if not (same_place(place, self.place) or is_finer(place, self.place)):
            return False
        if when is None:
            return True
        if self.when is None:
            return when.last >= self.published
        return when.overlaps(self.when) or gap(when, self.when) <= NEAR


def of_entry(entry: Entry) -> Gone | None:
    """What to remember of a stop that its article calls off; None of an article without a date."""
    published, who = entry.itinerary.published, line(entry.trip.traveller or "", 100)
    if published is None:
        return None
    return Gone(published, entry.stop.when, (who,) if who else (), location(entry.stop.place))


def of_event(event: Known) -> Gone | None:
    """What to remember of an event that is taken out."""
    return Gone(event.published, event.days, event.travellers, event.place) if event.published else None


def read(document: Document) -> list[Gone]:
    """What a calendar remembers; a line that its owner spoiled is passed over."""
    found = []
    for piece in document.pieces:
        if isinstance(piece, Line) and piece.name == PROPERTY and piece.plain.count("|") == 3:
            published, when, who, place = piece.plain.split("|")
            try:
                days = When.parse(when) if when else None
                found.append(
                    Gone(date.fromisoformat(published), days, tuple(filter(None, who.split(","))), place)
                )
            except ValueError:
                continue
    return found


def remember(document: Document, gone: Iterable[Gone]) -> Document:
    """`document` with the lines for `gone` that it does not have yet, after its own properties."""
    there = {piece.text for piece in document.pieces if isinstance(piece, Line) and piece.name == PROPERTY}
    lines = [new for new in dict.fromkeys(each.line() for each in gone) if new.text not in there]
    if not lines:
        return document
    return document.with_lines_at(_first_component(document.pieces), lines)


def _first_component(pieces: Sequence[object]) -> int:
    """Where the properties of the calendar end: at its first component, or its END."""
    for index, piece in enumerate(pieces):
        if not isinstance(piece, Line) or (index and piece.name in ("BEGIN", "END")):
            return index
    return len(pieces)
