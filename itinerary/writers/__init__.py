"""The formats that an itinerary can be written in: one module each, named in one table.

Every writer has a function `write(itineraries, options) -> bytes`. The bytes depend on nothing
but its arguments. A module is imported only when its format is asked for.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import cast

from itinerary.model import Itinerary
from itinerary.calendars.options import Options

__all__ = ["WRITERS", "Options", "Writer", "write"]


@dataclass(frozen=True, slots=True)
class Writer:
    """A format: the module that writes it, its file suffix, its media type and what it is for."""

    module: str
    suffix: str
    media_type: str
    purpose: str

    def write(self, itineraries: Sequence[Itinerary], options: Options = Options()) -> bytes:  # noqa: B008 (frozen)
        """All `itineraries` as one file of this format."""
        return cast(bytes, import_module(self.module).write(itineraries, options))


WRITERS: dict[str, Writer] = {
    "ics": Writer("itinerary.writers.ics", ".ics", "text/calendar", "any calendar (iCalendar, RFC 5545)"),
    "jcal": Writer("itinerary.writers.jcal", ".jcal", "application/calendar+json", "jCal (RFC 7265)"),
    "json": Writer(
        "itinerary.writers.json", ".json", "application/json", "programs; whole, and an input again"
    ),
    "jsonl": Writer(
        "itinerary.writers.jsonl", ".jsonl", "application/jsonl", "one article a line (JSON Lines)"
    ),
    "csv": Writer("itinerary.writers.csv", ".csv", "text/csv", "a spreadsheet, one row a stop"),
    "jsonld": Writer(
        "itinerary.writers.jsonld", ".jsonld", "application/ld+json", "search engines (schema.org Trip)"
    ),
    "geojson": Writer("itinerary.writers.geojson", ".geojson", "application/geo+json", "any map (RFC 7946)"),
    "kml": Writer(
        "itinerary.writers.kml", ".kml", "application/vnd.google-earth.kml+xml", "Google Earth and My Maps"
    ),
    "md": Writer("itinerary.writers.markdown", ".md", "text/markdown", "a note (Markdown)"),
    "html": Writer(
        "itinerary.writers.html", ".html", "text/html", "a page to look at, with the calendar inside"
    ),
}


def write(name: str, itineraries: Sequence[Itinerary], options: Options = Options()) -> bytes:  # noqa: B008 (frozen)
    """All `itineraries` as one file in the format `name`. Raises KeyError where there is no such format."""
    return WRITERS[name].write(itineraries, options)
