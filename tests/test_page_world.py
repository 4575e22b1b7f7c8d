"""The committed outline of the world is what the script makes of its source."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tools.build_map import simplify, size, table, unwrap

ROOT = Path(__file__).resolve().parent.parent


@pytest.mark.node
def test_world_is_what_the_script_makes() -> None:
    source = ROOT / "node_modules" / "world-atlas" / "countries-50m.json"
    rows = list(table(json.loads(source.read_text("utf-8"))))
    assert (ROOT / "itinerary" / "data" / "world.tsv").read_text("ascii").splitlines()[1:] == rows


@pytest.mark.parametrize(
    ("points", "thin"),
    [
        ([(0, 0), (1, 0.01), (2, 0)], [(0, 0), (2, 0)]),
        ([(0, 0), (1, 1), (2, 0)], [(0, 0), (1, 1), (2, 0)]),
        ([(0, 0), (5, 0)], [(0, 0), (5, 0)]),
        ([(0, 0), (1, 0), (1, 1), (0.5, 1.01), (0, 1), (0, 0)], [(0, 0), (1, 0), (1, 1), (0, 1), (0, 0)]),
    ],
)
def test_simplify(points: list[tuple[float, float]], thin: list[tuple[float, float]]) -> None:
    assert simplify(points, 0.1) == thin


def test_unwrap_and_size() -> None:
    assert unwrap([(170, 0), (179, 1), (-179, 2), (179, 3)]) == [(170, 0), (179, 1), (181, 2), (179, 3)]
    assert size([(1, 2), (4, 3)]) == 3
