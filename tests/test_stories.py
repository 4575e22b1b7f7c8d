"""Short stories in which a journey is easily misread: who goes, from where, when, and whether at all."""

from __future__ import annotations

import pytest

from itinerary import read
from tests.trip_lines import HEAD, lines

CALLED_OFF = [
    (
        "Commissioner Ana Reis will be in Tirana on Wednesday. A stop in Belgrade that had been "
        "pencilled in for Saturday has been dropped because of the weather.",
        ["Ana Reis: Belgrade 7 cancelled, Tirana 11"],
    ),
    (
        "Minister Ana Reis will stop in Kyiv on her way to Rome. She had been expected at a forum in "
        "Davos on March 20.",
        ["Ana Reis: Davos 20 cancelled, Kyiv ?"],
    ),
    ("Minister Ana Reis will visit Oslo. The visit had been planned for Monday.", ["Ana Reis: Oslo 9"]),
]
WHO = [
    (
        "White House Press Secretary Lars Holm provided the following statement. Defence Secretary "
        "Ana Reis will travel to Tokyo on Monday. The secretary will also stop in Guam on Wednesday.",
        ["Ana Reis: Tokyo 9, Guam 11"],
    ),
    (
        "President Ana Reis will fly to Reading, Pennsylvania, on Monday as she tries to help her "
        "party, and to Akron, Ohio, on Tuesday. Vice President Lars Holm will campaign in Columbus, "
        "Ohio, on Monday. He will also visit Las Vegas on Thursday.",
        ["Ana Reis: Reading 9, Akron 10", "Lars Holm: Columbus 9, Las Vegas 12"],
    ),
    (
        "The delegation, led by Ana Reis, will travel to Bergen on Tuesday. A delegation arrived in "
        "Oslo on Thursday.",
        ["Ana Reis: Oslo 5, Bergen 10"],
    ),
    (
        "The Anglican Archbishop of Kenya, the Most Rev. Samuel Kiprono, will tour Kisumu on Sunday. "
        "On Monday the Archbishop proceeds to Homa Bay.",
        ["Samuel Kiprono: Kisumu 8, Homa Bay 9"],
    ),
    (
        "Rock band Coldplay will play Rome on March 12 and Madrid on March 15.",
        ["Coldplay: Rome 12, Madrid 15"],
    ),
    ("Bristol Rovers fly to Bangkok on March 17. Striker Lars Holm is fit.", ["Bristol Rovers: Bangkok 17"]),
    ("Minister Ana Reis received the ambassador of Qatar in Porto on Thursday.", []),
    ("Minister Ana Reis will receive an award in Porto on Thursday.", ["Ana Reis: Porto 12"]),
]
ONE_DAY = [
    (
        "Minister Ana Reis will travel to Berlin on March 12 for a jubilee and will meet the chancellor in "
        "Bonn before returning to Lisbon the same day.",
        ["Ana Reis: Berlin 12, Bonn 12, Lisbon 12 return"],
    ),
    (
        "Minister Ana Reis will visit Oslo next week. She and Norwegian Minister Lars Holm will open a "
        "museum on Thursday.",
        ["Ana Reis: Oslo 12"],
    ),
    (
        "Prince Lars will visit Germany in April. Lars, 34, travelled to Germany last summer where he "
        "visited Cologne for a series of events.",
        ["Lars: Germany 4-01-4-30"],
    ),
]
HOME = [
    ("Chinese Premier Ana Reis leaves for home on Monday.", ["Ana Reis: China 9 return"]),
    (
        "Minister Ana Reis will speak in Tokyo on Monday and stop in Porto on Wednesday before "
        "returning to Lisbon.",
        ["Ana Reis: Tokyo 9, Porto 11"],
    ),
    (
        "Minister Ana Reis was to have gone to Rome on Wednesday and the Vatican on Thursday.",
        ["Ana Reis: Rome 11 cancelled, Vatican City 12 cancelled"],
    ),
]
HERE = [
    (
        "British Foreign Secretary Ana Reis arrived in Portugal on Thursday. She will travel to Braga"
        " on Tuesday.",
        ["Ana Reis: Lisbon 5, Braga 10"],
    ),
    (
        "British Foreign Secretary Ana Reis arrived in Lisbon on Thursday for a visit that will also "
        "take her to Spain. She will be received by the president on Saturday.",
        ["Ana Reis: Lisbon 5-7, Spain ?"],
    ),
    (
        "British Foreign Secretary Ana Reis will be in Seoul on Thursday. She ends her trip in Tokyo "
        "at the weekend.",
        ["Ana Reis: Seoul 12, Tokyo 14-15"],
    ),
]
NOT = [
    ("Former minister Ana Reis will go on trial in Porto on March 14.", []),
    (
        "Minister Ana Reis arrived in Oslo on Thursday. The council precedes a summit on March 17 in Bergen.",
        ["Ana Reis: Oslo 5"],
    ),
    (
        "Pianist Ana Reis plans to play Geneva on March 12 before the French Open, which begins in "
        "Paris on May 24.",
        ["Ana Reis: Geneva 12"],
    ),
    ("The director Ana Reis, who won a prize in Berlin in 2021, is working on a film.", []),
    ("The concert in Oslo is on Monday, that in Bergen on Tuesday.", []),
    ("Leaders hold a call on Sudan. Secretary Ana Reis spoke by phone on Thursday.", []),
]
WHEN = [
    ("Minister Ana Reis will arrive in Oslo on Sunday evening, March 15.", ["Ana Reis: Oslo 15"]),
    ("Minister Ana Reis is due in Oslo late on Sunday, March 15.", ["Ana Reis: Oslo 15"]),
    (
        "Minister Ana Reis will be in Oslo from Friday. On Tuesday she flies to Bergen.",
        ["Ana Reis: Oslo 6, Bergen 10"],
    ),
    (
        "Minister Ana Reis will visit Oslo on Monday, the day before a week-long strike in Bergen.",
        ["Ana Reis: Oslo 9, Bergen ?"],
    ),
]
PLACES = [
    ("Minister Ana Reis will attend the Shangri-La Dialogue on March 12.", ["Ana Reis: Singapore 12"]),
    ("Minister Ana Reis will speak at Columbia University on March 12.", ["Ana Reis: New York 12"]),
    ("Minister Ana Reis will be in Wijk aan Zee on March 12.", ["Ana Reis: Wijk aan Zee 12"]),
    ("Minister Ana Reis met Sheikh Jaber al-Sabah and will fly to Oslo on March 12.", ["Ana Reis: Oslo 12"]),
    (
        "Minister Ana Reis will attend the summit in Bali on March 12 and meet the Chinese president.",
        ["Ana Reis: Bali 12"],
    ),
    (
        "San Jose fans met at Levi's Stadium. Minister Ana Reis will be in Oslo on March 12.",
        ["Ana Reis: Oslo 12"],
    ),
]

