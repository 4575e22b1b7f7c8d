"""What is imported when: each command loads what it needs and nothing heavy besides (its cold start)."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

TEXT = "BERLIN, March 6, 2026 (Agency) -- Foreign Minister Ana Reis will fly to Rome on Monday.\n"
PAGE = f"<html><body><article><p>{TEXT}</p></article></body></html>"
CODE = """
import sys
from itinerary.cli import app
try: app(prog_name='itinerary')
except SystemExit as end: assert not end.code, end.code
print('\\n', *sys.modules, file=sys.stderr)
"""
HEAVY = frozenset(
    "babel bs4 charset_normalizer dask dateparser dateutil distributed httpx icalendar keyring lxml "
    "multiprocessing numpy pandas pyarrow pydantic pypdf regex rich "
    "selectolax sqlite3 asyncio unittest zstandard".split()
)
ROOMS = frozenset(
    "article batch calendars clauses dates english people pipeline places readers stops tokens "
    "writers".split()
)
MAKING = frozenset(("calendars", "writers"))
READING = MAKING | frozenset(
    "article clauses dates english people pipeline places readers stops tokens".split()
)

# A command, the heavy packages and the rooms of this one that it may load.
LOADED = [
    (["--version"], set(), set()),
    (["--help"], set(), set()),
    (["convert", "--help"], set(), MAKING),
    (["convert", "a.txt", "-f", "json", "-o", "-"], set(), READING),
    (["convert", "a.txt", "-f", "csv", "-o", "-"], set(), READING),
    (["convert", "a.html", "-f", "json", "-o", "-"], {"selectolax"}, READING),
    (["convert", "a.txt", "-o", "a.ics"], {"icalendar", "dateutil"}, READING),
    (["convert", "a.json", "-f", "json", "-o", "-"], set(), MAKING),
    (["text", "a.txt"], set(), READING),
    (["show", "a.txt"], {"rich"}, READING),
    (
        ["batch", "a.txt", "-o", "a.jsonl", "-j", "1"],
        {"multiprocessing"},
        READING | {"batch"},
    ),
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An article as text, as a page and as our JSON."""
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    (tmp_path / "a.html").write_text(PAGE, "utf-8")
    trip = {"trips": [{"stops": [{"place": "Rome", "when": "2026-03-09"}]}]}
    (tmp_path / "a.json").write_text(json.dumps(trip), "utf-8")
    return tmp_path


def loaded(folder: Path, *command: str) -> set[str]:
    """Every module that a fresh interpreter has after the command, but for those that it has anyway."""
    return _modules(folder, CODE, *command) - _bare(folder)


@cache
def _bare(folder: Path) -> set[str]:
    return _modules(folder, "import sys; print('\\n', *sys.modules, file=sys.stderr)")


def _modules(folder: Path, code: str, *command: str) -> set[str]:
    run = [sys.executable, "-c", code, *command]
    done = subprocess.run(run, cwd=folder, capture_output=True, text=True, encoding="utf-8", check=True)
    return set(done.stderr.rpartition("\n ")[2].split())


@pytest.mark.parametrize(("command", "heavy", "rooms"), LOADED, ids=lambda value: " ".join(value)[:40])
def test_what_a_command_imports(folder: Path, command: list[str], heavy: set[str], rooms: set[str]) -> None:
    modules = loaded(folder, *command)
    assert {name.split(".")[0] for name in modules} & HEAVY == heavy
    ours = {name.split(".")[1] for name in modules if name.startswith("itinerary.")}
    assert ours & ROOMS <= rooms


def test_a_command_imports_no_other_command(folder: Path) -> None:
    commands = {"batch", "convert", "explain", "push", "show", "text", "update"}
    modules = loaded(folder, "convert", "a.txt", "-f", "json", "-o", "-")
    assert {name.split(".")[2] for name in modules if name.startswith("itinerary.cli.")} & commands == {
        "convert"
    }
