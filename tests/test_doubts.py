"""Dates that contradict themselves: the reader takes the date, and says so."""

from __future__ import annotations

import pytest

from itinerary import read

HEAD = "PRAGUE, Feb 4, 2025 (Example News) - President Jan Novak will visit Oslo "

DOUBTS = [
    ("on Monday, Feb. 11.", ["“Monday, Feb. 11”: 2025-02-11"]),
    ("on Monday, February 11, 2025.", ["“Monday, February 11, 2025”: 2025-02-11"]),
    ("from Monday, Feb. 10 to Thursday, Feb. 12.", ["“Thursday, Feb. 12”: 2025-02-12"]),
    ("on Tuesday, Feb. 11.", []),
    ("on Monday.", []),
    ("on Feb. 11. The treaty was signed on Monday, Feb. 11, 2020.", []),
]


@pytest.mark.parametrize(("dates", "doubts"), DOUBTS)
def test_weekday_of_another_day(dates: str, doubts: list[str]) -> None:
    expected = tuple(f"{doubt} is another day of the week; the date was taken" for doubt in doubts)
    assert read(HEAD + dates).warnings == expected
