"""Calendars as files: one update at a time, and the old file stands until the new one is whole."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from itinerary.calendars.calendar import Outcome, update
from itinerary.calendars.options import Options
from itinerary.errors import BadCalendar
from itinerary.files import write_whole
from itinerary.model import Itinerary


def update_file(
    path: Path,
    itineraries: Sequence[Itinerary],
    options: Options = Options(),  # noqa: B008 (frozen)
    dry_run: bool = False,
) -> Outcome:
    """Bring the calendar at `path` up to date; another process that updates it waits its turn.

    With `dry_run`, or where nothing changed, nothing is written. Raises BadCalendar where there
    is no calendar, BadTarget where it cannot be written.
    """
    try:
        with locked(path):
            old = path.read_bytes()
            outcome = update(old, itineraries, options)
            if not dry_run and outcome.data != old:
                write_whole(path, outcome.data)
    except FileNotFoundError:
        raise BadCalendar(f"{path}: no such file; `itinerary convert ARTICLE -o {path}` makes one") from None
    except OSError as error:
        raise BadCalendar(f"{path}: {error.strerror or error}") from error
    except BadCalendar as error:
        raise BadCalendar(f"{path}: {error}") from None
    return outcome


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold `path` alone, as far as our own processes go. The system lets go of it when we die."""
    descriptor = _lock(path)
    try:
        yield
    finally:
        os.close(descriptor)


if sys.platform == "win32":

    def _lock(path: Path) -> int:
        """Lock a file beside `path`: Windows does not replace a file that is open."""
        import msvcrt

        path.stat()
        descriptor = os.open(path.with_name(f".{path.name}.lock"), os.O_RDWR | os.O_CREAT)
        msvcrt.locking(descriptor, msvcrt.LK_LOCK, 1)
        return descriptor

else:

    def _lock(path: Path) -> int:
        """Lock `path` itself; again where another process replaced it while we waited."""
        import fcntl

        while True:
            descriptor = os.open(path, os.O_RDONLY)
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX)
                mine, there = os.fstat(descriptor), path.stat()
                if (mine.st_dev, mine.st_ino) == (there.st_dev, there.st_ino):
                    return descriptor
            except BaseException:
                os.close(descriptor)
                raise
            os.close(descriptor)
