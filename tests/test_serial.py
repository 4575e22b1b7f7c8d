"""Itineraries as data: without loss, and hand-written ones are read too."""

from __future__ import annotations

import json
import pickle
from datetime import date

import pytest
from hypothesis import given

from itinerary import BadItinerary, Grain, Itinerary, Kind, Status, When
from tests.strategies import itineraries

STOP = {"place": "Honolulu", "country": "US", "when": "2026-01-12", "kind": "visit", "status": "confirmed"}


@given(itineraries)
def test_nothing_is_lost(itinerary: Itinerary) -> None:
    assert Itinerary.from_dict(itinerary.to_dict()) == itinerary
    assert Itinerary.from_dict(json.loads(json.dumps(itinerary.to_dict()))) == itinerary


@given(itineraries)
def test_pickles(itinerary: Itinerary) -> None:
    assert pickle.loads(pickle.dumps(itinerary)) == itinerary


def one_stop(**changes: object) -> dict[str, object]:
    return {"published": "2026-01-09", "trips": [{"traveller": None, "stops": [STOP | changes]}]}


def test_hand_written_data_needs_little() -> None:
    stop = Itinerary.from_dict({"trips": [{"stops": [{"place": "Rome", "when": None}]}]}).trips[0].stops[0]
    assert (stop.place.name, stop.when, stop.kind, stop.status) == (
        "Rome",
        None,
        Kind.VISIT,
        Status.CONFIRMED,
    )


def test_a_detail_counts_only_while_it_agrees() -> None:
    weekend = When(date(2026, 1, 10), date(2026, 1, 11), Grain.WEEKEND)
    data = one_stop(when=str(weekend), when_detail={"grain": "weekend"})
    assert Itinerary.from_dict(data).trips[0].stops[0].when == weekend
    data = one_stop(when="2026-01-17", when_detail={"first": "2026-01-10", "last": "2026-01-11"})
    assert Itinerary.from_dict(data).trips[0].stops[0].when == When.day(date(2026, 1, 17))


@pytest.mark.parametrize(
    ("data", "spot"),
    [
        ([], "the JSON is not an object"),
        ({"a": 1}, "no 'trips'"),
        ({"format": "itinerary/9", "trips": []}, "format"),
        ({"trips": {}}, "trips is not a list"),
        ({"trips": [1]}, "trips[0] is not an object"),
        (one_stop(when="tomorrow"), "trips[0].stops[0].when: not a date like"),
        (one_stop(when="2026-02-30"), "trips[0].stops[0].when: no such day"),
        (one_stop(place=""), "trips[0].stops[0].place is not the name of a place"),
        (one_stop(kind="holiday"), "trips[0].stops[0].kind is not one of visit"),
        (one_stop(latitude="high"), "trips[0].stops[0].latitude is not a number"),
        (one_stop(latitude=float("nan")), "trips[0].stops[0].latitude is not a number"),
        (one_stop(activities="talks"), "trips[0].stops[0].activities is not a list"),
        (one_stop(evidence=[{"start": 1.5}]), "trips[0].stops[0].evidence[0].start is not a whole number"),
        ({"published": "20260109", "trips": []}, "published: not of the form"),
    ],
)
def test_what_is_wrong_is_named(data: object, spot: str) -> None:
    with pytest.raises(BadItinerary) as error:
        Itinerary.from_dict(data)
    assert spot in str(error.value)
    assert "\n" not in str(error.value)
