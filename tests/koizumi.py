"""A trip made by hand, for tests of calendars that need no reader."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from itinerary.model import Evidence, Itinerary, Kind, Place, PlaceKind, Span, Status, Stop, Trip
from itinerary.when import When

CITY = PlaceKind.CITY
HONOLULU = Place("Honolulu", "US", CITY, "Hawaii", "Pacific/Honolulu", 21.30694, -157.85833)
LOS_ANGELES = Place("Los Angeles", "US", CITY, "California", "America/Los_Angeles", 34.05223, -118.24368)
WASHINGTON = Place("Washington", "US", CITY, "District of Columbia", "America/New_York", 38.89511, -77.03637)
TOKYO = Place("Tokyo", "JP", CITY, "Tokyo", "Asia/Tokyo", 35.6895, 139.69171)
PARIS = Place("Paris", "FR", CITY, "Île-de-France", "Europe/Paris", 48.85341, 2.3488)
HAWAII = Place("Hawaii", "US", PlaceKind.REGION, None, "Pacific/Honolulu", 20.75, -156.5)
UNITED_STATES = Place("United States", "US", PlaceKind.COUNTRY, None, "America/New_York", 39.76, -98.5)
JAPAN = Place("Japan", "JP", PlaceKind.COUNTRY, None, "Asia/Tokyo", 35.68, 139.75)

SENTENCE = "He will speak in Honolulu on Monday, before visiting Los Angeles the next day."


def stop(
    place: Place,
    when: str | None,
    kind: Kind = Kind.VISIT,
    status: Status = Status.CONFIRMED,
    activities: tuple[str, ...] = (),
    evidence: tuple[Evidence, ...] = (),
) -> Stop:
    """A stop with words such as the reader gives; `when` in the notation of itineraries."""
    return Stop(
        place,
        When.parse(when) if when else None,
        kind,
        status,
        activities,
        summary=f"Koizumi: {', '.join(activities) or kind}, {place.name}",
        evidence=(Evidence("sentence", Span(0, len(SENTENCE)), SENTENCE), *evidence),
        because=("the Monday of next week",),
    )


PLAN = (
    stop(HONOLULU, "2026-01-12", activities=("speech at the defence forum",)),
    stop(LOS_ANGELES, "2026-01-13"),
    stop(WASHINGTON, "2026-01-15", activities=("talks with Pete Hegseth",)),
    stop(JAPAN, "2026-01-18", Kind.RETURN),
)


def article(
    published: str | None,
    *stops: Stop,
    traveller: str | None = "Shinjiro Koizumi",
    publisher: str | None = "IANS",
    url: str | None = None,
) -> Itinerary:
    """An article of that day that tells of `stops`."""
    return Itinerary(
        title="Defence minister to visit",
        published=date.fromisoformat(published) if published else None,
        published_source="dateline" if published else None,
        dateline=TOKYO,
        publisher=publisher,
        url=url,
        trips=(Trip(traveller, stops, "Japanese Defence Minister"),),
    )


KOIZUMI = article("2026-01-09", *PLAN, url="https://example.com/ians/koizumi?utm_source=rss#top")


def but(index: int, **changes: object) -> tuple[Stop, ...]:
    """The plan with one of its stops changed; `when` in the notation of itineraries."""
    if isinstance(changes.get("when"), str):
        changes["when"] = When.parse(str(changes["when"]))
    return (*PLAN[:index], replace(PLAN[index], **changes), *PLAN[index + 1 :])  # type: ignore[arg-type]
