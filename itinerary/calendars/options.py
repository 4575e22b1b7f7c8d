"""What the user may choose about a file that is written."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Options:
    """Choices for a written file. The defaults write what is sure enough for a calendar.

    `vague` also includes stops known only to the month or coarser, as blocks of that length;
    `cancelled` includes cancelled stops; `trip` adds one event that spans each trip; `alarm` is a
    reminder so many minutes before each stop (None: no reminder); `upcoming` drops what is over
    on the day of the article; `feed` adds how often a subscriber should look again;
    `array` writes JSON as an array even of one itinerary.
    """

    vague: bool = False
    cancelled: bool = False
    trip: bool = False
    alarm: int | None = None
    upcoming: bool = False
    feed: bool = False
    array: bool = False
