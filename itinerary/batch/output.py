"""Rows on disk, so that a run that was killed at any moment goes on with none lost and none twice.

While OUT grows it is called OUT.part. Beside it stands OUT.state, which says how many items and
bytes are safe: the rows are flushed to the disk first, then the state takes the old one's place in
one step. Whatever lies behind the safe bytes is cut off when the run goes on. At the end the state
says so, OUT.part is renamed to OUT, and the state is removed.
"""

from __future__ import annotations

import contextlib
import json
import os
from pathlib import Path
from typing import Any, NamedTuple

from itinerary.batch.work import Counts, Done
from itinerary.errors import BadTarget
from itinerary.files import sync_folder, write_whole

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
    unfinished run with another digest stands there (`restart` discards that).
    """

    def __init__(self, path: Path, digest: str, restart: bool = False) -> None:
        self.path = path
        self._part = path.with_name(f"{path.name}.part")
        self._state = path.with_name(f"{path.name}.state")
        self._file = -1
        old = None if restart else self._old()
        if old is not None and old.whole and not self._part.exists():
            old = None  # killed after the last step but one: that run is done
        if old is not None and old.digest != digest:
            raise BadTarget(
                f"{self._part} is of an unfinished run with other articles, options or another version; "
                "--restart discards it"
            )
        self.state = old or State(digest)

    def _old(self) -> State | None:
        """The state that an earlier run left, None where there is none to go on from."""
        try:
            data: dict[str, Any] = json.loads(self._state.read_bytes())
            if data.pop("format") != _FORMAT:
                raise BadTarget(f"{self._state} is of another version; --restart discards it")
            state = State(**{**data, "counts": Counts(**data["counts"])})
        except FileNotFoundError:
            return None
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise BadTarget(f"{self._state} cannot be read ({error}); --restart discards it") from None
        return state

    def __enter__(self) -> Output:
        try:
            self._file = os.open(self._part, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666)
            _lock(self._file, self._part)
            if os.fstat(self._file).st_size < self.state.size:
                raise BadTarget(f"{self._part} is shorter than its state says; --restart discards both")
            os.ftruncate(self._file, self.state.size)
            os.lseek(self._file, 0, os.SEEK_END)
            self._save(self.state)
        except OSError as error:
            raise BadTarget(f"cannot write {self._part}: {error.strerror or error}") from error
        return self

    def add(self, done: Done) -> None:
        """Write some rows. They are safe after the next `save`."""
        try:
            view = memoryview(done.data)
            while view:
                view = view[os.write(self._file, view) :]
        except OSError as error:
            raise BadTarget(f"cannot write {self._part}: {error.strerror or error}") from error
        self.state = State(
            self.state.digest,
            self.state.items + done.items,
            self.state.size + len(done.data),
            self.state.counts.plus(done.counts),
        )

    def save(self) -> None:
        """Make all rows so far safe."""
        self._save(self.state)

    def _save(self, state: State) -> None:
        try:
            os.fsync(self._file)
        except OSError as error:
            raise BadTarget(f"cannot write {self._part}: {error.strerror or error}") from error
        data = {"format": _FORMAT, **state._asdict(), "counts": state.counts._asdict()}
        write_whole(self._state, json.dumps(data).encode())

    def finish(self) -> None:
        """The last step: the whole file takes its place."""
        self._save(self.state._replace(whole=True))
        try:
            os.replace(self._part, self.path)
            sync_folder(self.path.parent)
            self._state.unlink(missing_ok=True)
        except OSError as error:
            raise BadTarget(f"cannot write {self.path}: {error.strerror or error}") from error

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(OSError):
            os.close(self._file)


def _lock(file: int, path: Path) -> None:
    """Keep other runs off, until this process ends in whatever way."""
    if fcntl is None:
        return
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        raise BadTarget(f"{path} is being written by another run") from None
