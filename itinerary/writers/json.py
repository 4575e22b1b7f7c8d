"""JSON: one object for one itinerary, an array for several. `schema/itinerary.schema.json` describes it."""

from __future__ import annotations

import json
from collections.abc import Sequence

from itinerary.calendars.options import Options
from itinerary.model import Itinerary
from itinerary.serial import to_dict


def write(itineraries: Sequence[Itinerary], options: Options) -> bytes:
    """All itineraries, whole: options of calendars change nothing here."""
    dicts = [to_dict(itinerary) for itinerary in itineraries]
    text = json.dumps(
        dicts[0] if len(dicts) == 1 and not options.array else dicts, ensure_ascii=False, indent=2
    )
    return (text + "\n").encode("utf-8", "replace")
