"""`itinerary convert`: articles in, calendars or data out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Annotated, NamedTuple

import typer

from itinerary.calendars.options import Options
from itinerary.cli import inputs
from itinerary.cli.inputs import Loaded, ReadOptions, safe_name
from itinerary.cli.options import (
    AllowLocal,
    Articles,
    Force,
    MinConfidence,
    Places,
    Published,
    Quiet,
    Traveller,
    Type,
    Vague,
    WholeTrip,
)
from itinerary.cli.output import STANDARD_OUTPUT, Folder, by_suffix, put, target
from itinerary.cli.talk import Code, Talk
from itinerary.cli.verdict import judge_for, tell, warn
from itinerary.errors import ItineraryError
from itinerary.writers import WRITERS, Writer

_FORMATS = ", ".join(WRITERS)


def _known(name: str | None) -> str | None:
    if name is not None and name not in WRITERS:
        raise typer.BadParameter(f"{name!r} is none of {_FORMATS}")
    return name


Output = Annotated[
    str | None,
    typer.Option(
        "--output",
        "-o",
        metavar="FILE|DIR|-",
        help="A file, a folder (NAME.ics for each article), or - for standard output. "
        "Without it: NAME.ics in this folder; JSON, and anything piped, goes to standard output.",
        show_default=False,
    ),
]
Format = Annotated[
    str | None,
    typer.Option(
        "--format",
        "-f",
        metavar="FORMAT",
        callback=_known,
        autocompletion=lambda: list(WRITERS),
        help=f"One of {_FORMATS}. Without it: what the file's name says, else ics.",
        show_default=False,
    ),
]
Cancelled = Annotated[bool, typer.Option("--cancelled", help="Also cancelled stops.")]
Upcoming = Annotated[
    bool, typer.Option("--upcoming", help="Leave out what was over when the article appeared.")
]
Alarm = Annotated[
    int | None,
    typer.Option(min=0, metavar="MINUTES", help="Remind so long before each stop.", show_default=False),
]
Split = Annotated[bool, typer.Option("--split", help="One .ics for each stop, in the folder that -o names.")]


def convert(
    articles: Articles = None,
    output: Output = None,
    format: Format = None,
    published: Published = None,
    type: Type = None,
    allow_local: AllowLocal = False,
    places: Places = None,
    traveller: Traveller = None,
    min_confidence: MinConfidence = 0.0,
    vague: Vague = False,
    cancelled: Cancelled = False,
    upcoming: Upcoming = False,
    trip: WholeTrip = False,
    alarm: Alarm = None,
    split: Split = False,
    force: Force = False,
    quiet: Quiet = False,
) -> None:
    """Write the trips of articles to a calendar, or to data.

    A file is replaced only if itinerary wrote it. JSON that itinerary wrote is an input too: write
    it, look, correct it by hand, and convert it on.
    """
    writer = WRITERS[format or by_suffix(output) or "ics"]
    if split and (writer is not WRITERS["ics"] or output == STANDARD_OUTPUT):
        raise typer.BadParameter("--split writes .ics files to a folder: -o DIR", param_hint="--split")
    options = Options(vague=vague, cancelled=cancelled, upcoming=upcoming, trip=trip, alarm=alarm)
    reading = ReadOptions(published, traveller, min_confidence, type, allow_local, places)
    with Talk(quiet) as talk:
        named = inputs.sources(articles, talk)
        loaded = list(inputs.load(named, reading, talk))
        several = len(loaded) > 1 or len(named) > 1 or named != (articles or [inputs.STANDARD_INPUT])
        if not loaded:
            return
        job = _Writing(writer, options, reading, force, talk)
        if split:
            job.to_file_for_each_stop(loaded, Folder(Path(output or ".")))
        elif isinstance(where := target(output, writer, several), Folder):
            job.to_folder(loaded, where)
        else:
            job._replace(options=replace(options, array=several)).to_file(loaded, where.path)


class _Writing(NamedTuple):
    """What to write, and how; the methods say what came of each article."""

    writer: Writer
    options: Options
    reading: ReadOptions
    force: bool
    talk: Talk

    def to_folder(self, loaded: Sequence[Loaded], folder: Folder) -> None:
        """Write each article to a file of its own."""
        folder.make()
        for each in loaded:
            self.to_file([each], folder.file(each.name, self.writer.suffix))

    def to_file(self, loaded: Sequence[Loaded], path: Path | None) -> None:
        """Write what is worth it to one file; None is standard output."""
        worth, successes = self._worth(loaded)
        if not worth:
            return
        itineraries, analyses = [each.itinerary for each in worth], [each.analysis for each in worth]
        try:
            put(self.writer.write(itineraries, self.options, analyses), path, self.writer, self.force)
        except ItineraryError as error:
            self.talk.fail(Code.ERROR, str(error))
            return
        self.talk.succeed(successes)
        if path is not None:
            self.talk.note(f"wrote {path}")

    def to_file_for_each_stop(self, loaded: Sequence[Loaded], folder: Folder) -> None:
        """Write every stop of every article to a calendar of its own."""
        from itinerary.calendars.calendar import split

        worth, successes = self._worth(loaded)
        if not worth:
            return
        folder.make()
        files = split([each.itinerary for each in worth], self.options)
        for name, data in files:
            put(data, folder.file(safe_name(name), self.writer.suffix), self.writer, self.force)
        self.talk.succeed(successes)
        self.talk.note(f"wrote {len(files)} {'file' if len(files) == 1 else 'files'} to {folder.path}")

    def _worth(self, loaded: Sequence[Loaded]) -> tuple[list[Loaded], int]:
        """What is worth writing, and how many of it have a trip."""
        worth = []
        successes = 0
        for each in loaded:
            warn(each, self.talk)
            verdict = judge_for(self.writer, each, self.reading, self.options)
            usable = tell(verdict, each, self.talk)
            if usable or self.writer.always:
                worth.append(each)
                successes += usable
        return worth, successes
