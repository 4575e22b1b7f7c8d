"""The map on the page: Natural Earth's coasts and borders, and the route over them, as inline SVG.

Land is drawn in the units of its table and stretched to the frame; points and names are placed in
per cent, so that they keep their size on every screen.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import ceil, floor, hypot

from itinerary.model import Status, Trip
from itinerary.writers.html_document import Numbered
from itinerary.writers.html_labels import mark, name, names_of, point_of, spots_of
from itinerary.writers.markup import Markup, tag
from itinerary.writers.route import Point, position, unwrapped, waypoints
from itinerary.writers.world import UNITS, Frame, View, fit, outlines, seen, thinned, together, turns

MOST_LEGS = 400
FINEST = 2.0  # units of the table: smaller pixels show all of it
HUES = 4  # routes take the colours of style.css in turn
FRAMES = (Frame("wide", 1000, 400, 44), Frame("middle", 600, 270, 36), Frame("narrow", 330, 264, 26))


def world_map(stops: Sequence[Numbered]) -> Markup:
    """The figure; nothing where the map knows none of the places."""
    located = [each for each in stops if position(each.stop)]
    if not located:
        return Markup()
    trips = list({id(each.trip): each.trip for each in stops}.values())
    ways = [unwrapped(waypoints(trip))[:MOST_LEGS] for trip in trips]
    points = [point for way in together(ways) for point in way] or [point_of(each) for each in located[:1]]
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


# -- drawing ----------------------------------------------------------------------------------


def _outlines(views: Sequence[View]) -> tuple[str, str]:
    """The paths of land and of borders that any of the windows shows, no finer than its pixels."""
    shown: dict[str, list[str]] = {"land": [], "border": []}
    pixel = min(view.width / view.frame.width for view in views) * UNITS
    for kind, path, box in outlines():
        if any(seen(box, view) for view in views):
            shown[kind].append(thinned(path, pixel) if pixel > FINEST else path)
    return "".join(shown["land"]), "".join(shown["border"])


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
    spots = list(spots_of(view, located))
    marks = [mark(view, spot) for spot in spots]
    names = [name(view, spot, place) for spot, place in names_of(view, spots)]
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
        for turn in turns(view)
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
    path = "".join(_leg(view, start, end) for start, end in pairwise(way))
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
