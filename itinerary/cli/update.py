"""`itinerary update`: a later article into a calendar that exists."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from itinerary.calendars.options import Options
from itinerary.cli.inputs import ReadOptions
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
from itinerary.cli.talk import Talk
from itinerary.cli.verdict import load_trips


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
    from itinerary.calendars.calendar_file import update_file
    from itinerary.cli.changes import note_summary, print_changes

    with Talk(quiet) as talk:
        reading = ReadOptions(published, traveller, min_confidence, type, allow_local, places)
        usable = load_trips(articles, reading, talk)
        if not usable:
            return
        outcome = update_file(calendar, usable, Options(vague=vague, trip=trip), dry_run)
        print_changes(outcome.changes, outcome.left_out, talk)
        talk.succeed(len(usable))
        note_summary(calendar, outcome.changes, dry_run, talk)
