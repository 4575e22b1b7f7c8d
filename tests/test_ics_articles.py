"""Laws of the calendar on every article that we have."""

from __future__ import annotations

from pathlib import Path

import pytest
from icalendar import Calendar

from itinerary import read
from itinerary.calendars.calendar import split, update
from itinerary.calendars.options import Options
from itinerary.calendars.selection import select
from itinerary.writers import write
from tests.conftest import ROOT

ARTICLES = sorted((ROOT / "tests" / "articles").glob("*.txt"))
EVERYTHING = Options(vague=True, cancelled=True, trip=True, alarm=30)


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
@pytest.mark.parametrize("options", [Options(), EVERYTHING], ids=["default", "everything"])
def test_laws(path: Path, options: Options) -> None:
    itinerary = read(path.read_text("utf-8"))
    entries = select([itinerary], options).entries
    data = write("ics", [itinerary], options)
    same = write("ics", [read(path.read_text("utf-8"))], options) == data
    assert same, "two runs differ"
    events = list(Calendar.from_ical(data).walk("VEVENT"))
    stops = [event for event in events if "Trip" not in event["CATEGORIES"].cats]
    assert len(stops) == len(entries)
    assert len({str(event["UID"]) for event in events}) == len(events)
    assert all(event.end > event.start for event in events)
    untouched = update(data, [itinerary], options).data == data
    assert untouched, "the same article changes its own calendar"
    assert len(split([itinerary], options)) == len(events)
