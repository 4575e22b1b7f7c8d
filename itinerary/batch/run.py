"""The loop: chunks of articles go out to workers, their rows come back in order."""

from __future__ import annotations

import hashlib
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from itinerary import __version__
from itinerary.batch.items import Item, items
from itinerary.batch.output import Output, State
from itinerary.batch.sources import sources, survey
from itinerary.batch.work import Done, Task
from itinerary.batch.workers import Promise, Workers, workers

_MOST_ITEMS = 64  # in a chunk
_MOST_BYTES = 1 << 18
_SAVE_EVERY = 2.0  # seconds


class Progress(NamedTuple):
    """How far a run is: `at` of `size` bytes of the sources."""

    state: State
    at: int
    size: int
    resumed: int  # items that an earlier run had done


def run(
    named: Sequence[str],
    output: Path,
    task: Task,
    *,
    jobs: int = 1,
    scheduler: str | None = None,
    restart: bool = False,
    tell: Callable[[Progress], None] = lambda progress: None,
) -> Progress:
    """Read all articles of `named` and write a row for each to `output`; returns the last progress.

    Goes on where an earlier run of the same articles and options stopped. At KeyboardInterrupt what
    is done is made safe before it goes on up. Raises BadArticle for sources that are not there,
    BadTarget for the output, NeedsExtra.
    """
    seen = survey(sources(named, output))
    digest = hashlib.sha256(repr((seen.digest, task, __version__)).encode()).hexdigest()
    with Output(output, digest, restart) as out, workers(jobs, scheduler, task) as staff:
        resumed = out.state.items
        progress = Progress(out.state, 0, seen.size, resumed)
        tell(progress)
        if out.ended:
            return progress
        saved = time.monotonic()
        try:
            rest = items(sources(named, output), task.columns, skip=resumed)
            for done in in_order(chunks(rest), staff):
                out.add(done)
                progress = Progress(out.state, done.at, seen.size, resumed)
                tell(progress)
                if time.monotonic() - saved >= _SAVE_EVERY:
                    out.save()
                    saved = time.monotonic()
        except BaseException:
            out.save()
            raise
        out.finish()
    return progress


def chunks(all_items: Iterable[Item]) -> Iterator[list[Item]]:
    """Items in handfuls, small enough that memory stays small. They depend on the items alone."""
    chunk: list[Item] = []
    size = 0
    for item in all_items:
        chunk.append(item)
        size += len(item.data or "")
        if len(chunk) >= _MOST_ITEMS or size >= _MOST_BYTES:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def in_order(all_chunks: Iterable[Sequence[Item]], staff: Workers) -> Iterator[Done]:
    """What the workers make of the chunks, in the order of the chunks."""
    waiting: deque[Promise] = deque()
    for chunk in chain(all_chunks, [None] * staff.ahead):
        if chunk is not None:
            waiting.append(staff.submit(chunk))
        if waiting and (chunk is None or len(waiting) >= staff.ahead):
            yield waiting.popleft().result()
