"""Plans in a sentence or a few: those that get another day, those dated as a whole, weekdays in order,
journeys that are over, and whose they are.
"""

from __future__ import annotations

import pytest

from itinerary import read

HEAD = "LISBON, Jan 9, 2026 (Example News) -- Foreign Minister Anna Berg"

MOVED = [
    ("'s visit to Tokyo, planned for Monday, has been postponed until February 2.", "Tokyo 2026-02-02"),
    (
        "'s visit to Tokyo, which was due to start on Monday, has been put off to February 2.",
        "Tokyo 2026-02-02",
    ),
    (
        " was to have visited Tokyo on Monday. The visit has been put off until February 2.",
        "Tokyo 2026-02-02",
    ),
    (" was to visit Tokyo on Monday but the trip has been moved to February 2.", "Tokyo 2026-02-02"),
    (" was to visit Tokyo on Monday, but will now go on February 2.", "Tokyo 2026-02-02"),
    (" had been due in Tokyo on Monday but will now go there on Wednesday.", "Tokyo 2026-01-14"),
    (" will visit Tokyo on Tuesday instead of Monday.", "Tokyo 2026-01-13"),
    (" will visit Tokyo on Tuesday rather than on Monday.", "Tokyo 2026-01-13"),
    (" will visit Tokyo on Tuesday instead of Seoul.", "Tokyo 2026-01-13"),
    (" will skip Seoul and fly straight to Tokyo on Tuesday.", "Tokyo 2026-01-13"),
    (" will visit Tokyo on February 2, three weeks later than planned.", "Tokyo 2026-02-02"),
    (" will visit Tokyo on Monday. She will be accompanied by a colleague on Tuesday.", "Tokyo 2026-01-12"),
]

WHOLE = "2026-01-12/2026-01-16"
TOURS = [
    (
        " begins a five-day tour on Monday that will take her to Japan and Thailand.",
        f"Japan {WHOLE}, Thailand {WHOLE}",
    ),
    (
        " leaves on Monday on a five-day tour which will take her to Japan and Thailand.",
        f"Japan {WHOLE}, Thailand {WHOLE}",
    ),
    (
        " embarks on Monday on a five-day tour that takes in Japan and Thailand.",
        f"Japan {WHOLE}, Thailand {WHOLE}",
    ),
    (
        " embarks on Monday on a five-day tour covering Japan and Thailand.",
        f"Japan {WHOLE}, Thailand {WHOLE}",
    ),
    (
        " will leave on Monday on a trip to Japan and Thailand that ends on January 16.",
        f"Japan {WHOLE}, Thailand {WHOLE}",
    ),
    (
        " will begin a five-day trip to Japan on Monday. She will visit Tokyo and Kyoto.",
        f"Tokyo {WHOLE}, Kyoto {WHOLE}",
    ),
    (
        " begins a tour that takes her to Japan on Monday and Thailand on Wednesday.",
        "Japan 2026-01-12, Thailand 2026-01-14",
    ),
    (
        " will arrive in Tokyo on Monday as part of a tour that will also take her to Seoul.",
        "Tokyo 2026-01-12, Seoul None",
    ),
]

LEGS = [
    (
        " travels to Tokyo, where she speaks on Tuesday, before going on to Seoul.",
        "Tokyo 2026-01-13, Seoul None",
    ),
    (
        " will travel to Tokyo, where she stays January 13-14, before going on to Seoul on Friday.",
        "Tokyo 2026-01-13/2026-01-14, Seoul 2026-01-16",
    ),
]

OVER = [
    (
        " returned from Seoul on Thursday and will go to Tokyo on Monday.",
        "Lisbon 2026-01-08, Tokyo 2026-01-12",
    ),
    (
        ", back from a trip to Seoul on Wednesday, will go to Tokyo on Monday.",
        "Seoul 2026-01-07, Tokyo 2026-01-12",
    ),
    (", fresh from a visit to Seoul, will go to Tokyo on Monday.", "Tokyo 2026-01-12"),
    (" will go to Tokyo on Monday, after a visit to Lisbon by her host in May.", "Tokyo 2026-01-12"),
]


@pytest.mark.parametrize(("sentence", "stops"), [*MOVED, *TOURS, *LEGS, *OVER])
def test_one_sentence(sentence: str, stops: str) -> None:
    trips = read(HEAD + sentence).trips
    assert ", ".join(f"{stop.place.name} {stop.when}" for trip in trips for stop in trip.stops) == stops


