"""Plans that get another day, journeys dated as a whole, and journeys that are over, one sentence each."""

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
