"""The article that the project began with: its four events, and every trap in it."""

from __future__ import annotations

from datetime import date

import pytest

import itinerary
from itinerary import Itinerary, Kind, Status, Stop
from tests.conftest import ROOT

SEED = ROOT / "seeds" / "koizumi-us-visit.txt"

pytestmark = pytest.mark.skipif(not SEED.exists(), reason="seeds/ is not part of this distribution")


@pytest.fixture(scope="module")
def text() -> str:
    return SEED.read_text("utf-8")


@pytest.fixture(scope="module")
def whole(text: str) -> Itinerary:
    return itinerary.read(text)


@pytest.fixture(scope="module")
def stops(whole: Itinerary) -> tuple[Stop, ...]:
    return whole.trips[0].stops


def test_the_four_events(whole: Itinerary, stops: tuple[Stop, ...]) -> None:
    assert whole.published == date(2026, 1, 9)
    assert [trip.traveller for trip in whole.trips] == ["Shinjiro Koizumi"]
    assert [(stop.place.name, stop.place.country, str(stop.when), stop.kind) for stop in stops] == [
        ("Honolulu", "US", "2026-01-12", Kind.VISIT),
        ("Los Angeles", "US", "2026-01-13", Kind.VISIT),
        ("Washington", "US", "2026-01-15", Kind.VISIT),
        ("Japan", "JP", "2026-01-18", Kind.RETURN),
    ]
    assert {stop.status for stop in stops} == {Status.CONFIRMED}


def test_the_dateline(whole: Itinerary) -> None:
    assert whole.dateline is not None
    assert (whole.dateline.name, whole.dateline.country) == ("Tokyo", "JP")
    assert whole.published_source


@pytest.mark.parametrize(
    ("number", "zone", "latitude", "longitude"),
    [
        (0, "Pacific/Honolulu", 21.3, -157.9),
        (1, "America/Los_Angeles", 34.1, -118.2),
        (2, "America/New_York", 38.9, -77.0),
    ],
)
def test_places_are_on_the_map(
    stops: tuple[Stop, ...], number: int, zone: str, latitude: float, longitude: float
) -> None:
    place = stops[number].place
    assert place.zone == zone
    assert place.latitude == pytest.approx(latitude, abs=0.5)
    assert place.longitude == pytest.approx(longitude, abs=0.5)


def test_home_has_a_zone(stops: tuple[Stop, ...]) -> None:
    assert stops[3].place.zone == "Asia/Tokyo"


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "Honolulu Defence Forum"),
        (0, "Paparo"),
        (1, "drone"),
        (1, "reception"),
        (2, "Hegseth"),
    ],
)
def test_activities(stops: tuple[Stop, ...], number: int, words: str) -> None:
    assert any(words in activity for activity in stops[number].activities), stops[number].activities


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "he will deliver remarks at the Honolulu Defence Forum in Hawaii on Monday"),
        (0, "Admiral Samuel Paparo, in Honolulu"),
        (1, "before visiting Los Angeles the next day"),
        (1, "he will visit a drone-related company and attend a reception"),
        (2, "hold talks with his US counterpart Pete Hegseth on Thursday"),
        (3, "He will return to Japan on January 18."),
    ],
)
def test_sentences_that_say_so(stops: tuple[Stop, ...], number: int, words: str) -> None:
    assert any(words in item.quote for item in stops[number].evidence if item.field == "sentence")


def test_evidence_quotes_the_text(whole: Itinerary, text: str) -> None:
    items = [item for trip in whole.trips for stop in trip.stops for item in stop.evidence]
    items += [each.evidence for each in whole.dropped]
    assert items
    assert all(item.span.of(text) == item.quote for item in items)


def test_every_stop_says_why(stops: tuple[Stop, ...]) -> None:
    assert all(stop.because and stop.summary and 0 < stop.confidence <= 1 for stop in stops)


def test_summaries_name_what_for(stops: tuple[Stop, ...]) -> None:
    assert "Hegseth" in stops[2].summary


# -- the traps: what a hasty reader would enter -----------------------------------------------


