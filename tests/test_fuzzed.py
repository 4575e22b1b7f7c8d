"""What fuzzing found, kept: each input is read or refused in one line."""

from __future__ import annotations

from pathlib import Path

import pytest

from itinerary import read
from itinerary.calendars.calendar import update
from itinerary.errors import BadArticle, BadCalendar
from itinerary.pipeline import analyse
from itinerary.readers import read_bytes
from tests.conftest import ROOT
from tools import fuzz

INPUTS = sorted((ROOT / "tests" / "fuzzed").iterdir())
READ = [path for path in INPUTS if path.suffix in (".txt", ".eml", ".xml")]
REFUSED = [path for path in INPUTS if path.suffix in (".docx", ".pdf")]
CALENDARS = [path for path in INPUTS if path.suffix == ".ics"]
CORPUS = sorted((ROOT / "tests" / "corpus").glob("*/*"))


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: f"{path.parent.name}-{path.name}")
def test_the_corpus_holds(path: Path) -> None:
    fuzz.feed(path.parent.name)(path.read_bytes())


@pytest.mark.parametrize("path", READ, ids=lambda path: path.name)
def test_read_to_the_end(path: Path) -> None:
    (article,) = read_bytes(path.read_bytes(), name=path.name)
    assert analyse(article).itinerary


@pytest.mark.parametrize("path", REFUSED, ids=lambda path: path.name)
def test_refused_in_one_line(path: Path) -> None:
    with pytest.raises(BadArticle) as caught:
        read_bytes(path.read_bytes(), name=path.name)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("path", CALENDARS, ids=lambda path: path.name)
def test_no_whole_calendar_is_refused(path: Path) -> None:
    with pytest.raises(BadCalendar):
        update(path.read_bytes(), [read("Ana Reis will fly to Rome on Jan. 15, 2026.")])
