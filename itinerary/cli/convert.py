"""`itinerary convert`: articles in, calendars or data out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from itinerary.calendars.options import Options
from itinerary.cli import inputs
from itinerary.cli.inputs import Loaded, Reading, safe_name, shown
from itinerary.cli.options import (
    AllowLocal,
    Articles,
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
from itinerary.cli.verdict import verdict
from itinerary.errors import ItineraryError
from itinerary.writers import WRITERS, Writer

_FORMATS = ", ".join(WRITERS)


def _known(name: str | None) -> str | None:
    if name is not None and name not in WRITERS:
        raise typer.BadParameter(f"{name!r} is none of {_FORMATS}")
    return name


def convert(
    articles: Articles = None,
    output: Annotated[
        str | None,
        typer.Option(
            "--output",
            "-o",
            metavar="FILE|DIR|-",
            help="A file, a folder (NAME.ics for each article), or - for standard output. "
            "Without it: NAME.ics in this folder; JSON, and anything piped, goes to standard output.",
            show_default=False,
        ),
    ] = None,
    format: Annotated[
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
    ] = None,
    published: Published = None,
    type: Type = None,
    allow_local: AllowLocal = False,
    places: Places = None,
    traveller: Traveller = None,
    min_confidence: MinConfidence = 0.0,
    vague: Vague = False,
    cancelled: Annotated[bool, typer.Option("--cancelled", help="Also cancelled stops.")] = False,
    upcoming: Annotated[
        bool, typer.Option("--upcoming", help="Leave out what was over when the article appeared.")
    ] = False,
    trip: WholeTrip = False,
    alarm: Annotated[
        int | None,
        typer.Option(min=0, metavar="MINUTES", help="Remind so long before each stop.", show_default=False),
    ] = None,
    split: Annotated[
        bool, typer.Option("--split", help="One .ics for each stop, in the folder that -o names.")
    ] = False,
    force: Annotated[bool, typer.Option("--force", help="Replace files that others wrote.")] = False,
    quiet: Quiet = False,
) -> None:
    """Write the trips of articles to a calendar, or to data.

    A file is replaced only if itinerary wrote it. JSON that itinerary wrote is an input too: write
    it, look, correct it by hand, and convert it on.
    """
    writer = WRITERS[format or by_suffix(output) or "ics"]
    options = Options(vague=vague, cancelled=cancelled, upcoming=upcoming, trip=trip, alarm=alarm)
    reading = Reading(published, traveller, min_confidence, type, allow_local, places)
    if split and (writer is not WRITERS["ics"] or output == STANDARD_OUTPUT):
        raise typer.BadParameter("--split writes .ics files to a folder: -o DIR", param_hint="--split")
    with Talk(quiet) as talk:
        named = inputs.sources(articles, talk)
        loaded = list(inputs.load(named, reading, talk))
        several = len(loaded) > 1 or len(named) > 1 or named != (articles or [inputs.STANDARD_INPUT])
        if not loaded:
            return
        if split:
            _write_split(loaded, Folder(Path(output or ".")), options, reading, force, talk)
            return
        where = target(output, writer, several)
        if isinstance(where, Folder):
            where.make()
            for each in loaded:
                path = where.file(each.name, writer.suffix)
                _write([each], path, writer, options, reading, force, talk)
        else:
            _write(loaded, where.path, writer, replace(options, array=several), reading, force, talk)


def _write(
    loaded: Sequence[Loaded],
    path: Path | None,
    writer: Writer,
    options: Options,
    reading: Reading,
    force: bool,
    talk: Talk,
) -> None:
    """Write what is worth writing of `loaded` to one file, and say what came of each."""
    worth, successes = _worth(loaded, writer, options, reading, talk)
    if not worth:
        return
    try:
        data = writer.write([each.itinerary for each in worth], options, [each.analysis for each in worth])
        put(data, path, writer, force)
    except ItineraryError as error:
        talk.fail(Code.ERROR, str(error))
        return
    talk.succeed(successes)
    if path is not None:
        talk.note(f"wrote {path}")


def _write_split(
    loaded: Sequence[Loaded], folder: Folder, options: Options, reading: Reading, force: bool, talk: Talk
) -> None:
    """Write every stop of every article to a file of its own."""
    from itinerary.calendars.book import split

    writer = WRITERS["ics"]
    worth, successes = _worth(loaded, writer, options, reading, talk)
    if not worth:
        return
    folder.make()
    files = split([each.itinerary for each in worth], options)
    for name, data in files:
        put(data, folder.file(safe_name(name), writer.suffix), writer, force)
    talk.succeed(successes)
    talk.note(f"wrote {len(files)} {'file' if len(files) == 1 else 'files'} to {folder.path}")


def _worth(
    loaded: Sequence[Loaded], writer: Writer, options: Options, reading: Reading, talk: Talk
) -> tuple[list[Loaded], int]:
    """What is worth writing, and how many of it have a trip; what came of each article is said."""
    worth = []
    successes = 0
    for each in loaded:
        found = verdict(each, reading, writer, options)
        for note in found.notes:
            talk.note(f"{shown(each.source)}: {note}")
        if found.code is not Code.WRITTEN:
            talk.fail(found.code, f"{shown(each.source)}: {found.text}")
        if found.code is Code.WRITTEN or writer.always:
            worth.append(each)
            successes += found.code is Code.WRITTEN
    return worth, successes
