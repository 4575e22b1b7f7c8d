"""The command line as a process: terminals, closed streams, full disks, what is imported."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli import CANCELLED, ROME, Folder, process, run, stop, stops
from tests.conftest import ROOT


def test_python_m(folder: Folder) -> None:
    done = process("convert", "rome.txt")
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout == run("convert", "rome.txt").stdout_bytes


def test_no_colour_when_piped(folder: Folder) -> None:
    assert b"\x1b" not in process("show", "rome.txt", TERM="xterm-256color").stdout


def test_what_pypdf_logs_is_not_printed(folder: Folder) -> None:
    pytest.importorskip("pypdf")
    done = process("text", str(ROOT / "tests" / "fuzzed" / "encryption.pdf"))
    assert (done.returncode, done.stderr.count(b"\n")) == (1, 1), done.stderr


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
