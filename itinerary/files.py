"""Writing a file so that nothing is ever lost: the old file stands until the new one is whole.

The new bytes go into a hidden file in the same folder, are flushed to the disk, and take the old
file's place in one step (rename). Whatever fails before that step leaves the old file untouched.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path

from itinerary.errors import BadTarget


def write_whole(path: Path, data: bytes) -> None:
    """Write `data` to `path`, whole or not at all; an old file keeps its permissions.

    A link is followed only inside its own folder. What is no plain file (a device, a pipe) is
    written straight. Raises BadTarget, in one line, where the file cannot be written.
    """
    try:
        old = _status(path)
        if old is not None and stat.S_ISDIR(old.st_mode):
            raise BadTarget(f"{path} is a folder; name a file in it")
        if old is not None and not stat.S_ISREG(old.st_mode):
            path.write_bytes(data)
            return
        _replace(_target(path), data, old)
    except OSError as error:
        raise BadTarget(f"cannot write {path}: {error.strerror or error}") from error


def _status(path: Path) -> os.stat_result | None:
    """What stands at `path` (links followed), None where nothing does."""
    try:
        return path.stat()
    except FileNotFoundError:
        return None


def _target(path: Path) -> Path:
    """The file to replace: `path`, or what it links to inside its own folder."""
    if not path.is_symlink():
        return path
    real, folder = path.resolve(), path.parent.resolve()
    if folder not in real.parents:
        raise BadTarget(f"{path} is a link that leaves its folder; name {real} itself")
    return real


def _replace(path: Path, data: bytes, old: os.stat_result | None) -> None:
    temporary, descriptor = _temporary(path.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            if old is not None:
                os.chmod(file.fileno(), stat.S_IMODE(old.st_mode))
            os.fsync(file.fileno())
        os.replace(temporary, path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def _temporary(folder: Path) -> tuple[Path, int]:
    """A new hidden file in `folder`, open for writing, with the permissions of any new file."""
    number = 0
    while True:
        path = folder / f".itinerary-{os.getpid()}-{number}.part"
        try:
            return path, os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
        except FileExistsError:
            number += 1


def sync_folder(folder: Path) -> None:
    """Make the rename itself safe against a power cut, where the system can."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError:
        return  # some file systems cannot; the rename has happened all the same
    finally:
        os.close(descriptor)