SEQUENCES = [
    (
        "HANOI, May 12, 2025",
        "arrives in Vietnam on Sunday, the first leg of a week-long tour of Asia. In Hanoi on Monday he "
        "meets his host. On Tuesday he flies to Jakarta.",
        "Hanoi 2025-05-19, Jakarta 2025-05-20",
    ),
    (
        "PRAGUE, May 12, 2025",
        "leaves for Vietnam on Sunday. On Tuesday he flies to Jakarta.",
        "Vietnam 2025-05-18, Jakarta 2025-05-20",
    ),
    (
        "PRAGUE, Aug 1, 2025",
        "will be in Kuala Lumpur on Thursday and Friday. From there he goes to Osaka, where he opens a "
        "pavilion on Saturday, and to Tokyo for talks on Monday.",
        "Kuala Lumpur 2025-08-07/2025-08-08, Osaka 2025-08-09, Tokyo 2025-08-11",
    ),
    (
        "PRAGUE, Sept 1, 2025",
        "has cut short his trip to Asia. He had been due to travel on to Jakarta on Wednesday but is flying "
        "back to Prague on Tuesday, a spokesman said.",
        "Prague 2025-09-02, Jakarta 2025-09-03",
    ),
    (
        "PRAGUE, Jan 20, 2025",
        "is set to leave for Davos on Tuesday. He is expected back in the country on January 25.",
        "Davos 2025-01-21, Prague 2025-01-25",
    ),
    (
        "PRAGUE, Sept 20, 2025",
        "will fly to New York on Wednesday to address a conference on Friday. He will then travel to Boston "
        "to meet the mayor on Monday before returning to Prague on Tuesday.",
        "New York 2025-09-24/2025-09-26, Boston 2025-09-29, Prague 2025-09-30",
    ),
    (
        "PRAGUE, Feb 3, 2025",
        "will travel to Riyadh on Sunday and then to Manama on Monday before flying to Berlin on Wednesday.",
        "Riyadh 2025-02-09, Manama 2025-02-10, Berlin 2025-02-12",
    ),
    (
        "PRAGUE, Feb 4, 2025",
        "will visit France from February 10 to 12. From there he travels to Canada for talks on February 13. "
        "He will also go to Marseille on Wednesday to open a consulate.",
        "Marseille 2025-02-12, Canada 2025-02-13",
    ),
    (
        "PRAGUE, May 12, 2025",
        "plans to visit Malaysia from Saturday, and then host President Nguyen Van Thanh in Brno from May 20 "
        "to 21. He'll travel to Vienna on May 30.",
        "Malaysia 2025-05-17, Vienna 2025-05-30",
    ),
    (
        "PRAGUE, May 12, 2025",
        "will be in Oslo on Thursday for a summit. He will fly on Tuesday to Bern for talks.",
        "Bern 2025-05-13, Oslo 2025-05-15",
    ),
    (
        "PRAGUE, May 12, 2025",
        "will attend a summit in Oslo on Thursday. He arrives in the Norwegian capital on Tuesday.",
        "Oslo 2025-05-13/2025-05-15",
    ),
]


@pytest.mark.parametrize(("dateline", "plan", "stops"), SEQUENCES)
def test_weekdays_in_order(dateline: str, plan: str, stops: str) -> None:
    trips = read(f"{dateline} (Example News) - President Jan Novak {plan}").trips
    assert ", ".join(f"{stop.place.name} {stop.when}" for trip in trips for stop in trip.stops) == stops


WHOSE = [
    # "he" is whose visit to the country was told just before, whoever the article is about
    (
        "President Jan Novak will visit Minsk on May 20 with his wife. He will travel to Oslo on May 21. "
        "He flies to Bern on May 22. He then travels to Turin. Deputy Prime Minister Petr Dvorak on "
        "Saturday concluded a three-day visit to Ireland. In Dublin he met the mayor. He also visited Cork. "
        "Dvorak flies to London on Wednesday.",
        {"Jan Novak": "Minsk, Oslo, Bern, Turin", "Petr Dvorak": "Dublin, Cork, London"},
    ),
    # a visit that somebody else will pay is announced, a meeting is not
    (
        "President Jan Novak will travel to Minsk on May 20. General Petr Dvorak will pay a visit to Ireland "
        "from Sunday.",
        {"Jan Novak": "Minsk", "Petr Dvorak": "Ireland"},
    ),
    (
        "President Jan Novak will travel to Minsk on May 20. General Petr Dvorak will meet the mayor "
        "in Dublin on Sunday.",
        {"Jan Novak": "Minsk"},
    ),
]


@pytest.mark.parametrize(("text", "trips"), WHOSE)
def test_whose_journey(text: str, trips: dict[str, str]) -> None:
    read_trips = read(f"PRAGUE, May 12, 2025 (Example News) - {text}").trips
    assert {trip.traveller: ", ".join(stop.place.name for stop in trip.stops) for trip in read_trips} == trips
