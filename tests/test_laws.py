"""Laws of the whole way from a text to a calendar, whatever the text."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date

import icalendar
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from itinerary import Evidence, Itinerary, Stop, read
from itinerary.writers import WRITERS, write

DAY = date(2026, 1, 9)

# What articles of travel are made of, so that most drawn texts do make stops.
PIECES = [
    *("TOKYO, Jan. 9 (Agency) -- ", "Foreign Minister Ana Reis ", "Ana Reis ",),
    *("He ", "Her office said ", "that "),
    *("will visit ", "visited ", "is to fly to ", "will leave ",),
    *("returned to ", "cancelled a visit to ", "met "),
    *("Rome", "Paris, Texas", "Tokyo", "Hawaii", "Oslo and Bergen", "Japan", "Georgia", "the White House"),
    *(" on Monday", " next week", " on Jan. 15", " from March 3 to 5",),
    *(" tomorrow", " the day before", " at 10 a.m."),
    *(" and ", ", then ", ", before ", ". ", ".\n\n", "\n", "\n- ", "\n\n",),
    *("“", "”", '"', "(", ")", " — ", ": "),
    *("Jan 15: ", "Jan 17 ", "| ", "\t", "\r\n", "\u00a0", "\u200b", "\u202e", "\x00", "\x1b[31m", "\ud800"),
    *("é", "e\u0301", "東京", "١٥", "１５", " 🇯🇵 ", "ﬁ", "İ", "ß", "\u2028", "\x85", "\ufeff"),
]  # fmt: skip
made = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)
anything = st.text(max_size=300)  # with surrogates: hypothesis leaves none out
texts = made | anything | st.lists(made | anything, max_size=3).map("\n\n".join)
days = st.none() | st.dates()


def stops(whole: Itinerary) -> Iterator[Stop]:
    for trip in whole.trips:
        yield from trip.stops


def evidence(whole: Itinerary) -> Iterator[Evidence]:
    for stop in stops(whole):
        yield from stop.evidence
    for each in whole.dropped:
        yield each.evidence


@given(texts, days)
@example("", None)
@example("Ana Reis will visit Rome on Monday.", date.max)
@example("Ana Reis visited Rome last year, and will visit Oslo next year.", date.min)
@example("Ana Reis will visit Rome on Monday. " * 50, DAY)
@example("Ana Reis will visit Rome on Dec. 30, 9999. He will leave for Oslo three weeks later.", date.max)
@example("Ana Reis visited Rome on Monday and will visit Oslo on Tuesday.", date(1, 1, 20))
@example("Ana Reis will fly to Rome on Friday for a 99999999-day visit.", DAY)
@settings(max_examples=300)
def test_any_text_is_read(text: str, published: date | None) -> None:
    whole = read(text, published=published)
    for item in evidence(whole):
        assert 0 <= item.span.start < item.span.end <= len(text)
        assert item.span.of(text) == item.quote
    for trip in whole.trips:
        dated = [stop.when.first for stop in trip.stops if stop.when]
        assert dated == sorted(dated)
        assert trip.stops
    assert all(stop.place.name for stop in stops(whole))
    assert all(0 <= stop.confidence <= 1 for stop in stops(whole))
    assert all(stop.evidence and stop.because for stop in stops(whole))
    assert Itinerary.from_dict(json.loads(json.dumps(whole.to_dict()))) == whole
    assert read(text, published=published) == whole


@given(made)
@settings(max_examples=100)
def test_every_calendar_parses_back(text: str) -> None:
    whole = read(text, published=DAY)
    data = whole.to_ical()
    events = icalendar.Calendar.from_ical(data).walk("VEVENT")
    dated = [stop for stop in stops(whole) if stop.when]
    assert len(events) <= len(dated)
    assert len({str(event["UID"]) for event in events}) == len(events)
    assert {str(event["DTSTART"].dt)[:10] for event in events} <= {
        str(stop.when.first) for stop in dated if stop.when
    }


@pytest.mark.parametrize("name", WRITERS)
@given(made)
@settings(max_examples=25)
def test_converting_twice_is_equal_to_the_byte(name: str, text: str) -> None:
    assert write(name, [read(text, published=DAY)]) == write(name, [read(text, published=DAY)])


# -- what no stop uses changes no stop --------------------------------------------------------

STORY = (
    "BERLIN, March 6, 2026 (Agency) -- Foreign Minister Ana Reis will fly to Rome on Monday.\n\n"
    "She will visit Oslo on Wednesday and return to Berlin on March 13.\n"
)
APART = [  # paragraphs that tell of no journey
    "The harvest had been good this year, the ministry said.",
    "Prices rose by 3 percent, and the index closed at 41,222.",
    "Also read: What the budget means for you",
    "Advertisement",
    "© 2026 The Agency. All rights reserved.",
    "Photo: A bridge over the river (Agency)",
    "Follow us on social media for more stories.",
    "العربية: لا شيء هنا",
    "!!! ???",
]


def seen(whole: Itinerary) -> list[tuple[object, ...]]:
    """The stops without their places in the text."""
    return [(stop.place, stop.when, stop.kind, stop.status, stop.summary) for stop in stops(whole)]


@given(st.lists(st.sampled_from(APART), min_size=1, max_size=4), st.booleans())
@settings(max_examples=60)
def test_a_paragraph_that_no_stop_uses_changes_no_stop(paragraphs: list[str], between: bool) -> None:
    first, second = STORY.rstrip().split("\n\n")
    parts = [first, *paragraphs, second] if between else [first, second, *paragraphs]
    assert seen(read("\n\n".join(parts))) == seen(read(STORY))


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("tail", ["", "\n\n\n", "   ", "\u200b", "\ufeff", "\x00"])
def test_line_endings_and_what_trails_change_no_stop(ending: str, tail: str) -> None:
    assert seen(read(STORY.replace("\n", ending) + tail)) == seen(read(STORY))
    assert len(seen(read(STORY))) == 3
