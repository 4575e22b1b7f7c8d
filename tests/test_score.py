"""Precision, recall and F1 on the corpora never fall below their floors (tests/score.json)."""

from __future__ import annotations

import json

import pytest

from tools.score import CORPORA, FLOORS, below, reached, run, total

floors = json.loads(FLOORS.read_text("utf-8"))


@pytest.mark.parametrize("corpus", floors)
def test_no_floor_is_missed(corpus: str) -> None:
    if not CORPORA[corpus].is_dir():
        pytest.skip(f"{CORPORA[corpus]} is not here")
    now = {corpus: reached(total(list(run(CORPORA[corpus]))))}
    assert below(floors, now) == []
