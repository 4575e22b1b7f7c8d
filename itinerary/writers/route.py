"""The way of a trip over the globe: points in order, and lines that know of the antimeridian."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from itinerary.model import Status, Stop, Trip

Point = tuple[float, float]  # longitude, latitude in degrees, as in GeoJSON


def position(stop: Stop) -> Point | None:
    """Where the stop is; None where the map does not know (or a hand-written file gives no such point)."""
    longitude, latitude = stop.place.longitude, stop.place.latitude
    if longitude is None or latitude is None or abs(longitude) > 180 or abs(latitude) > 90:
        return None
    return longitude, latitude


def waypoints(trip: Trip) -> list[Point]:
    """The points that the traveller passes, in order; what is cancelled is not passed."""
    points: list[Point] = []
    for stop in trip.stops:
        point = position(stop)
        if point and stop.status is not Status.CANCELLED and points[-1:] != [point]:
            points.append(point)
    return points


def unwrapped(points: Iterable[Point]) -> list[Point]:
    """The same points, with longitudes that may leave [-180, 180] so that no step exceeds 180 degrees.

    The way from Tokyo (140) to Honolulu (-158) ends at 202.
    """
    way: list[Point] = []
    for longitude, latitude in points:
        if way:
            longitude += 360 * round((way[-1][0] - longitude) / 360)
        way.append((longitude, latitude))
    return way


def cut(points: Sequence[Point]) -> list[list[Point]]:
    """The line through `points`, cut where it crosses the antimeridian (RFC 7946, section 3.1.9).

    Every piece has at least two points; together they make the shorter way round the globe.
    """
    pieces: list[list[Point]] = []
    piece: list[Point] = []
    for point in points:
        if piece and abs(point[0] - piece[-1][0]) > 180:
            edge, latitude = _crossing(piece[-1], point)
            pieces.append([*piece, (edge, latitude)])
            piece = [(-edge, latitude)]
        piece.append(point)
    distinct = [_distinct(piece) for piece in [*pieces, piece]]
    return [piece for piece in distinct if len(piece) > 1]


def _crossing(start: Point, end: Point) -> Point:
    """Where the shorter way from `start` to `end` meets the antimeridian: 180 going east, -180 going west."""
    edge = 180.0 if start[0] > end[0] else -180.0
    step = end[0] + 2 * edge - start[0]
    share = (edge - start[0]) / step if step else 0.0
    return edge, round(start[1] + share * (end[1] - start[1]), 6)


def _distinct(piece: Iterable[Point]) -> list[Point]:
    """The points without immediate repeats."""
    kept: list[Point] = []
    for point in piece:
        if kept[-1:] != [point]:
            kept.append(point)
    return kept
