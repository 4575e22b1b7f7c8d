"""One sentence more in an article about a journey, and the stops that it adds.

The article is told on Friday 6 March 2026: Ana Reis will visit Oslo on Monday the 9th. `Rome 11` is a
visit to Rome on 11 March, `Rome 11-12` one of two days, `Rome ?` one without a date; status follows
where it is not confirmed.
"""

from __future__ import annotations

import pytest

from itinerary import read
from itinerary.model import Status, Stop

LEAD = (
    "LISBON, March 6, 2026 (Example News) -- Foreign Minister Ana Reis will visit Oslo on Monday, "
    "her office said on Friday.\n\n"
)
SENTENCES = [
    ("She then travels to Stockholm, where talks are planned for Wednesday.", "Stockholm 11"),
    ("From Oslo she goes on to Stockholm on Wednesday.", "Stockholm 11"),
    ("Next comes Stockholm, on March 11.", "Stockholm 11"),
    ("The tour continues in Stockholm on Wednesday.", "Stockholm 11"),
    ("The tour will take her to Stockholm on Wednesday and Helsinki on Friday.", "Stockholm 11, Helsinki 13"),
    (
        "Her itinerary also includes Stockholm (March 11) and Helsinki (March 13).",
        "Stockholm 11, Helsinki 13",
    ),
    ("A day later she is due in Stockholm.", "Stockholm 10"),
    ("The next morning she flies to Stockholm.", "Stockholm 10"),
    ("The following day takes her to Stockholm.", "Stockholm 10"),
    ("Two days later, she will be in Stockholm for a conference on fisheries.", "Stockholm 11"),
    ("She is expected in Stockholm on Wednesday.", "Stockholm 11"),
    ("On Wednesday, Reis sits down with her Swedish counterpart in Stockholm.", "Stockholm 11"),
    ("On Wednesday in Stockholm, she will open a trade fair.", "Stockholm 11"),
    ("In Stockholm on Wednesday, she will open a trade fair.", "Stockholm 11"),
    ("In Stockholm, her second stop, she will meet King Carl on Wednesday.", "Stockholm 11"),
    ("Her second stop will be Stockholm, where she arrives on Wednesday.", "Stockholm 11"),
    ("The second leg of the trip takes the minister to Stockholm on March 11-12.", "Stockholm 11-12"),
    ("The visit to Stockholm, from March 11 to 12, will focus on trade.", "Stockholm 11-12"),
    (
        "She will be in Stockholm from March 11 to 12 and in Helsinki on March 13.",
        "Stockholm 11-12, Helsinki 13",
    ),
    ("Before returning home on Saturday, she will stop in Stockholm.", "Stockholm ?, Lisbon 14"),
    ("She wraps up the trip in Stockholm on Thursday.", "Stockholm 12"),
    ("The trip ends on Thursday in Stockholm.", "Stockholm 12"),
    ("The minister rounds off her tour on Thursday with a visit to Stockholm.", "Stockholm 12"),
    ("The trip concludes with a two-day stay in Stockholm beginning on Wednesday.", "Stockholm 11-12"),
    ("Her plane is due to land in Stockholm at 10 a.m. on Wednesday.", "Stockholm 11"),
    ("Stockholm will host her on Wednesday.", "Stockholm 11"),
    ("Prime Minister Lars Holm will receive her in Stockholm on Wednesday.", "Stockholm 11"),
    ("Talks with Prime Minister Lars Holm follow in Stockholm on Wednesday.", "Stockholm 11"),
    ("A meeting with Prime Minister Lars Holm is scheduled for Wednesday in Stockholm.", "Stockholm 11"),
    ("Wednesday will see her in Stockholm.", "Stockholm 11"),
    ("Wednesday will be spent in Stockholm.", "Stockholm 11"),
    ("Wednesday's programme brings her to Stockholm.", "Stockholm 11"),
    ("On her way home she will make a stopover in Stockholm on Wednesday.", "Stockholm 11"),
    (
        "After Oslo, Reis will head to Stockholm on Wednesday and to Helsinki the next day.",
        "Stockholm 11, Helsinki 12",
    ),
    ("After two days in Oslo, Reis will fly to Stockholm.", "Stockholm ?"),
    (
        "Reis, 51, is also scheduled to address parliament in Stockholm on Wednesday, according to the ministry.",
        "Stockholm 11",
    ),
    ("According to the ministry, on Wednesday Reis will address parliament in Stockholm.", "Stockholm 11"),
    ("The ministry said that Reis would travel on to Stockholm on Wednesday.", "Stockholm 11"),
    ("Officials said the minister's schedule in Stockholm on Wednesday includes a speech.", "Stockholm 11"),
    (
        "The minister also plans stops in Stockholm on Wednesday and Helsinki on Friday.",
        "Stockholm 11, Helsinki 13",
    ),
    (
        "She will later visit Stockholm (11 March), Helsinki (13 March) and Tallinn (14-15 March).",
        "Stockholm 11, Helsinki 13, Tallinn 14-15",
    ),
    (
        "Stockholm on Wednesday, Helsinki on Thursday and Tallinn on Friday complete the tour.",
        "Stockholm 11, Helsinki 12, Tallinn 13",
    ),
    ("Other stops: Stockholm, Wednesday; Helsinki, Friday.", "Stockholm 11, Helsinki 13"),
    ("A visit to Stockholm is planned for Wednesday.", "Stockholm 11"),
    ("A possible visit to Stockholm on Wednesday is still being discussed.", "Stockholm 11 tentative"),
    ("She could also stop in Stockholm on Wednesday, a diplomat said.", "Stockholm 11 tentative"),
    ("A planned visit to Stockholm on Wednesday has been called off.", "Stockholm 11 cancelled"),
    ("Her trip to Stockholm, planned for Wednesday, was cancelled.", "Stockholm 11 cancelled"),
    ("Reis returns to Lisbon on Saturday.", "Lisbon 14"),
    ("Reis is due back in Lisbon on Saturday.", "Lisbon 14"),
    ("She gets back to Lisbon on Saturday night.", "Lisbon 14"),
    ("The minister flies home on Saturday.", "Lisbon 14"),
    ("The delegation will be back in the Portuguese capital on March 14.", "Lisbon 14"),
    ("Reis leaves Lisbon on Sunday.", "Lisbon 8"),
    ("Reis sets off from Lisbon on Sunday evening.", "Lisbon 8"),
    ("Accompanied by Trade Minister Rui Alves, she will call on Stockholm on Wednesday.", "Stockholm 11"),
    ("Reis and Trade Minister Rui Alves will be in Stockholm on Wednesday.", "Stockholm 11"),
    ("There will also be a stop in Stockholm on Wednesday.", "Stockholm 11"),
    (
        "There is a stop in Stockholm on Wednesday before the return to Lisbon on Saturday.",
        "Stockholm 11, Lisbon 14",
    ),
    ("It will be followed by a visit to Stockholm on Wednesday.", "Stockholm 11"),
    ("This will be followed on Wednesday by talks in Stockholm.", "Stockholm 11"),
    (
        "On March 11, Reis will depart for Stockholm, and on March 13 for Helsinki.",
        "Stockholm 11, Helsinki 13",
    ),
    ("The Nordic tour will also include a one-day visit to Stockholm on March 11.", "Stockholm 11"),
    ("During her stay in Stockholm on March 11, Reis will meet business leaders.", "Stockholm 11"),
    ("While in Stockholm on March 11, Reis will meet business leaders.", "Stockholm 11"),
    (
        "On the sidelines of the summit in Stockholm on March 11, Reis will meet business leaders.",
        "Stockholm 11",
    ),
    ("She will attend the Baltic Summit in Stockholm on March 11 and 12.", "Stockholm 11-12"),
    (
        "She will represent Portugal at the Baltic Summit, which takes place in Stockholm on March 11 and 12.",
        "Stockholm 11-12",
    ),
    (
        "She will take part in the Baltic Summit, to be held in Stockholm on March 11 and 12.",
        "Stockholm 11-12",
    ),
    (
        "Reis will lead the Portuguese delegation to the Baltic Summit, scheduled for March 11-12 in Stockholm.",
        "Stockholm 11-12",
    ),
    (
        "At the invitation of Sweden, she will pay an official visit to Stockholm on March 11-12.",
        "Stockholm 11-12",
    ),
    ("Reis will spend Wednesday and Thursday in Stockholm.", "Stockholm 11-12"),
    ("Reis will be travelling to Stockholm by train on Wednesday.", "Stockholm 11"),
    ("The Swedish capital is her next destination, on Wednesday.", "Stockholm 11"),
    ("Her next port of call is Stockholm, on Wednesday.", "Stockholm 11"),
    (
        "Reis will attend a wreath-laying in Stockholm on Wednesday morning and tour a shipyard in Malmo in the afternoon.",
        "Stockholm 11, Malmö 11",
    ),
    (
        "On Wednesday morning she will lay a wreath in Stockholm; in the afternoon she will tour a shipyard in Malmo.",
        "Stockholm 11, Malmö 11",
    ),
    (
        "On Wednesday, she will be in Stockholm. There, she will meet the king. On Thursday she travels to Malmo.",
        "Stockholm 11, Malmö 12",
    ),
    (
        "She flies to Stockholm on Wednesday and continues to Helsinki on Saturday.",
        "Stockholm 11, Helsinki 14",
    ),
    ("The consecration of a church in Stockholm has been fixed for 11 March.", "Stockholm 11"),
    ("The church in Stockholm will be opened on 11 March.", "Stockholm 11"),
    ("Her ship waits in Stockholm on 11 March.", "Stockholm 11"),
    ("After the March 10-12 summit, Reis will fly to Stockholm on March 13.", "Stockholm 13"),
    ("She reaches Stockholm on Wednesday. She will stay in Stockholm until Friday.", "Stockholm 11-13"),
    ("She will be in Stockholm on March 14 and speak in Malmo the same evening.", "Stockholm 14, Malmö 14"),
    (
        "She will visit Stockholm and Malmo from 11 to 14 March. She will be in Malmo on 14 March.",
        "Stockholm 11-14, Malmö 14",
    ),
    ("At a resort in Sala, 20 km south of Stockholm, she will speak on Wednesday.", "Sala 11"),
]


def told(stop: Stop) -> str:
    """A stop in the notation of the table."""
    days = "?"
    if stop.when is not None:
        first, last = stop.when.first.day, stop.when.last.day
        days = f"{first}" if first == last else f"{first}-{last}"
    status = "" if stop.status is Status.CONFIRMED else f" {stop.status}"
    return f"{stop.place.name} {days}{status}"


@pytest.mark.parametrize(("sentence", "stops"), SENTENCES, ids=[sentence for sentence, _ in SENTENCES])
def test_a_sentence_adds_its_stops(sentence: str, stops: str) -> None:
    found = {told(stop) for trip in read(LEAD + sentence).trips for stop in trip.stops}
    assert found - {"Oslo 9"} == set(stops.split(", "))
    assert "Oslo 9" in found
