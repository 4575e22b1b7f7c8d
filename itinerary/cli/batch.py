"""`itinerary batch`: many articles in, one row of JSON Lines for each."""

from __future__ import annotations

import os
import signal
import sys
import threading
from pathlib import Path
from typing import Annotated

import typer

from itinerary.batch.items import Columns
from itinerary.batch.run import Progress, run
from itinerary.batch.sources import PACKED
from itinerary.batch.work import Task
from itinerary.cli.options import Force, Published, Quiet, Type
from itinerary.cli.output import may_replace
from itinerary.cli.progress import Pace, meter
from itinerary.cli.talk import Code, Talk
from itinerary.writers import WRITERS

Inputs = Annotated[
    list[str],
    typer.Argument(
        metavar="INPUT...",
        help="Files, folders (with those below), patterns in quotes: articles in any format that "
        "convert reads, JSON Lines and Parquet with an article in each row; all but Parquet also "
        "as .gz and .zst.",
        show_default=False,
    ),
]
Output = Annotated[
    Path,
    typer.Option(
        "--output",
        "-o",
        metavar="FILE",
        help="Where the rows go: OUT.jsonl, OUT.jsonl.gz or OUT.jsonl.zst.",
        show_default=False,
    ),
]
Jobs = Annotated[
    int | None,
    typer.Option(
        "--jobs",
        "-j",
        min=1,
        metavar="N",
        help="So many processes. Without it: as many as there are cores.",
        show_default=False,
    ),
]
Scheduler = Annotated[
    str | None,
    typer.Option(
        metavar="ADDRESS",
        help="A Dask scheduler whose workers do the work (tcp://host:8786).",
        show_default=False,
    ),
]
TextColumn = Annotated[str, typer.Option("--text", metavar="COLUMN", help="The column of the text.")]
DateColumn = Annotated[
    str | None,
    typer.Option(
        "--date",
        metavar="COLUMN",
        help="The column of the day of publication. Without it: published or date, where it is there.",
        show_default=False,
    ),
]
IdColumn = Annotated[
    str | None,
    typer.Option(
        "--id",
        metavar="COLUMN",
        help="The column that names the row. Without it: id or url, where it is there, else FILE:ROW.",
        show_default=False,
    ),
]
Restart = Annotated[bool, typer.Option("--restart", help="Begin anew, where an unfinished run stands.")]


def batch(
    inputs: Inputs,
    output: Output,
    jobs: Jobs = None,
    scheduler: Scheduler = None,
    text_column: TextColumn = "text",
    date_column: DateColumn = None,
    id_column: IdColumn = None,
    published: Published = None,
    type: Type = None,
    restart: Restart = False,
    force: Force = False,
    quiet: Quiet = False,
) -> None:
    """Read many articles, and write one row for each: the itinerary, or the error.

    Rows are JSON Lines in the order of the articles. Each has the id and the itinerary as in
    convert --format json; convert reads them back. A run that was stopped or killed goes on with
    the same command.
    """
    task = Task(
        Columns(text_column, date_column, id_column),
        published.isoformat() if published else None,
        type,
        PACKED.get(output.suffix.lower()),
    )
    with Talk(quiet) as talk:
        may_replace(output, WRITERS["jsonl"], force)
        pace = Pace()
        _end_like_interrupt()
        try:
            with meter(pace, sys.stderr, quiet, talk) as tell:
                last = run(
                    inputs,
                    output,
                    task,
                    jobs=jobs or cores(),
                    scheduler=scheduler,
                    restart=restart,
                    tell=tell,
                )
        except KeyboardInterrupt:
            talk.note(f"stopped; {pace.so_far()} are safe. The same command goes on")
            raise typer.Exit(Code.INTERRUPTED) from None
        _summary(last, pace, output, talk)


def cores() -> int:
    """The cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _end_like_interrupt() -> None:
    """A polite end (SIGTERM) is taken like Ctrl-C: what is done is made safe."""
    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGTERM, signal.default_int_handler)  # also where Ctrl-C is ignored


def _summary(last: Progress, pace: Pace, output: Path, talk: Talk) -> None:
    counts = last.state.counts
    if not counts.rows:
        talk.fail(Code.ERROR, "no article in what was named")
        return
    talk.note(
        f"{counts.rows:,} articles: {counts.trips:,} with a trip ({counts.stops:,} stops), "
        f"{counts.rows - counts.trips - counts.errors:,} without, {counts.errors:,} errors; {pace.spent()}"
    )
    talk.note(f"wrote {output}")
    if counts.errors == counts.rows:
        talk.fail(Code.ERROR, "not one article could be read")
    else:
        talk.succeed()
