"""JSON Lines: one itinerary on each line, in the structure of the JSON writer."""

from __future__ import annotations

import json
from collections.abc import Sequence

from itinerary.calendars.options import Options
from itinerary.model import Itinerary
from itinerary.serial import to_dict

_BREAKS = {code: f"\\u{code:04x}" for code in (0x85, 0x2028, 0x2029)}


def write(itineraries: Sequence[Itinerary], options: Options) -> bytes:
    """One line for each itinerary, also to readers that take U+0085 and U+2028 for the end of a line."""
    lines = [json.dumps(to_dict(each), ensure_ascii=False, separators=(",", ":")) for each in itineraries]
    return "".join(line.translate(_BREAKS) + "\n" for line in lines).encode("utf-8", "replace")
