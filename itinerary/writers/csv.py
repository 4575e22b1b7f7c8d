"""CSV (RFC 4180, UTF-8): one row for each stop.

A cell whose text would start a formula in a spreadsheet gets an apostrophe in front of it.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence

from itinerary.calendars.options import Options
from itinerary.model import Itinerary, Stop, Trip
from itinerary.writers.wording import plain, sentences

COLUMNS = (
    "traveller", "role", "stop", "place", "region", "country", "when", "first", "last", "start", "end",
    "timezone", "latitude", "longitude", "kind", "status", "summary", "activities", "confidence",
    "because", "evidence", "title", "published", "publisher", "url",
)  # fmt: skip

# What starts a formula in Excel, LibreOffice or Google Sheets, also in full width (OWASP, CSV injection).
_FORMULA = re.compile("[=+@\\-\uff1d\uff0b\uff0d\uff20]")


def write(itineraries: Sequence[Itinerary], options: Options) -> bytes:
    """A header and a row for each stop. Dates are ISO 8601, local to the place; lists are joined by " | "."""
    file = io.StringIO(newline="")
    table = csv.writer(file, lineterminator="\r\n")
    table.writerow(COLUMNS)
    for itinerary in itineraries:
        for trip in itinerary.trips:
            for number, stop in enumerate(trip.stops, 1):
                table.writerow(list(_cells(itinerary, trip, number, stop)))
    return file.getvalue().encode("utf-8")


def harmless(text: str) -> str:
    """`text` on one line, so that no spreadsheet takes it for a formula."""
    line = plain(text)
    return f"'{line}" if _FORMULA.match(line) else line


def _cells(itinerary: Itinerary, trip: Trip, number: int, stop: Stop) -> Iterator[str | int | float]:
    """The cells of one row, in the order of COLUMNS. Numbers stay numbers, negative ones too."""
    place, when = stop.place, stop.when
    row: tuple[object, ...] = (
        trip.traveller, trip.role, number, place.name, place.region, place.country,
        when, when and when.first, when and when.last,
        when and when.start and f"{when.start:%H:%M}", when and when.end and f"{when.end:%H:%M}",
        place.zone, place.latitude, place.longitude, stop.kind, stop.status, stop.summary,
        " | ".join(stop.activities), stop.confidence, " | ".join(stop.because), " | ".join(sentences(stop)),
        itinerary.title, itinerary.published, itinerary.publisher, itinerary.url,
    )  # fmt: skip
    for cell in row:
        yield cell if isinstance(cell, int | float) else harmless("" if cell is None else str(cell))
