"""Words for the user on standard error, and the exit status at the end."""

from __future__ import annotations

import os
import sys
from enum import IntEnum
from types import TracebackType

import typer

from itinerary.errors import ItineraryError


class Code(IntEnum):
    """The exit status (wrong use, 2, is typer's own; 130 is what shells use for Ctrl-C)."""

    WRITTEN = 0
    ERROR = 1
    NO_TRIP = 3
    NO_DATE = 4
    INTERRUPTED = 130


class Talk:
    """Tells the user what happens, counts what failed, and ends the command.

    `with Talk(quiet) as talk:` turns the library's errors into one line and raises typer.Exit:
    with 0 if anything succeeded, else with the highest code of a failure.
    """

    def __init__(self, quiet: bool = False) -> None:
        self.quiet = quiet
        self.failures: list[Code] = []
        self.successes = 0

    def note(self, text: str) -> None:
        """Something worth knowing; nothing with --quiet."""
        if not self.quiet:
            self._say(text)

    def fail(self, code: Code, text: str) -> None:
        """One input that came to nothing; said even with --quiet."""
        self.failures.append(code)
        self._say(text)

    def succeed(self, count: int = 1) -> None:
        """So many inputs that were written."""
        self.successes += count

    def _say(self, text: str) -> None:
        from itinerary.writers.wording import plain

        typer.echo(f"itinerary: {plain(text)}", err=True)

    def __enter__(self) -> Talk:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is None:
            error = _flushed()
        if isinstance(error, BrokenPipeError):
            raise error  # the reader of our output went away: typer ends quietly
        if isinstance(error, KeyboardInterrupt):
            raise typer.Exit(Code.INTERRUPTED) from error
        if isinstance(error, OSError):
            _discard()
            self.fail(Code.ERROR, f"cannot write to standard output: {error.strerror or error}")
            raise typer.Exit(Code.ERROR) from error
        if isinstance(error, ItineraryError):
            self.fail(Code.ERROR, str(error))
            raise typer.Exit(Code.ERROR) from error
        if error is None:
            code = Code.WRITTEN if self.successes or not self.failures else max(self.failures)
            raise typer.Exit(code)


def _flushed() -> OSError | None:
    """Bring out what is still held back, so that a full disk is known while it can be told."""
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except OSError as error:
        return error
    return None


def _discard() -> None:
    """Let what cannot be written go, or Python tries again at its end, with words and a status of its own."""
    try:
        number = sys.stdout.fileno()
    except (AttributeError, OSError):
        return  # no real standard output
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, number)
    os.close(nowhere)
