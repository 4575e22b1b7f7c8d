"""The event that spans a trip (`--trip`): from the first to the last stop that the calendar has of it."""

from __future__ import annotations

from collections.abc import Sequence

from itinerary.calendars.diff import Action, Change
from itinerary.calendars.event import vtrip
from itinerary.calendars.known import Known, all_known
from itinerary.calendars.lines import Block
from itinerary.calendars.match import AROUND, hull, named
from itinerary.calendars.options import Options
from itinerary.calendars.update import DAYS, Plan, rewritten, says_new
from itinerary.model import Itinerary, Status, Trip


def trip_changes(blocks: Sequence[Block], itinerary: Itinerary, options: Options) -> list[Change]:
    """New events that span the trips of `itinerary`, where asked for, and old ones that have to stretch."""
    events = all_known(blocks)
    made = []
    for trip in itinerary.trips:
        mine = [event for event in events if named(trip.traveller, event.travellers)]
        made += _of_trip(itinerary, trip, mine, options)
    return made


def _of_trip(itinerary: Itinerary, trip: Trip, events: Sequence[Known], options: Options) -> list[Change]:
    said = [stop.when for stop in trip.stops if stop.when]
    if not said:
        return []
    around = hull(said, AROUND)
    spans = [event for event in events if event.spans_trip and event.days.overlaps(around)]
    if not spans and not options.trip:
        return []
    around = hull([*said, *(event.days for event in spans[:1])], AROUND)
    stops = [event.days for event in events if _lives(event) and event.days.overlaps(around)]
    if not stops:
        return []
    block = vtrip(itinerary, trip, hull(stops, 0))
    if not spans:
        return [Change(Action.ADDED, None, block)]
    plan = Plan(block, DAYS, about=())
    return [rewritten(spans[0], plan)] if says_new(spans[0], plan) else []


def _lives(event: Known) -> bool:
    return not event.spans_trip and event.status is not Status.CANCELLED
