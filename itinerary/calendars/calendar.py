"""A calendar as a whole: read from bytes, changed event by event, written back."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import accumulate
from typing import NamedTuple

from itinerary.calendars import gone
from itinerary.calendars.diff import Action, Change
from itinerary.calendars.gone import Gone
from itinerary.calendars.known import Known, all_known, days_of
from itinerary.calendars.lines import Block, Document, Line, ended, read_lines
from itinerary.calendars.match import same_place
from itinerary.calendars.options import Options
from itinerary.calendars.selection import LeftOut, entries_of
from itinerary.calendars.trips import trip_changes
from itinerary.calendars.update import changes, in_order, omitted
from itinerary.calendars.zones import vtimezone, zone
from itinerary.errors import BadCalendar
from itinerary.model import Itinerary, Status


class Outcome(NamedTuple):
    """The calendar after an update, what changed, and which new stops are left out of it."""

    data: bytes
    changes: tuple[Change, ...]
    left_out: tuple[LeftOut, ...] = ()


def update(data: bytes, itineraries: Sequence[Itinerary], options: Options = Options()) -> Outcome:  # noqa: B008
    """The calendar `data` with everything that `itineraries` say, the oldest article first.

    Raises BadCalendar where `data` is no iCalendar file.
    """
    document = parse(data)
    made: list[Change] = []
    left: list[LeftOut] = []
    for itinerary in in_order(itineraries):
        left += omitted(document.events, itinerary, options)
        before = gone.read(document)
        made += (new := changes(document.events, itinerary, options, before))
        document = written(document, new)
        made += (new := trip_changes(document.events, itinerary, options))
        document = gone.remember(written(document, new), _called_off(itinerary, document))
    return Outcome(document.raw, tuple(made), tuple(left))


def _called_off(itinerary: Itinerary, document: Document) -> Iterator[Gone]:
    """The stops that `itinerary` calls off and that no event marks as cancelled."""
    marked = _cancelled(document)
    for entry in entries_of(itinerary):
        off = gone.of_entry(entry) if entry.stop.status is Status.CANCELLED else None
        if off and not any(same_place(entry.stop.place, event.place) for event in marked):
            yield off


def _cancelled(document: Document) -> list[Known]:
    """The events of ours that are marked as cancelled."""
    return [event for event in all_known(document.events) if event.status is Status.CANCELLED]


def fresh(itineraries: Sequence[Itinerary], options: Options = Options()) -> bytes:  # noqa: B008 (frozen)
    """A new calendar of all `itineraries`: an empty one, updated. What is called off is left out."""
    from itinerary.calendars.event import vcalendar

    empty = vcalendar(itineraries, options).to_ical(sorted=False)
    document = parse(update(empty, itineraries, options).data)
    if options.cancelled:
        return document.raw
    off = _cancelled(document)
    blocks = {id(event.block) for event in off}
    kept = tuple(piece for piece in document.pieces if id(piece) not in blocks)
    return gone.remember(Document(kept), filter(None, map(gone.of_event, off))).raw


def split(itineraries: Sequence[Itinerary], options: Options = Options()) -> list[tuple[str, bytes]]:  # noqa: B008
    """A calendar for each event, with what to call it: ("2026-01-12 Honolulu", b"BEGIN:VCALENDAR...")."""
    document = parse(fresh(itineraries, options))
    bare = _without_components(document)
    return [
        (_name(block), written(bare, [Change(Action.ADDED, None, block)]).raw) for block in document.events
    ]


def _without_components(document: Document) -> Document:
    """The calendar's own properties alone."""
    kept, depth = [], 0
    for piece in document.pieces:
        if isinstance(piece, Line):
            depth += piece.name == "BEGIN"
            if depth == 1:
                kept.append(piece)
            depth -= piece.name == "END"
    return Document(tuple(kept))


def _name(block: Block) -> str:
    """The day and the place of an event."""
    days, place = days_of(block), block.plain("LOCATION").partition(",")[0]
    return f"{days.first if days else ''} {place}".strip()


def parse(data: bytes) -> Document:
    """The pieces of a calendar. Raises BadCalendar where it is none, or is cut off."""
    document = Document.parse(data)
    top = _components(document)
    if not top or set(top) != {"VCALENDAR"}:
        raise BadCalendar("this is no whole iCalendar file (BEGIN:VCALENDAR ... END:VCALENDAR)")
    return document


def _components(document: Document) -> list[str]:
    """The outermost components of a file; none where one begins or ends out of turn.

    An event that never ends would swallow the ones that are added after it.
    """
    open_ones: list[str] = []
    top: list[str] = []
    for piece in document.pieces:
        for line in (piece,) if isinstance(piece, Line) else piece.lines:
            name = line.value.strip().upper() if line.name in ("BEGIN", "END") else ""
            if line.name == "BEGIN":
                top += [] if open_ones else [name]
                open_ones.append(name)
            elif line.name == "END" and (not open_ones or open_ones.pop() != name):
                return []
    return [] if open_ones else top


def written(document: Document, new: Iterable[Change]) -> Document:
    """`document` with the events that changed put in place of the old ones, and new ones by their date."""
    changed: dict[int, Block] = {}
    added: list[Block] = []
    for change in new:
        after = Block(ended(change.after.lines, document.newline)) if change.writes else change.after
        if change.before is None:
            added.append(after)
        else:
            changed[id(change.before)] = after
    pieces = [changed.get(id(piece), piece) for piece in document.pieces]
    return _with_zones(replace(document, pieces=tuple(_with_events(pieces, added))))


def _with_events(pieces: list[Block | Line], added: Iterable[Block]) -> list[Block | Line]:
    """Each new event before the first one that begins later, else after the last one, else before the end."""
    first_days = [_first_day(piece) for piece in pieces]
    latest = list(accumulate(first_days, max))  # so far: the first later event is found by halving
    ends = (index for index, piece in enumerate(pieces) if isinstance(piece, Line) and piece.name == "END")
    blocks = (index + 1 for index, piece in enumerate(pieces) if isinstance(piece, Block))
    last = max(blocks, default=None) or max(ends)
    for block in added:
        day = _first_day(block)
        index = last if day == date.min else bisect_right(latest, day, hi=last)
        pieces.insert(index, block)
        latest.insert(index, max(day, latest[index - 1]))
        last += 1
    return pieces


def _first_day(piece: Block | Line) -> date:
    """The day an event begins; the first day of all for what is no event or has no readable start."""
    days = days_of(piece) if isinstance(piece, Block) else None
    return days.first if days else date.min


def _with_zones(document: Document) -> Document:
    """`document` with a VTIMEZONE for each zone that a new event brings."""
    wanted = zones_of(document.events)
    missing = sorted(name for name in wanted.keys() - document.zones if zone(name))
    if not missing:
        return document
    lines = [line for name in missing for line in zone_lines(name, wanted[name])]
    first = next(index for index, piece in enumerate(document.pieces) if isinstance(piece, Block))
    return document.with_lines_at(first, lines)


def zones_of(events: Iterable[Block]) -> dict[str, list[int]]:
    """The zones that events use, with the years."""
    used: dict[str, list[int]] = {}
    for event in events:
        for name in ("DTSTART", "DTEND"):
            line = event.one(name)
            days = days_of(event)
            if line and days and "TZID" in line.parameters:
                used.setdefault(line.parameters["TZID"], []).append(days.first.year)
    return used


def zone_lines(name: str, years: Sequence[int]) -> list[Line]:
    """The VTIMEZONE of a zone as lines."""
    return list(read_lines(vtimezone(name, years).to_ical(sorted=False)))
