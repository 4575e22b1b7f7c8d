"""jCal: iCalendar as JSON (RFC 7265)."""

from __future__ import annotations

import json
from collections.abc import Sequence

from itinerary.calendars.lines import unescaped
from itinerary.calendars.options import Options
from itinerary.model import Itinerary
from itinerary.writers import ics


def write(itineraries: Sequence[Itinerary], options: Options = Options()) -> bytes:  # noqa: B008 (frozen)
    """All `itineraries` as one calendar in JSON: the same properties as in the .ics.

    The library calls properties that it does not know "unknown" and leaves their escapes in; ours
    are all TEXT (RFC 7265, 5.1 lets a writer that knows better say so).
    """
    from icalendar import Calendar, vText
    from icalendar.prop import vUnknown

    calendar = Calendar.from_ical(ics.write(itineraries, options))
    for component in calendar.walk():
        for name, value in component.items():
            if isinstance(value, vUnknown):
                component[name] = vText(unescaped(value))
    return json.dumps(calendar.to_jcal(), ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
