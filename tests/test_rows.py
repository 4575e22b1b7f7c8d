"""Lists of dates and places below a line that announces them: which are a journey, and what a row says."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from itinerary.article import parse
from itinerary.model import Article
from itinerary.pipeline import analyse
from itinerary.stops.row_days import row_date
from itinerary.stops.rows import is_row
from itinerary.when import When
from tests.trip_lines import lines

ON = "6 March 2026"
KESTREL = f"Kestrel tour dates\n\n{ON}\n\nThe band Kestrel will play:\n\n"
REIS = f"Programme of the visit of Foreign Minister Ana Reis\n\n{ON}\n\n"
TRIP = f"Expedition itinerary\n\n{ON}\n\nAna Reis leads a trip with this itinerary:\n\n"
FOUR = "9 March - Oslo\n10 March - Bergen\n11 March - Gothenburg\n12 March - Malmo"


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        (
            "March 9 - Oslo\nMarch 10 - Bergen, Norway\nMarch 12 - Gothenburg",
            "Oslo 9, Bergen 10, Gothenburg 12",
        ),
        ("9/3 Oslo\n10/3 Bergen\n13/3 Gothenburg", "Oslo 9, Bergen 10, Gothenburg 13"),
        ("09.03. Berlin\n10.03. Hamburg\n13.03. Munich", "Berlin 9, Hamburg 10, Munich 13"),
        ("Berlin, 12/3\nHamburg, 13/3\nMunich, 15/3", "Berlin 12, Hamburg 13, Munich 15"),
        ("9/3 & 10/3 Oslo\n12/3 Bergen\n14/3 Malmo", "Oslo 9-10, Bergen 12, Malmö 14"),
        (
            "March 9 to 11 - Oslo\nMarch 12-13 - Bergen\n14 & 15 March - Gothenburg\n17/18 March - Malmo",
            "Oslo 9-11, Bergen 12-13, Gothenburg 14-15, Malmö 17-18",
        ),
        (
            "9 March Oslo, Cathedral\n10 March Bergen, Grieg Hall\n14 March Malmo, Victoria",
            "Oslo 9, Bergen 10, Malmö 14",
        ),
        (
            "9 March - Oslo and Bergen\n10 March - Oslo to Gothenburg\n"
            "13 March - Austin, Texas - Paris Theatre\n14 March - Oslo Spektrum, Oslo",
            "Oslo 9, Bergen 9, Gothenburg 10, Austin 13, Oslo 14",
        ),
        (
            "9 March - Oslo & Bergen\n11 March - Narvik / Tromsø\n13 March - Malmo",
            "Oslo 9, Bergen 9, Narvik 11, Tromsø 11, Malmö 13",
        ),
        (
            "9 March - Oslo\n10 March - by video link from Bergen\n13 March - Gothenburg",
            "Oslo 9, Gothenburg 13",
        ),
        (
            "9 March - Oslo\n11 March - possibly Bergen\n13 March - Malmo",
            "Oslo 9, Bergen 11 tentative, Malmö 13",
        ),
    ],
)
def test_dates_of_a_tour(rows: str, told: str) -> None:
    assert lines(KESTREL + rows) == [f"Kestrel: {told}"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            TRIP + "Day 1 (9 March): Oslo\nDay 2: Bergen\nDays 3-5: Gothenburg\nDay 6: Oslo",
            "Ana Reis: Oslo 9, Bergen 10, Gothenburg 11-13, Oslo 14",
        ),
        (
            TRIP + "Day 2 (10 March): Bergen\nDay 3: Oslo\nDay 5: Gothenburg",
            "Ana Reis: Bergen 10, Oslo 11, Gothenburg 13",
        ),
        (
            f"Expedition itinerary\n\n{ON}\n\n"
            "Ana Reis leads a trip that begins in Lisbon on 8 March 2026.\n\n"
            "Day 2: Oslo\nDay 3: Bergen\nDay 4 - Gothenburg",
            "Ana Reis: Lisbon 8, Oslo 9, Bergen 10, Gothenburg 11",
        ),
        (
            f"Kestrel announce tour\n\n{ON}\n\nThe band Kestrel will play:\n\n"
            "MARCH 2026\n\n9 | Oslo\n\n10-11 | Bergen\n\n13 | Gothenburg",
            "Kestrel: Oslo 9, Bergen 10-11, Gothenburg 13",
        ),
        (
            REIS + "Monday, 9 March\n10:00 Talks with Prime Minister Lars Holm, Oslo\n"
            "15:30 Visit to a school, Oslo\n\nTuesday, 10 March\n9:00 Lecture in Bergen",
            "Ana Reis: Oslo 9@10:00-15:30, Bergen 10@09:00",
        ),
        (
            f"Programme\n\n{ON}\n\nForeign Minister Ana Reis will visit Norway next week. Her programme:\n\n"
            "Monday 9 March\n10:00 Talks in Oslo\n15:30 Press conference\n"
            "Tuesday 10 March\n9:00 Lecture in Bergen",
            "Ana Reis: Oslo 9@10:00-15:30, Bergen 10@09:00",
        ),
        (
            REIS + "Oslo\n9 March: talks with the prime minister\n10 March: lecture at the university\n\n"
            "Bergen\n11 March: tour of the harbour",
            "Ana Reis: Oslo 9-10, Bergen 11",
        ),
        (
            REIS + "- 9 March: departs Lisbon for Oslo\n- 10 March: arrives in Bergen from Oslo\n"
            "- 12 March: returns to Lisbon",
            "Ana Reis: Lisbon 9 departure, Bergen 10, Lisbon 12 return",
        ),
        (
            REIS + "- 9 March: leaves for Oslo\n- 10 March: arrives in Bergen\n- 12 March: returns to Lisbon",
            "Ana Reis: Oslo 9, Bergen 10, Lisbon 12 return",
        ),
        (
            f"Judge's sittings\n\n{ON}\n\nThe dates of Judge Ana Reis:\n\n25/3 York\n1/4 Leeds\n2/4 Hull",
            "Ana Reis: York 25, Leeds 4-01, Hull 4-02",
        ),
        (
            f"Surgeries\n\n{ON}\n\nAna Reis MP will hold surgeries:\n\nMonday 9 March, 10am - Leeds\n"
            "Tuesday 10 March, 2pm - Bradford\nFriday 13 March, 9am to 11am - Hull",
            "Ana Reis MP: Leeds 9@10:00, Bradford 10@14:00, Hull 13@09:00-11:00",
        ),
        (f"Ferry sailings\n\n{ON}\n\nThe tour of the islands by Ana Reis:\n\n{FOUR}",
         "Ana Reis: Oslo 9, Bergen 10, Gothenburg 11, Malmö 12"),
        (f"Notes from the shore\n\n{ON}\n\nHere are some notes:\n\n{FOUR}",
         "None: Oslo 9, Bergen 10, Gothenburg 11, Malmö 12"),
    ],
)  # fmt: skip
def test_schedules(text: str, told: str) -> None:
    assert lines(text) == [told]


@pytest.mark.parametrize(
    "above",
    [
        "Airline summer timetable\n\n6 March 2026\n\nNew flights:",
        "Fixtures\n\n6 March 2026\n\nThe next rounds:",
        "Weather\n\n6 March 2026\n\nThe forecast:",
    ],
)
def test_lists_that_are_nobodys_journey(above: str) -> None:
    assert lines(f"{above}\n\n{FOUR}") == []


def test_few_rows_that_nothing_announces_are_no_journey() -> None:
    rows = "9 March - Oslo\n10 March - Bergen"
    assert lines(f"Notes from the shore\n\n{ON}\n\nHere are some notes:\n\n{rows}") == []


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("9 March, Oslo", True),
        ("10:00 Oslo 9 March", True),
        ("Oslo, 9 March: Cathedral", True),
        ("Oslo 9/3", True),
        ("9 March, Oslo: the great old hall of the city and the king", True),
        ("9 March, Oslo: the great old hall of the city and the king and the old harbour behind it", False),
        ("Oslo and Bergen", False),
        ("9 March and 10 March", False),
        ("The 9 March, Oslo", False),
        ("At Oslo, 9 March", False),
        ("She is in Oslo on 9 March", False),
    ],
)
def test_what_is_a_row(line: str, answer: bool) -> None:
    found = analyse(parse(f"Kestrel tour\n\n{ON}\n\nA list.\n\n{line}\n\nMore text follows here."))
    sentences, text = found.article.sentences, found.article.text
    (scene,) = (s for s in found.scenes if sentences[s.number].span.of(text).strip() == line)
    assert is_row(scene) is answer


def of(published: date | None, *, day_first: bool | None = True) -> Article:
    """An article of a day, whose house writes the day first."""
    return replace(parse("Kestrel tour"), published=published, day_first=day_first)


@pytest.mark.parametrize(
    ("row", "day_first", "days"),
    [
        ("3/4 Boston", True, "2026-04-03"),
        ("3/4 Boston", False, "2026-03-04"),
        ("3/4 Boston", None, "2026-03-04"),
        ("13/4 Boston", False, "2026-04-13"),
        ("12/4 Boston", False, "2026-12-04"),
        ("4/13 Boston", True, "2026-04-13"),
        ("3.4. Berlin", None, "2026-04-03"),
        ("3.4.2027 Berlin", None, "2027-04-03"),
        ("3/4/27 Boston", True, "2027-04-03"),
        ("3/4/2025 Boston", True, "2025-04-03"),
        ("3/4 & 4/4 Boston", True, "2026-04-03/2026-04-04"),
        ("4/4, 3/4 Boston", True, "2026-04-03/2026-04-04"),
        ("10/2 Boston", True, "2026-02-10"),  # a month ago
        ("5/1 Boston", True, "2026-01-05"),  # sixty days ago
        ("4/1 Boston", True, "2027-01-04"),  # more would be too long
        ("29/2 Boston", True, None),  # neither year is a leap year
        ("31/4 Boston", True, None),
        ("Boston 3-1", True, None),
        ("1/2/3/4 Boston", True, None),
        ("50/50 Boston", True, None),
        ("Boston", True, None),
    ],
)
def test_the_day_in_figures(row: str, day_first: bool | None, days: str | None) -> None:
    assert row_date(row, of(date(2026, 3, 6), day_first=day_first), None) == (
        When.parse(days) if days else None
    )


def test_a_row_counts_from_the_one_above() -> None:
    article = of(date(2025, 12, 20))
    assert row_date("3/1 Boston", article, None) == When.day(date(2026, 1, 3))
    assert row_date("28/2 Boston", article, When.day(date(2026, 12, 20))) == When.day(date(2027, 2, 28))
    assert row_date("3/1 Boston", of(None), None) is None
    assert row_date("3/1/2026 Boston", of(None), None) == When.day(date(2026, 1, 3))


def test_a_programme_tells_departure_and_arrival_by_nouns() -> None:
    programme = (
        "Pope's schedule\n\nWednesday, 4 March 2026\n- 8 AM: Departure from Rome's Fiumicino airport\n"
        "- 6:30 PM: Welcome ceremony upon arrival at Maputo airport\n\nFriday, 6 March\n"
        "- 12:40 PM: Departure from Maputo\n- 4:30 PM: Arrival ceremony at Antananarivo airport\n\n"
        "Tuesday, 10 March\n- 9:20 AM: Departure for Rome\n- 7 PM: Arrival at Ciampino airport\n"
    )
    assert lines(programme) == [
        "Pope: Rome 4@08:00 departure, Maputo 4@18:30, Antananarivo 6@16:30, Rome 10@19:00 return"
    ]
