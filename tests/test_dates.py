"""Dates read as newspapers mean them: plans, reports, frames, the last stop, and the year that is missing."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from itinerary.dates import TimeMention, direction, find, read, tense
from itinerary.model import Anchor, Clock, Reading, Span, Tense
from itinerary.when import Length, When

FRIDAY = date(2026, 1, 9)
PLAN = Clock(FRIDAY, Tense.FUTURE)
REPORT = Clock(FRIDAY, Tense.PAST)


def only(text: str) -> TimeMention:
    """The one mention in a text."""
    mentions = find(text)
    assert len(mentions) == 1, mentions
    return mentions[0]


def resolved(text: str, clock: Clock) -> str:
    value = only(text).resolve(clock).value
    return str(value) if isinstance(value, When) else value.timex() if value else ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on Monday", "2026-01-12"),
        ("on Friday", "2026-01-16"),
        ("next Friday", "2026-01-16"),
        ("next Monday", "2026-01-12"),
        ("this Sunday", "2026-01-11"),
        ("the coming Friday", "2026-01-16"),
        ("Friday week", "2026-01-23"),
        ("Tuesday fortnight", "2026-01-27"),
        ("a week on Tuesday", "2026-01-20"),
        ("this weekend", "2026-01-10/2026-01-11"),
        ("next weekend", "2026-01-17/2026-01-18"),
        ("last weekend", "2026-01-03/2026-01-04"),
        ("next week", "2026-W03"),
        ("early next week", "2026-W03"),
        ("later this week", "2026-W02"),
        ("by the end of the month", "2026-01"),
        ("mid-February", "2026-02"),
        ("in December", "2026-12"),
        ("on 20 December", "2026-12-20"),
        ("on the 14th", "2026-01-14"),
        ("on the 2nd", "2026-02-02"),
        ("On the 14th Ames flies home", "2026-01-14"),
        ("the week of Oct. 6", "2026-W41"),
        ("in three weeks", "2026-W05"),
        ("in ten days", "2026-01-19"),
        ("in ten days' time", "2026-01-19"),
        ("from 12–15 January", "2026-01-12/2026-01-15"),
        ("30 December–2 January", "2026-12-30/2027-01-02"),
        ("Feb 27-March 3", "2026-02-27/2026-03-03"),
        ("from Monday through Wednesday", "2026-01-12/2026-01-14"),
        ("from Thursday to Tuesday", "2026-01-15/2026-01-20"),
        ("between Monday and Wednesday", "2026-01-12/2026-01-14"),
        ("between the 13th and the 15th", "2026-01-13/2026-01-15"),
        ("Monday and Tuesday", "2026-01-12/2026-01-13"),
        ("today and tomorrow", "2026-01-09/2026-01-10"),
        ("Tuesday to Thursday next week", "2026-01-13/2026-01-15"),
        ("the first weekend of May", "2026-05-02/2026-05-03"),
        ("the weekend of May 2", "2026-05-02/2026-05-03"),
        ("Friday (16 January)", "2026-01-16"),
        ("tomorrow (10 January)", "2026-01-10"),
        ("16 January (Friday)", "2026-01-16"),
        ("two weeks from Monday", "2026-01-26"),
        ("the weekend of 7-8 February", "2026-02-07/2026-02-08"),
        ("2026-02-13T10:30Z", "2026-02-13T10:30"),
        ("on 4/3", "2026-04-03"),
        ("next Tuesday and Wednesday", "2026-01-13/2026-01-14"),
        ("the week after next", "2026-W04"),
        ("Thursday, Jan. 15, at 3 p.m.", "2026-01-15T15:00"),
        ("at 3 p.m. on Thursday", "2026-01-15T15:00"),
        ("Thursday from 9 a.m. to 5 p.m.", "2026-01-15T09:00/2026-01-15T17:00"),
        ("Thursday, 9-11 a.m.", "2026-01-15T09:00/2026-01-15T11:00"),
        ("three days before Christmas", "2026-12-22"),
        ("the Monday after Easter", "2026-04-06"),
        ("Mon. 12/1", "2026-01-12"),
        ("29 February", "2028-02-29"),
    ],
)
def test_plan(text: str, expected: str) -> None:
    assert resolved(text, PLAN) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on Monday", "2026-01-05"),
        ("on Friday", "2026-01-09"),
        ("last Friday", "2026-01-02"),
        ("last Monday", "2026-01-05"),
        ("on 20 December", "2025-12-20"),
        ("in December", "2025-12"),
        ("on the 2nd", "2026-01-02"),
        ("three weeks ago", "2025-W51"),
        ("a year ago", "2025"),
        ("from Monday to Wednesday", "2026-01-05/2026-01-07"),
        ("over the weekend", "2026-01-03/2026-01-04"),
        ("30 December–2 January", "2025-12-30/2026-01-02"),
        ("in three weeks", "P3W"),
        ("29 February", "2024-02-29"),
    ],
)
def test_report(text: str, expected: str) -> None:
    assert resolved(text, REPORT) == expected


def test_week_after_a_week() -> None:
    clock = Clock(FRIDAY, Tense.FUTURE, last=When.week(date(2026, 2, 4)))
    assert resolved("the following week", clock) == "2026-W07"


def test_last_monday_told_on_a_monday() -> None:
    assert resolved("last Monday", Clock(date(2026, 1, 12))) == "2026-01-05"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the next day", "2026-01-15"),
        ("the following day", "2026-01-15"),
        ("two days later", "2026-01-16"),
        ("a fortnight later", "2026-W05"),
        ("the same day", "2026-01-14"),
        ("that evening", "2026-01-14"),
        ("the previous day", "2026-01-13"),
        ("the following Friday", "2026-01-16"),
        ("at 10 a.m.", "2026-01-14T10:00"),
        ("on the 17th", "2026-01-17"),
        ("on the 2nd", "2026-02-02"),
    ],
)
def test_counted_from_the_last_stop(text: str, expected: str) -> None:
    clock = Clock(FRIDAY, Tense.FUTURE, last=When.day(date(2026, 1, 14)))
    assert resolved(text, clock) == expected


@pytest.mark.parametrize(
    ("frame", "text", "expected"),
    [
        (When.week(date(2026, 1, 20)), "on Thursday", "2026-01-22"),
        (When.days(date(2026, 1, 18), date(2026, 1, 21)), "on the third day", "2026-01-20"),
        (When.days(date(2026, 1, 18), date(2026, 1, 21)), "on the sixth day", ""),
        (When.days(date(2026, 1, 18), date(2026, 1, 21)), "on Monday", "2026-01-19"),
        (When.month(2026, 3), "on the 14th", "2026-03-14"),
        (When.month(2026, 3), "on Thursday", "2026-01-15"),
        (When.year(2027), "in March", "2027-03"),
        (When.year(2027), "on 3 March", "2027-03-03"),
    ],
)
def test_frame(frame: When, text: str, expected: str) -> None:
    assert resolved(text, Clock(FRIDAY, Tense.FUTURE, frame=frame)) == expected


@pytest.mark.parametrize(
    ("day_first", "expected"),
    [(True, "2026-04-03"), (False, "2026-03-04")],
)
def test_order_of_figures(day_first: bool, expected: str) -> None:
    assert resolved("on 03/04/2026", Clock(FRIDAY, day_first=day_first)) == expected


def test_without_published_date() -> None:
    clock = Clock(None)
    assert only("on Monday").resolve(clock) == Reading(None, Anchor.PUBLISHED)
    assert only("the next day").resolve(clock).value is None
    assert str(only("12 January 2026").resolve(clock).value) == "2026-01-12"
    assert [found.timex() for found in read("on Monday, in May and in 1999", None)] == [None, None, "1999"]


def test_what_was_implied() -> None:
    reading = only("on 20 December").resolve(REPORT)
    assert reading.implied == ("year",)
    assert [str(other) for other in reading.alternatives] == ["2026-12-20"]
    assert only("20 December 2025").resolve(REPORT) == Reading(When.day(date(2025, 12, 20)))


@pytest.mark.parametrize(
    ("text", "anchor", "type_", "weekday"),
    [
        ("12 January 2026", Anchor.NONE, "DATE", None),
        ("on Monday", Anchor.PUBLISHED, "DATE", 0),
        ("next Monday", Anchor.PUBLISHED, "DATE", None),
        ("tomorrow", Anchor.PUBLISHED, "DATE", None),
        ("the next day", Anchor.LAST, "DATE", None),
        ("at 3 p.m.", Anchor.LAST, "TIME", None),
        ("Monday at 3 p.m.", Anchor.PUBLISHED, "TIME", 0),
        ("Monday night", Anchor.PUBLISHED, "TIME", 0),
        ("a three-day visit", Anchor.NONE, "DURATION", None),
        ("every Monday", Anchor.NONE, "SET", None),
    ],
)
def test_kind_of_mention(text: str, anchor: Anchor, type_: str, weekday: int | None) -> None:
    mention = only(text)
    assert (mention.anchor, mention.type, mention.weekday) == (anchor, type_, weekday)


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("at 3 p.m. ET (2000 GMT)", "America/New_York"),
        ("on 12 January at 10:00 GMT", "Etc/GMT"),
        ("at 9 a.m. GMT+9", "UTC+9"),
        ("at 7.30pm local time", None),
        ("at 7.30pm", None),
    ],
)
def test_zone(text: str, zone: str | None) -> None:
    assert only(text).zone == zone


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("16, 18 and 20 April", ["2026-04-16", "2026-04-18", "2026-04-20"]),
        ("April 16, 18 and 20", ["2026-04-16", "2026-04-18", "2026-04-20"]),
        ("the 14th and 15th", ["2026-01-14", "2026-01-15"]),
        ("Sat 14 & Sun 15 February", ["2026-02-14", "2026-02-15"]),
        ("Monday to Wednesday", ["2026-01-12", "2026-01-14"]),
    ],
)
def test_parts(text: str, parts: list[str]) -> None:
    assert [str(part.resolve(PLAN).value) for part in only(text).parts] == parts


@pytest.mark.parametrize(
    ("text", "days"),
    [("a week-long tour", 7), ("his four-day visit", 4), ("for three nights", 3), ("a two-week trip", 14)],
)
def test_length_of_a_stay(text: str, days: int) -> None:
    value = only(text).resolve(PLAN).value
    assert isinstance(value, Length)
    assert value.days == days


@pytest.mark.parametrize("text", ["for three days from Wednesday", "three nights from the 14th"])
def test_a_stay_from_a_day_is_no_distance(text: str) -> None:
    assert [mention.type for mention in find(text)] == ["DURATION", "DATE"]


def test_nights_are_told_from_days() -> None:
    value = only("for three nights").resolve(PLAN).value
    assert isinstance(value, Length)
    assert value.mod == "NIGHT"


def test_day_of_a_visit() -> None:
    mention = only("on the third day of his four-day visit")
    reading = mention.resolve(REPORT)
    assert str(reading.value) == "2026-01-09"
    assert [str(stay) for stay in reading.alternatives] == ["2026-01-07/2026-01-10"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He will fly on Monday.", Tense.FUTURE),
        ("He is to fly on Monday.", Tense.FUTURE),
        ("He is due in Rome on Monday.", Tense.FUTURE),
        ("He plans to leave on Monday.", Tense.FUTURE),
        ("Minister to visit Rome on Monday", Tense.UNKNOWN),
        ("The fair will be opened on Monday.", Tense.FUTURE),
        ("On Monday, he will fly home.", Tense.FUTURE),
        ("He said that on Monday he will fly home.", Tense.FUTURE),
        ("The shop is closed until Monday.", Tense.FUTURE),
        ("He arrived on Monday.", Tense.PAST),
        ("He met the king on Monday and will fly home.", Tense.PAST),
        ("He said on Monday that he will fly home.", Tense.PAST),
        ("He had been due to speak on Monday.", Tense.PAST),
        ("It was not until Monday that he left.", Tense.PAST),
        ("The minister Monday vowed to return.", Tense.PAST),
        ("the United States on Monday", Tense.UNKNOWN),
    ],
)
def test_tense(text: str, expected: Tense) -> None:
    assert tense(text, text.index("Monday")) is expected


@pytest.mark.parametrize(
    ("text", "saying"),
    [("He announced on Monday a trip.", True), ("He arrived on Monday.", False)],
)
def test_reporting(text: str, saying: bool) -> None:
    at = text.index("Monday")
    assert direction(text, Span(at, at + 6))[1] is saying


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Dealers were told of a cut in February.", "2026-02"),
        ("Dealers were told of a cut in March.", "2025-03"),
        ("In April, after the ruling in Roe vs. Wade, he resigned.", "2025-04"),
    ],
)
def test_the_month_told_of(text: str, value: str) -> None:
    assert [found.timex() for found in read(text, FRIDAY)] == [value]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        # the same quarter is compared with again and again
        ("Third-quarter sales rose from a year earlier. Profit fell from a year earlier.", "Q3 -Q3 -Q3"),
        ("Sales rose from a year earlier. Profit fell from a year earlier.", "-Y -Y"),
        # months are a part of the year
        ("Third-quarter sales rose. In the first nine months, they fell from a year earlier.", "Q3 P9M -Y"),
        ("Third-quarter sales rose. In the nine months, they fell from the 1988 period.", "Q3 P9M -Y"),
        # another quarter is only compared with
        ("Third-quarter sales rose, unlike those in the second quarter or a year earlier.", "Q3 Q2 -Q3"),
        # a quarter that is not over: told of, expected, and told of after the one before
        ("Fourth-quarter sales fell from a year earlier.", "Q4 -Q4"),
        ("It will report fourth-quarter sales; they will fall from a year earlier.", "Q4 -Y"),
        ("Third-quarter sales rose. The storm has an effect on the fourth quarter. They fell a year earlier.",
         "Q3 Q4 -Q3"),
        # the year to come is no quarter
        ("Third-quarter sales rose. The plant closes over the next year.", "Q3 +Y"),
    ],
)  # fmt: skip
def test_a_report(text: str, values: str) -> None:
    meant = {"Q2": "1989-Q2", "Q3": "1989-Q3", "Q4": "1989-Q4", "-Q3": "1988-Q3", "-Q4": "1988-Q4",
             "-Y": "1988", "+Y": "1990"}  # fmt: skip
    found = read(text, date(1989, 11, 2))
    assert [one.timex() for one in found] == [meant.get(value, value) for value in values.split()]


def test_a_story() -> None:
    text = (
        "The mayor will leave on Monday, her office said on Thursday. She visits the port of Genoa the next "
        "day and returns on 15 January at 8 p.m."
    )
    assert [(found.text, str(found.value)) for found in read(text, FRIDAY)] == [
        ("Monday", "2026-01-12"),
        ("Thursday", "2026-01-08"),
        ("the next day", "2026-01-09"),
        ("15 January at 8 p.m.", "2026-01-15T20:00"),
    ]


NO_DATES = [
    "exports may fall",
    "they would march on the square",
    "the sun sat low",
    "wait a second",
    "the 15th anniversary of the treaty",
    "the Group of 20",
    "since the Sept. 11 attacks",
    "sales on Black Friday",
    "the crowd after Friday prayers",
    "a Boeing 737 and an Airbus A320",
    "open 24/7",
    "said April Ryan",
    "the May government",
    "it rose 10 percent to $1,995",
    "flight 1430 landed",
    "call 555-1234",
    "won 3-2 on penalties",
    "add 1/2 cup of sugar",
    "a 3/4 majority",
    "a 45-year-old man",
    "in his 40s",
    "the Boxing Day Test",
    "the second largest port",
    "the 11th Circuit Court",
    "room 2012",
    "at 2.46 billion euros",
    "the Good Friday Agreement",
    "the Sunday Times",
    "on Cyber Monday",
    "the October 7 attack",
    "a New Year's resolution",
    "Catch-22 and Apollo 11",
    "TRUMP MAY VISIT CHINA",
    "USA Today",
    "day-to-day work",
]


@pytest.mark.parametrize("text", NO_DATES)
def test_no_date(text: str) -> None:
    assert find(text) == []


@settings(max_examples=60)
@given(st.text(alphabet=st.sampled_from(list("0123456789 .,:/-–'MondayJan.tofrnexwk\n()")), max_size=80))
def test_text_never_raises(text: str) -> None:
    end = 0
    for found in read(text, FRIDAY):
        assert end <= found.span.start < found.span.end <= len(text)
        assert found.text == text[found.span.start : found.span.end]
        end = found.span.end


@pytest.mark.parametrize("published", [date(1, 1, 1), date(9999, 12, 31), date(2024, 2, 29)])
def test_ends_of_the_calendar(published: date) -> None:
    text = (
        "last year, next century, ten decades ago, in 99999 days, on Monday, 29 February, next week, the day "
        "after tomorrow, this weekend, Easter, 900 weeks later, the third quarter, last month, 31 April, "
        "99 centuries ago"
    )
    read(text, published)


@pytest.mark.parametrize(
    ("text", "told", "value"),
    [
        ("will be home for Eid al-Fitr", date(2000, 1, 3), "2000-01-08"),  # twice in that year
        ("will be home for Eid al-Fitr", date(2000, 12, 20), "2000-12-27"),
        ("will be home for Eid", date(2026, 3, 10), "2026-03-20"),
        ("will be home for Eid", date(2026, 5, 10), "2026-05-27"),
        ("was home for Diwali", date(2024, 11, 5), "2024-10-31"),
        ("will be closed during Ramadan", date(2025, 2, 1), "2025-03-01/2025-03-29"),
        ("will be in Seoul for Lunar New Year", date(2024, 2, 1), "2024-02-10"),
        ("will be home for Diwali", date(1965, 10, 1), None),  # no table knows it
    ],
)
def test_feasts_that_follow_the_moon(text: str, told: date, value: str | None) -> None:
    assert [found.value and str(found.value) for found in read(text, told)] == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("speaks at 7 p.m. tonight", "2026-01-09T19:00"),
        ("speaks at 3.15 this afternoon", "2026-01-09T15:15"),
        ("will speak at 9:30 on Monday night", "2026-01-12T21:30"),
        ("will speak at 12:30 on Monday afternoon", "2026-01-12T12:30"),
        ("will speak on Monday night at 1:30", "2026-01-12T01:30"),
        ("12/01–15/01/2026", "2026-01-12/2026-01-15"),
        ("in 2010-12", "2010"),
        ("arrived a year ago today", "2025-01-09"),
    ],
)
def test_joined_values(text: str, value: str) -> None:
    assert [str(found.value) for found in read(text, FRIDAY)] == [value]
