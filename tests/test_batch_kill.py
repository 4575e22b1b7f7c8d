"""A batch that is killed at any moment goes on with no row lost and none twice.

Every call to the operating system that makes, grows or renames a file is a fault point: a child
process is killed (SIGKILL) before the first, the second, ... and in the middle of each write, and
the same run is started again until it ends.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from itinerary.batch import run as loop
from itinerary.batch.run import run
from itinerary.batch.work import Task

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="kills processes as POSIX does")

CALLS = ("open", "write", "fsync", "replace", "ftruncate", "unlink", "rename")
TEXT = "BERLIN, March 6, 2026 (Agency) -- Ana Reis will fly to {} on Monday. Row {}.\n"
CITIES = ("Rome", "Oslo", "Paris")
ROWS = 8


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A current folder with some articles, in chunks of two, each made safe at once."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(loop, "_MOST_ITEMS", 2)
    monkeypatch.setattr(loop, "_SAVE_EVERY", 0.0)
    lines = (json.dumps(TEXT.format(CITIES[number % 3], number)) for number in range(ROWS))
    Path("in.jsonl").write_text("\n".join(lines), "utf-8")
    run(["in.jsonl"], Path("whole.jsonl"), Task())
    return tmp_path


def deadly(real: Callable[..., Any], steps: Any, last: int, half: bool) -> Callable[..., Any]:
    """`real`, but the call of that number, of all such calls, kills the process."""

    def call(*arguments: Any, **options: Any) -> Any:
        if next(steps) == last:
            if half and real.__name__ == "write":
                real(arguments[0], arguments[1][: len(arguments[1]) // 2])
            os.kill(os.getpid(), signal.SIGKILL)
        return real(*arguments, **options)

    return call


def killed(last: int, half: bool) -> bool:
    """Run in a child that is killed at the call `last`; False where the run ended before."""
    child = os.fork()
    if child == 0:
        steps = count(1)
        for name in CALLS:
            setattr(os, name, deadly(getattr(os, name), steps, last, half))
        try:
            run(["in.jsonl"], Path("out.jsonl"), Task())
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def whole() -> bool:
    return Path("out.jsonl").read_bytes() == Path("whole.jsonl").read_bytes()


@pytest.mark.parametrize("half", [False, True], ids=["before a call", "in the middle of a write"])
def test_killed_once_at_every_point(folder: Path, half: bool) -> None:
    for last in count(1):
        died = killed(last, half)
        if not died:
            break
        run(["in.jsonl"], Path("out.jsonl"), Task())
        assert whole(), f"killed at call {last}"
        assert sorted(path.name for path in folder.iterdir()) == ["in.jsonl", "out.jsonl", "whole.jsonl"], (
            f"killed at call {last}: something is left behind"
        )
        Path("out.jsonl").unlink()
    assert last > 20, "the loop must have met the writes, flushes and renames"
    assert whole()


@pytest.mark.parametrize("after", [15, 16, 19])
def test_killed_again_and_again(folder: Path, after: int) -> None:
    for _ in range(ROWS * 4):
        if not killed(after, half=True):
            break
    else:
        pytest.fail("the run gets nowhere")
    assert whole()


@pytest.mark.parametrize("jobs", [1, 2])
def test_the_command_is_killed(tmp_path: Path, jobs: int) -> None:
    """The real thing: kill -9 while rows are written, then the same command. No worker stays behind."""
    source = tmp_path / "in.jsonl"
    lines = (json.dumps(TEXT.format(CITIES[number % 3], number)) + "\n" for number in range(1200))
    source.write_text("".join(lines), "utf-8")
    command = [sys.executable, "-m", "itinerary", "batch", str(source), "-j", str(jobs), "-o"]
    subprocess.run([*command, str(tmp_path / "whole.jsonl")], check=True, capture_output=True)
    out, part = tmp_path / "out.jsonl", tmp_path / "out.jsonl.part"
    process = subprocess.Popen([*command, str(out)], stderr=subprocess.PIPE, start_new_session=True)
    while process.poll() is None and not (part.exists() and part.stat().st_size):
        time.sleep(0.01)
    process.kill()
    process.communicate()  # ends when the last worker has closed its standard error
    assert not out.exists()
    done = subprocess.run([*command, str(out)], check=True, capture_output=True, text=True)
    assert "1,200 articles" in done.stderr
    assert out.read_bytes() == (tmp_path / "whole.jsonl").read_bytes()


def _heed_interrupts() -> None:
    """A shell that starts tests in the background has them ignore Ctrl-C, and theirs would inherit that."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_the_command_is_stopped(tmp_path: Path, sent: signal.Signals) -> None:
    source = tmp_path / "in.jsonl"
    source.write_text("".join(json.dumps(TEXT.format("Rome", n)) + "\n" for n in range(2000)), "utf-8")
    command = [sys.executable, "-m", "itinerary", "batch", str(source), "-j", "2"]
    command += ["-o", str(tmp_path / "out.jsonl")]
    process = subprocess.Popen(
        command, stderr=subprocess.PIPE, text=True, start_new_session=True, preexec_fn=_heed_interrupts
    )
    part = tmp_path / "out.jsonl.part"
    while process.poll() is None and not (part.exists() and part.stat().st_size):
        time.sleep(0.01)
    os.killpg(process.pid, sent) if sent is signal.SIGINT else process.send_signal(sent)
    _, words = process.communicate()
    assert process.returncode == 130
    assert "are safe. The same command goes on" in words
    assert "Traceback" not in words
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    assert "goes on after" in done.stderr
    assert len((tmp_path / "out.jsonl").read_text("utf-8").splitlines()) == 2000
