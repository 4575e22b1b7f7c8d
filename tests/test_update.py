"""A calendar and later articles on the same trips: moved, marked, added, and nothing else touched."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from itinerary.calendars import diff
from itinerary.calendars.calendar import update
from itinerary.calendars.known import known
from itinerary.calendars.lines import Document, Line, read_lines, text_line
from itinerary.calendars.options import Options
from itinerary.errors import BadCalendar
from itinerary.model import Evidence, Itinerary, Kind, Span, Status, Stop
from itinerary.writers import write
from tests.koizumi import (
    HAWAII,
    HONOLULU,
    KOIZUMI,
    LOS_ANGELES,
    PARIS,
    PLAN,
    TOKYO,
    UNITED_STATES,
    WASHINGTON,
    article,
    but,
    stop,
)
from tests.strategies import itineraries

CALENDAR = write("ics", [KOIZUMI])
FOREIGN = (
    b"BEGIN:VEVENT\r\nUID:dentist\r\nDTSTAMP:20250101T000000Z\r\nDTSTART:20260115T090000Z\r\n"
    b'SUMMARY:Dentist\\, upper\r\n  left\r\nX-ODD;P="a;b:c":1\r\nBEGIN:VALARM\r\nACTION:AUDIO\r\n'
    b"TRIGGER:-PT5M\r\nEND:VALARM\r\nEND:VEVENT\r\n"
)


def with_foreign(data: bytes) -> bytes:
    return data.replace(b"BEGIN:VEVENT\r\n", FOREIGN + b"BEGIN:VEVENT\r\n", 1)


def event(data: bytes, place: str) -> bytes:
    """The one event whose LOCATION begins with `place`."""
    (found,) = (
        block.raw for block in Document.parse(data).events if block.plain("LOCATION").startswith(place)
    )
    return found


def table(data: bytes) -> list[tuple[str, str, str, int]]:
    """Title, first day, status and SEQUENCE of all events."""
    return [
        (str(e["SUMMARY"]), f"{e.start}", str(e.get("STATUS")), int(e.get("SEQUENCE", 0)))
        for e in Calendar.from_ical(data).walk("VEVENT")
    ]


def after(*made: Itinerary, data: bytes = CALENDAR, **options: bool) -> bytes:
    return update(data, made, Options(**options)).data  # type: ignore[arg-type]


def told(*made: Itinerary, data: bytes = CALENDAR, **options: bool) -> list[str]:
    return diff.lines(update(data, made, Options(**options)).changes)  # type: ignore[arg-type]


def later(*stops: Stop, day: int = 11, **named: str | None) -> Itinerary:
    return article(f"2026-01-{day:02}", *stops, publisher="Kyodo", **named)


UNCHANGED = table(CALENDAR)


# -- what an article changes ----------------------------------------------------------------------


def test_the_same_article_changes_nothing() -> None:
    assert after(KOIZUMI) == CALENDAR
    assert told(KOIZUMI) == []


def test_a_stop_moves() -> None:
    made = later(*but(2, when="2026-01-16"))
    moved = after(made)
    assert table(moved) == [
        *UNCHANGED[:2],
        ("Washington – Koizumi visit", "2026-01-16", "CONFIRMED", 1),
        UNCHANGED[3],
    ]
    assert told(made) == ["> moved     Washington – Koizumi visit: Thu 15 Jan 2026 → Fri 16 Jan 2026"]
    uid = re.search(rb"UID:.*", event(CALENDAR, "Washington"))
    assert uid and uid[0] in event(moved, "Washington")
    assert b"DTSTAMP:20260111T000000Z" in event(moved, "Washington")
    assert b"LAST-MODIFIED:20260111T000000Z" in event(moved, "Washington")
    assert b"Source: Kyodo" in event(moved, "Washington").replace(b"\r\n ", b"")
    assert b"X-ITINERARY-PUBLISHED:2026-01-11" in event(moved, "Washington")


def test_what_the_article_confirms_keeps_every_byte_but_its_day() -> None:
    moved = after(later(*but(2, when="2026-01-16")))
    before = event(CALENDAR, "Honolulu").replace(b"PUBLISHED:2026-01-09", b"PUBLISHED:2026-01-11")
    assert event(moved, "Honolulu") == before


def test_what_the_article_does_not_speak_of_keeps_every_byte() -> None:
    moved = after(later(stop(WASHINGTON, "2026-01-16")))
    for place in ("Honolulu", "Los Angeles", "Japan"):
        assert event(moved, place) == event(CALENDAR, place)


def test_twice_is_once() -> None:
    made = later(*but(2, when="2026-01-16"))
    assert after(made, data=after(made)) == after(made)


@pytest.mark.parametrize("stamp", [b"PUBLISHED:2026-01-09", b"DTSTAMP:20260109T000000Z"])
def test_a_stamp_that_is_none_counts_as_the_oldest(stamp: bytes) -> None:
    made = later(*but(2, when="2026-01-16"))
    name = stamp.partition(b":")[0]
    once = after(made, data=CALENDAR.replace(stamp, name + b":2[26-01-09"))
    assert stamp.replace(b"09", b"11", 1) in event(once, "Washington")
    assert after(made, data=once) == once


def test_a_leg_is_added_by_its_date() -> None:
    made = later(*PLAN[:2], stop(PARIS, "2026-01-14"), *PLAN[2:])
    assert [row[0].split(" –")[0] for row in table(after(made))] == [
        "Honolulu",
        "Los Angeles",
        "Paris",
        "Washington",
        "Japan",
    ]
    assert told(made) == ["+ added     Paris – Koizumi visit: Wed 14 Jan 2026"]


def test_a_leg_is_dropped() -> None:
    made = later(*but(1, status=Status.CANCELLED))
    title, day, status, sequence = table(after(made))[1]
    assert (title, day, status, sequence) == (
        "Los Angeles (cancelled) – Koizumi visit",
        "2026-01-13",
        "CANCELLED",
        1,
    )
    assert told(made) == ["x cancelled Los Angeles (cancelled) – Koizumi visit: Tue 13 Jan 2026"]


def test_a_title_with_signs_is_cancelled_too() -> None:
    odd = replace(LOS_ANGELES, name="A, b; c (d)")
    data = write("ics", [article("2026-01-09", stop(odd, "2026-01-13"))])
    off = after(later(stop(odd, "2026-01-13", status=Status.CANCELLED)), data=data)
    assert table(off)[0][0] == "A, b; c (d) (cancelled) – Koizumi visit"


def test_a_cancelled_stop_keeps_the_day_it_had() -> None:
    made = later(stop(LOS_ANGELES, "2026-W03", status=Status.CANCELLED))
    assert table(after(made))[1][1:3] == ("2026-01-13", "CANCELLED")


def test_what_an_event_marks_is_not_remembered_beside_it() -> None:
    off = after(later(*but(1, status=Status.CANCELLED)))
    assert b"X-ITINERARY-CANCELLED" not in off
    assert b"X-ITINERARY-CANCELLED" in after(later(stop(PARIS, "2026-01-14", status=Status.CANCELLED)))


def test_a_cancelled_stop_that_nobody_wrote_is_not_added() -> None:
    made = later(stop(PARIS, "2026-01-14", status=Status.CANCELLED))
    assert table(after(made)) == UNCHANGED
    assert len(table(after(made, cancelled=True))) == 5


def test_a_cancelled_stop_is_on_again() -> None:
    off = later(*but(1, status=Status.CANCELLED), day=10)
    on = later(stop(LOS_ANGELES, "2026-01-14"))
    title, day, status, sequence = table(after(off, on))[1]
    assert (title, day, status, sequence) == ("Los Angeles – Koizumi visit", "2026-01-14", "CONFIRMED", 2)


@pytest.mark.parametrize("when", [None, "2026-01-12/2026-01-18", "2026-W03"])
def test_the_whole_trip_is_called_off(when: str | None) -> None:
    made = later(stop(UNITED_STATES, when, status=Status.CANCELLED))
    assert {row[2:] for row in table(after(made))} == {("CANCELLED", 1)}
    assert [row[0] for row in table(after(made))] == [
        "Honolulu (cancelled) – Koizumi visit",
        "Los Angeles (cancelled) – Koizumi visit",
        "Washington (cancelled) – Koizumi visit",
        "Japan (cancelled) – Koizumi return",
    ]
    assert after(made, data=after(made)) == after(made)


def test_a_trip_called_off_takes_no_other_trip_with_it() -> None:
    spring = article("2026-01-09", *PLAN, stop(WASHINGTON, "2026-04-20"))
    data = write("ics", [spring])
    made = later(stop(UNITED_STATES, "2026-W03", status=Status.CANCELLED))
    assert table(after(made, data=data))[-1] == ("Washington – Koizumi visit", "2026-04-20", "CONFIRMED", 0)


def test_the_way_home_stays_where_a_stop_stays() -> None:
    made = later(stop(HAWAII, None, status=Status.CANCELLED))
    assert [row[2] for row in table(after(made))] == ["CANCELLED", "CONFIRMED", "CONFIRMED", "CONFIRMED"]


def test_the_way_home_stays_where_the_trip_goes_elsewhere() -> None:
    made = later(*(replace(each, status=Status.CANCELLED) for each in PLAN[:3]), stop(PARIS, "2026-01-14"))
    assert table(after(made))[-1] == UNCHANGED[-1]


def test_a_status_changes() -> None:
    made = later(*but(2, status=Status.TENTATIVE))
    assert table(after(made))[2] == ("Washington (tentative) – Koizumi visit", "2026-01-15", "TENTATIVE", 1)
    assert told(made) == ["~ changed   Washington (tentative) – Koizumi visit: Thu 15 Jan 2026"]


def test_an_hour_is_added() -> None:
    made = later(*but(2, when="2026-01-15T09:30"))
    new = after(made)
    assert told(made) == [
        "> moved     Washington – Koizumi visit: Thu 15 Jan 2026 → Thu 15 Jan 2026, 09:30–10:30"
    ]
    assert new.count(b"BEGIN:VTIMEZONE") == 1
    assert new.index(b"BEGIN:VTIMEZONE") < new.index(b"BEGIN:VEVENT")
    assert b"ALLDAYEVENT" not in event(new, "Washington")
    assert after(article("2026-01-12", *PLAN, publisher="AP"), data=new).count(b"T093000") == 1


# -- vaguer and finer -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "vaguer",
    [
        stop(WASHINGTON, "2026-W03"),
        stop(WASHINGTON, "2026-01"),
        stop(WASHINGTON, None),
        stop(UNITED_STATES, "2026-01-12/2026-01-18"),
        stop(UNITED_STATES, "2026-01"),
        stop(HAWAII, "2026-01-12"),
    ],
)
def test_a_vaguer_article_changes_nothing(vaguer: Stop) -> None:
    assert table(after(later(vaguer), vague=True)) == UNCHANGED


def test_a_week_becomes_a_day() -> None:
    data = write("ics", [article("2026-01-09", stop(HONOLULU, "2026-W03"))])
    assert table(after(later(stop(HONOLULU, "2026-01-14")), data=data)) == [
        ("Honolulu – Koizumi visit", "2026-01-14", "CONFIRMED", 1)
    ]
    assert after(later(stop(HONOLULU, "2026-W03"), day=10), data=data).count(b"SEQUENCE:0") == 1


def test_a_country_becomes_a_city() -> None:
    data = write("ics", [article("2026-01-09", stop(UNITED_STATES, "2026-01-12/2026-01-18"))])
    new = after(later(*PLAN[:3]), data=data)
    assert [row[0] for row in table(new)] == [
        "Honolulu – Koizumi visit",
        "Los Angeles – Koizumi visit",
        "Washington – Koizumi visit",
    ]
    assert b"GEO:" in event(new, "Honolulu")
    assert b'X-TITLE="Honolulu, Hawaii, United States"' in event(new, "Honolulu").replace(b"\r\n ", b"")


def test_put_off_to_a_month_is_off_on_its_day() -> None:
    made = later(stop(WASHINGTON, "2026-03"))
    title, day, status, _ = table(after(made))[2]
    assert (title, day, status) == ("Washington – Koizumi visit", "2026-01-15", "CONFIRMED")
    said = replace(made.trips[0].stops[0], evidence=(Evidence("status", Span(0, 9), "postponed"),))
    made = later(said)
    title, day, status, _ = table(after(made))[2]
    assert (title, day, status) == ("Washington (cancelled) – Koizumi visit", "2026-01-15", "CANCELLED")
    again = later(stop(WASHINGTON, "2026-03-05"), day=20)
    assert ("Washington – Koizumi visit", "2026-03-05", "CONFIRMED", 2) in table(after(made, again))


# -- another trip ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("made", "count"),
    [
        (later(stop(WASHINGTON, "2026-01-25")), 4),  # moved by ten days
        (later(stop(WASHINGTON, "2026-01-26")), 5),
        (later(stop(WASHINGTON, "2026-02-20")), 5),  # another visit: nothing says it moved
        (article("2026-05-09", stop(WASHINGTON, "2026-05-12")), 5),  # the first one is over
        (article("2026-01-20", stop(WASHINGTON, "2026-01-22")), 5),
        (article("2026-01-15", stop(WASHINGTON, "2026-01-22")), 4),  # said on the very day
        (
            later(
                stop(HONOLULU, "2026-02-02"), stop(LOS_ANGELES, "2026-02-03"), stop(WASHINGTON, "2026-02-05")
            ),
            4,
        ),
        (later(stop(WASHINGTON, "2026-01-15"), traveller="Gen Nakatani"), 5),
        (later(stop(WASHINGTON, "2026-01-15"), traveller="Koizumi"), 4),
        (later(stop(WASHINGTON, "2026-01-15"), traveller="SHINJIRO KOIZUMI"), 4),
        (later(stop(WASHINGTON, "2026-01-15"), traveller=None), 5),
        (later(stop(replace(WASHINGTON, country="GB", region="England"), "2026-01-15")), 5),
        (later(stop(TOKYO, "2026-01-18", Kind.RETURN)), 4),  # "Japan" and "Tokyo" on one day
        (later(stop(TOKYO, "2026-01-11", Kind.DEPARTURE)), 5),
    ],
)
def test_same_trip_or_another(made: Itinerary, count: int) -> None:
    assert len(table(after(made))) == count


@pytest.mark.parametrize(
    ("published", "off"),
    [("2026-01-11", 1), ("2026-01-15", 1), ("2026-01-16", 0), ("2025-06-01", 0), (None, 0)],
)
def test_called_off_with_no_date_is_what_comes_next(published: str | None, off: int) -> None:
    """The visit of the next weeks, not the one of last year or of the next."""
    made = article(published, stop(WASHINGTON, None, status=Status.CANCELLED), publisher="Kyodo")
    assert [row[2] for row in table(after(made))].count("CANCELLED") == off


def test_the_next_of_two_is_called_off() -> None:
    both = write(
        "ics", [article("2026-01-09", stop(WASHINGTON, "2026-02-10"), stop(WASHINGTON, "2026-01-15"))]
    )
    made = later(stop(WASHINGTON, None, status=Status.CANCELLED))
    assert [row[1:3] for row in table(after(made, data=both))] == [
        ("2026-01-15", "CANCELLED"),
        ("2026-02-10", "CONFIRMED"),
    ]


def test_a_doubtful_visit_far_off_is_another() -> None:
    doubt = Evidence("status", Span(0, 3), "may")
    made = replace(stop(WASHINGTON, "2026-05-20", status=Status.TENTATIVE), evidence=(doubt,))
    assert len(table(after(later(made)))) == 5


def test_a_long_way_where_the_article_says_so() -> None:
    moved = replace(stop(WASHINGTON, "2026-03-20"), evidence=(Evidence("status", Span(0, 9), "postponed"),))
    assert len(table(after(later(moved)))) == 4


def test_two_stays_in_one_city_are_told_apart() -> None:
    first = article(
        "2026-01-09", stop(TOKYO, "2026-01-11", Kind.DEPARTURE), *PLAN[:2], stop(TOKYO, "2026-01-18")
    )
    second = later(stop(TOKYO, "2026-01-19"))
    rows = table(after(second, data=write("ics", [first])))
    assert [row[1] for row in rows] == ["2026-01-11", "2026-01-12", "2026-01-13", "2026-01-19"]


# -- older and newer ------------------------------------------------------------------------------


def test_an_older_article_never_overrides_a_newer_one() -> None:
    newer = after(later(*but(2, when="2026-01-16")))
    older = article("2026-01-10", *but(2, when="2026-01-14"), publisher="AP")
    assert after(older, data=newer) == newer
    assert told(older, data=newer) == [
        "= unchanged Washington – Koizumi visit: Fri 16 Jan 2026 (an older article says otherwise)"
    ]


def test_an_undated_article_overrides_nothing() -> None:
    made = article(None, *but(2, when="2026-01-16"))
    assert table(after(made)) == UNCHANGED


def test_an_article_between_two_others_changes_nothing() -> None:
    same = later(*PLAN, day=12)
    between = later(*but(2, when="2026-01-16"), day=11)
    assert table(after(between, data=after(same))) == UNCHANGED


THREE = (
    KOIZUMI,
    later(*but(2, when="2026-01-16"), day=10),
    later(*but(1, status=Status.CANCELLED)[:2], stop(PARIS, "2026-01-14"), day=11),
)


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_any_order_of_articles_gives_the_same_days(order: tuple[int, ...]) -> None:
    first, *others = (THREE[index] for index in order)
    data = write("ics", [first])
    for other in others:
        data = after(other, data=data)
    live = {row[:2] for row in table(data) if row[2] != "CANCELLED"}
    assert live == {
        ("Honolulu – Koizumi visit", "2026-01-12"),
        ("Paris – Koizumi visit", "2026-01-14"),
        ("Washington – Koizumi visit", "2026-01-16"),
        ("Japan – Koizumi return", "2026-01-18"),
    }


def test_an_older_article_does_not_bring_back_what_a_newer_one_called_off() -> None:
    newest = write("ics", [later(*but(1, status=Status.CANCELLED))])
    mark = b"X-ITINERARY-CANCELLED:2026-01-11|2026-01-13|Shinjiro Koizumi|Los Angeles\\, "
    assert newest.replace(b"\r\n ", b"").count(mark) == 1
    assert len(table(after(KOIZUMI, data=newest))) == 3
    assert len(table(after(later(stop(LOS_ANGELES, "2026-01-13"), day=12), data=newest))) == 4
    for day, count in (("2026-01-23", 3), ("2026-01-03", 3), ("2026-01-24", 4), ("2026-01-02", 4)):
        assert len(table(after(article("2026-01-01", stop(LOS_ANGELES, day)), data=newest))) == count
    assert len(table(after(article("2026-01-10", PLAN[1], traveller="Gen Nakatani"), data=newest))) == 4
    same_day = article("2026-01-11", stop(LOS_ANGELES, "2026-01-13"), publisher="AP")
    assert len(table(after(same_day, data=newest))) == 3
    both = write("ics", [later(*but(1, status=Status.CANCELLED)), KOIZUMI])
    assert both.replace(b"\r\n ", b"").count(mark) == 1 and len(table(both)) == 3


@pytest.mark.parametrize(
    ("off", "older", "count"),
    [
        (stop(UNITED_STATES, None, status=Status.CANCELLED), PLAN, 1),  # the way home is not in it
        (stop(UNITED_STATES, "2026-W03", status=Status.CANCELLED), PLAN, 1),
        (stop(UNITED_STATES, "2026-W03", status=Status.CANCELLED), (stop(PARIS, "2026-01-14"),), 1),
        (stop(WASHINGTON, None, status=Status.CANCELLED), (stop(WASHINGTON, "2026-01-10"),), 1),  # was over
        (stop(WASHINGTON, None, status=Status.CANCELLED), (stop(WASHINGTON, "2026-01-11"),), 0),
        (
            stop(WASHINGTON, None, status=Status.CANCELLED),
            (stop(WASHINGTON, None), stop(PARIS, "2026-01-14")),
            1,
        ),
    ],
)
def test_what_an_older_article_may_still_bring(off: Stop, older: tuple[Stop, ...], count: int) -> None:
    newest = write("ics", [later(off)])
    assert len(table(after(article("2026-01-09", *older), data=newest, vague=True))) == count


@pytest.mark.parametrize("spoiled", [b"x", b"|||", b"2026-01-11|soon|a|b", b"2026-99-99||a|b"])
def test_a_spoiled_memory_is_passed_over(spoiled: bytes) -> None:
    data = CALENDAR.replace(b"COLOR:", b"X-ITINERARY-CANCELLED:" + spoiled + b"\r\nCOLOR:")
    assert len(table(after(later(stop(PARIS, "2026-01-14")), data=data))) == 5


# -- the owner's edits ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("edit", "kept"),
    [
        ((b"SUMMARY:Washington \xe2\x80\x93 Koizumi visit", b"SUMMARY:Lunch!"), b"SUMMARY:Lunch!\r\n"),
        (
            (b"SUMMARY:Washington \xe2\x80\x93 Koizumi visit", b'SUMMARY;X-A="b":Lun\r\n ch'),
            b'SUMMARY;X-A="b":Lun\r\n ch\r\n',
        ),
        ((b"DTEND;VALUE=DATE:20260116", b"DTEND;VALUE=DATE:20260117"), b"DTEND;VALUE=DATE:20260117\r\n"),
        ((b"STATUS:CONFIRMED", b"STATUS:TENTATIVE"), b"STATUS:TENTATIVE\r\n"),
        ((b"TRANSP:TRANSPARENT", b"TRANSP:OPAQUE"), b"TRANSP:OPAQUE\r\n"),
        ((b"CLASS:PUBLIC", b"CLASS:PUBLIC\r\nPRIORITY:1"), b"PRIORITY:1\r\n"),
        (
            (
                b"END:VEVENT",
                b"BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT1H\r\nDESCRIPTION:!\r\nEND:VALARM\r\nEND:VEVENT",
            ),
            b"BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT1H\r\nDESCRIPTION:!\r\nEND:VALARM\r\nEND:VEVENT\r\n",
        ),
    ],
)
def test_the_owners_edit_stays(edit: tuple[bytes, bytes], kept: bytes) -> None:
    old = event(CALENDAR, "Washington")
    assert edit[0] in old
    data = CALENDAR.replace(old, old.replace(*edit))
    made = later(*but(2, when="2026-01-16", status=Status.CANCELLED), day=11)
    assert kept in event(after(made, data=data), "Washington")
    assert after(made, data=after(made, data=data)) == after(made, data=data)


def test_where_all_is_edited_nothing_is_touched_but_our_marks() -> None:
    edits = [
        (b"DTSTART;VALUE=DATE:20260115", b"DTSTART;VALUE=DATE:20260114"),
        (b"SUMMARY:Wash", b"SUMMARY:My Wash"),
    ]
    edits.append((b"DESCRIPTION:Koizumi: talks", b"DESCRIPTION:My talks"))
    data = CALENDAR
    for edit in edits:
        assert edit[0] in data
        data = data.replace(*edit)
    made = later(*but(2, when="2026-01-16"), url="https://example.com/ians/koizumi?utm_source=rss#top")
    new = event(after(made, data=data), "Washington")
    old = event(data, "Washington")
    marks = rb"X-ITINERARY-[A-Z]+:.*\r\n(?: .*\r\n)*"
    assert re.sub(marks, b"", new) == re.sub(marks, b"", old) and b"SEQUENCE:0" in new
    (said,) = told(made, data=data)
    assert said.startswith(
        "! left as it is My Washington – Koizumi visit: 14–15 Jan 2026 (your own DTSTART stays"
    )


def test_an_edited_day_stays_and_is_said() -> None:
    data = CALENDAR.replace(b"DTSTART;VALUE=DATE:20260115", b"DTSTART;VALUE=DATE:20260114")
    made = later(*but(2, when="2026-01-16"))
    assert table(after(made, data=data))[2][1] == "2026-01-14"
    (said,) = told(made, data=data)
    assert "your own DTSTART stays, your own DTEND stays" in said


def test_a_property_that_its_owner_took_out_stays_out() -> None:
    old = event(CALENDAR, "Washington")
    bare = re.sub(rb"DESCRIPTION:.*\r\n(?: .*\r\n)*", b"", old)
    new = after(later(*but(2, when="2026-01-16")), data=CALENDAR.replace(old, bare))
    assert b"\nDESCRIPTION" not in event(new, "Washington")


def test_an_edited_place_is_found_by_its_pin() -> None:
    data = CALENDAR.replace(b"LOCATION:Washington\\, D", b"LOCATION:Hotel at Lafayette Square\\, D")
    new = after(later(*but(2, when="2026-01-16")), data=data)
    assert len(table(new)) == 4 and table(new)[2][1] == "2026-01-16"
    assert b"LOCATION:Hotel at Lafayette Square" in new


def test_a_client_that_writes_the_same_anew_is_no_edit() -> None:
    old = event(CALENDAR, "Washington")
    lines = old.replace(b"\r\n ", b"").split(b"\r\n")[1:-2]
    anew = b"\r\n".join([b"BEGIN:VEVENT", *reversed(lines), b"END:VEVENT", b""])
    anew = anew.replace(b"SUMMARY:", b"SUMMARY;LANGUAGE=en:").replace(b"GEO:38.8951;", b"GEO:38.895100;")
    new = after(later(*but(2, when="2026-01-16")), data=CALENDAR.replace(old, anew))
    assert table(new)[2] == ("Washington – Koizumi visit", "2026-01-16", "CONFIRMED", 1)
    assert "your own" not in " ".join(
        told(later(*but(2, when="2026-01-16")), data=CALENDAR.replace(old, anew))
    )


def test_without_our_marks_only_days_and_status_change() -> None:
    bare = re.sub(rb"X-ITINERARY-.*\r\n(?: .*\r\n)*", b"", CALENDAR)
    bare = bare.replace(b"SUMMARY:Washington", b"SUMMARY:My Washington")
    made = later(*but(2, when="2026-01-16", activities=("lunch",)))
    (said,) = told(made, data=bare)
    assert "the calendar app dropped our marks: only dates and status change" in said
    new = event(after(made, data=bare), "Washington")
    old = event(bare, "Washington")
    assert b"DTSTART;VALUE=DATE:20260116" in new and b"SUMMARY:My Washington" in new and b"lunch" not in new
    changed = {line.name for line in Document.parse(new).events[0].lines} - {
        line.name for line in Document.parse(old).events[0].lines if line.raw in new
    }
    assert changed <= {
        *("DTSTART", "DTEND", "SEQUENCE", "DTSTAMP", "LAST-MODIFIED"),
        *("X-ITINERARY-PUBLISHED", "X-ITINERARY-DIGEST"),
    }
    assert after(made, data=after(made, data=bare)) == after(made, data=bare)


def test_google_keeps_neither_our_marks_nor_categories() -> None:
    kept = (
        "BEGIN",
        "END",
        "UID",
        "DTSTART",
        "DTEND",
        "SUMMARY",
        "LOCATION",
        "DESCRIPTION",
        "STATUS",
        "SEQUENCE",
    )
    data = b"".join(line.raw for line in read_lines(CALENDAR) if line.name in kept)
    assert b"CATEGORIES" not in data
    new = after(later(*but(2, when="2026-01-16")), data=data)
    assert [row[1:3] for row in table(new)] == [
        ("2026-01-12", "CONFIRMED"),
        ("2026-01-13", "CONFIRMED"),
        ("2026-01-16", "CONFIRMED"),
        ("2026-01-18", "CONFIRMED"),
    ]
    assert len(table(after(later(stop(WASHINGTON, "2026-01-15"), traveller="Liv Haugen"), data=data))) == 5


def test_a_calendar_that_an_editor_of_windows_saved() -> None:
    data = b"\xef\xbb\xbf" + CALENDAR
    new = after(later(*but(2, when="2026-01-16")), data=data)
    assert new.startswith(b"\xef\xbb\xbfBEGIN:VCALENDAR\r\n") and b"SEQUENCE:1" in new


# -- other people's events ------------------------------------------------------------------------


@pytest.mark.parametrize("newline", [b"\r\n", b"\n"])
def test_foreign_events_keep_every_byte(newline: bytes) -> None:
    data = with_foreign(CALENDAR).replace(b"\r\n", newline)
    new = after(later(*but(2, when="2026-01-16T10:00"), stop(PARIS, "2026-01-20")), data=data)
    assert FOREIGN.replace(b"\r\n", newline) in new
    assert new.count(b"\n") == new.count(newline)
    assert len(table(new)) == 6


def test_a_foreign_event_at_the_same_place_is_foreign() -> None:
    other = event(CALENDAR, "Washington").replace(b"UID:", b"UID:x")
    other = re.sub(rb"X-ITINERARY-.*\r\n(?: .*\r\n)*", b"", other)
    data = CALENDAR.replace(b"END:VCALENDAR", other + b"END:VCALENDAR")
    assert other in after(later(*but(2, when="2026-01-16")), data=data)


@pytest.mark.parametrize(
    ("changed", "ours"),
    [
        ({}, True),
        ({"CATEGORIES": ()}, True),
        ({"DESCRIPTION": ()}, True),
        ({"CATEGORIES": (), "DESCRIPTION": ()}, False),
        ({"UID": (text_line("UID", "0b90a34e-57c2-40f1-8c55-d35064b923e3"),)}, False),
        ({"UID": (text_line("UID", "dentist"),)}, False),
        ({"DTSTART": ()}, False),
        ({"DTSTART": (text_line("DTSTART", "20261399"),)}, False),
    ],
)
def test_whose_an_event_without_our_marks_is(changed: dict[str, tuple[Line, ...]], ours: bool) -> None:
    marks: dict[str, tuple[Line, ...]] = {"X-ITINERARY-DIGEST": (), "X-ITINERARY-PUBLISHED": ()}
    block = Document.parse(CALENDAR).events[0].with_lines(marks | changed)
    found = known(block)
    assert (found is not None) is ours
    if found:
        assert not found.trusted and found.published is None
        assert all("Koizumi" in name for name in found.travellers) and found.travellers


def test_one_of_a_series_is_left_alone() -> None:
    old = event(CALENDAR, "Washington")
    single = old.replace(b"SEQUENCE:0", b"SEQUENCE:0\r\nRECURRENCE-ID;VALUE=DATE:20260115")
    data = CALENDAR.replace(old, single)
    assert single in after(later(*but(2, when="2026-01-16")), data=data)


def test_an_empty_calendar_takes_events_before_its_end() -> None:
    empty = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nEND:VCALENDAR\r\n"
    new = after(KOIZUMI, data=empty)
    assert [row[1] for row in table(new)] == [row[1] for row in UNCHANGED]
    assert new.endswith(b"END:VEVENT\r\nEND:VCALENDAR\r\n")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"hello",
        CALENDAR[:-20],
        CALENDAR[:900],
        b"BEGIN:VCARD\r\nEND:VCARD\r\n",
        b"END:VCALENDAR\r\nBEGIN:VCALENDAR\r\n",
        b"\xff\xfe\x00",
    ],
)
def test_what_is_no_whole_calendar_is_refused(data: bytes) -> None:
    with pytest.raises(BadCalendar, match="no whole iCalendar file"):
        update(data, [KOIZUMI])


# -- the event of the trip ------------------------------------------------------------------------


def test_the_event_of_the_trip_stretches() -> None:
    data = write("ics", [KOIZUMI], Options(trip=True))
    made = later(*but(3, when="2026-01-20"))
    (trip,) = (row for row in told(made, data=data) if "trip" in row)
    assert trip == "> moved     United States – Koizumi trip: 12–18 Jan 2026 → 12–20 Jan 2026"
    assert after(made, data=after(made, data=data)) == after(made, data=data)


def test_the_event_of_the_trip_begins_earlier() -> None:
    data = write("ics", [KOIZUMI], Options(trip=True))
    (trip,) = (row for row in told(later(*but(0, when="2026-01-11")), data=data) if "trip" in row)
    assert trip == "> moved     United States – Koizumi trip: 12–18 Jan 2026 → 11–18 Jan 2026"


def test_the_event_of_the_trip_keeps_its_words_and_follows_older_articles_too() -> None:
    data = write("ics", [later(*PLAN)], Options(trip=True))
    new = after(article("2026-01-10", stop(PARIS, "2026-01-20")), data=data)
    (before, trip) = (
        next(e for e in Calendar.from_ical(each).walk("VEVENT") if str(e["SUMMARY"]).endswith("trip"))
        for each in (data, new)
    )
    assert f"{trip.end}" == "2026-01-21"
    for name in ("SUMMARY", "DESCRIPTION", "LOCATION", "X-ITINERARY-PUBLISHED", "DTSTAMP"):
        assert trip[name] == before[name]


def test_each_trip_has_an_event_of_its_own() -> None:
    spring = article("2026-01-09", stop(PARIS, "2026-04-02"), stop(TOKYO, "2026-04-05"), publisher="AP")
    data = write("ics", [KOIZUMI, spring], Options(trip=True))
    spans = [f"{e.start} {e.end}" for e in Calendar.from_ical(data).walk("VEVENT") if "trip" in e["SUMMARY"]]
    assert spans == ["2026-01-12 2026-01-19", "2026-04-02 2026-04-06"]


def test_the_event_of_the_trip_is_added_once() -> None:
    once = after(later(*PLAN), trip=True)
    assert len(table(once)) == 5
    assert after(later(*PLAN), data=once, trip=True) == once


# -- the diff -------------------------------------------------------------------------------------


def test_all_of_it_in_a_line() -> None:
    made = later(
        *but(2, when="2026-01-16")[:3], replace(PLAN[3], status=Status.CANCELLED), stop(PARIS, "2026-01-25")
    )
    assert diff.summary(update(CALENDAR, [made]).changes) == "1 added, 1 moved, 1 cancelled, 2 unchanged"
    assert diff.summary(()) == "nothing to do"


# -- laws -----------------------------------------------------------------------------------------


@settings(max_examples=60)
@given(itineraries, itineraries)
def test_laws(first: Itinerary, second: Itinerary) -> None:
    """Nobody's event is lost, no UID is there twice, twice is once, all of it parses."""
    options = Options(vague=True)
    data = with_foreign(write("ics", [first, KOIZUMI], options))
    new = update(data, [second], options).data
    assert FOREIGN in new
    uids = [block.plain("UID") for block in Document.parse(new).events]
    assert set(uids) >= {block.plain("UID") for block in Document.parse(data).events}
    assert len(set(uids)) == len(uids)
    assert update(new, [second], options).data == new
    assert not any(component.errors for component in Calendar.from_ical(new).walk())


@given(st.binary(max_size=400) | st.lists(st.sampled_from(CALENDAR.splitlines(keepends=True))).map(b"".join))
def test_any_bytes_are_a_calendar_or_refused(data: bytes) -> None:
    assert Document.parse(data).raw == data
    try:
        assert after(KOIZUMI, data=after(KOIZUMI, data=data)) == after(KOIZUMI, data=data)
    except BadCalendar:
        return
