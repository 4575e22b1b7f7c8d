"""A calendar on disk: nothing is lost, whoever dies and whoever else writes. And the command that does it."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from itinerary.calendars import calendar_file
from itinerary.calendars.calendar import update
from itinerary.calendars.calendar_file import locked, update_file
from itinerary.cli import app
from itinerary.errors import BadCalendar, BadTarget
from itinerary.writers import write
from tests.conftest import ROOT
from tests.koizumi import KOIZUMI, PARIS, WASHINGTON, article, but, stop

CALENDAR = write("ics", [KOIZUMI])
FOLLOW_UP = article("2026-01-11", *but(2, when="2026-01-16"), publisher="Kyodo")
AFTER = update(CALENDAR, [FOLLOW_UP]).data


@pytest.fixture
def calendar(tmp_path: Path) -> Path:
    path = tmp_path / "trip.ics"
    path.write_bytes(CALENDAR)
    return path


def files(path: Path) -> list[str]:
    return sorted(each.name for each in path.parent.iterdir())


def test_the_file_is_brought_up_to_date(calendar: Path) -> None:
    outcome = update_file(calendar, [FOLLOW_UP])
    assert calendar.read_bytes() == outcome.data == AFTER
    assert files(calendar) == ["trip.ics"]


def test_a_dry_run_writes_nothing(calendar: Path) -> None:
    outcome = update_file(calendar, [FOLLOW_UP], dry_run=True)
    assert calendar.read_bytes() == CALENDAR
    assert outcome.data == AFTER


def test_where_nothing_changes_nothing_is_written(calendar: Path) -> None:
    before = calendar.stat()
    update_file(calendar, [KOIZUMI])
    assert (calendar.stat().st_ino, calendar.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_a_missing_calendar_is_told(tmp_path: Path) -> None:
    with pytest.raises(
        BadCalendar, match=r"no such file; `itinerary convert ARTICLE -o .*none\.ics` makes one"
    ):
        update_file(tmp_path / "none.ics", [FOLLOW_UP])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("data", [b"", CALENDAR[:-30], b"\x00\x01"])
def test_what_is_no_calendar_is_left_alone(calendar: Path, data: bytes) -> None:
    calendar.write_bytes(data)
    with pytest.raises(BadCalendar, match=r"trip\.ics: this is no whole iCalendar file"):
        update_file(calendar, [FOLLOW_UP])
    assert calendar.read_bytes() == data


def test_a_folder_is_no_calendar(tmp_path: Path) -> None:
    with pytest.raises(BadCalendar):
        update_file(tmp_path, [FOLLOW_UP])


def test_a_full_disk_loses_nothing(calendar: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(BadTarget, match="No space left on device"):
        update_file(calendar, [FOLLOW_UP])
    assert calendar.read_bytes() == CALENDAR
    assert files(calendar) == ["trip.ics"]


# -- killed ---------------------------------------------------------------------------------------

KILLED = """
import os, signal, sys
from pathlib import Path
from itinerary.calendars.calendar_file import update_file
from tests.koizumi import article, but

at, path = int(sys.argv[1]), Path(sys.argv[2])
count = 0

def mortal(function):
    def step(*arguments, **named):
        global count
        count += 1
        if count == at:
            if function is os.write:
                function(arguments[0], arguments[1][:100])
            os.kill(os.getpid(), signal.SIGKILL)
        return function(*arguments, **named)
    return step

class Writer:
    def __init__(self, descriptor):
        self.descriptor = descriptor
    def __enter__(self):
        return self
    def __exit__(self, *_):
        os.close(self.descriptor)
    def fileno(self):
        return self.descriptor
    def write(self, data):
        for start in range(0, len(data), 1000):
            os.write(self.descriptor, data[start:start + 1000])
    def flush(self):
        pass

follow_up = article("2026-01-11", *but(2, when="2026-01-16"), publisher="Kyodo")
for name in ("open", "write", "chmod", "fsync", "replace", "close", "fstat"):
    setattr(os, name, mortal(getattr(os, name)))
os.fdopen = lambda descriptor, mode: Writer(descriptor)
update_file(path, [follow_up])
print(count)
"""


def run(at: int, calendar: Path) -> subprocess.CompletedProcess[str]:
    """Update `calendar` in a process that is killed at its `at`th step (0: at none)."""
    return subprocess.run(
        [sys.executable, "-c", KILLED, str(at), str(calendar)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_killed_at_every_step_nothing_is_lost(calendar: Path) -> None:
    steps = int(run(0, calendar).stdout)
    assert calendar.read_bytes() == AFTER
    assert steps > 10
    seen = set()
    for at in range(1, steps + 1):
        calendar.write_bytes(CALENDAR)
        assert run(at, calendar).returncode == -signal.SIGKILL
        seen.add(calendar.read_bytes())
        assert calendar.read_bytes() in (CALENDAR, AFTER)
        update_file(calendar, [FOLLOW_UP])
        assert calendar.read_bytes() == AFTER
    assert seen == {CALENDAR, AFTER}


# -- two at once ----------------------------------------------------------------------------------

ONE_OF_MANY = """
import sys
from pathlib import Path
from itinerary.calendars.calendar_file import update_file
from tests.koizumi import PARIS, article, stop

