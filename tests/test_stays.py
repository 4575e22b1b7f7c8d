"""Days and hours of one stop that are told in several places, joined; and which place lies in which."""

from __future__ import annotations

from dataclasses import replace

import pytest

from itinerary.model import Place, PlaceKind, Status
from itinerary.stops.draft import Draft, contains
from itinerary.stops.reading import union
from itinerary.stops.stays import merge_same_stay
from itinerary.when import Grain, When
from tests.test_tidy import HOME, draft, told


def whens(text: str) -> list[When]:
    return [When.parse(f"2026-{each}".replace("/", "/2026-")) for each in text.split()]


@pytest.mark.parametrize(
    ("said", "together"),
    [
        ("05-05", "05-05"),
        ("05-05 05-07", "05-05/05-07"),
        ("05-07 05-05", "05-05/05-07"),
        ("05-05 05-05", "05-05"),
        ("05-05/05-06 05-06/05-08", "05-05/05-08"),
        ("05-05/05-08 05-06", "05-05/05-08"),
        ("05-05 05-05T09:00", "05-05T09:00"),
        ("05-05T09:00 05-05", "05-05T09:00"),
        ("05-05T09:00 05-05T09:00", "05-05T09:00"),
        ("05-05T09:00 05-05T11:00", "05-05T09:00/05-05T11:00"),
        ("05-05T11:00 05-05T09:00", "05-05T09:00/05-05T11:00"),
        ("05-05T09:00/05-05T10:00 05-05T11:00/05-05T12:30", "05-05T09:00/05-05T12:30"),
        ("05-05T09:00 05-07T11:00", "05-05/05-07"),
        ("W19", "W19"),
        ("W19 05-06", "05-06"),
        ("05-06 W19", "05-06"),
        ("05 W19", "05"),
        ("W19 05", "W19"),
    ],
)
def test_dates_of_one_stop_read_together(said: str, together: str) -> None:
    assert union(whens(said)) == whens(together)[0]


def test_no_dates_are_none() -> None:
    assert union([]) is None


def stay(days: str, at: int, status: Status = Status.CONFIRMED) -> Draft:
    """A visit to Oslo."""
    return replace(draft("Oslo ?", at), when=whens(days)[0] if days != "?" else None, status=status)


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("05-05", "05-05", "05-05"),
        ("05-05", "?", "05-05"),
        ("?", "05-05", "05-05"),
        ("?", "?", "?"),
        ("05-05", "05-06", "05-05/05-06"),
        ("05-05", "05-08", "05-05/05-08"),  # two days between them are still one stay
        ("05-05", "05-09", "05-05 05-09"),  # three are not
        ("05-09", "05-05", "05-09 05-05"),
        ("05-08", "05-05", "05-05/05-08"),
        ("05-05/05-08", "05-06", "05-05/05-08"),
        ("05-05T09:00", "05-05", "05-05T09:00"),
        ("05-05", "05-05T09:00", "05-05T09:00"),
        ("05-05T09:00", "05-05T09:00", "05-05T09:00"),
        ("05-05T09:00", "05-05T11:00", "05-05T09:00/05-05T11:00"),
        ("05-05T11:00", "05-05T09:00", "05-05T09:00/05-05T11:00"),
        ("05-05T09:00/05-05T10:00", "05-05T11:00/05-05T12:00", "05-05T09:00/05-05T12:00"),
        ("05-05T09:00", "05-06T11:00", "05-05T09:00/05-06T11:00"),
        ("05-06T11:00", "05-05T09:00", "05-05T09:00/05-06T11:00"),
        ("05-05T09:00", "05-06T11:00/05-06T12:00", "05-05T09:00/05-06T12:00"),
        ("05-05T09:00", "05-06", "05-05/05-06"),
        ("05-05", "05-06T11:00", "05-05/05-06"),
        ("W19", "05-06", "05-06"),
        ("05-06", "W19", "05-06"),
        ("W19", "05", "W19"),
        ("05", "W19", "W19"),
        ("W19", "05-20", "W19 05-20"),
        ("05-20", "W19", "05-20 W19"),
        ("W19", "05-12", "W19 05-12"),
    ],
)
def test_two_mentions_of_a_stay(first: str, second: str, joined: str) -> None:
    stays = merge_same_stay([stay(first, 0), stay(second, 1)], HOME)
    assert [each.when for each in stays] == ([None] if joined == "?" else whens(joined))


