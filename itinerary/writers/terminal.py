"""The calendar strip of a trip in characters: one row a stop, one cell a day or several.

It says without colour what it says with it: what is sure is a full block, what is tentative a
shaded one, what is cancelled a row of crosses, and days that the article leaves open are a line.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from itinerary.model import Status, Stop
from itinerary.when import DAY
from itinerary.writers.wording import MONTHS, WEEKDAYS, plain

if TYPE_CHECKING:
    from rich.console import Console, ConsoleOptions
    from rich.text import Text

STYLES = {Status.CONFIRMED: "green", Status.TENTATIVE: "yellow", Status.CANCELLED: "red strike"}
BLOCKS = {Status.CONFIRMED: "█", Status.TENTATIVE: "▒", Status.CANCELLED: "×"}
OPEN = "─"
LONGEST_NAME = 22
WIDEST_DAY = 7
LEAST_DAY = 3  # room for the number of a day
MOST_ROWS = 40


@dataclass(frozen=True, slots=True)
class Grid:
    """`cells` characters for the days from `first` to `last`; `wide` of them a day, where days show."""

    first: date
    last: date
    cells: int
    wide: int

    @classmethod
    def fitting(cls, first: date, last: date, room: int) -> Grid:
        """As many characters as the days need, at most `room`."""
        days = (last - first).days + 1
        wide = min(WIDEST_DAY, room // days)
        return cls(first, last, wide * days, wide) if wide >= LEAST_DAY else cls(first, last, room, 0)

    def cell(self, day: date) -> int:
        """The first cell of `day`."""
        return (day - self.first).days * self.cells // ((self.last - self.first).days + 1)

    def stretch(self, first: date, last: date) -> tuple[int, int]:
        """The cells of some days, from and up to; at least one."""
        start = self.cell(first)
        end = self.cells if last >= self.last else self.cell(last + DAY)
        return start, max(end - bool(self.wide > LEAST_DAY), start + 1)


@dataclass(frozen=True, slots=True)
class Strip:
    """The strip as rich draws it: as wide as the console allows."""

    stops: Sequence[Stop]

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> Iterator[Text]:
        """The strip, if there is one."""
        text = strip(self.stops, options.max_width)
        if text:
            yield text


def strip(stops: Sequence[Stop], width: int) -> Text | None:
    """The strip, at most `width` characters wide; None where fewer than two stops are dated."""
    from rich.text import Text

    shown = stops[:MOST_ROWS]
    whens = [stop.when for stop in shown if stop.when]
    names = [plain(stop.place.name) for stop in shown]
    label = min(LONGEST_NAME, max(map(len, names), default=0)) + len(str(len(shown))) + 2
    if len(whens) < 2 or width - label < 10:
        return None
    grid = Grid.fitting(min(each.first for each in whens), max(each.last for each in whens), width - label)
    text = Text(no_wrap=True)
    for line in _axis(grid):
        text.append(" " * label + line.rstrip() + "\n", style="dim")
    for number, (stop, name) in enumerate(zip(shown, names, strict=True), 1):
        short = name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1] + "…"
        text.append(f"{number:>{len(str(len(shown)))}} ", style="dim")
        text.append(short, style=STYLES[stop.status])
        text.append(" " * (label - len(str(len(shown))) - 1 - len(short)))
        _row(text, grid, stop)
        text.append("\n")
    if len(stops) > len(shown):
        text.append(f"and {len(stops) - len(shown)} more\n", style="dim")
    return text


def _row(text: Text, grid: Grid, stop: Stop) -> None:
    if stop.when is None:
        text.append("no date", style="dim")
        return
    start, end = grid.stretch(stop.when.first, stop.when.last)
    block = BLOCKS[stop.status] if stop.when.exact or stop.status is Status.CANCELLED else OPEN
    text.append(" " * start)
    text.append(block * (end - start), style=STYLES[stop.status].partition(" ")[0])


def _axis(grid: Grid) -> Iterator[str]:
    """The months, and below them the days where there is room for them."""
    yield _placed(_months(grid), grid.cells)
    if grid.wide:
        days = [grid.first + offset * DAY for offset in range((grid.last - grid.first).days + 1)]
        name = grid.wide > LEAST_DAY + 3
        words = ((f"{WEEKDAYS[day.weekday()]} " if name else "") + f"{day.day}" for day in days)
        yield _placed(zip(map(grid.cell, days), words, strict=True), grid.cells)


def _months(grid: Grid) -> Iterator[tuple[int, str]]:
    """Each month at its first cell; the year with the first and with each January."""
    for number in range(grid.first.year * 12 + grid.first.month - 1, grid.last.year * 12 + grid.last.month):
        month = max(date(number // 12, number % 12 + 1, 1), grid.first)
        name = MONTHS[month.month - 1][:3]
        yield grid.cell(month), f"{name} {month.year}" if month.month == 1 or month == grid.first else name


def _placed(labels: Iterator[tuple[int, str]] | zip[tuple[int, str]], room: int) -> str:
    """The labels at their cells; one that would touch the label before it, or leave the room, is left out."""
    line = ""
    for cell, words in labels:
        if (not line or cell > len(line)) and cell + len(words) <= room:
            line = line.ljust(cell) + words
    return line