for day in range(int(sys.argv[2]), int(sys.argv[2]) + 5):
    new = article("2026-01-11", stop(PARIS, f"2026-{day:02}-20"), traveller=f"Traveller {day}")
    update_file(Path(sys.argv[1]), [new])
"""


def test_two_processes_at_once_lose_nothing(calendar: Path) -> None:
    both = [
        subprocess.Popen(
            [sys.executable, "-c", ONE_OF_MANY, str(calendar), first],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        for first in ("2", "7")
    ]
    assert [process.wait() for process in both] == [0, 0]
    data = calendar.read_bytes()
    assert data.count(b"BEGIN:VEVENT") == 4 + 10
    assert files(calendar) == ["trip.ics"]


def test_the_lock_follows_a_file_that_was_replaced(calendar: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever waited holds the file that stands there now, not the one that he opened."""
    import fcntl

    real, turns = fcntl.flock, []

    def replaced_meanwhile(descriptor: int, how: int) -> None:
        if not turns:
            other = calendar.with_name("other.ics")
            other.write_bytes(AFTER)
            other.replace(calendar)
        turns.append(descriptor)
        real(descriptor, how)

    monkeypatch.setattr(fcntl, "flock", replaced_meanwhile)
    with locked(calendar):
        assert len(turns) == 2
    assert calendar_file.update_file(calendar, [FOLLOW_UP]).data == AFTER


def test_a_link_is_locked_as_the_file_it_names(calendar: Path) -> None:
    link = calendar.with_name("link.ics")
    link.symlink_to("trip.ics")
    update_file(link, [FOLLOW_UP])
    assert link.is_symlink() and calendar.read_bytes() == AFTER


# -- the command ----------------------------------------------------------------------------------


@pytest.fixture
def follow_up(tmp_path: Path) -> Path:
    path = tmp_path / "follow-up.json"
    path.write_bytes(write("json", [FOLLOW_UP]))
    return path


def test_the_command_prints_what_changed(calendar: Path, follow_up: Path) -> None:
    ran = CliRunner().invoke(app, ["update", str(calendar), str(follow_up)])
    assert ran.exit_code == 0, ran.output
    assert ran.stdout == "> moved     Washington – Koizumi visit: Thu 15 Jan 2026 → Fri 16 Jan 2026\n"
    assert ran.stderr == f"itinerary: {calendar}: 1 moved, 3 unchanged\n"
    assert calendar.read_bytes() == AFTER
    again = CliRunner().invoke(app, ["update", str(calendar), str(follow_up)])
    assert (again.exit_code, again.stdout) == (0, "")
    assert calendar.read_bytes() == AFTER


def test_a_dry_run_only_prints(calendar: Path, follow_up: Path) -> None:
    ran = CliRunner().invoke(app, ["update", str(calendar), str(follow_up), "--dry-run"])
    assert "moved     Washington" in ran.stdout and "(nothing written)" in ran.stderr
    assert calendar.read_bytes() == CALENDAR


def test_what_is_left_out_is_counted(calendar: Path, tmp_path: Path) -> None:
    path = tmp_path / "vague.json"
    vaguer = article("2026-01-11", stop(PARIS, "2026-03"), stop(WASHINGTON, "2026-01"))
    path.write_bytes(write("json", [vaguer]))
    ran = CliRunner().invoke(app, ["update", str(calendar), str(path)])
    assert "itinerary: 1 stop left out, with no date to the week; --vague includes it\n" in ran.stderr
    assert calendar.read_bytes() == CALENDAR


def test_a_missing_calendar_is_one_line(tmp_path: Path, follow_up: Path) -> None:
    ran = CliRunner().invoke(app, ["update", str(tmp_path / "none.ics"), str(follow_up)])
    assert ran.exit_code == 1
    assert len(ran.stderr.splitlines()) == 1 and "no such file" in ran.stderr


def test_an_article_without_a_trip_changes_nothing(calendar: Path, tmp_path: Path) -> None:
    text = tmp_path / "quiet.txt"
    text.write_text("LONDON, Jan 11, 2026 - Prices rose.\n")
    ran = CliRunner().invoke(app, ["update", str(calendar), str(text)])
    assert ran.exit_code == 3
    assert calendar.read_bytes() == CALENDAR
