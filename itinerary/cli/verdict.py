"""What came of an article: written, no trip, or a date of publication that is missing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from itinerary.calendars.options import Options
from itinerary.cli.inputs import Loaded, ReadOptions, load, shown, sources
from itinerary.cli.talk import Code, Talk
from itinerary.model import Itinerary
from itinerary.writers import Writer

_CALENDARS = (".ics", ".jcal")


class Verdict(NamedTuple):
    """`code`, the line that tells of a failure, and notes on what was left out."""

    code: Code
    text: str = ""
    notes: tuple[str, ...] = ()


def judge(loaded: Loaded, reading: ReadOptions) -> Verdict:
    """Has an article a trip to tell of, with days? If not, why, and what to do."""
    if not loaded.itinerary.trips:
        return Verdict(Code.NO_TRIP, no_trip(loaded, reading))
    if missing := needs_published(loaded.itinerary):
        return Verdict(Code.NO_DATE, missing)
    return Verdict(Code.WRITTEN)


def judge_for(writer: Writer, loaded: Loaded, reading: ReadOptions, options: Options) -> Verdict:
    """The same where `writer` is to write it: a calendar needs a stop that `options` lets in."""
    verdict = judge(loaded, reading)
    if verdict.code is not Code.WRITTEN or writer.suffix not in _CALENDARS:
        return verdict
    from itinerary.calendars.selection import select

    selection = select([loaded.itinerary], options)
    left_out = tuple(map(str, selection.left_out))
    if not selection.entries:
        return Verdict(Code.NO_TRIP, f"nothing for a calendar: {'; '.join(left_out)}")
    return Verdict(Code.WRITTEN, notes=left_out)


def warn(loaded: Loaded, talk: Talk) -> None:
    """Say what the reader of the article doubts."""
    for warning in loaded.itinerary.warnings:
        talk.note(f"{shown(loaded.source)}: {warning}")


def tell(verdict: Verdict, loaded: Loaded, talk: Talk) -> bool:
    """Say what there is to say of an article; is there something to write?"""
    for note in verdict.notes:
        talk.note(f"{shown(loaded.source)}: {note}")
    if verdict.code is Code.WRITTEN:
        return True
    talk.fail(verdict.code, f"{shown(loaded.source)}: {verdict.text}")
    return False


def load_trips(named: Sequence[str] | None, reading: ReadOptions, talk: Talk) -> list[Itinerary]:
    """The itineraries with a trip of what the user named; what is wrong with the others is said."""
    usable = []
    for each in list(load(sources(named, talk), reading, talk)):
        warn(each, talk)
        if tell(judge(each, reading), each, talk):
            usable.append(each.itinerary)
    return usable


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


def no_trip(loaded: Loaded, reading: ReadOptions) -> str:
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
