"""Markdown (CommonMark with tables): a heading, a table of the stops, and the sentences behind them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from itinerary.calendars.options import Options
from itinerary.model import Dropped, Itinerary, Stop, Trip
from itinerary.writers.wording import (
    day_words,
    kind_words,
    place_words,
    plain,
    sentences,
    title_words,
    traveller_words,
    when_words,
)

# Markup inside a line, and addresses that GitHub would make links; then what may start a block.
_INLINE = re.compile(r"[\\`*_\[\]<>&|~$^@]|:(?=//)|(?<=\bwww)\.", re.IGNORECASE)
_START = re.compile(r"[-+#=]|(?<=\d)[.)]")


# A link that nothing refers to is never shown.
_SIGNATURE = '[//]: # "itinerary-ics"'


def write(itineraries: Sequence[Itinerary], options: Options) -> bytes:
    """A section for each itinerary."""
    lines = [line for itinerary in itineraries for line in _section(itinerary)]
    return "\n".join([_SIGNATURE, "", *lines, ""]).encode("utf-8")


def escape(text: str) -> str:
    """`text` on one line, as Markdown that shows it letter by letter: no markup, no link, no HTML.

    A backslash goes before what may be syntax (CommonMark 0.31, section 2.4), and before nothing else.
    """
    line = plain(text)
    head = re.match(r"\d{0,9}[-+#=.)]", line)
    start = _START.sub(_slashed, head[0]) if head else ""
    return start + _INLINE.sub(_slashed, line[head.end() if head else 0 :])


def _slashed(match: re.Match[str]) -> str:
    return f"\\{match[0]}"


def _section(itinerary: Itinerary) -> Iterator[str]:
    yield f"# {escape(title_words(itinerary.title, itinerary.trips))}"
    yield ""
    source = [plain(itinerary.publisher or ""), day_words(itinerary.published) if itinerary.published else ""]
    if any(source):
        yield escape(", ".join(filter(None, source)))
        yield ""
    if not itinerary.trips:
        yield "No trip found."
        yield ""
    for trip in itinerary.trips:
        yield from _trip(trip)
    if itinerary.dropped:
        yield "## Left out"
        yield ""
        for dropped in itinerary.dropped:
            yield _dropped(dropped)
        yield ""


def _trip(trip: Trip) -> Iterator[str]:
    yield f"## {escape(traveller_words(trip))}"
    yield ""
    yield "| Stop | When | Where | What | Activities |"
    yield "| ---: | --- | --- | --- | --- |"
    for number, stop in enumerate(trip.stops, 1):
        cells = (when_words(stop.when), place_words(stop.place), kind_words(stop), "; ".join(stop.activities))
        yield f"| {number} | " + " | ".join(map(escape, cells)) + " |"
    yield ""
    for number, stop in enumerate(trip.stops, 1):
        yield from _evidence(number, stop)


def _evidence(number: int, stop: Stop) -> Iterator[str]:
    quotes = sentences(stop)
    if quotes:
        yield f"**Stop {number}, {escape(stop.place.name)}**"
        yield ""
        for quote in quotes:
            yield f"> {escape(quote)}"
            yield ""


def _dropped(dropped: Dropped) -> str:
    when = f", {when_words(dropped.when)}" if dropped.when else ""
    return f"- {escape(place_words(dropped.place) + when)}: {escape(dropped.because)}"
