"""The formats that an itinerary can be written in: one module each, named in one table.

Every writer has a function `write(itineraries, options) -> bytes`. The bytes depend on nothing
but its arguments. A module is imported only when its format is asked for.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple, cast

from itinerary.calendars.options import Options
from itinerary.model import Itinerary

if TYPE_CHECKING:
    from itinerary.pipeline import Analysis

__all__ = ["WRITERS", "Options", "Writer", "write"]


class Writer(NamedTuple):
    """A format: the module that writes it, its file suffix, its media type and what it is for.

    `mark` are bytes near the start of every file of ours and of no other: such a file may be
    replaced. Without a mark nobody can tell, and no file is. `always` formats say something even
    of an article without a trip. `beside` formats show the articles beside the itineraries.
    """

    module: str
    suffix: str
    media_type: str
    purpose: str
    mark: bytes = b""
    always: bool = False
    beside: bool = False

    def write(
        self,
        itineraries: Sequence[Itinerary],
        options: Options = Options(),  # noqa: B008 (frozen)
        analyses: Sequence[Analysis | None] = (),
    ) -> bytes:
        """All `itineraries` as one file; `analyses` are of the same articles, None where there is none."""
        module = import_module(self.module)
        more = (analyses,) if self.beside else ()
        return cast(bytes, module.write(itineraries, options, *more))


WRITERS: dict[str, Writer] = {
    "ics": Writer(
        "itinerary.writers.ics",
        ".ics",
        "text/calendar",
        "any calendar (iCalendar, RFC 5545)",
        b"PRODID:-//itinerary-ics//",
    ),
    "jcal": Writer(
        "itinerary.writers.jcal",
        ".jcal",
        "application/calendar+json",
        "jCal (RFC 7265)",
        b'"-//itinerary-ics//',
    ),
    "json": Writer(
        "itinerary.writers.json",
        ".json",
        "application/json",
        "programs; whole, and an input again",
        b'"format": "itinerary/',
        always=True,
    ),
    "jsonl": Writer(
        "itinerary.writers.jsonl",
        ".jsonl",
        "application/jsonl",
        "one article a line (JSON Lines)",
        b'"format":"itinerary/',
        always=True,
    ),
    "csv": Writer(
        "itinerary.writers.csv",
        ".csv",
        "text/csv",
        "a spreadsheet, one row a stop",
        b"traveller,role,stop,place,",
    ),
    "jsonld": Writer(
        "itinerary.writers.jsonld",
        ".jsonld",
        "application/ld+json",
        "search engines (schema.org Trip)",
        b'"@id": "_:trip1"',
    ),
    "geojson": Writer(
        "itinerary.writers.geojson",
        ".geojson",
        "application/geo+json",
        "any map (RFC 7946)",
        b'"generator": "itinerary-ics"',
    ),
    "kml": Writer(
        "itinerary.writers.kml",
        ".kml",
        "application/vnd.google-earth.kml+xml",
        "Google Earth and My Maps",
        b"<!-- itinerary-ics -->",
    ),
    "md": Writer(
        "itinerary.writers.markdown",
        ".md",
        "text/markdown",
        "a note (Markdown)",
        b'[//]: # "itinerary-ics"',
    ),
    "html": Writer(
        "itinerary.writers.html",
        ".html",
        "text/html",
        "a page to look at, with the calendar inside",
        b'<meta name="generator" content="itinerary-ics">',
        always=True,
        beside=True,
    ),
}


def write(name: str, itineraries: Sequence[Itinerary], options: Options = Options()) -> bytes:  # noqa: B008 (frozen)
    """All `itineraries` as one file in the format `name`. Raises KeyError where there is no such format."""
    return WRITERS[name].write(itineraries, options)
