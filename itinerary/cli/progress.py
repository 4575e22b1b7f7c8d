"""How far a long run is: a bar on a terminal, a line now and then elsewhere."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import IO

from itinerary.batch.run import Progress
from itinerary.cli.talk import Talk

_LINE_EVERY = 10.0  # seconds


class Pace:
    """The rate of a run since it began."""

    def __init__(self) -> None:
        self.start = time.monotonic()
        self.progress: Progress | None = None
        self._from = 0  # bytes that were done before the first look

    def see(self, progress: Progress) -> None:
        """Note how far it is."""
        self.progress = progress

    def rate(self) -> float:
        """Articles in a second, of this run alone."""
        done = self.progress.state.items - self.progress.resumed if self.progress else 0
        return done / max(time.monotonic() - self.start, 1e-6)

    def share(self) -> float:
        """How much of the sources is read, 0 to 1."""
        return (
            min(self.progress.at / self.progress.size, 1.0) if self.progress and self.progress.size else 0.0
        )

    def left(self) -> float | None:
        """Seconds to the end, None where nothing tells."""
        if self.progress is None or not self.progress.at:
            return None
        items, resumed = self.progress.state.items, self.progress.resumed
        ours = self.share() * (items - resumed) / items if items > resumed else 0.0
        return (time.monotonic() - self.start) * (1 - self.share()) / ours if ours else None

    def so_far(self) -> str:
        """How much is done, in words."""
        return f"{self.progress.state.items:,} articles" if self.progress else "0 articles"

    def spent(self) -> str:
        """The time so far, and the rate."""
        return f"{clock(time.monotonic() - self.start)}, {self.rate():,.0f} a second"


def clock(seconds: float) -> str:
    """1:02:03, or 2:03."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


@contextmanager
def meter(pace: Pace, stream: IO[str], quiet: bool, talk: Talk) -> Iterator[Callable[[Progress], None]]:
    """A function to call with every bit of progress."""
    if quiet:
        yield pace.see
    elif stream.isatty():
        with _bar(pace, stream, talk) as see:
            yield see
    else:
        yield _lines(pace, talk)


def _resumed(progress: Progress, talk: Talk) -> None:
    if progress.resumed:
        talk.note(f"goes on after {progress.resumed:,} articles")


def _line(pace: Pace) -> str:
    left = pace.left()
    rest = f", {clock(left)} left" if left is not None else ""
    return f"{pace.so_far()}, {pace.rate():,.0f} a second, {pace.share():.0%}{rest}"


def _lines(pace: Pace, talk: Talk) -> Callable[[Progress], None]:
    said = time.monotonic()

    def see(progress: Progress) -> None:
        nonlocal said
        if pace.progress is None:
            _resumed(progress, talk)
        pace.see(progress)
        if time.monotonic() - said >= _LINE_EVERY:
            said = time.monotonic()
            talk.note(_line(pace))

    return see


@contextmanager
def _bar(pace: Pace, stream: IO[str], talk: Talk) -> Iterator[Callable[[Progress], None]]:
    from rich.console import Console
    from rich.progress import BarColumn, TextColumn
    from rich.progress import Progress as Bar

    console = Console(file=stream, highlight=False)
    with Bar(BarColumn(), TextColumn("{task.description}"), console=console, transient=True) as bar:
        row = bar.add_task("", total=1.0)

        def see(progress: Progress) -> None:
            if pace.progress is None:
                _resumed(progress, talk)
            pace.see(progress)
            bar.update(row, completed=pace.share(), description=_line(pace))

        yield see
