"""Rows on disk, so that a run that was killed at any moment goes on with none lost and none twice.

While OUT grows it is called OUT.part. Beside it stands OUT.state, a line for every time that the rows
so far were made safe: how many articles and bytes they are. The rows are flushed to the disk first,
then the line is. Whatever lies behind the bytes of the last whole line is cut off when the run goes
on. At the end a line says so, OUT.part is renamed to OUT, and OUT.state is removed.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from itinerary.batch.work import Counts, Done
from itinerary.errors import BadTarget
from itinerary.files import sync_folder

try:
    import fcntl
except ImportError:  # not on Windows
    fcntl = None  # type: ignore[assignment]

_FORMAT = "itinerary-batch/1"


class State(NamedTuple):
    """How far a run is: items done, bytes written, what they hold; `digest` tells runs apart."""

    digest: str
    items: int = 0
    size: int = 0
    counts: Counts = Counts()
    whole: bool = False


class Output:
    """The file of a run. `with Output(path, digest) as output:`, then `add` and `save`, at last `finish`.

    Raises BadTarget where the file cannot be written, where another run writes it, and where an
    unfinished run with another digest stands there (`restart` discards that). `ended` says that the
    same run was killed when all was done.
    """

    def __init__(self, path: Path, digest: str, restart: bool = False) -> None:
        self.path = path
        self._part = path.with_name(f"{path.name}.part")
        self._state = path.with_name(f"{path.name}.state")
        self._file = self._states = -1
        self._kept = 0  # bytes of OUT.state: its whole lines, where the run goes on
        old = None if restart else self._old()
        self.ended = False
        if old is not None and old.whole and not self._part.exists():  # killed before its very last step
            self.ended = old.digest == digest and path.exists() and path.stat().st_size == old.size
            old = old if self.ended else None
        if old is not None and old.digest != digest:
            raise BadTarget(
                f"{self._part} is of an unfinished run with other articles, options or another version; "
                "--restart discards it"
            )
        if old is None:
            self._kept = 0
        self.state = old or State(digest)

    def _old(self) -> State | None:
        """What an earlier run wrote last, None where there is none to go on from."""
        try:
            *lines, cut = (whole := self._state.read_bytes()).split(b"\n")
            if not lines:
                return None
            self._kept = len(whole) - len(cut)
            data: dict[str, Any] = json.loads(lines[-1])
            if data.pop("format") != _FORMAT:
                raise BadTarget(f"{self._state} is of another version; --restart discards it")
            return State(**{**data, "counts": Counts(**data["counts"])})
        except FileNotFoundError:
            return None
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise BadTarget(f"{self._state} cannot be read ({error}); --restart discards it") from None

    def __enter__(self) -> Output:
        if self.ended:
            self._state.unlink()
            return self
        with self._told(self._part):
            self._file = _open(self._part)
            _lock(self._file, self._part)
            if os.fstat(self._file).st_size < self.state.size:
                raise BadTarget(f"{self._part} is shorter than its state says; --restart discards both")
            self._states = _open(self._state)
            os.ftruncate(self._states, self._kept)
            os.lseek(self._states, 0, os.SEEK_END)
            os.ftruncate(self._file, self.state.size)
            os.lseek(self._file, 0, os.SEEK_END)
            sync_folder(self.path.parent)
        self.save()
        return self

    def add(self, done: Done) -> None:
        """Write some rows. They are safe after the next `save`."""
        with self._told(self._part):
            _write(self._file, done.data)
        self.state = State(
            self.state.digest,
            self.state.items + done.items,
            self.state.size + len(done.data),
            self.state.counts.plus(done.counts),
        )

    def save(self) -> None:
        """Make all rows so far safe."""
        data = {"format": _FORMAT, **self.state._asdict(), "counts": self.state.counts._asdict()}
        with self._told(self._part):
            os.fsync(self._file)
            _write(self._states, json.dumps(data).encode() + b"\n")
            os.fsync(self._states)

    def finish(self) -> None:
        """The last step: the whole file takes its place."""
        self.state = self.state._replace(whole=True)
        self.save()
        with self._told(self.path):
            os.replace(self._part, self.path)
            sync_folder(self.path.parent)
            os.unlink(self._state)

    @contextmanager
    def _told(self, path: Path) -> Iterator[None]:
        """What the system refuses is told in a line."""
        try:
            yield
        except OSError as error:
            raise BadTarget(f"cannot write {path}: {error.strerror or error}") from error

    def __exit__(self, *_: object) -> None:
        for file in (self._file, self._states):
            if file >= 0:
                os.close(file)


def _open(path: Path) -> int:
    return os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666)


def _write(file: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(file, view) :]


def _lock(file: int, path: Path) -> None:
    """Keep other runs off, until this process ends in whatever way."""
    if fcntl is None:
        return
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        raise BadTarget(f"{path} is being written by another run") from None
