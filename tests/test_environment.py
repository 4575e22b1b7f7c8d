"""Machines that are not as they should be: a clock that is wrong, a disk that is full.

What the environment's variables can change is in test_hostile.py, what a kill leaves in
test_update_files.py and test_batch_kill.py.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli import ROME
from tests.conftest import ROOT

pytestmark = pytest.mark.data

LATER = ROME.replace("March 6", "March 7").replace("on Wednesday", "on Thursday")
CLOCKS = ["1970-01-02 00:00:00", "2000-02-29 12:00:00", "2038-01-20 00:00:00", "2099-12-31 23:59:59"]
BLOCK = 4096  # bytes of a page, the least that a file takes on a tmpfs


def run(folder: Path, *words: str, before: tuple[str, ...] = ()) -> subprocess.CompletedProcess[bytes]:
    command = [*before, sys.executable, "-m", "itinerary", *words]
    environment = {"PATH": "/usr/bin:/bin", "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, check=False)


def written(folder: Path, before: tuple[str, ...]) -> dict[str, bytes]:
    """All that a few commands write and say, run behind others."""
    folder.mkdir()
    (folder / "rome.txt").write_text(ROME, "utf-8")
    (folder / "later.txt").write_text(LATER, "utf-8")
    said = b""
    for words in (
        *(("convert", "rome.txt", "-o", f"rome.{suffix}") for suffix in ("ics", "json", "html")),
        ("update", "rome.ics", "later.txt"),
        ("show", "rome.txt"),
        ("batch", "rome.txt", "later.txt", "-o", "both.jsonl", "--quiet"),
    ):
        done = run(folder, *words, before=before)
        assert done.returncode == 0, (words, done.stderr)
        said += done.stdout
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()} | {"": said}


def test_a_wrong_clock_changes_no_byte(tmp_path: Path) -> None:
    faketime = shutil.which("faketime")
    if faketime is None:
        pytest.skip("needs faketime (Debian: faketime)")
    expected = written(tmp_path / "now", ())
    for number, clock in enumerate(CLOCKS):
        assert written(tmp_path / f"{number}", (faketime, clock)) == expected, clock


# -- a full disk ------------------------------------------------------------------------------


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A small disk with the two articles and a calendar on it."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(place)]
    if not shutil.which("mount") or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("needs to mount a small tmpfs (root)")
    try:
        (place / "rome.txt").write_text(ROME, "utf-8")
        (place / "later.txt").write_text(LATER, "utf-8")
        assert run(place, "convert", "rome.txt", "-o", "rome.ics").returncode == 0
        yield place
    finally:
        subprocess.run(["umount", str(place)], check=True)


def fill(place: Path, leave: int) -> None:
    """Leave so many pages free."""
    (place / "filler").write_bytes(b"x" * (shutil.disk_usage(place).free - leave * BLOCK))


@pytest.mark.parametrize("leave", [0, 1])
@pytest.mark.parametrize(
    "words",
    [
        ("convert", "rome.txt", "later.txt", "-o", "rome.ics"),
        ("convert", "rome.txt", "-o", "new.html"),
        ("update", "rome.ics", "later.txt"),
        ("batch", "rome.txt", "later.txt", "-o", "new.jsonl", "--quiet"),
    ],
    ids=lambda words: " ".join(words[:1]),
)
def test_a_full_disk_keeps_what_was_there(disk: Path, words: tuple[str, ...], leave: int) -> None:
    fill(disk, leave)
    before = {path.name: path.read_bytes() for path in disk.iterdir()}
    done = run(disk, *words)
    assert done.returncode == 1
    assert b"No space left" in done.stderr and b"Traceback" not in done.stderr
    for name, data in before.items():
        assert (disk / name).read_bytes() == data
    (disk / "filler").unlink()
    assert run(disk, *words).returncode == 0  # and again, when there is room
