"""jCal: iCalendar as JSON (RFC 7265)."""

from __future__ import annotations

import json
from collections.abc import Sequence

from itinerary.calendars.options import Options
from itinerary.model import Itinerary
from itinerary.writers import ics


def write(itineraries: Sequence[Itinerary], options: Options = Options()) -> bytes:  # noqa: B008 (frozen)
    """All `itineraries` as one calendar in JSON: the same properties as in the .ics."""
    from icalendar import Calendar

    calendar = Calendar.from_ical(ics.write(itineraries, options))
    return json.dumps(calendar.to_jcal(), ensure_ascii=False, indent=1).encode() + b"\n"
