"""An Itinerary as plain data (`to_dict`) and back (`from_dict`), without loss.

The shape is that of the articles in `tests/articles`: `published`, and `trips` of `traveller` and
`stops` with `place`, `country`, `when`, `kind`, `status`. Each stop tells more beside them
(`timezone`, `latitude`, `longitude`, `summary`, `activities`, `evidence`, `because`,
`confidence`, `alternatives`, ...), and the whole names the article (`title`, `publisher`, `url`,
`dateline`) and what was left out (`dropped`). Everything but `place` and `when` may be missing
when it is read, so that a hand-written file is as good as ours.

`when` is ISO 8601 and has the last word. Where it cannot say all (a quarter, a weekend, a part
of the day), `when_detail` says the rest; it counts only while it agrees with `when`, so a date
may be corrected in `when` alone.
"""

from __future__ import annotations

from datetime import date, time

from itinerary.errors import BadItinerary
from itinerary.model import (
    Dropped,
    Evidence,
    Itinerary,
    Kind,
    Place,
    PlaceKind,
    Span,
    Status,
    Stop,
    Trip,
)
from itinerary.serial.node import Node
from itinerary.when import BadWhen, Grain, When

__all__ = ["FORMAT", "Data", "from_dict", "to_dict"]

FORMAT = "itinerary/1"  # grows when an old reader could no longer read the data
Data = dict[str, object]


# -- writing ----------------------------------------------------------------------------------


def to_dict(itinerary: Itinerary) -> Data:
    """`itinerary` as dicts, lists, strings and numbers, ready for JSON."""
    return {
        "format": FORMAT,
        "published": _iso(itinerary.published),
        "published_source": itinerary.published_source,
        "title": itinerary.title,
        "publisher": itinerary.publisher,
        "url": itinerary.url,
        "dateline": _place(itinerary.dateline) if itinerary.dateline else None,
        "trips": [_trip(trip) for trip in itinerary.trips],
        "dropped": [_dropped(each) for each in itinerary.dropped],
        "warnings": list(itinerary.warnings),
    }


def _trip(trip: Trip) -> Data:
    return {"traveller": trip.traveller, "role": trip.role, "stops": [_stop(stop) for stop in trip.stops]}


def _stop(stop: Stop) -> Data:
    return {
        **_place(stop.place),
        **_when(stop.when),
        "kind": str(stop.kind),
        "status": str(stop.status),
        "summary": stop.summary,
        "activities": list(stop.activities),
        "evidence": [_evidence(each) for each in stop.evidence],
        "because": list(stop.because),
        "confidence": stop.confidence,
        "alternatives": [_when(each) for each in stop.alternatives],
    }


def _dropped(dropped: Dropped) -> Data:
    return {
        **_place(dropped.place),
        **_when(dropped.when),
        "because": dropped.because,
        "evidence": _evidence(dropped.evidence),
    }


def _evidence(evidence: Evidence) -> Data:
    start, end = evidence.span
    return {"field": evidence.field, "quote": evidence.quote, "start": start, "end": end}


def _place(place: Place) -> Data:
    return {
        "place": place.name,
        "country": place.country,
        "region": place.region,
        "place_kind": str(place.kind),
        "timezone": place.zone,
        "latitude": place.latitude,
        "longitude": place.longitude,
        "population": place.population,
    }


def _when(when: When | None) -> Data:
    if when is None:
        return {"when": None}
    data: Data = {"when": str(when)}
    if _parsed(str(when)) != when:
        data["when_detail"] = {
            "first": _iso(when.first),
            "last": _iso(when.last),
            "grain": str(when.grain),
            "start": _iso(when.start),
            "end": _iso(when.end),
            "part": when.part,
            "mod": when.mod,
        }
    return data


def _iso(value: date | time | None) -> str | None:
    return None if value is None else value.isoformat()


def _parsed(text: str) -> When | None:
    try:
        return When.parse(text)
    except BadWhen:
        return None


# -- reading ----------------------------------------------------------------------------------


def from_dict(data: object) -> Itinerary:
    """The inverse of `to_dict`. Raises BadItinerary, which names the spot."""
    top = Node(data, "")
    if top.data.get("format", FORMAT) != FORMAT:
        raise top.wrong("format", f"{FORMAT!r}, the one that this version reads")
    if "trips" not in top.data:
        raise BadItinerary("no 'trips': this is not the JSON of an itinerary")
    return Itinerary(
        title=top.text("title"),
        published=top.iso("published", _day),
        published_source=top.text("published_source"),
        dateline=_read_place(top.child("dateline")) if top.data.get("dateline") is not None else None,
        publisher=top.text("publisher"),
        url=top.text("url"),
        trips=top.each("trips", _read_trip),
        dropped=top.each("dropped", _read_dropped),
        warnings=top.texts("warnings"),
    )


def _read_trip(node: Node) -> Trip:
    return Trip(node.text("traveller"), node.each("stops", _read_stop), node.text("role"))


def _read_stop(node: Node) -> Stop:
    return Stop(
        place=_read_place(node),
        when=_read_when(node),
        kind=node.one_of("kind", Kind, Kind.VISIT),
        status=node.one_of("status", Status, Status.CONFIRMED),
        activities=node.texts("activities"),
        summary=node.text("summary") or "",
        evidence=node.each("evidence", _read_evidence),
        because=node.texts("because"),
        confidence=node.number("confidence") or 0.0,
        alternatives=tuple(when for when in node.each("alternatives", _read_when) if when),
    )


def _read_dropped(node: Node) -> Dropped:
    evidence = _read_evidence(node.child("evidence"))
    return Dropped(_read_place(node), _read_when(node), node.text("because") or "", evidence)


def _read_evidence(node: Node) -> Evidence:
    span = Span(node.whole("start"), node.whole("end"))
    return Evidence(node.text("field") or "sentence", span, node.text("quote") or "")


def _read_place(node: Node) -> Place:
    name = node.text("place")
    if not name:
        raise node.wrong("place", "the name of a place")
    return Place(
        name=name,
        country=node.text("country"),
        kind=node.one_of("place_kind", PlaceKind, PlaceKind.CITY),
        region=node.text("region"),
        zone=node.text("timezone"),
        latitude=node.number("latitude"),
        longitude=node.number("longitude"),
        population=node.whole("population"),
    )


def _read_when(node: Node) -> When | None:
    when = node.iso("when", When.parse)
    if when is None or node.data.get("when_detail") is None:
        return when
    detail = node.child("when_detail")
    try:
        full = When(
            first=detail.iso("first", _day) or when.first,
            last=detail.iso("last", _day) or when.last,
            grain=detail.one_of("grain", Grain, when.grain),
            start=detail.iso("start", time.fromisoformat),
            end=detail.iso("end", time.fromisoformat),
            part=detail.text("part"),
            mod=detail.text("mod"),
        )
    except BadWhen:
        return when
    return full if str(full) == node.text("when") else when


def _day(text: str) -> date:
    day = date.fromisoformat(text)
    if text != day.isoformat():
        raise ValueError("not of the form 2026-01-09")
    return day