LATER = [
    (
        "Minister Ana Reis left Lisbon on Monday for a visit to Manila, London and Lusaka.",
        ["Ana Reis: Lisbon 2 departure, Manila 2"],
    ),
    (
        "Prime Minister Ana Reis will leave Lisbon on March 24 for a visit to Manila, London and Lusaka.",
        ["Ana Reis: Lisbon 24 departure, Manila 24, London ?, Lusaka ?"],
    ),
    (
        "Minister Ana Reis will visit Paris, London and Bonn starting March 22. She travels on to "
        "Bonn on March 24.",
        ["Ana Reis: Paris 22, London ?, Bonn 24"],
    ),
    (
        "Minister Ana Reis is due in Israel on Thursday. Her visit follows bombings in Jerusalem and "
        "Ashkelon.",
        ["Ana Reis: Israel 12"],
    ),
    (
        "Minister Ana Reis, on the second leg of a tour that began in Singapore on Sunday, will meet "
        "the premier in Tokyo on Thursday.",
        ["Ana Reis: Singapore 1, Tokyo 12"],
    ),
    (
        "Mayor Ana Reis arrived in Kobe on Thursday. She will plant a tree on Friday and attend a "
        "reception on Saturday. Part of the delegation leaves for Tokyo on Monday.",
        ["Ana Reis: Kobe 5-7"],
    ),
    (
        "President Ana Reis will travel to Oslo on Monday, where she will have lunch with former "
        "President Lars Holm. The President will visit Bergen on Tuesday.",
        ["Ana Reis: Oslo 9, Bergen 10"],
    ),
]


@pytest.mark.parametrize(
    ("text", "trips"), [*CALLED_OFF, *WHO, *ONE_DAY, *HOME, *HERE, *NOT, *WHEN, *PLACES, *LATER]
)
def test_stories(text: str, trips: list[str]) -> None:
    assert lines(HEAD + text) == trips


UNDATED = [
    (
        "The orchestra's tour, announced on 3 February 2026, opens on 9 March in Oslo. Conductor Ana Reis "
        "flies to Bergen on 12 March.",
        "2026-02-03",
    ),
    ("Ana Reis: schedule for the week of March 9, 2026\n\nMonday - Oslo\nTuesday - Bergen", "2026-03-08"),
    (
        "The Reds announce a 2019 tour.\n\nWednesday 30th October, London\nFriday 1st November, Leeds",
        "2019-10-29",
    ),
]


@pytest.mark.parametrize(("text", "told"), UNDATED)
def test_an_article_without_a_date_is_read_by_what_it_says(text: str, told: str) -> None:
    itinerary = read(text)
    assert itinerary.published is None
    assert any(told in warning for warning in itinerary.warnings)


def test_a_year_that_the_weekdays_do_not_fit_is_not_theirs() -> None:
    itinerary = read(
        "The Reds, founded in 2018, tour.\n\nWednesday 30th October, London\nFriday 1 November, Bonn"
    )
    assert not itinerary.trips
