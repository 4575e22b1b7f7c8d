"""`itinerary update`: a later article into a calendar that exists."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from itinerary.calendars.options import Options
from itinerary.cli import inputs
from itinerary.cli.inputs import Loaded, Reading, shown
from itinerary.cli.options import (
    AllowLocal,
    Articles,
    DryRun,
    MinConfidence,
    Places,
    Published,
    Quiet,
    Traveller,
    Type,
    Vague,
    WholeTrip,
)
from itinerary.cli.talk import Code, Talk
from itinerary.cli.verdict import needs_published, no_trip
from itinerary.model import Itinerary


def update(
    calendar: Annotated[
        Path, typer.Argument(metavar="CALENDAR.ics", help="A calendar that an earlier run wrote.")
    ],
    articles: Articles = None,
    dry_run: DryRun = False,
    published: Published = None,
    type: Type = None,
    allow_local: AllowLocal = False,
    places: Places = None,
    traveller: Traveller = None,
    min_confidence: MinConfidence = 0.0,
    vague: Vague = False,
    trip: WholeTrip = False,
    quiet: Quiet = False,
) -> None:
    """Bring a calendar up to date with later articles on the same trips.

    Stops that moved are moved, cancelled ones marked, new ones added. Your own edits, other events,
    and whatever an older article says against a newer one stay as they are.
    """
    from itinerary.calendars import diff
    from itinerary.calendars.shelf import update_file

    with Talk(quiet) as talk:
        reading = Reading(published, traveller, min_confidence, type, allow_local, places)
        named = inputs.sources(articles, talk)
        usable = with_trips(list(inputs.load(named, reading, talk)), reading, talk)
        if not usable:
            return
        outcome = update_file(calendar, usable, Options(vague=vague, trip=trip), dry_run)
        for line in diff.lines(outcome.changes):
            typer.echo(line)
        for left in outcome.left_out:
            talk.note(f"{left}")
        talk.succeed(len(usable))
        talk.note(f"{calendar}: {diff.summary(outcome.changes)}" + (" (nothing written)" if dry_run else ""))


def with_trips(loaded: Sequence[Loaded], reading: Reading, talk: Talk) -> list[Itinerary]:
    """The itineraries that have a trip to tell of; what is wrong with the others is said."""
    usable = []
    for each in loaded:
        for warning in each.itinerary.warnings:
            talk.note(f"{shown(each.source)}: {warning}")
        if not each.itinerary.trips:
            talk.fail(Code.NO_TRIP, f"{shown(each.source)}: {no_trip(each, reading)}")
        elif missing := needs_published(each.itinerary):
            talk.fail(Code.NO_DATE, f"{shown(each.source)}: {missing}")
        else:
            usable.append(each.itinerary)
    return usable
