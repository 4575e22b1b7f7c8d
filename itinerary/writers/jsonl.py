"""JSON Lines: one itinerary on each line, in the structure of the JSON writer."""

from __future__ import annotations

import json
from collections.abc import Sequence

from itinerary.calendars.options import Options
from itinerary.model import Itinerary
from itinerary.serial import to_dict


def write(itineraries: Sequence[Itinerary], options: Options) -> bytes:
    """One line for each itinerary."""
    lines = [json.dumps(to_dict(each), ensure_ascii=False, separators=(",", ":")) for each in itineraries]
    return "".join(line + "\n" for line in lines).encode("utf-8", "replace")