def test_an_evening_of_a_day_is_that_day() -> None:
    (day,) = whens("05-05")
    evening = replace(day, grain=Grain.PART_OF_DAY, part="EV")
    for pair in ((day, evening), (evening, day)):
        stays = merge_same_stay(
            [replace(draft("Oslo ?", at), when=when) for at, when in enumerate(pair)], HOME
        )
        assert [each.when for each in stays] == [pair[0]]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Oslo 5, Oslo 6 cancelled", "Oslo 5, Oslo 6 cancelled"),
        ("Oslo 5 tentative, Oslo 5", "Oslo 5"),
        ("Oslo 5, Oslo 5 tentative", "Oslo 5"),
        ("Oslo 5 tentative, Oslo ?", "Oslo 5 tentative"),
        ("Oslo ?, Oslo 5 tentative", "Oslo 5 tentative"),
        ("Oslo ? tentative, Oslo 5", "Oslo 5"),
        ("Oslo 5 cancelled, Oslo 6 cancelled", "Oslo 5-6 cancelled"),
        ("Oslo 5, Oslo 5 return", "Oslo 5 return"),
        ("Oslo 5 transit, Oslo 5", "Oslo 5"),
        ("Oslo 5, Oslo 6 return", "Oslo 5, Oslo 6 return"),
        ("Oslo 5 transit, Oslo 5 transit", "Oslo 5 transit"),
        ("Oslo 5 return, Oslo 6 return", "Oslo 5-6 return"),
        ("Lima 5 departure, Lima 9 return", "Lima 5 departure, Lima 9 return"),
        ("Lima 5 departure, Lima 5 return", "Lima 5 departure, Lima 5 return"),
        ("Lima 5 departure, Lima 5", "Lima 5 departure, Lima 5"),
        ("Lima 5 departure, Lima 5 departure", "Lima 5 departure"),
        ("Oslo 5, Bergen 6, Oslo 7", "Oslo 5, Bergen 6, Oslo 7"),
        ("Oslo 5, Bergen 6 cancelled, Oslo 7", "Oslo 5-7, Bergen 6 cancelled"),
        ("Oslo 5, Bergen ?, Oslo 7", "Oslo 5-7, Bergen ?"),
        ("Oslo 5, Bergen 7, Oslo 7", "Oslo 5, Bergen 7, Oslo 7"),  # the text goes Oslo, Bergen, Oslo
        ("Oslo 5, Oslo 7, Bergen 7", "Oslo 5-7, Bergen 7"),
        ("Bergen 5, Oslo 5, Oslo 7", "Bergen 5, Oslo 5-7"),
        ("Oslo 5, Bergen 8, Oslo 7", "Oslo 5-7, Bergen 8"),
    ],
)
def test_what_is_one_stay(before: str, after: str) -> None:
    assert (
        told(merge_same_stay([draft(line, at) for at, line in enumerate(before.split(", "))], HOME)) == after
    )


PLACES = {
    "Italy": Place("Italy", "IT", PlaceKind.COUNTRY),
    "Sicily": Place("Sicily", "IT", PlaceKind.REGION),
    "Tuscany": Place("Tuscany", "IT", PlaceKind.REGION),
    "Palermo": Place("Palermo", "IT", PlaceKind.CITY, region="Sicily"),
    "Pisa": Place("Pisa", "IT", PlaceKind.CITY, region="Tuscany"),
    "a town": Place("Alba", "IT", PlaceKind.CITY),
    "Capri": Place("Capri", "IT", PlaceKind.ISLAND),
    "Anacapri": Place("Anacapri", "IT", PlaceKind.CITY, region="Capri"),
    "Norway": Place("Norway", "NO", PlaceKind.COUNTRY),
    "Oslo": Place("Oslo", "NO", PlaceKind.CITY),
}


@pytest.mark.parametrize(
    ("outer", "inner", "answer"),
    [
        ("Italy", "Palermo", True),
        ("Italy", "Sicily", True),
        ("Italy", "Capri", True),
        ("Italy", "Italy", False),
        ("Italy", "Oslo", False),
        ("Italy", "Norway", False),
        ("Sicily", "Palermo", True),
        ("Sicily", "a town", True),  # nobody says in which region it is
        ("Sicily", "Pisa", False),
        ("Sicily", "Tuscany", False),
        ("Sicily", "Italy", False),
        ("Capri", "Anacapri", True),
        ("Capri", "Pisa", False),
        ("Capri", "Sicily", False),
        ("Palermo", "Sicily", False),
        ("Palermo", "Pisa", False),
    ],
)
def test_which_place_lies_in_which(outer: str, inner: str, answer: bool) -> None:
    assert contains(PLACES[outer], PLACES[inner]) is answer
