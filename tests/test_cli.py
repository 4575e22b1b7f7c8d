"""The command line itself: help, words, the commands that show."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings

import itinerary
from itinerary.cli import COMMANDS
from itinerary.writers import WRITERS
from tests.cli import CANCELLED, Folder, one_line, process, run, stop
from tests.strategies import itineraries


def test_version() -> None:
    assert run("--version").stdout == f"itinerary {itinerary.__version__}\n"


def test_help_names_every_command() -> None:
    shown = run("--help").stdout
    assert all(f"\n  {name} " in shown for name in COMMANDS)
    assert "Examples:" in shown


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_with_examples(command: str) -> None:
    result = run(command, "--help")
    assert result.exit_code == 0
    assert f"Usage: itinerary {command}" in result.stdout
    assert all(f"  {example}\n" in result.stdout for example in COMMANDS[command].examples)
    assert all(len(line) <= 100 for line in result.stdout.splitlines())


def test_completion_is_offered() -> None:
    assert "--install-completion" in run("--help").stdout


def test_completion_knows_commands_and_formats(folder: Folder) -> None:
    def offered(words: str) -> str:
        environment = {
            "_ITINERARY_COMPLETE": "complete_bash",
            "COMP_WORDS": words,
            "COMP_CWORD": f"{len(words.split())}",
        }
        return process(**environment).stdout.decode()

    assert set(offered("itinerary ").split()) == set(COMMANDS)
    assert "geojson" in offered("itinerary convert --format ").split()


def test_no_arguments_shows_the_help() -> None:
    assert "Usage: itinerary" in run().output


@pytest.mark.parametrize(
    "arguments",
    [
        ["nothing"],
        ["convert", "--nothing"],
        ["convert", "a.txt", "--format", "docx"],
        ["convert", "a.txt", "--published", "tomorrow"],
        ["convert", "a.txt", "--type", "sound"],
        ["text", "a.txt", "--format", "yaml"],
        ["convert", "a.txt", "--min-confidence", "2"],
    ],
)
def test_wrong_use(folder: Folder, arguments: list[str]) -> None:
    result = run(*arguments)
    assert result.exit_code == 2
    assert "Error:" in result.stderr
    assert result.stdout == ""


def test_quiet_says_only_what_failed(folder: Folder) -> None:
    assert run("convert", "rome.txt", "-o", "trip.ics", "--quiet").stderr == ""
    one_line(run("convert", "none.txt", "-o", "none.ics", "-q"), "no trip found")


def test_what_was_left_out_is_counted(folder: Folder) -> None:
    data = CANCELLED | {"trips": [{"traveller": "Ana Reis", "stops": [stop(1, "Oslo"), *_stops(CANCELLED)]}]}
    Path("two.json").write_text(json.dumps(data), "utf-8")
    result = run("convert", "two.json", "-o", "trip.ics")
    assert result.exit_code == 0
    assert "1 stop left out" in result.stderr
    assert "--cancelled" in result.stderr


def test_an_article_cannot_write_to_the_terminal(folder: Folder) -> None:
    data = {
        "title": "\x1b[31mred\x9b",
        "trips": [{"traveller": "\x1b]0;x\x07", "stops": [stop(1, "Os\x1b[2Jlo")]}],
    }
    Path("evil.json").write_text(json.dumps(data), "utf-8")
    result = run("show", "evil.json")
    assert not set("\x1b\x9b\x07") & set(result.output)


@given(itineraries)
@settings(max_examples=12)
def test_any_itinerary_can_be_shown(whole: itinerary.Itinerary) -> None:
    data = json.dumps(whole.to_dict())
    result = run("show", text=data)
    assert result.exit_code in (0, 3, 4)
    assert run("convert", "-f", "json", text=data).exit_code == result.exit_code


@pytest.mark.parametrize("name", WRITERS)
def test_half_a_character_breaks_no_format(folder: Folder, name: str) -> None:
    data = {"title": "\ud800", "trips": [{"traveller": "A\udfff", "stops": [stop(1, "R\ud800me")]}]}
    Path("half.json").write_text(json.dumps(data), "utf-8")
    assert run("convert", "half.json", "-f", name, "-o", "out").exit_code == 0
    assert Path("out").read_bytes()


def test_show(folder: Folder) -> None:
    result = run("show", "rome.txt")
    assert result.exit_code == 0
    for words in ("Ana Reis", "Mon 9 Mar 2026", "Rome", "on Monday", "will fly to Rome", "Fri 6 Mar 2026"):
        assert words in result.stdout
    assert not any(line.endswith(" ") for line in result.stdout.splitlines())


@pytest.mark.parametrize(("name", "code"), [("none.txt", 3), ("undated.txt", 4), ("missing.txt", 1)])
def test_show_has_the_same_codes(folder: Folder, name: str, code: int) -> None:
    assert run("show", name).exit_code == code


def test_text(folder: Folder) -> None:
    result = run("text", "rome.txt")
    assert result.exit_code == 0
    assert "Published  2026-03-06\n" in result.stdout
    assert "Dateline   Berlin\n" in result.stdout
    assert result.stdout.rstrip().endswith("return to Berlin on March 13.")


def test_text_as_json(folder: Folder) -> None:
    data = json.loads(run("text", "rome.txt", "--format", "json").stdout)
    assert list(data) == [
        "title", "published", "published_time", "published_source", "home", "publisher", "url", "text",
    ]  # fmt: skip
    assert (data["published"], data["home"]) == ("2026-03-06", "Berlin")
    both = json.loads(run("text", "rome.txt", "none.txt", "--format", "json").stdout)
    assert [each["home"] for each in both] == ["Berlin", "Berlin"]


def test_explain(folder: Folder) -> None:
    result = run("explain", "rome.txt")
    assert result.exit_code == 0
    for words in ("[Monday d", "[Rome p", "2026-03-09", "March 6, 2026", "published"):
        assert words in result.stdout


def test_explain_needs_the_article(folder: Folder) -> None:
    Path("trip.json").write_text(json.dumps(CANCELLED), "utf-8")
    result = run("explain", "trip.json")
    assert result.exit_code == 1
    one_line(result, "trip.json", "article")


def _stops(data: dict[str, object]) -> list[object]:
    trips = data["trips"]
    assert isinstance(trips, list)
    return list(trips[0]["stops"])
