"""The committed outline of the world is what the script makes of its source."""

from __future__ import annotations

import json
import re

import pytest

from itinerary.writers.world import lines_of, outlines, thinned
from tests.conftest import ROOT
from tools.build_map import simplify, size, table, unwrap


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


@pytest.mark.parametrize(
    ("path", "step", "thin"),
    [
        ("M0 0l5 0 1 0 4 0 0 10z", 3, "M0 0l5 0 5 0 0 10z"),
        ("M0 0l1 0 0 1-1 0z", 3, ""),
        ("M0 0l1 0 1 0", 3, "M0 0l2 0"),
        ("M0 0l1 0-1 0", 3, ""),
        ("M-5-5l-10 0 0-10 10 0 0 10z", 3, "M-5-5l-10 0 0-10 10 0 0 10z"),
        ("M0 0l9 0 0 9zM20 20l9 0 0 9z", 3, "M0 0l9 0 0 9zM20 20l9 0 0 9z"),
    ],
)
def test_thinned(path: str, step: float, thin: str) -> None:
    assert thinned(path, step) == thin


@pytest.mark.parametrize("step", [1.0, 3.0, 7.0, 20.0])
def test_thinned_outlines_are_paths_within_their_box(step: float) -> None:
    for _, path, (west, north, east, south) in outlines():
        thin = thinned(path, step)
        assert re.fullmatch(r"(?:M-?\d+[ -]\d+l-?\d+(?:(?: |-)\d+)+z?)*", thin)
        for line in lines_of(thin):
            assert all(west <= x <= east and north <= y <= south for x, y in line)
