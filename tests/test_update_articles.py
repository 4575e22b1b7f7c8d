"""Update scenarios as newspapers write them: an announcement, and what the agencies make of it later."""

from __future__ import annotations

import re

import pytest

from itinerary import read
from itinerary.calendars.calendar import update
from itinerary.calendars.lines import Document
from itinerary.writers import write

ANNOUNCED = (
    "HELSINKI, March 2, 2026 (Northern Wire) -- Foreign Minister Aino Virtanen will visit "
    "Nairobi on Monday, March 9, and travel to Kigali on Wednesday, March 11, her office said on "
    "Monday. She will hold talks in Pretoria on Friday, March 13, and will return to Helsinki on "
    "March 15.\n"
)
PLAN = {"Nairobi": "2026-03-09", "Kigali": "2026-03-11", "Pretoria": "2026-03-13", "Helsinki": "2026-03-15"}

SCENARIOS = {
    "postponed": (
        "HELSINKI, March 4, 2026 (Northern Wire) -- Foreign Minister Aino Virtanen has "
        "postponed her visit to Kigali to Thursday, March 12, her office said on Wednesday.\n",
        {**PLAN, "Kigali": "2026-03-12"},
    ),
    "postponed by weeks": (
        "HELSINKI, March 4, 2026 (Northern Wire) -- Foreign Minister Aino Virtanen has "
        "postponed her visit to Kigali to Wednesday, April 22, her office said on Wednesday.\n",
        {**PLAN, "Kigali": "2026-04-22"},
    ),
    "cancelled": (
        "HELSINKI, March 5, 2026 (Northern Wire) -- Foreign Minister Aino Virtanen has called "
        "off her trip to Kenya, Rwanda and South Africa next week, her office said on "
        "Thursday.\n",
        dict.fromkeys(PLAN, "cancelled"),
    ),
    "one stop cancelled": (
        "HELSINKI, March 4, 2026 (Northern Wire) -- Foreign Minister Aino Virtanen has "
        "cancelled her visit to Kigali on Wednesday, March 11, her office said.\n",
        {**PLAN, "Kigali": "cancelled"},
    ),
    "a leg added": (
        "HELSINKI, March 5, 2026 (Northern Wire) -- Foreign Minister Aino Virtanen will also "
        "visit Addis Ababa on Saturday, March 14, her office said on Thursday.\n",
        {**PLAN, "Addis Ababa": "2026-03-14"},
    ),
    "a leg dropped": (
        "HELSINKI, March 5, 2026 (Northern Wire) -- Foreign Minister Aino Virtanen has "
        "dropped Kigali from her trip to Africa next week, her office said on Thursday. She "
        "will visit Nairobi on Monday and Pretoria on Friday.\n",
        {**PLAN, "Kigali": "cancelled"},
    ),
    "a date corrected": (
        "HELSINKI, March 3, 2026 (Northern Wire) -- Foreign Minister Aino Virtanen will visit "
        "Pretoria on Thursday, March 12, her office said on Tuesday, correcting an earlier "
        "statement.\n",
        {**PLAN, "Pretoria": "2026-03-12"},
    ),
    "another agency on the same trip": (
        "NAIROBI, March 3, 2026 (Savanna News) -- Finnish Foreign Minister Aino Virtanen will "
        "arrive in Nairobi on March 9 for talks, officials said on Tuesday. Virtanen flies on "
        "to Kigali on March 11 and to Pretoria on March 13.\n",
        PLAN,
    ),
    "a vaguer report": (
        "NAIROBI, March 3, 2026 (Savanna News) -- Finnish Foreign Minister Aino Virtanen will "
        "visit Kenya next week, officials said on Tuesday.\n",
        PLAN,
    ),
    "an older article after it": (
        "HELSINKI, Feb. 20, 2026 (Northern Wire) -- Foreign Minister Aino Virtanen will visit "
        "Nairobi on Tuesday, March 10, and Kigali on Thursday, March 12, her office said on "
        "Friday.\n",
        PLAN,
    ),
    "another traveller": (
        "OSLO, March 3, 2026 (Northern Wire) -- Foreign Minister Liv Haugen will visit "
        "Nairobi on Monday, March 9, her office said.\n",
        {**PLAN, "Nairobi (Haugen)": "2026-03-09"},
    ),
}


def stops(data: bytes) -> dict[str, str]:
    """Place to first day, or to "cancelled"; a stop of another traveller with his name."""
    found = {}
    for block in Document.parse(data).events:
        title, day = block.plain("SUMMARY"), block.plain("DTSTART")
        place = re.sub(r" \(.*", "", title.partition(" – ")[0])
        place += "" if "Virtanen" in title else f" ({title.partition(' – ')[2].split()[0]})"
        assert place not in found, f"{place} is there twice"
        off = block.plain("STATUS") == "CANCELLED"
        found[place] = "cancelled" if off else f"{day[:4]}-{day[4:6]}-{day[6:8]}"
    return found


@pytest.fixture(scope="module")
def calendar() -> bytes:
    data = write("ics", [read(ANNOUNCED)])
    assert stops(data) == PLAN
    return data


@pytest.mark.parametrize("name", SCENARIOS)
def test_scenario(calendar: bytes, name: str) -> None:
    text, wanted = SCENARIOS[name]
    new = update(calendar, [read(text)]).data
    assert stops(new) == wanted
    assert update(new, [read(text)]).data == new
    old = {block.plain("UID") for block in Document.parse(calendar).events}
    assert old <= {block.plain("UID") for block in Document.parse(new).events}


@pytest.mark.parametrize("name", SCENARIOS)
def test_the_announcement_again_overrides_nothing(calendar: bytes, name: str) -> None:
    """The announcement is older than all of them but one."""
    new = update(calendar, [read(SCENARIOS[name][0])]).data
    assert stops(update(new, [read(ANNOUNCED)]).data) == SCENARIOS[name][1]


@pytest.mark.parametrize("name", SCENARIOS)
def test_the_owners_title_and_foreign_events_stay(calendar: bytes, name: str) -> None:
    foreign = b"BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260311T090000Z\r\nSUMMARY:Kigali\r\nEND:VEVENT\r\n"
    title = "SUMMARY:Kigali – Virtanen visit".encode()
    edited = calendar.replace(title, b"SUMMARY:Lunch in Kigali").replace(
        b"END:VCALENDAR", foreign + b"END:VCALENDAR"
    )
    new = update(edited, [read(SCENARIOS[name][0])]).data
    assert foreign in new and b"SUMMARY:Lunch in Kigali\r\n" in new


def test_a_second_trip_is_another_event(calendar: bytes) -> None:
    text = (
        "HELSINKI, March 20, 2026 (Northern Wire) -- Foreign Minister Aino Virtanen will "
        "visit Nairobi again on Tuesday, April 14, her office said on Friday.\n"
    )
    new = Document.parse(update(calendar, [read(text)]).data)
    days = [block.plain("DTSTART") for block in new.events if block.plain("LOCATION").startswith("Nairobi")]
    assert days == ["20260309", "20260414"]
