"""`itinerary convert`: one article, several, files that are there, exit codes."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from itinerary.cli.inputs import safe_name
from tests.cli import CANCELLED, ROME, Folder, one_line, run, stop, stops


def test_one_article_one_calendar(folder: Folder) -> None:
    result = run("convert", "rome.txt", "-o", "trip.ics")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == "itinerary: wrote trip.ics\n"
    calendar = Path("trip.ics").read_bytes()
    assert calendar.count(b"BEGIN:VEVENT") == 3


def test_to_standard_output_when_piped(folder: Folder) -> None:
    result = run("convert", "rome.txt")
    assert result.exit_code == 0
    assert result.stdout_bytes.startswith(b"BEGIN:VCALENDAR")
    assert result.stderr == ""
    assert not list(folder.glob("*.ics"))
    assert run("convert", "rome.txt", "-o", "-").stdout_bytes == result.stdout_bytes


def test_same_input_same_bytes(folder: Folder) -> None:
    assert run("convert", "rome.txt").stdout_bytes == run("convert", "rome.txt").stdout_bytes


def test_standard_input(folder: Folder) -> None:
    for arguments in (["convert"], ["convert", "-"]):
        assert run(*arguments, text=ROME).stdout_bytes == run("convert", "rome.txt").stdout_bytes


def test_json(folder: Folder) -> None:
    result = run("convert", "rome.txt", "--format", "json")
    assert result.exit_code == 0
    data = json.loads(result.stdout)
    assert data["published"] == "2026-03-06"
    assert stops(data) == [("Rome", "2026-03-09"), ("Oslo", "2026-03-11"), ("Berlin", "2026-03-13")]
    assert {
        "timezone",
        "latitude",
        "longitude",
        "summary",
        "activities",
        "evidence",
        "because",
        "confidence",
    } <= set(data["trips"][0]["stops"][0])


def test_the_name_says_the_format(folder: Folder) -> None:
    assert run("convert", "rome.txt", "-o", "trip.json").exit_code == 0
    assert stops(json.loads(Path("trip.json").read_text("utf-8")))


def test_json_is_an_input(folder: Folder) -> None:
    run("convert", "rome.txt", "-o", "trip.json")
    direct = run("convert", "rome.txt").stdout_bytes
    assert run("convert", "trip.json").stdout_bytes == direct
    assert run("convert", text=Path("trip.json").read_text("utf-8")).stdout_bytes == direct


def test_a_corrected_json_counts(folder: Folder) -> None:
    run("convert", "rome.txt", "-o", "trip.json")
    path = Path("trip.json")
    path.write_text(path.read_text("utf-8").replace('"2026-03-09"', '"2026-03-10"'), "utf-8")
    assert b"DTSTART;VALUE=DATE:20260310" in run("convert", "trip.json").stdout_bytes


def test_published_overrides(folder: Folder) -> None:
    data = json.loads(run("convert", "rome.txt", "-f", "json", "--published", "2026-02-06").stdout)
    assert data["published"] == "2026-02-06"
    assert ("Rome", "2026-02-09") in stops(data)


def test_published_supplies(folder: Folder) -> None:
    result = run("convert", "undated.txt", "-f", "json", "--published", "2026-03-06")
    assert result.exit_code == 0
    assert stops(json.loads(result.stdout)) == [("Rome", "2026-03-09")]


def test_places_of_your_own(folder: Folder) -> None:
    Path("own.tsv").write_text("Camp Zorb\tNO\tsite\tAkershus\tEurope/Oslo\t59.9\t10.7\t0\t\n", "utf-8")
    Path("camp.txt").write_text(ROME.replace("to Rome", "to Camp Zorb"), "utf-8")
    data = json.loads(run("convert", "camp.txt", "-f", "json", "--places", "own.tsv").stdout)
    first = data["trips"][0]["stops"][0]
    assert (first["place"], first["country"], first["latitude"]) == ("Camp Zorb", "NO", 59.9)


@pytest.mark.parametrize(("content", "words"), [(None, "No such file"), ("Camp Zorb\tNO\n", "own.tsv")])
def test_places_that_cannot_be_read(folder: Folder, content: str | None, words: str) -> None:
    if content:
        Path("own.tsv").write_text(content, "utf-8")
    result = run("convert", "rome.txt", "--places", "own.tsv")
    assert result.exit_code == 1
    one_line(result, words)


def test_traveller(folder: Folder) -> None:
    assert run("convert", "rome.txt", "--traveller", "ana REIS").exit_code == 0
    other = run("convert", "rome.txt", "--traveller", "Bo Berg")
    assert other.exit_code == 3
    assert "Ana Reis" in other.stderr


def test_min_confidence(folder: Folder) -> None:
    data = CANCELLED | {"trips": [{"traveller": "Ana Reis", "stops": [stop(0.9, "Rome"), stop(0.4, "Oslo")]}]}
    Path("two.json").write_text(json.dumps(data), "utf-8")
    kept = run("convert", "two.json", "-f", "json", "--min-confidence", "0.5").stdout
    assert stops(json.loads(kept)) == [("Rome", "2026-03-09")]


# -- exit codes ---


def test_no_trip(folder: Folder) -> None:
    result = run("convert", "none.txt", "-o", "none.ics")
    assert result.exit_code == 3
    one_line(result, "none.txt", "no trip found")
    assert not Path("none.ics").exists()


def test_no_trip_is_json_all_the_same(folder: Folder) -> None:
    result = run("convert", "none.txt", "--format", "json")
    assert result.exit_code == 3
    assert json.loads(result.stdout)["trips"] == []


def test_not_english(folder: Folder) -> None:
    result = run("convert", "german.txt")
    assert result.exit_code == 3
    one_line(result, "does not look like English")


def test_the_date_of_publication_is_missing(folder: Folder) -> None:
    result = run("convert", "undated.txt", "-o", "trip.ics")
    assert result.exit_code == 4
    one_line(result, "undated.txt", "Monday", "--published")
    assert not Path("trip.ics").exists()


def test_the_date_of_publication_is_missing_in_json(folder: Folder) -> None:
    result = run("convert", "undated.txt", "--format", "json")
    assert result.exit_code == 4
    assert stops(json.loads(result.stdout)) == [("Rome", "None")]


def test_a_calendar_is_never_empty(folder: Folder) -> None:
    Path("cancelled.json").write_text(json.dumps(CANCELLED), "utf-8")
    result = run("convert", "cancelled.json", "-o", "trip.ics")
    assert result.exit_code == 3
    one_line(result, "cancelled", "--cancelled")
    assert not Path("trip.ics").exists()
    assert run("convert", "cancelled.json", "-o", "trip.ics", "--cancelled").exit_code == 0


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("missing.txt", None, "no such file"),
        ("broken.json", b"{", "no JSON"),
        ("other.json", b'{"a": 1}', "no 'trips'"),
        ("empty.txt", b"", "empty"),
    ],
)
def test_errors_are_one_line(folder: Folder, name: str, content: bytes | None, words: str) -> None:
    if content is not None:
        Path(name).write_bytes(content)
    result = run("convert", name, "-o", "trip.ics")
    assert result.exit_code == 1
    one_line(result, name)
    assert words.lower() in result.stderr.lower()
    assert not Path("trip.ics").exists()


def test_the_errors_of_writing(folder: Folder) -> None:
    one_line(run("convert", "rome.txt", "-o", "missing/trip.ics"), "missing/trip.ics", "No such file")


# -- several articles ---


def test_several_into_a_folder(folder: Folder) -> None:
    Path("more").mkdir()
    Path("more/rome.txt").write_text(ROME, "utf-8")
    result = run("convert", "rome.txt", "none.txt", "more/rome.txt", "-o", "out/deep")
    assert result.exit_code == 0
    assert sorted(path.name for path in Path("out/deep").iterdir()) == ["rome-2.ics", "rome.ics"]
    assert "none.txt: no trip found" in result.stderr


def test_every_one_is_tried_and_the_highest_code_counts(folder: Folder) -> None:
    result = run("convert", "missing.txt", "none.txt", "undated.txt", "-o", "out")
    assert result.exit_code == 4
    assert len(result.stderr.splitlines()) == 3
    assert run("convert", "missing.txt", "none.txt", "-o", "out").exit_code == 3
    assert run("convert", "missing.txt", "undated.txt", "rome.txt", "-o", "out").exit_code == 0


def test_one_calendar_of_several_without_doubles(folder: Folder) -> None:
    Path("again.txt").write_text(ROME, "utf-8")
    assert run("convert", "rome.txt", "again.txt", "-o", "all.ics").exit_code == 0
    assert Path("all.ics").read_bytes().count(b"BEGIN:VEVENT") == 3


def test_json_of_several_is_an_array(folder: Folder) -> None:
    result = run("convert", "rome.txt", "none.txt", "-o", "-", "-f", "json")
    assert result.exit_code == 0
    assert [len(each["trips"]) for each in json.loads(result.stdout)] == [1, 0]
    alone = run("convert", "rome.txt", "missing.txt", "-o", "-", "-f", "json")
    assert len(json.loads(alone.stdout)) == 1


def test_an_array_is_an_input(folder: Folder) -> None:
    run("convert", "rome.txt", "none.txt", "-o", "all.json", "-f", "json")
    assert run("convert", "all.json", "-o", "all.ics").exit_code == 0


def test_a_folder_means_its_texts(folder: Folder) -> None:
    Path("in/below").mkdir(parents=True)
    for name in ("a.txt", "b.MD", ".hidden.txt", "page.html", "below/c.txt"):
        Path("in", name).write_text(ROME, "utf-8")
    assert run("convert", "in", "-o", "out").exit_code == 0
    assert sorted(path.name for path in Path("out").iterdir()) == ["a.ics", "b.ics"]


def test_a_folder_of_one_is_still_several(folder: Folder) -> None:
    Path("in").mkdir()
    Path("in/a.txt").write_text(ROME, "utf-8")
    assert run("convert", "in", "-o", "out").exit_code == 0
    assert Path("out/a.ics").is_file()


def test_a_folder_without_articles(folder: Folder) -> None:
    Path("in").mkdir()
    result = run("convert", "in", "-o", "out")
    assert result.exit_code == 1
    one_line(result, "in: no article in this folder")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_in_a_folder_is_skipped(folder: Folder) -> None:
    Path("in").mkdir()
    os.mkfifo("in/pipe.txt")
    Path("in/a.txt").write_text(ROME, "utf-8")
    result = run("convert", "in", "-o", "out")
    assert result.exit_code == 0
    assert "in/pipe.txt: skipped" in result.stderr


def test_one_article_into_a_folder_that_is_there(folder: Folder) -> None:
    Path("out").mkdir()
    run("convert", "rome.txt", "-o", "out")
    run("convert", "rome.txt", "-o", "new/")
    assert Path("out/rome.ics").read_bytes() == Path("new/rome.ics").read_bytes()


# -- files that are there ---


@pytest.mark.parametrize("suffix", ["ics", "json", "jsonl", "csv"])
def test_our_file_is_replaced(folder: Folder, suffix: str) -> None:
    assert run("convert", "rome.txt", "-o", f"trip.{suffix}").exit_code == 0
    first = Path(f"trip.{suffix}").read_bytes()
    Path(f"trip.{suffix}").write_bytes(first + b"\n")
    assert run("convert", "rome.txt", "-o", f"trip.{suffix}").exit_code == 0
    assert Path(f"trip.{suffix}").read_bytes() == first


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("trip.ics", b"BEGIN:VCALENDAR\r\nPRODID:-//other//EN\r\nEND:VCALENDAR\r\n"),
        ("trip.json", json.dumps(CANCELLED).encode()),
        ("rome.txt", ROME.encode()),
    ],
)
def test_a_foreign_file_is_not(folder: Folder, name: str, content: bytes) -> None:
    Path(name).write_bytes(content)
    result = run("convert", "rome.txt", "-o", name)
    assert result.exit_code == 1
    one_line(result, name, "--force")
    assert Path(name).read_bytes() == content
    assert run("convert", "rome.txt", "-o", name, "--force").exit_code == 0
    assert Path(name).read_bytes() != content


def test_an_empty_file_is(folder: Folder) -> None:
    Path("trip.ics").touch()
    assert run("convert", "rome.txt", "-o", "trip.ics").exit_code == 0


def test_a_link_out_of_the_folder_is_not_followed(folder: Folder) -> None:
    Path("out").mkdir()
    Path("outside.ics").touch()
    Path("out/rome.ics").symlink_to("../outside.ics")
    result = run("convert", "rome.txt", "-o", "out")
    assert result.exit_code == 1
    one_line(result, "leaves its folder")
    assert Path("outside.ics").read_bytes() == b""


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("article", "article"),
        ("a/b\\c:d", "a-b-c-d"),
        ("..", "itinerary"),
        (".hidden", "hidden"),
        ("a\x00\nb", "a-b"),
        ("ü" * 300, "ü" * 100),
    ],
)
def test_safe_names(text: str, name: str) -> None:
    assert safe_name(text) == name
