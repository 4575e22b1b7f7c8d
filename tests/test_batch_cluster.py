"""`itinerary batch --scheduler`: a real Dask scheduler and two workers, one of which is killed half-way."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from itinerary.batch import workers
from itinerary.batch.run import Progress, run
from itinerary.batch.work import Task
from itinerary.cli import app

pytestmark = pytest.mark.server

TEXT = "BERLIN, March 6, 2026 (Agency) -- Ana Reis will fly to {} on Monday. Row {}.\n"
CITIES = ("Rome", "Oslo", "Paris")
ROWS = 1500

Cluster = tuple[str, list["subprocess.Popen[str]"]]


def dask(*arguments: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "distributed.cli.dask_" + arguments[0], *arguments[1:]]
    return subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)


def said(process: subprocess.Popen[str], pattern: str) -> str:
    """What the first line that fits says. The rest of the lines must be read, too: the pipe is small."""
    assert process.stderr is not None
    for line in process.stderr:
        if match := re.search(pattern, line):
            return match[1]
    pytest.fail(f"no {pattern}")


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    """The address of a scheduler, and its two workers."""
    processes = [dask("scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard")]
    try:
        address = said(processes[0], r"Scheduler at:\s+(tcp://\S+)")
        options = ["--nthreads", "1", "--no-nanny", "--no-dashboard", "--local-directory", str(tmp_path)]
        for _ in range(2):
            processes.append(dask("worker", address, *options))
            said(processes[-1], r"(Registered to)")
        yield address, processes[1:]
    finally:
        for process in reversed(processes):
            process.kill()
            process.communicate()


@pytest.fixture
def source(tmp_path: Path) -> str:
    path = tmp_path / "in.jsonl"
    rows = (json.dumps(TEXT.format(CITIES[number % 3], number)) + "\n" for number in range(ROWS))
    path.write_text("".join(rows), "utf-8")
    return str(path)


def test_a_worker_killed_half_way_changes_no_byte(tmp_path: Path, source: str, cluster: Cluster) -> None:
    address, staff = cluster
    here, there = tmp_path / "here.jsonl", tmp_path / "there.jsonl"
    run([source], here, Task())
    killed = False

    def tell(progress: Progress) -> None:
        nonlocal killed
        if not killed and progress.state.items >= ROWS // 2:
            staff[0].kill()
            killed = True

    last = run([source], there, Task(), scheduler=address, tell=tell)
    assert killed
    assert staff[0].wait() != 0
    assert last.state.counts.rows == ROWS
    assert here.read_bytes() == there.read_bytes()


def test_begun_on_the_cluster_and_ended_at_home(tmp_path: Path, source: str, cluster: Cluster) -> None:
    address, _ = cluster
    here, there = tmp_path / "here.jsonl", tmp_path / "there.jsonl"
    run([source], here, Task())

    def tell(progress: Progress) -> None:
        if progress.state.items >= ROWS // 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run([source], there, Task(), scheduler=address, tell=tell)
    result = CliRunner().invoke(app, ["batch", source, "-o", str(there), "-j", "2"])
    assert "goes on after" in result.stderr
    assert here.read_bytes() == there.read_bytes()


def test_no_scheduler_there(
    tmp_path: Path, source: str, monkeypatch: pytest.MonkeyPatch, unused: str = "tcp://127.0.0.1:9"
) -> None:
    monkeypatch.setattr(workers, "_PATIENCE", 0.5)
    arguments = ["batch", source, "-o", str(tmp_path / "out.jsonl"), "--scheduler", unused]
    result = CliRunner().invoke(app, arguments)
    assert result.exit_code == 1
    assert f"{unused}: no scheduler with workers answers there" in result.stderr
    assert "Traceback" not in result.stderr
