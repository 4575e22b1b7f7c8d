"""Every article of tests/articles: the laws that hold for any text, and those that are right stay right.

A quarter of the articles is set aside, and nobody reads where they fail: so a law answers yes or
no, and a failure prints a name and no text.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest

from itinerary import Itinerary
from itinerary.article import parse
from itinerary.pipeline import Analysis, analyse
from tests.conftest import ROOT
from tools.score import RIGHT, right_ones
from tools.scoring import Case, set_aside

ARTICLES = sorted((ROOT / "tests" / "articles").glob("*.txt"))
NAMES_RIGHT = json.loads(RIGHT.read_text("utf-8"))


@cache
def analysis(path: Path) -> Analysis:
    return analyse(parse(path.read_text("utf-8")))


def gold(path: Path) -> Case:
    data: Case = json.loads(path.with_suffix(".json").read_text("utf-8"))
    return data


def quotes_are_true(path: Path) -> bool:
    """Is every quotation exactly the text at its place?"""
    text, whole = analysis(path).article.text, analysis(path).itinerary
    items = [item for trip in whole.trips for stop in trip.stops for item in stop.evidence]
    items += [each.evidence for each in whole.dropped]
    return all(item.span.of(text) == item.quote for item in items)


def every_stop_has_its_sentence(path: Path) -> bool:
    """Does every stop quote a sentence that says so?"""
    stops = [stop for trip in analysis(path).itinerary.trips for stop in trip.stops]
    return all(any(item.field == "sentence" for item in stop.evidence) for stop in stops)


def dated_stops_are_in_order(path: Path) -> bool:
    """Do the dates of a trip never go back?"""
    trips = analysis(path).itinerary.trips
    days = [[stop.when.first for stop in trip.stops if stop.when] for trip in trips]
    return all(each == sorted(each) for each in days)


def a_second_reading_is_equal(path: Path) -> bool:
    """Does the same text give the same itinerary?"""
    return analyse(parse(path.read_text("utf-8"))).itinerary == analysis(path).itinerary


def nothing_is_lost_in_json(path: Path) -> bool:
    """Does the JSON give the itinerary back?"""
    whole = analysis(path).itinerary
    return Itinerary.from_dict(json.loads(json.dumps(whole.to_dict()))) == whole


LAWS = [
    quotes_are_true,
    every_stop_has_its_sentence,
    dated_stops_are_in_order,
    a_second_reading_is_equal,
    nothing_is_lost_in_json,
]


def test_they_are_all_here() -> None:
    assert len(ARTICLES) == 63
    assert all(path.with_suffix(".json").exists() for path in ARTICLES)


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.__name__)
@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_laws(path: Path, law: object) -> None:
    assert callable(law)
    holds = law(path)
    assert holds


@pytest.mark.parametrize("name", NAMES_RIGHT)
def test_what_was_right_stays_right(name: str) -> None:
    assert not set_aside(name)
    path = ROOT / "tests" / "articles" / f"{name}.txt"
    assert right_ones([(name, gold(path), analysis(path).itinerary.to_dict())]) == [name]
