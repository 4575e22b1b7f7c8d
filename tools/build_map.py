"""Make itinerary/data/world.tsv, the outline that the page draws its map with.

    npm install world-atlas@2.0.2
    python -m tools.build_map node_modules/world-atlas/countries-50m.json

The source is Natural Earth 1:50m (public domain), packed as TopoJSON by world-atlas (ISC licence).
Coasts and borders are thinned by Douglas and Peucker's rule, arc by arc, so that neighbours keep a
common border, and rounded to twentieths of a degree. Islands too small to see are left out.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Sequence
from math import hypot
from pathlib import Path
from typing import Any

from tools import ROOT

Point = tuple[float, float]

UNITS = 20  # of a degree
COAST_TOLERANCE = 0.15  # degrees
BORDER_TOLERANCE = 0.3
SMALLEST_ISLAND = 0.15  # the longer side of its box, in degrees


def main() -> None:
    """Read the TopoJSON named on the command line and write the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("topojson", type=Path)
    parser.add_argument("--out", type=Path, default=ROOT / "itinerary" / "data" / "world.tsv")
    options = parser.parse_args()
    rows = list(table(json.loads(options.topojson.read_text())))
    header = "# kind, then an SVG path in twentieths of a degree; south is positive"
    options.out.write_text("\n".join([header, *rows, ""]), encoding="ascii", newline="\n")


def table(topology: dict[str, Any]) -> Iterable[str]:
    """The rows: land first, then borders."""
    arcs = [decode(arc, topology["transform"]) for arc in topology["arcs"]]
    borders = shared(topology["objects"]["countries"]["geometries"])
    thin = [
        simplify(arc, BORDER_TOLERANCE if index in borders else COAST_TOLERANCE)
        for index, arc in enumerate(arcs)
    ]
    for geometry in topology["objects"]["land"]["geometries"]:
        for polygon in geometry["arcs"]:
            rings = [join(ring, thin) for ring in polygon]
            path = "".join(line(ring) + "z" for ring in rings if size(ring) >= SMALLEST_ISLAND)
            if path:
                yield f"land\t{path}"
    for index in sorted(borders):
        yield f"border\t{line(thin[index])}"


def decode(arc: Sequence[Sequence[int]], transform: dict[str, Any]) -> list[Point]:
    """An arc of TopoJSON (quantised deltas) in degrees."""
    (kx, ky), (dx, dy) = transform["scale"], transform["translate"]
    x = y = 0
    points = []
    for step_x, step_y in arc:
        x, y = x + step_x, y + step_y
        points.append((x * kx + dx, y * ky + dy))
    return unwrap(points)


def unwrap(points: Iterable[Point]) -> list[Point]:
    """The points with longitudes that go on beyond 180 degrees: no step leaps across the map."""
    way: list[Point] = []
    for x, y in points:
        way.append((x + 360 * round((way[-1][0] - x) / 360) if way else x, y))
    return way


def shared(countries: Iterable[dict[str, Any]]) -> set[int]:
    """The arcs that two countries have in common."""
    uses: Counter[int] = Counter()
    for country in countries:
        polygons = country["arcs"] if country["type"] == "MultiPolygon" else [country["arcs"]]
        uses.update({arc if arc >= 0 else ~arc for polygon in polygons for ring in polygon for arc in ring})
    return {arc for arc, count in uses.items() if count > 1}


def simplify(points: list[Point], tolerance: float) -> list[Point]:
    """Douglas and Peucker (1973): drop what lies within `tolerance` of the chord. The ends stay.

    A closed arc is halved at its farthest point first, for its ends are one and the same.
    """
    if len(points) < 3:
        return points
    if points[0] == points[-1]:
        x, y = points[0]
        middle = max(range(len(points)), key=lambda i: (points[i][0] - x) ** 2 + (points[i][1] - y) ** 2)
        return simplify(points[: middle + 1], tolerance)[:-1] + simplify(points[middle:], tolerance)
    keep, stack = {0, len(points) - 1}, [(0, len(points) - 1)]
    while stack:
        first, last = stack.pop()
        if last - first < 2:
            continue
        farthest = max(
            range(first + 1, last), key=lambda i: off_chord(points[i], points[first], points[last])
        )
        if off_chord(points[farthest], points[first], points[last]) > tolerance:
            keep.add(farthest)
            stack += [(first, farthest), (farthest, last)]
    return [points[index] for index in sorted(keep)]


def off_chord(point: Point, first: Point, last: Point) -> float:
    """The distance of `point` from the segment, in degrees."""
    (px, py), (ax, ay), (bx, by) = point, first, last
    length = (bx - ax) ** 2 + (by - ay) ** 2
    along = max(0.0, min(1.0, ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / length)) if length else 0.0
    return hypot(ax + along * (bx - ax) - px, ay + along * (by - ay) - py)


def join(ring: Iterable[int], arcs: Sequence[list[Point]]) -> list[Point]:
    """The arcs of a ring, end to end; a negative number is an arc read backwards. It may reach beyond 180."""
    points: list[Point] = []
    for arc in ring:
        points += arcs[arc] if arc >= 0 else arcs[~arc][::-1]
    points = unwrap(points)
    if abs(points[-1][0] - points[0][0]) > 180:  # round the pole: Antarctica
        points += [(points[-1][0], -90.0), (points[0][0], -90.0)]
    return points


def size(points: Sequence[Point]) -> float:
    """The longer side of the box around `points`, in degrees."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return max(max(xs) - min(xs), max(ys) - min(ys))


def whole(points: Iterable[Point]) -> list[tuple[int, int]]:
    """Map units: south is positive, as in SVG."""
    return [(round(x * UNITS), round(-y * UNITS)) for x, y in points]


def line(points: Iterable[Point]) -> str:
    """An SVG path: an absolute start and relative steps."""
    (x, y), *rest = whole(points)
    numbers = []
    start = f"M{x} {y}"
    for next_x, next_y in rest:
        if (next_x, next_y) != (x, y):
            numbers += [next_x - x, next_y - y]
            x, y = next_x, next_y
    return start + "l" + " ".join(map(str, numbers)).replace(" -", "-") if numbers else start


if __name__ == "__main__":
    main()
