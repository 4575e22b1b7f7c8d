"""What the tests of the command line share: articles, and ways to run it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from typer.testing import CliRunner, Result

import itinerary
from itinerary.cli import app

ROME = """BERLIN, March 6, 2026 (Agency) -- Foreign Minister Ana Reis will fly to Rome on Monday.
She will visit Oslo on Wednesday and return to Berlin on March 13.
"""
NO_TRIP = "BERLIN, March 6, 2026 (Agency) -- Foreign Minister Ana Reis said that the harvest had been good.\n"
UNDATED = "Foreign Minister Ana Reis will fly to Rome on Monday, her office said.\n"
GERMAN = "Die Außenministerin reist am Montag nach Rom, wie ihr Büro am Freitag in Berlin mitteilte.\n"
CANCELLED = {
    "published": "2026-03-06",
    "trips": [
        {
            "traveller": "Ana Reis",
            "stops": [{"place": "Rome", "country": "IT", "when": "2026-03-09", "status": "cancelled"}],
        }
    ],
}

ARTICLES = {"rome": ROME, "none": NO_TRIP, "undated": UNDATED, "german": GERMAN}

Folder = Path  # the fixture `folder`: an empty current folder with these articles


def run(*arguments: str, text: str | None = None) -> Result:
    return CliRunner().invoke(app, list(arguments), input=text, prog_name="itinerary")


def stops(data: dict[str, object]) -> list[tuple[str, str]]:
    whole = itinerary.Itinerary.from_dict(data)
    return [(stop.place.name, str(stop.when)) for trip in whole.trips for stop in trip.stops]


def stop(confidence: float, place: str) -> dict[str, object]:
    return {"place": place, "country": None, "when": "2026-03-09", "confidence": confidence}


def one_line(result: Result, *words: str) -> None:
    assert result.stderr.count("\n") == 1, result.stderr
    for word in words:
        assert word in result.stderr


def process(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-W", "error", "-m", "itinerary", *arguments]
    return subprocess.run(command, capture_output=True, env=dict(os.environ) | environment, check=False)
