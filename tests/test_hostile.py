"""Texts that nobody writes in good faith: no error, no wrong stop, time in proportion to the length.

What the single parts stand is in test_dates_hostile.py, test_readers.py (markup, mail),
test_readers_fetch.py (addresses), test_writers.py (formulas, markup), test_cli.py (terminals) and
test_expressions.py (regular expressions).
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import icalendar
import pytest

from itinerary import Itinerary, read
from itinerary.writers import write
from tests.cli import ROME
from tests.conftest import ROOT

DAY = date(2026, 1, 9)
SIZE = 80_000  # characters
TIMES = 4  # a text so many times shorter
GROWTH = 10.0  # takes at most so many times less: in proportion 4, with a quadratic step 16
NOISE = 0.3  # seconds


def count(whole: Itinerary) -> int:
    return sum(len(trip.stops) for trip in whole.trips)


UNITS = [
    *("visit ", "7", " ", "\n", "Monday to ", "“‘", '"', "(", "Paris, London, Oslo, ", "Jan. 15, 2026, "),
    *("then to ", "on Monday in Paris ", "and ", ",", "A. ", "—",),
    *("e\u0301\u0301", "\u200d", "\u202e", "\ud800"),
    *("\x00", "\x1b[2J", "１５", "١٥", "東京", "שלום ", "Mоnday ",),
    *("Jan\u200d 15 ", "Ana Reis ", "Paris's ", "- ", "| "),
    *("said that he ", "Foreign Minister Ana Reis ", "https://a.example/ ", "Monday\n", "Jan 15:\n"),
]  # fmt: skip


def read_in_proportion(unit: str) -> Itinerary:
    """Much of a unit, read in processor time that grows with its length and no faster."""

    def timed(size: int) -> tuple[float, Itinerary]:
        begin = time.process_time()
        whole = read(unit * (size // len(unit)), published=DAY)
        return time.process_time() - begin, whole

    read(unit, published=DAY)  # builds the tables
    little, _ = timed(SIZE // TIMES)
    much, whole = timed(SIZE)
    assert much < GROWTH * little + NOISE
    return whole


@pytest.mark.parametrize("unit", UNITS, ids=ascii)
def test_much_of_one_thing_is_no_trip_and_takes_time_in_proportion(unit: str) -> None:
    assert count(read_in_proportion(unit)) == 0


@pytest.mark.parametrize(
    "unit",
    ["Ana Reis will visit Rome on Monday. ", "Jan. 15: Rome\n", "Ana Reis visited Oslo on Jan. 3.\n\n"],
    ids=ascii,
)
def test_much_of_the_same_trip_takes_time_in_proportion(unit: str) -> None:
    assert count(read_in_proportion(unit)) <= 2


OTHERS = [
    "Die Außenministerin reist am Montag nach Rom und am 15. Januar nach Oslo.",
    "La ministre se rendra lundi à Rome, puis à Oslo le 15 janvier.",
    "وزير الخارجية يزور روما يوم الاثنين.",
    "שר החוץ יבקר ברומא ביום שני.",
    "外相は月曜日にローマを訪問する。",
    "Министр посетит Рим в понедельник.",
]


@pytest.mark.parametrize("text", OTHERS)
def test_other_languages_are_no_trip(text: str) -> None:
    assert count(read(text, published=DAY)) == 0


# -- injection --------------------------------------------------------------------------------

EVIL = "\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil\r\nATTACH:https://evil.example/\r\nBEGIN:VALARM\r\n"
BREAKS = [
    "\r\n",
    "\n",
    "\r",
    "\x0b",
    "\x0c",
    "\x1c",
    "\x85",
    "\u2028",
    "\u2029",
    "\x00",
    "\\n",
    "\\",
    ";",
    '"',
]


def hostile(words: str) -> Itinerary:
    """An itinerary with these words in every place where an article's words go."""
    stop = {
        "place": f"Ro{words}me", "country": "IT", "when": "2026-03-09", "summary": words,
        "activities": [words], "because": [words],
        "evidence": [{"field": "sentence", "start": 0, "end": len(words), "quote": words}],
    }  # fmt: skip
    trip = {"traveller": f"Ana{words}", "role": words, "stops": [stop]}
    top = {"title": words, "publisher": words, "url": f"https://a.example/{words}", "trips": [trip]}
    return Itinerary.from_dict({"published": "2026-03-06", **top})


@pytest.mark.parametrize("mark", BREAKS, ids=ascii)
def test_words_add_no_property_to_a_calendar(mark: str) -> None:
    data = hostile(EVIL.replace("\r\n", mark)).to_ical()
    calendar = icalendar.Calendar.from_ical(data)
    (event,) = calendar.walk("VEVENT")
    assert not calendar.walk("VALARM") and "ATTACH" not in event and str(event["UID"]) != "evil"
    assert not re.search(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", data)
    assert data.count(b"\n") == data.count(b"\r") == data.count(b"\r\n")
    for line in data.split(b"\r\n"):
        assert len(line) <= 75
        assert line.startswith(b" ") or re.match(rb"[A-Z-]+[;:]|$", line), line


MARKUP = ["</script><script>x()", "<img src=x onerror=x()>", "javascript:x()", "-->", "]]>"]


@pytest.mark.parametrize("words", MARKUP)
def test_words_add_no_markup_to_a_page(words: str) -> None:
    page = write("html", [hostile(words)]).decode("utf-8")
    harmless = write("html", [hostile("x" * len(words))]).decode("utf-8")
    assert "<img src=x" not in page and 'href="javascript:' not in page
    for tag in ("<script", "</script", "<img", "<iframe"):
        assert page.count(tag) == harmless.count(tag)


# -- the environment --------------------------------------------------------------------------

ENVIRONMENTS: list[dict[str, str]] = [
    {"LC_ALL": "C", "PYTHONUTF8": "0"},
    {"TZ": "Pacific/Kiritimati"},
    {"TZ": "no/such:zone"},
    {"PYTHONHASHSEED": "1"},
    {"PYTHONHASHSEED": "4711"},
    {"PYTHONTZPATH": ""},  # no tzdata of the system
    {"PYTHONOPTIMIZE": "2"},
    {"COLUMNS": "3", "LINES": "1", "TERM": ""},
]


def converted(folder: Path, **environment: str) -> bytes:
    """The calendar and the JSON that a process makes of an article, with nothing but this environment."""
    (folder / "rome.txt").write_text(ROME + "“Ça va”, she said.\n", "utf-8")
    result = b""
    for name in ("ics", "json"):
        command = [sys.executable, "-W", "error", "-m", "itinerary", "convert", "rome.txt", "-f", name]
        given = {"PATH": os.environ.get("PATH", ""), "PYTHONPATH": str(ROOT), **environment}
        done = subprocess.run(command, cwd=folder, env=given, capture_output=True, check=False)
        assert done.returncode == 0, done.stderr
        result += done.stdout
    assert result.count(b"BEGIN:VEVENT") == 3
    return result


def test_the_environment_changes_no_byte(tmp_path: Path) -> None:
    expected = converted(tmp_path)  # no HOME either
    for environment in ENVIRONMENTS:
        assert converted(tmp_path, **environment) == expected, environment