def dates_of(whole: Itinerary) -> set[str]:
    return {str(stop.when) for trip in whole.trips for stop in trip.stops}


def places_of(whole: Itinerary) -> set[str]:
    return {stop.place.name for trip in whole.trips for stop in trip.stops}


def test_announced_on_friday_is_no_stop(whole: Itinerary) -> None:
    assert not any(day.startswith("2026-01-09") for day in dates_of(whole))


def test_last_week_is_somebody_elses(whole: Itinerary) -> None:
    assert not dates_of(whole) & {"2026-W01", "2026-W02"}
    assert "Venezuela" not in places_of(whole)


def test_new_york_is_where_somebody_else_was_taken(whole: Itinerary) -> None:
    assert "New York" not in places_of(whole)


def test_an_anniversary_is_no_day(text: str, whole: Itinerary) -> None:
    from itinerary import dates

    found = [each for each in dates.read(text, date(2026, 1, 9)) if "15th" in each.text]
    assert found == []
    assert str(whole.trips[0].stops[1].when) == "2026-01-13"


def test_a_telephone_call_is_no_stop(whole: Itinerary) -> None:
    assert not any(day.startswith("2025") for day in dates_of(whole))


def test_today_in_a_quotation_is_not_our_today(text: str, whole: Itinerary) -> None:
    start = text.index("today. The two leaders")
    items = [
        item for trip in whole.trips for stop in trip.stops for item in stop.evidence if item.field == "when"
    ]
    assert not any(item.span.start <= start < item.span.end for item in items)


def test_a_prefecture_is_no_destination(whole: Itinerary) -> None:
    assert not places_of(whole) & {"Okinawa", "Shikoku", "Shikoku Island", "East China Sea", "China"}
    assert sum(stop.place.name == "Japan" for stop in whole.trips[0].stops) == 1


def test_a_second_mention_is_no_second_stop(stops: tuple[Stop, ...]) -> None:
    assert sum(stop.place.name == "Los Angeles" for stop in stops) == 1
    assert sum(stop.place.name == "Honolulu" for stop in stops) == 1


def test_the_country_is_no_stop_beside_its_cities(whole: Itinerary) -> None:
    assert not places_of(whole) & {"United States", "Hawaii"}


def test_next_week_ends_on_the_sunday_of_the_return(stops: tuple[Stop, ...]) -> None:
    weeks = {stop.when.first.isocalendar()[:2] for stop in stops if stop.when}
    assert weeks == {(2026, 3)}
    assert stops[3].when is not None
    assert stops[3].when.first.isoweekday() == 7


# -- the same traps in other words: the rules are general -------------------------------------

HEAD = "LISBON, March 6, 2026 (Agency) -- "  # a Friday


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Foreign Minister Ana Reis said on Thursday that talks had gone well.", []),
        ("Foreign Minister Ana Reis spoke by phone with her colleague in Oslo on Monday.", []),
        ("Last week, the navy took the smuggler Bo Berg to Oslo.", []),
        ("Foreign Minister Ana Reis marked the 20th anniversary of the accord with Norway.", []),
        ('The ministry wrote: "Minister Ana Reis spoke with her Norwegian colleague today."', []),
        ("Ships were seen off Norway's northernmost county of Finnmark.", []),
        (
            "Foreign Minister Ana Reis will visit Oslo on Monday and Bergen the next day.",
            [("Oslo", "2026-03-09"), ("Bergen", "2026-03-10")],
        ),
        (
            "Foreign Minister Ana Reis announced on Friday that she will travel to Norway next week. She "
            "will open a library in Oslo on Tuesday before visiting Bergen the next day. She also plans to "
            "travel to Bergen for a concert, and will return to Portugal on March 15.",
            [("Oslo", "2026-03-10"), ("Bergen", "2026-03-11"), ("Portugal", "2026-03-15")],
        ),
    ],
)
def test_the_rules_are_general(body: str, expected: list[tuple[str, str]]) -> None:
    found = itinerary.read(HEAD + body)
    assert [(stop.place.name, str(stop.when)) for trip in found.trips for stop in trip.stops] == expected
