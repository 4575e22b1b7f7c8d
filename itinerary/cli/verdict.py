"""What came of an article: written, no trip, or a date of publication that is missing."""

from __future__ import annotations

from typing import NamedTuple

from itinerary.calendars.options import Options
from itinerary.cli.inputs import Loaded, Reading
from itinerary.cli.talk import Code
from itinerary.model import Itinerary
from itinerary.writers import Writer

_CALENDARS = (".ics", ".jcal")


class Verdict(NamedTuple):
    """`code`, the line that tells of a failure, and notes on what was left out."""

    code: Code
    text: str = ""
    notes: tuple[str, ...] = ()


def verdict(loaded: Loaded, reading: Reading, writer: Writer, options: Options) -> Verdict:
    """Whether `loaded` gives `writer` something to write, and if not, why and what to do."""
    itinerary = loaded.itinerary
    warnings = itinerary.warnings
    if not itinerary.trips:
        return Verdict(Code.NO_TRIP, no_trip(loaded, reading), warnings)
    if missing := needs_published(itinerary):
        return Verdict(Code.NO_DATE, missing, warnings)
    if writer.suffix not in _CALENDARS:
        return Verdict(Code.WRITTEN, notes=warnings)
    from itinerary.calendars.selection import select

    selection = select([itinerary], options)
    left_out = tuple(map(str, selection.left_out))
    if not selection.entries:
        return Verdict(Code.NO_TRIP, f"nothing for a calendar: {'; '.join(left_out)}", warnings)
    return Verdict(Code.WRITTEN, notes=(*warnings, *left_out))


def needs_published(itinerary: Itinerary) -> str | None:
    """What to do where a stop's date counts from a day of publication that is unknown, else None."""
    if itinerary.published is not None:
        return None
    undated = (stop for trip in itinerary.trips for stop in trip.stops if stop.when is None)
    for words in (item.quote for stop in undated for item in stop.evidence if item.field == "when"):
        return (
            f"“{words}” counts from the article's own date, which is missing; give it with --published DATE"
        )
    return None


def no_trip(loaded: Loaded, reading: Reading) -> str:
    """Why there is no trip, in words."""
    from itinerary.language import looks_english

    if loaded.analysis is None:
        return "no trip in it"
    if reading.traveller or reading.min_confidence:
        others = [trip.traveller or "nobody named" for trip in loaded.analysis.itinerary.trips]
        if others:
            return f"no trip left; without the options there are those of {', '.join(others)}"
    if not looks_english(loaded.analysis.article.text):
        return "no trip found: the text does not look like English, the only language read so far"
    return "no trip found"
