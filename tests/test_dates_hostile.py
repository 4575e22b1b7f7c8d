"""Hostile text takes time in proportion to its length. A quadratic reader would need hours."""

from __future__ import annotations

import time
from datetime import date

import pytest

from itinerary.dates import read

SIZE = 100_000  # characters
BOUND = 30.0  # seconds of processor time
PIECES = [
    "on ", "1", "12 ", "12/", "12:", "1.", " ", "\n", "'", "Monday to ", "Monday and ", "the ", "the first ",
    "May ", "12, ", "early ", "in the week of ", "3 p.m. (", "next ", "two days before ", "a", "Jan. 1-",
    "12-", "the 14th and ",
]  # fmt: skip


@pytest.mark.parametrize("piece", PIECES)
def test_hostile(piece: str) -> None:
    text = piece * (SIZE // len(piece))
    begin = time.process_time()
    read(text, date(2026, 1, 9))
    assert time.process_time() - begin < BOUND
