"""Parts of the reading of stops: which days are of now, and what is done at a stop."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from itinerary import read
from itinerary.article import parse
from itinerary.model import Kind, Status
from itinerary.stops.clock import before_published, is_recent
from itinerary.stops.scene import State
from itinerary.stops.summary import summary
from itinerary.when import When
from tests.trip_lines import HEAD, lines

ARTICLE = parse("Fish is dear.")
NOW = State(replace(ARTICLE, published=date(2026, 3, 6)))
WITHOUT_A_DAY = State(replace(ARTICLE, published=None))


@pytest.mark.parametrize(
    ("when", "recent", "past"),
    [
        ("2026-03-06", True, False),
        ("2026-03-07", False, False),
        ("2026-03-05/2026-03-08", True, False),
        ("2026-02-18", True, False),  # sixteen days before
        ("2026-02-17", False, True),
        ("2026-W09", True, True),  # a week that is over is none of a plan
        ("2026-02", False, True),  # a month is too long for a report of these days
        ("2026-01", False, True),
        ("2025", False, True),
    ],
)
def test_days_of_now_and_days_gone_by(when: str, recent: bool, past: bool) -> None:
    assert is_recent(When.parse(when), NOW) is recent
    assert before_published(When.parse(when), NOW) is past


def test_without_a_day() -> None:
    assert is_recent(None, NOW)
    assert is_recent(None, WITHOUT_A_DAY)
    assert is_recent(When.parse("2026-03-05"), WITHOUT_A_DAY) is False
    assert before_published(When.parse("2026-03-05"), WITHOUT_A_DAY) is False


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("will visit Oslo and Bergen. Her tour runs from March 9 to 12.", "Oslo 9-12, Bergen 9-12"),
        ("will visit Oslo and Bergen. She begins a four-day tour on Monday.", "Oslo 9-12, Bergen 9-12"),
        ("will visit Oslo and Bergen. She begins a tour of four days on Monday.", "Oslo 9-12, Bergen 9-12"),
        ("will visit Oslo and Bergen. She will be abroad from March 9 to 12.", "Oslo 9-12, Bergen 9-12"),
        ("will visit Oslo and Bergen. She will travel from March 9 to 12.", "Oslo 9-12, Bergen 9-12"),
        ("will visit Oslo and Bergen from March 9 to 12.", "Oslo 9-12, Bergen 9-12"),
        ("will visit Oslo and Bergen. The tour begins on Monday.", "Oslo ?, Bergen ?"),
        ("will visit Oslo and Bergen. She begins her tour on Monday.", "Oslo ?, Bergen ?"),
        ("will visit Oslo and Bergen. The tour was announced on March 5.", "Oslo ?, Bergen ?"),
        ("will visit Oslo. She begins her visit on Monday.", "Oslo 9"),
        ("will visit Oslo. She will start a two-day visit on Monday.", "Oslo 9-10"),
        ("will visit Oslo. The visit is on Monday.", "Oslo 9"),
        ("will visit Oslo. The visit, which begins on Monday, is her first.", "Oslo 9"),
        ("will undertake a 30-day journey on Monday. She will visit Oslo.", "Oslo 9-4-07"),
        ("will undertake a 40-day journey on Monday. She will visit Oslo.", "Oslo ?"),
        ("begins a four-day visit to Norway on Monday.", "Norway 9-12"),
        ("was to visit Sweden, but the trip was cancelled.", "Sweden ? cancelled"),
        ("was in Oslo in May 2019. She met the king on May 12. She visits Bergen on Tuesday.", "Bergen 10"),
        (
            'plans a visit to Sweden on Tuesday. "I fly to Finland on Friday," said Mayor Lars Holm.',
            "Sweden 10",
        ),
        (
            "plans a visit to Sweden on Tuesday. “I fly to Finland on Friday,” said Mayor Lars Holm. "
            "She will be in Norway on Thursday.",
            "Sweden 10, Norway 12",
        ),
        (
            'plans a visit to Sweden on Tuesday, and "I" means her. She flies to Finland on Friday.',
            "Sweden 10, Finland 13",
        ),
        ('said she was on a "working" visit and would fly to Oslo on Monday.', "Oslo 9"),
    ],
)
def test_days_of_a_whole_journey(text: str, told: str) -> None:
    assert lines(f"{HEAD}Foreign Minister Ana Reis {text}") == [f"Ana Reis: {told}"]


def done(text: str) -> list[str]:
    trips = read(f"{HEAD}Foreign Minister Ana Reis {text}").trips
    return [activity for trip in trips for stop in trip.stops for activity in stop.activities]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("will meet Prime Minister Lars Holm in Oslo on Monday.", ["meet Prime Minister Lars Holm"]),
        (
            "will hold talks on fisheries with Lars Holm on Monday in Oslo before a dinner.",
            ["hold talks on fisheries with Lars Holm"],
        ),
        (
            "travels to Oslo on Monday for a short open-air ceremony at the old harbour.",
            ["a short open-air ceremony at the old harbour"],
        ),
        (
            "arrives in Oslo on Monday for the annual conference of Nordic mayors.",
            ["the annual conference of Nordic mayors"],
        ),
        (
            "will be in Oslo on Monday, to paint a boat for the museum, and on Tuesday in Bergen.",
            ["paint a boat for the museum"],
        ),
        (
            "will lay a wreath at the monument to the sailors (1940) in Oslo on Monday.",
            ["lay a wreath at the monument to the sailors"],
        ),
        (
            "will visit a school in Oslo on Monday and open a library; "
            "in the evening she will attend a dinner.",
            ["visit a school", "open a library", "attend a dinner"],
        ),
        (
            "will visit Oslo on Monday, meeting students of the city and their teachers before she flies on "
            "to Bergen on Tuesday.",
            ["meet students of the city and their teachers"],
        ),
        ("will give a speech in Oslo on Monday.", ["give a speech"]),
        ("will be received in Oslo on Monday by King Harald.", []),
        ("will have lunch in Oslo on Monday.", []),
        ("will meet in Oslo on Monday.", []),
        ("leaves Lisbon on Sunday after a meeting with the president and will visit Oslo on Monday.", []),
    ],
)
def test_what_is_done_at_a_stop(text: str, told: list[str]) -> None:
    assert done(text) == told


@pytest.mark.parametrize(
    ("traveller", "kind", "status", "activities", "line"),
    [
        ("Ana Reis", Kind.VISIT, Status.CONFIRMED, (), "Reis: visit, Oslo"),
        ("Ana Reis", Kind.VISIT, Status.TENTATIVE, ("meet the king", "rest"),
         "Reis: meet the king, Oslo (tentative)"),
        ("Ana Reis", Kind.RETURN, Status.CONFIRMED, (), "Reis returns to Oslo"),
        ("Ana Reis", Kind.DEPARTURE, Status.CANCELLED, (), "Reis leaves Oslo (cancelled)"),
        (None, Kind.RETURN, Status.CONFIRMED, (), "Returns to Oslo"),
        (None, Kind.TRANSIT, Status.CONFIRMED, (), "Passes through Oslo"),
        (None, Kind.VISIT, Status.CONFIRMED, ("meet the king",), "Meet the king, Oslo"),
    ],
)  # fmt: skip
def test_a_stop_in_a_line(
    traveller: str | None, kind: Kind, status: Status, activities: tuple[str, ...], line: str
) -> None:
    assert summary(traveller, "Oslo", kind, status, activities) == line


def test_a_long_activity_is_cut_at_a_word() -> None:
    text = "will visit Oslo on Monday to meet mayors" + " and cooks" * 20
    (stop,) = read(f"{HEAD}Foreign Minister Ana Reis {text}.").trips[0].stops
    (activity,) = stop.activities
    assert activity == "meet mayors" + " and cooks" * 13
    said = stop.summary.removeprefix("Reis: ").removesuffix("…, Oslo")
    assert activity.startswith(f"{said} ")
    assert len(said) == 85
