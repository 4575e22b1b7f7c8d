"""Files are written whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from itinerary import BadTarget
from itinerary.files import write_whole


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_new_file(tmp_path: Path) -> None:
    write_whole(tmp_path / "a.ics", b"new")
    assert (tmp_path / "a.ics").read_bytes() == b"new"
    assert names(tmp_path) == ["a.ics"]


def test_a_new_file_has_the_permissions_of_any(tmp_path: Path) -> None:
    (tmp_path / "other").touch()
    write_whole(tmp_path / "a.ics", b"new")
    assert (tmp_path / "a.ics").stat().st_mode == (tmp_path / "other").stat().st_mode


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o444])
def test_an_old_file_keeps_its_permissions(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "a.ics"
    path.write_bytes(b"old")
    path.chmod(mode)
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == mode


STEPS = ["write", "flush", "fsync", "chmod", "replace"]


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize(
    "error", [OSError(errno.ENOSPC, "No space left on device"), KeyboardInterrupt()], ids=str
)
def test_whatever_fails_the_old_file_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, error: BaseException
) -> None:
    path = tmp_path / "a.ics"
    path.write_bytes(b"old")
    _break(monkeypatch, step, error)
    with pytest.raises((BadTarget, KeyboardInterrupt)) as caught:
        write_whole(path, b"new")
    if isinstance(error, OSError):
        assert str(caught.value) == f"cannot write {path}: No space left on device"
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["a.ics"]


def _break(monkeypatch: pytest.MonkeyPatch, step: str, error: BaseException) -> None:
    """Let one step of writing fail."""

    def fail(*_: object, **__: object) -> None:
        raise error

    if step not in ("write", "flush"):
        monkeypatch.setattr(os, step, fail)
        return
    open_for_writing: Callable[..., object] = os.fdopen

    def open_broken(*arguments: object, **named: object) -> object:
        file = open_for_writing(*arguments, **named)
        return _Broken(file, step, fail)

    monkeypatch.setattr(os, "fdopen", open_broken)


class _Broken:
    """A file one of whose methods fails."""

    def __init__(self, file: object, step: str, fail: Callable[..., None]) -> None:
        self.file, self.step, self.fail = file, step, fail

    def __getattr__(self, name: str) -> object:
        return self.fail if name == self.step else getattr(self.file, name)

    def __enter__(self) -> _Broken:
        return self

    def __exit__(self, *_: object) -> None:
        self.file.close()  # type: ignore[attr-defined]


def test_a_link_inside_the_folder_is_followed(tmp_path: Path) -> None:
    (tmp_path / "real.ics").write_bytes(b"old")
    (tmp_path / "link.ics").symlink_to("real.ics")
    write_whole(tmp_path / "link.ics", b"new")
    assert (tmp_path / "link.ics").is_symlink()
    assert (tmp_path / "real.ics").read_bytes() == b"new"


@pytest.mark.parametrize("target", ["../outside.ics", "../missing.ics"])
def test_a_link_out_of_the_folder_is_refused(tmp_path: Path, target: str) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (tmp_path / "outside.ics").write_bytes(b"old")
    (folder / "link.ics").symlink_to(target)
    with pytest.raises(BadTarget, match="leaves its folder"):
        write_whole(folder / "link.ics", b"new")
    assert (tmp_path / "outside.ics").read_bytes() == b"old"
    assert names(tmp_path) == ["folder", "outside.ics"]


@pytest.mark.parametrize(("path", "words"), [(".", "is a folder"), ("missing/a.ics", "No such file")])
def test_impossible_targets(tmp_path: Path, path: str, words: str) -> None:
    with pytest.raises(BadTarget, match=words):
        write_whole(tmp_path / path, b"new")


def test_a_device_is_written_straight() -> None:
    write_whole(Path("/dev/null"), b"new")
    assert not Path("/dev/null").is_file()


def test_leftovers_of_a_killed_run_do_no_harm(tmp_path: Path) -> None:
    leftover = tmp_path / f".itinerary-{os.getpid()}-0.part"
    leftover.write_bytes(b"half")
    write_whole(tmp_path / "a.ics", b"new")
    assert leftover.read_bytes() == b"half"
    assert (tmp_path / "a.ics").read_bytes() == b"new"
