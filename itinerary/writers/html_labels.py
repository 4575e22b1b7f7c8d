"""The marks on the page's map, with their numbers, and the names beside them where there is room."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from itinerary.model import Status
from itinerary.writers.html_document import Numbered
from itinerary.writers.markup import Markup, tag
from itinerary.writers.route import Point, position
from itinerary.writers.world import Frame, View

MOST_PLACES = 150
LEAST_RADIUS = 11.0  # pixels


@dataclass(frozen=True, slots=True)
class Spot:
    """Stops that share a mark on the map, at a place in pixels."""

    x: float
    y: float
    stops: tuple[Numbered, ...]

    @property
    def label(self) -> str:
        """The numbers: "3", "1, 4", "2 … 9"."""
        if len(self.stops) < 4:
            return ", ".join(str(each.number) for each in self.stops)
        return f"{self.stops[0].number} … {self.stops[-1].number}"

    @property
    def name(self) -> str:
        """The places: "Honolulu", "Washington, Baltimore", "Rome and 3 more"."""
        names = list(dict.fromkeys(each.stop.place.name for each in self.stops))
        return ", ".join(names) if len(names) < 3 else f"{names[0]} and {len(names) - 1} more"

    @property
    def radius(self) -> float:
        """Half the width of the mark, in pixels."""
        return LEAST_RADIUS + 3.2 * (len(self.label) - 1)


def point_of(numbered: Numbered) -> Point:
    """Where a located stop is."""
    return position(numbered.stop) or (0.0, 0.0)


def spots_of(view: View, located: Sequence[Numbered]) -> list[Spot]:
    """One spot for each place, or for several whose marks would touch."""
    spots: list[Spot] = []
    for numbered in located:
        new = Spot(*view.at(*point_of(numbered)), (numbered,))
        reach = new.radius
        for index, spot in enumerate(spots):
            if abs(spot.y - new.y) < 2 * LEAST_RADIUS and abs(spot.x - new.x) < spot.radius + reach:
                spots[index] = replace(spot, stops=(*spot.stops, numbered))
                break
        else:
            if len(spots) < MOST_PLACES:
                spots.append(new)
    return spots


def mark(view: View, spot: Spot) -> Markup:
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


def names_of(view: View, spots: Sequence[Spot]) -> Iterator[tuple[Spot, tuple[float, float, str]]]:
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
            (spot.x + gap - 4, spot.y - 9, "start"),
            (spot.x + gap - 4, spot.y + 18, "start"),
            (spot.x - gap + 4, spot.y - 9, "end"),
            (spot.x - gap + 4, spot.y + 18, "end"),
        ):
            left = x - {"start": 0, "end": width, "middle": width / 2}[anchor]
            rect = (left, y - 12, left + width, y + 4)
            if _inside(rect, view.frame) and not any(_overlap(rect, other) for other in taken):
                taken.append(rect)
                yield spot, (x, y, anchor)
                break


def _inside(rect: Rect, frame: Frame) -> bool:
    return rect[0] > 2 and rect[2] < frame.width - 2 and rect[1] > 2 and rect[3] < frame.height - 2


def _overlap(one: Rect, other: Rect) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def name(view: View, spot: Spot, place: tuple[float, float, str]) -> Markup:
    """The name of a spot at the place that `names_of` found for it."""
    x, y, anchor = place
    words = tag("text", spot.name, x=x - spot.x, y=y - spot.y, text_anchor=anchor, direction="ltr")
    return tag("svg", words, **_percent(view, spot.x, spot.y), class_="name")
