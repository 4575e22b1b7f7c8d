"""What changes in a calendar, told to the user: what `update` and `push` say."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import typer

from itinerary.calendars import diff
from itinerary.calendars.diff import Change
from itinerary.calendars.selection import LeftOut
from itinerary.cli.talk import Talk


def print_changes(changes: Iterable[Change], left_out: Iterable[LeftOut], talk: Talk) -> None:
    """A line on standard output for each event that is touched; a note for the stops that make none."""
    for line in diff.lines(changes):
        typer.echo(line)
    for left in left_out:
        talk.note(f"{left}")


def note_summary(calendar: object, changes: Sequence[Change], dry_run: bool, talk: Talk) -> None:
    """All of it in a line, behind the name or address of the calendar."""
    talk.note(f"{calendar}: {diff.summary(changes)}" + (" (nothing written)" if dry_run else ""))
