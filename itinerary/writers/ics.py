"""iCalendar: the `.ics` file that any calendar imports (RFC 5545, 7986)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from itinerary.calendars.event import vcalendar, vevent, vtrip
from itinerary.calendars.options import Options
from itinerary.calendars.selection import select
from itinerary.model import Itinerary


def write(itineraries: Sequence[Itinerary], options: Options = Options()) -> bytes:  # noqa: B008 (frozen)
    """All `itineraries` as one calendar."""
    events = [vevent(entry, options) for entry in select(itineraries, options).entries]
    return bytes(vcalendar(itineraries, events, options).to_ical(sorted=False))
