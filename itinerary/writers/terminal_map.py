"""The route of a trip on a map of Braille dots: coasts, the way between stops, their numbers and names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from itinerary.model import Status, Stop, Trip
from itinerary.writers.route import Point, position, unwrapped, waypoints
from itinerary.writers.terminal import STYLES
from itinerary.writers.wording import plain
from itinerary.writers.world import UNITS, Frame, View, fit, lines_of, outlines, seen, turns

if TYPE_CHECKING:
    from rich.console import Console, ConsoleOptions
    from rich.text import Text

WIDEST = 100
LEAST = 40
SHAPE = 0.25  # rows a column
COAST, ROUTE = "dim", "bold magenta"
# The dots of a Braille cell, by column and row (Unicode, Braille Patterns).
_DOTS = ((0x01, 0x02, 0x04, 0x40), (0x08, 0x10, 0x20, 0x80))
_BLANK = 0x2800

Dots = dict[tuple[int, int], int]  # the Braille pattern of each cell, by column and row
Cells = dict[tuple[int, int], tuple[str, str]]  # what stands in a cell: a character and its style


@dataclass(frozen=True, slots=True)
class RouteMap:
    """The map as rich draws it: as wide as the console allows, up to WIDEST."""

    trip: Trip

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> Iterator[Text]:
        """The map, if there is one."""
        text = route_map(self.trip, options.max_width)
        if text:
            yield text


def route_map(trip: Trip, width: int) -> Text | None:
    """The map, at most `width` characters wide; None where it would show no way or have no room."""
    from rich.text import Text

    way = unwrapped(waypoints(trip))
    columns = min(width, WIDEST)
    if len(way) < 2 or columns < LEAST:
        return None
    rows = round(columns * SHAPE)
    view = fit(way, Frame("terminal", columns * 2, rows * 4, 40))
    cells: Cells = {}
    _fill(cells, _coast(view), COAST)
    _fill(cells, _route(view, way), ROUTE)
    _label(cells, view, trip.stops, columns)
    text = Text(no_wrap=True)
    for row in range(rows):
        for column in range(columns):
            text.append(*cells.get((column, row), (" ", "")))
        text.append("\n")
    return text


def _fill(cells: Cells, dots: Dots, style: str) -> None:
    for cell, pattern in dots.items():
        cells[cell] = chr(_BLANK + pattern), style


def _coast(view: View) -> Dots:
    """The outlines of the land in the window."""
    dots: Dots = defaultdict(int)
    for kind, path, box in outlines():
        if kind != "land" or not seen(box, view):
            continue
        for turn in turns(view):
            for line in lines_of(path):
                _draw(dots, view, [(x / UNITS + turn, -y / UNITS) for x, y in line])
    return dots


def _route(view: View, way: Sequence[Point]) -> Dots:
    dots: Dots = defaultdict(int)
    _draw(dots, view, way)
    return dots


def _dot(view: View, point: Point) -> tuple[int, int]:
    """The dot of a point, counted from the top left corner; it may lie outside the window."""
    return (
        round((point[0] - view.west) / view.width * view.frame.width),
        round((view.north - point[1]) / view.height * view.frame.height),
    )


def _draw(dots: Dots, view: View, way: Sequence[Point]) -> None:
    """The way as straight lines of dots from point to point."""
    for start, end in pairwise([_dot(view, point) for point in way]):
        _draw_line(dots, view, start, end)


def _draw_line(dots: Dots, view: View, start: tuple[int, int], end: tuple[int, int]) -> None:
    """A straight line of dots, where any of it can be seen."""
    (x, y), (to_x, to_y) = start, end
    width, height = int(view.frame.width), int(view.frame.height)
    if max(x, to_x) < 0 or min(x, to_x) >= width or max(y, to_y) < 0 or min(y, to_y) >= height:
        return
    steps = max(abs(to_x - x), abs(to_y - y), 1)
    for step in range(steps + 1):
        column, row = x + (to_x - x) * step // steps, y + (to_y - y) * step // steps
        if 0 <= column < width and 0 <= row < height:
            dots[column // 2, row // 4] |= _DOTS[column % 2][row % 4]


def _label(cells: Cells, view: View, stops: Sequence[Stop], columns: int) -> None:
    """The number of each stop at its place, and its name beside it where nothing else stands."""
    taken: set[tuple[int, int]] = set()
    spots: dict[tuple[int, int], tuple[list[int], Stop]] = {}
    for number, stop in enumerate(stops, 1):
        point = position(stop)
        if point and stop.status is not Status.CANCELLED:
            x, y = view.at(*point)
            spots.setdefault((int(x) // 2, int(y) // 4), ([], stop))[0].append(number)
    for (column, row), (numbers, stop) in spots.items():
        words = ",".join(map(str, numbers))
        for offset, character in enumerate(words):
            cells[column + offset, row] = character, f"reverse {STYLES[stop.status]}"
            taken.add((column + offset, row))
    for (column, row), (numbers, stop) in spots.items():
        name = plain(stop.place.name)
        after = column + len(",".join(map(str, numbers))) + 1
        for start in (after, column - len(name) - 1):
            room = {(start + offset, row) for offset in range(-1, len(name) + 1)} - {(column, row)}
            if start > 0 and start + len(name) < columns and not (room & taken):
                for offset, character in enumerate(f" {name} ", -1):
                    if (start + offset, row) not in taken:
                        cells[start + offset, row] = character, "bold"
                taken |= room
                break
