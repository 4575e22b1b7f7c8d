"""The command line as a user meets it: files in, files out, words and exit codes."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from typer.testing import CliRunner, Result

import itinerary
from itinerary.cli import COMMANDS, app
from itinerary.cli.inputs import safe_name
from itinerary.writers import WRITERS
from tests.strategies import itineraries

ROME = """BERLIN, March 6, 2026 (Agency) -- Foreign Minister Ana Reis will fly to Rome on Monday.
She will visit Oslo on Wednesday and return to Berlin on March 13.
"""
NO_TRIP = "BERLIN, March 6, 2026 (Agency) -- Foreign Minister Ana Reis said that the harvest had been good.\n"
UNDATED = "Foreign Minister Ana Reis will fly to Rome on Monday, her office said.\n"
GERMAN = "Die Außenministerin reist am Montag nach Rom, wie ihr Büro am Freitag in Berlin mitteilte.\n"
CANCELLED = {
    "published": "2026-03-06",
    "trips": [
        {
            "traveller": "Ana Reis",
            "stops": [{"place": "Rome", "country": "IT", "when": "2026-03-09", "status": "cancelled"}],
        }
    ],
}

Folder = Path


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Folder:
    """An empty current folder with some articles."""
    monkeypatch.chdir(tmp_path)
    for name, text in {"rome": ROME, "none": NO_TRIP, "undated": UNDATED, "german": GERMAN}.items():
        Path(f"{name}.txt").write_text(text, "utf-8")
    return tmp_path


def run(*arguments: str, text: str | None = None) -> Result:
    return CliRunner().invoke(app, list(arguments), input=text, prog_name="itinerary")


def stops(data: dict[str, object]) -> list[tuple[str, str]]:
    whole = itinerary.Itinerary.from_dict(data)
    return [(stop.place.name, str(stop.when)) for trip in whole.trips for stop in trip.stops]


# -- help -------------------------------------------------------------------------------------


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


# -- one article ------------------------------------------------------------------------------


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


def stop(confidence: float, place: str) -> dict[str, object]:
    return {"place": place, "country": None, "when": "2026-03-09", "confidence": confidence}


# -- exit codes -------------------------------------------------------------------------------


def one_line(result: Result, *words: str) -> None:
    assert result.stderr.count("\n") == 1, result.stderr
    for word in words:
        assert word in result.stderr


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


# -- several articles -------------------------------------------------------------------------


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


# -- files that are there ---------------------------------------------------------------------


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


# -- words ------------------------------------------------------------------------------------


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


def _stops(data: dict[str, object]) -> list[object]:
    trips = data["trips"]
    assert isinstance(trips, list)
    return list(trips[0]["stops"])


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


# -- the process ------------------------------------------------------------------------------


def process(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-W", "error", "-m", "itinerary", *arguments]
    return subprocess.run(command, capture_output=True, env=dict(os.environ) | environment, check=False)


def test_python_m(folder: Folder) -> None:
    done = process("convert", "rome.txt")
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout == run("convert", "rome.txt").stdout_bytes


def test_no_colour_when_piped(folder: Folder) -> None:
    assert b"\x1b" not in process("show", "rome.txt", TERM="xterm-256color").stdout


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
@pytest.mark.parametrize("command", ["convert", "show", "explain", "text"])
def test_a_full_disk_behind_standard_output(folder: Folder, command: str) -> None:
    with Path("/dev/full").open("wb") as full:
        arguments = [sys.executable, "-m", "itinerary", command, "rome.txt"]
        done = subprocess.run(arguments, stdout=full, stderr=subprocess.PIPE, check=False)
    assert (done.returncode, done.stderr.count(b"\n")) == (1, 1), done.stderr
    assert b"No space left on device" in done.stderr


def test_a_reader_that_goes_away(folder: Folder) -> None:
    arguments = [sys.executable, "-m", "itinerary", "explain", "rome.txt"]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None and running.stderr is not None
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode == 1


def test_no_standard_input(folder: Folder) -> None:
    command = f"exec {sys.executable} -m itinerary convert - <&-"
    done = subprocess.run(["sh", "-c", command], capture_output=True, check=False)
    assert (done.returncode, done.stderr.count(b"\n")) == (1, 1), done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
class TestTerminal:
    """On a terminal, which a pseudo-terminal plays."""

    @staticmethod
    def on_terminal(*arguments: str, typed: bytes = b"", **environment: str) -> tuple[int, bytes]:
        import pty

        pid, terminal = pty.fork()
        if pid == 0:
            os.environ.update({"TERM": "xterm-256color", "COLUMNS": "100"} | environment)
            os.execv(sys.executable, [sys.executable, "-m", "itinerary", *arguments])
        os.write(terminal, typed)
        output = b""
        try:
            while block := os.read(terminal, 65536):
                output += block
        except OSError:  # Linux: the other end is closed
            pass
        os.close(terminal)
        return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), output

    def test_the_file_lands_in_the_current_folder(self, folder: Folder) -> None:
        code, output = self.on_terminal("convert", "rome.txt")
        assert code == 0
        assert b"wrote rome.ics" in output
        assert Path("rome.ics").is_file()

    def test_json_is_printed(self, folder: Folder) -> None:
        code, output = self.on_terminal("convert", "rome.txt", "--format", "json")
        assert (code, stops(json.loads(output))[0]) == (0, ("Rome", "2026-03-09"))

    def test_an_article_can_be_pasted(self, folder: Folder) -> None:
        code, output = self.on_terminal("convert", typed=ROME.encode() + b"\x04")
        assert code == 0
        assert b"Paste the article, then Ctrl-D" in output
        assert Path("itinerary.ics").is_file()

    def test_colour(self, folder: Folder) -> None:
        colour = re.compile(rb"\x1b\[(\d+;)*3\d")
        assert colour.search(self.on_terminal("show", "rome.txt")[1])
        assert not colour.search(self.on_terminal("show", "rome.txt", NO_COLOR="1")[1])


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


@pytest.mark.parametrize(
    ("command", "outer"),
    [
        (["--version"], set()),
        (["--help"], set()),
        (["convert", "trip.json", "-f", "json"], set()),
        (["convert", "trip.json"], {"icalendar", "dateutil"}),
        (["show", "trip.json"], {"rich"}),
    ],
)
def test_what_each_command_imports(folder: Folder, command: list[str], outer: set[str]) -> None:
    Path("trip.json").write_text(json.dumps(CANCELLED | {"trips": [{"stops": [stop(1, "Rome")]}]}), "utf-8")
    code = (
        "import sys, itinerary.cli as cli\n"
        "try: cli.app(prog_name='itinerary')\n"
        "except SystemExit: pass\n"
        "print(*sys.modules, file=sys.stderr)\n"
    )
    done = subprocess.run([sys.executable, "-c", code, *command], capture_output=True, text=True, check=True)
    loaded = {name.split(".")[0] for name in done.stderr.split()}
    heavy = {"icalendar", "dateutil", "rich", "dateparser", "pydantic", "regex", "lxml", "httpx"}
    assert loaded & heavy == outer
    if command[0].startswith("-"):
        assert not any(
            name.startswith(("itinerary.model", "itinerary.writers")) for name in done.stderr.split()
        )
