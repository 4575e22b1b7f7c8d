"""The map on the page: Natural Earth's coasts and borders, and the route over them, as inline SVG.

The projection is the equidistant cylindrical one, true at the middle of the trip. It lets the world
go on east and west without end, so a route over the Pacific needs no seam: the map is moved, not cut.
Land is drawn in the units of its table and stretched to the frame; points and names are placed in
per cent, so that they keep their size on every screen.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from math import ceil, cos, floor, hypot, radians

from itinerary.model import Status, Trip
from itinerary.writers.html_document import Numbered
from itinerary.writers.markup import Markup, tag
from itinerary.writers.route import Point, position, unwrapped, waypoints

UNITS = 20  # of the table, a degree
MOST_PLACES = 150
MOST_LEGS = 400
HUES = 4  # routes take the colours of style.css in turn
TOUCH = 22.0  # pixels: points nearer than this share a mark


@dataclass(frozen=True, slots=True)
class Frame:
    """A size that the map is laid out for; the page shows the one that fits the screen."""

    name: str
    width: float
    height: float
    widest_least: float  # degrees of longitude at the equator that are always shown


FRAMES = (Frame("wide", 1000, 400, 44), Frame("middle", 600, 270, 36), Frame("narrow", 330, 264, 26))


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


@dataclass(frozen=True, slots=True)
class Spot:
    """Stops that share a mark on the map, at a place in pixels."""

    x: float
    y: float
    stops: tuple[Numbered, ...]

    @property
    def label(self) -> str:
        """The numbers: "3", "1, 4", "2 … 9"."""
        numbers = [str(each.number) for each in self.stops]
        return ", ".join(numbers) if len(numbers) < 4 else f"{numbers[0]} … {numbers[-1]}"

    @property
    def name(self) -> str:
        """The places: "Honolulu", "Washington, Baltimore", "Rome and 3 more"."""
        names = list(dict.fromkeys(each.stop.place.name for each in self.stops))
        return ", ".join(names) if len(names) < 3 else f"{names[0]} and {len(names) - 1} more"

    @property
    def radius(self) -> float:
        """Half the width of the mark, in pixels."""
        return 11 + 3.2 * (len(self.label) - 1)


def world_map(stops: Sequence[Numbered]) -> Markup:
    """The figure; nothing where the map knows none of the places."""
    located = [each for each in stops if position(each.stop)]
    if not located:
        return Markup()
    trips = list({id(each.trip): each.trip for each in stops}.values())
    ways = [unwrapped(waypoints(trip))[:MOST_LEGS] for trip in trips]
    points = [point for way in _together(ways) for point in way] or [_point(each) for each in located[:1]]
    views = [fit(points, frame) for frame in FRAMES]
    land, borders = _outlines(views)
    shapes = tag("defs", tag("path", id="land", d=land), tag("path", id="borders", d=borders))
    maps = [_svg(view, ways, located) for view in views]
    shown = len({each.stop.place for each in located})
    words = f"Map of {shown} {'place' if shown == 1 else 'places'}: {_route_words(trips)}"
    return tag(
        "div",
        tag("svg", shapes, class_="shapes", width=0.0, height=0.0, aria_hidden="true", focusable="false"),
        *maps,
        class_="map",
        role="img",
        aria_label=words,
    )


def _route_words(trips: Iterable[Trip]) -> str:
    names = [
        [stop.place.name for stop in trip.stops if stop.status is not Status.CANCELLED] for trip in trips
    ]
    return "; ".join(" to ".join(each[:30]) for each in names if each) or "all cancelled"


def _point(numbered: Numbered) -> Point:
    return position(numbered.stop) or (0.0, 0.0)


# -- the window -------------------------------------------------------------------------------


def _together(ways: Iterable[list[Point]]) -> list[list[Point]]:
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


# -- land -------------------------------------------------------------------------------------

Box = tuple[int, int, int, int]


@lru_cache(maxsize=1)
def _world() -> tuple[tuple[str, str, Box], ...]:
    """The table of outlines: kind, path and the box around it (west, north, east, south), in its units."""
    table = files("itinerary").joinpath("data/world.tsv").read_text("ascii")
    rows = (line.split("\t") for line in table.splitlines()[1:])
    return tuple((kind, path, _box(path)) for kind, path in rows)


def _box(path: str) -> Box:
    xs: list[int] = []
    ys: list[int] = []
    for part in path.split("M")[1:]:
        numbers = list(map(int, re.findall(r"-?\d+", part)))
        x = y = 0
        for step_x, step_y in zip(numbers[::2], numbers[1::2], strict=True):
            x, y = x + step_x, y + step_y
            xs.append(x)
            ys.append(y)
    return min(xs), min(ys), max(xs), max(ys)


def _outlines(views: Sequence[View]) -> tuple[str, str]:
    """The paths of land and of borders that any of the windows shows."""
    shown: dict[str, list[str]] = {"land": [], "border": []}
    for kind, path, box in _world():
        if any(_seen(box, view) for view in views):
            shown[kind].append(path)
    return "".join(shown["land"]), "".join(shown["border"])


def _seen(box: Box, view: View) -> bool:
    west, north, east, south = (value / UNITS for value in box)
    if -south > view.north or -north < view.north - view.height:
        return False
    return any(west + turn <= view.west + view.width and east + turn >= view.west for turn in _turns(view))


def _turns(view: View) -> list[int]:
    """The copies of the world, in degrees, that the window reaches; land may lie across an edge of them."""
    first, last = floor((view.west + 180) / 360), floor((view.west + view.width + 180) / 360)
    return [360 * turn for turn in range(first - 1, last + 2)]


# -- drawing ----------------------------------------------------------------------------------


def _svg(view: View, ways: Sequence[list[Point]], located: Sequence[Numbered]) -> Markup:
    box = (view.west * UNITS, -view.north * UNITS, view.width * UNITS, view.height * UNITS)
    ground = tag(
        "svg",
        tag("path", d=_grid(view), class_="grid"),
        *_copies("land", view),
        *_copies("borders", view),
        *(_line(view, way, index) for index, way in enumerate(ways)),
        viewBox=" ".join(f"{value:.6g}" for value in box),
        preserveAspectRatio="none",
        width="100%",
        height="100%",
    )
    spots = list(_spots(view, located))
    marks = [_mark(view, spot) for spot in spots]
    names = [_name(view, spot, place) for spot, place in _names(view, spots)]
    return tag(
        "svg",
        ground,
        *names,
        *marks,
        class_=f"frame {view.frame.name}",
        aria_hidden="true",
        focusable="false",
    )


def _copies(shape: str, view: View) -> list[Markup]:
    return [
        tag("use", href=f"#{shape}", x=float(turn * UNITS), class_=shape)
        for turn in _turns(view)
        if turn - 185 < view.west + view.width and view.west < turn + 200
    ]


def _grid(view: View) -> str:
    """Meridians and parallels, as far apart as suits the window."""
    step = next(step for step in (5, 10, 15, 30) if view.width / step <= 16 or step == 30)
    south = view.north - view.height
    lines = [
        f"M{longitude * UNITS} {-view.north * UNITS:.0f}V{-south * UNITS:.0f}"
        for longitude in range(ceil(view.west / step) * step, ceil(view.west + view.width), step)
    ]
    lines += [
        f"M{view.west * UNITS:.0f} {-latitude * UNITS}H{(view.west + view.width) * UNITS:.0f}"
        for latitude in range(ceil(south / step) * step, ceil(view.north), step)
    ]
    return "".join(lines)


def _line(view: View, way: Sequence[Point], index: int) -> Markup:
    """The route of a trip: an arc for each leg, drawn in every copy of the world that the window reaches."""
    if len(way) < 2:
        return Markup()
    path = "".join(_leg(view, way[leg], way[leg + 1]) for leg in range(len(way) - 1))
    west, east = min(x for x, _ in way), max(x for x, _ in way)
    first, last = ceil((view.west - east) / 360), floor((view.west + view.width - west) / 360)
    moves = [turn * 360 * UNITS for turn in range(first, last + 1)]
    paths = [tag("path", d=path, transform=f"translate({move})" if move else None) for move in moves]
    return tag("g", *paths, class_=f"route hue{index % HUES}")


def _leg(view: View, start: Point, end: Point) -> str:
    """An arc that bends towards the nearer pole, as great circles do on such a map."""
    across = view.frame.width / view.width
    down = view.frame.height / view.height
    dx, dy = (end[0] - start[0]) * across, (start[1] - end[1]) * down
    bend = 0.16 if hypot(dx, dy) > 40 else 0.0
    north = 1 if start[1] + end[1] >= 0 else -1
    side = north if dx >= 0 else -north
    middle = (
        (start[0] + end[0]) / 2 + bend * dy * side / across,
        (start[1] + end[1]) / 2 + bend * dx * side / down,
    )
    numbers = [f"{x * UNITS:.0f} {-y * UNITS:.0f}" for x, y in (start, middle, end)]
    return f"M{numbers[0]}Q{numbers[1]} {numbers[2]}"


# -- marks and names --------------------------------------------------------------------------


def _spots(view: View, located: Sequence[Numbered]) -> Iterator[Spot]:
    """One spot for each place, or for several that would touch."""
    groups: list[tuple[float, float, list[Numbered]]] = []
    for numbered in located:
        x, y = view.at(*_point(numbered))
        for group in groups:
            if hypot(group[0] - x, group[1] - y) < TOUCH:
                group[2].append(numbered)
                break
        else:
            if len(groups) < MOST_PLACES:
                groups.append((x, y, [numbered]))
    for x, y, stops in groups:
        yield Spot(x, y, tuple(stops))


def _mark(view: View, spot: Spot) -> Markup:
    """A dot with its numbers; a pill where there are several."""
    status = "confirmed"
    if all(each.stop.status is Status.CANCELLED for each in spot.stops):
        status = "cancelled"
    elif all(each.stop.status is not Status.CONFIRMED for each in spot.stops):
        status = "tentative"
    radius = spot.radius
    shape = tag("rect", x=-radius, y=-11.0, width=2 * radius, height=22.0, rx=11.0)
    words = tag("text", spot.label, y=4.0, text_anchor="middle")
    return tag(
        "svg",
        tag("g", shape, words),
        **_percent(view, spot.x, spot.y),
        class_=f"mark {status}",
        data_stops=" ".join(str(each.number) for each in spot.stops),
    )


def _percent(view: View, x: float, y: float) -> dict[str, str]:
    return {"x": f"{x / view.frame.width * 100:.2f}%", "y": f"{y / view.frame.height * 100:.2f}%"}


Rect = tuple[float, float, float, float]


def _names(view: View, spots: Sequence[Spot]) -> Iterator[tuple[Spot, tuple[float, float, str]]]:
    """Where the names go: the first side of each mark that is free; a name without room is left out."""
    taken: list[Rect] = [(s.x - s.radius - 2, s.y - 13, s.x + s.radius + 2, s.y + 13) for s in spots]
    for spot in spots:
        width = 7.4 * len(spot.name)
        gap = spot.radius + 6
        for x, y, anchor in (
            (spot.x + gap, spot.y + 4, "start"),
            (spot.x - gap, spot.y + 4, "end"),
            (spot.x, spot.y - 17, "middle"),
            (spot.x, spot.y + 26, "middle"),
        ):
            left = x - {"start": 0, "end": width, "middle": width / 2}[anchor]
            rect = (left, y - 12, left + width, y + 4)
            inside = (
                rect[0] > 2
                and rect[2] < view.frame.width - 2
                and rect[1] > 2
                and rect[3] < view.frame.height - 2
            )
            if inside and not any(_overlap(rect, other) for other in taken):
                taken.append(rect)
                yield spot, (x, y, anchor)
                break


def _inside(rect: Rect, frame: Frame) -> bool:
    return rect[0] > 2 and rect[2] < frame.width - 2 and rect[1] > 2 and rect[3] < frame.height - 2


def _overlap(one: Rect, other: Rect) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _name(view: View, spot: Spot, place: tuple[float, float, str]) -> Markup:
    x, y, anchor = place
    words = tag("text", spot.name, x=x - spot.x, y=y - spot.y, text_anchor=anchor, direction="ltr")
    return tag("svg", words, **_percent(view, spot.x, spot.y), class_="name")
