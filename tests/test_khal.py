"""Imported into khal, a calendar of the terminal, and read back through its own list."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from itinerary.calendars.calendar import update
from itinerary.model import Status
from itinerary.writers import write
from tests.koizumi import HONOLULU, KOIZUMI, PARIS, WASHINGTON, article, but, stop

pytest.importorskip("khal")
pytestmark = pytest.mark.server

CONFIG = """
[calendars]
[[travel]]
path = {folder}/travel
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
local_timezone = UTC
default_timezone = UTC
[default]
default_calendar = travel
[sqlite]
path = {folder}/khal.db
"""
ROW = "{start-long}|{end-long}|{title}|{location}|{uid}"


class Khal:
    """A khal of its own: its folder, its configuration, no home."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.config = folder, folder / "config"
        (folder / "travel").mkdir()
        self.config.write_text(CONFIG.format(folder=folder))

    def run(self, *arguments: str) -> str:
        command = [sys.executable, "-W", "ignore", "-c", "from khal.cli import main_khal; main_khal()"]
        environment = {**os.environ, "HOME": str(self.folder), "LC_ALL": "C.UTF-8"}
        done = subprocess.run(
            [*command, "-c", str(self.config), *arguments],
            capture_output=True,
            text=True,
            check=True,
            env=environment,
        )
        return done.stdout

    def take(self, data: bytes) -> None:
        """Import a calendar."""
        path = self.folder / "in.ics"
        path.write_bytes(data)
        self.run("import", "--batch", str(path))

    def rows(self) -> list[list[str]]:
        """Every event once: start, end, title, place, UID."""
        listed = self.run(
            "list", "2025-12-01", "400d", "--once", "--notstarted", "--day-format", "", "--format", ROW
        )
        return [line.split("|") for line in listed.splitlines() if line.strip()]


@pytest.fixture
def khal(tmp_path: Path) -> Khal:
    return Khal(tmp_path)


def test_four_stops_come_back(khal: Khal) -> None:
    khal.take(write("ics", [KOIZUMI]))
    assert [row[:4] for row in khal.rows()] == [
        ["2026-01-12", "2026-01-12", "Honolulu – Koizumi visit", "Honolulu, Hawaii, United States"],
        ["2026-01-13", "2026-01-13", "Los Angeles – Koizumi visit", "Los Angeles, California, United States"],
        [
            "2026-01-15",
            "2026-01-15",
            "Washington – Koizumi visit",
            "Washington, District of Columbia, United States",
        ],
        ["2026-01-18", "2026-01-18", "Japan – Koizumi return", "Japan"],
    ]


def test_imported_twice_is_there_once(khal: Khal) -> None:
    khal.take(write("ics", [KOIZUMI]))
    before = khal.rows()
    khal.take(write("ics", [KOIZUMI]))
    assert khal.rows() == before


def test_an_updated_calendar_moves_its_event(khal: Khal) -> None:
    first = write("ics", [KOIZUMI])
    khal.take(first)
    uids = [row[4] for row in khal.rows()]
    later = article("2026-01-11", *but(2, when="2026-01-16"), publisher="Kyodo")
    khal.take(update(first, [later]).data)
    rows = khal.rows()
    assert [row[4] for row in rows] == uids
    assert rows[2][:3] == ["2026-01-16", "2026-01-16", "Washington – Koizumi visit"]


def test_hours_are_those_of_the_place(khal: Khal) -> None:
    khal.take(
        write(
            "ics",
            [
                article(
                    "2026-01-09",
                    stop(HONOLULU, "2026-01-12T15:00"),
                    stop(WASHINGTON, "2026-07-15T09:30/2026-07-15T12:00"),
                    stop(PARIS, "2026-07-18/2026-07-20", status=Status.TENTATIVE),
                )
            ],
        )
    )
    assert [row[:3] for row in khal.rows()] == [
        ["2026-01-13 01:00", "2026-01-13 02:00", "Honolulu – Koizumi visit"],
        ["2026-07-15 13:30", "2026-07-15 16:00", "Washington – Koizumi visit"],
        ["2026-07-18", "2026-07-20", "Paris (tentative) – Koizumi visit"],
    ]


def test_the_same_city_four_months_apart_is_two_events(khal: Khal) -> None:
    khal.take(write("ics", [KOIZUMI]))
    khal.take(write("ics", [article("2026-05-09", stop(HONOLULU, "2026-05-12"))]))
    assert [row[0] for row in khal.rows() if row[2].startswith("Honolulu")] == ["2026-01-12", "2026-05-12"]
