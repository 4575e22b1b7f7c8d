"""Content lines as they stand in a file."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from itinerary.calendars.digest import digest_of, edited
from itinerary.calendars.lines import Block, Document, Line, read_lines, text_line, unescaped


@pytest.mark.parametrize(
    ("raw", "name", "parameters", "plain"),
    [
        (b"SUMMARY:a\r\n", "SUMMARY", {}, "a"),
        (b"summary;Language=en:a\n", "SUMMARY", {"LANGUAGE": "en"}, "a"),
        (b'X-A;B="c;d:e,f":g\r\n', "X-A", {"B": "c;d:e,f"}, "g"),
        (b'X-A;B="c","d";E=f:g\r\n', "X-A", {"B": "c,d", "E": "f"}, "g"),
        (b"SUM\r\n MARY:a\r\n\tb\r\n", "SUMMARY", {}, "ab"),
        (b"SUMMARY:a\\, b\\; c\\\\ d\\ne\\Nf\r\n", "SUMMARY", {}, "a, b; c\\ d\ne\nf"),
        (b"SUMMARY:a:b;c\r\n", "SUMMARY", {}, "a:b;c"),
        (b"SUMMARY\r\n", "SUMMARY", {}, ""),
        (b":a\r\n", "", {}, "a"),
        (b"SUMMARY:caf\xc3\r\n \xa9\r\n", "SUMMARY", {}, "café"),
        (b"SUMMARY:\xff\r\n", "SUMMARY", {}, "\ufffd"),
        (b"\xef\xbb\xbfBEGIN:VCALENDAR\r\n", "BEGIN", {}, "VCALENDAR"),
        (b'X-A;B="never closed:g\r\n', "X-A", {"B": ""}, '"never closed:g'),
    ],
)
def test_a_line(raw: bytes, name: str, parameters: dict[str, str], plain: str) -> None:
    line = Line(raw)
    assert (line.name, line.parameters, line.plain) == (name, parameters, plain)


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r")))
def test_text_survives(text: str) -> None:
    line = text_line("SUMMARY", text)
    assert line.plain == text
    assert all(len(physical) <= 75 for physical in line.raw.split(b"\r\n"))
    for physical in line.raw.split(b"\r\n"):
        physical.decode()


def test_text_is_read_by_others() -> None:
    text = "a, b; c\\ d\n" + "é" * 80
    data = (
        b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n"
        + text_line("SUMMARY", text).raw
        + b"END:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    assert str(Calendar.from_ical(data).walk("VEVENT")[0]["SUMMARY"]) == text


def test_lines_fold_at_75_octets() -> None:
    assert text_line("A", "b" * 73).raw == b"A:" + b"b" * 73 + b"\r\n"
    assert text_line("A", "b" * 74).raw == b"A:" + b"b" * 73 + b"\r\n b\r\n"
    assert text_line("A", "b" * 72 + "é").raw == b"A:" + b"b" * 72 + "\r\n é\r\n".encode()


def test_unescaped() -> None:
    assert unescaped(r"a\,b\;c\\n\x") == "a,b;c\\nx"


@given(st.binary(max_size=200))
def test_nothing_is_lost(data: bytes) -> None:
    assert b"".join(line.raw for line in read_lines(data)) == data
    assert Document.parse(data).raw == data


EVENT = (
    b"BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:a\r\nBEGIN:VALARM\r\nSUMMARY:b\r\nEND:VALARM\r\n"
    b"COMMENT:c\r\nCOMMENT:d\r\nEND:VEVENT\r\n"
)


def block(data: bytes = EVENT) -> Block:
    (found,) = Document.parse(b"BEGIN:VCALENDAR\r\n" + data + b"END:VCALENDAR\r\n").events
    return found


def test_a_block_knows_its_own_lines() -> None:
    assert [line.name for line in block().own] == ["UID", "SUMMARY", "COMMENT", "COMMENT"]
    assert block().plain("SUMMARY") == "a" and block().plain("NONE") == ""
    assert [line.plain for line in block().all("COMMENT")] == ["c", "d"]
    assert block().raw == EVENT


@pytest.mark.parametrize(
    ("changed", "old", "new"),
    [
        ({"SUMMARY": (Line(b"SUMMARY:z\r\n"),)}, b"SUMMARY:a\r\n", b"SUMMARY:z\r\n"),
        ({"SUMMARY": ()}, b"SUMMARY:a\r\n", b""),
        ({"COMMENT": (Line(b"COMMENT:z\r\n"),)}, b"COMMENT:c\r\nCOMMENT:d\r\n", b"COMMENT:z\r\n"),
        ({"URL": (Line(b"URL:z\r\n"),)}, b"BEGIN:VALARM", b"URL:z\r\nBEGIN:VALARM"),
        ({"URL": ()}, b"", b""),
        ({}, b"", b""),
    ],
)
def test_lines_replaced_where_they_stand(
    changed: dict[str, tuple[Line, ...]], old: bytes, new: bytes
) -> None:
    assert block().with_lines(changed).raw == EVENT.replace(old, new, 1)


def test_a_new_line_goes_before_the_end() -> None:
    bare = b"BEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT\r\n"
    new = block(bare).with_lines({"URL": (Line(b"URL:z\r\n"),)})
    assert new.raw == b"BEGIN:VEVENT\r\nUID:1\r\nURL:z\r\nEND:VEVENT\r\n"


def test_an_event_that_never_ends_is_no_event() -> None:
    assert Document.parse(b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\n").events == ()


def test_zones_and_newlines() -> None:
    data = b"BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:Asia/Tokyo\nEND:VTIMEZONE\nEND:VCALENDAR\n"
    assert Document.parse(data).zones == {"Asia/Tokyo"}
    assert Document.parse(data).newline == b"\n"
    assert Document.parse(data.replace(b"\n", b"\r\n")).newline == b"\r\n"
    assert Document.parse(b"").newline == b"\r\n"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (b"SUMMARY:a b\r\n", b"SUMMARY;LANGUAGE=en:a  b \r\n", True),
        (b"SUMMARY:a\\, b\r\n", b"SUMMARY:a, b\r\n", True),
        (b"SUMMARY:a\r\n", b"SUMMARY:A\r\n", False),
        (b"GEO:1.5;2.25\r\n", b"GEO:1.500000;2.250000\r\n", True),
        (b"GEO:1.5;2.25\r\n", b"GEO:1.5;2.26\r\n", False),
        (b"CATEGORIES:a,b\r\n", b"CATEGORIES:b,a\r\n", True),
        (b"CATEGORIES:a,b\r\n", b"CATEGORIES:a\r\n", False),
        (b"DTSTART;VALUE=DATE:20260112\r\n", b"DTSTART:20260112\r\n", True),
        (
            b"DTSTART;TZID=Asia/Tokyo:20260112T100000\r\n",
            b"DTSTART;TZID=Asia/Seoul:20260112T100000\r\n",
            False,
        ),
        (b"DTSTART;TZID=Asia/Tokyo:20260112T100000\r\n", b"DTSTART:20260112T100000\r\n", False),
    ],
)
def test_what_counts_as_an_edit(one: bytes, other: bytes, same: bool) -> None:
    assert (digest_of([Line(one)]) == digest_of([Line(other)])) is same


def test_a_property_put_in_is_an_edit() -> None:
    data = b"BEGIN:VEVENT\r\nUID:1\r\nURL:z\r\nX-ITINERARY-DIGEST:SUMMARY=00000000\r\nEND:VEVENT\r\n"
    assert edited(block(data), "URL") and edited(block(data), "SUMMARY") and not edited(block(data), "GEO")
