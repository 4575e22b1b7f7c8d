"""JSON Lines: one itinerary on each line, in the structure of the JSON writer."""

from __future__ import annotations

import json
from collections.abc import Sequence

from itinerary.calendars.options import Options
from itinerary.model import Itinerary
from itinerary.serial import Data, to_dict

_BREAKS = {code: f"\\u{code:04x}" for code in (0x85, 0x2028, 0x2029)}


def line(data: Data) -> bytes:
    """One line, also to readers that take U+0085 and U+2028 for the end of a line."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    if not text.isascii():
        text = text.translate(_BREAKS)
    return f"{text}\n".encode("utf-8", "replace")


def write(itineraries: Sequence[Itinerary], options: Options) -> bytes:
    """One line for each itinerary."""
    return b"".join(line(to_dict(each)) for each in itineraries)
