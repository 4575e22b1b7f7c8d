"""The outlines of the world (Natural Earth), and windows on them: what the maps of page and terminal share.

The projection is the equidistant cylindrical one, true at the middle of the trip. It lets the world
go on east and west without end, so a route over the Pacific needs no seam: the map is moved, not cut.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from itertools import pairwise
from math import cos, floor, radians

from itinerary.writers.route import Point

UNITS = 20  # of the table, a degree

Box = tuple[int, int, int, int]  # west, north, east, south

_NUMBER = re.compile(r"-?\d+")


@dataclass(frozen=True, slots=True)
class Frame:
    """A size that the map is laid out for; the page has several and shows the one that fits."""

    name: str
    width: float
    height: float
    widest_least: float  # degrees of longitude at the equator that are always shown


@dataclass(frozen=True, slots=True)
class View:
    """A window on the world, in degrees, of a frame in pixels."""

    frame: Frame
    west: float
    north: float
    width: float
    height: float

    def at(self, longitude: float, latitude: float) -> tuple[float, float]:
        """Pixels from the top left corner; the longitude is turned into the window where it can be."""
        turned = self.west + (longitude - self.west) % 360
        return (
            (turned - self.west) / self.width * self.frame.width,
            (self.north - latitude) / self.height * self.frame.height,
        )


def together(ways: Iterable[list[Point]]) -> list[list[Point]]:
    """The ways moved by whole turns, each as near to the first as it can be."""
    moved: list[list[Point]] = []
    for way in filter(None, ways):
        middle = (min(x for x, _ in way) + max(x for x, _ in way)) / 2
        first = (min(x for x, _ in moved[0]) + max(x for x, _ in moved[0])) / 2 if moved else middle
        turn = 360 * round((first - middle) / 360)
        moved.append([(x + turn, y) for x, y in way])
    return moved


def fit(points: Sequence[Point], frame: Frame) -> View:
    """The smallest window that shows all `points` with some room round them."""
    west, east = min(x for x, _ in points), max(x for x, _ in points)
    south, north = min(y for _, y in points), max(y for _, y in points)
    middle = (south + north) / 2
    squeeze = cos(radians(min(60.0, abs(middle))))
    aspect = frame.width / frame.height
    width = max((east - west) * 1.35, frame.widest_least / squeeze, (north - south) * 1.6 * aspect / squeeze)
    width = min(width, 360.0)
    height = min(max(width * squeeze / aspect, (north - south) * 1.12), 165.0)
    top = min(max(middle + height / 2, -80 + height), 85.0)
    return View(frame, (west + east - width) / 2, top, width, height)


@lru_cache(maxsize=1)
def outlines() -> tuple[tuple[str, str, Box], ...]:
    """The table: kind (land or border), SVG path and the box around it, in its units; south is positive."""
    table = files("itinerary").joinpath("data/world.tsv").read_text("ascii")
    rows = (line.split("\t") for line in table.splitlines()[1:])
    return tuple((kind, path, _box(path)) for kind, path in rows)


def _box(path: str) -> Box:
    points = [point for line in lines_of(path) for point in line]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return min(xs), min(ys), max(xs), max(ys)


def lines_of(path: str) -> list[list[tuple[int, int]]]:
    """The points of each line of a path of the table, in its units."""
    lines = []
    for part in path.split("M")[1:]:
        numbers = list(map(int, _NUMBER.findall(part)))
        x = y = 0
        line = []
        for step_x, step_y in zip(numbers[::2], numbers[1::2], strict=True):
            x, y = x + step_x, y + step_y
            line.append((x, y))
        lines.append(line)
    return lines


def thinned(path: str, step: float) -> str:
    """The path without points nearer than `step` units to the one before; what is smaller is gone."""
    close = "z" if path.endswith("z") else ""
    parts = []
    for line in lines_of(path):
        kept = line[:1]
        for x, y in line[1:-1]:
            if max(abs(x - kept[-1][0]), abs(y - kept[-1][1])) >= step:
                kept.append((x, y))
        kept.append(line[-1])
        if len(set(kept)) > (2 if close else 1):
            parts.append(_path(kept) + close)
    return "".join(parts)


def _path(line: Sequence[tuple[int, int]]) -> str:
    steps = [(x - from_x, y - from_y) for (from_x, from_y), (x, y) in pairwise(line)]
    words = " ".join(f"{x} {y}" for x, y in steps if x or y)
    return f"M{line[0][0]} {line[0][1]}l{words}".replace(" -", "-")


def seen(box: Box, view: View) -> bool:
    """Does the window reach anything in the box?"""
    west, north, east, south = (value / UNITS for value in box)
    if -south > view.north or -north < view.north - view.height:
        return False
    return any(west + turn <= view.west + view.width and east + turn >= view.west for turn in turns(view))


def turns(view: View) -> list[int]:
    """The copies of the world, in degrees, that the window reaches; land may lie across an edge of them."""
    first, last = floor((view.west + 180) / 360), floor((view.west + view.width + 180) / 360)
    return [360 * turn for turn in range(first - 1, last + 2)]
