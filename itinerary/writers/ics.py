"""iCalendar: the `.ics` file that any calendar imports (RFC 5545, 7986)."""

from __future__ import annotations

from collections.abc import Sequence

from itinerary.calendars.calendar import fresh
from itinerary.calendars.options import Options
from itinerary.model import Itinerary


def write(itineraries: Sequence[Itinerary], options: Options = Options()) -> bytes:  # noqa: B008 (frozen)
    """All `itineraries` as one calendar; articles on the same trip make its events once."""
    return fresh(itineraries, options)
