"""Itineraries into a calendar on a server: the same events as in a file, each written by itself.

The server's events are read, updated as a file would be, and only what changed is written, each
event only over the version that was read. Whatever stops it half-way, a second run does the rest.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from itinerary.calendars.calendar import parse, written
from itinerary.calendars.dav import Collection, Overtaken, Resource
from itinerary.calendars.diff import Change
from itinerary.calendars.event import PRODID
from itinerary.calendars.lines import Block, Document
from itinerary.calendars.options import Options
from itinerary.calendars.selection import LeftOut
from itinerary.calendars.trips import trip_changes
from itinerary.calendars.update import changes, in_order, omitted
from itinerary.errors import BadCalendar, BadServer
from itinerary.model import Itinerary

ROUNDS = 3
"""So often it is begun anew where others write at the same time."""
_EMPTY = (
    f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:{PRODID}\r\nCALSCALE:GREGORIAN\r\nEND:VCALENDAR\r\n"
).encode()


class Step(NamedTuple):
    """One event to write, and what changes in it (nothing to write where `resource` is None).

    `left_out` are stops that make no event.
    """

    changes: tuple[Change, ...]
    resource: Resource | None
    left_out: tuple[LeftOut, ...] = ()


def push(
    collection: Collection, itineraries: Sequence[Itinerary], options: Options, dry_run: bool = False
) -> Iterator[Step]:
    """Bring a calendar on a server up to date; every step is given back once it is done.

    With `dry_run` nothing is written. Raises BadServer where the server fails: the steps given
    before that are done, and the next run goes on from there.
    """
    collection.check()
    for _ in range(ROUNDS):
        try:
            for step in plan(collection, itineraries, options):
                if step.resource is not None and not dry_run:
                    collection.put(step.resource)
                yield step
        except Overtaken:
            continue
        return
    raise BadServer(f"{collection.url}: others keep changing the same events; try again later")


def plan(collection: Collection, itineraries: Sequence[Itinerary], options: Options) -> list[Step]:
    """What there is to do, from what the server has now."""
    objects = [_Held(resource, _parsed(resource)) for resource in collection.events()]
    left: list[LeftOut] = []
    for itinerary in in_order(itineraries):
        left += omitted(_blocks(objects), itinerary, options)
        for step in (changes, trip_changes):
            objects = _after(objects, step(_blocks(objects), itinerary, options), collection)
    return [Step((), None, tuple(left)), *(held.step() for held in objects if held.made)]


@dataclass(frozen=True, slots=True)
class _Held:
    """An object of the server as it will be (`document` None: no calendar that we can read)."""

    resource: Resource
    document: Document | None
    made: tuple[Change, ...] = ()

    def step(self) -> Step:
        """What there is to write of it."""
        data = self.document.raw if self.document else b""
        return Step(self.made, None if data == self.resource.data else replace(self.resource, data=data))

    def holds(self, block: Block | None) -> bool:
        """Is the event one of its own?"""
        return self.document is not None and any(block is event for event in self.document.events)

    def with_change(self, change: Change) -> _Held:
        """The same with an event changed or put in."""
        assert self.document is not None
        return replace(self, document=written(self.document, [change]), made=(*self.made, change))


def _parsed(resource: Resource) -> Document | None:
    try:
        return parse(resource.data)
    except BadCalendar:
        return None


def _blocks(objects: Sequence[_Held]) -> list[Block]:
    return [block for held in objects if held.document for block in held.document.events]


def _after(objects: Sequence[_Held], made: Sequence[Change], collection: Collection) -> list[_Held]:
    """The objects with all changes made; a new event is a new object."""
    after = list(objects)
    for change in made:
        if change.before is None:
            new = Resource(collection.address(change.after.plain("UID")), None, b"")
            after.append(_Held(new, parse(_EMPTY)).with_change(change))
        else:
            index = next(number for number, held in enumerate(after) if held.holds(change.before))
            after[index] = after[index].with_change(change)
    return after
