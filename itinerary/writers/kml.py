"""KML 2.2 (OGC 07-147r2): a placemark with its dates for each stop, and a line for each trip.

A description is HTML to the programs that show it, so the article's words are escaped twice:
as HTML, and then as XML.
"""

from __future__ import annotations

import html
from collections.abc import Sequence
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from itinerary.calendars.options import Options
from itinerary.calendars.text import address
from itinerary.model import Itinerary, Status, Stop, Trip
from itinerary.writers.route import Point, cut, position, waypoints
from itinerary.writers.wording import (
    kind_words,
    place_words,
    plain,
    sentences,
    title_words,
    traveller_words,
    when_words,
)

# Colours are aabbggrr.
PINS = {Status.CONFIRMED: "ff3d7a1f", Status.TENTATIVE: "ff1a8fe0", Status.CANCELLED: "ff8a8a8a"}
ROUTE = "ffb0562b"


def write(itineraries: Sequence[Itinerary], options: Options) -> bytes:
    """One document with a folder for each trip."""
    root = Element("kml", xmlns="http://www.opengis.net/kml/2.2")
    document = SubElement(root, "Document")
    _add(document, "name", ", ".join(title_words(each.title, each.trips) for each in itineraries[:3]))
    for status, colour in PINS.items():
        style = SubElement(document, "Style", id=status.value)
        _add(SubElement(style, "IconStyle"), "color", colour)
    line = SubElement(SubElement(document, "Style", id="route"), "LineStyle")
    _add(line, "color", ROUTE)
    _add(line, "width", "3")
    for itinerary in itineraries:
        for trip in itinerary.trips:
            _folder(document, itinerary, trip)
    ElementTree.indent(root)
    text: str = ElementTree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<!-- itinerary-ics -->\n{text}\n'.encode()


def _folder(document: Element, itinerary: Itinerary, trip: Trip) -> None:
    folder = SubElement(document, "Folder")
    _add(folder, "name", traveller_words(trip))
    for number, stop in enumerate(trip.stops, 1):
        point = position(stop)
        if point:
            _stop(folder, itinerary, number, stop, point)
    pieces = cut(waypoints(trip))
    if pieces:
        placemark = SubElement(folder, "Placemark")
        _add(placemark, "name", "Route")
        _add(placemark, "styleUrl", "#route")
        lines = SubElement(placemark, "MultiGeometry")
        for piece in pieces:
            line = SubElement(lines, "LineString")
            _add(line, "tessellate", "1")
            _add(line, "coordinates", " ".join(map(_coordinates, piece)))


def _stop(folder: Element, itinerary: Itinerary, number: int, stop: Stop, point: Point) -> None:
    """A placemark; the order of its parts is the schema's."""
    placemark = SubElement(folder, "Placemark")
    _add(placemark, "name", f"{number}. {stop.place.name}")
    _add(placemark, "address", place_words(stop.place))
    parts = [f"{when_words(stop.when)}: {kind_words(stop)}", *stop.activities, *sentences(stop)]
    _add(placemark, "description", "<br>".join(html.escape(plain(part)) for part in parts))
    if stop.when:
        span = SubElement(placemark, "TimeSpan")
        _add(span, "begin", f"{stop.when.first}")
        _add(span, "end", f"{stop.when.last}")
    _add(placemark, "styleUrl", f"#{stop.status.value}")
    data = SubElement(placemark, "ExtendedData")
    values = {
        "when": stop.when,
        "kind": stop.kind,
        "status": stop.status,
        "timezone": stop.place.zone,
        "confidence": stop.confidence,
        "source": address(itinerary.url),
    }
    for name, value in values.items():
        if value is not None:
            _add(SubElement(data, "Data", name=name), "value", html.escape(str(value)))
    _add(SubElement(placemark, "Point"), "coordinates", _coordinates(point))


def _coordinates(point: Point) -> str:
    """Longitude, latitude and no blank between them."""
    return f"{point[0]:.6g},{point[1]:.6g}"


def _add(parent: Element, tag: str, text: str) -> None:
    SubElement(parent, tag).text = plain(text)
