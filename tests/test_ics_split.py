"""`itinerary convert --split`: a file for each stop."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner

from itinerary.cli import app
from itinerary.writers import write
from tests.koizumi import KOIZUMI, PLAN, article, stop

ANYWHERE = "../../etc/passwd"


@pytest.fixture
def trip(tmp_path: Path) -> Path:
    path = tmp_path / "trip.json"
    path.write_bytes(write("json", [KOIZUMI]))
    return path


def test_a_file_for_each_stop(trip: Path, tmp_path: Path) -> None:
    ran = CliRunner().invoke(app, ["convert", str(trip), "--split", "-o", str(tmp_path / "stops")])
    assert ran.exit_code == 0, ran.output
    assert sorted(path.name for path in (tmp_path / "stops").iterdir()) == [
        "2026-01-12 Honolulu.ics",
        "2026-01-13 Los Angeles.ics",
        "2026-01-15 Washington.ics",
        "2026-01-18 Japan.ics",
    ]
    assert "wrote 4 files to" in ran.stderr


def test_stops_of_one_name_and_names_that_are_paths(tmp_path: Path) -> None:
    odd = replace(PLAN[0].place, name=ANYWHERE)
    made = article("2026-01-09", stop(odd, "2026-01-12"), stop(odd, "2026-01-12"))
    path = tmp_path / "trip.json"
    path.write_bytes(write("json", [made]))
    CliRunner().invoke(app, ["convert", str(path), "--split", "-o", str(tmp_path / "stops")])
    names = sorted(path.name for path in (tmp_path / "stops").iterdir())
    assert names == ["2026-01-12 ..-..-etc-passwd-2.ics", "2026-01-12 ..-..-etc-passwd.ics"]
    assert sorted(each.name for each in tmp_path.iterdir()) == ["stops", "trip.json"]


@pytest.mark.parametrize("more", [["-o", "-"], ["--format", "json"]])
def test_only_calendars_in_a_folder(trip: Path, more: list[str]) -> None:
    ran = CliRunner().invoke(app, ["convert", str(trip), "--split", *more])
    assert ran.exit_code == 2
